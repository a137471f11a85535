import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getVariableValues,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { ListRoute } from '../loaders/list-route.ts';
import { assumedListLength } from '../relations/cost.ts';
import { type Covered, Fetched } from '../relations/cover.ts';
import type { Relation } from '../relations/relation.ts';
import { planLink } from './link-columns.ts';
import { fieldAndArguments, responseKey, Selections } from './selections.ts';
import { typicalBytes } from './value-sizes.ts';

/** The most requests that are needed to find out whether the server knows the arguments of a field. */
export type Doubts = (args: Readonly<Record<string, unknown>>) => number;

declare global {
  namespace PothosSchemaTypes {
    interface PothosFieldExtensions {
      rest?: Relation;
      /** The list of a connection of the query root. */
      list?: ListRoute;
      /** The lists of a connection of the query root with rows of several lists, by the type of their rows. */
      lists?: ReadonlyMap<string, ListRoute>;
      doubts?: Doubts;
      /** The number of writes that a mutation sends; one by default. */
      writes?: (args: Readonly<Record<string, unknown>>) => number;
    }
  }
}

/**
 * The selection of one operation on objects of one type at one place in the result: of a row, a connection, an edge. Places
 * that show the same row (several aliases of a field, `nodes` beside `edges`) have a plan each, as one response key may
 * have a different meaning in each of them.
 */
export interface RowPlan {
  /**
   * Columns that the row must have: those of the selected fields and the keys of the selected links. Of a connection, the
   * columns of its rows for all places that show them.
   */
  readonly columns: ReadonlySet<string>;
  /** Columns that are needed only to show what is known about a linked object that cannot be loaded. */
  readonly spare: ReadonlySet<string>;
  /** Columns of the offering that the row is a part of, which links between parts of one offering need. */
  readonly above: ReadonlySet<string>;
  /** The selected fields by response key. Fields that need nothing but the row's columns are left out. */
  readonly fields: ReadonlyMap<string, FieldPlan>;
  /** Approximate bytes of one object in the response, without the objects below `fields`. */
  readonly bytes: number;
}

/** What one operation selects below one field. */
export interface FieldPlan {
  /** The plan of the object: of a row, a connection, an edge. Empty for scalars. */
  readonly row: RowPlan;
  /** For an interface or a union: the plan for each possible object type. */
  readonly byType: ReadonlyMap<string, RowPlan>;
  /** For a link: how the parent row covers the selection, else null. */
  readonly covered: Covered | null;
  /** For a link to objects of several types: the same for each type. */
  readonly coveredByType: ReadonlyMap<string, Covered | null>;
  /** For a route of its own: what the whole operation needs of its responses, else null. */
  readonly fetched: Fetched | null;
  /** For a connection: whether any node is selected. Without, a count is enough. */
  readonly rows: boolean;
  /** For a connection: whether the size of the whole list is needed (`totalCount`, `pageInfo`). */
  readonly total: boolean;
  /** The field that was planned, with its first node, which has the arguments; null for no field. */
  readonly selected: SelectedField | null;
}

/** A field of the schema as an operation selects it under one response key. */
export interface SelectedField {
  readonly parentType: string;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** The plan of one operation: the root type's selected fields. Depends on the variables of `@skip/@include` only. */
export interface OperationPlan extends RowPlan {
  /**
   * The plan if each place selected each field once, under a key of ordinary length; null when that is the case. It differs
   * in its bytes: the additional bytes of the response are repetition.
   */
  readonly distinct: RowPlan | null;
}

const noRow: RowPlan = {
  columns: new Set(),
  spare: new Set(),
  above: new Set(),
  fields: new Map(),
  bytes: 0,
};

/** A field plan that selects nothing; the plan of a resolver outside a planned operation. */
export const emptyFieldPlan: FieldPlan = {
  row: noRow,
  byType: new Map(),
  covered: null,
  coveredByType: new Map(),
  fetched: null,
  rows: true,
  total: true,
  selected: null,
};

/** A row plan that selects nothing. */
export const emptyRowPlan: RowPlan = noRow;

/** The most plans of one document that are kept. */
const maxPlans = 16;

/**
 * Returns a function that plans operations against one schema and remembers the plans.
 *
 * A plan is computed once for a document, an operation name and the values of the variables that `@skip` and
 * `@include` mention; all other variables are free. It is dropped together with the parsed document.
 */
export function createPlanner(schema: GraphQLSchema) {
  const plans = new WeakMap<DocumentNode, Map<string, OperationPlan>>();
  const switches = new WeakMap<DocumentNode, readonly string[]>();

  return function planOperation(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
  ): OperationPlan {
    let names = switches.get(document);
    if (names === undefined) {
      names = conditionVariables(document);
      switches.set(document, names);
    }
    const name = operation.name?.value ?? '';
    const variables = names.length === 0 ? {} : coerced(schema, operation, given);
    const key =
      names.length === 0 ? name : JSON.stringify([name, ...names.map((one) => variables[one] ?? null)]);
    let known = plans.get(document);
    if (known === undefined) {
      known = new Map();
      plans.set(document, known);
    }
    let plan = known.get(key);
    if (plan === undefined) {
      plan = planOnce(schema, document, operation, variables);
      // There are as many as combinations of the variables, and any caller can request all of them.
      const oldest = known.size >= maxPlans ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      known.set(key, plan);
    }
    return plan;
  };
}

function planOnce(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationPlan {
  const planner = new Planner(schema, document, variables, responseKey);
  const plan = planner.operation(operation);
  const distinct = planner.repeats
    ? new Planner(schema, document, variables, fieldAndArguments).operation(operation)
    : null;
  return { ...plan, distinct };
}

/** Names of ordinary length, in characters. */
const ordinaryKey = 64;
/** Quotes, colon and comma around a response key and its value, in bytes. */
const notationBytes = 4;

/** The variables with their defaults; none when they are invalid, in which case nothing will be executed. */
function coerced(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return getVariableValues(schema, operation.variableDefinitions ?? [], given).coerced ?? {};
}

/** The names of the variables on which a `@skip` or `@include` of the document depends. */
function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return;
      for (const argument of node.arguments ?? []) {
        if (argument.value.kind === Kind.VARIABLE) names.add(argument.value.name.value);
      }
    },
  });
  return [...names].sort();
}

