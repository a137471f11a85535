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

/** The fields that policies on usage and on cost have in common; `sum` is what they add up and limit. */
export function policyFields(
  t: FieldBuilder,
  relation: { readonly offering: Link; readonly organizationGroups: Fetch<unknown, readonly Row[]> },
  sum: string,
) {
  return {
    uuid: c.sureUuid(t, 'uuid', 'Identifies the policy.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the policy in the REST API.'),
    created: c.sure.dateTime(t, 'created', 'When the policy was set.'),
    createdBy: part<'CostPolicy'>(
      t,
      NamedUser,
      'created_by_username',
      { username: 'created_by_username', full_name: 'created_by_full_name' },
      'The user who set the policy; null when that was not a user.',
    ),
    offering: linked(
      t,
      relation.offering,
      `The offering whose ${sum} the policy limits. Null only with an error.`,
    ),

    period: c.sure.enum(t, 'period', PolicyPeriod, `The period over which ${sum} is added up.`),
    periodWord: c.word(t, 'period', 'period'),
    periodName: c.sure.string(t, 'period_name', 'The period in words, for display.'),
    actions: t.field({
      type: [PolicyAction.ref],
      nullable: false,
      description: 'What happens when a limit is passed.',
      extensions: ownColumns<'CostPolicy'>('actions'),
      resolve: ({ row }) =>
        actionsIn(stringIn(row, 'actions'))
          .map(PolicyAction.fromWire)
          .filter((word) => word !== null),
    }),
    actionWords: t.stringList({
      nullable: false,
      description: '`actions` in the words of the server, which say what `UNKNOWN` stands for.',
      extensions: ownColumns<'CostPolicy'>('actions'),
      resolve: ({ row }) => actionsIn(stringIn(row, 'actions')),
    }),
    options: c.json(
      t,
      'options',
      'Further settings of the actions: an object by the REST name of the action, ' +
        'such as the addresses for `notify_external_user`. Empty when there are none.',
    ),

    applyToAll: c.boolean(
      t,
      'apply_to_all',
      'Whether the policy holds for all customers rather than those in `organizationGroups`.',
    ),
    organizationGroups: fetchedRows(
      t,
      relation.organizationGroups,
      'The groups of customers that the policy holds for; empty when it holds for all.',
      { nullable: false },
    ),

    hasFired: c.sure.boolean(t, 'has_fired', 'Whether a limit is passed and the actions were taken.'),
    firedDatetime: c.dateTime(
      t,
      'fired_datetime',
      'When the actions were last taken; null when they never were.',
    ),
    affectedResourcesCount: c.int(
      t,
      'affected_resources_count',
      'How many resources that you may see the policy applies to.',
    ),
  };
}

/** The API joins the actions with commas (contract §5). */
function actionsIn(joined: string | null): string[] {
  const words = joined?.split(',').map((word) => word.trim()) ?? [];
  return words.filter((word) => word !== '');
}
