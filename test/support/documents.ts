import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day without a time, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A moment in ISO 8601 notation with a time zone, for example `2026-03-01T12:00:00.123456Z`. Answered exactly as Waldur gives it, up to microseconds. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, for example `"12.5000000000"`. Used for money and measured amounts, which floating point numbers would round. */
  Decimal: { input: string; output: string; }
  /** Any JSON value, for parts of the REST API whose shape depends on a plug-in. */
  JSON: { input: unknown; output: unknown; }
  /** The address of a page, a file or an object of the REST API. */
  URL: { input: string; output: string; }
  /** Identifies an object. Always answered as 32 lower-case hexadecimal characters, as Waldur stores it; accepted with dashes and in capitals too. */
  UUID: { input: string; output: string; }
};

/** What an agent that works for an offering does. */
export type AgentType =
  /** Acts on events. */
  | 'EVENT_PROCESSING'
  /** Keeps user accounts in step. */
  | 'GLAUTH_SYNC'
  /** Carries out orders. */
  | 'ORDER_PROCESSING'
  /** Keeps resources in step. */
  | 'RESOURCE_SYNC'
  /** The agent did not say. */
  | 'UNKNOWN'
  /** Reports usage. */
  | 'USAGE_REPORTING';

/** How a component is charged. */
export type BillingType =
  /** Once for every change of plan. */
  | 'FEW'
  /** A fixed amount that belongs to the plan. */
  | 'FIXED'
  /** The limit that the customer chose. */
  | 'LIMIT'
  /** Once, when the resource is created. */
  | 'ONE'
  /** What was used, as reported by the provider. */
  | 'USAGE';

/** How far a user is with the checklist of an offering. */
export type ComplianceStatus =
  /** All questions that have to be answered are. */
  | 'COMPLETED'
  /** The offering has no checklist. */
  | 'NO_CHECKLIST'
  /** The checklist is not finished, or not begun. */
  | 'PENDING';

/** Which course accounts are listed. */
export type CourseAccountFilter = {
  /** Part of the e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Of projects whose last day is this one or later. */
  readonly projectEndsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Of projects whose last day is this one or earlier. */
  readonly projectEndsUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Of projects whose first day is this one or later. */
  readonly projectStartsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Of projects whose first day is this one or earlier. */
  readonly projectStartsUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Of this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<CourseAccountState>>;
  /** The whole login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** One key by which course accounts are sorted. Several keys sort by the first, then by the second, and so on. */
export type CourseAccountOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: CourseAccountOrderField;
};

/** What course accounts can be sorted by. */
export type CourseAccountOrderField =
  /** The moment of creation. */
  | 'CREATED'
  /** The e-mail address. */
  | 'EMAIL'
  /** The moment of the last change. */
  | 'MODIFIED'
  /** The last day of the project. */
  | 'PROJECT_END_DATE'
  /** The name of the project. */
  | 'PROJECT_NAME'
  /** The first day of the project. */
  | 'PROJECT_START_DATE'
  /** The state. */
  | 'STATE'
  /** The login name. */
  | 'USERNAME';

/** Where a course account is in its life. */
export type CourseAccountState =
  /** Closed. */
  | 'CLOSED'
  /** The last operation on it failed. */
  | 'ERRED'
  /** In use. */
  | 'OK'
  /** Waits to be set up. */
  | 'PENDING';

