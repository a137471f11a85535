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

/** Selects categories. */
export type CategoryFilter = {
  /** Categories with an offering that your roles allow you to order. Only `true` is accepted. Refused on servers of 2024. */
  readonly accessible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Categories with an offering that this customer owns. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Categories in this category group. */
  readonly groupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Categories with an offering that is open to customers. Only `true` is accepted. */
  readonly hasShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Categories with an offering that has this text in its name. */
  readonly offeringName?: InputMaybe<Scalars['String']['input']>;
  /** Categories with an offering of which this customer has a resource. Refused on servers of 2024. */
  readonly resourceCustomerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Categories with an offering of which this project has a resource. Refused on servers of 2024. */
  readonly resourceProjectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Categories with this text in their title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Selects events. */
export type EventFilter = {
  /** Events caused by users who were logged in by this method, for example `token`. Refused on servers of 2024. */
  readonly authMethod?: InputMaybe<Scalars['String']['input']>;
  /** Events at this time or later, in whole seconds. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Events before this time, in whole seconds. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Events that concern this customer. Refused on servers of 2024. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Events of these kinds, for example `marketplace_order_created`. `Query.eventGroups` lists all kinds. */
  readonly eventType?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Events of the kinds in these groups. `Query.eventGroups` lists the groups. */
  readonly feature?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Events with this text in their message. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** Events caused with this personal access token. Refused on servers of 2024. */
  readonly personalAccessTokenUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Events that concern this project. Refused on servers of 2024. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Events that were caused by this user or concern this user. Refused on servers of 2024. */
  readonly relatedUserUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Events caused by this user. Refused on servers of 2024. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** A sort key for events. Several keys sort by the first, then by the second, and so on. */
export type EventSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: EventSortField;
};

/** Keys by which events can be sorted. */
export type EventSortField =
  /** Time at which the event happened. */
  | 'CREATED';

/** Selects invoices. */
export type InvoiceFilter = {
  /** Invoices of customers that are already charged (true), or not yet (false). Refused on servers of 2024. */
  readonly accountingIsRunning?: InputMaybe<Scalars['Boolean']['input']>;
  /** Invoices created on this day or later. */
  readonly createdAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Invoices created on this day or earlier. */
  readonly createdBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Invoices created on this day. */
  readonly createdOn?: InputMaybe<Scalars['Date']['input']>;
  /** Invoices of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Invoices for this month. */
  readonly month?: InputMaybe<Scalars['Month']['input']>;
  /** Invoices in one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<InvoiceState>>;
};

/** A sort key for invoices. Several keys sort by the first, then by the second, and so on. */
export type InvoiceSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: InvoiceSortField;
};

/** Keys by which invoices can be sorted. */
export type InvoiceSortField =
  /** Time of creation. */
  | 'CREATED'
  /** Charged month, without its year. */
  | 'MONTH'
  /** Year of the charged month. */
  | 'YEAR';

/** State of an invoice. */
export type InvoiceState =
  /** The invoice is cancelled and must not be paid. */
  | 'CANCELED'
  /** The invoice is issued and not paid yet. */
  | 'CREATED'
  /** The invoice is paid. */
  | 'PAID'
  /** The month is not over, and the total still grows. */
  | 'PENDING'
  /** The month is over; the invoice waits for the last usage reports. */
  | 'PENDING_FINALIZATION'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

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

/** Selects projects. */
export type ProjectFilter = {
  /** Projects of customers that are already charged (true), or not yet (false). */
  readonly accountingIsRunning?: InputMaybe<Scalars['Boolean']['input']>;
  /** Projects run on behalf of an organization with this text in its name. Refused on servers of 2024. */
  readonly affiliationName?: InputMaybe<Scalars['String']['input']>;
  /** Projects run on behalf of one of these organizations. Refused on servers of 2024. */
  readonly affiliationUuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Projects with exactly this ID in another system. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Projects of which you are an administrator. Only `true` is accepted. Refused on servers of 2024. */
  readonly canAdmin?: InputMaybe<Scalars['Boolean']['input']>;
  /** Projects that you manage or whose customer you own. Only `true` is accepted. Refused on servers of 2024. */
  readonly canManage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Projects whose end date has not passed. Only `true` is accepted. Refused on servers of 2024. */
  readonly concealFinishedProjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Projects created at this time or later. Refused on servers of 2024. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Projects created before this time. Refused on servers of 2024. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Projects in which you have one of these roles, each given by name. Refused on servers of 2024. */
  readonly currentUserHasRole?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Projects of customers with this text in their abbreviated name. */
  readonly customerAbbreviation?: InputMaybe<Scalars['String']['input']>;
  /** Projects of customers with this text in their name. */
  readonly customerName?: InputMaybe<Scalars['String']['input']>;
  /** Projects of customers with this text in the name in their own language. */
  readonly customerNativeName?: InputMaybe<Scalars['String']['input']>;
  /** Projects of these customers. */
  readonly customerUuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Projects with this text in their description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Projects that are run on behalf of some organization (true), or of none (false). Refused on servers of 2024. */
  readonly hasAffiliation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Includes removed projects, as far as you may see them. Only `true` is accepted. */
  readonly includeTerminated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Projects that were removed and are kept only for the records (true), or were not removed (false). Refused on servers of 2024. */
  readonly isRemoved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Projects last changed at this time or later. Refused on servers of 2024. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Projects last changed before this time. Refused on servers of 2024. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Projects with this text in their name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Projects with exactly this name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** Projects with this text in their name or slug, with this UUID, or with a resource that has exactly this name or identifier. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Projects in this field of science. Refused on servers of 2024. */
  readonly scienceDomainUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Projects in this narrower field of science. Refused on servers of 2024. */
  readonly scienceSubDomainUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Projects with exactly this slug. Refused on servers of 2024. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Projects in which this user has a role. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Projects in which this user has a role now. Refused on servers of 2024. */
  readonly userUuidWithActiveRole?: InputMaybe<Scalars['UUID']['input']>;
};

/** A sort key for projects. Several keys sort by the first, then by the second, and so on. */
export type ProjectSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: ProjectSortField;
};

