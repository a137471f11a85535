import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { Tag } from '../refs.ts';

const c = columnFields<'Tag'>();

builder.objectType(Tag, {
  description: 'A keyword by which offerings are grouped and found.',
  fields: (t) => ({
    id: idOf<'Tag'>(t, 'Tag'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the tag.'),
    name: c.sure.string(t, 'name', 'Text of the tag.'),
  }),
});
