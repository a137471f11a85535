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
  /** A point in time in ISO 8601 notation with a time zone, for example `2026-03-01T12:00:00.123456Z`. Returned exactly as Waldur sends it, up to microseconds. */
  DateTime: { input: string; output: string; }
  /** Any JSON value, for parts of the REST API whose shape depends on a plug-in. Numbers keep all digits that were sent, even those that a double cannot hold. */
  JSON: { input: unknown; output: unknown; }
  /** Identifies an object. Always returned as 32 lower-case hexadecimal characters, as Waldur stores it; inputs may have dashes and capitals. */
  UUID: { input: string; output: string; }
};

/** Input of `approveOrderAsProvider`. */
export type ApproveOrderAsProviderInput = {
  /** Data that the provider adds to the order: an object whose keys are REST names that depend on the offering. Refused on servers of 2024. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

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

/** Input of `pauseOffering`. */
export type PauseOfferingInput = {
  /** Reason why the offering is paused; customers see it in `Offering.pausedReason`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Direction in which a list is sorted. */
export type SortDirection =
  /** Ascending: the smallest, earliest or alphabetically first value first. */
  | 'ASC'
  /** Descending: the largest, latest or alphabetically last value first. */
  | 'DESC';

/** The side of the market from which you read offerings and resources. An object has the same `id` on both sides. */
export type ViewAs =
  /** As a customer: the offerings that you may order from, and the resources of your projects and organizations. */
  | 'CONSUMER'
  /** As a provider: the offerings that you manage, and the resources of these offerings. */
  | 'PROVIDER';

export type OfferingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfferingsQuery = { readonly offerings?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly name: string, readonly state?: OfferingState | null, readonly pausedReason?: string | null } | null> } | null };

export type OrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type OrdersQuery = { readonly orders?: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly uuid: string, readonly type?: OrderType | null, readonly state?: OrderState | null, readonly resource?: { readonly id: string, readonly name: string } | null } | null> } | null };

export type PauseOfferingMutationVariables = Exact<{
  uuid: Scalars['UUID']['input'];
  reason: Scalars['String']['input'];
}>;


export type PauseOfferingMutation = { readonly pauseOffering?: { readonly offering?: { readonly id: string, readonly state?: OfferingState | null, readonly pausedReason?: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type ApproveOrderMutationVariables = Exact<{
  uuid: Scalars['UUID']['input'];
}>;


export type ApproveOrderMutation = { readonly approveOrderAsProvider?: { readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type OrderProgressSubscriptionVariables = Exact<{
  uuid: Scalars['UUID']['input'];
}>;


export type OrderProgressSubscription = { readonly orderProgress: { readonly id: string, readonly state?: OrderState | null, readonly errorMessage?: string | null } };


export const OfferingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Offerings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"},{"kind":"EnumValue","value":"PAUSED"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}}]}}]}}]}}]} as unknown as DocumentNode<OfferingsQuery, OfferingsQueryVariables>;
export const OrdersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Orders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENDING_PROVIDER"},{"kind":"EnumValue","value":"EXECUTING"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"resource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrdersQuery, OrdersQueryVariables>;
export const PauseOfferingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseOffering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseOffering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"pausedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<PauseOfferingMutation, PauseOfferingMutationVariables>;
export const ApproveOrderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveOrder"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveOrderAsProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveOrderMutation, ApproveOrderMutationVariables>;
export const OrderProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OrderProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UUID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orderProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uuid"},"value":{"kind":"Variable","name":{"kind":"Name","value":"uuid"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errorMessage"}}]}}]}}]} as unknown as DocumentNode<OrderProgressSubscription, OrderProgressSubscriptionVariables>;