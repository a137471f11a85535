import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { OfferingFile, Screenshot } from '../refs.ts';

const screenshot = columnFields<'Screenshot'>();
const file = columnFields<'OfferingFile'>();

builder.objectType(Screenshot, {
  description: 'A picture that shows customers what an offering looks like.',
  fields: (t) => ({
    id: idOf<'Screenshot'>(t, 'Screenshot'),
    uuid: screenshot.sureUuid(t, 'uuid', 'Identifies the picture.'),
    name: screenshot.sure.string(t, 'name', 'Title of the picture.'),
    description: screenshot.sure.string(t, 'description', 'What is to be seen.'),
    image: screenshot.sure.ownUrl(t, 'image', 'Address of the picture in full size.'),
    thumbnail: screenshot.ownUrl(t, 'thumbnail', 'Address of a small version; null while there is none.'),
    created: screenshot.sure.dateTime(t, 'created', 'When the picture was added.'),
  }),
});

builder.objectType(OfferingFile, {
  description: 'A document that the provider attached to an offering.',
  fields: (t) => ({
    name: file.sure.string(t, 'name', 'Title of the document.'),
    file: file.sure.ownUrl(t, 'file', 'Address to download the document from.'),
    created: file.sure.dateTime(t, 'created', 'When the document was added.'),
  }),
});
