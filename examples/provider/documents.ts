import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  /** A day without a time, `YYYY-MM-DD`, for example `2026-03-01`. */
  Date: { input: string; output: string; }
  /** A point in time in ISO 8601 notation with a time zone, for example `2026-03-01T12:00:00.123456Z`. Returned exactly as Waldur sends it, up to microseconds. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, for example `"12.5000000000"`. Used for money and measured amounts, which floating-point numbers would round. Money is in the currency of `Query.currency`. Inputs may also be numbers. */
  Decimal: { input: string; output: string; }
  /** Any JSON value, for parts of the REST API whose shape depends on a plug-in. Numbers keep all digits that were sent, even those that a double cannot hold. */
  JSON: { input: unknown; output: unknown; }
  /** A month, `YYYY-MM`, for example `2026-08`. */
  Month: { input: string; output: string; }
  /** The absolute URL of a page, a file or an object of the REST API. */
  URL: { input: string; output: string; }
  /** Identifies an object. Always returned as 32 lower-case hexadecimal characters, as Waldur stores it; inputs may have dashes and capitals. */
  UUID: { input: string; output: string; }
};

/** Task of an agent that works for an offering. */
export type AgentType =
  /** Processes events. */
  | 'EVENT_PROCESSING'
  /** Synchronizes user accounts. */
  | 'GLAUTH_SYNC'
  /** Carries out orders. */
  | 'ORDER_PROCESSING'
  /** Synchronizes resources. */
  | 'RESOURCE_SYNC'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** The agent did not state its task. */
  | 'UNSTATED'
  /** Reports usage. */
  | 'USAGE_REPORTING';

/** How a component is charged. */
export type BillingType =
  /** Charged once for each change of the plan. */
  | 'FEW'
  /** Charged as a fixed amount, which the plan defines. */
  | 'FIXED'
  /** Charged by the limit that the customer chose. */
  | 'LIMIT'
  /** Charged once, when the resource is created. */
  | 'ONE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** Charged by the usage that the provider reports. */
  | 'USAGE';

/** Selects reports of usage. */
export type ComponentUsageFilter = {
  /** Usage of resources in projects of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Reports whose `date` is on this day or later. */
  readonly dateAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Reports whose `date` is the first moment of this day or earlier. To select whole months, use `month`. */
  readonly dateBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Reports for which one of these policies determines the usage of later months without a report. Refused on servers of 2024. */
  readonly missingUsagePolicy?: InputMaybe<ReadonlyArray<MissingUsagePolicy>>;
  /** Usage in this month. */
  readonly month?: InputMaybe<Scalars['Month']['input']>;
  /** Usage of resources of this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Usage of resources in this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Usage of this resource. */
  readonly resourceUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Usage of the component with this internal name, for example `cpu`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** A sort key for usage. Several keys sort by the first, then by the second, and so on. */
export type ComponentUsageSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: ComponentUsageSortField;
};

/** Keys by which usage can be sorted. */
export type ComponentUsageSortField =
  /** What counts as usage in later months without a report. */
  | 'MISSING_USAGE_POLICY'
  /** Month of the usage. */
  | 'MONTH'
  /** The amount used. */
  | 'USAGE';

/** Selects versions of an object. */
export type HistoryFilter = {
  /** Versions that were stored at this time or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Versions that were stored at this time or earlier. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The period to which a limit applies. */
export type LimitPeriod =
  /** The limit applies to each year. */
  | 'ANNUAL'
  /** The limit applies to each month. */
  | 'MONTH'
  /** The limit applies to each quarter. */
  | 'QUARTERLY'
  /** The limit applies to the whole lifetime of the resource. */
  | 'TOTAL'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Usage that is recorded for a component in a month for which the provider reported none. */
export type MissingUsagePolicy =
  /** No usage is recorded. */
  | 'NONE'
  /** The last reported value is recorded. */
  | 'REUSE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** Zero is recorded. */
  | 'ZERO';

/** Selects offerings. */
export type OfferingFilter = {
  /** Offerings that your roles allow you to order. Only `true` is accepted. Refused on servers of 2024. */
  readonly accessible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings that are accepted in an active call for proposals (true), or in no active call (false). */
  readonly accessibleViaCalls?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings with tags of all of these names. Names cannot contain commas; upper and lower case are equal. Refused on servers of 2024. */
  readonly allTagNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Offerings with all of these tags. Refused on servers of 2024. */
  readonly allTagUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Offerings that this customer can order. */
  readonly allowedCustomerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings with these attributes: a JSON object as text, from attribute to value. A list of values matches any of them. */
  readonly attributes?: InputMaybe<Scalars['String']['input']>;
  /** Offerings that are put on invoices (true), or that are not (false). */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings whose provider creates accounts for users in the back end (true), or does not (false). Refused on servers of 2024. */
  readonly canCreateOfferingUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings in a category of this category group. */
  readonly categoryGroupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings in this category. */
  readonly categoryUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings of which this customer has a resource that is not terminated, and which let customers choose the networks from which their resources can be reached. Refused on servers of 2024. */
  readonly consumerCustomerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings that were created at this time or later. Refused on servers of 2024. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Offerings that were created at this time or earlier. Refused on servers of 2024. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Offerings that this organization owns. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings with this text in their description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Offerings that have terms of service in force (true), or that do not (false). Refused on servers of 2024. */
  readonly hasActiveTermsOfService?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings that have terms of service, in force or not (true), or that have none (false). Refused on servers of 2024. */
  readonly hasTermsOfService?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings into which you may import resources. Refused in lists of offering groups, of offering summaries and of offering types. Only `true` is accepted. */
  readonly importable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings with this text in their name or description, or in a name of the organization that owns them. */
  readonly keyword?: InputMaybe<Scalars['String']['input']>;
  /** Offerings that last changed at this time or later. Refused on servers of 2024. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Offerings that last changed at this time or earlier. Refused on servers of 2024. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Offerings with this text in their name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Offerings with exactly this name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** Offerings in this offering group. Refused on servers of 2024. */
  readonly offeringGroupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings that a proposal to an open call can request (true), or that it cannot (false). Refused on servers of 2024. */
  readonly openForProposals?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings that are limited to this group of organizations, possibly among others. */
  readonly organizationGroupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings that were derived from this offering. */
  readonly parentUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings that can be ordered in this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings with this text in their name, slug or description, or with exactly this UUID. Refused on servers of 2024. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Offerings of which this customer has a resource that is not terminated. Refused on servers of 2024. */
  readonly resourceCustomerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings of which this project has a resource that is not terminated. Refused on servers of 2024. */
  readonly resourceProjectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings that are based on these service settings. */
  readonly scopeUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings that this user manages. */
  readonly serviceManagerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Offerings that are open to all customers (true), or that are not (false). */
  readonly shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings with this slug. Refused on servers of 2024. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Offerings in one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<OfferingState>>;
  /** Offerings with at least one tag of one of these names. Refused on servers of 2024. */
  readonly tagName?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Offerings with at least one of these tags. Refused on servers of 2024. */
  readonly tagUuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Offerings of one of these types, for example `Marketplace.Slurm`. */
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Offerings whose terms of service you have accepted (true), or have not (false). Refused on servers of 2024. */
  readonly userHasConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings in whose back end you have an account (true), or have none (false). Refused on servers of 2024. */
  readonly userHasOfferingUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings with one of these UUIDs; 100 at most. Refused on servers of 2024. */
  readonly uuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
};

/** Selects roles that users have in offerings. */
export type OfferingPermissionFilter = {
  /** Roles that were given at this time or later. Refused on servers of 2024. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Roles that were given at this time or earlier. Refused on servers of 2024. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Roles in the offerings of this organization. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Roles of users with this text in their name. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Roles that are in force now (true), or that no longer are (false). Refused on servers of 2024. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Roles that last changed at this time or later. Refused on servers of 2024. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Roles that last changed at this time or earlier. Refused on servers of 2024. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Roles of users with this text in the name in their own language. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Roles in offerings with this text in their name. Refused on servers of 2024. */
  readonly offeringName?: InputMaybe<Scalars['String']['input']>;
  /** Roles in this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Grants of the role with this name, for example `OFFERING.MANAGER`. Refused on servers of 2024. */
  readonly roleName?: InputMaybe<Scalars['String']['input']>;
  /** Grants of the role with this UUID. Refused on servers of 2024. */
  readonly roleUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Roles of users with this text in their slug. */
  readonly userSlug?: InputMaybe<Scalars['String']['input']>;
  /** Roles of this user. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Roles of the user with this login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** A sort key for roles in offerings. Several keys sort by the first, then by the second, and so on. */
export type OfferingPermissionSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: OfferingPermissionSortField;
};

/** Keys by which roles in offerings can be sorted. */
export type OfferingPermissionSortField =
  /** Time at which the role was given. */
  | 'CREATED'
  /** E-mail address of the user. */
  | 'EMAIL'
  /** Time at which the role ends. */
  | 'EXPIRATION_TIME'
  /** Name of the user. */
  | 'FULL_NAME'
  /** Name in the user's own language. */
  | 'NATIVE_NAME'
  /** Role that the user has. */
  | 'ROLE'
  /** Login name of the user. */
  | 'USERNAME';

/** A sort key for offerings. Several keys sort by the first, then by the second, and so on. */
export type OfferingSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: OfferingSortField;
};

