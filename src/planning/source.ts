import type { GraphQLResolveInfo } from 'graphql';
import type { Row } from '../upstream/client.ts';
import {
  emptyFieldPlan,
  emptyRowPlan,
  type FieldPlan,
  type OperationPlan,
  type RowPlan,
} from './projection.ts';

/** Every object of the graph at run time: a row of the REST API and what the operation selects on it. */
export interface Source {
  readonly row: Row;
  readonly plan: RowPlan;
  /** The source in which the row is nested, where something below needs it. */
  readonly above?: Source;
  /** The name of the object type, for an interface. */
  readonly __typename?: string;
}

/** The root value of a planned operation. */
export function rootSource(plan: OperationPlan): Source {
  return { row: {}, plan };
}

/** A value with a plan. */
type Planned = Pick<Source, 'plan'>;

/** The plan of the field that is being resolved. */
export function planOf(source: Planned | undefined, info: GraphQLResolveInfo): FieldPlan {
  return planAt(source, String(info.path.key));
}

function planAt(source: Planned | undefined, key: string): FieldPlan {
  return source?.plan.fields.get(key) ?? emptyFieldPlan;
}

/**
 * How a field gets its value from its parent and the plan of what is selected below it: for resolvers, and for compiled
 * queries, which call the resolver only where `getValue` returns undefined.
 */
export function resolvedFromRow<T, From extends Planned = Source>(
  getValue: (source: From, plan: FieldPlan) => T,
) {
  const read = (source: From, key: string): T => getValue(source, planAt(source, key));
  return {
    read,
    resolve: (source: From, _args: unknown, _context: unknown, info: GraphQLResolveInfo): T =>
      read(source, String(info.path.key)),
  };
}

/** A source for an object that has no selection plan, because nothing below it needs one. */
export function plainSource(row: Row): Source {
  return { row, plan: emptyRowPlan };
}