/** Keys by which projects can be sorted. */
export type ProjectSortField =
  /** Time at which the project was created. */
  | 'CREATED'
  /** Abbreviated name of the customer that owns the project. */
  | 'CUSTOMER_ABBREVIATION'
  /** Name of the customer that owns the project. */
  | 'CUSTOMER_NAME'
  /** Name, in its own language, of the customer that owns the project. */
  | 'CUSTOMER_NATIVE_NAME'
  /** Last day of the project. */
  | 'END_DATE'
  /** Estimated cost of the project in the current month. */
  | 'ESTIMATED_COST'
  /** Name of the project. */
  | 'NAME'
  /** First day of the project. */
  | 'START_DATE';

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

/** Direction in which a list is sorted. */
export type SortDirection =
  /** Ascending: the smallest, earliest or alphabetically first value first. */
  | 'ASC'
  /** Descending: the largest, latest or alphabetically last value first. */
  | 'DESC';

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

/** The side of the market from which you read offerings and resources. An object has the same `id` on both sides. */
export type ViewAs =
  /** As a customer: the offerings that you may order from, and the resources of your projects and organizations. */
  | 'CONSUMER'
  /** As a provider: the offerings that you manage, and the resources of these offerings. */
  | 'PROVIDER';

export type CatalogueQueryVariables = Exact<{
  category?: InputMaybe<Scalars['UUID']['input']>;
  keyword?: InputMaybe<Scalars['String']['input']>;
}>;


export type CatalogueQuery = { readonly categories?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly title?: string | null, readonly offeringCount?: number | null, readonly group?: { readonly uuid: string, readonly title?: string | null } | null } | null> } | null, readonly offerings?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly description?: string | null, readonly thumbnail?: string | null, readonly category?: { readonly uuid: string, readonly title?: string | null } | null, readonly customer?: { readonly uuid: string, readonly name: string } | null, readonly components: ReadonlyArray<{ readonly type?: string | null, readonly name?: string | null, readonly measuredUnit?: string | null }> } | null>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } | null };

export type MyResourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyResourcesQuery = { readonly resources?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: ResourceState | null, readonly endDate?: string | null, readonly offering?: { readonly uuid: string, readonly name: string } | null, readonly plan?: { readonly uuid: string, readonly name: string } | null, readonly project?: { readonly uuid: string, readonly name: string } | null, readonly components: ReadonlyArray<{ readonly type: string, readonly limit?: number | null, readonly currentUsage?: number | null }> } | null>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } | null };