/** Which customers are listed. */
export type CustomerFilter = {
  /** Part of the abbreviated name. */
  readonly abbreviation?: InputMaybe<Scalars['String']['input']>;
  /** The whole number of the agreement with the customer. */
  readonly agreementNumber?: InputMaybe<Scalars['String']['input']>;
  /** Withdrawn from use, or not. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole identifier in another system. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Part of the contact details. */
  readonly contactDetails?: InputMaybe<Scalars['String']['input']>;
  /** With true: only those in which you may create projects. Servers of 2024 do not filter by it. */
  readonly currentUserHasProjectCreatePermission?: InputMaybe<Scalars['Boolean']['input']>;
  /** In which you have one of these roles, each by name. Servers of 2024 do not filter by it. */
  readonly currentUserHasRole?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Part of the name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The whole name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name in the customer's own language. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name of an organization group. */
  readonly organizationGroupName?: InputMaybe<Scalars['String']['input']>;
  /** In one of these organization groups. */
  readonly organizationGroupUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** With true: only those that you own. */
  readonly ownedByCurrentUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name, native name, abbreviation, domain, registration code or agreement number, or the uuid. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** The whole number in the business register. */
  readonly registrationCode?: InputMaybe<Scalars['String']['input']>;
  /** The slug. Servers of 2024 do not filter by it. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
};

/** What the amount for a volume discount is added up over. */
export type DiscountAggregation =
  /** All resources of the customer. */
  | 'CUSTOMER'
  /** Each resource on its own. */
  | 'RESOURCE';

/** How the discount of a promotion campaign is meant. */
export type DiscountType =
  /** A percentage off the price. */
  | 'DISCOUNT'
  /** The price itself. */
  | 'SPECIAL_PRICE';

/** The gender that a person gave. */
export type Gender =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** The person preferred not to say. */
  | 'UNKNOWN';

/** The period for which a limit holds. */
export type LimitPeriod =
  /** Each year. */
  | 'ANNUAL'
  /** Each month. */
  | 'MONTH'
  /** Each quarter. */
  | 'QUARTERLY'
  /** The whole life of the resource. */
  | 'TOTAL';

/** What counts as the usage of a component in a month for which the provider reported none. */
export type MissingUsagePolicy =
  /** Nothing is recorded. */
  | 'NONE'
  /** The last reported value. */
  | 'REUSE'
  /** Zero. */
  | 'ZERO';

/** Which offerings are listed. */
export type OfferingFilter = {
  /** With true, only what your roles allow you to order; false does not filter. Servers of 2024 do not filter by it. */
  readonly accessible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Accepted in a call for proposals that is active, or in none. */
  readonly accessibleViaCalls?: InputMaybe<Scalars['Boolean']['input']>;
  /** With each of the tags of these names, which can not hold commas; capitals do not matter. Servers of 2024 do not filter by it. */
  readonly allTagNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With each of these tags. Servers of 2024 do not filter by it. */
  readonly allTagUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Can be ordered by this customer. */
  readonly allowedCustomerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Attributes and their values, as the text of a JSON object. A list of values stands for any of them. */
  readonly attributes?: InputMaybe<Scalars['String']['input']>;
  /** Invoiced, or not. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The provider makes accounts for users in the system behind it, or not. */
  readonly canCreateOfferingUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** In a category of this group of categories. */
  readonly categoryGroupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** In this category. */
  readonly categoryUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** This customer has a resource of it that is not terminated, and the offering lets customers say from which networks resources can be reached. Servers of 2024 do not filter by it. */
  readonly consumerCustomerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Created at this moment or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Created at this moment or earlier. Servers of 2024 do not filter by it. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Owned by this organization. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Part of the description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Has terms of service in force, or not. */
  readonly hasActiveTermsOfService?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has terms of service, in force or not; or has none. */
  readonly hasTermsOfService?: InputMaybe<Scalars['Boolean']['input']>;
  /** With true, only offerings that you may import resources into; false does not filter. Servers of 2024 may ignore it. */
  readonly importable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name or description, or of a name of the organization that owns it. */
  readonly keyword?: InputMaybe<Scalars['String']['input']>;
  /** Last changed at this moment or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last changed at this moment or earlier. Servers of 2024 do not filter by it. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The whole name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** In this group of offerings. Servers of 2024 do not filter by it. */
  readonly offeringGroupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Can be asked for in a proposal to an open call, or not. Servers of 2024 do not filter by it. */
  readonly openForProposals?: InputMaybe<Scalars['Boolean']['input']>;
  /** Limited to this group of organizations, among others. */
  readonly organizationGroupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Derived from this offering. */
  readonly parentUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Can be ordered in this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Part of the name, slug or description; or a whole uuid. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** This customer has a resource of it that is not terminated. */
  readonly resourceCustomerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** This project has a resource of it that is not terminated. */
  readonly resourceProjectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** With these service settings behind it. */
  readonly scopeUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Managed by this user. */
  readonly serviceManagerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Open to all customers, or not. */
  readonly shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug. Servers of 2024 do not filter by it. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<OfferingState>>;
  /** With at least one of the tags of these names. Servers of 2024 do not filter by it. */
  readonly tagNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With at least one of these tags. Servers of 2024 do not filter by it. */
  readonly tagUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Of one of these types, for example `Marketplace.Slurm`. */
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** You have accepted its terms of service, or not. */
  readonly userHasConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** You have an account in the system behind it, or not. */
  readonly userHasOfferingUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these offerings; 100 at most. Servers of 2024 do not filter by it. */
  readonly uuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
};

/** One key by which offerings are sorted. Several keys sort by the first, then by the second, and so on. */
export type OfferingOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: OfferingOrderField;
};

