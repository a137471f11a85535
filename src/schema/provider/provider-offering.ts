import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { OfferingState } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { orderForm } from '../offering/order-form-input.ts';
import { plansWithin } from '../offering/plan.ts';
import { SecretOptionsInput } from '../offering/secret-options-input.ts';
import { part } from '../people/part.ts';
import { readBack, writtenList } from '../read-back.ts';
import { OfferingComponent, OfferingGroupTitle, PriceEstimate, ProviderOffering } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'ProviderOffering'>();

builder.objectType(ProviderOffering, {
  description: 'Summary of an offering for its provider: what it earns and how many resources it has.',
  fields: (t) => ({
    id: idOf<'ProviderOffering'>(t, 'ProviderOffering'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the offering.'),
    offering: linked(
      t,
      relations.ProviderOffering.offering,
      'The offering with all fields. Null only with an error.',
    ),
    customer: linked(
      t,
      relations.ProviderOffering.customer,
      'The customer that is the provider of the offering.',
    ),
    name: c.sure.string(t, 'name', 'Display name of the offering.'),
    slug: c.sure.string(t, 'slug', 'Short name for use in URLs and account names.'),
    categoryTitle: c.sure.string(
      t,
      'category_title',
      'Title of the category that the offering is listed in.',
    ),
    type: c.sure.string(t, 'type', 'Plug-in of the offering, for example `Marketplace.Slurm`.'),
    state: c.sure.enum(t, 'state', OfferingState, 'State of the offering.'),
    stateWord: c.word(t, 'state', 'state'),
    thumbnail: c.ownUrl(t, 'thumbnail', 'URL of the small picture of the offering; null when there is none.'),
    offeringGroup: part<'ProviderOffering'>(
      t,
      OfferingGroupTitle,
      'offering_group_uuid',
      { uuid: 'offering_group_uuid', name: 'offering_group_title' },
      'The group in which the provider lists the offering; null when there is none.',
    ),
    resourcesCount: c.sure.int(
      t,
      'resources_count',
      'Number of resources of the offering that are not terminated.',
    ),
    billingPriceEstimate: c.object(
      t,
      'billing_price_estimate',
      PriceEstimate,
      'Revenue from the resources of the offering this month. Slow: the server computes it for each offering. Null when ' +
        'nothing was charged yet.',
    ),
    components: c.objects(
      t,
      'components',
      OfferingComponent,
      'Components of the offering: what is measured and charged.',
    ),
    plans: plansWithin<'ProviderOffering'>(t, 'The plans of the offering.'),
    orderForm: writtenList<'ProviderOffering'>(
      t,
      'options',
      orderForm('options', ''),
      'Additional questions of the order form, in order; empty when there are none.',
    ),
    resourceOptions: writtenList<'ProviderOffering'>(
      t,
      'resource_options',
      orderForm('resource_options', ''),
      'Settings that can be changed on a resource after it was ordered, in order; empty when there are none.',
    ),
    secretOptions: c.object(
      t,
      'secret_options',
      readBack(SecretOptionsInput),
      'Settings of the plug-in that customers do not see. A secret: may contain credentials. Visible to callers who may ' +
        'manage the offering; null for others.',
    ),
    serviceProviderCanCreateOfferingUser: c.boolean(
      t,
      'service_provider_can_create_offering_user',
      'Whether the provider may create accounts for users in the back end of the offering.',
    ),
  }),
});