/** Keys by which offerings can be sorted. */
export type OfferingSortField =
  /** Time at which the offering was created. */
  | 'CREATED'
  /** Name of the offering. */
  | 'NAME'
  /** State of the offering. */
  | 'STATE'
  /** Cost of the current month so far. If this is the only sort key, the list also returns `totalCost`. */
  | 'TOTAL_COST'
  /** Estimated cost of the current month. If this is the only sort key, the list also returns `totalCostEstimated`. */
  | 'TOTAL_COST_ESTIMATED'
  /** Number of customers that have resources. If this is the only sort key, the list also returns `totalCustomers`. */
  | 'TOTAL_CUSTOMERS'
  /** Type of the offering. */
  | 'TYPE';

/** State of an offering. */
export type OfferingState =
  /** Customers can order from the offering. */
  | 'ACTIVE'
  /** The offering is withdrawn. Existing resources stay; new ones cannot be ordered. */
  | 'ARCHIVED'
  /** The offering is being prepared; customers do not see it. */
  | 'DRAFT'
  /** The offering is visible, but accepts no new orders for now; `pausedReason` says why. */
  | 'PAUSED'
  /** The offering is out of service for now, including its existing resources. */
  | 'UNAVAILABLE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Selects accounts of users at offerings. */
export type OfferingUserFilter = {
  /** Accounts created at this time or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Accounts created at this time or earlier. Refused on servers of 2024. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Accounts of users whose profile has everything that the offering asks for (true), or has not (false). Refused on servers of 2024. */
  readonly hasCompleteProfile?: InputMaybe<Scalars['Boolean']['input']>;
  /** Accounts of users who have accepted the terms of service of the offering (true), or have not (false). Refused on servers of 2024. */
  readonly hasConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Accounts that the provider has restricted (true), or has not (false). */
  readonly isRestricted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Accounts last changed at this time or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Accounts last changed at this time or earlier. Refused on servers of 2024. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Accounts at offerings that have terms of service in force (true), or have none (false). Refused on servers of 2024. */
  readonly offeringHasActiveTos?: InputMaybe<Scalars['Boolean']['input']>;
  /** Accounts at an offering with one of these slugs. Refused on servers of 2024. */
  readonly offeringSlug?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Accounts at one of these offerings; 100 at most. Servers of 2024 accept only one. */
  readonly offeringUuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Accounts at an offering whose parent is this offering. Refused on servers of 2024. */
  readonly parentOfferingUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Accounts at offerings of this customer: the UUID of `provider.customer`, not of the service provider itself. */
  readonly providerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Accounts with this text in their login name, in the name of the user or in the name of the offering. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Accounts in one of these runtime states, as the back end of the offering reports them. Refused on servers of 2024. */
  readonly runtimeState?: InputMaybe<ReadonlyArray<OfferingUserRuntimeState>>;
  /** Accounts in one of these states. Refused on servers of 2024. */
  readonly state?: InputMaybe<ReadonlyArray<OfferingUserState>>;
  /** Accounts of the user with this login name in Waldur. */
  readonly userUsername?: InputMaybe<Scalars['String']['input']>;
  /** Accounts of this user. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** State of a user's account, as the back end of the offering reports it. */
export type OfferingUserRuntimeState =
  /** The user can use the account. */
  | 'ACTIVE'
  /** The account waits for the user to link an existing account. */
  | 'PENDING_ACCOUNT_LINKING'
  /** The account waits for an additional check by the provider. */
  | 'PENDING_ADDITIONAL_VALIDATION'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** A sort key for accounts at offerings. Several keys sort by the first, then by the second, and so on. */
export type OfferingUserSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: OfferingUserSortField;
};

/** Keys by which accounts at offerings can be sorted. */
export type OfferingUserSortField =
  /** When the account was created. */
  | 'CREATED'
  /** Time at which the account last changed. */
  | 'MODIFIED'
  /** Login name in the back end of the offering. */
  | 'USERNAME'
  /** Given name of the user. */
  | 'USER_FIRST_NAME'
  /** Surname of the user. */
  | 'USER_LAST_NAME';

/** State of the account of a user in the back end of an offering. */
export type OfferingUserState =
  /** The account is being created. */
  | 'CREATING'
  /** The account is deleted. */
  | 'DELETED'
  /** The account is being deleted. */
  | 'DELETING'
  /** The account could not be created. */
  | 'ERROR_CREATING'
  /** The account could not be deleted. */
  | 'ERROR_DELETING'
  /** The account is in use. */
  | 'OK'
  /** The account waits until the user links an existing account. */
  | 'PENDING_ACCOUNT_LINKING'
  /** The account waits for a check by the provider. */
  | 'PENDING_ADDITIONAL_VALIDATION'
  /** The account was requested; its creation has not started. */
  | 'REQUESTED'
  /** The deletion of the account was requested. */
  | 'REQUESTED_DELETION'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Selects orders. */
export type OrderFilter = {
  /** Orders that wait for approval by the customer and that you may approve. Only `true` is accepted. */
  readonly canApproveAsConsumer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Orders that wait for approval by the provider and that you may approve. Only `true` is accepted. */
  readonly canApproveAsProvider?: InputMaybe<Scalars['Boolean']['input']>;
  /** Orders from offerings in this category. */
  readonly categoryUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders placed at this time or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Orders placed at this time or earlier. Refused on servers of 2024. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Orders in projects of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders last changed at this time or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Orders last changed at this time or earlier. Refused on servers of 2024. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Orders from an offering with one of these slugs; 100 at most. Refused on servers of 2024. */
  readonly offeringSlug?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Orders from offerings of one of these types, for example `Marketplace.Slurm`. */
  readonly offeringType?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Orders from this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders from offerings whose parent is this offering. Refused on servers of 2024. */
  readonly parentOfferingUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders in this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders that this customer provides: the UUID of `provider.customer`, not of the service provider itself. */
  readonly providerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders with this text in their slug, or in the name of their project or resource, or with exactly this UUID. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Orders for resources with this text in their name. Refused on servers of 2024. */
  readonly resourceName?: InputMaybe<Scalars['String']['input']>;
  /** Orders for this resource. */
  readonly resourceUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders from offerings that this user manages. */
  readonly serviceManagerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders with this slug. Refused on servers of 2024. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Orders in one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<OrderState>>;
  /** Orders of one of these types. */
  readonly type?: InputMaybe<ReadonlyArray<OrderType>>;
  /** Orders that a rule approved automatically (true), or did not (false). Refused on servers of 2024. */
  readonly wasAutoApproved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A sort key for orders. Several keys sort by the first, then by the second, and so on. */
export type OrderSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: OrderSortField;
};

/** Keys by which orders can be sorted. */
export type OrderSortField =
  /** Time at which the customer approved or rejected the order. */
  | 'CONSUMER_REVIEWED_AT'
  /** Cost of the order. */
  | 'COST'
  /** Time at which the order was placed. */
  | 'CREATED'
  /** State of the order. */
  | 'STATE';

/** State of an order. */
export type OrderState =
  /** The order was cancelled before it was carried out, and has ended. */
  | 'CANCELED'
  /** The order was carried out, and has ended. */
  | 'DONE'
  /** The order failed; `errorMessage` says how. The provider may retry it. */
  | 'ERRED'
  /** The order is being carried out. */
  | 'EXECUTING'
  /** The order waits for approval by the customer. */
  | 'PENDING_CONSUMER'
  /** The order waits for the start of the project. */
  | 'PENDING_PROJECT'
  /** The order waits for approval by the service provider. */
  | 'PENDING_PROVIDER'
  /** The order waits for its start date. */
  | 'PENDING_START_DATE'
  /** The customer or the provider rejected the order, and it has ended. */
  | 'REJECTED'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** What an order requests. */
export type OrderType =
  /** Creates a resource. */
  | 'CREATE'
  /** Restores a terminated resource. */
  | 'RESTORE'
  /** Removes a resource. */
  | 'TERMINATE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** Changes the plan, the limits or the options of a resource. */
  | 'UPDATE';

/** The price of one component under a plan. */
export type PlanComponentPriceInput = {
  /** Price of one unit of the component. */
  readonly price: Scalars['Decimal']['input'];
  /** Internal name of the component, for example `cpu` (`PlanComponent.type`). */
  readonly type: Scalars['String']['input'];
};