/** What offerings can be sorted by. */
export type OfferingOrderField =
  /** The moment of creation. */
  | 'CREATED'
  /** The name. */
  | 'NAME'
  /** The state. */
  | 'STATE'
  /** Cost of the current month so far. As the only key it fills `totalCost` in the list. */
  | 'TOTAL_COST'
  /** Estimated cost of the current month. As the only key it fills `totalCostEstimated` in the list. */
  | 'TOTAL_COST_ESTIMATED'
  /** How many customers have resources. As the only key it fills `totalCustomers` in the list. */
  | 'TOTAL_CUSTOMERS'
  /** The type. */
  | 'TYPE';

/** Where an offering is in its life. */
export type OfferingState =
  /** Can be ordered. */
  | 'ACTIVE'
  /** Withdrawn. Existing resources stay, new ones can not be ordered. */
  | 'ARCHIVED'
  /** Being prepared; customers do not see it. */
  | 'DRAFT'
  /** Visible, but takes no new orders for now; `pausedReason` says why. */
  | 'PAUSED'
  /** Out of service for the time being, existing resources included. */
  | 'UNAVAILABLE';

/** Of which users the compliance is listed. */
export type OfferingUserComplianceFilter = {
  /** This far with the checklist. */
  readonly complianceStatus?: InputMaybe<ComplianceStatus>;
  /** Users of this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** Where the account of a user in the system behind an offering is in its life. */
export type OfferingUserState =
  /** Being created. */
  | 'CREATING'
  /** Removed. */
  | 'DELETED'
  /** Being removed. */
  | 'DELETING'
  /** Could not be created. */
  | 'ERROR_CREATING'
  /** Could not be removed. */
  | 'ERROR_DELETING'
  /** In use. */
  | 'OK'
  /** Waits for the user to link an existing account. */
  | 'PENDING_ACCOUNT_LINKING'
  /** Waits for a check by the provider. */
  | 'PENDING_ADDITIONAL_VALIDATION'
  /** Asked for, not begun. */
  | 'REQUESTED'
  /** Its removal was asked for. */
  | 'REQUESTED_DELETION';

/** Which end of a list comes first. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet. */
  | 'ASC'
  /** Largest, latest or last in the alphabet. */
  | 'DESC';

/** Which orders are listed. */
export type OrderFilter = {
  /** True: only what waits for approval by the customer and you may approve. */
  readonly canApproveAsConsumer?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only what waits for approval by the provider and you may approve. */
  readonly canApproveAsProvider?: InputMaybe<Scalars['Boolean']['input']>;
  /** From offerings in this category. */
  readonly categoryUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Placed at this moment or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Placed at this moment or earlier. Servers of 2024 do not filter by it. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** In projects of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Last changed at this moment or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last changed at this moment or earlier. Servers of 2024 do not filter by it. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** From an offering with one of these slugs; 100 at most. */
  readonly offeringSlug?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** From offerings of one of these types, for example `Marketplace.Slurm`. */
  readonly offeringType?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** From this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** From offerings whose parent is this offering. */
  readonly parentOfferingUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** In this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Provided by this customer: the uuid of `provider.customer`, not of the service provider itself. */
  readonly providerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Part of the slug, the name of the project or of the resource, or the whole uuid. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** For resources with this text in their name. */
  readonly resourceName?: InputMaybe<Scalars['String']['input']>;
  /** For this resource. */
  readonly resourceUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** From offerings that this user manages. */
  readonly serviceManagerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The slug. Servers of 2024 do not filter by it. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<OrderState>>;
  /** Of one of these types. */
  readonly type?: InputMaybe<ReadonlyArray<OrderType>>;
  /** Approved by a rule, or not. Servers of 2024 do not filter by it. */
  readonly wasAutoApproved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One key by which orders are sorted. Several keys sort by the first, then by the second, and so on. */
export type OrderOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: OrderOrderField;
};

/** What orders can be sorted by. */
export type OrderOrderField =
  /** The moment when the customer approved or rejected it. */
  | 'CONSUMER_REVIEWED_AT'
  /** The cost. */
  | 'COST'
  /** The moment when it was placed. */
  | 'CREATED'
  /** The state. */
  | 'STATE';

/** Where an order is on its way. */
export type OrderState =
  /** Cancelled before it was carried out. The order has ended. */
  | 'CANCELED'
  /** Carried out. The order has ended. */
  | 'DONE'
  /** Failed; `errorMessage` says how. The provider may retry it. */
  | 'ERRED'
  /** Being carried out. */
  | 'EXECUTING'
  /** Waits for approval by the customer. */
  | 'PENDING_CONSUMER'
  /** Waits until the project starts. */
  | 'PENDING_PROJECT'
  /** Waits for approval by the service provider. */
  | 'PENDING_PROVIDER'
  /** Waits for its start date. */
  | 'PENDING_START_DATE'
  /** Turned down by the customer or by the provider. The order has ended. */
  | 'REJECTED';

/** What an order asks for. */
export type OrderType =
  /** A new resource. */
  | 'CREATE'
  /** The return of a terminated resource. */
  | 'RESTORE'
  /** The removal of a resource. */
  | 'TERMINATE'
  /** Another plan, other limits or options for a resource. */
  | 'UPDATE';

/** How a customer pays. */
export type PaymentType =
  /** A fixed price, agreed in a contract. */
  | 'FIXED_PRICE'
  /** By invoice each month. */
  | 'INVOICES'
  /** Each month through a payment gateway. */
  | 'PAYMENT_GW_MONTHLY';

/** The period that the prices of a plan are for. */
export type PlanUnit =
  /** A day. */
  | 'DAY'
  /** Half a month. */
  | 'HALF_MONTH'
  /** An hour. */
  | 'HOUR'
  /** A month. */
  | 'MONTH'
  /** No period: prices are for each unit. */
  | 'QUANTITY'
  /** A quarter of a year. */
  | 'QUARTER';

/** What happens when the usage limits of a policy are exceeded. */
export type PolicyAction =
  /** The customer can order no more resources from the offering. */
  | 'BLOCK_CREATION_OF_NEW_RESOURCES'
  /** The addresses in the options of the policy are told by e-mail. */
  | 'NOTIFY_EXTERNAL_USER'
  /** The owners of the customer are told by e-mail. */
  | 'NOTIFY_ORGANIZATION_OWNERS';

/** The period over which a policy adds up usage. */
export type PolicyPeriod =
  /** The current month. */
  | 'ONE_MONTH'
  /** The current and the two previous months. */
  | 'THREE_MONTHS'
  /** The whole life of the resource. */
  | 'TOTAL'
  /** The current and the eleven previous months. */
  | 'TWELVE_MONTHS';

/** Which projects are listed. */
export type ProjectFilter = {
  /** Part of the name of the organization on whose behalf they are run. Servers of 2024 do not filter by it. */
  readonly affiliationName?: InputMaybe<Scalars['String']['input']>;
  /** Run on behalf of one of these organizations. Servers of 2024 do not filter by it. */
  readonly affiliationUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** The whole identifier in another system. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** With true: only those of which you are an administrator. */
  readonly canAdmin?: InputMaybe<Scalars['Boolean']['input']>;
  /** With true: only those that you manage, or whose customer you own. */
  readonly canManage?: InputMaybe<Scalars['Boolean']['input']>;
  /** With true: without those whose end date has passed. */
  readonly concealFinishedProjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Created at this moment or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Created before this moment. Servers of 2024 do not filter by it. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** In which you have one of these roles, each by name. Servers of 2024 do not filter by it. */
  readonly currentUserHasRole?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Part of the abbreviated name of the customer. */
  readonly customerAbbreviation?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name of the customer. */
  readonly customerName?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name of the customer in the customer's own language. */
  readonly customerNativeName?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these customers. */
  readonly customerUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Part of the description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Run on behalf of some organization, or not. Servers of 2024 do not filter by it. */
  readonly hasAffiliation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Removed and kept for the records only, or not. */
  readonly isRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last changed at this moment or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last changed before this moment. Servers of 2024 do not filter by it. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The whole name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name or slug, the uuid, or the whole name or identifier of a resource of the project. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** In this field of science. Servers of 2024 do not filter by it. */
  readonly scienceDomainUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** In this narrower field of science. Servers of 2024 do not filter by it. */
  readonly scienceSubDomainUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The whole slug. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** In which this user has a role now. Servers of 2024 do not filter by it. */
  readonly userUuidWithActiveRole?: InputMaybe<Scalars['UUID']['input']>;
};

/** What a project is for. */
export type ProjectKind =
  /** A course with accounts for its participants. */
  | 'COURSE'
  /** Ordinary work. */
  | 'DEFAULT'
  /** Open to the public. */
  | 'PUBLIC';

/** One key by which projects are sorted. Several keys sort by the first, then by the second, and so on. */
export type ProjectOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: ProjectOrderField;
};

