import { getArgumentValues, getNamedType, getNullableType, isListType, visit } from 'graphql';
import { fromGlobalId } from '../lib/global-id.ts';
import { assumedListLength, type Pages, type Relation } from '../loaders/relation.ts';
import { relations } from '../loaders/relations.ts';
import { isRow } from '../upstream/shape.ts';
import { type Arguments, pageCost } from './cost-pages.ts';
import {
  type Arrival,
  type CostConditions,
  type FieldCost,
  fetchCost,
  linkCost,
  nestedOrderCost,
  offerings,
  pagesCost,
} from './cost-relations.ts';
import type { Doubts, FieldPlan, RowPlan, SelectedField } from './projection.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What a field takes, for each type that its rows may have; one entry at least. */
type Costs = (parents: Arrival, variables: Variables, conditions: CostConditions) => readonly FieldCost[];

/** A field of a plan. */
export interface CostedField {
  readonly key: string;
  /** The places of the rows that the field gives, in the order of its costs. */
  readonly below: readonly number[];
  readonly costs: Costs;
}

/** A row plan as it is costed. */
export interface CostedPlace {
  readonly fields: readonly CostedField[];
  /** About what each of its rows takes in the response. */
  readonly bytes: number;
}

/** A plan as it is costed: its row plans, each before those reached through it, the root first. */
export interface CostedPlan {
  readonly places: readonly CostedPlace[];
  /** Whether the costs depend on variables. */
  readonly takesVariables: boolean;
  readonly offeringColumns: ReadonlySet<string>;
  readonly listColumns: ReadonlyMap<Pages, ReadonlySet<string>>;
  readonly single: ReadonlySet<Pages>;
}

const known = new WeakMap<RowPlan, CostedPlan>();

/** Makes a plan ready to be costed; once for each plan, with which it is forgotten. */
export function costedPlan(plan: RowPlan): CostedPlan {
  let costed = known.get(plan);
  if (costed === undefined) {
    costed = new Coster().plan(plan);
    known.set(plan, costed);
  }
  return costed;
}

const isPlural = ({ definition }: SelectedField): boolean => isListType(getNullableType(definition.type));
const targetOf = ({ definition }: SelectedField): string => getNamedType(definition.type).name;
const isConnection = (selected: SelectedField): boolean => targetOf(selected).endsWith('Connection');
const rowPlansOf = (field: FieldPlan): readonly RowPlan[] =>
  field.byType.size > 0 ? [...field.byType.values()] : [field.row];