/** The amount of one component that a plan includes. */
export type PlanComponentQuotaInput = {
  /** Amount that the plan includes, in the unit of the component. */
  readonly amount: Scalars['Float']['input'];
  /** Internal name of the component, for example `cpu` (`PlanComponent.type`). */
  readonly type: Scalars['String']['input'];
};

/** The period to which the prices of a plan apply. */
export type PlanUnit =
  /** Prices are per day. */
  | 'DAY'
  /** Prices are per half month. */
  | 'HALF_MONTH'
  /** Prices are per hour. */
  | 'HOUR'
  /** Prices are per month. */
  | 'MONTH'
  /** Prices are per unit, for no period. */
  | 'QUANTITY'
  /** Prices are per quarter of a year. */
  | 'QUARTER'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** What happens when the usage limits of a policy are exceeded. */
export type PolicyAction =
  /** The customer cannot order more resources from the offering. */
  | 'BLOCK_CREATION_OF_NEW_RESOURCES'
  /** The addresses in the options of the policy get an e-mail. */
  | 'NOTIFY_EXTERNAL_USER'
  /** The owners of the customer get an e-mail. */
  | 'NOTIFY_ORGANIZATION_OWNERS'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** The period over which a policy adds up usage. */
export type PolicyPeriod =
  /** The current month. */
  | 'ONE_MONTH'
  /** The current month and the two before it. */
  | 'THREE_MONTHS'
  /** The limit applies to the whole lifetime of the resource. */
  | 'TOTAL'
  /** The current month and the eleven before it. */
  | 'TWELVE_MONTHS'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Selects resources. */
export type ResourceFilter = {
  /** Resources with this ID in the back end of the offering. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Resources ordered from offerings in this category. */
  readonly categoryUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Resources ordered from offerings with exactly this number of components. Refused on servers of 2024. */
  readonly componentCount?: InputMaybe<Scalars['Int']['input']>;
  /** Resources created at this time or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Resources created at this time or earlier. Refused on servers of 2024. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Resources in projects of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Resources that are downscaled (true), or are not (false). */
  readonly downscaled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Virtual machines of this flavor. Refused on servers of 2024. */
  readonly flavorName?: InputMaybe<Scalars['String']['input']>;
  /** Resources that have an end date (true), or have none (false). Refused on servers of 2024. */
  readonly hasTerminateDate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Virtual machines and volumes created from this image. Refused on servers of 2024. */
  readonly imageName?: InputMaybe<Scalars['String']['input']>;
  /** Volumes that are attached to a virtual machine (true), or are not (false). Refused on servers of 2024. */
  readonly isAttached?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources of offerings for which links to the LEXIS platform can be created (true), or cannot (false). */
  readonly lexisLinksSupported?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources with at least one component that is charged by limit (true), or with none (false). Refused on servers of 2024. */
  readonly limitBased?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources ordered from offerings with exactly this number of components that are charged by limit. Refused on servers of 2024. */
  readonly limitComponentCount?: InputMaybe<Scalars['Int']['input']>;
  /** Resources last changed at this time or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Resources last changed at this time or earlier. Refused on servers of 2024. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Resources with this text in their name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Resources with exactly this name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** Resources of offerings that are invoiced (true), or are not (false). */
  readonly offeringBillable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources of offerings that are open to all customers (true), or are not (false). Refused on servers of 2024. */
  readonly offeringShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources ordered from an offering with one of these slugs; 100 at most. Refused on servers of 2024. */
  readonly offeringSlug?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Resources ordered from offerings of this type, for example `Marketplace.Slurm`. */
  readonly offeringType?: InputMaybe<Scalars['String']['input']>;
  /** Resources ordered from one of these offerings; 100 at most. Servers of 2024 accept only one. */
  readonly offeringUuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Resources whose components are all charged by limit (true), or are not all (false). Refused on servers of 2024. */
  readonly onlyLimitBased?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources whose components are all charged by usage (true), or are not all (false). Refused on servers of 2024. */
  readonly onlyUsageBased?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources with an order in one of these states. Refused on servers of 2024. */
  readonly orderState?: InputMaybe<ReadonlyArray<OrderState>>;
  /** Resources ordered from an offering whose parent is this offering. Refused on servers of 2024. */
  readonly parentOfferingUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Resources that are paused (true), or are not (false). */
  readonly paused?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources charged by this plan. Refused on servers of 2024. */
  readonly planUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Resources in projects with this text in their name. */
  readonly projectName?: InputMaybe<Scalars['String']['input']>;
  /** Resources in this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Resources provided by this customer: the UUID of `provider.customer`, not of the service provider itself. */
  readonly providerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Resources with this text in their name, slug, back-end ID, an IP address or similar columns, or with exactly this UUID. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** A condition on `attributes`, in the server's own notation. The gateway passes it on unchanged. Refused on servers of 2024. */
  readonly resourceAttributes?: InputMaybe<Scalars['String']['input']>;
  /** Resources that are closed to the members of their project (true), or are not (false). */
  readonly restrictMemberAccess?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources with this `backendMetadata.runtimeState`, for example `ACTIVE`. */
  readonly runtimeState?: InputMaybe<Scalars['String']['input']>;
  /** The resource whose back-end object has this URL, as in the field `scope`. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  /** Resources ordered from offerings that this user manages. */
  readonly serviceManagerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Resources with this slug. Refused on servers of 2024. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Resources in one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<ResourceState>>;
  /** Resources with at least one component that is charged by usage (true), or with none (false). Refused on servers of 2024. */
  readonly usageBased?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources visible to service providers. Only `true` is accepted. Refused on servers of 2024. */
  readonly visibleToProviders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Resources visible to the user with this login name. */
  readonly visibleToUsername?: InputMaybe<Scalars['String']['input']>;
};

/** A sort key for resources. Several keys sort by the first, then by the second, and so on. */
export type ResourceSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: ResourceSortField;
};

/** Keys by which resources can be sorted. */
export type ResourceSortField =
  /** ID of the resource in the back end of the offering. */
  | 'BACKEND_ID'
  /** Time at which the resource was created. */
  | 'CREATED'
  /** Name of the customer. */
  | 'CUSTOMER_NAME'
  /** End date of the resource. */
  | 'END_DATE'
  /** Name of the resource. */
  | 'NAME'
  /** Name of the offering. */
  | 'OFFERING_NAME'
  /** Name of the plan. */
  | 'PLAN_NAME'
  /** Name of the project. */
  | 'PROJECT_NAME'
  /** State of the resource. */
  | 'STATE';

/** State of a resource. */
export type ResourceState =
  /** The order that creates the resource is being carried out. */
  | 'CREATING'
  /** The last operation on the resource failed; `errorMessage` says how. */
  | 'ERRED'
  /** The resource is provisioned and in use. */
  | 'OK'
  /** The resource is removed. It is kept for accounting. */
  | 'TERMINATED'
  /** The resource is being removed. */
  | 'TERMINATING'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** The plan, limits or options of the resource are being changed. */
  | 'UPDATING';

