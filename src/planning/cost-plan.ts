import { getArgumentValues, getNullableType, isListType, visit } from 'graphql';
import { fromGlobalId } from '../lib/global-id.ts';
import { type ListRoute, seenFrom } from '../loaders/list-route.ts';
import {
  type Arrival,
  assumedListLength,
  type Batch,
  type CostConditions,
  type FieldCost,
  type Joined,
} from '../relations/cost.ts';
import { linkCost } from '../relations/link.ts';
import { asConsumer, joinList, listCost, type WantedList } from '../relations/list.ts';
import { nestedOrderCost } from '../relations/nested-order.ts';
import { joinOfferings } from '../relations/offerings.ts';
import type { Relation } from '../relations/relation.ts';
import { nodeSource } from '../relations/relations.ts';
import { isRow } from '../upstream/shape.ts';
import { type Arguments, wantedOf } from './cost-arguments.ts';
import {
  columnsByType,
  type Doubts,
  type FieldPlan,
  type RowPlan,
  type SelectedField,
} from './projection.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The costs of a field, for each type that its rows may have; one entry at least. */
type Costs = (parents: Arrival, variables: Variables, conditions: CostConditions) => readonly FieldCost[];

/** A field of a plan. */
export interface CostedField {
  readonly key: string;
  /** The places of the rows of the field, in the order of its costs. */
  readonly below: readonly number[];
  readonly costs: Costs;
}

/** A row plan, prepared for estimating its cost. */
export interface CostedPlace {
  readonly fields: readonly CostedField[];
  /** Approximate bytes of each of its rows in the response. */
  readonly bytes: number;
}

/** A plan, prepared for estimating its cost: its row plans, each before those reached through it, the root first. */
export interface CostedPlan {
  readonly places: readonly CostedPlace[];
  /** Whether the costs depend on variables. */
  readonly takesVariables: boolean;
  readonly batches: ReadonlyMap<object, Batch>;
}

const known = new WeakMap<RowPlan, CostedPlan>();

/** Prepares a plan for estimating its cost; once for each plan, together with which it is dropped. */
export function costedPlan(plan: RowPlan): CostedPlan {
  let costed = known.get(plan);
  if (costed === undefined) {
    costed = new Coster().plan(plan);
    known.set(plan, costed);
  }
  return costed;
}

const isPlural = ({ definition }: SelectedField): boolean => isListType(getNullableType(definition.type));
const rowPlansOf = (field: FieldPlan): readonly RowPlan[] =>
  field.byType.size > 0 ? [...field.byType.values()] : [field.row];

class Coster {
  readonly #batches = new Map<object, Batch>();
  #takesVariables = false;

  plan(root: RowPlan): CostedPlan {
    const order: RowPlan[] = [];
    const seen = new Set<RowPlan>();
    const walk = (plan: RowPlan): void => {
      if (seen.has(plan)) return;
      seen.add(plan);
      for (const field of plan.fields.values()) for (const below of rowPlansOf(field)) walk(below);
      order.push(plan);
    };
    walk(root);
    order.reverse();
    const places = new Map(order.map((plan, index) => [plan, index]));
    return {
      places: order.map((plan) => this.#place(plan, places)),
      takesVariables: this.#takesVariables,
      batches: this.#batches,
    };
  }

  #place(plan: RowPlan, places: ReadonlyMap<RowPlan, number>): CostedPlace {
    const fields = [...plan.fields].flatMap(([key, field]) => {
      const { selected } = field;
      if (selected === null) return [];
      const below = rowPlansOf(field).map((one) => places.get(one) ?? 0);
      return [{ key, below, costs: this.#costs(field, selected) }];
    });
    return { fields, bytes: plan.bytes };
  }

  #costs(field: FieldPlan, selected: SelectedField): Costs {
    const relation = selected.definition.extensions.rest as Relation | undefined;
    switch (relation?.kind) {
      case undefined:
        return this.#root(field, selected);
      case 'nested-order':
        return (parents, _, conditions) => [nestedOrderCost(relation, parents, conditions)];
      case 'same-row':
        // The row itself names whatever is loaded below, so several objects of one row load it once.
        if (field.byType.size === 0) return (parents) => [{ requests: 0, rows: 0, below: parents }];
        return (parents) => sharesOf(parents, field.byType.size);
      case 'columns':
        return free(selected);
      case 'lookup':
        this.#join(relation.source.joins?.(field.row.columns));
        return (_, __, conditions) => [
          { ...relation.source.cost(single, field.row.columns, conditions), below: single },
        ];
      case 'link': {
        const { covered, row } = field;
        if (covered === null || covered.isInDoubt) this.#join(relation.to?.joins?.(row.columns));
        return (parents, _, conditions) => [linkCost(relation, covered, row.columns, parents, conditions)];
      }
      case 'union': {
        const members = [...field.byType].map(([type, { columns }]) => {
          const link = relation.members.get(type);
          const covered = field.coveredByType.get(type) ?? null;
          if (covered === null || covered.isInDoubt) this.#join(link?.to?.joins?.(columns));
          return { link, covered, columns };
        });
        // Each object is of one type only; that all are of each is more than can be.
        return (parents, _, conditions) =>
          members.map(({ link, covered, columns }) =>
            link ? linkCost(link, covered, columns, parents, conditions) : nothing,
          );
      }
      case 'pages': {
        const consumed = asConsumer(relation);
        for (const one of new Set([relation, consumed])) this.#join(joinList(one, field.row.columns));
        return this.#list(field, selected, (side, ...wanted) =>
          listCost(side === 'CONSUMER' ? consumed : relation, ...wanted),
        );
      }
      case 'fetch': {
        this.#join(relation.joins?.(field.row.columns));
        const args = this.#arguments(selected);
        return (parents, variables, conditions) => {
          const given = args(variables);
          if (given === null) return [nothing];
          const cost = relation.cost(parents, conditions, field.row.columns);
          const more = relation.doubts?.(given as never) ?? 0;
          return [more === 0 ? cost : { ...cost, requests: cost.requests + parents.rows * more }];
        };
      }
    }
  }

