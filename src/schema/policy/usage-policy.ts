import { rowsIn, stringIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { PolicyAction, PolicyPeriod } from '../enums.ts';
import { columnFields, ownColumns } from '../fields.ts';
import { nodeId } from '../node.ts';
import { part } from '../people/part.ts';
import { ComponentLimit, NamedUser, UsagePolicy } from '../refs.ts';
import { fetchedRow, fetchedRows, linked } from '../related.ts';

const c = columnFields<'UsagePolicy'>({ linked: true });
const limit = columnFields<'ComponentLimit'>();

builder.objectType(UsagePolicy, {
  description: 'What happens when a customer uses more of an offering than a limit allows.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'UsagePolicy'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the policy.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the policy in the REST API.'),
    created: c.sure.dateTime(t, 'created', 'When the policy was set.'),
    createdBy: part<'UsagePolicy'>(
      t,
      NamedUser,
      'created_by_username',
      { username: 'created_by_username', full_name: 'created_by_full_name' },
      'The user who set the policy; null when that was not a user.',
    ),
    offering: linked(
      t,
      relations.UsagePolicy.offering,
      'The offering whose usage the policy limits. Null only with an error.',
    ),

    componentLimits: c.objects(
      t,
      'component_limits_set',
      ComponentLimit,
      'The limit of each component that the policy watches.',
      // The offering is where the component of a limit is found.
      ({ component_limits_set, scope_uuid }) =>
        rowsIn(component_limits_set).map((row) => ({ ...row, offering_uuid: scope_uuid })),
    ),
    period: c.sure.enum(t, 'period', PolicyPeriod, 'The period over which usage is added up.'),
    periodWord: c.word(t, 'period', 'period'),
    periodName: c.sure.string(t, 'period_name', 'The period in words, for display.'),
    actions: t.field({
      type: [PolicyAction.ref],
      nullable: false,
      description: 'What happens when a limit is passed.',
      extensions: ownColumns<'UsagePolicy'>('actions'),
      resolve: ({ row }) =>
        actionsIn(stringIn(row, 'actions'))
          .map(PolicyAction.fromWire)
          .filter((word) => word !== null),
    }),
    actionWords: t.stringList({
      nullable: false,
      description: '`actions` in the words of the server, which say what `UNKNOWN` stands for.',
      extensions: ownColumns<'UsagePolicy'>('actions'),
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
      relations.UsagePolicy.organizationGroups,
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
  }),
});

builder.objectType(ComponentLimit, {
  description: 'How much of one component a policy allows.',
  fields: (t) => ({
    type: limit.sure.string(
      t,
      'type',
      'Internal name of the component, for example `cpu`; unique within the offering.',
    ),
    component: fetchedRow(
      t,
      relations.ComponentLimit.component,
      'The component as the offering defines it; null when the offering has it no more.',
    ),
    limit: limit.sure.float(
      t,
      'limit',
      'The most that may be used in the period of the policy, in the unit of the component.',
    ),
  }),
});

/** The API joins the actions with commas (contract §5). */
function actionsIn(joined: string | null): string[] {
  const words = joined?.split(',').map((word) => word.trim()) ?? [];
  return words.filter((word) => word !== '');
}
