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
  /** A point in time in ISO 8601 notation with a time zone, for example `2026-03-01T12:00:00.123456Z`. Returned exactly as Waldur sends it, up to microseconds. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number as a string, for example `"12.5000000000"`. Used for money and measured amounts, which floating-point numbers would round. Money is in the currency of `Query.currency`. Inputs may also be numbers. */
  Decimal: { input: string; output: string; }
  /** Any JSON value, for parts of the REST API whose shape depends on a plug-in. Numbers keep all digits that were sent, even those that a double cannot hold. */
  JSON: { input: unknown; output: unknown; }
  /** A month, `YYYY-MM`, for example `2026-08`. */
  Month: { input: string; output: string; }
  /** Identifies an object. Always returned as 32 lower-case hexadecimal characters, as Waldur stores it; inputs may have dashes and capitals. */
  UUID: { input: string; output: string; }
};

/** Input of `approveOrdersAsProvider`. */
export type ApproveOrdersAsProviderInput = {
  /** Data that the provider adds to the order: an object whose keys are REST names that depend on the offering. Refused on servers of 2024. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** UUIDs of the orders, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Outcome of one write in a mutation of many objects. */
export type BulkOutcome =
  /** The write was carried out. */
  | 'DONE'
  /** The write was refused or failed; `error` says why. */
  | 'FAILED'
  /** The write was not sent, because an earlier one showed that it would fail for the same reason, or because the time was up. */
  | 'NOT_SENT'
  /** The write was refused; `userErrors` says why. */
  | 'REFUSED'
  /** The write was sent, but it is not known whether it was carried out: read the object again before you repeat it. */
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

/** Input of `refreshResourceLastSync`. */
export type RefreshResourceLastSyncInput = {
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Usage of one component in a month. */
export type ReportedUsageInput = {
  /** The amount used, in the unit of the component (`measuredUnit`). */
  readonly amount: Scalars['Decimal']['input'];
  /** Comment for the customer. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What counts as usage in later months without a report. `NONE` by default. Refused on servers of 2024. */
  readonly missingUsagePolicy?: InputMaybe<MissingUsagePolicy>;
  /** Whether the value applies to every later month until the next report. False by default. */
  readonly recurring?: InputMaybe<Scalars['Boolean']['input']>;
  /** Internal name of the component, for example `cpu` (`OfferingComponent.type`). */
  readonly type: Scalars['String']['input'];
};

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

/** Input of `setComponentUsageByUsers`. */
export type SetComponentUsageByUsersInput = {
  /** The shares of the users, one entry for each user. */
  readonly usages: ReadonlyArray<UserUsageInput>;
  /** UUID of the component usage. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOrdersDone`. */
export type SetOrdersDoneInput = {
  /** UUIDs of the orders, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `setOrdersErred`. */
export type SetOrdersErredInput = {
  /** Why the customer rejects the order. Refused on servers of 2024. */
  readonly consumerRejectionComment?: InputMaybe<Scalars['String']['input']>;
  /** What went wrong, as a message for users (`order.errorMessage`). */
  readonly errorMessage?: InputMaybe<Scalars['String']['input']>;
  /** Technical trace of the failure, for the provider (`order.errorTraceback`). */
  readonly errorTraceback?: InputMaybe<Scalars['String']['input']>;
  /** UUIDs of the orders, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `setResourceBackendId`. */
export type SetResourceBackendIdInput = {
  /** ID of the resource in the back end of the offering; empty text removes it. */
  readonly backendId: Scalars['String']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceUsages`. */
export type SetResourceUsagesInput = {
  /** The time up to which the report counts. It determines the month. By default the current time. Refused on servers of 2024. */
  readonly date?: InputMaybe<Scalars['DateTime']['input']>;
  /** Usage in the month, one entry for each component. An existing report for the same month is replaced. */
  readonly usages: ReadonlyArray<ReportedUsageInput>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourcesErred`. */
export type SetResourcesErredInput = {
  /** What went wrong, as a message for users. Refused on servers of 2024. */
  readonly errorMessage?: InputMaybe<Scalars['String']['input']>;
  /** Technical trace of the failure, for the provider. Refused on servers of 2024. */
  readonly errorTraceback?: InputMaybe<Scalars['String']['input']>;
  /** UUIDs of the resources, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `setResourcesOk`. */
export type SetResourcesOkInput = {
  /** UUIDs of the resources, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `setServiceProviderUserUsername`. */
export type SetServiceProviderUserUsernameInput = {
  /** UUID of the user. */
  readonly userUuid: Scalars['UUID']['input'];
  /** Login name in the back ends of the offerings. */
  readonly username: Scalars['String']['input'];
  /** UUID of the service provider, not of its customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Direction in which a list is sorted. */
export type SortDirection =
  /** Ascending: the smallest, earliest or alphabetically first value first. */
  | 'ASC'
  /** Descending: the largest, latest or alphabetically last value first. */
  | 'DESC';

/** One user's share of a component's usage. */
export type UserUsageInput = {
  /** The time up to which the report counts. */
  readonly date?: InputMaybe<Scalars['DateTime']['input']>;
  /** UUID of the account of the user at the offering, if the offering knows it. It may be left out: `username` is enough. */
  readonly offeringUserUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The amount that the user used, in the unit of the component (`measuredUnit`). 0 by default. */
  readonly usage?: InputMaybe<Scalars['Decimal']['input']>;
  /** Login name of the user in the back end of the offering. */
  readonly username: Scalars['String']['input'];
};

/** The side of the market from which you read offerings and resources. An object has the same `id` on both sides. */
export type ViewAs =
  /** As a customer: the offerings that you may order from, and the resources of your projects and organizations. */
  | 'CONSUMER'
  /** As a provider: the offerings that you manage, and the resources of these offerings. */
  | 'PROVIDER';

export type OrdersQueryVariables = Exact<{
  offering: Scalars['UUID']['input'];
}>;


export type OrdersQuery = { readonly orders?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly state?: OrderState | null, readonly type?: OrderType | null, readonly limits: ReadonlyArray<{ readonly type: string, readonly limit?: number | null }>, readonly resource?: { readonly uuid: string, readonly backendId?: string | null, readonly team?: ReadonlyArray<{ readonly offeringUserUsername?: string | null }> | null } | null } | null> } | null };

export type ApproveMutationVariables = Exact<{
  uuids: ReadonlyArray<Scalars['UUID']['input']> | Scalars['UUID']['input'];
}>;


export type ApproveMutation = { readonly approveOrdersAsProvider?: { readonly results: ReadonlyArray<{ readonly uuid: string, readonly outcome: BulkOutcome }>, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type SetBackendIdMutationVariables = Exact<{
  uuid: Scalars['UUID']['input'];
  backendId: Scalars['String']['input'];
}>;


export type SetBackendIdMutation = { readonly setResourceBackendId?: { readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type SetDoneMutationVariables = Exact<{
  uuids: ReadonlyArray<Scalars['UUID']['input']> | Scalars['UUID']['input'];
}>;


export type SetDoneMutation = { readonly setOrdersDone?: { readonly results: ReadonlyArray<{ readonly uuid: string, readonly outcome: BulkOutcome }>, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type SetErredMutationVariables = Exact<{
  uuids: ReadonlyArray<Scalars['UUID']['input']> | Scalars['UUID']['input'];
  message: Scalars['String']['input'];
}>;


export type SetErredMutation = { readonly setOrdersErred?: { readonly results: ReadonlyArray<{ readonly uuid: string, readonly outcome: BulkOutcome }>, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type MembersQueryVariables = Exact<{
  offering: Scalars['UUID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MembersQuery = { readonly offering?: { readonly provider?: { readonly uuid: string } | null } | null, readonly resources?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly backendId?: string | null, readonly restrictMemberAccess?: boolean | null, readonly team?: ReadonlyArray<{ readonly uuid: string, readonly username: string, readonly offeringUserUsername?: string | null }> | null } | null> } | null };

export type SetUsernameMutationVariables = Exact<{
  provider: Scalars['UUID']['input'];
  user: Scalars['UUID']['input'];
  username: Scalars['String']['input'];
}>;


export type SetUsernameMutation = { readonly setServiceProviderUserUsername?: { readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type SyncedMutationVariables = Exact<{
  uuid: Scalars['UUID']['input'];
}>;


export type SyncedMutation = { readonly refreshResourceLastSync?: { readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type AllocationsQueryVariables = Exact<{
  offering: Scalars['UUID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AllocationsQuery = { readonly resources?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly state?: ResourceState | null, readonly backendId?: string | null, readonly limits: ReadonlyArray<{ readonly type: string, readonly limit?: number | null }> } | null> } | null };

export type SetOkMutationVariables = Exact<{
  uuids: ReadonlyArray<Scalars['UUID']['input']> | Scalars['UUID']['input'];
}>;


export type SetOkMutation = { readonly setResourcesOk?: { readonly results: ReadonlyArray<{ readonly uuid: string, readonly outcome: BulkOutcome }>, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type SetResourcesErredMutationVariables = Exact<{
  uuids: ReadonlyArray<Scalars['UUID']['input']> | Scalars['UUID']['input'];
  message: Scalars['String']['input'];
}>;


export type SetResourcesErredMutation = { readonly setResourcesErred?: { readonly results: ReadonlyArray<{ readonly uuid: string, readonly outcome: BulkOutcome }>, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type UsagesQueryVariables = Exact<{
  offering: Scalars['UUID']['input'];
  month: Scalars['Month']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type UsagesQuery = { readonly offering?: { readonly components: ReadonlyArray<{ readonly type?: string | null }> } | null, readonly resources?: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly backendId?: string | null, readonly componentUsages?: ReadonlyArray<{ readonly uuid: string, readonly type?: string | null, readonly usage?: string | null }> | null } | null> } | null };

export type SetUsagesMutationVariables = Exact<{
  uuid: Scalars['UUID']['input'];
  usages: ReadonlyArray<ReportedUsageInput> | ReportedUsageInput;
  month: Scalars['Month']['input'];
}>;


export type SetUsagesMutation = { readonly setResourceUsages?: { readonly resource?: { readonly componentUsages?: ReadonlyArray<{ readonly uuid: string, readonly type?: string | null, readonly usage?: string | null }> | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type SetUsagesByUserMutationVariables = Exact<{
  uuid: Scalars['UUID']['input'];
  usages: ReadonlyArray<UserUsageInput> | UserUsageInput;
}>;


export type SetUsagesByUserMutation = { readonly setComponentUsageByUsers?: { readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type ReportedFragment = { readonly uuid: string, readonly type?: string | null, readonly usage?: string | null };

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
export const ReportedFragmentDoc = new TypedDocumentString(`
    fragment Reported on ComponentUsage {
  uuid
  type
  usage
}
    `, {"fragmentName":"Reported"}) as unknown as TypedDocumentString<ReportedFragment, unknown>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($offering: UUID!) {
  orders(
    first: 100
    filter: {offeringUuid: $offering, state: [PENDING_PROVIDER, EXECUTING]}
  ) {
    nodes {
      uuid
      state
      type
      limits: components {
        type
        limit
      }
      resource {
        uuid
        backendId
        team {
          offeringUserUsername
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const ApproveDocument = new TypedDocumentString(`
    mutation Approve($uuids: [UUID!]!) {
  approveOrdersAsProvider(input: {uuids: $uuids}) {
    results {
      uuid
      outcome
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
export const SetBackendIdDocument = new TypedDocumentString(`
    mutation SetBackendId($uuid: UUID!, $backendId: String!) {
  setResourceBackendId(input: {uuid: $uuid, backendId: $backendId}) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetBackendIdMutation, SetBackendIdMutationVariables>;
export const SetDoneDocument = new TypedDocumentString(`
    mutation SetDone($uuids: [UUID!]!) {
  setOrdersDone(input: {uuids: $uuids}) {
    results {
      uuid
      outcome
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetDoneMutation, SetDoneMutationVariables>;
export const SetErredDocument = new TypedDocumentString(`
    mutation SetErred($uuids: [UUID!]!, $message: String!) {
  setOrdersErred(
    input: {uuids: $uuids, errorMessage: $message, errorTraceback: $message}
  ) {
    results {
      uuid
      outcome
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetErredMutation, SetErredMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($offering: UUID!, $after: String) {
  offering(uuid: $offering) {
    provider {
      uuid
    }
  }
  resources(
    first: 100
    after: $after
    filter: {offeringUuid: [$offering], state: [OK, ERRED]}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      uuid
      backendId
      restrictMemberAccess
      team {
        uuid
        username
        offeringUserUsername
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const SetUsernameDocument = new TypedDocumentString(`
    mutation SetUsername($provider: UUID!, $user: UUID!, $username: String!) {
  setServiceProviderUserUsername(
    input: {uuid: $provider, userUuid: $user, username: $username}
  ) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetUsernameMutation, SetUsernameMutationVariables>;
export const SyncedDocument = new TypedDocumentString(`
    mutation Synced($uuid: UUID!) {
  refreshResourceLastSync(input: {uuid: $uuid}) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SyncedMutation, SyncedMutationVariables>;
export const AllocationsDocument = new TypedDocumentString(`
    query Allocations($offering: UUID!, $after: String) {
  resources(
    first: 100
    after: $after
    filter: {offeringUuid: [$offering], state: [OK, ERRED, UPDATING, TERMINATED]}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      uuid
      state
      backendId
      limits: components {
        type
        limit
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AllocationsQuery, AllocationsQueryVariables>;
export const SetOkDocument = new TypedDocumentString(`
    mutation SetOk($uuids: [UUID!]!) {
  setResourcesOk(input: {uuids: $uuids}) {
    results {
      uuid
      outcome
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetOkMutation, SetOkMutationVariables>;
export const SetResourcesErredDocument = new TypedDocumentString(`
    mutation SetResourcesErred($uuids: [UUID!]!, $message: String!) {
  setResourcesErred(input: {uuids: $uuids, errorMessage: $message}) {
    results {
      uuid
      outcome
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetResourcesErredMutation, SetResourcesErredMutationVariables>;
export const UsagesDocument = new TypedDocumentString(`
    query Usages($offering: UUID!, $month: Month!, $after: String) {
  offering(uuid: $offering) {
    components {
      type
    }
  }
  resources(
    first: 100
    after: $after
    filter: {offeringUuid: [$offering], state: [OK, ERRED]}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      uuid
      backendId
      componentUsages(start: $month) {
        ...Reported
      }
    }
  }
}
    fragment Reported on ComponentUsage {
  uuid
  type
  usage
}`) as unknown as TypedDocumentString<UsagesQuery, UsagesQueryVariables>;
export const SetUsagesDocument = new TypedDocumentString(`
    mutation SetUsages($uuid: UUID!, $usages: [ReportedUsageInput!]!, $month: Month!) {
  setResourceUsages(input: {uuid: $uuid, usages: $usages}) {
    resource {
      componentUsages(start: $month) {
        ...Reported
      }
    }
    userErrors {
      message
    }
  }
}
    fragment Reported on ComponentUsage {
  uuid
  type
  usage
}`) as unknown as TypedDocumentString<SetUsagesMutation, SetUsagesMutationVariables>;
export const SetUsagesByUserDocument = new TypedDocumentString(`
    mutation SetUsagesByUser($uuid: UUID!, $usages: [UserUsageInput!]!) {
  setComponentUsageByUsers(input: {uuid: $uuid, usages: $usages}) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetUsagesByUserMutation, SetUsagesByUserMutationVariables>;