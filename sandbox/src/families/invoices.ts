import { hashOf, uuidOf } from '../random.ts';
import { type Call, forbidden, ok, type Reply } from '../rest/call.ts';
import { rowType, whole, wholeList } from '../rest/columns.ts';
import { readBody, required, type Shape, type Values } from '../rest/fields.ts';
import {
  bool,
  choices,
  contains,
  day,
  type Filters,
  number as numberFilter,
  url as urlFilter,
  uuid as uuidFilter,
} from '../rest/filters.ts';
import { checkState, done } from '../rest/guards.ts';
import { page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { blank, date, file, url as urlField } from '../rest/values.ts';
import { visibleTo } from '../rest/visibility.ts';
import { historyRoutes } from '../routes/history.ts';
import { isOpenTo } from '../routes/people.ts';
import { decimal } from '../rows/offering-parts.ts';
import { urls } from '../rows/urls.ts';
import { dateOf, isoOf, monthStart } from '../world/text.ts';
import type { Customer, JsonObject, Plan, Resource, Writable } from '../world/types.ts';
import { orderedBy } from './by-column.ts';
import { type Family, familyRoutes, find, keptIn } from './family.ts';

const path = '/api/invoices/';
const states = ['pending', 'pending_finalization', 'created', 'paid', 'canceled'] as const;

/** The invoice of a customer for one month. */
interface Invoice extends Writable {
  readonly uuid: string;
  readonly number: number;
  readonly customer: Customer;
  /** The first instant of the month. */
  readonly start: number;
  state: (typeof states)[number];
}

/** The item of an invoice for one resource. */
interface Item {
  readonly uuid: string;
  readonly invoice: Invoice;
  readonly resource: Resource;
  readonly plan: Plan;
  readonly price: number;
}

/** The invoices of a world: for each customer with resources, the current month and the three before, newest first. */
export const invoicesIn = keptIn((world): Invoice[] => {
  const now = world.now().getTime();
  const buyers = world.customers.filter(({ projects }) => projects.some((each) => each.resources.length > 0));
  return [0, 1, 2, 3].flatMap((back) =>
    buyers.map(
      (customer, index): Invoice => ({
        uuid: uuidOf(`${customer.uuid} invoice ${back}`),
        number: 100_000 + (3 - back) * 100 + index,
        customer,
        start: monthStart(now, back),
        state: (['pending', 'created', 'paid', index === 1 ? 'canceled' : 'paid'] as const)[back] ?? 'paid',
        written: {},
      }),
    ),
  );
});

const endOf = ({ start }: Invoice): number => monthStart(start, -1) - 1;

/** The items of an invoice. Not all resources have one. */
function itemsOf(invoice: Invoice): readonly Item[] {
  return invoice.customer.projects
    .flatMap(({ resources }) => resources)
    .flatMap((resource) => {
      const { plan, uuid, created } = resource;
      if (!plan || hashOf(uuid, 31) % 4 !== 0 || created > endOf(invoice)) return [];
      const price = plan.prices.reduce((sum, each) => sum + each, 0);
      return [{ uuid: uuidOf(`${invoice.uuid} ${uuid}`), invoice, resource, plan, price }];
    });
}

const sumOf = (items: readonly Item[]): number => items.reduce((sum, { price }) => sum + price, 0);
const totalOf = (invoice: Invoice): number => sumOf(itemsOf(invoice));

const itemRow = rowType<Item>('InvoiceItem', {
  uuid: ({ uuid }) => uuid,
  url: ({ uuid }, call) => urls.at(call, `invoice-items/${uuid}/`),
  name: ({ resource, plan }) => `${resource.name} (${resource.offering.name} / ${plan.name})`,
  price: ({ price }, { server }) => (server === '2024' ? decimal(price) : Number(price.toFixed(2))),
  tax: () => decimal(0),
  total: ({ price }) => decimal(price),
  unit_price: ({ price }) => decimal(price),
  unit: ({ plan }) => plan.unit,
  factor: () => 1,
  measured_unit: () => '',
  start: ({ invoice, resource }) => isoOf(Math.max(invoice.start, resource.created)),
  end: ({ invoice }) => isoOf(endOf(invoice)),
  article_code: () => '',
  project_name: ({ resource }) => resource.project.name,
  project_uuid: ({ resource }) => resource.project.uuid,
  quantity: () => '1.00',
  details: ({ resource, plan }, { world }) => {
    const { offering } = resource;
    const [component] = offering.components;
    return {
      resource_name: resource.name,
      resource_uuid: resource.uuid,
      plan_name: plan.name,
      plan_uuid: plan.uuid,
      offering_type: offering.type,
      offering_name: offering.name,
      offering_uuid: offering.uuid,
      service_provider_name: offering.customer.name,
      service_provider_uuid: world.providerByCustomer.get(offering.customer)?.uuid ?? '',
      plan_component_id: 1 + (hashOf(plan.uuid) % 1000),
      offering_component_type: component?.type ?? '',
      offering_component_name: component?.name ?? '',
      resource_limit_periods: [],
    };
  },
  resource: ({ resource }, call) => urls.resource(call, resource.uuid),
  resource_uuid: ({ resource }) => resource.uuid,
  resource_name: ({ resource }) => resource.name,
  billing_type: ({ resource }) => resource.offering.components[0]?.billingType ?? 'fixed',
  backend_uuid: () => null,
  credit: () => false,
});

const issuer: JsonObject = {
  name: 'Waldur sandbox',
  address: 'Lille 4-205',
  country: 'EE',
  country_name: 'Estonia',
  email: 'bills@sandbox.example',
  postal: '80041',
  phone_number: '+372 5555555',
  bank_name: 'Sandbox Bank',
  bank_account: 'EE382200221020145685',
  vat_code: 'EE123456789',
};

const isIssued = ({ state }: Invoice): boolean => state !== 'pending' && state !== 'pending_finalization';

const row = rowType<Invoice>('Invoice', {
  url: ({ uuid }, call) => `${call.origin}${path}${uuid}/`,
  uuid: ({ uuid }) => uuid,
  number: ({ number }) => number,
  customer: ({ customer }, call) => urls.customer(call, customer.uuid),
  price: (invoice) => decimal(totalOf(invoice)),
  tax: () => decimal(0),
  total: (invoice) => decimal(totalOf(invoice)),
  state: ({ state }) => state,
  year: ({ start }) => new Date(start).getUTCFullYear(),
  month: ({ start }) => new Date(start).getUTCMonth() + 1,
  issuer_details: () => issuer,
  invoice_date: (invoice) => (isIssued(invoice) ? dateOf(endOf(invoice) + 1) : null),
  due_date: (invoice) => (isIssued(invoice) ? dateOf(endOf(invoice) + 30 * 86_400_000) : null),
  customer_details: ({ customer }) => ({
    name: customer.name,
    address: '',
    country: customer.country,
    country_name: null,
    email: customer.email,
    postal: '',
    phone_number: customer.phone,
    bank_name: '',
    bank_account: '',
    vat_code: '',
  }),
  items: (invoice, call) => wholeList(itemRow, itemsOf(invoice), call),
  backend_id: ({ written }) => written.backend_id ?? '',
  payment_url: ({ written }) => written.payment_url ?? '',
  reference_number: ({ written }) => written.reference_number ?? '',
  compensations: () => 0,
  incurred_costs: (invoice) => Number(totalOf(invoice).toFixed(2)),
});

const created = ({ start }: Invoice): number => start;
const month = (invoice: Invoice): number => new Date(invoice.start).getUTCMonth() + 1;

/** The sums of an invoice by offering. */
function statsOf(invoice: Invoice, call: Call): Reply {
  const provider = call.query.last('provider_uuid');
  const byOffering = new Map<string, Item[]>();
  for (const item of itemsOf(invoice)) {
    const { offering } = item.resource;
    const of = call.world.providerByCustomer.get(offering.customer)?.uuid;
    if (call.server !== '2024' && provider !== undefined && of !== provider) continue;
    byOffering.set(offering.uuid, [...(byOffering.get(offering.uuid) ?? []), item]);
  }
  return page(call, [...byOffering.values()], (items) => {
    const [first] = items;
    const offering = first?.resource.offering;
    const total = Number(sumOf(items).toFixed(2));
    return {
      offering_name: offering?.name,
      aggregated_price: total,
      aggregated_tax: 0,
      aggregated_total: total,
      service_category_title: offering?.category.title,
      service_provider_name: offering?.customer.name,
      service_provider_uuid: offering && call.world.providerByCustomer.get(offering.customer)?.uuid,
    };
  });
}

const itemFilters: Filters<Item> = {
  project_uuid: uuidFilter(({ resource }, value) => resource.project.uuid === value),
  offering_uuid: uuidFilter(({ resource }, value) => resource.offering.uuid === value),
  provider_uuid: uuidFilter(
    ({ resource }, value, { world }) =>
      world.providerByCustomer.get(resource.offering.customer)?.uuid === value,
  ),
  query: contains(({ resource }) => `${resource.name} ${resource.offering.name} ${resource.project.name}`),
  conceal_compensation_items: bool(() => true),
};

/** The growth of the sums of invoices over a year. For staff and support. */
function growth(call: Call): Reply {
  if (!call.user.isStaff && !call.user.isSupport) throw forbidden();
  const now = call.world.now().getTime();
  const months = Array.from({ length: 13 }, (_, index) => monthStart(now, 12 - index));
  const invoices = invoicesIn(call.world);
  const sums = (of: readonly Invoice[]) =>
    months.map((start) =>
      Number(
        of
          .filter((each) => each.start === start)
          .reduce((sum, each) => sum + totalOf(each), 0)
          .toFixed(2),
      ),
    );
  const customers = [...new Set(invoices.map(({ customer }) => customer))];
  const count = Number(call.query.last('customers_count') ?? 4);
  const of = (chosen: readonly Customer[]) => invoices.filter(({ customer }) => chosen.includes(customer));
  return ok({
    periods: months.map((start) => {
      const at = new Date(start);
      return `${at.getUTCFullYear()}-${at.getUTCMonth() + 1}`;
    }),
    total_periods: sums(invoices),
    other_periods: sums(of(customers.slice(count))),
    customer_periods: customers
      .slice(0, count)
      .map((customer) => ({ name: customer.name, periods: sums(of([customer])) })),
  });
}

/** A write for staff that stores the values in the body. */
const keeps =
  <S extends Shape>(shape: S) =>
  (call: Call, invoice: Invoice): undefined => {
    if (!call.user.isStaff) throw forbidden();
    Object.assign(invoice.written, readBody(call, shape) satisfies Values<S>);
  };

const family: Family<Invoice> = {
  path,
  model: 'Invoice',
  row,
  // For users with a role at the customer; access subnets hide the invoices together with the customer (contract section 16.17).
  rows: (call) => {
    const { all, customers } = visibleTo(call.world, call.user);
    return invoicesIn(call.world).filter(
      ({ customer }) => all || (customers.has(customer) && isOpenTo(call.address, customer)),
    );
  },
  filters: {
    accounting_is_running: bool((_invoice, value) => value),
    created: day((invoice, value) => created(invoice) === value),
    start_date: day((invoice, value) => created(invoice) > value),
    end_date: day((invoice, value) => created(invoice) < value),
    customer: urlFilter(({ customer }, value) => customer.uuid === value),
    customer_uuid: uuidFilter(({ customer }, value) => customer.uuid === value),
    year: numberFilter(({ start }, value) => new Date(start).getUTCFullYear() === value),
    month: numberFilter((invoice, value) => month(invoice) === value),
    min_sum: numberFilter((invoice, value) => totalOf(invoice) >= value),
    max_sum: numberFilter((invoice, value) => totalOf(invoice) <= value),
    state: choices(states, ({ state }) => state),
  },
  orderings: { created, ...orderedBy(row, 'year', 'month') },
  actions: {
    paid(call, invoice) {
      if (!call.user.isStaff) throw forbidden();
      checkState(invoice.state, ['created']);
      const { date: paid } = readBody(call, { date: required(date()), proof: file() });
      invoice.state = 'paid';
      invoice.written.paid = paid;
      return done;
    },
    send_notification(call, invoice) {
      if (!call.user.isStaff) throw forbidden();
      checkState(invoice.state, ['created']);
      return ok({ detail: 'Invoice sending has been successfully scheduled.' });
    },
    set_backend_id: keeps({ backend_id: blank(255) }),
    set_payment_url: keeps({ payment_url: urlField({ blank: true }) }),
    set_reference_number: keeps({ reference_number: blank(300) }),
  },
  below: {
    stats: (call, invoice) => statsOf(invoice, call),
    items: (call, invoice) =>
      ok(select(call, () => itemsOf(invoice), itemFilters).map((item) => whole(itemRow, item, call))),
  },
};

/** Routes of invoices. */
export const invoiceRoutes: readonly Route[] = [
  ...familyRoutes(family),
  { method: 'GET', template: `${path}growth/`, handle: growth },
  ...historyRoutes(`${path}{uuid}/`, (call) => {
    const { uuid, number, start } = find(family, call);
    return { uuid, name: String(number), description: '', created: start, modified: start };
  }),
];
