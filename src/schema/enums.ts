import type { EnumRef } from '@pothos/core';
import { type BuilderTypes, builder } from './builder.ts';

/** A GraphQL enum whose internal values are the words of the REST API. */
export interface RestEnum {
  readonly ref: EnumRef<BuilderTypes, string>;
  /** The internal value for a word: {@link unknownWord} for a word that the schema does not know, null for no word. */
  readonly fromWire: (value: unknown) => string | null;
}

/** The internal value of `UNKNOWN`. No text of the REST API has this character, as its database cannot store it. */
export const unknownWord = '\0';

/** The error for a caller who gives `UNKNOWN`. */
export const unknownIsNoValue =
  'UNKNOWN stands for values that this schema does not know, and is not accepted as an input.';

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
 * Makes an enum from the words of the REST API and their descriptions: `pending-provider` becomes `PENDING_PROVIDER`. A word
 * that the schema does not know reads as `UNKNOWN`, which every such enum has and no input accepts.
 */
export function restEnum(name: string, description: string, words: Words): RestEnum {
  const values = {
    ...valuesOf(words),
    UNKNOWN: {
      value: unknownWord,
      description:
        'A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the ' +
        "server's own name for it. Not accepted as an input.",
    },
  };
  const ref = builder.enumType(name, { description, values });
  const known = new Set(Object.keys(words));
  return {
    ref,
    fromWire: (value) => {
      // Some words are numbers on the wire. Other types may be nested too deeply for `String`.
      const word = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      if (word === '') return null;
      return known.has(word) ? word : unknownWord;
    },
  };
}

/** Makes an enum of sort keys: names of the REST API that are only used as inputs. */
export function sortKeys(name: string, description: string, words: Words): Pick<RestEnum, 'ref'> {
  return { ref: builder.enumType(name, { description, values: valuesOf(words) }) };
}

function enumName(word: string): string {
  return word
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
}

export const OfferingState = restEnum('OfferingState', 'State of an offering.', {
  Draft: 'The offering is being prepared; customers do not see it.',
  Active: 'Customers can order from the offering.',
  Paused: 'The offering is visible, but accepts no new orders for now; `pausedReason` says why.',
  Archived: 'The offering is withdrawn. Existing resources stay; new ones cannot be ordered.',
  Unavailable: 'The offering is out of service for now, including its existing resources.',
});

export const ResourceState = restEnum('ResourceState', 'State of a resource.', {
  Creating: 'The order that creates the resource is being carried out.',
  OK: 'The resource is provisioned and in use.',
  Erred: 'The last operation on the resource failed; `errorMessage` says how.',
  Updating: 'The plan, limits or options of the resource are being changed.',
  Terminating: 'The resource is being removed.',
  Terminated: 'The resource is removed. It is kept for accounting.',
});

/** Its words are names of permissions. */
export const ResourceAction = restEnum(
  'ResourceAction',
  'An action that the plug-in of an offering allows on its resources. Most actions are mutations of this API.',
  {
    'RESOURCE.TERMINATE': { name: 'TERMINATE_RESOURCE', description: 'The mutation `terminateResource`.' },
    'RESOURCE.UPDATE': { name: 'UPDATE_RESOURCE', description: 'The mutation `updateResource`.' },
    'RESOURCE.UPDATE_OPTIONS': {
      name: 'SET_RESOURCE_OPTIONS',
      description: 'The mutation `setResourceOptions`.',
    },
    'RESOURCE.SET_BACKEND_ID': {
      name: 'SET_RESOURCE_BACKEND_ID',
      description: 'The mutation `setResourceBackendId`.',
    },
    'RESOURCE.SET_BACKEND_METADATA': {
      name: 'SET_RESOURCE_BACKEND_METADATA',
      description: 'The mutation `setResourceBackendMetadata`.',
    },
    'RESOURCE.SET_END_DATE': {
      name: 'SET_RESOURCE_END_DATE_AS_PROVIDER',
      description: 'The mutation `setResourceEndDateAsProvider`.',
    },
    'RESOURCE.SUBMIT_REPORT': {
      name: 'SUBMIT_RESOURCE_REPORT',
      description: 'The mutation `submitResourceReport`.',
    },
    'LEXIS_LINK.CREATE': {
      name: 'CREATE_LEXIS_LINK',
      description: 'Creation of a link to the LEXIS platform, for which this API has no mutation.',
    },
  },
);

export const OrderState = restEnum('OrderState', 'State of an order.', {
  'pending-consumer': 'The order waits for approval by the customer.',
  'pending-provider': 'The order waits for approval by the service provider.',
  'pending-project': 'The order waits for the start of the project.',
  'pending-start-date': 'The order waits for its start date.',
  executing: 'The order is being carried out.',
  done: 'The order was carried out, and has ended.',
  erred: 'The order failed; `errorMessage` says how. The provider may retry it.',
  canceled: 'The order was cancelled before it was carried out, and has ended.',
  rejected: 'The customer or the provider rejected the order, and it has ended.',
});

