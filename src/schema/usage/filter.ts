import { MissingUsagePolicy, sortKeys } from '../enums.ts';
import { anyOf, filterInput, one, sortInput } from '../filter.ts';

/** The filters that both lists of usage have. */
const common = {
  type: one('String', 'type', 'Usage of the component with this internal name, for example `cpu`.'),
  resourceUuid: one('UUID', 'resource_uuid', 'Usage of this resource.'),
  offeringUuid: one('UUID', 'offering_uuid', 'Usage of resources of this offering.'),
  projectUuid: one('UUID', 'project_uuid', 'Usage of resources in this project.'),
  customerUuid: one('UUID', 'customer_uuid', 'Usage of resources in projects of this customer.'),
  dateAfter: one('Date', 'date_after', 'Reports whose `date` is on this day or later.'),
  dateBefore: one(
    'Date',
    'date_before',
    'Reports whose `date` is the first moment of this day or earlier. To select whole months, use `month`.',
  ),
};

/** Filters of lists of usage. */
export const ComponentUsageFilter = filterInput('ComponentUsageFilter', 'Selects reports of usage.', {
  month: one('Month', 'billing_period', 'Usage in this month.'),
  ...common,
  missingUsagePolicy: anyOf(
    MissingUsagePolicy,
    'missing_usage_policy',
    'Reports for which one of these policies determines the usage of later months without a report.',
  ),
});

const ComponentUsageSortField = sortKeys('ComponentUsageSortField', 'Keys by which usage can be sorted.', {
  billing_period: { name: 'MONTH', description: 'Month of the usage.' },
  usage: 'The amount used.',
  missing_usage_policy: 'What counts as usage in later months without a report.',
});

/** Sort keys of lists of usage. */
export const ComponentUsageSort = sortInput('ComponentUsageSort', 'usage', ComponentUsageSortField);

/** Filters of lists of the usage of users. */
export const ComponentUserUsageFilter = filterInput(
  'ComponentUserUsageFilter',
  'Selects reports of the usage of users.',
  {
    month: one('Month', 'component_usage__billing_period', 'Usage in this month.'),
    ...common,
    username: one('String', 'username', 'Usage of the account with this login name.'),
  },
);

const ComponentUserUsageSortField = sortKeys(
  'ComponentUserUsageSortField',
  'Keys by which the usage of users can be sorted.',
  {
    component_usage__billing_period: { name: 'MONTH', description: 'Month of the usage.' },
    usage: 'The amount used.',
    username: 'Login name of the account.',
  },
);

/** Sort keys of lists of the usage of users. */
export const ComponentUserUsageSort = sortInput(
  'ComponentUserUsageSort',
  'the usage of users',
  ComponentUserUsageSortField,
);

/** Filters of lists of limits. The server defines no order for these lists. */
export const UserUsageLimitFilter = filterInput(
  'UserUsageLimitFilter',
  'Selects limits on the usage of users.',
  {
    componentType: one(
      'String',
      'component_type',
      'Limits on the component with this internal name, for example `cpu`.',
    ),
    resourceUuid: one('UUID', 'resource_uuid', 'Limits in this resource.'),
    offeringUuid: one('UUID', 'offering_uuid', 'Limits in resources of this offering.'),
    username: one('String', 'username', 'Limits of the account with this login name.'),
  },
);
