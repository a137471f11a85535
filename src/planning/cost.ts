import { GraphQLError } from 'graphql';
import type { CostConditions, FieldCost } from '../relations/cost.ts';
import { currentServer, type ServerKnowledge } from '../upstream/capabilities.ts';
import { type CostedField, type CostedPlan, costedPlan } from './cost-plan.ts';
import type { OperationPlan } from './projection.ts';

/** The highest cost of one operation, known before it runs. */
export interface Cost {
  /** Requests to the REST API. */
  readonly requests: number;
  /** Rows that these requests read. */
  readonly rows: number;
  /** Approximate bytes of the response when every page is full and every value of typical size. */
  readonly bytes: number;
  /** The bytes caused by selecting a field of one place more than once, or by very long response keys. */
  readonly repeatedBytes: number;
  /** The field with the largest share of each, by response keys (`offerings.nodes.resources`); empty when there is none. */
  readonly driver: Driver;
}

interface Driver {
  readonly requests: string;
  readonly rows: string;
  readonly bytes: string;
}

/** What the cost depends on in addition to the operation. */
export interface CostOptions {
  /** The largest `first` or `last`. */
  readonly maxPageSize: number;
  /** What is known about the server; by default, a server that lacks nothing. */
  readonly server?: ServerKnowledge;
}

/** The highest allowed cost of one operation. */
export interface CostLimits {
  readonly maxRequests: number;
  readonly maxRows: number;
  /** Bytes of the response that are caused by repetition: the others are in proportion to the rows. */
  readonly maxBytes: number;
}

/**
 * An upper bound of the cost of an operation; of a subscription, of one event. `variables` are the coerced ones.
 *
 * Counts every page as full, every link as leading to another object, every fallback of the loaders as taken, and
 * features that not every server has as tried without success until the server has proven them. Left out are repeated
 * attempts, and the requests that prove that a server lets staff impersonate a user. Lists that the API neither pages nor
 * bounds are taken to have 20 entries, and the rows of one list to come from 20 service providers.
 *
 * The time is in proportion to the size of the plan. Without variables in paging arguments and filters the cost is
 * computed once for a plan and dropped with it.
 */
export function estimateCost(
  plan: OperationPlan,
  variables: Readonly<Record<string, unknown>>,
  options: CostOptions,
): Cost {
  const costed = costedPlan(plan);
  const { maxPageSize, server = currentServer } = options;
  const given: Given = { maxPageSize, server };
  if (costed.takesVariables) return costOf(plan, variables, given);
  const { revision } = server;
  const known = constant.get(costed);
  if (known?.server === server && known.revision === revision && known.maxPageSize === maxPageSize) {
    return known.cost;
  }
  const cost = costOf(plan, {}, given);
  constant.set(costed, { ...given, revision, cost });
  return cost;
}

type Given = Pick<CostConditions, 'maxPageSize' | 'server'>;

function costOf(plan: OperationPlan, variables: Readonly<Record<string, unknown>>, given: Given): Cost {
  const { driver, ...total } = worst(costedPlan(plan), variables, given);
  const once = plan.distinct ? worst(costedPlan(plan.distinct), variables, given).bytes : total.bytes;
  return { ...total, repeatedBytes: Math.max(0, total.bytes - once), driver };
}

/** Costs of plans without variables, with the conditions that they depend on. */
const constant = new WeakMap<CostedPlan, Given & { readonly revision: number; readonly cost: Cost }>();

/** The error of an operation that costs more than allowed, or null. */
export function checkCost(cost: Cost, limits: CostLimits): GraphQLError | null {
  const { requests, rows, bytes, repeatedBytes, driver } = cost;
  const { maxRequests, maxRows, maxBytes } = limits;
  const refuse = (message: string, field: string) =>
    new GraphQLError(message, {
      extensions: {
        code: 'QUERY_TOO_COMPLEX',
        estimate: { requests, rows, bytes },
        limits: { ...limits },
        field,
      },
    });
  const refuseReads = (what: string, most: number, found: number, field: string) =>
    refuse(
      `The operation may take ${found} ${what}, most of them for ${field}; ${most} are allowed. ` +
        'Request smaller pages or fewer levels.',
      field,
    );
  if (requests > maxRequests) {
    return refuseReads('requests to Waldur', maxRequests, requests, driver.requests);
  }
  if (rows > maxRows) return refuseReads('rows of Waldur', maxRows, rows, driver.rows);
  if (repeatedBytes <= maxBytes) return null;
  return refuse(
    `The response may have ${bytes} bytes. ${repeatedBytes} of them are for fields that are selected several times at the same ` +
      `place or under very long names, most of them for ${driver.bytes}; ${maxBytes} are allowed. Select each field once.`,
    driver.bytes,
  );
}

/** Sums up from the root down: where the rows of a plan come from several fields, they are counted together. */
function worst(
  costed: CostedPlan,
  variables: Readonly<Record<string, unknown>>,
  given: Given,
): Omit<Cost, 'repeatedBytes'> {
  const { places, batches } = costed;
  const counted = new Set<object>();
  const isFirst = (read: object): boolean => !counted.has(read) && counted.add(read) !== null;
  const conditions: CostConditions = { ...given, batches, isFirst };
  const arrivals = places.map((_, index) => ({
    rows: index === 0 ? 1 : 0,
    groups: index === 0 ? 1 : 0,
    unread: false,
  }));
  /** The field that brings the most rows to each place, for its path in messages. */
  const origins: ({ readonly place: number; readonly field: CostedField; readonly rows: number } | null)[] =
    places.map(() => null);
  const total = { requests: 0, rows: 0, bytes: 0 };
  const most = { requests: 0, rows: 0, bytes: 0 };
  const driver = { requests: '', rows: '', bytes: '' };
  const pathOf = (place: number, field?: CostedField): string => {
    const keys = field ? [field.key] : [];
    let origin = origins[place];
    for (; origin; origin = origins[origin.place]) keys.unshift(origin.field.key);
    return keys.join('.');
  };
  places.forEach((place, index) => {
    const parents = arrivals[index];
    if (!parents || parents.rows === 0) return;
    const bytes = parents.rows * place.bytes;
    total.bytes += bytes;
    if (bytes > most.bytes) {
      most.bytes = bytes;
      driver.bytes = pathOf(index);
    }
    for (const field of place.fields) {
      const costs: readonly FieldCost[] = field.costs(parents, variables, conditions);
      let requests = 0;
      let rows = 0;
      costs.forEach((cost, which) => {
        requests += cost.requests;
        rows += cost.rows;
        const to = field.below[which];
        const arrival = to === undefined ? undefined : arrivals[to];
        if (to === undefined || !arrival) return;
        arrival.rows += cost.below.rows;
        arrival.groups += cost.below.groups;
        arrival.unread ||= cost.below.unread === true;
        if (cost.below.rows > (origins[to]?.rows ?? 0)) {
          origins[to] = { place: index, field, rows: cost.below.rows };
        }
      });
      total.requests += requests;
      total.rows += rows;
      if (requests > most.requests) {
        most.requests = requests;
        driver.requests = pathOf(index, field);
      }
      if (rows > most.rows) {
        most.rows = rows;
        driver.rows = pathOf(index, field);
      }
    }
  });
  return {
    requests: whole(total.requests),
    rows: whole(total.rows),
    bytes: whole(total.bytes),
    driver,
  };
}

/** Counts are whole numbers; halves stand for requests that two fields may share. */
function whole(sum: number): number {
  return Math.floor(sum + 1e-6);
}