/** Selects robot accounts. */
export type RobotAccountFilter = {
  /** Robot accounts created at this time or later. Refused on servers of 2024. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Robot accounts created at this time or earlier. Refused on servers of 2024. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Robot accounts of resources in projects of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Robot accounts last changed at this time or later. Refused on servers of 2024. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Robot accounts last changed at this time or earlier. Refused on servers of 2024. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Robot accounts of resources in this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Robot accounts of resources that this customer provides: the UUID of `provider.customer`, not of the service provider itself. */
  readonly providerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Robot accounts of this resource. */
  readonly resourceUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Robot accounts that this user is responsible for. Refused on servers of 2024. */
  readonly responsibleUserUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Robot accounts in this state. Refused on servers of 2024. */
  readonly state?: InputMaybe<RobotAccountState>;
  /** Robot accounts of this type, for example `cicd`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** Robot accounts that a user with this e-mail address may use. Refused on servers of 2024. */
  readonly userEmail?: InputMaybe<Scalars['String']['input']>;
  /** Robot accounts with this text in their login name. Refused on servers of 2024. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** State of a robot account, from its request to its removal. */
export type RobotAccountState =
  /** The account is being created. */
  | 'CREATING'
  /** The account is removed. */
  | 'DELETED'
  /** The last operation on the account failed; `errorMessage` says why. */
  | 'ERRED'
  /** The account is created and in use. */
  | 'OK'
  /** The account was requested; its creation has not begun. */
  | 'REQUESTED'
  /** The removal of the account was requested. */
  | 'REQUESTED_DELETION'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** State of the back-end object that an offering is based on. */
export type ScopeState =
  /** The object is being created. */
  | 'CREATING'
  /** The creation of the object is scheduled. */
  | 'CREATION_SCHEDULED'
  /** The object is being deleted. */
  | 'DELETING'
  /** The deletion of the object is scheduled. */
  | 'DELETION_SCHEDULED'
  /** The last operation on the object failed. */
  | 'ERRED'
  /** The object is in use. */
  | 'OK'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** An update of the object is scheduled. */
  | 'UPDATE_SCHEDULED'
  /** The object is being updated. */
  | 'UPDATING';

/** Selects service providers. */
export type ServiceProviderFilter = {
  /** Service providers whose customer has this text in its name, native name or abbreviated name. */
  readonly customerKeyword?: InputMaybe<Scalars['String']['input']>;
  /** The service provider that belongs to this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** A sort key for service providers. Several keys sort by the first, then by the second, and so on. */
export type ServiceProviderSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: ServiceProviderSortField;
};

/** Keys by which service providers can be sorted. */
export type ServiceProviderSortField =
  /** Name of the provider's customer. */
  | 'CUSTOMER_NAME';

/** Direction in which a list is sorted. */
export type SortDirection =
  /** Ascending: the smallest, earliest or alphabetically first value first. */
  | 'ASC'
  /** Descending: the largest, latest or alphabetically last value first. */
  | 'DESC';

/** Selects versions of terms of service. */
export type TermsOfServiceFilter = {
  /** Versions that are in force (true), or that are not (false). */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Versions of the terms of this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Versions that require users to agree again (true), or that do not (false). */
  readonly requiresReconsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Versions with this name. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** A sort key for versions of terms of service. Several keys sort by the first, then by the second, and so on. */
export type TermsOfServiceSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: TermsOfServiceSortField;
};

/** Keys by which versions of terms of service can be sorted. */
export type TermsOfServiceSortField =
  /** Time at which the version was created. */
  | 'CREATED'
  /** Time at which the version last changed. */
  | 'MODIFIED'
  /** Name of the version. */
  | 'VERSION';

/** Input of `updateOfferingComponent`. */
export type UpdateOfferingComponentInput = {
  /** Code of the component in the accounting system of the provider. */
  readonly articleCode?: InputMaybe<Scalars['String']['input']>;
  /** How the component is charged. Required even when it does not change. */
  readonly billingType: BillingType;
  /** The limit that the order form proposes, a whole number; null when it proposes none. */
  readonly defaultLimit?: InputMaybe<Scalars['Float']['input']>;
  /** Description of what the component measures. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether the component is a switch, either on or off. The server then sets the limits to 0 and 1 and `limitPeriod` to `MONTH`. */
  readonly isBoolean?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the component is paid in advance for a chosen number of months. The fields about durations apply to such components only. Refused on servers of 2024. */
  readonly isPrepaid?: InputMaybe<Scalars['Boolean']['input']>;
  /** The largest amount that may be used in one `limitPeriod`, a whole number; null when it is unlimited. */
  readonly limitAmount?: InputMaybe<Scalars['Float']['input']>;
  /** The period for which a limit of the component applies; null for components without limits. */
  readonly limitPeriod?: InputMaybe<LimitPeriod>;
  /** The largest sum of the limits of all resources, a whole number; null for no maximum. */
  readonly maxAvailableLimit?: InputMaybe<Scalars['Float']['input']>;
  /** The largest number of months that can be paid in advance; null for no maximum. Refused on servers of 2024. */
  readonly maxPrepaidDuration?: InputMaybe<Scalars['Int']['input']>;
  /** The largest number of months of a renewal; null for no maximum. Refused on servers of 2024. */
  readonly maxRenewalDuration?: InputMaybe<Scalars['Int']['input']>;
  /** The largest limit that a customer can choose, a whole number; null for no maximum. */
  readonly maxValue?: InputMaybe<Scalars['Float']['input']>;
  /** Unit of the amounts of the component, for example `GB`. */
  readonly measuredUnit?: InputMaybe<Scalars['String']['input']>;
  /** The smallest number of months that can be paid in advance; null for no minimum. Refused on servers of 2024. */
  readonly minPrepaidDuration?: InputMaybe<Scalars['Int']['input']>;
  /** The smallest number of months of a renewal; null for no minimum. Refused on servers of 2024. */
  readonly minRenewalDuration?: InputMaybe<Scalars['Int']['input']>;
  /** The smallest limit that a customer can choose, a whole number; null for no minimum. */
  readonly minValue?: InputMaybe<Scalars['Float']['input']>;
  /** Display name of the component, for example `Floating IP`. Required even when it does not change. */
  readonly name: Scalars['String']['input'];
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** UUID of the component of the same offering that charges usage beyond the prepaid amount: one that is charged by usage and is not prepaid itself. Null for none. Refused on servers of 2024. */
  readonly overageComponentUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The number of months paid in advance has to be a multiple of this number; null when any number is allowed. Refused on servers of 2024. */
  readonly prepaidDurationStep?: InputMaybe<Scalars['Int']['input']>;
  /** The number of months of a renewal has to be a multiple of this number; null when any number is allowed. Refused on servers of 2024. */
  readonly renewalDurationStep?: InputMaybe<Scalars['Int']['input']>;
  /** Internal name of the component, unique within the offering, for example `floating_ip`. Limits and usage refer to the component by this name. Required even when it does not change. */
  readonly type: Scalars['String']['input'];
  /** Number of back-end units in one `measuredUnit`, for example 1024. A whole number. Refused on servers of 2024. */
  readonly unitFactor?: InputMaybe<Scalars['Float']['input']>;
  /** UUID of the offering component. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateOfferingOverview`. */
export type UpdateOfferingOverviewInput = {
  /** Public URL of the service. Refused on servers of 2024. */
  readonly accessUrl?: InputMaybe<Scalars['String']['input']>;
  /** ID of the offering in its back end. Refused on servers of 2024. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Short description of the offering, in a few sentences. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** URL of the manual of the service. Refused on servers of 2024. */
  readonly documentationUrl?: InputMaybe<Scalars['String']['input']>;
  /** Long description of the offering. May contain HTML. */
  readonly fullDescription?: InputMaybe<Scalars['String']['input']>;
  /** First steps for users of the offering. May contain HTML. */
  readonly gettingStarted?: InputMaybe<Scalars['String']['input']>;
  /** URL where users of the service get help. Refused on servers of 2024. */
  readonly helpdeskUrl?: InputMaybe<Scalars['String']['input']>;
  /** Instructions for the provider for connecting the back end of the offering. May contain HTML. */
  readonly integrationGuide?: InputMaybe<Scalars['String']['input']>;
  /** Display name of the offering. Required even when it does not change. */
  readonly name: Scalars['String']['input'];
  /** URL of the privacy policy of the service. */
  readonly privacyPolicyLink?: InputMaybe<Scalars['String']['input']>;
  /** Slug of the offering: a short unique name for use in URLs. Only staff can choose it. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updatePlan`. */
export type UpdatePlanInput = {
  /** Whether the plan is withdrawn, so that no new resources can be ordered with it. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the plan in the accounting system of the provider. */
  readonly articleCode?: InputMaybe<Scalars['String']['input']>;
  /** ID of the plan in the back end of the offering. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Description of what the plan is meant for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The largest number of resources that can have the plan at the same time; null when it is unlimited. */
  readonly maxAmount?: InputMaybe<Scalars['Int']['input']>;
  /** Display name of the plan. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The period to which the prices apply. */
  readonly unit?: InputMaybe<PlanUnit>;
  /** Price for one period (`unit`) of everything that is charged at a fixed amount. */
  readonly unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** UUID of the plan. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updatePlanPrices`. */
export type UpdatePlanPricesInput = {
  /** The new prices, one entry for each component. */
  readonly prices: ReadonlyArray<PlanComponentPriceInput>;
  /** UUID of the plan. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updatePlanQuotas`. */
export type UpdatePlanQuotasInput = {
  /** The new amounts, one entry for each component. */
  readonly quotas: ReadonlyArray<PlanComponentQuotaInput>;
  /** UUID of the plan. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Why a change was refused. */
export type UserErrorCode =
  /** Something else prevents the change, for example an object that depends on this one. */
  | 'CONFLICT'
  /** The state of the object does not allow the change. */
  | 'ILLEGAL_STATE'
  /** A value is not valid. */
  | 'INVALID_VALUE'
  /** The server refused the change for the reason in `message`. */
  | 'REFUSED'
  /** A value is missing. */
  | 'REQUIRED'
  /** A file, or the request as a whole, is larger than the server accepts. */
  | 'TOO_LARGE'
  /** This kind of offering, or this server, does not have the action. */
  | 'UNSUPPORTED';

/** Selects roles. */
export type UserRoleFilter = {
  /** Roles of users with this text in their name. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Roles of users with this text in the name in their own language. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Roles of users with this text in their name, login name or e-mail address. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Grants of one of these roles, each given by name or UUID. Servers of 2024 use only one of the given values. */
  readonly role?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Roles of users with this text in their slug. */
  readonly userSlug?: InputMaybe<Scalars['String']['input']>;
  /** Roles of this user. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Roles of the user with this login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** A sort key for roles. Several keys sort by the first, then by the second, and so on. */
export type UserRoleSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: UserRoleSortField;
};

/** Keys by which roles can be sorted. */
export type UserRoleSortField =
  /** Time at which the role was given. */
  | 'CREATED'
  /** E-mail address of the user. */
  | 'EMAIL'
  /** Time at which the role ends. */
  | 'EXPIRATION_TIME'
  /** Name of the user. */
  | 'FULL_NAME'
  /** Name in the user's own language. */
  | 'NATIVE_NAME'
  /** The role itself. */
  | 'ROLE'
  /** Login name of the user. */
  | 'USERNAME';

/** Selects limits on the usage of users. */
export type UserUsageLimitFilter = {
  /** Limits on the component with this internal name, for example `cpu`. */
  readonly componentType?: InputMaybe<Scalars['String']['input']>;
  /** Limits in resources of this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Limits in this resource. */
  readonly resourceUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Limits of the account with this login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** The side of the market from which you read offerings and resources. An object has the same `id` on both sides. */
export type ViewAs =
  /** As a customer: the offerings that you may order from, and the resources of your projects and organizations. */
  | 'CONSUMER'
  /** As a provider: the offerings that you manage, and the resources of these offerings. */
  | 'PROVIDER';

export type DashboardQueryVariables = Exact<{
  customer: Scalars['UUID']['input'];
}>;


export type DashboardQuery = { readonly serviceProviders?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly description?: string | null, readonly image?: string | null, readonly viewerCanUpdate?: boolean | null, readonly customer?: { readonly id: string, readonly name: string, readonly abbreviation?: string | null } | null, readonly statistics?: { readonly activeAndPausedOfferings: number, readonly activeResources: number, readonly erredResources: number, readonly currentCustomers: number, readonly customersNumberChange: number, readonly resourcesNumberChange: number, readonly pendingOrders: number, readonly activeCampaigns: number, readonly unresolvedTickets: number } | null, readonly revenue?: ReadonlyArray<{ readonly period: string, readonly total: string }> | null, readonly orders?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type?: OrderType | null, readonly created?: string | null, readonly cost?: string | null, readonly createdBy?: { readonly fullName?: string | null } | null, readonly offering?: { readonly id: string, readonly name: string } | null, readonly project?: { readonly id: string, readonly name: string } | null } | null> } | null, readonly resources?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly errorMessage?: string | null, readonly offering?: { readonly id: string, readonly name: string } | null } | null> } | null, readonly offeringSummaries?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: OfferingState, readonly resourcesCount: number, readonly billingPriceEstimate?: { readonly total: string } | null } | null> } | null } | null> } | null };

