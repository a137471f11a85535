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
  /** The order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Which offerings are listed. */
export type OfferingFilter = {
  /** What your roles allow you to order. Only `true` is accepted. Refused on servers of 2024. */
  readonly accessible?: InputMaybe<Scalars['Boolean']['input']>;
  /** Accepted in a call for proposals that is active, or in none. */
  readonly accessibleViaCalls?: InputMaybe<Scalars['Boolean']['input']>;
  /** With each of the tags of these names, which cannot hold commas; capitals do not matter. Refused on servers of 2024. */
  readonly allTagNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With each of these tags. Refused on servers of 2024. */
  readonly allTagUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Can be ordered by this customer. */
  readonly allowedCustomerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Attributes and their values, as the text of a JSON object. A list of values stands for any of them. */
  readonly attributes?: InputMaybe<Scalars['String']['input']>;
  /** Invoiced, or not. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The provider makes accounts for users in the system behind it, or not. Refused on servers of 2024. */
  readonly canCreateOfferingUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** In a category of this group of categories. */
  readonly categoryGroupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** In this category. */
  readonly categoryUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** This customer has a resource of it that is not terminated, and the offering lets customers say from which networks resources can be reached. Refused on servers of 2024. */
  readonly consumerCustomerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Created at this moment or later. Refused on servers of 2024. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Created at this moment or earlier. Refused on servers of 2024. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Owned by this organization. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Part of the description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Has terms of service in force, or not. Refused on servers of 2024. */
  readonly hasActiveTermsOfService?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has terms of service, in force or not; or has none. Refused on servers of 2024. */
  readonly hasTermsOfService?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offerings that you may import resources into. Refused for groups, summaries and types of offerings. Only `true` is accepted. */
  readonly importable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name or description, or of a name of the organization that owns it. */
  readonly keyword?: InputMaybe<Scalars['String']['input']>;
  /** Last changed at this moment or later. Refused on servers of 2024. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Last changed at this moment or earlier. Refused on servers of 2024. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Part of the name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The whole name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** In this group of offerings. Refused on servers of 2024. */
  readonly offeringGroupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Can be asked for in a proposal to an open call, or not. Refused on servers of 2024. */
  readonly openForProposals?: InputMaybe<Scalars['Boolean']['input']>;
  /** Limited to this group of organizations, among others. */
  readonly organizationGroupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Derived from this offering. */
  readonly parentUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Can be ordered in this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Part of the name, slug or description; or a whole uuid. Refused on servers of 2024. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** This customer has a resource of it that is not terminated. Refused on servers of 2024. */
  readonly resourceCustomerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** This project has a resource of it that is not terminated. Refused on servers of 2024. */
  readonly resourceProjectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** With these service settings behind it. */
  readonly scopeUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Managed by this user. */
  readonly serviceManagerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Open to all customers, or not. */
  readonly shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** The slug. Refused on servers of 2024. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<OfferingState>>;
  /** With at least one of the tags of these names. Refused on servers of 2024. */
  readonly tagName?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With at least one of these tags. Refused on servers of 2024. */
  readonly tagUuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Of one of these types, for example `Marketplace.Slurm`. */
  readonly type?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** You have accepted its terms of service, or not. Refused on servers of 2024. */
  readonly userHasConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** You have an account in the system behind it, or not. Refused on servers of 2024. */
  readonly userHasOfferingUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of these offerings; 100 at most. Refused on servers of 2024. */
  readonly uuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
};

/** A sort key for offerings. Several keys sort by the first, then by the second, and so on. */
export type OfferingSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: OfferingSortField;
};

/** What offerings can be sorted by. */
export type OfferingSortField =
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
  /** Orders placed at this moment or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Orders placed at this moment or earlier. Refused on servers of 2024. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Orders in projects of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders last changed at this moment or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Orders last changed at this moment or earlier. Refused on servers of 2024. */
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
  /** Orders that this customer provides: the uuid of `provider.customer`, not of the service provider itself. */
  readonly providerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders with this text in their slug, or in the name of their project or resource, or with exactly this uuid. */
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
  /** Whether a rule approved the order automatically. Refused on servers of 2024. */
  readonly wasAutoApproved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A sort key for orders. Several keys sort by the first, then by the second, and so on. */
export type OrderSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: OrderSortField;
};

/** What a list of orders can be sorted by. */
export type OrderSortField =
  /** When the customer approved or rejected the order. */
  | 'CONSUMER_REVIEWED_AT'
  /** Cost of the order. */
  | 'COST'
  /** When the order was placed. */
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

/** What an order does. */
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
  /** Why it is paused; customers see it as `pausedReason`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The offering. */
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