/** What projects can be sorted by. */
export type ProjectOrderField =
  /** The moment of creation. */
  | 'CREATED'
  /** The abbreviated name of the customer. */
  | 'CUSTOMER_ABBREVIATION'
  /** The name of the customer. */
  | 'CUSTOMER_NAME'
  /** The name of the customer in the customer's own language. */
  | 'CUSTOMER_NATIVE_NAME'
  /** The last day. */
  | 'END_DATE'
  /** The estimated cost of the current month. */
  | 'ESTIMATED_COST'
  /** The name. */
  | 'NAME'
  /** The first day. */
  | 'START_DATE';

/** Which roles in projects are listed. */
export type ProjectPermissionFilter = {
  /** Given at this moment or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Given before this moment. Servers of 2024 do not filter by it. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** In projects of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Ending at exactly this moment. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the name of the user. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Holding now, or not. The list has roles that hold now, so false finds nothing. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last changed at this moment or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last changed before this moment. Servers of 2024 do not filter by it. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the name of the user in the user's own language. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name of the role. */
  readonly roleName?: InputMaybe<Scalars['String']['input']>;
  /** This role. */
  readonly roleUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Part of the name of the object, that is: of the project. */
  readonly scopeName?: InputMaybe<Scalars['String']['input']>;
  /** On an object of this kind, for example `project`. */
  readonly scopeType?: InputMaybe<Scalars['String']['input']>;
  /** On this object, that is: in this project. */
  readonly scopeUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Held by a user whose slug has this part. */
  readonly userSlug?: InputMaybe<Scalars['String']['input']>;
  /** Held by this user. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Held by the user with this login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** One key by which roles in projects are sorted. Several keys sort by the first, then by the second, and so on. */
export type ProjectPermissionOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: ProjectPermissionOrderField;
};