export type OfferingEditQueryVariables = Exact<{
  offering: Scalars['UUID']['input'];
}>;


export type OfferingEditQuery = { readonly offering?: { readonly id: string, readonly uuid: string, readonly name: string, readonly slug?: string | null, readonly description?: string | null, readonly fullDescription?: string | null, readonly gettingStarted?: string | null, readonly privacyPolicyLink?: string | null, readonly accessUrl?: string | null, readonly thumbnail?: string | null, readonly type?: string | null, readonly state?: OfferingState | null, readonly attributes?: unknown | null, readonly country?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly viewerCanUpdateOverview?: boolean | null, readonly viewerCanUpdateIntegration?: boolean | null, readonly viewerCanSetCategory?: boolean | null, readonly viewerCanSetAttributes?: boolean | null, readonly viewerCanSetLocation?: boolean | null, readonly viewerCanSetOrderForm?: boolean | null, readonly viewerCanSetResourceOptions?: boolean | null, readonly viewerCanCreateComponent?: boolean | null, readonly category?: { readonly id: string, readonly title?: string | null } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly organizationGroups: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly components: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly type?: string | null, readonly name?: string | null, readonly description?: string | null, readonly articleCode?: string | null, readonly billingType?: BillingType | null, readonly measuredUnit?: string | null, readonly limitPeriod?: LimitPeriod | null, readonly limitAmount?: number | null, readonly minValue?: number | null, readonly maxValue?: number | null, readonly defaultLimit?: number | null }>, readonly plans: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly name: string, readonly description?: string | null, readonly articleCode?: string | null, readonly unit?: PlanUnit | null, readonly unitPrice?: string | null, readonly maxAmount?: number | null, readonly archived?: boolean | null, readonly resourcesCount?: number | null, readonly usage?: { readonly usage: number, readonly limit?: number | null, readonly remaining?: number | null } | null, readonly organizationGroups: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly components: ReadonlyArray<{ readonly type: string, readonly price?: string | null, readonly futurePrice?: string | null, readonly amount?: number | null, readonly discountThreshold?: number | null, readonly discountRate?: number | null, readonly component?: { readonly id: string, readonly name?: string | null } | null }> }>, readonly orderForm: ReadonlyArray<{ readonly name: string, readonly type?: string | null, readonly label?: string | null, readonly helpText?: string | null, readonly required?: boolean | null, readonly choices?: ReadonlyArray<string> | null }>, readonly resourceOptions: ReadonlyArray<{ readonly name: string, readonly type?: string | null, readonly label?: string | null, readonly required?: boolean | null }>, readonly pluginOptions?: { readonly autoApproveInServiceProviderProjects?: boolean | null } | null } | null };

export type OfferingListQueryVariables = Exact<{
  customer: Scalars['UUID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OfferingListQuery = { readonly serviceProviders?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly offeringSummaries?: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly name: string, readonly thumbnail?: string | null, readonly categoryTitle: string, readonly type: string, readonly state: OfferingState, readonly resourcesCount: number, readonly billingPriceEstimate?: { readonly total: string } | null, readonly offering?: { readonly id: string, readonly created?: string | null, readonly viewerCanPause?: boolean | null, readonly viewerCanArchive?: boolean | null, readonly arriving?: { readonly totalCount?: number | null } | null, readonly changing?: { readonly totalCount?: number | null } | null, readonly erred?: { readonly totalCount?: number | null } | null, readonly pendingOrders?: { readonly totalCount?: number | null } | null, readonly usagePolicies?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly hasFired?: boolean | null } | null> } | null, readonly costPolicies?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly hasFired?: boolean | null } | null> } | null } | null } | null> } | null } | null> } | null };

export type OfferingSaveMutationVariables = Exact<{
  overview: UpdateOfferingOverviewInput;
  component: UpdateOfferingComponentInput;
  plan: UpdatePlanInput;
  prices: UpdatePlanPricesInput;
  quotas: UpdatePlanQuotasInput;
}>;


export type OfferingSaveMutation = { readonly updateOfferingOverview?: { readonly offering?: { readonly id: string, readonly name: string, readonly description?: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path?: ReadonlyArray<string> | null }> } | null, readonly updateOfferingComponent?: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path?: ReadonlyArray<string> | null }> } | null, readonly updatePlan?: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path?: ReadonlyArray<string> | null }> } | null, readonly updatePlanPrices?: { readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path?: ReadonlyArray<string> | null }> } | null, readonly updatePlanQuotas?: { readonly plan?: { readonly id: string, readonly name: string, readonly description?: string | null, readonly components: ReadonlyArray<{ readonly type: string, readonly price?: string | null, readonly futurePrice?: string | null, readonly amount?: number | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly message: string, readonly path?: ReadonlyArray<string> | null }> } | null };

export type OfferingUsersQueryVariables = Exact<{
  customer: Scalars['UUID']['input'];
  state?: InputMaybe<ReadonlyArray<OfferingUserState> | OfferingUserState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OfferingUsersQuery = { readonly offeringUsers?: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly username?: string | null, readonly state?: OfferingUserState | null, readonly runtimeState?: OfferingUserRuntimeState | null, readonly isRestricted?: boolean | null, readonly created?: string | null, readonly modified?: string | null, readonly propagationDate?: string | null, readonly serviceProviderComment?: string | null, readonly serviceProviderCommentUrl?: string | null, readonly hasConsent?: boolean | null, readonly requiresReconsent?: boolean | null, readonly isProfileComplete?: boolean | null, readonly missingProfileAttributes: ReadonlyArray<string>, readonly hasComplianceChecklist?: boolean | null, readonly offering?: { readonly id: string, readonly name: string } | null, readonly user?: { readonly id: string, readonly username?: string | null, readonly fullName?: string | null } | null, readonly profile?: { readonly email?: string | null } | null } | null> } | null };

export type OfferingPageQueryVariables = Exact<{
  offering: Scalars['UUID']['input'];
}>;