export type ConsumedOfferingQueryVariables = Exact<{
  offering: Scalars['UUID']['input'];
}>;


export type ConsumedOfferingQuery = { readonly offering?: { readonly uuid: string, readonly name: string, readonly description?: string | null, readonly fullDescription?: string | null, readonly gettingStarted?: string | null, readonly state?: OfferingState | null, readonly pausedReason?: string | null, readonly category?: { readonly uuid: string, readonly title?: string | null } | null, readonly customer?: { readonly uuid: string, readonly name: string } | null, readonly screenshots: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly image: string }>, readonly components: ReadonlyArray<{ readonly uuid: string, readonly type?: string | null, readonly name?: string | null, readonly measuredUnit?: string | null, readonly billingType?: BillingType | null }>, readonly plans: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly unit?: PlanUnit | null, readonly unitPrice?: string | null, readonly components: ReadonlyArray<{ readonly type: string, readonly amount?: number | null, readonly price?: string | null }> }>, readonly publicOffering?: { readonly userHasConsent?: boolean | null, readonly isAccessible?: boolean | null, readonly promotionCampaigns: ReadonlyArray<{ readonly uuid: string, readonly name: string }> } | null } | null };

export type OrderFormQueryVariables = Exact<{
  offering: Scalars['UUID']['input'];
}>;


export type OrderFormQuery = { readonly currency?: string | null, readonly projects?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string } | null> } | null, readonly offering?: { readonly uuid: string, readonly name: string, readonly type?: string | null, readonly orderForm: ReadonlyArray<{ readonly name: string, readonly label?: string | null, readonly type?: string | null, readonly required?: boolean | null, readonly default?: unknown | null, readonly min?: number | null, readonly max?: number | null, readonly choices?: ReadonlyArray<string> | null, readonly helpText?: string | null }>, readonly components: ReadonlyArray<{ readonly type?: string | null, readonly name?: string | null, readonly measuredUnit?: string | null, readonly billingType?: BillingType | null, readonly limitPeriod?: LimitPeriod | null, readonly minValue?: number | null, readonly maxValue?: number | null, readonly defaultLimit?: number | null, readonly maxAvailableLimit?: number | null, readonly isBoolean?: boolean | null, readonly factor?: number | null }>, readonly plans: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly unit?: PlanUnit | null, readonly unitPrice?: string | null, readonly initPrice?: string | null, readonly archived?: boolean | null, readonly components: ReadonlyArray<{ readonly type: string, readonly amount?: number | null, readonly price?: string | null }> }>, readonly publicOffering?: { readonly userHasConsent?: boolean | null } | null } | null };

export type OrderListQueryVariables = Exact<{ [key: string]: never; }>;


export type OrderListQuery = { readonly orders?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly type?: OrderType | null, readonly state?: OrderState | null, readonly created?: string | null, readonly cost?: string | null, readonly viewerCanApproveAsConsumer?: boolean | null, readonly viewerCanRejectAsConsumer?: boolean | null, readonly viewerCanCancel?: boolean | null, readonly createdBy?: { readonly fullName?: string | null } | null, readonly offering?: { readonly uuid: string, readonly name: string } | null, readonly project?: { readonly uuid: string, readonly name: string } | null, readonly resource?: { readonly uuid: string, readonly name: string } | null } | null>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null } } | null };

export type OrganizationPageQueryVariables = Exact<{
  customer: Scalars['UUID']['input'];
}>;


export type OrganizationPageQuery = { readonly currency?: string | null, readonly customer?: { readonly uuid: string, readonly name: string, readonly abbreviation?: string | null, readonly email?: string | null, readonly projects?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly resourcesCount?: number | null, readonly billingPriceEstimate?: { readonly current: string } | null } | null> } | null, readonly team?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly user?: { readonly uuid: string, readonly fullName?: string | null } | null, readonly role?: { readonly uuid: string, readonly name: string } | null } | null> } | null, readonly invoices?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly number?: number | null, readonly month?: string | null, readonly state?: InvoiceState | null, readonly total?: string | null, readonly items: ReadonlyArray<{ readonly uuid: string, readonly name?: string | null, readonly total?: string | null, readonly projectName?: string | null }> } | null> } | null } | null };