/** What roles in projects can be sorted by. */
export type ProjectPermissionOrderField =
  /** When the role was given. */
  | 'CREATED'
  /** The e-mail address of the user. */
  | 'EMAIL'
  /** When the role ends. */
  | 'EXPIRATION_TIME'
  /** The name of the user. */
  | 'FULL_NAME'
  /** The name of the user in the user's own language. */
  | 'NATIVE_NAME'
  /** The role. */
  | 'ROLE'
  /** The login name of the user. */
  | 'USERNAME';

/** Which service accounts of projects are listed. */
export type ProjectServiceAccountFilter = {
  /** Part of the e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Of this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<ServiceAccountState>>;
  /** The whole login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** Which users of a service provider are listed. */
export type ProviderUserFilter = {
  /** Accepted the terms of the server at this moment or later. */
  readonly agreedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** The whole national identification number. */
  readonly civilNumber?: InputMaybe<Scalars['String']['input']>;
  /** With a role in this customer or one of its projects. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The whole description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Part of the e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Able to log in, or not. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Staff, or not; newer servers filter by it for staff and support only. */
  readonly isStaff?: InputMaybe<Scalars['Boolean']['input']>;
  /** Support, or not; newer servers filter by it for staff and support only. */
  readonly isSupport?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the position at work. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** With an account since this moment or later. */
  readonly joinedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last changed at this moment or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the name in the user's own language. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name of the organization that the user works or studies at. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** With one of these roles, for example `CUSTOMER.OWNER`. */
  readonly organizationRoles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The whole telephone number. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** With one of these roles, for example `PROJECT.MANAGER`. */
  readonly projectRoles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With a role in this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Part of a name, the civil number, login name or e-mail address. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** The whole registration method. */
  readonly registrationMethod?: InputMaybe<Scalars['String']['input']>;
  /** Part of a name, the login name or e-mail address. */
  readonly userKeyword?: InputMaybe<Scalars['String']['input']>;
  /** The whole login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** With one of these login names. */
  readonly usernames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** One key by which users are sorted. Several keys sort by the first, then by the second, and so on. */
export type ProviderUserOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: ProviderUserOrderField;
};

/** What users of a service provider can be sorted by. */
export type ProviderUserOrderField =
  /** The description. */
  | 'DESCRIPTION'
  /** The e-mail address. */
  | 'EMAIL'
  /** The name. */
  | 'FULL_NAME'
  /** Whether the user can log in. */
  | 'IS_ACTIVE'
  /** Whether the user is staff. */
  | 'IS_STAFF'
  /** Whether the user is support. */
  | 'IS_SUPPORT'
  /** The position at work. */
  | 'JOB_TITLE'
  /** The name in the user's own language. */
  | 'NATIVE_NAME'
  /** The organization that the user works or studies at. */
  | 'ORGANIZATION'
  /** The telephone number. */
  | 'PHONE_NUMBER'
  /** The registration method. */
  | 'REGISTRATION_METHOD'
  /** The login name. */
  | 'USERNAME';

/** Which resources are listed. */
export type ResourceFilter = {
  /** With this id in the system behind the offering. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Ordered from offerings in this category. */
  readonly categoryUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Ordered from offerings with exactly this many components. Servers of 2024 do not filter by it. */
  readonly componentCount?: InputMaybe<Scalars['Int']['input']>;
  /** Created at this moment or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Created at this moment or earlier. Servers of 2024 do not filter by it. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** In projects of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Downscaled, or not. */
  readonly downscaled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Virtual machines of this flavor. Servers of 2024 do not filter by it. */
  readonly flavorName?: InputMaybe<Scalars['String']['input']>;
  /** With an end date, or without. */
  readonly hasTerminateDate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Virtual machines and volumes made from this image. Servers of 2024 do not filter by it. */
  readonly imageName?: InputMaybe<Scalars['String']['input']>;
  /** Volumes that are attached to a virtual machine, or are not. Servers of 2024 do not filter by it. */
  readonly isAttached?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ordered from offerings for which links for the LEXIS platform can be made, or not. */
  readonly lexisLinksSupported?: InputMaybe<Scalars['Boolean']['input']>;
  /** With a component that is charged by limit, or without. Servers of 2024 do not filter by it. */
  readonly limitBased?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ordered from offerings with exactly this many components that are charged by limit. Servers of 2024 do not filter by it. */
  readonly limitComponentCount?: InputMaybe<Scalars['Int']['input']>;
  /** Last changed at this moment or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last changed at this moment or earlier. Servers of 2024 do not filter by it. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The whole name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** Ordered from offerings that are invoiced, or not. */
  readonly offeringBillable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ordered from offerings that are open to all customers, or not. */
  readonly offeringShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ordered from an offering with one of these slugs; 100 at most. Servers of 2024 do not filter by it. */
  readonly offeringSlug?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ordered from offerings of this type, for example `Marketplace.Slurm`. */
  readonly offeringType?: InputMaybe<Scalars['String']['input']>;
  /** Ordered from one of these offerings; 100 at most. Servers of 2024 take one only. */
  readonly offeringUuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** With all components charged by limit, or not. Servers of 2024 do not filter by it. */
  readonly onlyLimitBased?: InputMaybe<Scalars['Boolean']['input']>;
  /** With all components charged by usage, or not. Servers of 2024 do not filter by it. */
  readonly onlyUsageBased?: InputMaybe<Scalars['Boolean']['input']>;
  /** With an order in one of these states. Servers of 2024 do not filter by it. */
  readonly orderState?: InputMaybe<ReadonlyArray<OrderState>>;
  /** Ordered from an offering whose parent is this offering. */
  readonly parentOfferingUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Paused, or not. */
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** Charged by this plan. */
  readonly planUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** In projects with this text in their name. */
  readonly projectName?: InputMaybe<Scalars['String']['input']>;
  /** In this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Provided by this customer: the uuid of `provider.customer`, not of the service provider itself. */
  readonly providerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Part of the name, slug, back-end id, an IP address and the like, or the whole uuid. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** A condition on `attributes`, in the notation of the server and passed on as it is. Servers of 2024 do not filter by it. */
  readonly resourceAttributes?: InputMaybe<Scalars['String']['input']>;
  /** Closed to the members of its project, or not. */
  readonly restrictMemberAccess?: InputMaybe<Scalars['Boolean']['input']>;
  /** With this `backendMetadata.runtimeState`, for example `ACTIVE`. */
  readonly runtimeState?: InputMaybe<Scalars['String']['input']>;
  /** Backed by the object with this address, as in the field `scope`. Servers of 2024 do not filter by it. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** Ordered from offerings that this user manages. */
  readonly serviceManagerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The slug. Servers of 2024 do not filter by it. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<ResourceState>>;
  /** With a component that is charged by usage, or without. Servers of 2024 do not filter by it. */
  readonly usageBased?: InputMaybe<Scalars['Boolean']['input']>;
  /** True leaves out what service providers do not see. Servers of 2024 do not filter by it. */
  readonly visibleToProviders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Visible to the user with this login name. */
  readonly visibleToUsername?: InputMaybe<Scalars['String']['input']>;
};

/** One key by which resources are sorted. Several keys sort by the first, then by the second, and so on. */
export type ResourceOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: ResourceOrderField;
};