export type OfferingPageQuery = { readonly offering?: { readonly id: string, readonly uuid: string, readonly name: string, readonly description?: string | null, readonly fullDescription?: string | null, readonly thumbnail?: string | null, readonly image?: string | null, readonly type?: string | null, readonly state?: OfferingState | null, readonly pausedReason?: string | null, readonly shared?: boolean | null, readonly billable?: boolean | null, readonly created?: string | null, readonly accessUrl?: string | null, readonly country?: string | null, readonly latitude?: number | null, readonly longitude?: number | null, readonly scopeState?: ScopeState | null, readonly scopeErrorMessage?: string | null, readonly viewerCanUpdateOverview?: boolean | null, readonly viewerCanUpdateIntegration?: boolean | null, readonly viewerCanCreateComponent?: boolean | null, readonly viewerCanPause?: boolean | null, readonly viewerCanArchive?: boolean | null, readonly category?: { readonly id: string, readonly title?: string | null } | null, readonly customer?: { readonly id: string, readonly name: string } | null, readonly tags: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly organizationGroups: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly stateCounters?: { readonly resources: ReadonlyArray<{ readonly state: ResourceState, readonly count: number }>, readonly users: ReadonlyArray<{ readonly state: OfferingUserState, readonly count: number }> } | null, readonly components: ReadonlyArray<{ readonly id: string, readonly type?: string | null, readonly name?: string | null, readonly billingType?: BillingType | null, readonly measuredUnit?: string | null, readonly limitPeriod?: LimitPeriod | null }>, readonly plans: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit?: PlanUnit | null, readonly unitPrice?: string | null, readonly archived?: boolean | null, readonly resourcesCount?: number | null, readonly components: ReadonlyArray<{ readonly type: string, readonly price?: string | null, readonly amount?: number | null }> }>, readonly endpoints: ReadonlyArray<{ readonly id: string, readonly name: string, readonly url: string }>, readonly screenshots: ReadonlyArray<{ readonly id: string, readonly name: string, readonly image: string }>, readonly orderForm: ReadonlyArray<{ readonly name: string, readonly type?: string | null, readonly label?: string | null, readonly required?: boolean | null }>, readonly integrationStatus?: ReadonlyArray<{ readonly agentType: AgentType, readonly status: string, readonly lastRequestTimestamp?: string | null }> | null, readonly partitions: ReadonlyArray<{ readonly id: string, readonly partitionName: string }>, readonly roles: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly users?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly expirationTime?: string | null, readonly user?: { readonly id: string, readonly fullName?: string | null, readonly email?: string | null } | null, readonly role?: { readonly id: string, readonly name: string } | null } | null> } | null, readonly usagePolicies?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly period?: PolicyPeriod | null, readonly actions: ReadonlyArray<PolicyAction>, readonly hasFired?: boolean | null, readonly componentLimits: ReadonlyArray<{ readonly type: string, readonly limit: number }> } | null> } | null, readonly costPolicies?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly period?: PolicyPeriod | null, readonly actions: ReadonlyArray<PolicyAction>, readonly hasFired?: boolean | null, readonly limitCost?: string | null, readonly currentCost?: string | null } | null> } | null, readonly planUsages?: { readonly nodes: ReadonlyArray<{ readonly usage: number, readonly limit?: number | null, readonly remaining?: number | null, readonly plan?: { readonly id: string, readonly name: string } | null } | null> } | null, readonly permissions?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly pk: number, readonly expirationTime?: string | null, readonly user?: { readonly id: string, readonly fullName?: string | null } | null, readonly role?: { readonly id: string, readonly name: string } | null } | null> } | null, readonly offeringUsers?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly username?: string | null, readonly state?: OfferingUserState | null, readonly created?: string | null, readonly user?: { readonly id: string, readonly fullName?: string | null } | null } | null> } | null, readonly robotAccounts?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly username?: string | null, readonly type?: string | null, readonly state?: RobotAccountState | null, readonly resource?: { readonly id: string, readonly name: string } | null } | null> } | null, readonly termsOfServiceVersions?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version?: string | null, readonly isActive?: boolean | null, readonly requiresReconsent?: boolean | null } | null> } | null, readonly resources?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state?: ResourceState | null, readonly created?: string | null, readonly project?: { readonly id: string, readonly name: string } | null, readonly customer?: { readonly id: string, readonly name: string } | null, readonly plan?: { readonly id: string, readonly name: string } | null } | null> } | null, readonly orders?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type?: OrderType | null, readonly state?: OrderState | null, readonly created?: string | null, readonly cost?: string | null, readonly createdBy?: { readonly fullName?: string | null } | null, readonly resource?: { readonly id: string, readonly name: string } | null } | null> } | null, readonly customers?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly abbreviation?: string | null } | null> } | null, readonly costs?: { readonly nodes: ReadonlyArray<{ readonly period: string, readonly total: string } | null> } | null, readonly componentStats?: { readonly nodes: ReadonlyArray<{ readonly period: string, readonly type: string, readonly usage: number, readonly measuredUnit: string } | null> } | null, readonly history?: { readonly nodes: ReadonlyArray<{ readonly revisionDate: string, readonly revisionComment: string, readonly revisionUser?: { readonly id: string, readonly fullName?: string | null } | null } | null> } | null } | null };

