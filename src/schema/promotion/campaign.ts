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

const Filter = filterInput('PromotionCampaignFilter', 'Which promotion campaigns are listed.', {
  query: one('String', 'query', 'With this text in their name or coupon.'),
  state: anyOf(CampaignState, 'state', 'In one of these states.'),
  discountType: one(DiscountType, 'discount_type', 'With a discount that is meant so.'),
  serviceProviderUuid: one('UUID', 'service_provider_uuid', 'Of this service provider.'),
  offeringUuid: one('UUID', 'offering_uuid', 'That make this offering cheaper.'),
  startsAfter: one('Date', 'start_date', 'Whose first day is later than this day.'),
  endsBefore: one('Date', 'end_date', 'Whose last day is earlier than this day.'),
});

const Sort = sortInput(
  'PromotionCampaignSort',
  'promotion campaigns',
  sortKeys('PromotionCampaignSortField', 'What promotion campaigns can be sorted by.', {
    start_date: 'The first day.',
    end_date: 'The last day.',
  }),
);

/** What customers get to know of a campaign. */
const shown = (t: FieldBuilder, columns: ReturnType<typeof columnFields<'PromotionCampaign'>>) => ({
  uuid: columns.sureUuid(t, 'uuid', 'Identifies the campaign.'),
  name: columns.sureString(t, 'name', 'Title of the campaign.'),
  description: columns.sure.string(
    t,
    'description',
    'What is on offer, in the words of the provider; empty when they say nothing.',
  ),
  startDate: columns.sure.date(t, 'start_date', 'First day on which orders benefit.'),
  endDate: columns.sure.date(t, 'end_date', 'Last day on which orders benefit.'),
  discountType: columns.sure.enum(t, 'discount_type', DiscountType, 'How `discount` is meant.'),
  discountTypeWord: columns.word(t, 'discount_type', 'discountType'),
  discount: columns.sure.decimal(
    t,
    'discount',
    'The discount: a percentage or a price, as `discountType` says.',
  ),
  stock: columns.int(t, 'stock', 'How many orders can benefit; null when there is no bound.'),
  months: columns.sure.int(
    t,
    'months',
    'For how many months a resource keeps the discount; 0 means for as long as it exists.',
  ),
  serviceProvider: linked(
    t,
    links.serviceProvider,
    'The service provider that runs the campaign. Null when the server does not send it.',
  ),
});

builder.objectType(PromotionCampaign, {
  description:
    'A campaign of a service provider that lowers the price of offerings for new orders, as the owners and managers of the ' +
    'provider see it.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'PromotionCampaign'),
    ...shown(t, c),
    url: c.sure.ownUrl(t, 'url', 'Address of the campaign in the REST API.'),
    state: c.sure.enum(t, 'state', CampaignState, 'Where the campaign is in its life.'),
    stateWord: c.word(t, 'state', 'state'),
    coupon: c.sure.string(t, 'coupon', 'What an order has to name to benefit; empty when it need not.'),
    autoApply: c.sure.boolean(t, 'auto_apply', 'Whether every order benefits that can.'),
    offerings: fetchedRows(t, links.offerings, 'The offerings that the campaign makes cheaper.', {
      nullable: false,
    }),
    requiredOfferings: fetchedRows(
      t,
      links.requiredOfferings,
      'The offerings of which a customer has to have a resource to benefit; empty when none is needed.',
      { nullable: false },
    ),
    orders: connection(t, links.orders, {
      description: 'The orders that benefit from the campaign: one request for each campaign.',
    }),
    resources: connection(t, links.resources, {
      description: 'The resources that have the discount of the campaign: one request for each campaign.',
    }),
  }),
});

builder.objectType(OfferingCampaign, {
  description:
    'A promotion campaign that runs now, as customers see it at an offering that it makes cheaper.',
  fields: (t) => ({
    id: idOf<'PromotionCampaign'>(t, 'OfferingCampaign'),
    ...shown(t, atOffering),
    campaign: linked(
      t,
      links.campaign,
      'The campaign with all that its provider sees. What customers do not see is null with a NOT_FOUND error to them. Null ' +
        'only with an error.',
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
    'One campaign of a provider that you manage; null, with a NOT_FOUND error, when you see none.',
  ),
}));

builder.objectFields(ServiceProvider, (t) => ({
  campaigns: connection(t, relations.ServiceProvider.campaigns, {
    description:
      'The promotion campaigns of the provider, where you manage it; of many providers by one request.',
    filter: Filter,
    sort: Sort,
  }),
}));