export const OrderType = restEnum('OrderType', 'What an order requests.', {
  Create: 'Creates a resource.',
  Update: 'Changes the plan, the limits or the options of a resource.',
  Terminate: 'Removes a resource.',
  Restore: 'Restores a terminated resource.',
});

export const BillingType = restEnum('BillingType', 'How a component is charged.', {
  fixed: 'Charged as a fixed amount, which the plan defines.',
  usage: 'Charged by the usage that the provider reports.',
  limit: 'Charged by the limit that the customer chose.',
  one: { name: 'ONE', description: 'Charged once, when the resource is created.' },
  few: { name: 'FEW', description: 'Charged once for each change of the plan.' },
});

export const LimitPeriod = restEnum('LimitPeriod', 'The period to which a limit applies.', {
  month: 'The limit applies to each month.',
  quarterly: 'The limit applies to each quarter.',
  annual: 'The limit applies to each year.',
  total: 'The limit applies to the whole lifetime of the resource.',
});

export const BillingMode = restEnum('BillingMode', 'How all components of an offering are charged.', {
  monthly: 'The limit that the customer chose is charged each month.',
  prepaid: 'The time that the customer chose is charged once, in advance.',
  usage: 'The usage that the provider reports is charged.',
});

export const PlanUnit = restEnum('PlanUnit', 'The period to which the prices of a plan apply.', {
  month: 'Prices are per month.',
  quarter: 'Prices are per quarter of a year.',
  half_month: 'Prices are per half month.',
  day: 'Prices are per day.',
  hour: 'Prices are per hour.',
  quantity: 'Prices are per unit, for no period.',
});

export const InvoiceState = restEnum('InvoiceState', 'State of an invoice.', {
  pending: 'The month is not over, and the total still grows.',
  pending_finalization: 'The month is over; the invoice waits for the last usage reports.',
  created: 'The invoice is issued and not paid yet.',
  paid: 'The invoice is paid.',
  canceled: 'The invoice is cancelled and must not be paid.',
});

export const AccessorType = restEnum(
  'AccessorType',
  'Kind of user who looked at the personal data of another user.',
  {
    staff: 'A staff user of the site.',
    support: 'A support user of the site.',
    organization_member: 'A user with a role in the same customer or project.',
    service_provider: 'The provider of an offering at which the user has an account.',
    self: 'The user, looking at their own data.',
  },
);

export const AdminAccessType = restEnum('AdminAccessType', 'Kind of administrator of the site.', {
  staff: 'A staff user, who may do anything.',
  support: 'A support user, who may see everything.',
  staff_and_support: 'A user who is both staff and support.',
});

export const PolicyPeriod = restEnum('PolicyPeriod', 'The period over which a policy adds up usage.', {
  1: { name: 'TOTAL', description: 'The limit applies to the whole lifetime of the resource.' },
  2: { name: 'ONE_MONTH', description: 'The current month.' },
  3: { name: 'THREE_MONTHS', description: 'The current month and the two before it.' },
  4: { name: 'TWELVE_MONTHS', description: 'The current month and the eleven before it.' },
});

export const PolicyAction = restEnum(
  'PolicyAction',
  'What happens when the usage limits of a policy are exceeded.',
  {
    notify_organization_owners: 'The owners of the customer get an e-mail.',
    notify_external_user: 'The addresses in the options of the policy get an e-mail.',
    block_creation_of_new_resources: 'The customer cannot order more resources from the offering.',
  },
);

export const OfferingUserState = restEnum(
  'OfferingUserState',
  'State of the account of a user in the back end of an offering.',
  {
    Requested: 'The account was requested; its creation has not started.',
    Creating: 'The account is being created.',
    'Pending account linking': 'The account waits until the user links an existing account.',
    'Pending additional validation': 'The account waits for a check by the provider.',
    OK: 'The account is in use.',
    'Requested deletion': 'The deletion of the account was requested.',
    Deleting: 'The account is being deleted.',
    Deleted: 'The account is deleted.',
    'Error creating': 'The account could not be created.',
    'Error deleting': 'The account could not be deleted.',
  },
);

export const GlauthGroupKind = restEnum('GlauthGroupKind', 'Kind of a group of accounts.', {
  project: 'The team of a project.',
  resource_role: 'The users who have a role in a resource.',
  resource_project_role: 'The users who have a role in a part of a resource.',
  personal: 'A group of a single account.',
});