export type ProjectPageQueryVariables = Exact<{
  project: Scalars['UUID']['input'];
}>;


export type ProjectPageQuery = { readonly project?: { readonly uuid: string, readonly name: string, readonly description?: string | null, readonly endDate?: string | null, readonly customer?: { readonly uuid: string, readonly name: string } | null, readonly billingPriceEstimate?: { readonly current: string, readonly total: string } | null, readonly team?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly expirationTime?: string | null, readonly user?: { readonly uuid: string, readonly fullName?: string | null, readonly email?: string | null } | null, readonly role?: { readonly uuid: string, readonly name: string } | null } | null> } | null, readonly resources?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: ResourceState | null, readonly offering?: { readonly uuid: string, readonly name: string } | null } | null> } | null, readonly orders?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly type?: OrderType | null, readonly state?: OrderState | null, readonly created?: string | null } | null> } | null, readonly events?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly created?: string | null, readonly message?: string | null } | null> } | null } | null };

export type ConsumedResourceQueryVariables = Exact<{
  resource: Scalars['UUID']['input'];
}>;


export type ConsumedResourceQuery = { readonly resource?: { readonly uuid: string, readonly name: string, readonly state?: ResourceState | null, readonly endDate?: string | null, readonly viewerCanTerminate?: boolean | null, readonly viewerCanUpdateLimits?: boolean | null, readonly viewerCanSwitchPlan?: boolean | null, readonly endpoints: ReadonlyArray<{ readonly name: string, readonly url: string }>, readonly offering?: { readonly uuid: string, readonly name: string } | null, readonly plan?: { readonly uuid: string, readonly name: string, readonly unitPrice?: string | null } | null, readonly project?: { readonly uuid: string, readonly name: string } | null, readonly components: ReadonlyArray<{ readonly type: string, readonly limit?: number | null, readonly currentUsage?: number | null, readonly component?: { readonly name?: string | null, readonly measuredUnit?: string | null } | null }>, readonly orderInProgress?: { readonly uuid: string, readonly state?: OrderState | null, readonly type?: OrderType | null } | null, readonly team?: ReadonlyArray<{ readonly uuid: string, readonly fullName: string, readonly role?: string | null }> | null, readonly planPeriods?: ReadonlyArray<{ readonly uuid: string, readonly start?: string | null, readonly end?: string | null, readonly plan?: { readonly uuid: string, readonly name: string } | null }> | null, readonly orders?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly type?: OrderType | null, readonly state?: OrderState | null, readonly created?: string | null, readonly cost?: string | null } | null> } | null, readonly events?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly created?: string | null, readonly message?: string | null } | null> } | null } | null };

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

