import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { OfferingFile } from '../refs.ts';

const file = columnFields<'OfferingFile'>();

builder.objectType(OfferingFile, {
  description: 'A document that the provider attached to an offering.',
  fields: (t) => ({
    name: file.sure.string(t, 'name', 'Title of the document.'),
    file: file.sure.ownUrl(t, 'file', 'URL to download the document from.'),
    created: file.sure.dateTime(t, 'created', 'When the document was added.'),
  }),
});