export const MembershipScope = restEnum('MembershipScope', 'Kind of object in which a role was given.', {
  resource: 'A resource as a whole.',
  resource_project: 'A part of a resource, such as a project in a cluster.',
});

export const MembershipSyncState = restEnum(
  'MembershipSyncState',
  'Whether a role that was given in Waldur is in force in the back end of the offering.',
  {
    synced: 'The role is in force in the back end.',
    pending: 'The role has not reached the back end yet.',
    missing_in_idp: 'The role cannot be given: the identity provider does not know the user.',
    error: 'The role could not be given in the back end.',
  },
);

export const ScopeState = restEnum(
  'ScopeState',
  'State of the back-end object that an offering is based on.',
  {
    CREATION_SCHEDULED: 'The creation of the object is scheduled.',
    CREATING: 'The object is being created.',
    UPDATE_SCHEDULED: 'An update of the object is scheduled.',
    UPDATING: 'The object is being updated.',
    DELETION_SCHEDULED: 'The deletion of the object is scheduled.',
    DELETING: 'The object is being deleted.',
    OK: 'The object is in use.',
    ERRED: 'The last operation on the object failed.',
  },
);

export const CourseAccountState = restEnum('CourseAccountState', 'State of a course account.', {
  OK: 'The account is in use.',
  Closed: 'The account is closed.',
  Erred: 'The last operation on the account failed.',
  Pending: 'The account is not set up yet.',
});

export const ServiceAccountState = restEnum('ServiceAccountState', 'State of a service account.', {
  OK: 'The account is in use.',
  Closed: 'The account is closed.',
  Erred: 'The last operation on the account failed.',
});

export const ProjectKind = restEnum('ProjectKind', 'Purpose of a project.', {
  default: 'Ordinary work.',
  course: 'A course with accounts for its participants.',
  public: 'A project that is open to the public.',
});

export const RoleType = restEnum('RoleType', 'Kind of object in which a role can be given.', {
  customer: 'A customer.',
  service_provider: 'A service provider.',
  project: 'A project.',
  offering: 'An offering.',
  resource: 'A resource.',
  resource_project: 'A project within a resource.',
  call: 'A call for proposals.',
  call_organizer: 'An organization that manages calls for proposals.',
  proposal: 'A proposal for a call.',
});

export const UsageLimitRestriction = restEnum(
  'UsageLimitRestriction',
  'What happened to a resource because it exceeded its usage limit.',
  { paused: 'The resource was paused.', downscaled: 'The resource was downscaled.' },
);

export const MissingUsagePolicy = restEnum(
  'MissingUsagePolicy',
  'Usage that is recorded for a component in a month for which the provider reported none.',
  {
    none: 'No usage is recorded.',
    reuse: 'The last reported value is recorded.',
    zero: 'Zero is recorded.',
  },
);

export const AgentType = restEnum('AgentType', 'Task of an agent that works for an offering.', {
  'Order processing': 'Carries out orders.',
  'Usage reporting': 'Reports usage.',
  'Glauth sync': 'Synchronizes user accounts.',
  'Resource sync': 'Synchronizes resources.',
  'Event processing': 'Processes events.',
  unknown: { name: 'UNSTATED', description: 'The agent did not state its task.' },
});

export const DiscountAggregation = restEnum(
  'DiscountAggregation',
  'Which resources count together for a volume discount.',
  {
    resource: 'Each resource counts on its own.',
    customer: 'All resources of the customer count together.',
  },
);

export const Gender = restEnum('Gender', 'Gender of a person.', {
  male: 'Male.',
  female: 'Female.',
  unknown: { name: 'UNSTATED', description: 'The person did not want to state a gender.' },
});

export const PaymentType = restEnum('PaymentType', 'How a customer pays.', {
  fixed_price: 'The customer pays a fixed price from a contract.',
  invoices: 'The customer pays by invoice each month.',
  payment_gw_monthly: 'The customer pays each month through a payment gateway.',
});

export const ComplianceStatus = restEnum(
  'ComplianceStatus',
  'Whether a user has completed the checklist of an offering.',
  {
    completed: 'The user has answered all required questions.',
    pending: 'The user has not answered all required questions yet.',
    no_checklist: 'The offering has no checklist.',
  },
);

/** The side of the market from which a list is read. */
export const ViewAs = builder.enumType('ViewAs', {
  description:
    'The side of the market from which you read offerings and resources. An object has the same `id` on both sides.',
  values: {
    PROVIDER: {
      value: 'PROVIDER',
      description: 'As a provider: the offerings that you manage, and the resources of these offerings.',
    },
    CONSUMER: {
      value: 'CONSUMER',
      description:
        'As a customer: the offerings that you may order from, and the resources of your projects and organizations.',
    },
  } as const,
});
