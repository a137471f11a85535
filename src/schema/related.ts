import type { InputFieldMap, InputShapeFromFields, OutputType, UnionRef } from '@pothos/core';
import { UnusableValue } from '../loaders/errors.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { knownIn } from '../loaders/partial-row.ts';
import { idIn, stringIn } from '../loaders/row-values.ts';
import { emptyRowPlan, type FieldPlan, type RowPlan } from '../planning/projection.ts';
import { planOf, resolvedFromRow, type Source } from '../planning/source.ts';
import type { Covered } from '../relations/cover.ts';
import type { Fetch } from '../relations/fetch.ts';
import { isNamedByAlias, type Link, linkedRow, namingRow } from '../relations/link.ts';
import { type NestedOrder, readNested } from '../relations/nested-order.ts';
import type { Siblings } from '../relations/siblings.ts';
import type { Lookup, Source as RowSource } from '../relations/source.ts';
import type { UnionLink } from '../relations/union-link.ts';
import type { RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { isRow } from '../upstream/shape.ts';
import type { BuilderTypes, FieldBuilder } from './builder.ts';
import { sourceIn, sources } from './fields.ts';
import { onlyWithAnError } from './nullability.ts';
import type { RowRef } from './refs.ts';
import * as refs from './refs.ts';

const refsByName = new Map<string, RowRef>(Object.entries(refs));

/** The type of a kind of row, which has the same name. */
export function refOf(rows: RowType | null): RowRef {
  const found = refsByName.get(rows ?? '');
  if (found === undefined) throw new TypeError(`There is no type ${rows}.`);
  return found;
}

/**
 * A linked object. It comes from the parent row if that has all selected columns; otherwise it is loaded. If it cannot be
 * loaded, it has only the columns that the parent row knows, and an error at each other field.
 *
 * Null when the parent names no object. If the description says that every row names one, this is an error instead.
 */
export function linked(t: FieldBuilder, relation: Link, description: string) {
  return linkField(t, relation, refOf(relation.to?.rows ?? null), description);
}

/** The same for a type that has another name than its rows. */
export function linkField(t: FieldBuilder, relation: Link, type: RowRef, description: string) {
  const isSure = description.includes(onlyWithAnError);
  const { read } = resolvedFromRow((source, { covered, row: plan }) =>
    sourceInRow(relation, source.row, covered, plan, isSure),
  );
  return t.field({
    type,
    description,
    extensions: { rest: relation, read },
    resolve: (source, _args, { loaders }, info) => {
      const known = read(source, String(info.path.key));
      if (known !== undefined) return known;
      return loadedFor(relation, source, planOf(source, info).row, loaders);
    },
  });
}

/** A linked object, from the row that names it: null for no object, undefined if it has to be loaded. */
function sourceInRow(
  relation: Link,
  parent: Row,
  covered: Covered | null,
  plan: RowPlan,
  isSure: boolean,
): Source | null | undefined {
  const { id, to } = relation;
  const row = namingRow(relation, parent);
  const column = covered?.presenceColumn ?? id;
  // A name may be empty; an ID may not.
  if (row === null || (column === id ? stringIn(row, id) : (row[column] ?? null)) === null) {
    if (isSure) throw new UnusableValue(`no object in ${column}`);
    return null;
  }
  // An older server does not send some of the covering columns. Then they are missing, not null, and the object is loaded.
  const complete =
    covered?.newer.every((column) => knownIn(row, column) !== undefined) &&
    (covered.alias === null || isNamedByAlias(relation, row));
  return complete || to === null ? { row: covered?.rowIn(row) ?? {}, plan } : undefined;
}

async function loadedFor(
  relation: Link,
  source: Source,
  plan: RowPlan,
  loaders: Loaders,
): Promise<Source | null> {
  const { to } = relation;
  const row = namingRow(relation, source.row);
  if (to === null || row === null) return null;
  if (to.siblings) {
    const found = siblingOf(to.siblings, source, row[relation.id]);
    if (found !== undefined) return found && { ...found, plan };
  }
  // In one tick, so that both are one request.
  const [loaded, above] = await Promise.all([
    linkedRow(to, relation, row, plan.columns, loaders),
    plan.above.size > 0 ? to.above?.(loaders, row, plan.above).catch(() => null) : null,
  ]);
  return loaded && { row: loaded, plan, ...(above && { above: { row: above, plan } }) };
}

/** The part of the same offering with this ID: null for none, undefined if there is no offering above. */
function siblingOf(
  { among, by }: Siblings,
  source: Source,
  id: unknown,
): Pick<Source, 'row' | 'above'> | null | undefined {
  let { above } = source;
  // Parts in between, such as a plan, have columns of the same names.
  while (above?.above) above = above.above;
  const parts = above && knownIn(above.row, among);
  if (!above || !Array.isArray(parts)) return undefined;
  const row = parts.filter(isRow).find((one) => idIn(one, by) === idIn({ id }, 'id'));
  return row ? { row, above } : null;
}

/** A linked object of one of several types, which the row with the link names; otherwise like {@link linked}. */
export function linkedUnion(
  t: FieldBuilder,
  relation: UnionLink,
  type: UnionRef<BuilderTypes, Source>,
  description: string,
) {
  const memberOf = ({ row }: Source, field: FieldPlan) => {
    const name = relation.typeOf(row[relation.word]);
    const link = relation.members.get(name);
    const plan = field.byType.get(name) ?? emptyRowPlan;
    return { name, link, plan, covered: field.coveredByType.get(name) ?? null };
  };
  const { read } = resolvedFromRow((source, field): Source | null | undefined => {
    const { name, link, plan, covered } = memberOf(source, field);
    const inRow = link ? sourceInRow(link, source.row, covered, plan, false) : null;
    return inRow && { ...inRow, __typename: name };
  });
  return t.field({
    type,
    description,
    extensions: { rest: relation, read },
    resolve: async (source, _args, { loaders }, info) => {
      const known = read(source, String(info.path.key));
      if (known !== undefined) return known;
      const { name, link, plan } = memberOf(source, planOf(source, info));
      const loaded = link ? await loadedFor(link, source, plan, loaders) : null;
      return loaded && { ...loaded, __typename: name };
    },
  });
}

/** An order that the REST API nests in a resource row; loaded if the row does not have it. */
export function nested(t: FieldBuilder, relation: NestedOrder, description: string) {
  const { read } = resolvedFromRow((source, plan): Source | null | undefined => {
    const order = source.row[relation.column];
    return order === undefined ? undefined : sourceIn(order, plan);
  });
  return t.field({
    type: refOf(relation.rows),
    description,
    extensions: { rest: relation, read },
    resolve: async (source, _args, { loaders }, info) => {
      const known = read(source, String(info.path.key));
      if (known !== undefined) return known;
      return sourceIn(await readNested(loaders, relation, source.row), planOf(source, info));
    },
  });
}

/** The noun for objects of a kind of row: `component usage`. Customers see an offering, not a public offering. */
const nounOf = (rows: RowType): string =>
  rows
    .replace(/^Public/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace('ssh', 'SSH');

/** One object by its UUID; null with a NOT_FOUND error when there is none. */
export function lookedUp(t: AnyBuilder, source: RowSource, description: string) {
  return t.field({
    type: refOf(source.rows),
    description,
    args: {
      uuid: t.arg({ type: 'UUID', required: true, description: `UUID of the ${nounOf(source.rows)}.` }),
    },
    extensions: { rest: { kind: 'lookup', source } satisfies Lookup },
    resolve: async (root, { uuid }, { loaders }, info) => {
      const plan = planOf(root, info).row;
      return { row: await loaders.rows(source).load(uuid, plan.columns), plan };
    },
  });
}

type AnyBuilder = FieldBuilder | PothosSchemaTypes.QueryFieldBuilder<BuilderTypes, Source>;

type ArgsOf<Args extends InputFieldMap> = InputShapeFromFields<Args>;

/** An object that has a route of its own. */
export function fetchedRow<Args extends InputFieldMap>(
  t: AnyBuilder,
  relation: Fetch<ArgsOf<NoInfer<Args>>, Row | null>,
  description: string,
  args?: Args,
  /** Throws for arguments that are certainly wrong. */
  check: (args: ArgsOf<NoInfer<Args>>) => void = () => {},
) {
  const convert = (row: Row | null, plan: RowPlan) => row && { row, plan };
  const toArguments = (given: ArgsOf<Args>) => {
    check(given);
    return given;
  };
  return fetched(t, relation, refOf(relation.rows), description, { args, toArguments }, convert);
}

/** A list that has a route of its own. */
export function fetchedRows<Args extends InputFieldMap>(
  t: AnyBuilder,
  relation: Fetch<ArgsOf<NoInfer<Args>>, readonly Row[]>,
  description: string,
  options: {
    readonly args?: Args;
    readonly nullable?: boolean;
    /** Throws for arguments that are certainly wrong. */
    readonly check?: (args: ArgsOf<NoInfer<Args>>) => void;
  } = {},
) {
  return fetched(t, relation, [refOf(relation.rows)], description, options, (rows, plan) =>
    sources(rows, plan),
  );
}

/** A value, or a list of values, that has a route of its own. */
export function fetchedValue<Args extends InputFieldMap, A, V>(
  t: AnyBuilder,
  relation: Fetch<A, V>,
  type: ValueType,
  description: string,
  options: {
    readonly args?: Args;
    /** Turns the arguments into those of the relation; null when nothing can match. By default, they are unchanged. */
    readonly toArguments?: (args: ArgsOf<Args>) => A | null;
    /** Turns the loaded value into that of the field. By default, it is unchanged. */
    readonly convert?: (value: V, context: BuilderTypes['Context']) => unknown;
  } = {},
) {
  const { convert } = options;
  return fetched(t, relation, type, description, options, (value, _plan, context) =>
    convert ? convert(value, context) : value,
  );
}

type ValueType = OutputType<BuilderTypes> | [OutputType<BuilderTypes>];

function fetched<Args extends InputFieldMap, A, V, T extends ValueType>(
  t: AnyBuilder,
  relation: Fetch<A, V>,
  type: T,
  description: string,
  options: {
    readonly args?: Args | undefined;
    readonly nullable?: boolean;
    readonly toArguments?: (args: ArgsOf<Args>) => A | null;
  },
  convert: (value: V, plan: RowPlan, context: BuilderTypes['Context']) => unknown,
) {
  const { args, nullable = true, toArguments } = options;
  return (t as FieldBuilder).field({
    type: type as ValueType,
    nullable,
    description,
    ...(args && { args }),
    extensions: { rest: relation },
    resolve: async (source, given, context, info) => {
      const { row: plan, fetched } = planOf(source, info);
      const wanted = toArguments ? toArguments(given as ArgsOf<Args>) : (given as A);
      if (wanted === null) return (Array.isArray(type) ? [] : null) as never;
      const found = { columns: plan.columns, fetched };
      const value = await relation.load(context.loaders, source.row, wanted, found);
      return convert(value, plan, context) as never;
    },
  });
}