export type OrderInboxQueryVariables = Exact<{
  customer: Scalars['UUID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OrderInboxQuery = { readonly orders?: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly type?: OrderType | null, readonly state?: OrderState | null, readonly created?: string | null, readonly cost?: string | null, readonly attributes?: unknown | null, readonly errorMessage?: string | null, readonly requestComment?: string | null, readonly consumerReviewedAt?: string | null, readonly viewerCanApproveAsProvider?: boolean | null, readonly viewerCanRejectAsProvider?: boolean | null, readonly viewerCanCancel?: boolean | null, readonly createdBy?: { readonly fullName?: string | null, readonly username?: string | null } | null, readonly consumerReviewedBy?: { readonly fullName?: string | null } | null, readonly offering?: { readonly id: string, readonly name: string, readonly type?: string | null } | null, readonly resource?: { readonly id: string, readonly name: string, readonly state?: ResourceState | null } | null, readonly project?: { readonly id: string, readonly name: string } | null, readonly customer?: { readonly id: string, readonly name: string } | null, readonly plan?: { readonly id: string, readonly name: string, readonly unitPrice?: string | null } | null, readonly components: ReadonlyArray<{ readonly type: string, readonly limit?: number | null, readonly component?: { readonly id: string, readonly name?: string | null, readonly measuredUnit?: string | null } | null }> } | null> } | null };

export type PermissionsQueryVariables = Exact<{
  customer: Scalars['UUID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PermissionsQuery = { readonly offerings?: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly name: string, readonly state?: OfferingState | null, readonly permissions?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly pk: number, readonly created: string, readonly expirationTime?: string | null, readonly role?: { readonly id: string, readonly name: string, readonly description?: string | null } | null, readonly user?: { readonly id: string, readonly username?: string | null, readonly fullName?: string | null, readonly email?: string | null } | null } | null> } | null } | null> } | null };

export type PoliciesQueryVariables = Exact<{
  customer: Scalars['UUID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PoliciesQuery = { readonly serviceProviders?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly usagePolicies?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly period?: PolicyPeriod | null, readonly actions: ReadonlyArray<PolicyAction>, readonly applyToAll?: boolean | null, readonly hasFired?: boolean | null, readonly firedDatetime?: string | null, readonly affectedResourcesCount?: number | null, readonly created?: string | null, readonly viewerCanUpdate?: boolean | null, readonly viewerCanDelete?: boolean | null, readonly offering?: { readonly id: string, readonly name: string } | null, readonly organizationGroups: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly componentLimits: ReadonlyArray<{ readonly type: string, readonly limit: number, readonly component?: { readonly id: string, readonly name?: string | null, readonly measuredUnit?: string | null } | null }>, readonly createdBy?: { readonly fullName?: string | null } | null } | null> } | null, readonly costPolicies?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly period?: PolicyPeriod | null, readonly actions: ReadonlyArray<PolicyAction>, readonly applyToAll?: boolean | null, readonly limitCost?: string | null, readonly currentCost?: string | null, readonly hasFired?: boolean | null, readonly firedDatetime?: string | null, readonly affectedResourcesCount?: number | null, readonly created?: string | null, readonly offering?: { readonly id: string, readonly name: string } | null, readonly organizationGroups: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly createdBy?: { readonly fullName?: string | null } | null } | null> } | null } | null> } | null };

export type ResourceTableQueryVariables = Exact<{
  customer: Scalars['UUID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ResourceTableQuery = { readonly resources?: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly name: string, readonly state?: ResourceState | null, readonly backendId?: string | null, readonly created?: string | null, readonly endDate?: string | null, readonly viewerCanTerminate?: boolean | null, readonly viewerCanSetEndDateAsProvider?: boolean | null, readonly category?: { readonly id: string, readonly title?: string | null } | null, readonly offering?: { readonly id: string, readonly name: string } | null, readonly customer?: { readonly id: string, readonly name: string } | null, readonly project?: { readonly id: string, readonly name: string } | null, readonly plan?: { readonly id: string, readonly name: string, readonly unit?: PlanUnit | null, readonly unitPrice?: string | null } | null, readonly components: ReadonlyArray<{ readonly type: string, readonly limit?: number | null, readonly currentUsage?: number | null, readonly component?: { readonly id: string, readonly name?: string | null, readonly measuredUnit?: string | null, readonly billingType?: BillingType | null } | null }>, readonly team?: ReadonlyArray<{ readonly username: string, readonly fullName: string, readonly role?: string | null }> | null, readonly orderInProgress?: { readonly id: string, readonly type?: OrderType | null, readonly state?: OrderState | null } | null } | null> } | null };

export type RobotAccountsQueryVariables = Exact<{
  customer: Scalars['UUID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RobotAccountsQuery = { readonly robotAccounts?: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly username?: string | null, readonly type?: string | null, readonly description?: string | null, readonly state?: RobotAccountState | null, readonly errorMessage?: string | null, readonly created?: string | null, readonly modified?: string | null, readonly backendId?: string | null, readonly keys: ReadonlyArray<string>, readonly resource?: { readonly id: string, readonly name: string, readonly project?: { readonly id: string, readonly name: string } | null, readonly customer?: { readonly id: string, readonly name: string } | null } | null, readonly responsibleUser?: { readonly id: string, readonly fullName?: string | null, readonly email?: string | null } | null, readonly users: ReadonlyArray<{ readonly id: string, readonly fullName?: string | null, readonly username?: string | null }>, readonly fingerprints: ReadonlyArray<{ readonly md5: string, readonly sha256: string, readonly sha512: string }> } | null> } | null };

export type UsageHistoryQueryVariables = Exact<{
  resource: Scalars['UUID']['input'];
  start: Scalars['Month']['input'];
}>;


export type UsageHistoryQuery = { readonly resource?: { readonly id: string, readonly uuid: string, readonly name: string, readonly state?: ResourceState | null, readonly offering?: { readonly id: string, readonly name: string, readonly components: ReadonlyArray<{ readonly id: string, readonly type?: string | null, readonly name?: string | null, readonly measuredUnit?: string | null, readonly billingType?: BillingType | null }> } | null, readonly plan?: { readonly id: string, readonly name: string } | null, readonly components: ReadonlyArray<{ readonly type: string, readonly limit?: number | null, readonly currentUsage?: number | null }>, readonly componentUsages?: ReadonlyArray<{ readonly id: string, readonly month?: string | null, readonly type?: string | null, readonly usage?: string | null, readonly description?: string | null }> | null, readonly userUsages?: ReadonlyArray<{ readonly id: string, readonly month?: string | null, readonly username?: string | null, readonly componentType?: string | null, readonly usage?: string | null }> | null, readonly userUsageLimits?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly componentType: string, readonly limit?: string | null } | null> } | null } | null };

export type UsageReportQueryVariables = Exact<{
  month?: InputMaybe<Scalars['Month']['input']>;
  organization?: InputMaybe<Scalars['UUID']['input']>;
  offering?: InputMaybe<Scalars['UUID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UsageReportQuery = { readonly componentUsages?: { readonly totalCount?: number | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly month?: string | null, readonly date?: string | null, readonly type?: string | null, readonly name: string, readonly usage?: string | null, readonly measuredUnit?: string | null, readonly description?: string | null, readonly recurring?: boolean | null, readonly customer?: { readonly id: string, readonly name: string } | null, readonly project?: { readonly id: string, readonly name: string } | null, readonly offering?: { readonly id: string, readonly name: string } | null, readonly resource?: { readonly id: string, readonly name: string } | null } | null> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const DashboardDocument = new TypedDocumentString(`
    query Dashboard($customer: UUID!) {
  serviceProviders(filter: {customerUuid: $customer}, first: 1) {
    nodes {
      id
      description
      image
      viewerCanUpdate
      customer {
        id
        name
        abbreviation
      }
      statistics {
        activeAndPausedOfferings
        activeResources
        erredResources
        currentCustomers
        customersNumberChange
        resourcesNumberChange
        pendingOrders
        activeCampaigns
        unresolvedTickets
      }
      revenue {
        period
        total
      }
      orders(
        first: 20
        filter: {state: [PENDING_PROVIDER]}
        orderBy: [{field: CREATED, direction: DESC}]
      ) {
        totalCount
        nodes {
          id
          type
          created
          cost
          createdBy {
            fullName
          }
          offering {
            id
            name
          }
          project {
            id
            name
          }
        }
      }
      resources(first: 20, filter: {state: [ERRED]}) {
        totalCount
        nodes {
          id
          name
          errorMessage
          offering {
            id
            name
          }
        }
      }
      offeringSummaries(first: 20) {
        totalCount
        nodes {
          id
          name
          state
          resourcesCount
          billingPriceEstimate {
            total
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const OfferingEditDocument = new TypedDocumentString(`
    query OfferingEdit($offering: UUID!) {
  offering(uuid: $offering) {
    id
    uuid
    name
    slug
    description
    fullDescription
    gettingStarted
    privacyPolicyLink
    accessUrl
    thumbnail
    type
    state
    category {
      id
      title
    }
    attributes
    country
    latitude
    longitude
    tags {
      id
      name
    }
    organizationGroups {
      id
      name
    }
    components {
      id
      uuid
      type
      name
      description
      articleCode
      billingType
      measuredUnit
      limitPeriod
      limitAmount
      minValue
      maxValue
      defaultLimit
    }
    plans {
      id
      uuid
      name
      description
      articleCode
      unit
      unitPrice
      maxAmount
      archived
      resourcesCount
      usage {
        usage
        limit
        remaining
      }
      organizationGroups {
        id
        name
      }
      components {
        type
        component {
          id
          name
        }
        price
        futurePrice
        amount
        discountThreshold
        discountRate
      }
    }
    orderForm {
      name
      type
      label
      helpText
      required
      choices
    }
    resourceOptions {
      name
      type
      label
      required
    }
    pluginOptions {
      autoApproveInServiceProviderProjects
    }
    viewerCanUpdateOverview
    viewerCanUpdateIntegration
    viewerCanSetCategory
    viewerCanSetAttributes
    viewerCanSetLocation
    viewerCanSetOrderForm
    viewerCanSetResourceOptions
    viewerCanCreateComponent
  }
}
    `) as unknown as TypedDocumentString<OfferingEditQuery, OfferingEditQueryVariables>;
export const OfferingListDocument = new TypedDocumentString(`
    query OfferingList($customer: UUID!, $first: Int = 20, $after: String) {
  serviceProviders(filter: {customerUuid: $customer}, first: 1) {
    nodes {
      id
      offeringSummaries(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          uuid
          name
          thumbnail
          categoryTitle
          type
          state
          resourcesCount
          billingPriceEstimate {
            total
          }
          offering {
            id
            created
            arriving: resources(filter: {state: [CREATING]}) {
              totalCount
            }
            changing: resources(filter: {state: [UPDATING, TERMINATING]}) {
              totalCount
            }
            erred: resources(filter: {state: [ERRED]}) {
              totalCount
            }
            pendingOrders: orders(filter: {state: [PENDING_PROVIDER]}) {
              totalCount
            }
            usagePolicies {
              nodes {
                id
                hasFired
              }
            }
            costPolicies {
              nodes {
                id
                hasFired
              }
            }
            viewerCanPause
            viewerCanArchive
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfferingListQuery, OfferingListQueryVariables>;
export const OfferingSaveDocument = new TypedDocumentString(`
    mutation OfferingSave($overview: UpdateOfferingOverviewInput!, $component: UpdateOfferingComponentInput!, $plan: UpdatePlanInput!, $prices: UpdatePlanPricesInput!, $quotas: UpdatePlanQuotasInput!) {
  updateOfferingOverview(input: $overview) {
    offering {
      id
      name
      description
    }
    userErrors {
      code
      message
      path
    }
  }
  updateOfferingComponent(input: $component) {
    userErrors {
      code
      message
      path
    }
  }
  updatePlan(input: $plan) {
    userErrors {
      code
      message
      path
    }
  }
  updatePlanPrices(input: $prices) {
    userErrors {
      code
      message
      path
    }
  }
  updatePlanQuotas(input: $quotas) {
    plan {
      id
      name
      description
      components {
        type
        price
        futurePrice
        amount
      }
    }
    userErrors {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<OfferingSaveMutation, OfferingSaveMutationVariables>;
export const OfferingUsersDocument = new TypedDocumentString(`
    query OfferingUsers($customer: UUID!, $state: [OfferingUserState!], $first: Int = 20, $after: String) {
  offeringUsers(
    filter: {providerUuid: $customer, state: $state}
    orderBy: [{field: CREATED, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      uuid
      username
      state
      runtimeState
      isRestricted
      created
      modified
      propagationDate
      serviceProviderComment
      serviceProviderCommentUrl
      hasConsent
      requiresReconsent
      isProfileComplete
      missingProfileAttributes
      hasComplianceChecklist
      offering {
        id
        name
      }
      user {
        id
        username
        fullName
      }
      profile {
        email
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OfferingUsersQuery, OfferingUsersQueryVariables>;
export const OfferingPageDocument = new TypedDocumentString(`
    query OfferingPage($offering: UUID!) {
  offering(uuid: $offering) {
    id
    uuid
    name
    description
    fullDescription
    thumbnail
    image
    type
    state
    pausedReason
    shared
    billable
    created
    accessUrl
    country
    latitude
    longitude
    category {
      id
      title
    }
    customer {
      id
      name
    }
    tags {
      id
      name
    }
    organizationGroups {
      id
      name
    }
    stateCounters {
      resources {
        state
        count
      }
      users {
        state
        count
      }
    }
    components {
      id
      type
      name
      billingType
      measuredUnit
      limitPeriod
    }
    plans {
      id
      name
      unit
      unitPrice
      archived
      resourcesCount
      components {
        type
        price
        amount
      }
    }
    endpoints {
      id
      name
      url
    }
    screenshots {
      id
      name
      image
    }
    orderForm {
      name
      type
      label
      required
    }
    scopeState
    scopeErrorMessage
    integrationStatus {
      agentType
      status
      lastRequestTimestamp
    }
    partitions {
      id
      partitionName
    }
    roles {
      id
      name
    }
    users(first: 20) {
      totalCount
      nodes {
        id
        user {
          id
          fullName
          email
        }
        role {
          id
          name
        }
        expirationTime
      }
    }
    usagePolicies(first: 20) {
      totalCount
      nodes {
        id
        period
        actions
        hasFired
        componentLimits {
          type
          limit
        }
      }
    }
    costPolicies(first: 20) {
      totalCount
      nodes {
        id
        period
        actions
        hasFired
        limitCost
        currentCost
      }
    }
    planUsages(first: 20) {
      nodes {
        plan {
          id
          name
        }
        usage
        limit
        remaining
      }
    }
    permissions(first: 20) {
      totalCount
      nodes {
        pk
        user {
          id
          fullName
        }
        role {
          id
          name
        }
        expirationTime
      }
    }
    offeringUsers(first: 20) {
      totalCount
      nodes {
        id
        username
        state
        created
        user {
          id
          fullName
        }
      }
    }
    robotAccounts(first: 20) {
      totalCount
      nodes {
        id
        username
        type
        state
        resource {
          id
          name
        }
      }
    }
    termsOfServiceVersions(first: 20) {
      nodes {
        id
        version
        isActive
        requiresReconsent
      }
    }
    resources(first: 20, orderBy: [{field: CREATED, direction: DESC}]) {
      totalCount
      nodes {
        id
        name
        state
        created
        project {
          id
          name
        }
        customer {
          id
          name
        }
        plan {
          id
          name
        }
      }
    }
    orders(first: 20, orderBy: [{field: CREATED, direction: DESC}]) {
      totalCount
      nodes {
        id
        type
        state
        created
        cost
        createdBy {
          fullName
        }
        resource {
          id
          name
        }
      }
    }
    customers(first: 20) {
      totalCount
      nodes {
        id
        name
        abbreviation
      }
    }
    costs(first: 12) {
      nodes {
        period
        total
      }
    }
    componentStats(first: 100) {
      nodes {
        period
        type
        usage
        measuredUnit
      }
    }
    history(first: 20) {
      nodes {
        revisionDate
        revisionUser {
          id
          fullName
        }
        revisionComment
      }
    }
    viewerCanUpdateOverview
    viewerCanUpdateIntegration
    viewerCanCreateComponent
    viewerCanPause
    viewerCanArchive
  }
}
    `) as unknown as TypedDocumentString<OfferingPageQuery, OfferingPageQueryVariables>;
export const OrderInboxDocument = new TypedDocumentString(`
    query OrderInbox($customer: UUID!, $first: Int = 20, $after: String) {
  orders(
    filter: {providerUuid: $customer, state: [PENDING_PROVIDER, EXECUTING, ERRED]}
    orderBy: [{field: CREATED, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      uuid
      type
      state
      created
      cost
      attributes
      errorMessage
      requestComment
      createdBy {
        fullName
        username
      }
      consumerReviewedAt
      consumerReviewedBy {
        fullName
      }
      offering {
        id
        name
        type
      }
      resource {
        id
        name
        state
      }
      project {
        id
        name
      }
      customer {
        id
        name
      }
      plan {
        id
        name
        unitPrice
      }
      components {
        type
        limit
        component {
          id
          name
          measuredUnit
        }
      }
      viewerCanApproveAsProvider
      viewerCanRejectAsProvider
      viewerCanCancel
    }
  }
}
    `) as unknown as TypedDocumentString<OrderInboxQuery, OrderInboxQueryVariables>;
export const PermissionsDocument = new TypedDocumentString(`
    query Permissions($customer: UUID!, $first: Int = 20, $after: String) {
  offerings(
    filter: {customerUuid: $customer}
    orderBy: [{field: NAME, direction: ASC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      uuid
      name
      state
      permissions(first: 20) {
        totalCount
        nodes {
          pk
          role {
            id
            name
            description
          }
          user {
            id
            username
            fullName
            email
          }
          created
          expirationTime
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PermissionsQuery, PermissionsQueryVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies($customer: UUID!, $first: Int = 20) {
  serviceProviders(filter: {customerUuid: $customer}, first: 1) {
    nodes {
      id
      usagePolicies(first: $first) {
        totalCount
        nodes {
          id
          uuid
          offering {
            id
            name
          }
          period
          actions
          applyToAll
          organizationGroups {
            id
            name
          }
          componentLimits {
            type
            limit
            component {
              id
              name
              measuredUnit
            }
          }
          hasFired
          firedDatetime
          affectedResourcesCount
          created
          createdBy {
            fullName
          }
          viewerCanUpdate
          viewerCanDelete
        }
      }
      costPolicies(first: $first) {
        totalCount
        nodes {
          id
          uuid
          offering {
            id
            name
          }
          period
          actions
          applyToAll
          organizationGroups {
            id
            name
          }
          limitCost
          currentCost
          hasFired
          firedDatetime
          affectedResourcesCount
          created
          createdBy {
            fullName
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const ResourceTableDocument = new TypedDocumentString(`
    query ResourceTable($customer: UUID!, $first: Int = 20, $after: String) {
  resources(
    filter: {providerUuid: $customer, state: [CREATING, OK, UPDATING, ERRED]}
    orderBy: [{field: CREATED, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      uuid
      name
      state
      backendId
      created
      endDate
      category {
        id
        title
      }
      offering {
        id
        name
      }
      customer {
        id
        name
      }
      project {
        id
        name
      }
      plan {
        id
        name
        unit
        unitPrice
      }
      components {
        type
        limit
        currentUsage
        component {
          id
          name
          measuredUnit
          billingType
        }
      }
      team {
        username
        fullName
        role
      }
      orderInProgress {
        id
        type
        state
      }
      viewerCanTerminate
      viewerCanSetEndDateAsProvider
    }
  }
}
    `) as unknown as TypedDocumentString<ResourceTableQuery, ResourceTableQueryVariables>;
export const RobotAccountsDocument = new TypedDocumentString(`
    query RobotAccounts($customer: UUID!, $first: Int = 20, $after: String) {
  robotAccounts(filter: {providerUuid: $customer}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      uuid
      username
      type
      description
      state
      errorMessage
      created
      modified
      backendId
      resource {
        id
        name
        project {
          id
          name
        }
        customer {
          id
          name
        }
      }
      responsibleUser {
        id
        fullName
        email
      }
      users {
        id
        fullName
        username
      }
      keys
      fingerprints {
        md5
        sha256
        sha512
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RobotAccountsQuery, RobotAccountsQueryVariables>;
export const UsageHistoryDocument = new TypedDocumentString(`
    query UsageHistory($resource: UUID!, $start: Month!) {
  resource(uuid: $resource) {
    id
    uuid
    name
    state
    offering {
      id
      name
      components {
        id
        type
        name
        measuredUnit
        billingType
      }
    }
    plan {
      id
      name
    }
    components {
      type
      limit
      currentUsage
    }
    componentUsages(start: $start) {
      id
      month
      type
      usage
      description
    }
    userUsages(start: $start) {
      id
      month
      username
      componentType
      usage
    }
    userUsageLimits(first: 20) {
      nodes {
        id
        componentType
        limit
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UsageHistoryQuery, UsageHistoryQueryVariables>;
export const UsageReportDocument = new TypedDocumentString(`
    query UsageReport($month: Month, $organization: UUID, $offering: UUID, $first: Int = 20, $after: String) {
  componentUsages(
    filter: {month: $month, customerUuid: $organization, offeringUuid: $offering}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      uuid
      month
      date
      customer {
        id
        name
      }
      project {
        id
        name
      }
      offering {
        id
        name
      }
      resource {
        id
        name
      }
      type
      name
      usage
      measuredUnit
      description
      recurring
    }
  }
}
    `) as unknown as TypedDocumentString<UsageReportQuery, UsageReportQueryVariables>;