  /** A field of a root type, or an object that its resolver creates without a request. */
  #root(field: FieldPlan, selected: SelectedField): Costs {
    const list = selected.definition.extensions.list as ListRoute | undefined;
    const lists = selected.definition.extensions.lists as ReadonlyMap<string, ListRoute> | undefined;
    switch (selected.parentType) {
      case 'Query':
        if (list) {
          return this.#list(field, selected, (side, ...wanted) =>
            listCost({ list: seenFrom(list, side) }, ...wanted),
          );
        }
        if (lists) return this.#lists(field, selected, lists);
        if (field.byType.size > 0) return this.#nodes(field, selected);
        return () => [one(1, isPlural(selected) ? assumedListLength : 1)];
      case 'Mutation': {
        const { columns } = field.row;
        const states = ['state_before', 'state_after'].filter((column) => columns.has(column)).length;
        if (states > 0) this.#join(joinOfferings(['state']));
        const args = this.#arguments(selected);
        const doubts = selected.definition.extensions.doubts as Doubts | undefined;
        const writes = selected.definition.extensions.writes as Doubts | undefined;
        return (_, variables) => {
          const given = args(variables);
          if (given === null) return [nothing];
          const items = writes?.(given) ?? 1;
          const requests = items * (1 + states) + (doubts?.(given) ?? 0);
          return [{ requests, rows: requests, below: { rows: items, groups: Math.min(1, items) } }];
        };
      }
      case 'Subscription':
        return () => [one(1, 1)];
      default:
        return free(selected);
    }
  }

  /**
   * Reading a list, and for each parent the requests that find out whether the server knows the arguments, and why a count
   * was refused.
   */
  #list(
    field: FieldPlan,
    selected: SelectedField,
    costOf: (side: unknown, wanted: WantedList, parents: Arrival, conditions: CostConditions) => FieldCost,
  ): Costs {
    const args = this.#arguments(selected);
    const doubts = selected.definition.extensions.doubts as Doubts | undefined;
    return (parents, variables, conditions) => {
      const given = args(variables);
      if (given === null) return [nothing];
      const wanted = wantedOf(field, given, conditions.maxPageSize);
      const cost = costOf(given.as, wanted, parents, conditions);
      const isCount = !field.rows || wanted.range.limit === 0;
      const isRefusable =
        isCount && Object.keys(given).some((name) => !pagingArguments.has(name) && given[name] !== null);
      const more = (doubts?.(given) ?? 0) + (isRefusable ? 1 : 0);
      return [{ ...cost, requests: cost.requests + parents.rows * more }];
    };
  }

  /** One page of each list. What is below has as many rows of each type as a page, whichever lists are read. */
  #lists(field: FieldPlan, selected: SelectedField, lists: ReadonlyMap<string, ListRoute>): Costs {
    const columns = columnsByType(field.row);
    const args = this.#arguments(selected);
    const doubts = selected.definition.extensions.doubts as Doubts | undefined;
    return (parents, variables, conditions) => {
      const given = args(variables);
      if (given === null) return [nothing];
      const { as, types } = given;
      const wanted = wantedOf(field, given, conditions.maxPageSize);
      let requests = doubts?.(given) ?? 0;
      let rows = 0;
      let nodes = 0;
      for (const [type, list] of lists) {
        const cost = listCost(
          { list: seenFrom(list, as) },
          { ...wanted, columns: columns.get(type) ?? new Set() },
          parents,
          conditions,
        );
        nodes = Math.max(nodes, cost.below.rows);
        if (Array.isArray(types) && !types.includes(type)) continue;
        requests += cost.requests + (field.rows ? 0 : 1);
        rows += cost.rows;
      }
      return [{ requests, rows, below: { rows: lists.size * nodes, groups: lists.size } }];
    };
  }

  /** Objects by their global ids or representations, which contain the types. */
  #nodes(field: FieldPlan, selected: SelectedField): Costs {
    const args = this.#arguments(selected);
    const types = [...field.byType].map(([type, { columns }]) => {
      const source = nodeSource(type);
      this.#join(source?.joins?.(columns));
      return { type, columns, source };
    });
    return (_, variables, conditions) => {
      const given = args(variables);
      const named = given === null ? [] : objectsNamed(given);
      return types.map(({ type, columns, source }) => {
        const ids = named.filter((one) => one.type === type).map(({ id }) => id);
        const below = { rows: ids.length, groups: Math.min(1, ids.length) };
        // One that is named more than once is read once.
        const read = { ...below, rows: new Set(ids).size };
        return { ...(source?.cost(read, columns, conditions) ?? nothing), below };
      });
    };
  }

  /** The arguments of a field; null when they are invalid, so that it fails before it sends a request. */
  #arguments({ definition, node }: SelectedField): (variables: Variables) => Arguments | null {
    const read = (variables: Variables): Arguments | null => {
      try {
        return getArgumentValues(definition, node, variables);
      } catch {
        return null;
      }
    };
    let takes = false;
    for (const argument of node.arguments ?? []) {
      visit(argument, {
        Variable() {
          takes = true;
        },
      });
    }
    if (takes) {
      this.#takesVariables = true;
      return read;
    }
    const constant = read({});
    return () => constant;
  }

  #join(joined: Joined | undefined): void {
    if (!joined) return;
    const { columns = [], places = 0 } = this.#batches.get(joined.batch) ?? {};
    this.#batches.set(joined.batch, {
      columns: new Set([...columns, ...joined.columns]),
      places: places + 1,
    });
  }
}

