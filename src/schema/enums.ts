import type { EnumRef } from '@pothos/core';
import { type BuilderTypes, builder } from './builder.ts';

/** A GraphQL enum whose internal values are the REST API's own words. */
export interface RestEnum {
  readonly ref: EnumRef<BuilderTypes, string>;
  /** The word as the schema knows it: {@link unknownWord} for one that it does not know, null for none at all. */
  readonly fromWire: (value: unknown) => string | null;
}

/** What `UNKNOWN` is inside. No text of the REST API holds this character, as its database cannot store it. */
export const unknownWord = '\0';

/** Why `UNKNOWN` is no value that a caller can give. */
export const unknownIsNoValue = 'UNKNOWN stands for words that this API does not know, and cannot be given.';

type Words = Readonly<Record<string, string | { readonly name: string; readonly description: string }>>;

function valuesOf(words: Words): Record<string, { value: string; description: string }> {
  const values: Record<string, { value: string; description: string }> = {};
  for (const [word, given] of Object.entries(words)) {
    const value = typeof given === 'string' ? { name: enumName(word), description: given } : given;
    values[value.name] = { value: word, description: value.description };
  }
  return values;
}

/**
 * Makes an enum from the API's words and their descriptions: `pending-provider` becomes `PENDING_PROVIDER`. A word that
 * the schema does not know yet reads as `UNKNOWN`, which every such enum has and no input takes.
 */
export function restEnum(name: string, description: string, words: Words): RestEnum {
  const values = {
    ...valuesOf(words),
    UNKNOWN: {
      value: unknownWord,
      description:
        'A word that this API does not know yet: the field beside it has it. Never given in an input.',
    },
  };
  const ref = builder.enumType(name, { description, values });
  const known = new Set(Object.keys(words));
  return {
    ref,
    fromWire: (value) => {
      // Some words are numbers on the wire. Anything else may be nested so deeply that it cannot be made a text.
      const word = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      if (word === '') return null;
      return known.has(word) ? word : unknownWord;
    },
  };
}

/** Makes an enum of what a list can be sorted by: names of the REST API that only callers give. */
export function sortKeys(name: string, description: string, words: Words): Pick<RestEnum, 'ref'> {
  return { ref: builder.enumType(name, { description, values: valuesOf(words) }) };
}

function enumName(word: string): string {
  return word
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}

export const OfferingState = restEnum('OfferingState', 'Where an offering is in its life.', {
  Draft: 'Being prepared; customers do not see it.',
  Active: 'Can be ordered.',
  Paused: 'Visible, but takes no new orders for now; `pausedReason` says why.',
  Archived: 'Withdrawn. Existing resources stay, new ones cannot be ordered.',
  Unavailable: 'Out of service for the time being, existing resources included.',
});

export const ResourceState = restEnum('ResourceState', 'Where a resource is in its life.', {
  Creating: 'Its order is being carried out.',
  OK: 'Provisioned and in use.',
  Erred: 'The last operation on it failed; `errorMessage` says how.',
  Updating: 'Its plan, limits or options are being changed.',
  Terminating: 'Being removed.',
  Terminated: 'Removed. Kept for accounting.',
});

/** The words are names of permissions. */
export const ResourceAction = restEnum(
  'ResourceAction',
  'What a plug-in lets be done with a resource: a mutation of this API, where it has one.',
  {
    'RESOURCE.TERMINATE': { name: 'TERMINATE_RESOURCE', description: '`terminateResource`.' },
    'RESOURCE.UPDATE': { name: 'UPDATE_RESOURCE', description: '`updateResource`.' },
    'RESOURCE.UPDATE_OPTIONS': { name: 'SET_RESOURCE_OPTIONS', description: '`setResourceOptions`.' },
    'RESOURCE.SET_BACKEND_ID': { name: 'SET_RESOURCE_BACKEND_ID', description: '`setResourceBackendId`.' },
    'RESOURCE.SET_BACKEND_METADATA': {
      name: 'SET_RESOURCE_BACKEND_METADATA',
      description: '`setResourceBackendMetadata`.',
    },
    'RESOURCE.SET_END_DATE': {
      name: 'SET_RESOURCE_END_DATE_AS_PROVIDER',
      description: '`setResourceEndDateAsProvider`.',
    },
    'RESOURCE.SUBMIT_REPORT': { name: 'SUBMIT_RESOURCE_REPORT', description: '`submitResourceReport`.' },
    'LEXIS_LINK.CREATE': {
      name: 'CREATE_LEXIS_LINK',
      description: 'A link to the LEXIS platform can be made, for which this API has no mutation.',
    },
  },
);

