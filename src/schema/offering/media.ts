import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { OfferingFile, Screenshot } from '../refs.ts';

const screenshot = columnFields<'Screenshot'>();
const file = columnFields<'OfferingFile'>();

builder.objectType(Screenshot, {
  description: 'A picture that shows customers what an offering looks like.',
  fields: (t) => ({
    uuid: screenshot.sureUuid(t, 'uuid', 'Identifies the picture.'),
    name: screenshot.string(t, 'name', 'Title of the picture.'),
    description: screenshot.string(t, 'description', 'What is to be seen.'),
    image: screenshot.ownUrl(t, 'image', 'Address of the picture in full size.'),
    thumbnail: screenshot.ownUrl(t, 'thumbnail', 'Address of a small version; null while there is none.'),
    created: screenshot.dateTime(t, 'created', 'When the picture was added.'),
  }),
});

builder.objectType(OfferingFile, {
  description: 'A document that the provider attached to an offering.',
  fields: (t) => ({
    name: file.string(t, 'name', 'Title of the document.'),
    file: file.ownUrl(t, 'file', 'Address to download the document from.'),
    created: file.dateTime(t, 'created', 'When the document was added.'),
  }),
});
