import { getNamedType } from 'graphql';
import { detailOnly } from '../loaders/detail-only.ts';
import { fewObjects, maxFurtherPages, maxProviderPages } from '../loaders/loaders.ts';
import { rowsPerRequest } from '../loaders/page-loader.ts';
import {
  assumedListLength,
  carried,
  type Fetch,
  type Link,
  type NestedOrder,
  type Pages,
} from '../loaders/relation.ts';
import { relations } from '../loaders/relations.ts';
import { columnsOf } from '../rest-api/columns.ts';
import { maxRowsPerPage } from '../rest-api/limits.ts';
import type { ServerKnowledge } from '../upstream/capabilities.ts';
import { type Arguments, idsPerRequest, isCompleted, pageCost, parentsPerRequest } from './cost-pages.ts';
import type { FieldPlan, SelectedField } from './projection.ts';

/**
 * The rows of which something is selected, over the whole operation: how many they are, and in how many groups they
 * arrive at different times. What is wanted by rows that arrive together is loaded together.
 */
export interface Arrival {
  readonly rows: number;
  readonly groups: number;
}

/** The most that one field may take for all its parents, and the rows that it gives to the selection below it. */
export interface FieldCost {
  readonly requests: number;
  /** Rows that the requests read. */
  readonly rows: number;
  readonly below: Arrival;
}

/** What the costs of an operation depend on besides its plan. */
export interface CostConditions {
  readonly maxPageSize: number;
  /** What is known of the server. */
  readonly server: ServerKnowledge;
  /** All columns of offerings that the operation loads by uuid: those of one batch are asked for together. */
  readonly offeringColumns: ReadonlySet<string>;
  /** The same for each list that is read for several parents at once. */
  readonly listColumns: ReadonlyMap<Pages, ReadonlySet<string>>;
  /** Lists that stand in one place of the operation only. */
  readonly single: ReadonlySet<Pages>;
}

/** How many service providers are assumed behind the rows of one list. */
const assumedProviders = 20;

const offeringsRoute = '/api/marketplace-provider-offerings/';
const customerColumns: ReadonlySet<string> = new Set([...carried, ...columnsOf('ProviderCustomer')]);

/** Rows that come one by one. */
const apart = (rows: number): Arrival => ({ rows, groups: rows });

/**
 * How many batches with two or more entries `arrival` can be part of. Entries of different fields may meet in one
 * batch, so even a single entry has half of one.
 */
const sharedBatches = ({ rows, groups }: Arrival): number => Math.min(rows / 2, groups);

/** What the requests of a field come to. */
type Reads = Pick<FieldCost, 'requests' | 'rows'>;

/** Offerings by uuid, many to a request; one by one after that where it turns out that the server takes one only. */
export function offerings(arrival: Arrival, conditions: CostConditions): Reads {
  const { rows, groups } = arrival;
  const { offeringColumns, server } = conditions;
  const alone = { requests: rows, rows };
  if (server.lacks('uuidList') || [...detailOnly].some((column) => offeringColumns.has(column))) return alone;
  const chunks = rows / idsPerRequest(offeringsRoute, offeringColumns);
  if (server.has('uuidList')) return { requests: Math.min(rows, groups + chunks), rows };
  return { requests: rows + Math.min(rows / 2, sharedBatches(arrival) + chunks), rows: 2 * rows };
}

/** A list below rows. */
export function pagesCost(
  relation: Pages,
  plan: FieldPlan,
  args: Arguments,
  parents: Arrival,
  conditions: CostConditions,
): FieldCost {
  const { rows, groups } = parents;
  const { list } = relation;
  const isPaged = list.paged || conditions.server.has(`paged ${list.route}`);
  const one = pageCost(plan, args, conditions.maxPageSize, isPaged);
  const completed = isCompleted(relation.list, plan.row.columns) ? one.nodes : 0;
  const alone: FieldCost = {
    requests: rows * (one.requests + completed),
    rows: rows * (one.rows + completed),
    below: { rows: rows * one.nodes, groups: rows },
  };
  const { many } = relation;
  if (!many) return alone;
  const below = { rows: rows * one.nodes, groups };
  const lacks = many.needs !== undefined && conditions.server.lacks(many.needs);
  if (lacks || (rows <= 1 && conditions.single.has(relation))) return { ...alone, below };
  // Parents are split in halves until their ids fit, so a part is at least half as long as it could be.
  const columns = conditions.listColumns.get(relation) ?? plan.row.columns;
  const parts = sharedBatches(parents) + (2 * rows) / parentsPerRequest(relation, columns, args);
  const shared = Math.min(rows, parts);
  // What one shared page leaves open is read by further pages where these are worth it, else parent by parent.
  const surplus = 0.75 * (rowsPerRequest + (plan.rows ? one.nodes : 0));
  // Further pages of an order that rows share may turn out to miss rows: then all are asked alone after all.
  const again = args.orderBy ? 1 : 0;
  return {
    requests: shared + rows * (again + Math.max(1, one.requests)),
    rows: shared * maxRowsPerPage + rows * Math.max(one.rows + again * surplus, surplus),
    below,
  };
}

