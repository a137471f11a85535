import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Relation } from '../relations/relation.ts';
import { columnsOf, isRowType, type RowType, type Server } from '../rest-api/columns.ts';
import {
  factsOf,
  isNewerWrite,
  type ListableRoute,
  newerBodyNames,
  type WriteMethod,
} from '../rest-api/routes.ts';
import type { FilterField } from './filter.ts';
import { onlyWithAnError } from './nullability.ts';
import type { InputFields } from './write/input.ts';

/** Which of the described servers have an element of the schema that not all of them have. */
export interface Generations {
  /** The oldest that has it. */
  readonly since?: Server;
  /** The newest that has it. */
  readonly until?: Server;
}

/** What a mutation sends: it decides which servers accept the mutation. */
export interface SentBy {
  readonly method: WriteMethod;
  readonly route: string;
  readonly fields: InputFields;
}

/** The route and the filter of a list: they decide which servers have them. */
export interface AskedOf {
  readonly route: ListableRoute;
  readonly filter: Readonly<Record<string, FilterField>> | null;
}

declare global {
  namespace PothosSchemaTypes {
    interface PothosFieldExtensions {
      sent?: SentBy;
      asked?: AskedOf;
    }
  }
}

const ignored = ' Servers of 2024 ignore it.';
/** Last sentences of elements that servers of 2024 lack although no description of the REST API shows it. */
const marks: readonly string[] = [ignored, ' Servers of 2024 do not have it.'];

/** Columns that the gateway adds to rows of servers of 2024: it derives them from other columns. */
const derived: Readonly<Partial<Record<RowType, readonly string[]>>> = {
  Plan: ['components'],
  PlanComponent: ['type', 'price', 'amount', 'future_price'],
};

const found = new WeakMap<object, Generations>();

/** Which servers have a field, an argument or an input field; null if all have it, or if nothing is known. */
export function generationsOf(element: object): Generations | null {
  return found.get(element) ?? null;
}

type Element = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;

/**
 * Records for each element of a schema which of the described servers have it, according to the facts of the REST API, and
 * adds a sentence about it to the description.
 */
export function noteGenerations(schema: GraphQLSchema): void {
  const inputs = new Map<string, Set<boolean>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) noteField(type, field, inputs);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const newerInEach = inputs.get(`${type.name}.${field.name}`);
      const isNewer = newerInEach !== undefined && !newerInEach.has(false);
      note(field, isNewer ? { since: '2026' } : {}, 'Refused');
    }
  }
}

function noteField(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  inputs: Map<string, Set<boolean>>,
): void {
  const { rest, sent, asked } = field.extensions as {
    readonly rest?: Relation;
    readonly sent?: SentBy;
    readonly asked?: AskedOf;
  };
  const record = (input: string, isNewer: boolean): void => {
    inputs.set(input, (inputs.get(input) ?? new Set()).add(isNewer));
  };
  for (const argument of field.args) {
    const input = getNamedType(argument.type);
    if (!isInputObjectType(input)) continue;
    if (asked?.filter && argument.name === 'filter') {
      const newer = namesIn(factsOf(asked.route).newer);
      for (const [name, { param }] of Object.entries(asked.filter))
        record(`${input.name}.${name}`, newer.has(param));
    }
    if (sent)
      recordSent(sent, input.name, (one) => getNamedType(input.getFields()[one]?.type ?? input).name, record);
  }
  if (sent) note(field, isNewerWrite(sent.method, sent.route) ? { since: '2026' } : {}, 'Refused');
  else if (asked)
    note(field, isFilterNewer(rest) ? { since: '2026' } : serversOf(asked.route), nothingIn(field));
  else note(field, serversWith(type.name, namingColumns(rest)), nothingIn(field));
  for (const argument of field.args) note(argument, {}, 'Refused');
}

const isFilterNewer = (rest: Relation | undefined): boolean =>
  rest?.kind === 'pages' && rest.doubtful !== undefined;

function recordSent(
  { method, route, fields }: SentBy,
  input: string,
  typeOf: (field: string) => string,
  record: (input: string, isNewer: boolean) => void,
): void {
  // In this case the whole mutation is newer, not its parts.
  if (isNewerWrite(method, route)) return;
  const newer = new Set(newerBodyNames(method, route));
  for (const [name, { wire, type }] of Object.entries(fields)) {
    if (wire === null) continue;
    record(`${input}.${name}`, newer.has(wire));
    if (typeof type === 'string' || !('fields' in type)) continue;
    for (const [innerName, inner] of Object.entries(type.fields)) {
      record(`${typeOf(name)}.${innerName}`, newer.has(`${wire}.${inner.wire}`));
    }
  }
}

const namesIn = (names = ''): ReadonlySet<string> => new Set(names.split(' '));

function serversOf(route: ListableRoute): Generations {
  const { servers } = factsOf(route);
  return servers === '2026' ? { since: '2026' } : servers === '2024' ? { until: '2024' } : {};
}

/** The columns without which a field has no value. */
function namingColumns(rest: Relation | undefined): readonly string[] {
  if (rest?.kind === 'columns') return rest.columns;
  return rest?.kind === 'link' ? [rest.within ?? rest.id] : [];
}

/** The servers whose rows have one of these columns, for types that have the name of their rows. */
function serversWith(type: string, columns: readonly string[]): Generations {
  if (columns.length === 0 || !isRowType(type)) return {};
  if (columns.some((column) => derived[type]?.includes(column))) return {};
  const [old, current]: readonly (readonly string[])[] = [columnsOf(type, '2024'), columnsOf(type, '2026')];
  // If a description lacks this kind of row, it proves nothing.
  if (!old?.length || !current?.length) return {};
  const has = (known: readonly string[]): boolean => columns.some((column) => known.includes(column));
  if (has(old) === has(current)) return {};
  return has(current) ? { since: '2026' } : { until: '2024' };
}

function nothingIn({ type, description }: GraphQLField<unknown, unknown>): string {
  if (description?.includes(onlyWithAnError)) return 'Refused';
  if (!isNonNullType(type) || getNamedType(type).name.endsWith('Connection')) return 'Null';
  return isListType(getNullableType(type)) ? 'Empty' : 'Missing';
}

function note(element: Element, known: Generations, nothing: string): void {
  const description = element.description ?? '';
  const mark = marks.find((one) => description.endsWith(one));
  if (mark !== undefined && known.since !== undefined) {
    throw new Error(`Written by hand, although the description of the REST API shows it: ${description}`);
  }
  const generations: Generations = mark === undefined ? known : { since: '2026' };
  const { since, until } = generations;
  if (since === undefined && until === undefined) return;
  found.set(element, generations);
  const text = mark === undefined ? description : description.slice(0, -mark.length);
  const effect = mark === ignored ? 'Ignored' : nothing;
  element.description = `${text} ${effect} on servers ${since ? 'of 2024' : 'since 2026'}.`;
}
