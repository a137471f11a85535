import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { OfferingGroup, OfferingReference } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'OfferingGroup'>();

builder.objectType(OfferingGroup, {
  description: 'An organization with its offerings.',
  fields: (t) => ({
    customer: linked(
      t,
      relations.OfferingGroup.customer,
      'The organization that owns the offerings. Null only with an error.',
    ),
    offerings: c.objects(
      t,
      'offerings',
      OfferingReference,
      'Offerings of the organization that match the filter.',
    ),
  }),
});

builder.objectType(OfferingReference, {
  description: 'An offering in the list of its organization.',
  fields: (t) => ({
    offering: linked(
      t,
      relations.OfferingReference.offering,
      'The offering. `uuid` and `name` cost no further request; other fields are loaded for all offerings together. ' +
        'Null only with an error.',
    ),
  }),
});