export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($category: UUID, $keyword: String) {
  categories(first: 50) {
    nodes {
      uuid
      title
      offeringCount
      group {
        uuid
        title
      }
    }
  }
  offerings(
    as: CONSUMER
    first: 20
    filter: {categoryUuid: $category, keyword: $keyword}
  ) {
    totalCount
    nodes {
      uuid
      name
      description
      thumbnail
      category {
        uuid
        title
      }
      customer {
        uuid
        name
      }
      components {
        type
        name
        measuredUnit
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const MyResourcesDocument = new TypedDocumentString(`
    query MyResources {
  resources(as: CONSUMER, first: 20, orderBy: [{field: NAME}]) {
    totalCount
    nodes {
      uuid
      name
      state
      endDate
      offering {
        uuid
        name
      }
      plan {
        uuid
        name
      }
      project {
        uuid
        name
      }
      components {
        type
        limit
        currentUsage
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyResourcesQuery, MyResourcesQueryVariables>;
export const ConsumedOfferingDocument = new TypedDocumentString(`
    query ConsumedOffering($offering: UUID!) {
  offering(uuid: $offering) {
    uuid
    name
    description
    fullDescription
    gettingStarted
    state
    pausedReason
    category {
      uuid
      title
    }
    customer {
      uuid
      name
    }
    screenshots {
      uuid
      name
      image
    }
    components {
      uuid
      type
      name
      measuredUnit
      billingType
    }
    plans {
      uuid
      name
      unit
      unitPrice
      components {
        type
        amount
        price
      }
    }
    publicOffering {
      userHasConsent
      isAccessible
      promotionCampaigns {
        uuid
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsumedOfferingQuery, ConsumedOfferingQueryVariables>;
export const OrderFormDocument = new TypedDocumentString(`
    query OrderForm($offering: UUID!) {
  currency
  projects(first: 20) {
    nodes {
      uuid
      name
    }
  }
  offering(uuid: $offering) {
    uuid
    name
    type
    orderForm {
      name
      label
      type
      required
      default
      min
      max
      choices
      helpText
    }
    components {
      type
      name
      measuredUnit
      billingType
      limitPeriod
      minValue
      maxValue
      defaultLimit
      maxAvailableLimit
      isBoolean
      factor
    }
    plans {
      uuid
      name
      unit
      unitPrice
      initPrice
      archived
      components {
        type
        amount
        price
      }
    }
    publicOffering {
      userHasConsent
    }
  }
}
    `) as unknown as TypedDocumentString<OrderFormQuery, OrderFormQueryVariables>;
export const OrderListDocument = new TypedDocumentString(`
    query OrderList {
  orders(first: 20) {
    totalCount
    nodes {
      uuid
      type
      state
      created
      cost
      createdBy {
        fullName
      }
      offering {
        uuid
        name
      }
      project {
        uuid
        name
      }
      resource {
        uuid
        name
      }
      viewerCanApproveAsConsumer
      viewerCanRejectAsConsumer
      viewerCanCancel
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OrderListQuery, OrderListQueryVariables>;
export const OrganizationPageDocument = new TypedDocumentString(`
    query OrganizationPage($customer: UUID!) {
  currency
  customer(uuid: $customer) {
    uuid
    name
    abbreviation
    email
    projects(first: 20) {
      totalCount
      nodes {
        uuid
        name
        resourcesCount
        billingPriceEstimate {
          current
        }
      }
    }
    team(first: 20) {
      nodes {
        uuid
        user {
          uuid
          fullName
        }
        role {
          uuid
          name
        }
      }
    }
    invoices(first: 12) {
      nodes {
        uuid
        number
        month
        state
        total
        items {
          uuid
          name
          total
          projectName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationPageQuery, OrganizationPageQueryVariables>;
export const ProjectPageDocument = new TypedDocumentString(`
    query ProjectPage($project: UUID!) {
  project(uuid: $project) {
    uuid
    name
    description
    endDate
    customer {
      uuid
      name
    }
    billingPriceEstimate {
      current
      total
    }
    team(first: 20) {
      nodes {
        uuid
        user {
          uuid
          fullName
          email
        }
        role {
          uuid
          name
        }
        expirationTime
      }
    }
    resources(as: CONSUMER, first: 20) {
      totalCount
      nodes {
        uuid
        name
        state
        offering {
          uuid
          name
        }
      }
    }
    orders(first: 5) {
      totalCount
      nodes {
        uuid
        type
        state
        created
      }
    }
    events(first: 5) {
      nodes {
        uuid
        created
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectPageQuery, ProjectPageQueryVariables>;
export const ConsumedResourceDocument = new TypedDocumentString(`
    query ConsumedResource($resource: UUID!) {
  resource(uuid: $resource) {
    uuid
    name
    state
    endDate
    endpoints {
      name
      url
    }
    offering {
      uuid
      name
    }
    plan {
      uuid
      name
      unitPrice
    }
    project {
      uuid
      name
    }
    components {
      type
      limit
      currentUsage
      component {
        name
        measuredUnit
      }
    }
    orderInProgress {
      uuid
      state
      type
    }
    viewerCanTerminate
    viewerCanUpdateLimits
    viewerCanSwitchPlan
    team {
      uuid
      fullName
      role
    }
    planPeriods {
      uuid
      start
      end
      plan {
        uuid
        name
      }
    }
    orders(first: 10) {
      nodes {
        uuid
        type
        state
        created
        cost
      }
    }
    events(first: 10) {
      nodes {
        uuid
        created
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConsumedResourceQuery, ConsumedResourceQueryVariables>;