import { uuidOf } from '../random.ts';
import { type Call, forbidden, type Reply } from '../rest/call.ts';
import { project } from '../rest/columns.ts';
import { link, nullable, relatedList, required, type Values } from '../rest/fields.ts';
import { choices, text, uuid } from '../rest/filters.ts';
import { checkState } from '../rest/guards.ts';
import { page } from '../rest/paging.ts';
import { blank, bool, byUuid, choice, date, integer, text as textField } from '../rest/values.ts';
import { managesProvider } from '../rest/visibility.ts';
import { hasCampaign } from '../rows/offering-row.ts';
import { orderRow } from '../rows/order-row.ts';
import { resourceRow } from '../rows/resource-row.ts';
import { urls } from '../rows/urls.ts';
import { dateOf } from '../world/text.ts';
import type { Offering, Provider, Resource, Writable } from '../world/types.ts';
import { byColumns, orderedBy, searchIn } from './by-column.ts';
import { defined, drop, type Family, familyRoutes, keptIn, sent, writtenRow } from './family.ts';

const states = ['Draft', 'Active', 'Terminated'] as const;

/** A discount of a provider for a limited time. */
interface Campaign extends Writable {
  readonly uuid: string;
  provider: Provider;
  offerings: readonly Offering[];
  required: readonly Offering[];
  state: (typeof states)[number];
  start: string;
  end: string;
}

/** The campaigns of a world: those in rows of offerings, with the same uuids, and for each provider one in the future and one in the past. */
export const campaignsIn = keptIn((world): Campaign[] => {
  const now = world.now().getTime();
  const day = (days: number): string => dateOf(now + days * 86_400_000);
  return world.providers.flatMap((provider) => {
    const campaign = (
      of: string,
      offerings: readonly Offering[],
      [name, state, discount]: readonly [string, Campaign['state'], number],
      [start, end]: readonly [number, number],
    ): Campaign => ({
      uuid: uuidOf(`${of} campaign`),
      provider,
      offerings,
      required: [],
      state,
      start: day(start),
      end: day(end),
      written: { name, discount, months: 3, stock: 100 },
    });
    const active = provider.offerings.filter(({ state }) => state === 'Active').slice(0, 2);
    return [
      ...provider.offerings
        .filter(hasCampaign)
        .map((each) => campaign(each.uuid, [each], ['Autumn start', 'Active', 15], [-20, 40])),
      campaign(`${provider.uuid} spring`, active, ['Spring offer', 'Draft', 20], [90, 150]),
      campaign(`${provider.uuid} first`, active, ['First year', 'Terminated', 10], [-400, -300]),
    ];
  });
});

const path = '/api/promotions-campaigns/';

const row = writtenRow<Campaign>('PromotionCampaign', {
  uuid: ({ uuid: each }) => each,
  url: ({ uuid: each }, call) => `${call.origin}${path}${each}/`,
  name: () => '',
  start_date: ({ start }) => start,
  end_date: ({ end }) => end,
  coupon: () => '',
  discount_type: () => 'discount',
  discount: () => 0,
  stock: () => null,
  description: () => '',
  months: () => 1,
  auto_apply: () => true,
  state: ({ state }) => state,
  service_provider: ({ provider }, call) => urls.provider(call, provider.uuid),
  offerings: ({ offerings }) => offerings.map(({ uuid: each, name }) => ({ uuid: each, name })),
  required_offerings: ({ required: needed }) => needed.map(({ uuid: each }) => each),
});

const offeringByUuid = byUuid((call, hex) => call.world.offeringByUuid.get(hex));

const shape = {
  name: required(textField({ max: 150 })),
  start_date: required(date()),
  end_date: required(date()),
  coupon: blank(255),
  discount_type: required(choice(['discount', 'special_price'])),
  discount: required(integer({ min: 0 })),
  stock: nullable(integer({ min: 0 })),
  description: blank(),
  months: integer({ min: 1 }),
  auto_apply: bool(),
  service_provider: required(
    link('/api/marketplace-service-providers/{uuid}/', (call, hex) => call.world.providerByUuid.get(hex)),
  ),
  offerings: required(relatedList(offeringByUuid)),
  required_offerings: relatedList(offeringByUuid),
};

