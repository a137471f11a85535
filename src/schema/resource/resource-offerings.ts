import { fieldNames } from '../../loaders/field-names.ts';
import { relations } from '../../loaders/relations.ts';
import { uuidIn } from '../../loaders/row-ids.ts';
import { planOf } from '../../planning/source.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { columnFields, sources } from '../fields.ts';
import { offeringLink } from '../links.ts';
import { PublicOffering, SubresourceOffering } from '../refs.ts';

const c = columnFields<'SubresourceOffering'>();

builder.objectType(SubresourceOffering, {
  description:
    'An offering whose resources become parts of a resource, such as the virtual machines of a cloud tenant.',
  fields: (t) => ({
    uuid: c.sureUuid(t, 'uuid', 'Identifies the offering.'),
    type: c.string(t, 'type', 'The plug-in behind the offering, for example `OpenStack.Instance`.'),
    offering: offeringLink(t, relations.SubresourceOffering.offering, 'The offering.'),
  }),
});

/** The offering as customers see it. One for all resources of an offering, since it says nothing of the resource. */
export function publicOfferingField(t: FieldBuilder) {
  return t.field({
    type: PublicOffering,
    description:
      'The offering that the resource was ordered from, as customers see it. Unlike `offering`, it can be read by ' +
      'everyone who sees the resource.',
    extensions: { rest: relations.Resource.publicOffering },
    resolve: async (source, _args, { loaders, upstream }, info) => {
      const plan = planOf(source, info).row;
      const uuid = uuidIn(source.row, 'uuid');
      const key = uuidIn(source.row, 'offering_uuid');
      const row = await loaders.through('public offering', 'PublicOffering', key, plan.columns, (columns) =>
        upstream.object('/api/marketplace-provider-resources/{uuid}/offering/', {
          params: { uuid },
          query: fieldNames('PublicOffering', columns),
        }),
      );
      return { row, plan };
    },
  });
}

/** The offerings for parts of a resource. They hang on its back-end object, so each resource has its own. */
export function subresourceOfferingsField(t: FieldBuilder) {
  return t.field({
    type: [SubresourceOffering],
    description:
      'The offerings from which parts of this resource can be ordered; empty when it has no parts. ' +
      'One request for each resource.',
    extensions: { rest: relations.Resource.offeringForSubresources },
    resolve: async (source, _args, { upstream }, info) => {
      const page = await upstream.list(
        '/api/marketplace-provider-resources/{uuid}/offering_for_subresources/',
        {
          params: { uuid: uuidIn(source.row, 'uuid') },
        },
      );
      return sources(page.rows, planOf(source, info).row);
    },
  });
}