/** Whether a field has nothing below it that needs a row. */
const asksNothing = ({ row, byType }: FieldPlan): boolean =>
  row.fields.size === 0 && row.columns.size === 0 && byType.size === 0;

/** The bytes below a field whose rows are not counted, as the row of its parent contains them. */
function bytesWithin({ row, selected }: FieldPlan): number {
  const plural = selected && isListType(getNullableType(selected.definition.type));
  return plural ? assumedListLength * row.bytes : row.bytes;
}

function isRepetitive(groups: ReadonlyMap<string, readonly FieldNode[]>): boolean {
  const seen = new Set<string>();
  for (const [node] of groups.values()) {
    if (node === undefined) continue;
    if (responseKey(node).length > ordinaryKey) return true;
    seen.add(fieldAndArguments(node));
  }
  return seen.size < groups.size;
}

const isConnection = (type: GraphQLObjectType): boolean => type.name.endsWith('Connection');

class Planner {
  readonly #schema: GraphQLSchema;
  readonly #selections: Selections;
  /** Plans by type and selection sets: what a fragment selects is planned once, however often it is spread. */
  readonly #rows = new Map<string, RowPlan>();
  readonly #ids = new Map<SelectionSetNode, number>();
  readonly #fetched = new Map<Relation, Fetched>();
  readonly #roots: ReadonlySet<unknown>;
  readonly #longestKey: number;
  /** The bytes of a connection itself in the response: they occur once, not with each row. */
  readonly #frames = new Map<RowPlan, number>();
  /** Whether a place has a field more than once, or response keys beyond the ordinary. */
  repeats = false;