/** The fields that a PUT may change: all except the provider in the state Draft; later, only name, coupon and description. */
function changeable({ state }: Campaign): Partial<typeof shape> {
  const { service_provider: _provider, ...ofDraft } = shape;
  const { name, coupon, description } = shape;
  return state === 'Draft' ? ofDraft : { name, coupon, description };
}

function change(call: Call, campaign: Campaign, read: Partial<typeof shape> = changeable(campaign)): void {
  const {
    start_date: start,
    end_date: end,
    service_provider: provider,
    offerings,
    required_offerings: needed,
    ...rest
  }: Partial<Values<typeof shape>> = sent(call, read);
  Object.assign(campaign.written, defined(rest));
  campaign.start = start ?? campaign.start;
  campaign.end = end ?? campaign.end;
  campaign.provider = provider ?? campaign.provider;
  if (!read.offerings) return;
  campaign.offerings = offerings ?? campaign.offerings;
  campaign.required = needed ?? [];
}

/** The resources of the offerings that were ordered while the campaign ran. */
function soldIn({ offerings, start, end, state }: Campaign): readonly Resource[] {
  if (state === 'Draft') return [];
  return offerings
    .flatMap(({ resources }) => resources)
    .filter(({ created }) => dateOf(created) >= start && dateOf(created) <= end);
}

const move =
  (to: Campaign['state'], ...from: Campaign['state'][]) =>
  (_call: Call, campaign: Campaign): Reply => {
    checkState(campaign.state, from);
    campaign.state = to;
    return { status: 200, body: {} };
  };

const family: Family<Campaign> = {
  path,
  model: 'Campaign',
  row,
  rows: (call) =>
    campaignsIn(call.world).filter(
      ({ provider }) => call.user.isSupport || managesProvider(call.user, provider),
    ),
  filters: {
    ...byColumns(row, { discount_type: 'text' }),
    start_date: text(({ start }, value) => start > value),
    end_date: text(({ end }, value) => end < value),
    state: choices(states, ({ state }) => state),
    service_provider_uuid: uuid(({ provider }, value) => provider.uuid === value),
    offering_uuid: uuid(({ offerings }, value) => offerings.some((each) => each.uuid === value)),
    offering: text(({ offerings }, value) => offerings.some((each) => value.includes(each.uuid))),
    query: searchIn(
      ({ written }) => String(written.name),
      ({ written }) => String(written.coupon ?? ''),
    ),
  },
  orderings: orderedBy(row, 'start_date', 'end_date'),
  mayWrite: ({ user }, campaign) => campaign === null || managesProvider(user, campaign.provider),
  create: (call) => {
    const { service_provider: provider } = sent(call, shape);
    if (!provider || !managesProvider(call.user, provider)) throw forbidden();
    const campaign: Campaign = {
      uuid: call.random.uuid(),
      provider,
      offerings: [],
      required: [],
      state: 'Draft',
      start: '',
      end: '',
      written: {},
    };
    change(call, campaign, shape);
    campaignsIn(call.world).push(campaign);
    return campaign;
  },
  update: (call, campaign) => {
    checkState(campaign.state, ['Draft', 'Active']);
    change(call, campaign);
  },
  updatedBy: ['PUT'],
  remove: ({ world }, campaign) => drop(campaignsIn(world), campaign),
  actions: { activate: move('Active', 'Draft'), terminate: move('Terminated', 'Active', 'Draft') },
  below: {
    resources: (call, campaign) =>
      page(call, soldIn(campaign), (resource, each) => project(resourceRow, resource, each)),
    orders: (call, campaign) =>
      page(
        call,
        soldIn(campaign).flatMap(({ creationOrder }) => creationOrder ?? []),
        (order, each) => project(orderRow, order, each),
      ),
  },
};

/** Routes of promotion campaigns. */
export const campaignRoutes = familyRoutes(family);