class Coster {
  readonly #offeringColumns = new Set<string>(['uuid']);
  readonly #listColumns = new Map<Pages, Set<string>>();
  readonly #single = new Set<Pages>();
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
      offeringColumns: this.#offeringColumns,
      listColumns: this.#listColumns,
      single: this.#single,
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
        // Whatever is loaded below is named by the row itself, so several objects of one row load it once.
        return (parents) => [{ requests: 0, rows: 0, below: parents }];
      case 'columns':
        return free(selected);
      case 'link': {
        const target = targetOf(selected);
        const loaded = field.covered === null || field.covered.newer.length > 0;
        if (loaded && target === 'Offering') this.#offering(field.row.columns);
        if (loaded && target === 'Plan') this.#offering(['plans']);
        return (parents, _, conditions) => [linkCost(relation, selected, field, parents, conditions)];
      }
      case 'pages': {
        this.#list(relation, field.row.columns);
        const args = this.#arguments(selected);
        const doubts = selected.definition.extensions.doubts as Doubts | undefined;
        return (parents, variables, conditions) => {
          const given = args(variables);
          if (given === null) return [nothing];
          const cost = pagesCost(relation, field, given, parents, conditions);
          return [withDoubts(asked(cost, selected, given, conditions), field, given, doubts, parents.rows)];
        };
      }
      case 'fetch': {
        if (relation === relations.ResourceComponent.component) this.#offering(['components']);
        const plural = isPlural(selected);
        return (parents, _, conditions) => [fetchCost(relation, plural, parents, conditions)];
      }
    }
  }

  /** A field of a root type, or an object that its resolver makes of what it has. */
  #root(field: FieldPlan, selected: SelectedField): Costs {
    switch (selected.parentType) {
      case 'Query':
        if (isConnection(selected)) return this.#rootConnection(field, selected);
        if (field.byType.size > 0) return this.#nodes(field, selected);
        if (targetOf(selected) === 'Offering') this.#offering(field.row.columns);
        return () => [one(1, isPlural(selected) ? assumedListLength : 1)];
      case 'Mutation': {
        const { columns } = field.row;
        const states = ['state_before', 'state_after'].filter((column) => columns.has(column)).length;
        if (states > 0) this.#offering(['state']);
        const args = this.#arguments(selected);
        const doubts = selected.definition.extensions.doubts as Doubts | undefined;
        return (_, variables) => {
          const found = doubts?.(args(variables) ?? {}) ?? 0;
          return [{ ...one(1 + states + found, 1 + states + found), below: { rows: 1, groups: 1 } }];
        };
      }
      case 'Subscription':
        return () => [one(1, 1)];
      default:
        return free(selected);
    }
  }

  #rootConnection(field: FieldPlan, selected: SelectedField): Costs {
    const args = this.#arguments(selected);
    const doubts = selected.definition.extensions.doubts as Doubts | undefined;
    return (_, variables, conditions) => {
      const given = args(variables);
      if (given === null) return [nothing];
      const { requests, rows, nodes } = pageCost(field, given, conditions.maxPageSize);
      const cost = { requests, rows, below: { rows: nodes, groups: Math.min(1, nodes) } };
      return [withDoubts(asked(cost, selected, given, conditions), field, given, doubts, 1)];
    };
  }

  /** Objects by their global ids or representations, which tell the types. */
  #nodes(field: FieldPlan, selected: SelectedField): Costs {
    const args = this.#arguments(selected);
    this.#offering(field.byType.get('Offering')?.columns ?? []);
    const types = [...field.byType.keys()];
    return (_, variables, conditions) => {
      const given = args(variables);
      const named = given === null ? [] : typesNamed(given);
      return types.map((type) => {
        const rows = named.filter((name) => name === type).length;
        const below = { rows, groups: Math.min(1, rows) };
        return { ...(type === 'Offering' ? offerings(below, conditions) : { requests: rows, rows }), below };
      });
    };
  }

  /** The arguments of a field; null when they can not be read, so that it fails before it asks for anything. */
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

  #offering(columns: Iterable<string>): void {
    for (const column of columns) this.#offeringColumns.add(column);
  }

  #list(relation: Pages, columns: ReadonlySet<string>): void {
    const { many } = relation;
    if (!many) return;
    const all = this.#listColumns.get(relation);
    if (all === undefined) this.#single.add(relation);
    else this.#single.delete(relation);
    this.#listColumns.set(relation, new Set([...(all ?? []), ...columns, many.groupBy]));
  }
}

/** The types of the objects that are named by the arguments of `node`, `nodes` or `_entities`. */
function typesNamed({ id, ids = [id], representations }: Arguments): readonly unknown[] {
  if (Array.isArray(representations)) return representations.map((one) => isRow(one) && one.__typename);
  return Array.isArray(ids) ? ids.map((one) => fromGlobalId(String(one))?.type) : [];
}

const nothing: FieldCost = { requests: 0, rows: 0, below: { rows: 0, groups: 0 } };

/**
 * What it takes besides, for each parent: to find out whether the server knows the arguments, and to ask again why a count was
 * refused.
 */
function withDoubts(
  cost: FieldCost,
  field: FieldPlan,
  args: Arguments,
  more: Doubts | undefined,
  parents: number,
): FieldCost {
  const isRefusable =
    !field.rows && Object.keys(args).some((name) => !pagingArguments.has(name) && args[name] !== null);
  return { ...cost, requests: cost.requests + parents * ((more?.(args) ?? 0) + (isRefusable ? 1 : 0)) };
}

/** Twice what it takes where the server may turn out to filter by dates, and not by times. */
function asked(
  cost: FieldCost,
  selected: SelectedField,
  args: Arguments,
  { server }: CostConditions,
): FieldCost {
  if (targetOf(selected) !== 'ResourceConnection' || !hasTimes(args.filter)) return cost;
  if (server.has('resourceTimes') || server.lacks('resourceTimes')) return cost;
  return { ...cost, requests: 2 * cost.requests };
}

const hasTimes = (filter: unknown): boolean =>
  typeof filter === 'object' && filter !== null && ('createdAfter' in filter || 'modifiedAfter' in filter);

/** Arguments that are checked before anything is sent: the REST API does not refuse what they make. */
const pagingArguments: ReadonlySet<string> = new Set(['first', 'after', 'last', 'before']);

/** A field that asks once, for one thing or for a list that arrives as a whole. */
const one = (requests: number, rows: number): FieldCost => ({ requests, rows, below: { rows, groups: 1 } });

/** What the row has already; of a list within a row only the length is not known. */
function free(selected: SelectedField): Costs {
  const times = isPlural(selected) ? assumedListLength : 1;
  return ({ rows, groups }) => [{ requests: 0, rows: 0, below: { rows: rows * times, groups } }];
}
