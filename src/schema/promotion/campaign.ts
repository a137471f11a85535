import { nodeSources, promotionLists, relations } from '../../relations/relations.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { sortKeys } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { anyOf, filterInput, one, sortInput } from '../filter.ts';
import { idOf, nodeId } from '../node.ts';
import { OfferingCampaign, PromotionCampaign, ServiceProvider } from '../refs.ts';
import { fetchedRows, linked, lookedUp } from '../related.ts';
import { CampaignState, DiscountType } from './enums.ts';

const c = columnFields<'PromotionCampaign'>({ linked: true });
const atOffering = columnFields<'PromotionCampaign'>();
const links = relations.PromotionCampaign;

const Filter = filterInput('PromotionCampaignFilter', 'Selects promotion campaigns.', {
  query: one('String', 'query', 'Campaigns with this text in their name or coupon.'),
  state: anyOf(CampaignState, 'state', 'Campaigns in one of these states.'),
  discountType: one(DiscountType, 'discount_type', 'Campaigns with this type of discount.'),
  serviceProviderUuid: one('UUID', 'service_provider_uuid', 'Campaigns of this service provider.'),
  offeringUuid: one('UUID', 'offering_uuid', 'Campaigns that make this offering cheaper.'),
  startsAfter: one('Date', 'start_date', 'Campaigns whose first day is later than this day.'),
  endsBefore: one('Date', 'end_date', 'Campaigns whose last day is earlier than this day.'),
});

const Sort = sortInput(
  'PromotionCampaignSort',
  'promotion campaigns',
  sortKeys('PromotionCampaignSortField', 'Keys by which promotion campaigns can be sorted.', {
    start_date: 'First day of the campaign.',
    end_date: 'Last day of the campaign.',
  }),
);

/** The fields of a campaign that customers can see. */
const shown = (t: FieldBuilder, columns: ReturnType<typeof columnFields<'PromotionCampaign'>>) => ({
  uuid: columns.sureUuid(t, 'uuid', 'UUID of the campaign.'),
  name: columns.sureString(t, 'name', 'Title of the campaign.'),
  description: columns.sure.string(
    t,
    'description',
    'Description of the campaign by the provider; empty when there is none.',
  ),
  startDate: columns.sure.date(t, 'start_date', 'First day on which orders benefit from the campaign.'),
  endDate: columns.sure.date(t, 'end_date', 'Last day on which orders benefit from the campaign.'),
  discountType: columns.sure.enum(
    t,
    'discount_type',
    DiscountType,
    'Meaning of `discount`: a percentage or a price.',
  ),
  discountTypeWord: columns.word(t, 'discount_type', 'discountType'),
  discount: columns.sure.decimal(
    t,
    'discount',
    'The discount: a percentage or a price, depending on `discountType`.',
  ),
  stock: columns.int(t, 'stock', 'The largest number of orders that can benefit; null when it is unlimited.'),
  months: columns.sure.int(
    t,
    'months',
    'Number of months for which a resource keeps the discount; 0 means for as long as the resource exists.',
  ),
  serviceProvider: linked(
    t,
    links.serviceProvider,
    'The service provider that runs the campaign. Null when the server does not send it.',
  ),
});

builder.objectType(PromotionCampaign, {
  description:
    'A campaign of a service provider that lowers the price of offerings for new orders, as the owners and managers ' +
    'of the provider see it.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'PromotionCampaign'),
    ...shown(t, c),
    url: c.sure.ownUrl(t, 'url', 'URL of the campaign in the REST API.'),
    state: c.sure.enum(t, 'state', CampaignState, 'Current state of the campaign.'),
    stateWord: c.word(t, 'state', 'state'),
    coupon: c.sure.string(
      t,
      'coupon',
      'Coupon that an order has to contain to benefit from the campaign; empty when no coupon is needed.',
    ),
    autoApply: c.sure.boolean(
      t,
      'auto_apply',
      'Whether the campaign is applied automatically to every order that can benefit from it.',
    ),
    offerings: fetchedRows(t, links.offerings, 'The offerings that the campaign makes cheaper.', {
      nullable: false,
    }),
    requiredOfferings: fetchedRows(
      t,
      links.requiredOfferings,
      'The offerings of which a customer needs to have a resource to benefit from the campaign; empty when none is ' +
        'required.',
      { nullable: false },
    ),
    orders: connection(t, links.orders, {
      description: 'The orders that benefit from the campaign. Costs one request for each campaign.',
    }),
    resources: connection(t, links.resources, {
      description:
        'The resources that have the discount of the campaign. Costs one request for each campaign.',
    }),
  }),
});

builder.objectType(OfferingCampaign, {
  description:
    'A promotion campaign that runs now, as customers see it on an offering that it makes cheaper.',
  fields: (t) => ({
    id: idOf<'PromotionCampaign'>(t, 'OfferingCampaign'),
    ...shown(t, atOffering),
    campaign: linked(
      t,
      links.campaign,
      'The campaign with all the fields that its provider sees. For customers, the fields that only the provider sees ' +
        'are null with a NOT_FOUND error. Null only with an error.',
    ),
  }),
});

builder.queryFields((t) => ({
  promotionCampaigns: rootConnection(t, promotionLists.promotionCampaigns, {
    description: 'The promotion campaigns of the service providers that you manage.',
    filter: Filter,
    sort: Sort,
  }),
  promotionCampaign: lookedUp(
    t,
    nodeSources.PromotionCampaign,
    'One campaign of a provider that you manage; null, with a NOT_FOUND error, when it does not exist or ' +
      'you may not see it.',
  ),
}));

builder.objectFields(ServiceProvider, (t) => ({
  campaigns: connection(t, relations.ServiceProvider.campaigns, {
    description:
      'The promotion campaigns of the provider, if you manage it. Costs one request for many providers.',
    filter: Filter,
    sort: Sort,
  }),
}));