/** What resources can be sorted by. */
export type ResourceOrderField =
  /** The id in the system behind the offering. */
  | 'BACKEND_ID'
  /** The moment of creation. */
  | 'CREATED'
  /** The name of the customer. */
  | 'CUSTOMER_NAME'
  /** The end date. */
  | 'END_DATE'
  /** The name. */
  | 'NAME'
  /** The name of the offering. */
  | 'OFFERING_NAME'
  /** The name of the plan. */
  | 'PLAN_NAME'
  /** The name of the project. */
  | 'PROJECT_NAME'
  /** The state. */
  | 'STATE';

/** Where a resource is in its life. */
export type ResourceState =
  /** Its order is being carried out. */
  | 'CREATING'
  /** The last operation on it failed; `errorMessage` says how. */
  | 'ERRED'
  /** Provisioned and in use. */
  | 'OK'
  /** Removed. Kept for accounting. */
  | 'TERMINATED'
  /** Being removed. */
  | 'TERMINATING'
  /** Its plan, limits or options are being changed. */
  | 'UPDATING';

/** The state of the back-end object that stands behind an offering. */
export type ScopeState =
  /** Being created. */
  | 'CREATING'
  /** Its creation waits to begin. */
  | 'CREATION_SCHEDULED'
  /** Being removed. */
  | 'DELETING'
  /** Its removal waits to begin. */
  | 'DELETION_SCHEDULED'
  /** The last operation failed. */
  | 'ERRED'
  /** In use. */
  | 'OK'
  /** An update waits to begin. */
  | 'UPDATE_SCHEDULED'
  /** Being updated. */
  | 'UPDATING';

