import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { OfferingGroup, OfferingReference } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'OfferingGroup'>();

builder.objectType(OfferingGroup, {
  description: 'An organization and its offerings.',
  fields: (t) => ({
    customer: linked(
      t,
      relations.OfferingGroup.customer,
      'The organization that owns the offerings. Null only with an error.',
    ),
    offerings: c.objects(t, 'offerings', OfferingReference, 'Its offerings that match the filter.'),
  }),
});

builder.objectType(OfferingReference, {
  description: 'An offering in a group.',
  fields: (t) => ({
    offering: linked(
      t,
      relations.OfferingReference.offering,
      'The offering. `uuid` and `name` come with the group; more is loaded, for all offerings together. Null only with an error.',
    ),
  }),
});