/** An order inside a resource row, which is read with the whole resource where the row does not hold it. */
export function nestedOrderCost(
  { column }: NestedOrder,
  parents: Arrival,
  { server }: CostConditions,
): FieldCost {
  const loaded = server.has(`Resource.${column}`) ? 0 : parents.rows;
  return { requests: loaded, rows: loaded, below: parents };
}

/** An object that a column of the parent names. */
export function linkCost(
  relation: Link,
  selected: SelectedField,
  plan: FieldPlan,
  parents: Arrival,
  conditions: CostConditions,
): FieldCost {
  const { rows } = parents;
  const { covered } = plan;
  if (covered?.newer.every((column) => conditions.server.has(`${selected.parentType}.${column}`))) {
    return { requests: 0, rows: 0, below: parents };
  }
  const target = getNamedType(selected.definition.type).name;
  const each: FieldCost = { requests: rows, rows, below: apart(rows) };
  const load = linkLoads[target];
  return load ? { ...each, ...load(parents, { relation, plan, conditions }) } : each;
}

interface LinkOf {
  readonly relation: Link;
  readonly plan: FieldPlan;
  readonly conditions: CostConditions;
}

type Load = (parents: Arrival, link: LinkOf) => Reads;

const loadOffering: Load = (parents, { relation, conditions }) =>
  relation === relations.Resource.offering || relation === relations.Order.offering
    ? loadOfferingOf(parents, conditions)
    : offerings(parents, conditions);

/** An offering that the caller does not manage is read through the resource or order. */
const loadOfferingOf = (parents: Arrival, conditions: CostConditions): Reads => {
  const { requests, rows } = offerings(parents, conditions);
  return { requests: requests + parents.rows, rows: rows + parents.rows };
};

/** One for itself, several by the list of all, and those that are not in it one by one. */
function loadOfShortList(parents: Arrival): Reads {
  const shared = sharedBatches(parents);
  return { requests: shared + parents.rows, rows: shared * maxRowsPerPage + parents.rows };
}

/** The resource of an order is read through the order by who does not see it otherwise; one tries if that can be. */
const loadResource: Load = ({ rows }, { relation, conditions: { server } }) => {
  if (relation !== relations.Order.resource) return { requests: rows, rows };
  const isKnown = server.has('resourceOfOrder') || server.lacks('resourceOfOrder');
  return { requests: 2 * rows + (isKnown ? 0 : 1), rows: 2 * rows };
};

/** One filtered list for one provider; for several the whole list, and then one for each that it does not hold. */
function loadProvider(parents: Arrival): Reads {
  const shared = sharedBatches(parents);
  return { requests: shared + parents.rows, rows: shared * maxRowsPerPage + parents.rows };
}

/** Through the service provider where the row names one, then by its own route (contract §3b). */
const loadPerson =
  (throughProvider: (columns: ReadonlySet<string>) => boolean): Load =>
  (parents, { relation, plan, conditions }) => {
    const { rows, groups } = parents;
    const direct = { requests: rows, rows };
    if (!relation.key.includes('provider_uuid') || !throughProvider(plan.row.columns)) return direct;
    const { server } = conditions;
    const provider = loadProvider(parents);
    const providers = Math.min(rows, groups * assumedProviders);
    const walked = Math.min(maxFurtherPages, providers * (maxProviderPages - 1));
    if (server.lacks('providerQuery')) {
      const pages = providers + walked;
      return {
        requests: provider.requests + pages + rows,
        rows: provider.rows + pages * maxRowsPerPage + rows,
      };
    }
    // What shows that the server does not search is a page of all, and the pages after the first are read then.
    const isSearched = server.has('providerQuery');
    const pages = isSearched
      ? Math.min(rows / (fewObjects + 1), groups * assumedProviders)
      : 1 + providers + walked;
    // In threes, a provider and a whole page come to no more requests than a provider for each row.
    return {
      requests: provider.requests + 2 * rows + (isSearched ? 0 : walked),
      rows: provider.rows + pages * maxRowsPerPage + 2 * rows,
    };
  };

/** By the type of the linked object; one request for each where nothing is said. */
const linkLoads: Readonly<Record<string, Load>> = {
  Offering: loadOffering,
  Plan: (parents, { conditions }) => loadOfferingOf(parents, conditions),
  Category: loadOfShortList,
  Resource: loadResource,
  ServiceProvider: loadProvider,
  Project: loadPerson(() => true),
  Customer: loadPerson((columns) => [...columns].every((column) => customerColumns.has(column))),
};

/** A route of its own. */
export function fetchCost(
  relation: Fetch,
  isList: boolean,
  parents: Arrival,
  conditions: CostConditions,
): FieldCost {
  const { rows } = parents;
  if (relation === relations.ResourceComponent.component) {
    // Of the offering, through the batched load of offerings.
    return { ...loadOfferingOf(parents, conditions), below: apart(rows) };
  }
  const found = isList ? rows * assumedListLength : rows;
  if (relation === relations.UsagePolicy.organizationGroups) {
    const { requests, rows: read } = loadOfShortList({ rows: found, groups: parents.groups });
    return {
      requests: Math.min(requests, rows + parents.groups),
      rows: read,
      below: { rows: found, groups: rows },
    };
  }
  return { requests: rows, rows: found, below: { rows: found, groups: rows } };
}
