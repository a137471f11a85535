import { stringIn } from '../../loaders/row-values.ts';
import type { Fetch } from '../../relations/fetch.ts';
import type { Link } from '../../relations/link.ts';
import type { Row } from '../../upstream/client.ts';
import type { FieldBuilder } from '../builder.ts';
import { PolicyAction, PolicyPeriod } from '../enums.ts';
import { columnFields, ownColumns } from '../fields.ts';
import { part } from '../people/part.ts';
import { NamedUser } from '../refs.ts';
import { fetchedRows, linked } from '../related.ts';

/** Rows of usage policies have these columns too. */
const c = columnFields<'CostPolicy'>({ linked: true });

/** The common fields of policies on usage and on cost; `sum` is what they add up and limit. */
export function policyFields(
  t: FieldBuilder,
  relation: { readonly offering: Link; readonly organizationGroups: Fetch<unknown, readonly Row[]> },
  sum: string,
) {
  return {
    uuid: c.sureUuid(t, 'uuid', 'UUID of the policy.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the policy in the REST API.'),
    created: c.sure.dateTime(t, 'created', 'When the policy was created.'),
    createdBy: part<'CostPolicy'>(
      t,
      NamedUser,
      'created_by_username',
      { username: 'created_by_username', full_name: 'created_by_full_name' },
      'The user who created the policy; null when it was not created by a user.',
    ),
    offering: linked(
      t,
      relation.offering,
      `The offering whose ${sum} the policy limits. Null only with an error.`,
    ),

    period: c.sure.enum(t, 'period', PolicyPeriod, `The period over which the ${sum} is added up.`),
    periodWord: c.word(t, 'period', 'period'),
    periodName: c.sure.string(t, 'period_name', 'Display name of the period.'),
    actions: t.field({
      type: [PolicyAction.ref],
      nullable: false,
      description: 'Actions that are taken when a limit is exceeded.',
      extensions: ownColumns<'CostPolicy'>('actions'),
      resolve: ({ row }) =>
        actionsIn(stringIn(row, 'actions'))
          .map(PolicyAction.fromWire)
          .filter((word) => word !== null),
    }),
    actionWords: t.stringList({
      nullable: false,
      description: 'The names that the server uses for `actions`, also for those that are `UNKNOWN` there.',
      extensions: ownColumns<'CostPolicy'>('actions'),
      resolve: ({ row }) => actionsIn(stringIn(row, 'actions')),
    }),
    options: c.json(
      t,
      'options',
      'Further settings of the actions, such as the addresses for `notify_external_user`: an object from the REST name ' +
        'of an action to its settings. Empty when there are none.',
    ),

    applyToAll: c.boolean(
      t,
      'apply_to_all',
      'Whether the policy applies to all customers. If false, it applies to the customers in `organizationGroups`.',
    ),
    organizationGroups: fetchedRows(
      t,
      relation.organizationGroups,
      'Groups of customers to which the policy applies; empty when it applies to all customers.',
      { nullable: false },
    ),

    hasFired: c.sure.boolean(t, 'has_fired', 'Whether a limit is exceeded and the actions have been taken.'),
    firedDatetime: c.dateTime(
      t,
      'fired_datetime',
      'When the actions were last taken; null when they never were.',
    ),
    affectedResourcesCount: c.int(
      t,
      'affected_resources_count',
      'Number of resources to which the policy applies, out of those that you may see.',
    ),
  };
}

/** The API joins the actions with commas (contract §5). */
function actionsIn(joined: string | null): string[] {
  const words = joined?.split(',').map((word) => word.trim()) ?? [];
  return words.filter((word) => word !== '');
}