export const OrderState = restEnum('OrderState', 'Where an order is on its way.', {
  'pending-consumer': 'Waits for approval by the customer.',
  'pending-provider': 'Waits for approval by the service provider.',
  'pending-project': 'Waits until the project starts.',
  'pending-start-date': 'Waits for its start date.',
  executing: 'Being carried out.',
  done: 'Carried out. The order has ended.',
  erred: 'Failed; `errorMessage` says how. The provider may retry it.',
  canceled: 'Cancelled before it was carried out. The order has ended.',
  rejected: 'Turned down by the customer or by the provider. The order has ended.',
});

export const OrderType = restEnum('OrderType', 'What an order asks for.', {
  Create: 'A new resource.',
  Update: 'Another plan, other limits or options for a resource.',
  Terminate: 'The removal of a resource.',
  Restore: 'The return of a terminated resource.',
});

export const BillingType = restEnum('BillingType', 'How a component is charged.', {
  fixed: 'A fixed amount that belongs to the plan.',
  usage: 'What was used, as reported by the provider.',
  limit: 'The limit that the customer chose.',
  one: { name: 'ONE', description: 'Once, when the resource is created.' },
  few: { name: 'FEW', description: 'Once for every change of plan.' },
});

export const LimitPeriod = restEnum('LimitPeriod', 'The period for which a limit holds.', {
  month: 'Each month.',
  quarterly: 'Each quarter.',
  annual: 'Each year.',
  total: 'The whole life of the resource.',
});

export const BillingMode = restEnum('BillingMode', 'How all components of an offering are charged.', {
  monthly: 'The limit that the customer chose, each month.',
  prepaid: 'Once, in advance, for the time that the customer chose.',
  usage: 'What was used, as reported by the provider.',
});

export const PlanUnit = restEnum('PlanUnit', 'The period that the prices of a plan are for.', {
  month: 'A month.',
  quarter: 'A quarter of a year.',
  half_month: 'Half a month.',
  day: 'A day.',
  hour: 'An hour.',
  quantity: 'No period: prices are for each unit.',
});

export const InvoiceState = restEnum('InvoiceState', 'Where an invoice is on its way.', {
  pending: 'The month runs, and the sum grows with it.',
  pending_finalization: 'The month is over, and the last reports of usage are waited for.',
  created: 'Issued, and to be paid.',
  paid: 'Paid.',
  canceled: 'Cancelled: nobody is to pay it.',
});

export const AccessorType = restEnum('AccessorType', 'What kind of user looked at the data of another.', {
  staff: 'An operator of the site.',
  support: 'Support personnel of the site.',
  organization_member: 'Somebody with a role in the same customer or project.',
  service_provider: 'The provider of an offering at which the user has an account.',
  self: 'The user itself.',
});

export const AdminAccessType = restEnum('AdminAccessType', 'As what somebody runs the site.', {
  staff: 'Operator, who may do anything.',
  support: 'Support personnel, who may see everything.',
  staff_and_support: 'Both.',
});

export const PolicyPeriod = restEnum('PolicyPeriod', 'The period over which a policy adds up usage.', {
  1: { name: 'TOTAL', description: 'The whole life of the resource.' },
  2: { name: 'ONE_MONTH', description: 'The current month.' },
  3: { name: 'THREE_MONTHS', description: 'The current and the two previous months.' },
  4: { name: 'TWELVE_MONTHS', description: 'The current and the eleven previous months.' },
});

export const PolicyAction = restEnum(
  'PolicyAction',
  'What happens when the usage limits of a policy are exceeded.',
  {
    notify_organization_owners: 'The owners of the customer get an e-mail.',
    notify_external_user: 'The addresses in the options of the policy are told by e-mail.',
    block_creation_of_new_resources: 'The customer can order no more resources from the offering.',
  },
);

export const OfferingUserState = restEnum(
  'OfferingUserState',
  'Where the account of a user in the system behind an offering is in its life.',
  {
    Requested: 'Asked for, not begun.',
    Creating: 'Being created.',
    'Pending account linking': 'Waits for the user to link an existing account.',
    'Pending additional validation': 'Waits for a check by the provider.',
    OK: 'In use.',
    'Requested deletion': 'Its removal was asked for.',
    Deleting: 'Being removed.',
    Deleted: 'Removed.',
    'Error creating': 'Could not be created.',
    'Error deleting': 'Could not be removed.',
  },
);

export const GlauthGroupKind = restEnum('GlauthGroupKind', 'What a group of accounts stands for.', {
  project: 'The team of a project.',
  resource_role: 'Those who have a role on a resource.',
  resource_project_role: 'Those who have a role on a part of a resource.',
  personal: 'A single account.',
});

