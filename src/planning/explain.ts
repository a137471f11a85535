import type { CallEvent } from '../upstream/client.ts';
import { redactPath } from '../upstream/redaction.ts';
import type { FieldPlan, OperationPlan, RowPlan } from './projection.ts';

/** The content of `extensions.explain`. Times are in milliseconds. */
export interface Explanation {
  /** What the operation needs from the REST API; null when it was not planned. */
  readonly plan: ExplainedRow | null;
  /** The requests that it waited for, in the order in which they were begun. */
  readonly requests: readonly ExplainedRequest[];
  /** The number of requests that are not listed. */
  readonly more: number;
}

/** The columns that one row needs, and the fields below it by response key. */
export interface ExplainedRow {
  readonly columns: readonly string[];
  readonly fields: { readonly [responseKey: string]: ExplainedField };
}

/** One selected field with something below it. */
export interface ExplainedField extends ExplainedRow {
  /** Type and field in the schema, such as `Offering.resources`. */
  readonly field: string | null;
  /** The kind of the relation in the table of relations: `link`, `pages`, `columns` …; null at the root. */
  readonly relation: string | null;
  /** For a link: whether the row of the parent covers the selection, so that no request is needed. */
  readonly covered: boolean;
  /** For a list: whether nothing but its size is needed. */
  readonly countOnly: boolean;
  /** For an interface: what each type that it may turn out to be needs. */
  readonly types?: { readonly [type: string]: ExplainedRow };
}

/** One request to the REST API, or a share in the request of another caller. */
export interface ExplainedRequest {
  readonly method: string;
  readonly route: string;
  /** Path and query as sent, without values of secrets and persons. */
  readonly path: string;
  readonly status: number | null;
  readonly outcome: CallEvent['outcome'];
  readonly bytes: number;
  readonly rows: number | null;
  /** When it was begun, after the first one. */
  readonly atMs: number;
  readonly durationMs: number;
  readonly queueMs: number;
  readonly attempts: number;
  readonly shared: boolean;
}

/** The most requests that are listed: more would make the explanation unreadable. */
const maxRequests = 500;

/** Explains how a result was made: the plan, and the requests that were sent. Contains no secret. */
export function explain(plan: OperationPlan | null, calls: readonly CallEvent[]): Explanation {
  const ordered = [...calls].sort((a, b) => a.startedAt - b.startedAt);
  const first = ordered[0]?.startedAt ?? 0;
  return {
    plan: plan && explainRow(plan),
    requests: ordered.slice(0, maxRequests).map((call) => explainRequest(call, first)),
    more: Math.max(0, ordered.length - maxRequests),
  };
}

function explainRow({ columns, fields }: RowPlan): ExplainedRow {
  return { columns: [...columns].sort(), fields: mapValues(fields, explainField) };
}

function explainField(plan: FieldPlan): ExplainedField {
  const { selected, covered, coveredByType, rows, byType } = plan;
  const members = [...coveredByType.values()];
  return {
    field: selected && `${selected.parentType}.${selected.definition.name}`,
    relation: relationOf(selected?.definition.extensions.rest),
    covered: covered !== null || (members.length > 0 && !members.includes(null)),
    countOnly: !rows,
    ...explainRow(plan.row),
    ...(byType.size > 0 && { types: mapValues(byType, explainRow) }),
  };
}

function relationOf(rest: unknown): string | null {
  if (typeof rest !== 'object' || rest === null || !('kind' in rest)) return null;
  return typeof rest.kind === 'string' ? rest.kind : null;
}

/** Without a prototype, as a response key can be any name. */
function mapValues<T, U>(
  map: ReadonlyMap<string, T>,
  change: (value: T) => U,
): { readonly [key: string]: U } {
  const result: { [key: string]: U } = Object.create(null);
  for (const [key, value] of map) result[key] = change(value);
  return result;
}

function explainRequest(call: CallEvent, first: number): ExplainedRequest {
  const { method, route, status, outcome, bytes, rows, attempts, shared } = call;
  return {
    method,
    route,
    path: redactPath(call.path),
    status,
    outcome,
    bytes,
    rows,
    atMs: tenths(call.startedAt - first),
    durationMs: tenths(call.durationMs),
    queueMs: tenths(call.queueMs),
    attempts,
    shared,
  };
}

const tenths = (ms: number): number => Math.round(ms * 10) / 10;
