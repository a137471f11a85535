import { MissingUsagePolicy, sortKeys } from '../enums.ts';
import { anyOf, filterInput, one, sortInput } from '../filter.ts';

/** Where usage is from and when it was reported: what both lists filter by. */
const common = {
  type: one('String', 'type', 'Of the component with this internal name, for example `cpu`.'),
  resourceUuid: one('UUID', 'resource_uuid', 'Of this resource.'),
  offeringUuid: one('UUID', 'offering_uuid', 'Of resources of this offering.'),
  projectUuid: one('UUID', 'project_uuid', 'Of resources in this project.'),
  customerUuid: one('UUID', 'customer_uuid', 'Of resources in projects of this customer.'),
  dateAfter: one('Date', 'date_after', 'Counting up to a moment on this day or later.'),
  dateBefore: one(
    'Date',
    'date_before',
    'Counting up to the first moment of this day or earlier. For whole months take `month`.',
  ),
};

/** Filters of lists of usage. */
export const ComponentUsageFilter = filterInput('ComponentUsageFilter', 'Which usage is listed.', {
  month: one('Month', 'billing_period', 'In this month.'),
  ...common,
  missingUsagePolicy: anyOf(
    MissingUsagePolicy,
    'missing_usage_policy',
    'Where one of these counts in later months without a report.',
  ),
});

const ComponentUsageSortField = sortKeys('ComponentUsageSortField', 'What usage can be sorted by.', {
  billing_period: { name: 'MONTH', description: 'The month.' },
  usage: 'How much was used.',
  missing_usage_policy: 'What counts in later months without a report.',
});

/** Orders of lists of usage. */
export const ComponentUsageSort = sortInput('ComponentUsageSort', 'usage', ComponentUsageSortField);

/** Filters of lists of the usage of users. */
export const ComponentUserUsageFilter = filterInput('ComponentUserUsageFilter', 'Which usage is listed.', {
  month: one('Month', 'component_usage__billing_period', 'In this month.'),
  ...common,
  username: one('String', 'username', 'Of the account with this name.'),
});

const ComponentUserUsageSortField = sortKeys(
  'ComponentUserUsageSortField',
  'What the usage of users can be sorted by.',
  {
    component_usage__billing_period: { name: 'MONTH', description: 'The month.' },
    usage: 'How much was used.',
    username: 'The name of the account.',
  },
);

/** Orders of lists of the usage of users. */
export const ComponentUserUsageSort = sortInput(
  'ComponentUserUsageSort',
  'the usage of users',
  ComponentUserUsageSortField,
);

/** Filters of lists of limits, which the server sorts as it likes. */
export const UserUsageLimitFilter = filterInput('UserUsageLimitFilter', 'Which limits are listed.', {
  componentType: one(
    'String',
    'component_type',
    'On the component with this internal name, for example `cpu`.',
  ),
  resourceUuid: one('UUID', 'resource_uuid', 'In this resource.'),
  offeringUuid: one('UUID', 'offering_uuid', 'In resources of this offering.'),
  username: one('String', 'username', 'Of the account with this name.'),
});