/** Where a service account is in its life. */
export type ServiceAccountState =
  /** Closed. */
  | 'CLOSED'
  /** The last operation on it failed. */
  | 'ERRED'
  /** In use. */
  | 'OK';

/** Which service providers are listed. */
export type ServiceProviderFilter = {
  /** Part of the name, native name or abbreviated name of the customer that the provider is. */
  readonly customerKeyword?: InputMaybe<Scalars['String']['input']>;
  /** The provider that this customer is. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** One key by which service providers are sorted. Several keys sort by the first, then by the second, and so on. */
export type ServiceProviderOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: ServiceProviderOrderField;
};

/** What service providers can be sorted by. */
export type ServiceProviderOrderField =
  /** The name of the customer that the provider is. */
  | 'CUSTOMER_NAME';

/** Which SSH keys are listed. */
export type SshKeyFilter = {
  /** Uploaded at this moment or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Uploaded before this moment. Servers of 2024 do not filter by it. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** With this MD5 fingerprint. */
  readonly fingerprintMd5?: InputMaybe<Scalars['String']['input']>;
  /** With this SHA-256 fingerprint. */
  readonly fingerprintSha256?: InputMaybe<Scalars['String']['input']>;
  /** With this SHA-512 fingerprint. */
  readonly fingerprintSha512?: InputMaybe<Scalars['String']['input']>;
  /** Open to all users, or not. */
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last changed at this moment or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last changed before this moment. Servers of 2024 do not filter by it. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The whole name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** Of this user. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** One key by which SSH keys are sorted. Several keys sort by the first, then by the second, and so on. */
export type SshKeyOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: SshKeyOrderField;
};

