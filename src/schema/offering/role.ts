import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { OfferingRole } from '../refs.ts';

const c = columnFields<'OfferingRole'>();

builder.objectType(OfferingRole, {
  description:
    'A role that users can have in the resources of an offering. Only servers of 2024 return these roles.',
  fields: (t) => ({
    id: idOf<'OfferingRole'>(t, 'OfferingRole'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the role.'),
    name: c.sure.string(t, 'name', 'Name of the role.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the role in the REST API.'),
  }),
});
