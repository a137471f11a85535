/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
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
  /** Identifies an object. Always returned as 32 lower-case hexadecimal characters, as Waldur stores it; inputs may have dashes and capitals. */
  UUID: { input: string; output: string; }
};

/** The requested amount of one component of an offering. */
export type ComponentAmountInput = {
  /** The amount, in the unit of the component (`measuredUnit`). Not negative. */
  readonly limit: Scalars['Float']['input'];
  /** Internal name of the component, for example `cpu` (`OfferingComponent.type`). */
  readonly type: Scalars['String']['input'];
};

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

/** Input of `updateResourceLimits`. */
export type UpdateResourceLimitsInput = {
  /** The new limits, of all components that are charged by limit. */
  readonly limits: ReadonlyArray<ComponentAmountInput>;
  /** Comment for the users who approve the order. Refused on servers of 2024. */
  readonly requestComment?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the resource, which belongs to one of your projects or organizations. */
  readonly uuid: Scalars['UUID']['input'];
};

/** The side of the market from which you read offerings and resources. An object has the same `id` on both sides. */
export type ViewAs =
  /** As a customer: the offerings that you may order from, and the resources of your projects and organizations. */
  | 'CONSUMER'
  /** As a provider: the offerings that you manage, and the resources of these offerings. */
  | 'PROVIDER';

export type ResourceScreenQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type ResourceScreenQuery = { readonly resources?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: ResourceState | null, readonly offering?: { readonly uuid: string, readonly name: string } | null, readonly plan?: { readonly uuid: string, readonly name: string, readonly unitPrice?: string | null } | null, readonly project?: { readonly uuid: string, readonly name: string } | null, readonly team?: ReadonlyArray<{ readonly username: string, readonly fullName: string, readonly role?: string | null }> | null } | null> } | null };

export type MyResourcesScreenQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type MyResourcesScreenQuery = { readonly resources?: { readonly totalCount?: number | null, readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: ResourceState | null, readonly endDate?: string | null, readonly viewerCanUpdateLimits?: boolean | null, readonly plan?: { readonly uuid: string, readonly name: string } | null, readonly project?: { readonly uuid: string, readonly name: string } | null, readonly components: ReadonlyArray<{ readonly type: string, readonly limit?: number | null, readonly currentUsage?: number | null }>, readonly orderInProgress?: { readonly uuid: string, readonly state?: OrderState | null } | null } | null> } | null };

export type ChangeLimitsMutationVariables = Exact<{
  resource: Scalars['UUID']['input'];
  limits: ReadonlyArray<ComponentAmountInput> | ComponentAmountInput;
}>;


export type ChangeLimitsMutation = { readonly updateResourceLimits?: { readonly order?: { readonly uuid: string, readonly state?: OrderState | null } | null, readonly userErrors: ReadonlyArray<{ readonly message: string, readonly path?: ReadonlyArray<string> | null }> } | null };

export type FollowOrderSubscriptionVariables = Exact<{
  order: Scalars['UUID']['input'];
}>;


export type FollowOrderSubscription = { readonly orderProgress: { readonly uuid: string, readonly state?: OrderState | null, readonly errorMessage?: string | null } };

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

export const ResourceScreenDocument = {"__meta__":{"hash":"d6809dc6f0d3df4ccdc9fa12d0e20170b3823c9f35b748a466ca9170b1e65e11"}} as unknown as TypedDocumentString<ResourceScreenQuery, ResourceScreenQueryVariables>;
export const MyResourcesScreenDocument = {"__meta__":{"hash":"ae4cb9b721472181a5a7d29d8bb5f58eea224bf41fd36945bba58fae436c9cdb"}} as unknown as TypedDocumentString<MyResourcesScreenQuery, MyResourcesScreenQueryVariables>;
export const ChangeLimitsDocument = {"__meta__":{"hash":"71f9ad1ca16f83e40d0921e8673bc31cb3a9ef5a4216afbd196e186b4abb4112"}} as unknown as TypedDocumentString<ChangeLimitsMutation, ChangeLimitsMutationVariables>;
export const FollowOrderDocument = {"__meta__":{"hash":"05161ee5083ecc310259e85ea4f46dedd6a357dbc12d363e55a0bc15c7316670"}} as unknown as TypedDocumentString<FollowOrderSubscription, FollowOrderSubscriptionVariables>;