/** What SSH keys can be sorted by. */
export type SshKeyOrderField =
  /** The name. */
  | 'NAME';

/** What was done to a resource because it passed its usage limit. */
export type UsageLimitRestriction =
  /** It was downscaled. */
  | 'DOWNSCALED'
  /** It was paused. */
  | 'PAUSED';

/** Which usage policies are listed. */
export type UsagePolicyFilter = {
  /** Set for this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** Which roles are listed. */
export type UserRoleFilter = {
  /** Part of the name of the user. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name of the user in its native spelling. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** One of these roles, each by name or uuid. Servers of 2024 heed one of them only. */
  readonly role?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Found in the name, login name or e-mail address of the user. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Held by a user whose slug has this part. */
  readonly userSlug?: InputMaybe<Scalars['String']['input']>;
  /** Held by this user. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Held by the user with this login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** One key by which roles are sorted. Several keys sort by the first, then by the second, and so on. */
export type UserRoleOrder = {
  /** Which end comes first. */
  readonly direction?: OrderDirection;
  /** What to sort by. */
  readonly field: UserRoleOrderField;
};

/** What roles can be sorted by. */
export type UserRoleOrderField =
  /** When the role was given. */
  | 'CREATED'
  /** The e-mail address of the user. */
  | 'EMAIL'
  /** When the role ends. */
  | 'EXPIRATION_TIME'
  /** The name of the user. */
  | 'FULL_NAME'
  /** The name of the user in its native spelling. */
  | 'NATIVE_NAME'
  /** The role. */
  | 'ROLE'
  /** The login name of the user. */
  | 'USERNAME';

export type ListQueryVariables = Exact<{ [key: string]: never; }>;


export type ListQuery = { readonly offerings: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: OfferingState | null, readonly type?: string | null }> } };

export type NestedQueryVariables = Exact<{ [key: string]: never; }>;


export type NestedQuery = { readonly offerings: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: OfferingState | null, readonly plans: ReadonlyArray<{ readonly uuid: string, readonly name?: string | null, readonly unitPrice?: string | null }>, readonly resources: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: ResourceState | null, readonly team: ReadonlyArray<{ readonly username?: string | null, readonly fullName?: string | null, readonly role?: string | null }> }> } }> } };

export type ResourcePageQueryVariables = Exact<{ [key: string]: never; }>;


export type ResourcePageQuery = { readonly resources: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: ResourceState | null, readonly offering?: { readonly uuid: string, readonly name: string } | null, readonly plan?: { readonly uuid: string, readonly name?: string | null } | null, readonly project?: { readonly uuid: string, readonly name?: string | null } | null }> } };


export const ListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"List"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<ListQuery, ListQueryVariables>;
export const NestedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NestedQuery, NestedQueryVariables>;
export const ResourcePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourcePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResourcePageQuery, ResourcePageQueryVariables>;