  /** Fields of one place with the same `keyOf` are merged. */
  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    variables: Readonly<Record<string, unknown>>,
    keyOf: (node: FieldNode) => string,
  ) {
    this.#longestKey = keyOf === responseKey ? Number.POSITIVE_INFINITY : ordinaryKey;
    this.#schema = schema;
    this.#selections = new Selections(schema, document, variables, keyOf);
    this.#roots = new Set(Object.values(OperationTypeNode).map((kind) => schema.getRootType(kind)));
  }

  operation(operation: OperationDefinitionNode): RowPlan {
    const type = this.#schema.getRootType(operation.operation);
    if (!type) return noRow;
    return this.#row(type, [operation.selectionSet]);
  }

  #row(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): RowPlan {
    const key = `${type.name} ${[...new Set(selectionSets.map((one) => this.#idOf(one)))].join(' ')}`;
    let plan = this.#rows.get(key);
    if (plan === undefined) {
      plan = this.#planRow(type, selectionSets);
      this.#rows.set(key, plan);
    }
    return plan;
  }

  #idOf(selectionSet: SelectionSetNode): number {
    let id = this.#ids.get(selectionSet);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(selectionSet, id);
    }
    return id;
  }

  #planRow(type: GraphQLObjectType, selectionSets: readonly SelectionSetNode[]): RowPlan {
    const columns = new Set<string>();
    const spare = new Set<string>();
    const addThoseOf = ({ row }: FieldPlan): void => {
      for (const column of row.columns) (row.spare.has(column) ? spare : columns).add(column);
    };
    // Objects nested in an offering find other parts of it in its row; there may be further parts in between.
    const above = new Set<string>();
    const addAbove = ({ row }: FieldPlan): void => {
      for (const column of row.above) (type.name === 'Offering' ? columns : above).add(column);
    };
    const fields = new Map<string, FieldPlan>();
    const isRoot = this.#roots.has(type);
    const groups = this.#selections.collect(type, selectionSets);
    this.repeats ||= isRepetitive(groups);
    let bytes = 0;
    for (const [key, nodes] of groups) {
      const [node] = nodes;
      const field = type.getFields()[node?.name.value ?? ''];
      if (node === undefined || field === undefined) continue;
      const selected: SelectedField = { parentType: type.name, definition: field, node };
      const relation = field.extensions.rest as Relation | undefined;
      const below = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
      const plan: FieldPlan = { ...this.#field(getNamedType(field.type), below), selected };
      bytes += Math.min(responseKey(node).length, this.#longestKey) + notationBytes;
      bytes += below.length > 0 ? (this.#frames.get(plan.row) ?? 2) : typicalBytes(field);
      if (relation === undefined) {
        // A field without a row of its own (a root field, an object built by its resolver) still has selections.
        if (isRoot || !asksNothing(plan)) fields.set(key, plan);
        else bytes += bytesWithin(plan);
        continue;
      }
      switch (relation.kind) {
        case 'columns':
          for (const column of relation.columns) columns.add(column);
          addAbove(plan);
          if (plan.row.fields.size > 0) fields.set(key, plan);
          else bytes += bytesWithin(plan);
          break;
        case 'nested-order':
          columns.add(relation.column);
          columns.add('uuid');
          addThoseOf(plan);
          fields.set(key, plan);
          break;
        case 'same-row':
          for (const column of relation.columns) columns.add(column);
          addThoseOf(plan);
          addAbove(plan);
          fields.set(key, plan);
          break;
        case 'link': {
          const covered = planLink(relation, plan.row, columns, spare);
          const { siblings } = relation.to ?? {};
          if (siblings && (covered === null || covered.newer.length > 0)) {
            above.add(siblings.among);
            // A part that is found there may name another part.
            for (const column of plan.row.above) above.add(column);
          }
          fields.set(key, { ...plan, covered });
          break;
        }
        case 'union': {
          columns.add(relation.word);
          const coveredByType = new Map<string, Covered | null>();
          for (const [name, row] of plan.byType) {
            const member = relation.members.get(name);
            if (member) coveredByType.set(name, planLink(member, row, columns, spare));
          }
          fields.set(key, { ...plan, coveredByType });
          break;
        }
        case 'lookup':
          fields.set(key, plan);
          break;
        case 'pages':
          for (const column of relation.key) columns.add(column);
          fields.set(key, plan);
          break;
        case 'fetch': {
          for (const column of relation.key) columns.add(column);
          const fetched = this.#fetched.get(relation) ?? new Fetched();
          this.#fetched.set(relation, fetched);
          for (const column of plan.row.columns) fetched.columns.add(column);
          fields.set(key, { ...plan, fetched });
          break;
        }
      }
    }
    for (const column of columns) spare.delete(column);
    for (const column of spare) columns.add(column);
    if (!isConnection(type)) return { columns, spare, above, fields, bytes };
    const plan: RowPlan = { columns, spare, above, fields, bytes: 0 };
    this.#frames.set(plan, bytes);
    return plan;
  }

  #field(named: GraphQLNamedType, below: readonly SelectionSetNode[]): FieldPlan {
    if (isAbstractType(named)) {
      const byType = new Map<string, RowPlan>();
      for (const type of this.#schema.getPossibleTypes(named)) byType.set(type.name, this.#row(type, below));
      return { ...emptyFieldPlan, byType };
    }
    if (!isObjectType(named)) return emptyFieldPlan;
    if (isConnection(named)) return this.#connection(named, below);
    return { ...emptyFieldPlan, row: this.#row(named, below) };
  }

  #connection(type: GraphQLObjectType, below: readonly SelectionSetNode[]): FieldPlan {
    const names = new Set<string>();
    for (const group of this.#selections.collect(type, below).values()) {
      for (const node of group) names.add(node.name.value);
    }
    return {
      ...emptyFieldPlan,
      row: this.#row(type, below),
      rows: names.has('nodes') || names.has('edges'),
      total: ['totalCount', 'counts', 'pageInfo'].some((name) => names.has(name)),
    };
  }
}

/** The columns that the places of a connection of several types select of each type. */
export function columnsByType(connection: RowPlan): ReadonlyMap<string, ReadonlySet<string>> {
  const columns = new Map<string, Set<string>>();
  const add = (plan: RowPlan): void => {
    for (const { byType, row } of plan.fields.values()) {
      for (const [type, one] of byType) {
        columns.set(type, new Set([...(columns.get(type) ?? []), ...one.columns]));
      }
      if (byType.size === 0) add(row);
    }
  };
  add(connection);
  return columns;
}
