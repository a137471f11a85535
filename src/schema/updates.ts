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
  /** The list of the same objects for customers, if customers have another list than providers. */
  readonly asConsumer?: Listed;
  /** The type of the rows, and the field of an event that holds one. */
  readonly row: RowRef;
  readonly node: keyof typeof nodeSources & string;
  readonly field: string;
  /** Name of the rows, in the plural. */
  readonly noun: string;
  /** Sentences that say which changes cause an event, and which removals do. */
  readonly changes: string;
  /** The columns that were polled. */
  readonly columns: readonly string[];
  readonly filter: Filter<ListQuery[number][0]>;
}

/** Filters that the gateway applies itself: a list that the REST API filters does not show that a row has left it. */
const ownParams: ReadonlySet<string> = new Set(['state', 'type']);

/** Adds a subscription to new, changed and deleted rows of a list. */
export function updatesField(declared: Updates): void {
  const { name, type, of, asConsumer, row, node, field, noun, columns, filter: Filter } = declared;
  const polled: ReadonlySet<string> = new Set(columns);
  const source = nodeSources[node];
  const Update = builder.objectRef<Source>(type);
  builder.objectType(Update, {
    description: `An event of \`${name}\`: one object that is new, has changed or is gone.`,
    fields: (t) => ({
      [field]: t.field({
        type: row,
        description: 'The object in its current state. Null when it is gone.',
        resolve: async (event, _args, { loaders }, info) =>
          'deleted_uuid' in event.row
            ? null
            : primed(loaders, source, polled, event.row, planOf(event, info).row),
      }),
      ...deleted(t, node, 'when the object still exists'),
    }),
  });
  builder.subscriptionField(name, (t) =>
    t.field({
      type: Update,
      nullable: false,
      description:
        `Sends one event for each new, changed or deleted object among the ${noun} that you may see. It sends no events for ` +
        `existing ${noun} at the start: read the list for these. The subscription does not end by itself. ${declared.changes} ` +
        `Deletions are reported a little later than changes, and only of ${noun} that the gateway knows: the first ` +
        `${learntRows} open ones, and those that have changed since. All subscribers with the same credential and filter ` +
        'share one poll of the list. If an object changes faster than you read, you get only its newest state. ' +
        `If more than ${maxUnread} changed ${noun} are unread, the subscription ends with RATE_LIMITED. A filter with an ` +
        'empty list matches nothing, and the subscription ends immediately.',
      args: {
        ...(asConsumer && { as: viewAs(t) }),
        filter: t.arg({
          type: Filter.ref,
          description: `Only events of ${noun} that match; all by default.`,
        }),
      },
      subscribe: (root, { as, filter }, context) => {
        const { watches, identity } = context;
        const listed = as === 'CONSUMER' && asConsumer ? asConsumer : of;
        const query = Filter.toQuery(filter);
        // A filter that matches nothing needs no poll.
        if (query === null) return withPlan(noEvents(), root.plan);
        const list = query.filter(([param]) => !ownParams.has(param));
        const own = ownFilter(filter, query);
        return withPlan(watches.updates(listed, identity, list, own, lifeOf(context)), root.plan);
      },
      resolve: (event, { as }, { loaders }, info) => {
        const { seen } = event as WatchEvent<RowEvent>;
        if ('error' in seen) throw seen.error;
        // Data that an earlier event loaded may have changed since.
        loaders.forget();
        if (as && 'value' in seen) loaders.client.listed([seen.value], as);
        const row = 'gone' in seen ? { deleted_uuid: seen.gone } : seen.value;
        return { row, plan: planOf(event, info).row };
      },
    }),
  );
}

async function* noEvents(): AsyncGenerator<RowEvent> {}

function ownFilter(filter: FilterValue | null | undefined, query: ListQuery): InboxFilter {
  const values = (param: string): ReadonlySet<string> | null =>
    filter?.[param] ? new Set(query.filter(([name]) => name === param).map(([, value]) => value)) : null;
  return { states: values('state'), types: values('type') };
}
