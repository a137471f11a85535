import { MissingUsagePolicy } from '../enums.ts';
import { must } from '../write/checks.ts';
import { input, inputObject } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { writeMutation } from '../write/write-mutation.ts';

const ReportedUsageInput = inputObject('ReportedUsageInput', 'Usage of one component in a month.', {
  type: input.string(
    'type',
    'Internal name of the component, for example `cpu` (`OfferingComponent.type`).',
    {
      required: true,
      check: must.notBeBlank,
    },
  ),
  amount: input.decimal('amount', 'The amount used, in the unit of the component (`measuredUnit`).', {
    required: true,
  }),
  description: input.string('description', 'Comment for the customer.'),
  recurring: input.boolean(
    'recurring',
    'Whether the value applies to every later month until the next report. False by default.',
  ),
  missingUsagePolicy: input.enum(
    MissingUsagePolicy,
    'missing_usage_policy',
    'What counts as usage in later months without a report. `NONE` by default.',
  ),
});

const usages = input.objects(
  ReportedUsageInput,
  'usages',
  'Usage in the month, one entry for each component. An existing report for the same month is replaced.',
  { required: true },
);

const date = input.dateTime(
  'date',
  'The time up to which the report counts. It determines the month. By default the current time.',
);

const reports = 'For callers who manage the offering, such as the agent of the provider.';

writeMutation({
  name: 'setResourceUsages',
  description: `Reports the usage of a resource in a month, by component. ${reports}`,
  input: { uuid: input.uuid('resource', 'UUID of the resource.', { required: true }), usages, date },
  method: 'POST',
  route: '/api/marketplace-component-usages/set_usage/',
  result: ({ uuid }) => ({ resource_uuid: uuid }),
  payload: (t) => ({ resource: changed.resource(t) }),
});

writeMutation({
  name: 'setPlanPeriodUsages',
  description:
    'Reports the usage of a resource in one of the periods in which it was charged by one plan ' +
    `(\`Resource.planPeriods\`), by component. Use it for a month in which the plan of the resource changed. ${reports}`,
  input: { uuid: input.uuid('plan_period', 'UUID of the plan period.', { required: true }), usages, date },
  method: 'POST',
  route: '/api/marketplace-component-usages/set_usage/',
  result: () => ({}),
  payload: () => ({}),
});

const byUser = {
  username: input.string('username', 'Login name of the user in the back end of the offering.', {
    required: true,
    check: must.notBeBlank,
  }),
  usage: input.decimal(
    'usage',
    'The amount that the user used, in the unit of the component (`measuredUnit`). 0 by default.',
  ),
  offeringUserUuid: input.link(
    '/api/marketplace-offering-users/{uuid}/',
    'user',
    'UUID of the account of the user at the offering, if the offering knows it. It may be left out: ' +
      '`username` is enough.',
  ),
  date: input.dateTime('date', 'The time up to which the report counts.'),
};

const uuid = input.target('UUID of the component usage.');

writeMutation({
  name: 'setComponentUsageByUser',
  description: `Reports one user's share of a component's usage. ${reports}`,
  input: { uuid, ...byUser },
  method: 'POST',
  route: '/api/marketplace-component-usages/{uuid}/set_user_usage/',
  result: (given) => ({ component_usage_uuid: given.uuid }),
  payload: (t) => ({ componentUsage: changed.componentUsage(t) }),
});

writeMutation({
  name: 'setComponentUsageByUsers',
  description: `Reports the shares of several users in a component's usage. ${reports}`,
  input: {
    uuid,
    usages: input.objects(
      inputObject('UserUsageInput', "One user's share of a component's usage.", byUser),
      'usages',
      'The shares of the users, one entry for each user.',
      { required: true },
    ),
  },
  method: 'POST',
  route: '/api/marketplace-component-usages/{uuid}/set_user_usages/',
  result: (given) => ({ component_usage_uuid: given.uuid }),
  payload: (t) => ({ componentUsage: changed.componentUsage(t) }),
});