/** The objects that are named by the arguments of `node`, `nodes` or `_entities`: their types, and what distinguishes them. */
function objectsNamed({
  id,
  ids = [id],
  representations,
}: Arguments): readonly { type: unknown; id: unknown }[] {
  if (Array.isArray(representations)) {
    return representations
      .filter(isRow)
      .map((one) => ({ type: one.__typename, id: one.uuid ?? one.id ?? one }));
  }
  return Array.isArray(ids) ? ids.map((one) => ({ type: fromGlobalId(String(one))?.type, id: one })) : [];
}

/** Rows of several types, as many of each. */
const sharesOf = ({ rows, groups }: Arrival, types: number): readonly FieldCost[] =>
  new Array<FieldCost>(types).fill({
    requests: 0,
    rows: 0,
    below: { rows: rows / types, groups: groups / types },
  });

const single: Arrival = { rows: 1, groups: 1 };
const nothing: FieldCost = { requests: 0, rows: 0, below: { rows: 0, groups: 0 } };

/** Arguments that are checked before anything is sent, so that the REST API does not refuse their parameters. */
const pagingArguments: ReadonlySet<string> = new Set(['as', 'first', 'after', 'last', 'before']);

/** A field that sends one request, for one object or for a whole list. */
const one = (requests: number, rows: number): FieldCost => ({ requests, rows, below: { rows, groups: 1 } });

/** What the row has already; of a list within a row only the length is not known. */
function free(selected: SelectedField): Costs {
  const times = isPlural(selected) ? assumedListLength : 1;
  return ({ rows, groups }) => [{ requests: 0, rows: 0, below: { rows: rows * times, groups } }];
}
