import { MissingUsagePolicy } from '../enums.ts';
import { must } from '../write/checks.ts';
import { input, inputObject } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { writeMutation } from '../write/write-mutation.ts';

const ReportedUsageInput = inputObject(
  'ReportedUsageInput',
  'How much of one component was used in a month.',
  {
    type: input.string(
      'type',
      'Internal name of the component, for example `cpu` (`OfferingComponent.type`).',
      {
        required: true,
        check: must.notBeBlank,
      },
    ),
    amount: input.decimal('amount', 'How much was used, in the unit of the component.', { required: true }),
    description: input.string('description', 'Remark for the customer.'),
    recurring: input.boolean(
      'recurring',
      'Whether the value holds for every later month until the next report. Default false.',
    ),
    missingUsagePolicy: input.enum(
      MissingUsagePolicy,
      'missing_usage_policy',
      'What counts in later months without a report. Default `NONE`.',
    ),
  },
);

const usages = input.objects(
  ReportedUsageInput,
  'usages',
  'The usage of the month, one for each component; a report that there is already for the month is replaced.',
  { required: true },
);

const date = input.dateTime(
  'date',
  'The moment up to which the report counts, which tells the month. Default now.',
);

const reports = 'For those who manage the offering, such as the agent of the provider.';

writeMutation({
  name: 'setResourceUsages',
  description: `Reports how much of its components a resource used in a month. ${reports}`,
  input: { uuid: input.uuid('resource', 'The resource.', { required: true }), usages, date },
  method: 'POST',
  route: '/api/marketplace-component-usages/set_usage/',
  result: ({ uuid }) => ({ resource_uuid: uuid }),
  payload: (t) => ({ resource: changed.resource(t) }),
});

writeMutation({
  name: 'setPlanPeriodUsages',
  description:
    'The same for one of the times for which a resource was charged by one plan (`Resource.planPeriods`): for a month in ' +
    `which the plan of the resource was changed. ${reports}`,
  input: { uuid: input.uuid('plan_period', 'The plan period.', { required: true }), usages, date },
  method: 'POST',
  route: '/api/marketplace-component-usages/set_usage/',
  result: () => ({}),
  payload: () => ({}),
});

const byUser = {
  username: input.string('username', 'Name of the account of the user in the system behind the offering.', {
    required: true,
    check: must.notBeBlank,
  }),
  usage: input.decimal('usage', 'How much the user had of it, in the unit of the component. Default 0.'),
  offeringUserUuid: input.link(
    '/api/marketplace-offering-users/{uuid}/',
    'user',
    'The account itself, where the offering knows it; its name is enough.',
  ),
  date: input.dateTime('date', 'The moment up to which the report counts.'),
};

const uuid = input.target('The component usage.');

writeMutation({
  name: 'setComponentUsageByUser',
  description: `Reports how much of the usage of a component was that of one user. ${reports}`,
  input: { uuid, ...byUser },
  method: 'POST',
  route: '/api/marketplace-component-usages/{uuid}/set_user_usage/',
  result: (given) => ({ component_usage_uuid: given.uuid }),
  payload: (t) => ({ componentUsage: changed.componentUsage(t) }),
});

writeMutation({
  name: 'setComponentUsageByUsers',
  description: `The same for several users at once. ${reports}`,
  input: {
    uuid,
    usages: input.objects(
      inputObject('UserUsageInput', 'How much one user had of the usage of a component.', byUser),
      'usages',
      'The usage of users, one for each.',
      { required: true },
    ),
  },
  method: 'POST',
  route: '/api/marketplace-component-usages/{uuid}/set_user_usages/',
  result: (given) => ({ component_usage_uuid: given.uuid }),
  payload: (t) => ({ componentUsage: changed.componentUsage(t) }),
});
