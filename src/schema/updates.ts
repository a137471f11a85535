import { planOf, type Source } from '../planning/source.ts';
import { nodeSources } from '../relations/relations.ts';
import { type InboxFilter, maxUnread, type RowEvent } from '../watch/inbox.ts';
import type { ListQuery } from '../watch/row-kind.ts';
import { learntRows } from '../watch/row-list.ts';
import type { Listed } from '../watch/watches.ts';
import { builder } from './builder.ts';
import type { Filter, FilterValue } from './filter.ts';
import type { RowRef } from './refs.ts';
import { viewAs } from './view-as.ts';
import { lifeOf, primed, type WatchEvent, withPlan } from './watch-events.ts';
import { deleted } from './write/write-mutation.ts';

/** How a subscription to a list is declared. */
export interface Updates {
  /** The name of the field, and that of the type of its events. */
  readonly name: `${string}Updates`;
  readonly type: `${string}Update`;
  readonly of: Listed;
  /** The same objects as lists for their customers have them, where these are others than those for providers. */
  readonly asConsumer?: Listed;
  /** The type of the rows, and the field of an event that holds one. */
  readonly row: RowRef;
  readonly node: keyof typeof nodeSources & string;
  readonly field: string;
  /** What the rows are called, in the plural. */
  readonly noun: string;
  /** Which changes are seen, and whose end is told, as sentences. */
  readonly changes: string;
  /** The columns that were polled. */
  readonly columns: readonly string[];
  readonly filter: Filter<ListQuery[number][0]>;
}

/** What the gateway filters by itself: the API could not show that a row has left the set. */
const ownParams: ReadonlySet<string> = new Set(['state', 'type']);

/** Adds a subscription to what is new, changed and deleted in a list. */
export function updatesField(declared: Updates): void {
  const { name, type, of, asConsumer, row, node, field, noun, columns, filter: Filter } = declared;
  const polled: ReadonlySet<string> = new Set(columns);
  const source = nodeSources[node];
  const Update = builder.objectRef<Source>(type);
  builder.objectType(Update, {
    description: `An event of \`${name}\`: what is new or has changed, or what is gone.`,
    fields: (t) => ({
      [field]: t.field({
        type: row,
        description: 'The object as it is now. Null when it is gone.',
        resolve: async (event, _args, { loaders }, info) =>
          'deleted_uuid' in event.row
            ? null
            : primed(loaders, source, polled, event.row, planOf(event, info).row),
      }),
      ...deleted(t, node, 'when it is there'),
    }),
  });
  builder.subscriptionField(name, (t) =>
    t.field({
      type: Update,
      nullable: false,
      description:
        `New, changed and deleted ${noun} that you may see, one event for each. Nothing comes at the start: read the list ` +
        `for what there is. It does not end by itself. ${declared.changes} What is gone is told a little later than changes, ` +
        `as far as it is known: the first ${learntRows} open ${noun}, and what has changed since. All subscribers with one ` +
        'credential and filter share one list poll; of what changes faster than you read only the newest state is kept. ' +
        `When more than ${maxUnread} changed ${noun} were not read, it ends with RATE_LIMITED. A filter that lists no value ` +
        'for something matches nothing and ends at once.',
      args: {
        ...(asConsumer && { as: viewAs(t) }),
        filter: t.arg({ type: Filter.ref, description: `Which ${noun}; all by default.` }),
      },
      subscribe: (root, { as, filter }, context) => {
        const { watches, identity } = context;
        const listed = as === 'CONSUMER' && asConsumer ? asConsumer : of;
        const query = Filter.toQuery(filter);
        const list = (query ?? []).filter(([param]) => !ownParams.has(param));
        // A filter that nothing can match needs no polling.
        const life = query ? lifeOf(context) : AbortSignal.abort();
        return withPlan(watches.updates(listed, identity, list, ownFilter(filter, query), life), root.plan);
      },
      resolve: (event, { as }, { loaders }, info) => {
        const { seen } = event as WatchEvent<RowEvent>;
        if ('error' in seen) throw seen.error;
        // What an earlier event has loaded may have changed since.
        loaders.forget();
        if (as && 'value' in seen) loaders.client.listed([seen.value], as);
        const told = 'gone' in seen ? { deleted_uuid: seen.gone } : seen.value;
        return { row: told, plan: planOf(event, info).row };
      },
    }),
  );
}

function ownFilter(filter: FilterValue | null | undefined, query: ListQuery | null): InboxFilter {
  const values = (param: string): ReadonlySet<string> | null =>
    filter?.[param]
      ? new Set((query ?? []).filter(([name]) => name === param).map(([, value]) => value))
      : null;
  return { states: values('state'), types: values('type') };
}