export const MembershipScope = restEnum('MembershipScope', 'What a role in a resource is on.', {
  resource: 'The resource itself.',
  resource_project: 'A part of the resource, such as a project in a cluster.',
});

export const MembershipSyncState = restEnum(
  'MembershipSyncState',
  'How far a role that was given in Waldur got in the system behind the offering.',
  {
    synced: 'In force there.',
    pending: 'On its way.',
    missing_in_idp: 'Not possible: the system knows no such user.',
    error: 'It failed.',
  },
);

export const ScopeState = restEnum(
  'ScopeState',
  'The state of the back-end object that stands behind an offering.',
  {
    CREATION_SCHEDULED: 'Its creation waits to begin.',
    CREATING: 'Being created.',
    UPDATE_SCHEDULED: 'An update waits to begin.',
    UPDATING: 'Being updated.',
    DELETION_SCHEDULED: 'Its removal waits to begin.',
    DELETING: 'Being removed.',
    OK: 'In use.',
    ERRED: 'The last operation failed.',
  },
);

export const CourseAccountState = restEnum('CourseAccountState', 'Where a course account is in its life.', {
  OK: 'In use.',
  Closed: 'Closed.',
  Erred: 'The last operation on it failed.',
  Pending: 'Waits to be set up.',
});

export const ServiceAccountState = restEnum(
  'ServiceAccountState',
  'Where a service account is in its life.',
  {
    OK: 'In use.',
    Closed: 'Closed.',
    Erred: 'The last operation on it failed.',
  },
);

export const ProjectKind = restEnum('ProjectKind', 'What a project is for.', {
  default: 'Ordinary work.',
  course: 'A course with accounts for its participants.',
  public: 'Open to the public.',
});

export const RoleType = restEnum('RoleType', 'The kind of object that a role is given on.', {
  customer: 'A customer.',
  service_provider: 'A service provider.',
  project: 'A project.',
  offering: 'An offering.',
  resource: 'A resource.',
  resource_project: 'A project within a resource.',
  call: 'A call for proposals.',
  call_organizer: 'An organization that manages calls for proposals.',
  proposal: 'A proposal in answer to a call.',
});

export const UsageLimitRestriction = restEnum(
  'UsageLimitRestriction',
  'What was done to a resource because it passed its usage limit.',
  { paused: 'It was paused.', downscaled: 'It was downscaled.' },
);

export const MissingUsagePolicy = restEnum(
  'MissingUsagePolicy',
  'What counts as the usage of a component in a month for which the provider reported none.',
  {
    none: 'Nothing is recorded.',
    reuse: 'The last reported value.',
    zero: 'Zero.',
  },
);

export const AgentType = restEnum('AgentType', 'What an agent that works for an offering does.', {
  'Order processing': 'Carries out orders.',
  'Usage reporting': 'Reports usage.',
  'Glauth sync': 'Keeps user accounts in step.',
  'Resource sync': 'Keeps resources in step.',
  'Event processing': 'Acts on events.',
  unknown: { name: 'UNSTATED', description: 'The agent did not say.' },
});

export const DiscountAggregation = restEnum(
  'DiscountAggregation',
  'What the amount for a volume discount is added up over.',
  {
    resource: 'Each resource on its own.',
    customer: 'All resources of the customer.',
  },
);

export const Gender = restEnum('Gender', 'The gender that a person gave.', {
  male: 'Male.',
  female: 'Female.',
  unknown: { name: 'UNSTATED', description: 'The person preferred not to say.' },
});

export const PaymentType = restEnum('PaymentType', 'How a customer pays.', {
  fixed_price: 'A fixed price, agreed in a contract.',
  invoices: 'By invoice each month.',
  payment_gw_monthly: 'Each month through a payment gateway.',
});

export const ComplianceStatus = restEnum(
  'ComplianceStatus',
  'How far a user is with the checklist of an offering.',
  {
    completed: 'All questions that have to be answered are.',
    pending: 'The checklist is not finished, or not begun.',
    no_checklist: 'The offering has no checklist.',
  },
);

/** From which side of the market a list is seen. */
export const ViewAs = builder.enumType('ViewAs', {
  description:
    'From which side of the market you look at offerings and resources. Rows are the same objects, with the same `id`, ' +
    'whichever list has them.',
  values: {
    PROVIDER: {
      value: 'PROVIDER',
      description: 'As a provider: the offerings that you manage, and the resources ordered from them.',
    },
    CONSUMER: {
      value: 'CONSUMER',
      description:
        'As a customer: the offerings that you may order from, and the resources of your projects and organizations.',
    },
  } as const,
});
