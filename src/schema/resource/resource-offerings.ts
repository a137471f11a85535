import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { SubresourceOffering } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'SubresourceOffering'>();

builder.objectType(SubresourceOffering, {
  description:
    'An offering whose resources become parts of a resource, such as the virtual machines of a cloud tenant.',
  fields: (t) => ({
    uuid: c.sureUuid(t, 'uuid', 'Identifies the offering.'),
    type: c.sure.string(t, 'type', 'The plug-in behind the offering, for example `OpenStack.Instance`.'),
    offering: linked(t, relations.SubresourceOffering.offering, 'The offering. Null only with an error.'),
  }),
});
