import { ObjectNotFound, UnusableValue } from '../loaders/errors.ts';
import { idIn, listIn, rowsIn, stringIn, uuidIn, uuidOrNull } from '../loaders/row-values.ts';
import type { Column } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { uuidNamedBy } from '../upstream/ids.ts';
import { isList, isRow } from '../upstream/shape.ts';
import { apart } from './cost.ts';
import type { Fetch } from './fetch.ts';
import { joinOfferings, offerings } from './offerings.ts';
import { byUuid, type LinkTarget } from './source.ts';
import { offeringOfOrder, offeringOfResource } from './through-row.ts';

/** The last part of the address of a plan, under its own route or below the public offering. */
const placeOfPlan = /\/marketplace-(?:plans|public-offerings)\/.*$/;

/** A plan nested in the row of an offering, with the address of the offering in `offering`, as the route of plans returns it. */
export function planIn(offering: string, plan: Row): Row {
  const { url } = plan;
  if (typeof url !== 'string' || plan.offering !== undefined) return plan;
  return { ...plan, offering: url.replace(placeOfPlan, `/marketplace-provider-offerings/${offering}/`) };
}

/** A plan, found in the row of its offering: callers who see the parent row see the offering through it, but may not see the plan's route. */
function planWithin<Key extends string>(
  offering: LinkTarget<'Offering', Key>,
): LinkTarget<'Plan', Key | 'offering_uuid'> {
  return {
    rows: 'Plan',
    key: [...offering.key, 'offering_uuid'],
    async load(loaders, uuid, _columns, parent) {
      const above = uuidIn(parent, 'offering_uuid');
      const row = await offering.load(loaders, above, planColumns, parent);
      const plans = row?.plans;
      const found = isList(plans) && plans.find((plan) => isRow(plan) && idIn(plan, 'uuid') === uuid);
      if (!isRow(found)) throw new ObjectNotFound('Plan', uuid);
      return planIn(above, found);
    },
    above: (loaders, parent, columns) =>
      offering.load(loaders, uuidIn(parent, 'offering_uuid'), columns, parent),
    cost: (parents, _columns, conditions) => offering.cost(parents, planColumns, conditions),
    joins: () => joinOfferings([...planColumns, ...componentColumns]),
  };
}

const planColumns: ReadonlySet<string> = new Set(['plans']);

/** The plan of a row that has the uuid of a resource in `column`, and that of its offering in `offering_uuid`. */
export const planOfResource = <Key extends string>(column: Key) => planWithin(offeringOfResource(column));

/** The plan of an order. */
export const planOfOrder = planWithin(offeringOfOrder);

/** The column with the type of the component, in the rows that resources and orders get for each of their components. */
export const componentType = 'component_type';

const componentColumns: ReadonlySet<string> = new Set(['components']);

/** The component of a row as its offering defines it; null when the offering no longer has such a component. */
function componentWithin<Key extends string>(
  offering: LinkTarget<'Offering', Key>,
  type = componentType,
): Fetch<unknown, Row | null> {
  return {
    kind: 'fetch',
    key: [...offering.key, 'offering_uuid'],
    rows: 'OfferingComponent',
    async load(loaders, row) {
      const uuid = uuidOrNull(row, 'offering_uuid');
      if (uuid === null || offering.key.some((column) => uuidOrNull(row, column) === null)) return null;
      const above = await offering.load(loaders, uuid, componentColumns, row);
      const found = listIn(above?.components).find((one) => isRow(one) && one.type === row[type]);
      return isRow(found) ? found : null;
    },
    cost: (parents, conditions) => ({
      ...offering.cost(parents, componentColumns, conditions),
      below: apart(parents.rows),
    }),
    joins: () => joinOfferings(componentColumns),
  };
}

/** The component of a resource, found in its offering. */
export const componentOfResource = componentWithin(offeringOfResource('uuid'));

/** The component of an order, found in its offering. */
export const componentOfOrder = componentWithin(offeringOfOrder);

/**
 * Declares the part of an offering that a write returned in the column `payloadColumn`; null where it returned none. If the
 * response lacks a selected column (some servers return only the uuid), the part is read from the offering.
 */
export function writtenPart<P extends 'Partition' | 'QosProfile'>(
  rows: P,
  list: Extract<Column<'Offering'>, 'partitions' | 'qos_profiles'>,
  payloadColumn: string,
): Fetch<unknown, Row | null> {
  const columns: ReadonlySet<string> = new Set([list]);
  return {
    kind: 'fetch',
    key: [],
    rows,
    async load(loaders, payload, _args, wanted) {
      const part = payload[payloadColumn];
      if (!isRow(part) || idIn(part, 'uuid') === '') return null;
      if ([...wanted.columns].every((column) => column in part)) return part;
      const uuid = idIn(part, 'uuid');
      const offering = await loaders.rows(offerings).load(uuidIn(payload, 'offering_uuid'), columns);
      const found = rowsIn(offering[list]).find((one) => idIn(one, 'uuid') === uuid);
      if (!found) throw new ObjectNotFound(rows, uuid);
      return found;
    },
    cost: (parents, conditions) => ({
      ...offerings.cost(parents, columns, conditions),
      below: apart(parents.rows),
    }),
    joins: () => joinOfferings(columns),
  };
}

/** The component of a limit of a usage policy. The row of the limit gets `offering_uuid` from the policy. */
export const componentOfPolicy = componentWithin(offerings, 'type');

/** The component of a report of usage, whose row has the resource and its offering, and the type of the component in a column. */
export const componentOfUsage = (
  type: Column<'ComponentUsage' | 'ComponentUserUsage'>,
): Fetch<unknown, Row | null> => {
  const component = componentWithin(offeringOfResource('resource_uuid'), type);
  return { ...component, key: [...component.key, type] };
};

const offeringOfRow: ReadonlySet<string> = new Set(['offering_uuid']);

/** The component of a limit on the usage of a user, found in the offering of the resource that the row has the address of. */
export const componentOfUsageLimit: Fetch<unknown, Row | null> = {
  kind: 'fetch',
  key: ['resource', 'component_type'],
  rows: 'OfferingComponent',
  async load(loaders, row) {
    const uuid = uuidNamedBy(stringIn(row, 'resource') ?? '');
    if (uuid === null) throw new UnusableValue('no address of a resource');
    const resource = await loaders.rows(byUuid.Resource).load(uuid, offeringOfRow);
    const offering = await loaders.rows(offerings).load(uuidIn(resource, 'offering_uuid'), componentColumns);
    return rowsIn(offering.components).find((one) => one.type === row.component_type) ?? null;
  },
  cost(parents, conditions) {
    const resources = byUuid.Resource.cost(parents, offeringOfRow, conditions);
    const above = offerings.cost(apart(parents.rows), componentColumns, conditions);
    return {
      requests: resources.requests + above.requests,
      rows: resources.rows + above.rows,
      below: apart(parents.rows),
    };
  },
  joins: () => joinOfferings(componentColumns),
};
