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
  /** A file, sent as the GraphQL multipart request specification describes. In a JSON request, the only possible value is null. */
  Upload: { input: File; output: File; }
};

/** Kind of user who looked at the personal data of another user. */
export type AccessorType =
  /** A user with a role in the same customer or project. */
  | 'ORGANIZATION_MEMBER'
  /** The user, looking at their own data. */
  | 'SELF'
  /** The provider of an offering at which the user has an account. */
  | 'SERVICE_PROVIDER'
  /** A staff user of the site. */
  | 'STAFF'
  /** A support user of the site. */
  | 'SUPPORT'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Rule for the names of Slurm accounts. */
export type AccountNameGenerationPolicy =
  /** Slurm accounts are named after the slug of the project. */
  | 'PROJECT_SLUG'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Input of `activateOffering`. */
export type ActivateOfferingInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `activateOfferings`. */
export type ActivateOfferingsInput = {
  /** UUIDs of the offerings, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `activatePromotionCampaign`. */
export type ActivatePromotionCampaignInput = {
  /** UUID of the promotion campaign. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `addCustomerUser`. */
export type AddCustomerUserInput = {
  /** When the role ends; null or left out for a role that does not end. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name or UUID of the role, for example `CUSTOMER.OWNER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `addOfferingSoftwareCatalog`. */
export type AddOfferingSoftwareCatalogInput = {
  /** UUID of the published catalog (`Catalog.uuid`). */
  readonly catalogUuid: Scalars['UUID']['input'];
  /** Processor families for which the software is offered, for example `x86_64` and `aarch64`. */
  readonly enabledCpuFamily?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Processor generations for which the software is offered, for example `generic` and `zen3`. */
  readonly enabledCpuMicroarchitectures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** UUID of the partition whose nodes have the software; null when all nodes of the offering have it. */
  readonly partitionUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `addOfferingUser`. */
export type AddOfferingUserInput = {
  /** When the role ends; null or left out for a role that does not end. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name or UUID of the role, for example `OFFERING.MANAGER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `addProjectUser`. */
export type AddProjectUserInput = {
  /** When the role ends; null or left out for a role that does not end. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name or UUID of the role, for example `PROJECT.MEMBER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the project. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `addResourceUser`. */
export type AddResourceUserInput = {
  /** When the role ends; null or left out for a role that does not end. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name or UUID of the role, for example `RESOURCE.MANAGER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `addServiceProviderUser`. */
export type AddServiceProviderUserInput = {
  /** When the role ends; null or left out for a role that does not end. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name or UUID of the role, for example `CUSTOMER.MANAGER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the service provider, not of its customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Kind of administrator of the site. */
export type AdminAccessType =
  /** A staff user, who may do anything. */
  | 'STAFF'
  /** A user who is both staff and support. */
  | 'STAFF_AND_SUPPORT'
  /** A support user, who may see everything. */
  | 'SUPPORT'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

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

/** Input of `approveOrderAsConsumer`. */
export type ApproveOrderAsConsumerInput = {
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `approveOrderAsProvider`. */
export type ApproveOrderAsProviderInput = {
  /** Data that the provider adds to the order: an object whose keys are REST names that depend on the offering. Refused on servers of 2024. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `approveOrdersAsConsumer`. */
export type ApproveOrdersAsConsumerInput = {
  /** UUIDs of the orders, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `approveOrdersAsProvider`. */
export type ApproveOrdersAsProviderInput = {
  /** Data that the provider adds to the order: an object whose keys are REST names that depend on the offering. Refused on servers of 2024. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** UUIDs of the orders, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `archiveOffering`. */
export type ArchiveOfferingInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `archiveOfferings`. */
export type ArchiveOfferingsInput = {
  /** UUIDs of the offerings, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `archivePlan`. */
export type ArchivePlanInput = {
  /** UUID of the plan. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Type of the value of an attribute of offerings. */
export type AttributeType =
  /** The value is true or false. */
  | 'BOOLEAN'
  /** The value is one of `options`. */
  | 'CHOICE'
  /** The value is a whole number. */
  | 'INTEGER'
  /** The value is a list of some of `options`. */
  | 'LIST'
  /** The value is a text of one line. */
  | 'STRING'
  /** The value is a text of several lines. */
  | 'TEXT'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Attributes of a new SQL server in Azure. */
export type AzureSqlServerAttributesInput = {
  /** Free text about the resource. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** URL of the location of the SQL server in the REST API. */
  readonly location?: InputMaybe<Scalars['URL']['input']>;
  /** Display name of the resource. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Attributes of a new virtual machine in Azure. */
export type AzureVirtualMachineAttributesInput = {
  /** Free text about the resource. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** URL of the image of the virtual machine in the REST API. */
  readonly image?: InputMaybe<Scalars['URL']['input']>;
  /** URL of the location of the virtual machine in the REST API. */
  readonly location?: InputMaybe<Scalars['URL']['input']>;
  /** Display name of the resource. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** URL of the size of the virtual machine in the REST API. */
  readonly size?: InputMaybe<Scalars['URL']['input']>;
};

/** How all components of an offering are charged. */
export type BillingMode =
  /** The limit that the customer chose is charged each month. */
  | 'MONTHLY'
  /** The time that the customer chose is charged once, in advance. */
  | 'PREPAID'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** The usage that the provider reports is charged. */
  | 'USAGE';

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

/** State of a promotion campaign. */
export type CampaignState =
  /** Orders benefit from the first to the last day of the campaign. */
  | 'ACTIVE'
  /** The campaign is being prepared: orders do not benefit yet. */
  | 'DRAFT'
  /** The campaign has ended permanently: orders no longer benefit. */
  | 'TERMINATED'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Input of `cancelOrder`. */
export type CancelOrderInput = {
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `cancelOrders`. */
export type CancelOrdersInput = {
  /** UUIDs of the orders, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `cancelUserEmailChange`. */
export type CancelUserEmailChangeInput = {
  /** UUID of the user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Selects software catalogs. */
export type CatalogFilter = {
  /** Catalogs that the server updates automatically (true), or that it does not (false). */
  readonly autoUpdateEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Catalogs of this type. */
  readonly catalogType?: InputMaybe<CatalogType>;
  /** Catalogs with this text in their description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Catalogs with this text in their name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Catalogs with this text in their version. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** A collection of software that the server can fetch. */
export type CatalogName =
  /** The European Environment for Scientific Software Installations (EESSI). */
  | 'EESSI'
  /** The packages of the package manager Spack. */
  | 'SPACK'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** A sort key for catalogs. Several keys sort by the first, then by the second, and so on. */
export type CatalogSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: CatalogSortField;
};

/** Keys by which software catalogs can be sorted. */
export type CatalogSortField =
  /** Type of the catalog. */
  | 'CATALOG_TYPE'
  /** Time at which the catalog was added. */
  | 'CREATED'
  /** Time at which the catalog last changed. */
  | 'MODIFIED'
  /** Name of the catalog. */
  | 'NAME'
  /** Version of the catalog. */
  | 'VERSION';

/** How users get the software of a catalog. */
export type CatalogType =
  /** The software is already built, and users load it as it is. */
  | 'BINARY_RUNTIME'
  /** The software comes through a package manager. */
  | 'PACKAGE_MANAGER'
  /** The software consists of recipes from which it is built. */
  | 'SOURCE_PACKAGE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

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

/** Selects category groups. */
export type CategoryGroupFilter = {
  /** Category groups with this text in their title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `checkOfferingBackendId`. */
export type CheckOfferingBackendIdInput = {
  /** The back-end ID to check. */
  readonly backendId: Scalars['String']['input'];
  /** Whether the resources of all offerings are checked, instead of only those of this offering. */
  readonly checkAllOfferings?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether `backendIdRules` of the offering decide which resources are checked. Ignored on servers of 2024. */
  readonly useOfferingRules?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** An answer to a question of a checklist. */
export type ChecklistAnswerInput = {
  /** The answer, in the form that the type of the question requires: a string, a number, a Boolean, or the UUIDs of options; null for no answer. */
  readonly answerData?: InputMaybe<Scalars['JSON']['input']>;
  /** UUID of the question that is answered. */
  readonly questionUuid: Scalars['UUID']['input'];
};

/** How the answer to a question of a checklist is compared with a value. */
export type ChecklistOperator =
  /** The answer contains the value. */
  | 'CONTAINS'
  /** The answer equals the value. */
  | 'EQUALS'
  /** The answer is one of the values. */
  | 'IN'
  /** The answer does not equal the value. */
  | 'NOT_EQUALS'
  /** The answer is none of the values. */
  | 'NOT_IN'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Input of `clearOfferingImage`. */
export type ClearOfferingImageInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `clearOfferingOrganizationGroups`. */
export type ClearOfferingOrganizationGroupsInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `clearOfferingTags`. */
export type ClearOfferingTagsInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `clearOfferingThumbnail`. */
export type ClearOfferingThumbnailInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `clearOfferingUserAttributeConfig`. */
export type ClearOfferingUserAttributeConfigInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `clearOrderAttachment`. */
export type ClearOrderAttachmentInput = {
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `clearPlanOrganizationGroups`. */
export type ClearPlanOrganizationGroupsInput = {
  /** UUID of the plan. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `clearUserPassword`. */
export type ClearUserPasswordInput = {
  /** UUID of the user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `cloneRoleToCustomer`. */
export type CloneRoleToCustomerInput = {
  /** Whether the copied role can no longer be given in the customer. True by default. */
  readonly concealTemplate?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the customer in which the new role can be given; no other customer can give it. */
  readonly customerUuid: Scalars['UUID']['input'];
  /** Description of the new role; by default the description of the copied role. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the role. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Source of the usage data of an OpenStack tenant. */
export type CloudBillingSource =
  /** The usage is read from the placement service of OpenStack. */
  | 'PLACEMENT'
  /** The usage is read from the quotas of the tenant. */
  | 'QUOTA'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** How a table shows the values of a column. */
export type ColumnWidget =
  /** The value is shown as a link to the virtual machine to which a volume is attached. */
  | 'ATTACHED_INSTANCE'
  /** The value is shown as a list, separated by commas. */
  | 'CSV'
  /** The value is shown as a file size, in a suitable unit. */
  | 'FILESIZE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Whether a user has completed the checklist of an offering. */
export type ComplianceStatus =
  /** The user has answered all required questions. */
  | 'COMPLETED'
  /** The offering has no checklist. */
  | 'NO_CHECKLIST'
  /** The user has not answered all required questions yet. */
  | 'PENDING'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** The requested amount of one component of an offering. */
export type ComponentAmountInput = {
  /** The amount, in the unit of the component (`measuredUnit`). Not negative. */
  readonly limit: Scalars['Float']['input'];
  /** Internal name of the component, for example `cpu` (`OfferingComponent.type`). */
  readonly type: Scalars['String']['input'];
};

/** The largest amount of one component that a usage policy allows. */
export type ComponentLimitInput = {
  /** The largest amount that may be used in the period of the policy, in the unit of the component. Servers of 2024 accept only whole numbers. */
  readonly limit: Scalars['Float']['input'];
  /** Internal name of the component, for example `cpu` (`OfferingComponent.type`). */
  readonly type: Scalars['String']['input'];
};

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

/** Selects reports of the usage of users. */
export type ComponentUserUsageFilter = {
  /** Usage of resources in projects of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Reports whose `date` is on this day or later. */
  readonly dateAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Reports whose `date` is the first moment of this day or earlier. To select whole months, use `month`. */
  readonly dateBefore?: InputMaybe<Scalars['Date']['input']>;
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
  /** Usage of the account with this login name. Refused on servers of 2024. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** A sort key for the usage of users. Several keys sort by the first, then by the second, and so on. */
export type ComponentUserUsageSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: ComponentUserUsageSortField;
};

/** Keys by which the usage of users can be sorted. */
export type ComponentUserUsageSortField =
  /** Month of the usage. */
  | 'MONTH'
  /** The amount used. */
  | 'USAGE'
  /** Login name of the account. */
  | 'USERNAME';

/** Input of `confirmUserEmail`. */
export type ConfirmUserEmailInput = {
  /** The code that was sent to the new e-mail address. */
  readonly code: Scalars['String']['input'];
};

/** Selects cost policies. */
export type CostPolicyFilter = {
  /** Cost policies of this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** Selects course accounts. */
export type CourseAccountFilter = {
  /** Accounts whose participant's e-mail address contains this text. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Accounts of projects whose last day is this day or later. */
  readonly projectEndsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Accounts of projects whose last day is this day or earlier. */
  readonly projectEndsUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Accounts of projects whose first day is this day or later. */
  readonly projectStartsFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Accounts of projects whose first day is this day or earlier. */
  readonly projectStartsUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Accounts of this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Accounts in one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<CourseAccountState>>;
  /** Accounts with exactly this login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** A sort key for course accounts. Several keys sort by the first, then by the second, and so on. */
export type CourseAccountSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: CourseAccountSortField;
};

/** Keys by which course accounts can be sorted. */
export type CourseAccountSortField =
  /** Time at which the account was created. */
  | 'CREATED'
  /** E-mail address of the participant. */
  | 'EMAIL'
  /** Time at which the account last changed. */
  | 'MODIFIED'
  /** Last day of the project. */
  | 'PROJECT_END_DATE'
  /** Name of the project. */
  | 'PROJECT_NAME'
  /** First day of the project. */
  | 'PROJECT_START_DATE'
  /** State of the account. */
  | 'STATE'
  /** Login name of the account. */
  | 'USERNAME';

/** State of a course account. */
export type CourseAccountState =
  /** The account is closed. */
  | 'CLOSED'
  /** The last operation on the account failed. */
  | 'ERRED'
  /** The account is in use. */
  | 'OK'
  /** The account is not set up yet. */
  | 'PENDING'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Input of `createCatalog`. */
export type CreateCatalogInput = {
  /** Whether the server automatically fetches newer versions of the collection. */
  readonly autoUpdateEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** How users get the software of the collection. */
  readonly catalogType?: InputMaybe<CatalogType>;
  /** Description of the contents of the collection. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Further data about the collection, as an object. */
  readonly metadata?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the collection. */
  readonly name: Scalars['String']['input'];
  /** URL from which the server fetches the collection. */
  readonly sourceUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Error message of the last attempt to fetch the collection; empty for none. */
  readonly updateErrors?: InputMaybe<Scalars['String']['input']>;
  /** Version of the collection. */
  readonly version: Scalars['String']['input'];
};

/** Input of `createCategoryGroup`. */
export type CreateCategoryGroupInput = {
  /** Description of what the categories have in common. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The icon, as a picture file; null removes it. */
  readonly icon?: InputMaybe<Scalars['Upload']['input']>;
  /** Display name of the category group. */
  readonly title: Scalars['String']['input'];
};

/** Input of `createCategory`. */
export type CreateCategoryInput = {
  /** Whether the category is the default for offerings of OpenStack virtual machines. Refused when another category is the default. */
  readonly defaultVmCategory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the category is the default for offerings of OpenStack volumes. Refused when another category is the default. */
  readonly defaultVolumeCategory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Description of the offerings in the category. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the category group to which the category belongs; null for none. */
  readonly groupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The icon, as a picture file; null removes it. */
  readonly icon?: InputMaybe<Scalars['Upload']['input']>;
  /** Display name of the category. */
  readonly title: Scalars['String']['input'];
};

/** Input of `createCostPolicy`. */
export type CreateCostPolicyInput = {
  /** Actions that are taken when a limit is exceeded. */
  readonly actions: ReadonlyArray<PolicyAction>;
  /** Whether the policy applies to all customers. If true, leave out `organizationGroupUuids`. Refused on servers of 2024. */
  readonly applyToAll?: InputMaybe<Scalars['Boolean']['input']>;
  /** The largest cost of all resources together in the period of the policy. */
  readonly limitCost: Scalars['Decimal']['input'];
  /** UUID of the offering whose cost the policy limits. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** Further settings of the actions, such as the addresses for `notify_external_user`: an object from the REST name of an action to its settings. Refused on servers of 2024. */
  readonly options?: InputMaybe<Scalars['JSON']['input']>;
  /** UUIDs of the groups of customers to which the policy applies, if it does not apply to all customers. */
  readonly organizationGroupUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** The period over which the cost is added up. */
  readonly period?: InputMaybe<PolicyPeriod>;
};

/** Input of `createCustomer`. */
export type CreateCustomerInput = {
  /** Abbreviated name of the customer; empty for none. */
  readonly abbreviation?: InputMaybe<Scalars['String']['input']>;
  /** Networks from which members of the customer may use Waldur, in CIDR notation, separated by commas; empty allows every network. Only staff may set them. */
  readonly accessSubnets?: InputMaybe<Scalars['String']['input']>;
  /** Time from which the customer is charged. Only staff may set it. */
  readonly accountingStartDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Postal address, as free text. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Number of the agreement with the customer. Only staff may set it. */
  readonly agreementNumber?: InputMaybe<Scalars['String']['input']>;
  /** Apartment number in the address. Refused on servers of 2024. */
  readonly apartmentNr?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is withdrawn from use. Only staff may set it. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** ID of the customer in another system; empty for none. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Bank account of the customer. */
  readonly bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** Name of the customer's bank. */
  readonly bankName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is blocked: it can change nothing for the time being. Only staff may set it. */
  readonly blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** City in the address. Refused on servers of 2024. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Other contact details, as free text; empty for none. */
  readonly contactDetails?: InputMaybe<Scalars['String']['input']>;
  /** Country of the customer: one of the codes of `Query.countries`; empty for none. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Tax rate on the charges of the customer, in percent. Only staff may set it. */
  readonly defaultTaxPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Description of the customer. Refused on servers of 2024. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether members of the customer's projects see what the projects cost. Only staff may set it. Refused on servers of 2024. */
  readonly displayBillingInfoInProjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Internet domain of the customer's members. Only staff may set it. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of the customer for contact; empty for none. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Days between the end of a project of the customer and the termination of its resources; null for none. Only staff may set it. Refused on servers of 2024. */
  readonly gracePeriodDays?: InputMaybe<Scalars['Int']['input']>;
  /** Website of the customer; empty for none. */
  readonly homepage?: InputMaybe<Scalars['String']['input']>;
  /** House number in the address. Refused on servers of 2024. */
  readonly houseNr?: InputMaybe<Scalars['String']['input']>;
  /** Household name in the address. Refused on servers of 2024. */
  readonly household?: InputMaybe<Scalars['String']['input']>;
  /** Logo of the customer; null removes it. */
  readonly image?: InputMaybe<Scalars['Upload']['input']>;
  /** Latitude of the customer, in degrees north; null when unknown. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude of the customer, in degrees east; null when unknown. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Maximum number of service accounts of the customer; null for no limit. Only staff may set it. Refused on servers of 2024. */
  readonly maxServiceAccounts?: InputMaybe<Scalars['Int']['input']>;
  /** Full name of the customer. */
  readonly name: Scalars['String']['input'];
  /** Name in the customer's own language; empty for none. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Further e-mail addresses that receive notifications, separated by commas; empty for none. Refused on servers of 2024. */
  readonly notificationEmails?: InputMaybe<Scalars['String']['input']>;
  /** Parish or district in the address. Refused on servers of 2024. */
  readonly parish?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number of the customer for contact; empty for none. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Postal code in the address. */
  readonly postal?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the checklist that projects of the customer fill in; null for none. Only staff may set it. Refused on servers of 2024. */
  readonly projectMetadataChecklistUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Template for the short names (`slug`) of new projects, with placeholders such as `{project_name}` and `{counter}`; null for the default of the server. Only staff may set it. Refused on servers of 2024. */
  readonly projectSlugTemplate?: InputMaybe<Scalars['String']['input']>;
  /** Number of the customer in the business register. */
  readonly registrationCode?: InputMaybe<Scalars['String']['input']>;
  /** Short name for use in URLs and account names. Only staff may set it. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Number of another customer, which pays for this one; null for none. Only staff may set it. */
  readonly sponsorNumber?: InputMaybe<Scalars['Int']['input']>;
  /** State or region in the address. Refused on servers of 2024. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street in the address. Refused on servers of 2024. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Complete list of affiliations: a user needs one of them to join. Only staff may set it. Refused on servers of 2024. */
  readonly userAffiliations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of regular expressions for e-mail addresses: only users whose address matches may join. Only staff may set it. Refused on servers of 2024. */
  readonly userEmailPatterns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of identity providers: users must have logged in through one of them to join. Only staff may set it. Refused on servers of 2024. */
  readonly userIdentitySources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** VAT number of the customer. */
  readonly vatCode?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `createOfferingComponent`. */
export type CreateOfferingComponentInput = {
  /** Code of the component in the accounting system of the provider. */
  readonly articleCode?: InputMaybe<Scalars['String']['input']>;
  /** How the component is charged. */
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
  /** Display name of the component, for example `Floating IP`. */
  readonly name: Scalars['String']['input'];
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** UUID of the component of the same offering that charges usage beyond the prepaid amount: one that is charged by usage and is not prepaid itself. Null for none. Refused on servers of 2024. */
  readonly overageComponentUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The number of months paid in advance has to be a multiple of this number; null when any number is allowed. Refused on servers of 2024. */
  readonly prepaidDurationStep?: InputMaybe<Scalars['Int']['input']>;
  /** The number of months of a renewal has to be a multiple of this number; null when any number is allowed. Refused on servers of 2024. */
  readonly renewalDurationStep?: InputMaybe<Scalars['Int']['input']>;
  /** Internal name of the component, unique within the offering, for example `floating_ip`. Limits and usage refer to the component by this name. */
  readonly type: Scalars['String']['input'];
  /** Number of back-end units in one `measuredUnit`, for example 1024. A whole number. Refused on servers of 2024. */
  readonly unitFactor?: InputMaybe<Scalars['Float']['input']>;
};

/** Input of `createOfferingEndpoint`. */
export type CreateOfferingEndpointInput = {
  /** Name of the service that users reach at the URL, for example `SSH`. */
  readonly name: Scalars['String']['input'];
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** URL of the endpoint with its scheme, for example `ssh://login.example.org`. */
  readonly url: Scalars['String']['input'];
};

/** Input of `createOffering`. */
export type CreateOfferingInput = {
  /** Public URL of the service. Refused on servers of 2024. */
  readonly accessUrl?: InputMaybe<Scalars['String']['input']>;
  /** Properties of the service that its category defines: an object from the key of a property to its value. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** ID of the offering in its back end. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Rules for the back-end IDs of resources: an object with `format` (their format) and `uniqueness` (within which scope they must be unique); an empty object for no rules. Refused on servers of 2024. */
  readonly backendIdRules?: InputMaybe<Scalars['JSON']['input']>;
  /** Metadata that a program of the provider stores with the offering. */
  readonly backendMetadata?: InputMaybe<Scalars['JSON']['input']>;
  /** Whether orders and usage of the offering are put on invoices. */
  readonly billable?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the category in which the marketplace lists the offering. */
  readonly categoryUuid: Scalars['UUID']['input'];
  /** URL of the compliance checklist in the REST API, as in `Offering.complianceChecklist`; null for none. It is not a UUID, because the REST API does not document the URL of a checklist. Refused on servers of 2024. */
  readonly complianceChecklist?: InputMaybe<Scalars['URL']['input']>;
  /** Components of the offering: what it measures and charges. For a component that comes with the plug-in, the server uses only its bounds. */
  readonly components?: InputMaybe<ReadonlyArray<OfferingComponentInput>>;
  /** Two-letter country code (ISO 3166-1) of the place where the service runs, for example `EE`; empty for none. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the organization that owns the offering. It has to be a service provider. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** DOI of the offering in DataCite. */
  readonly dataciteDoi?: InputMaybe<Scalars['String']['input']>;
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
  /** Latitude of the place where the service runs, in degrees; null for none. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Bounds of the limits of components that come with the plug-in. When `limits` is given, all `components` are added as new components; none of them is taken as the settings of a component of the plug-in. */
  readonly limits?: InputMaybe<ReadonlyArray<OfferingComponentBoundsInput>>;
  /** Longitude of the place where the service runs, in degrees; null for none. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Display name of the offering. */
  readonly name: Scalars['String']['input'];
  /** UUID of the group in which the provider shows the offering; null for no group. Refused on servers of 2024. */
  readonly offeringGroupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Additional questions of the order form, in display order. */
  readonly orderForm?: InputMaybe<ReadonlyArray<OrderFormOptionInput>>;
  /** Plans of the offering: its price lists. If the list is given, it needs at least one plan. */
  readonly plans?: InputMaybe<ReadonlyArray<OfferingPlanInput>>;
  /** Settings of the plug-in. Ignored on servers of 2024. */
  readonly pluginOptions?: InputMaybe<PluginOptionsInput>;
  /** URL of the privacy policy of the service. */
  readonly privacyPolicyLink?: InputMaybe<Scalars['String']['input']>;
  /** Settings that can be changed on existing resources of the offering, in display order. */
  readonly resourceOptions?: InputMaybe<ReadonlyArray<OrderFormOptionInput>>;
  /** Whether the offering is open to all customers. */
  readonly shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Slug of the offering: a short unique name for use in URLs. Only staff can choose it. Refused on servers of 2024. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Plug-in of the offering, for example `Marketplace.Slurm`. */
  readonly type: Scalars['String']['input'];
  /** Description of who makes the service. May contain HTML. */
  readonly vendorDetails?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `createOfferingUser`. */
export type CreateOfferingUserInput = {
  /** UUID of the offering that the account is at. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** UUID of the user to whom the account belongs. */
  readonly userUuid: Scalars['UUID']['input'];
  /** Login name of the account in the back end of the offering; null while there is none. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `createOrder`. */
export type CreateOrderInput = {
  /** Whether you accept the terms of service of the offering. Required when the offering has terms of service. */
  readonly acceptingTermsOfService?: InputMaybe<Scalars['Boolean']['input']>;
  /** The order form, filled in: an object with the REST names of the fields as keys. `name` and `description` are those of the resource; the other fields depend on the offering (`offering.orderForm`). */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Callback URL to store with the order (`order.callbackUrl`). */
  readonly callbackUrl?: InputMaybe<Scalars['URL']['input']>;
  /** The requested amount of each component that is charged by limit. */
  readonly limits?: InputMaybe<ReadonlyArray<ComponentAmountInput>>;
  /** UUID of the offering to order from; it must be active. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** UUID of the plan by which the resource will be charged. It must belong to the offering; some offerings need none. */
  readonly planUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Attributes of the resource that the plug-in of the offering needs. They are merged into `attributes`: where both have the same name, the value here is used. */
  readonly pluginAttributes?: InputMaybe<PluginAttributesInput>;
  /** UUID of the project that the resource will belong to. */
  readonly projectUuid: Scalars['UUID']['input'];
  /** Comment for the users who approve the order. Refused on servers of 2024. */
  readonly requestComment?: InputMaybe<Scalars['String']['input']>;
  /** Short name of the order for use in URLs. By default the server generates one. Refused on servers of 2024. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which the order may be carried out. Refused on servers of 2024. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of `createOrganizationGroup`. */
export type CreateOrganizationGroupInput = {
  /** Display name of the group. */
  readonly name: Scalars['String']['input'];
  /** UUID of the wider group that contains this group; null for none. */
  readonly parentUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** Input of `createPartition`. */
export type CreatePartitionInput = {
  /** Processor architecture of the nodes, for example `x86_64`; empty for none. */
  readonly cpuArch?: InputMaybe<Scalars['String']['input']>;
  /** How tasks are bound to processors unless the job specifies it, as the bit mask that Slurm uses. */
  readonly cpuBind?: InputMaybe<Scalars['Int']['input']>;
  /** Number of processors that a job gets for each GPU unless it requests another number. */
  readonly defCpuPerGpu?: InputMaybe<Scalars['Int']['input']>;
  /** Memory that a job gets for each processor unless it requests another amount, in whole MB. */
  readonly defMemPerCpu?: InputMaybe<Scalars['Float']['input']>;
  /** Memory that a job gets for each GPU unless it requests another amount, in whole MB. */
  readonly defMemPerGpu?: InputMaybe<Scalars['Float']['input']>;
  /** Memory that a job gets on each node unless it requests another amount, in whole MB. */
  readonly defMemPerNode?: InputMaybe<Scalars['Float']['input']>;
  /** Time limit of a job that sets none itself, in minutes. */
  readonly defaultTime?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a job gets a whole block of the network topology for itself. */
  readonly exclusiveTopo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a node runs jobs of only one user at a time. */
  readonly exclusiveUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** GPU architecture of the nodes; empty for none. */
  readonly gpuArch?: InputMaybe<Scalars['String']['input']>;
  /** Time that a preempted job may continue to run, in seconds. */
  readonly graceTime?: InputMaybe<Scalars['Int']['input']>;
  /** The largest number of processors that a job can use on one node. */
  readonly maxCpusPerNode?: InputMaybe<Scalars['Int']['input']>;
  /** The largest number of processors that a job can use on one socket. */
  readonly maxCpusPerSocket?: InputMaybe<Scalars['Int']['input']>;
  /** The largest amount of memory that a job can use for each processor, in whole MB. */
  readonly maxMemPerCpu?: InputMaybe<Scalars['Float']['input']>;
  /** The largest amount of memory that a job can use on one node, in whole MB. */
  readonly maxMemPerNode?: InputMaybe<Scalars['Float']['input']>;
  /** The largest number of nodes that a job can use. */
  readonly maxNodes?: InputMaybe<Scalars['Int']['input']>;
  /** The longest time that a job can run, in minutes. */
  readonly maxTime?: InputMaybe<Scalars['Int']['input']>;
  /** The smallest number of nodes that a job can use. */
  readonly minNodes?: InputMaybe<Scalars['Int']['input']>;
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** Name of the partition in Slurm. */
  readonly partitionName: Scalars['String']['input'];
  /** Priority tier of the partition: jobs in a partition of a higher tier are scheduled first and may preempt other jobs. */
  readonly priorityTier?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the quality of service that applies to all jobs in the partition. */
  readonly qos?: InputMaybe<Scalars['String']['input']>;
  /** Whether only jobs with a reservation can run in the partition. */
  readonly reqResv?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Input of `createPlan`. */
export type CreatePlanInput = {
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
  readonly name: Scalars['String']['input'];
  /** UUID of the offering to which the plan belongs. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** The period to which the prices apply. */
  readonly unit?: InputMaybe<PlanUnit>;
  /** Price for one period (`unit`) of everything that is charged at a fixed amount. */
  readonly unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Input of `createProject`. */
export type CreateProjectInput = {
  /** UUID of the organization on whose behalf the project is run; null for none. Callers who are not staff may choose only from the default affiliations of the customer. Refused on servers of 2024. */
  readonly affiliationUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** ID of the project in another system; empty for none. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the customer that will own the project. */
  readonly customerUuid: Scalars['UUID']['input'];
  /** Description of the project; may contain HTML. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether members of the project see reports on the credit of the project. Refused on servers of 2024. */
  readonly displayCreditReports?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day of the project; null for none. A past day is refused. After the last day, the resources of the project are terminated. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Days between the end of the project and the termination of its resources; null for the number that the customer sets. Only staff may set it. Refused on servers of 2024. */
  readonly gracePeriodDays?: InputMaybe<Scalars['Int']['input']>;
  /** Picture of the project; null removes it. */
  readonly image?: InputMaybe<Scalars['Upload']['input']>;
  /** Whether the project is run by or for industry. */
  readonly isIndustry?: InputMaybe<Scalars['Boolean']['input']>;
  /** Purpose of the project. Refused on servers of 2024. */
  readonly kind?: InputMaybe<ProjectKind>;
  /** Display name of the project. */
  readonly name: Scalars['String']['input'];
  /** Field of science by the OECD classification of 2007, for example `1.2`; null for none. */
  readonly oecdFos2007Code?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the narrower field of science in the server's own classification; null for none. Refused on servers of 2024. */
  readonly scienceSubDomainUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Short name for use in URLs and account names. Only staff may set it. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Notes of the operator; may contain HTML. Only staff may set them. Refused on servers of 2024. */
  readonly staffNotes?: InputMaybe<Scalars['String']['input']>;
  /** First day of the project; null to start immediately. A past day is refused. Once the project has started, the REST API silently ignores a new value. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** UUID of the type of the project: a label from a list that the operator of the server keeps; null for none. */
  readonly typeUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Complete list of affiliations: a user needs one of them to join. Taken only from callers who may create projects of the customer; for others, the REST API silently keeps the current list. Refused on servers of 2024. */
  readonly userAffiliations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of regular expressions for e-mail addresses: only users whose address matches may join. Taken only from callers who may create projects of the customer; for others, the REST API silently keeps the current list. Refused on servers of 2024. */
  readonly userEmailPatterns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of identity providers: users must have logged in through one of them to join. Taken only from callers who may create projects of the customer; for others, the REST API silently keeps the current list. Refused on servers of 2024. */
  readonly userIdentitySources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Input of `createPromotionCampaign`. */
export type CreatePromotionCampaignInput = {
  /** Whether the campaign is applied automatically to every order that can benefit from it. */
  readonly autoApply?: InputMaybe<Scalars['Boolean']['input']>;
  /** Coupon that an order has to contain to benefit from the campaign; empty when no coupon is needed. */
  readonly coupon?: InputMaybe<Scalars['String']['input']>;
  /** Description of the campaign for customers. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The discount: a percentage or a price, depending on `discountType`. */
  readonly discount: Scalars['Decimal']['input'];
  /** Meaning of `discount`: a percentage or a price. */
  readonly discountType: DiscountType;
  /** Last day on which orders benefit from the campaign. */
  readonly endDate: Scalars['Date']['input'];
  /** Number of months for which a resource keeps the discount; 0 means for as long as the resource exists. */
  readonly months?: InputMaybe<Scalars['Int']['input']>;
  /** Title of the campaign. */
  readonly name: Scalars['String']['input'];
  /** UUIDs of all offerings that the campaign makes cheaper; at least one. */
  readonly offeringUuids: ReadonlyArray<Scalars['UUID']['input']>;
  /** UUIDs of all offerings of which a customer needs to have a resource to benefit from the campaign; left out for none. */
  readonly requiredOfferingUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** UUID of the service provider that runs the campaign, and whose offerings the campaign makes cheaper. */
  readonly serviceProviderUuid: Scalars['UUID']['input'];
  /** First day on which orders benefit from the campaign; today at the earliest. */
  readonly startDate: Scalars['Date']['input'];
  /** The largest number of orders that can benefit; null when it is unlimited. It is always unlimited when `autoApply` is true. */
  readonly stock?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `createQosProfile`. */
export type CreateQosProfileInput = {
  /** Time limit of a job that sets none itself, in minutes. */
  readonly defaultTime?: InputMaybe<Scalars['Int']['input']>;
  /** Description of what the quality of service is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Further Slurm settings, separated by commas, for example `DenyOnLimit`. */
  readonly flags?: InputMaybe<Scalars['String']['input']>;
  /** Time that a preempted job may continue to run, in seconds. */
  readonly graceTime?: InputMaybe<Scalars['Int']['input']>;
  /** The most that all jobs under the quality of service can use together, in the notation of Slurm, for example `cpu=512,gres/gpu=16`; empty for no limit. */
  readonly grpTres?: InputMaybe<Scalars['String']['input']>;
  /** The largest number of nodes that a job can use. */
  readonly maxNodes?: InputMaybe<Scalars['Int']['input']>;
  /** The longest time that a job can run, in minutes. */
  readonly maxTime?: InputMaybe<Scalars['Int']['input']>;
  /** The most that one job can use, in the notation of Slurm, for example `cpu=512,gres/gpu=16`; empty for no limit. */
  readonly maxTresPerJob?: InputMaybe<Scalars['String']['input']>;
  /** The most that one job can use on each node, in the notation of Slurm, for example `cpu=512,gres/gpu=16`; empty for no limit. */
  readonly maxTresPerNode?: InputMaybe<Scalars['String']['input']>;
  /** The most that the jobs of one user can use together, in the notation of Slurm, for example `cpu=512,gres/gpu=16`; empty for no limit. */
  readonly maxTresPerUser?: InputMaybe<Scalars['String']['input']>;
  /** The smallest number of nodes that a job can use. */
  readonly minNodes?: InputMaybe<Scalars['Int']['input']>;
  /** The least that a job has to request, in the notation of Slurm, for example `cpu=512,gres/gpu=16`; empty for no limit. */
  readonly minTresPerJob?: InputMaybe<Scalars['String']['input']>;
  /** Name of the quality of service in Slurm. */
  readonly name: Scalars['String']['input'];
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** Number that is added to the priority of jobs: jobs with a higher priority run sooner. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `createRobotAccount`. */
export type CreateRobotAccountInput = {
  /** Remarks on the account. Refused on servers of 2024. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** All public SSH keys of the account itself, one line each. */
  readonly keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** UUID of the resource that the account is for. */
  readonly resourceUuid: Scalars['UUID']['input'];
  /** UUID of the user who is responsible for the account; null for nobody. */
  readonly responsibleUserUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Purpose of the account, in a word of your choice, for example `cicd`; five characters at most. */
  readonly type: Scalars['String']['input'];
  /** UUIDs of all users who may use the account. */
  readonly userUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Login name of the account in the back end of the offering; left out or empty while there is none. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `createRole`. */
export type CreateRoleInput = {
  /** Kind of object in which the role is given. */
  readonly contentType: RoleType;
  /** Description of the role for display, in the language of the request. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Arabic; null for none. */
  readonly descriptionAr?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Czech; null for none. */
  readonly descriptionCs?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Danish; null for none. */
  readonly descriptionDa?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in German; null for none. */
  readonly descriptionDe?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in English; null for none. */
  readonly descriptionEn?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Spanish; null for none. */
  readonly descriptionEs?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Estonian; null for none. */
  readonly descriptionEt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in French; null for none. */
  readonly descriptionFr?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Italian; null for none. */
  readonly descriptionIt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Khmer; null for none. Refused on servers of 2024. */
  readonly descriptionKm?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Lithuanian; null for none. */
  readonly descriptionLt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Latvian; null for none. */
  readonly descriptionLv?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Norwegian; null for none. */
  readonly descriptionNb?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Russian; null for none. */
  readonly descriptionRu?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Swedish; null for none. */
  readonly descriptionSv?: InputMaybe<Scalars['String']['input']>;
  /** Whether the role can be given to users. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the role, for example `PROJECT.AUDITOR`; must be unique. The name of a system role cannot be changed. */
  readonly name: Scalars['String']['input'];
  /** Complete list of the permissions that the role gives, by name, for example `ORDER.APPROVE`. Empty for a role without permissions. */
  readonly permissions: ReadonlyArray<Scalars['String']['input']>;
};

/** Input of `createScreenshot`. */
export type CreateScreenshotInput = {
  /** Description of what the picture shows. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The picture file: PNG, JPEG, GIF, SVG, ICO or WebP. */
  readonly image: Scalars['Upload']['input'];
  /** Title of the picture. */
  readonly name: Scalars['String']['input'];
  /** UUID of the offering that the picture shows. */
  readonly offeringUuid: Scalars['UUID']['input'];
};

/** Input of `createServiceProvider`. */
export type CreateServiceProviderInput = {
  /** Complete list of internet domains of the provider, for example `example.com`. Refused on servers of 2024. */
  readonly allowedDomains?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** UUID of the customer that becomes the service provider. */
  readonly customerUuid: Scalars['UUID']['input'];
  /** Description of what the provider does. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether the provider receives e-mail about orders that wait for the provider. If `image` is given and this field is left out, it is set to `false`. */
  readonly enableNotifications?: InputMaybe<Scalars['Boolean']['input']>;
  /** Picture of the provider; null removes it. */
  readonly image?: InputMaybe<Scalars['Upload']['input']>;
};

/** Input of `createSshKey`. */
export type CreateSshKeyInput = {
  /** Name of the key; by default the comment at the end of the key. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The key in the format of `authorized_keys`. */
  readonly publicKey: Scalars['String']['input'];
};

/** Input of `createTermsOfService`. */
export type CreateTermsOfServiceInput = {
  /** Number of days after a change for which users who have to agree again keep their access. */
  readonly gracePeriodDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether this version is in force. If true, no other version of the offering is in force any more. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the offering whose users have to agree to the terms. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** Whether users who agreed to an earlier version have to agree again. Cannot be changed later. */
  readonly requiresReconsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text of the terms, as HTML. */
  readonly termsOfService?: InputMaybe<Scalars['String']['input']>;
  /** URL of a page with the terms. */
  readonly termsOfServiceLink?: InputMaybe<Scalars['URL']['input']>;
  /** Name of the version, for example `2.1`. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `createUsagePolicy`. */
export type CreateUsagePolicyInput = {
  /** Actions that are taken when a limit is exceeded. */
  readonly actions: ReadonlyArray<PolicyAction>;
  /** Whether the policy applies to all customers. If true, leave out `organizationGroupUuids`. Refused on servers of 2024. */
  readonly applyToAll?: InputMaybe<Scalars['Boolean']['input']>;
  /** The limits of all components that the policy watches. Replaces all previous limits. */
  readonly componentLimits: ReadonlyArray<ComponentLimitInput>;
  /** UUID of the offering whose usage the policy limits. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** Further settings of the actions, such as the addresses for `notify_external_user`: an object from the REST name of an action to its settings. Refused on servers of 2024. */
  readonly options?: InputMaybe<Scalars['JSON']['input']>;
  /** UUIDs of the groups of customers to which the policy applies, if it does not apply to all customers. */
  readonly organizationGroupUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** The period over which the usage is added up. */
  readonly period?: InputMaybe<PolicyPeriod>;
};

/** Input of `createUser`. */
export type CreateUserInput = {
  /** Complete list of identity sources that vouch for the user. For staff; servers ignore it from other callers. Refused on servers of 2024. */
  readonly activeIsds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Postal address; empty for none. Refused on servers of 2024. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Complete list of the user's affiliations, for example `staff@example.org`. Refused on servers of 2024. */
  readonly affiliations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True when the user accepts the terms of the server. The server records the time. */
  readonly agreeWithPolicy?: InputMaybe<Scalars['Boolean']['input']>;
  /** Date of birth; null for none. Refused on servers of 2024. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the user may create personal access tokens for programs. For staff; servers ignore it from other callers. Refused on servers of 2024. */
  readonly canUsePersonalAccessTokens?: InputMaybe<Scalars['Boolean']['input']>;
  /** Country of residence, as an ISO 3166 code. Refused on servers of 2024. */
  readonly countryOfResidence?: InputMaybe<Scalars['String']['input']>;
  /** Why the user cannot log in. For staff; servers ignore it from other callers. Refused on servers of 2024. */
  readonly deactivationReason?: InputMaybe<Scalars['String']['input']>;
  /** Remarks about the user. For staff; servers ignore it from other callers. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How well the identity of the user has been checked: complete list of REFEDS assurance URIs. Refused on servers of 2024. */
  readonly edupersonAssurance?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** E-mail address of the user. */
  readonly email: Scalars['String']['input'];
  /** Given name of the user. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Gender; null for none. Refused on servers of 2024. */
  readonly gender?: InputMaybe<Gender>;
  /** Whether the user can log in. For staff; servers ignore it from other callers. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the user may manage the identities of users from other systems. For staff; servers ignore it from other callers. Refused on servers of 2024. */
  readonly isIdentityManager?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the user is staff: an operator, who may do anything. For staff; servers ignore it from other callers. */
  readonly isStaff?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the user is support personnel, who may see everything. For staff; servers ignore it from other callers. */
  readonly isSupport?: InputMaybe<Scalars['Boolean']['input']>;
  /** Job title; empty for none. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Surname of the user. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Complete list of identity sources whose users this user may manage. For staff; servers ignore it from other callers. Refused on servers of 2024. */
  readonly managedIsds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All nationalities, as ISO 3166 codes. Refused on servers of 2024. */
  readonly nationalities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Main nationality, as an ISO 3166 code. Refused on servers of 2024. */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  /** Name in the user's own language and script; empty for none. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the user receives e-mail about events. Refused on servers of 2024. */
  readonly notificationsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the organization that the user works or studies at. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Postal address of the user's organization. Refused on servers of 2024. */
  readonly organizationAddress?: InputMaybe<Scalars['String']['input']>;
  /** Country of the user's organization, as an ISO 3166 code. Refused on servers of 2024. */
  readonly organizationCountry?: InputMaybe<Scalars['String']['input']>;
  /** Number of the user's organization in the business register. Refused on servers of 2024. */
  readonly organizationRegistryCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind of the user's organization, as a SCHAC URN. Refused on servers of 2024. */
  readonly organizationType?: InputMaybe<Scalars['String']['input']>;
  /** VAT number of the user's organization. Refused on servers of 2024. */
  readonly organizationVatCode?: InputMaybe<Scalars['String']['input']>;
  /** Title before the name; empty for none. Refused on servers of 2024. */
  readonly personalTitle?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number; empty for none. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Place of birth; empty for none. Refused on servers of 2024. */
  readonly placeOfBirth?: InputMaybe<Scalars['String']['input']>;
  /** Language of the user interface, as a code such as `en`. */
  readonly preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  /** Short name for use in URLs and account names. For staff. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Seconds without use after which the API token of the user expires; null when it does not expire. */
  readonly tokenLifetime?: InputMaybe<Scalars['Int']['input']>;
  /** Login name of the user; must be unique. */
  readonly username: Scalars['String']['input'];
};

/** Input of `createUserUsageLimit`. */
export type CreateUserUsageLimitInput = {
  /** UUID of the component of the resource's offering whose usage is limited. */
  readonly componentUuid: Scalars['UUID']['input'];
  /** The largest amount that the user may use, in the unit of the component. Zero when it is left out. */
  readonly limit?: InputMaybe<Scalars['Decimal']['input']>;
  /** UUID of the account at the offering whose usage is limited. */
  readonly offeringUserUuid: Scalars['UUID']['input'];
  /** UUID of the resource in which the usage is limited. */
  readonly resourceUuid: Scalars['UUID']['input'];
};

/** Selects customers. */
export type CustomerFilter = {
  /** Customers with this text in their abbreviated name. */
  readonly abbreviation?: InputMaybe<Scalars['String']['input']>;
  /** Customers that are already charged (true), or not yet (false). */
  readonly accountingIsRunning?: InputMaybe<Scalars['Boolean']['input']>;
  /** Customers with exactly this agreement number. */
  readonly agreementNumber?: InputMaybe<Scalars['String']['input']>;
  /** Customers that are withdrawn from use (true), or are not (false). */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Customers with exactly this ID in another system. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Customers with this text in their contact details. */
  readonly contactDetails?: InputMaybe<Scalars['String']['input']>;
  /** Customers in which you may create projects. Only `true` is accepted. Refused on servers of 2024. */
  readonly currentUserHasProjectCreatePermission?: InputMaybe<Scalars['Boolean']['input']>;
  /** Customers in which you have one of these roles, each given by name. Refused on servers of 2024. */
  readonly currentUserHasRole?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Customers with resources in their projects. Only `true` is accepted. */
  readonly hasResources?: InputMaybe<Scalars['Boolean']['input']>;
  /** Customers that manage calls for proposals. Only `true` is accepted. */
  readonly isCallManagingOrganization?: InputMaybe<Scalars['Boolean']['input']>;
  /** Customers that publish offerings. Only `true` is accepted. */
  readonly isServiceProvider?: InputMaybe<Scalars['Boolean']['input']>;
  /** Customers with this text in their name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Customers with exactly this name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** Customers with this text in the name in their own language. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Customers in an organization group with this text in its name. */
  readonly organizationGroupName?: InputMaybe<Scalars['String']['input']>;
  /** Customers in one of these organization groups. */
  readonly organizationGroupUuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Customers that you own. Only `true` is accepted. */
  readonly ownedByCurrentUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** Customers with this text in their name, native name, abbreviation, domain, registration code or agreement number, or with this UUID. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Customers with exactly this number in the business register. */
  readonly registrationCode?: InputMaybe<Scalars['String']['input']>;
  /** Customers with resources of this service provider's offerings. */
  readonly serviceProviderUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Customers with exactly this slug. Refused on servers of 2024. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Customers in which, or in a project of which, this user has a role. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** A sort key for customers. Several keys sort by the first, then by the second, and so on. */
export type CustomerSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: CustomerSortField;
};

/** Keys by which customers can be sorted. */
export type CustomerSortField =
  /** Abbreviated name of the customer. */
  | 'ABBREVIATION'
  /** Time from which the customer is charged. */
  | 'ACCOUNTING_START_DATE'
  /** Number of the agreement with the customer. */
  | 'AGREEMENT_NUMBER'
  /** Contact details of the customer. */
  | 'CONTACT_DETAILS'
  /** Time at which the customer was registered. */
  | 'CREATED'
  /** Name of the customer. */
  | 'NAME'
  /** Name in the customer's own language. */
  | 'NATIVE_NAME'
  /** Number of the customer in the business register. */
  | 'REGISTRATION_CODE';

/** Selects users of a customer. */
export type CustomerUserFilter = {
  /** Users who accepted the terms of the server at this time or later. Refused on servers of 2024. */
  readonly agreedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users with exactly this national identification number. */
  readonly civilNumber?: InputMaybe<Scalars['String']['input']>;
  /** Users with exactly this description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their name. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Users who can log in (true), or cannot (false). */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users with this text in their job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Users whose account was created at this time or later. Refused on servers of 2024. */
  readonly joinedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users whose data last changed at this time or later. Refused on servers of 2024. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users with this text in the name in their own language. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Users who work or study at an organization with this text in its name. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Users with one of these roles in the customer, for example `CUSTOMER.OWNER`. */
  readonly organizationRole?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Users with exactly this telephone number. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Users with one of these roles in projects of the customer, for example `PROJECT.MANAGER`. */
  readonly projectRole?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Users with exactly this registration method. */
  readonly registrationMethod?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their name, login name or e-mail address. */
  readonly userKeyword?: InputMaybe<Scalars['String']['input']>;
  /** Users with exactly this login name. Refused on servers of 2024. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** Selects accesses to the data of a user. */
export type DataAccessFilter = {
  /** Accesses by users of this kind. */
  readonly accessorType?: InputMaybe<AccessorType>;
  /** Accesses on this day or later. */
  readonly dateAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Accesses on this day or earlier. */
  readonly dateBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** An additional disk of a new virtual machine. */
export type DataVolumeInput = {
  /** Size of the disk in MiB. */
  readonly size: Scalars['Int']['input'];
  /** URL of the volume type of the disk in the REST API; null for the default. */
  readonly volumeType?: InputMaybe<Scalars['URL']['input']>;
};

/** Input of `deleteCatalog`. */
export type DeleteCatalogInput = {
  /** UUID of the catalog. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteCategoryGroup`. */
export type DeleteCategoryGroupInput = {
  /** UUID of the category group. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteCategory`. */
export type DeleteCategoryInput = {
  /** UUID of the category. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteCostPolicy`. */
export type DeleteCostPolicyInput = {
  /** UUID of the cost policy. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteCustomer`. */
export type DeleteCustomerInput = {
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteOfferingComponent`. */
export type DeleteOfferingComponentInput = {
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** UUID of the offering component. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteOfferingEndpoint`. */
export type DeleteOfferingEndpointInput = {
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** UUID of the endpoint. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteOffering`. */
export type DeleteOfferingInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteOfferingUser`. */
export type DeleteOfferingUserInput = {
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteOrder`. */
export type DeleteOrderInput = {
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteOrganizationGroup`. */
export type DeleteOrganizationGroupInput = {
  /** UUID of the organization group. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deletePartition`. */
export type DeletePartitionInput = {
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** UUID of the partition. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deletePlan`. */
export type DeletePlanInput = {
  /** UUID of the plan. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteProject`. */
export type DeleteProjectInput = {
  /** UUID of the project. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deletePromotionCampaign`. */
export type DeletePromotionCampaignInput = {
  /** UUID of the promotion campaign. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteQosProfile`. */
export type DeleteQosProfileInput = {
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** UUID of the QoS profile: a quality of service of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteRobotAccount`. */
export type DeleteRobotAccountInput = {
  /** UUID of the robot account. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteRole`. */
export type DeleteRoleInput = {
  /** UUID of the role. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteScreenshot`. */
export type DeleteScreenshotInput = {
  /** UUID of the screenshot. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteServiceProvider`. */
export type DeleteServiceProviderInput = {
  /** UUID of the service provider, not of its customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteSshKey`. */
export type DeleteSshKeyInput = {
  /** UUID of the SSH key. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteTermsOfService`. */
export type DeleteTermsOfServiceInput = {
  /** UUID of the terms of service. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteUsagePolicy`. */
export type DeleteUsagePolicyInput = {
  /** UUID of the usage policy. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteUser`. */
export type DeleteUserInput = {
  /** UUID of the user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `deleteUserUsageLimit`. */
export type DeleteUserUsageLimitInput = {
  /** UUID of the user usage limit. */
  readonly uuid: Scalars['UUID']['input'];
};

/** How several conditions of a question are combined. */
export type DependencyLogic =
  /** All conditions must be met. */
  | 'AND'
  /** At least one condition must be met. */
  | 'OR'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** How often the digest on the projects of a customer is sent. */
export type DigestFrequency =
  /** The digest is sent every second week. */
  | 'BIWEEKLY'
  /** The digest is sent once a month. */
  | 'MONTHLY'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** The digest is sent once a week. */
  | 'WEEKLY';

/** Input of `disableRole`. */
export type DisableRoleInput = {
  /** UUID of the role. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Which resources count together for a volume discount. */
export type DiscountAggregation =
  /** All resources of the customer count together. */
  | 'CUSTOMER'
  /** Each resource counts on its own. */
  | 'RESOURCE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Meaning of the discount of a promotion campaign. */
export type DiscountType =
  /** The discount is a percentage off the price. */
  | 'DISCOUNT'
  /** The discount is the new price itself. */
  | 'SPECIAL_PRICE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Input of `draftOffering`. */
export type DraftOfferingInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `draftOfferings`. */
export type DraftOfferingsInput = {
  /** UUIDs of the offerings, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `enableRole`. */
export type EnableRoleInput = {
  /** UUID of the role. */
  readonly uuid: Scalars['UUID']['input'];
};

/** An endpoint: a URL at which users reach a resource. */
export type EndpointInput = {
  /** Name of the service that users reach at the URL, for example `SSH`. */
  readonly name: Scalars['String']['input'];
  /** URL of the endpoint with its scheme, for example `ssh://login.example.org`. */
  readonly url: Scalars['String']['input'];
};

/** Kind of an error, as in `extensions.code` of the errors of a response. */
export type ErrorCode =
  /** The HTTP request is not a GraphQL request. */
  | 'BAD_REQUEST'
  /** An argument or a variable is not valid. The message says which one, and why. */
  | 'BAD_USER_INPUT'
  /** The caller disconnected before the response was complete. */
  | 'CANCELLED'
  /** The state of an object does not allow this. */
  | 'CONFLICT'
  /** The credential is valid, but does not have the right to do this. */
  | 'FORBIDDEN'
  /** The document has a syntax error. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document is not valid for the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The first mutation with this idempotency key is still running. Nothing was sent again. Try again in a moment. */
  | 'IDEMPOTENCY_KEY_IN_USE'
  /** This idempotency key was used for another operation, or with other variables. Nothing was done. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The first mutation with this idempotency key ended, but its result was lost. Nothing was sent again. Read the object that the mutation should change. */
  | 'IDEMPOTENCY_OUTCOME_UNKNOWN'
  /** The first mutation with this idempotency key has ended. Its result was not kept, because it has secrets or is too large. Nothing was sent again. */
  | 'IDEMPOTENCY_RESULT_NOT_KEPT'
  /** The gateway cannot store idempotency keys at the moment. Nothing was done. */
  | 'IDEMPOTENCY_UNAVAILABLE'
  /** A bug in the gateway. Search the log of the gateway for the request ID. */
  | 'INTERNAL_SERVER_ERROR'
  /** The object does not exist, or you may not see it. The REST API does not distinguish these cases. */
  | 'NOT_FOUND'
  /** The document has no operation with the given name, or it has several operations and the request names none. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** A file or the whole request is too large. */
  | 'PAYLOAD_TOO_LARGE'
  /** The gateway has no document for this hash. Send the hash and the document together. */
  | 'PERSISTED_QUERY_NOT_FOUND'
  /** This gateway accepts only trusted documents, which its operator publishes. */
  | 'PERSISTED_QUERY_ONLY'
  /** The operation or its variables are too large, or the operation could cost too much. The message has the numbers. */
  | 'QUERY_TOO_COMPLEX'
  /** Too many requests. Wait for `extensions.retryAfterSeconds`, if it is present. */
  | 'RATE_LIMITED'
  /** The request has no credential, or the REST API refused it. Log in again. */
  | 'UNAUTHENTICATED'
  /** The REST API responded with an error, or with something that the gateway does not understand. */
  | 'UPSTREAM_ERROR'
  /** The REST API did not respond in time. */
  | 'UPSTREAM_TIMEOUT'
  /** The REST API is unreachable or too busy. Wait for `extensions.retryAfterSeconds`, if it is present. */
  | 'UPSTREAM_UNAVAILABLE'
  /** The Waldur server is too old for this field, filter or input. */
  | 'UPSTREAM_UNSUPPORTED';

/** Input of `estimateResourceRenewal`. */
export type EstimateResourceRenewalInput = {
  /** Number of months by which the end date moves. */
  readonly extensionMonths: Scalars['Int']['input'];
  /** New limits from the renewal on. By default the resource keeps its limits. */
  readonly limits?: InputMaybe<ReadonlyArray<ComponentAmountInput>>;
  /** UUID of the resource, which belongs to one of your projects or organizations. */
  readonly uuid: Scalars['UUID']['input'];
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

/** Input of `exportOffering`. */
export type ExportOfferingInput = {
  /** Whether the export contains the attributes. */
  readonly includeAttributes?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the export contains the components. */
  readonly includeComponents?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the export contains the endpoints. */
  readonly includeEndpoints?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the export contains the files. */
  readonly includeFiles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the export contains the order form. */
  readonly includeOptions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the export contains the names of the organization groups that can order the offering. */
  readonly includeOrganizationGroups?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the export contains the plans. */
  readonly includePlans?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the export contains the plug-in options. */
  readonly includePluginOptions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the export contains the options of resources. */
  readonly includeResourceOptions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the export contains the screenshots. */
  readonly includeScreenshots?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the export contains the secret options, including passwords. Store such an export safely. */
  readonly includeSecretOptions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the export contains the terms of service. */
  readonly includeTermsOfService?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** A component in an export. */
export type ExportedComponentInput = {
  /** Code of the component in the accounting system of the provider. */
  readonly articleCode: Scalars['String']['input'];
  /** ID of the component in the back end of the offering. */
  readonly backendId: Scalars['String']['input'];
  /** How the component is charged. */
  readonly billingType: BillingType;
  /** Description of what the component measures. */
  readonly description: Scalars['String']['input'];
  /** The largest amount in one `limitPeriod`; null when it is unlimited. */
  readonly limitAmount?: InputMaybe<Scalars['Float']['input']>;
  /** The period for which a limit of the component applies; null for none. */
  readonly limitPeriod?: InputMaybe<LimitPeriod>;
  /** Unit of the amounts of the component. */
  readonly measuredUnit: Scalars['String']['input'];
  /** Display name of the component. */
  readonly name: Scalars['String']['input'];
  /** Internal name of the component, unique within the offering. */
  readonly type: Scalars['String']['input'];
  /** Number of back-end units in one `measuredUnit`; null for none. */
  readonly unitFactor?: InputMaybe<Scalars['Float']['input']>;
};

/** An endpoint in an export. */
export type ExportedEndpointInput = {
  /** Name of the service that users reach at the URL. */
  readonly name: Scalars['String']['input'];
  /** URL of the endpoint with its scheme. */
  readonly url: Scalars['String']['input'];
};

/** A document in an export. */
export type ExportedFileInput = {
  /** Media type of the document file, for example `application/pdf`. */
  readonly contentType: Scalars['String']['input'];
  /** Content of the document file, in Base64. */
  readonly fileContent: Scalars['String']['input'];
  /** Name of the document file. */
  readonly filename: Scalars['String']['input'];
  /** Title of the document. */
  readonly name: Scalars['String']['input'];
};

/** The offering itself in an export, without its parts. */
export type ExportedOfferingInput = {
  /** Public URL of the service. */
  readonly accessUrl: Scalars['String']['input'];
  /** Properties that the category defines: an object from the key of a property to its value. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** Whether orders and usage of the offering are put on invoices. */
  readonly billable: Scalars['Boolean']['input'];
  /** Title of the category of the offering; null for none. */
  readonly categoryName?: InputMaybe<Scalars['String']['input']>;
  /** Two-letter country code (ISO 3166-1) of the offering; empty for none. */
  readonly country: Scalars['String']['input'];
  /** Short description of the offering, in a few sentences. */
  readonly description: Scalars['String']['input'];
  /** Long description of the offering. */
  readonly fullDescription: Scalars['String']['input'];
  /** First steps for users of the offering. */
  readonly gettingStarted: Scalars['String']['input'];
  /** Instructions for connecting the back end of the offering. */
  readonly integrationGuide: Scalars['String']['input'];
  /** Latitude of the offering in degrees; null for none. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude of the offering in degrees; null for none. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Display name of the offering. */
  readonly name: Scalars['String']['input'];
  /** Questions of the order form, in display order. */
  readonly orderForm?: InputMaybe<ReadonlyArray<OrderFormOptionInput>>;
  /** Reason why the offering was paused; empty for no reason. */
  readonly pausedReason: Scalars['String']['input'];
  /** Whether the offering is open to all customers. */
  readonly shared: Scalars['Boolean']['input'];
  /** State of the offering at the time of the export. */
  readonly state: OfferingState;
  /** Plug-in of the offering, for example `Marketplace.Slurm`. */
  readonly type: Scalars['String']['input'];
  /** Description of who makes the service. */
  readonly vendorDetails: Scalars['String']['input'];
};

/** An organization group in an export. */
export type ExportedOrganizationGroupInput = {
  /** Display name of the group, by which the import looks it up. */
  readonly name: Scalars['String']['input'];
  /** Display name of the parent group; null for a group at the top. */
  readonly parentName?: InputMaybe<Scalars['String']['input']>;
};

/** A plan in an export. */
export type ExportedPlanInput = {
  /** Whether the plan is withdrawn, so that no new resources can be ordered with it. */
  readonly archived: Scalars['Boolean']['input'];
  /** Code of the plan in the accounting system of the provider. */
  readonly articleCode: Scalars['String']['input'];
  /** ID of the plan in the back end of the offering. */
  readonly backendId: Scalars['String']['input'];
  /** Price and included amount of each component; empty for none. */
  readonly components: ReadonlyArray<ExportedPriceInput>;
  /** Description of what the plan is meant for. */
  readonly description: Scalars['String']['input'];
  /** The largest number of resources that can have the plan at the same time; null when it is unlimited. */
  readonly maxAmount?: InputMaybe<Scalars['Int']['input']>;
  /** Display name of the plan. */
  readonly name: Scalars['String']['input'];
  /** The period to which the prices apply. */
  readonly unit: PlanUnit;
  /** Price for one period (`unit`) of everything that is charged at a fixed amount. */
  readonly unitPrice: Scalars['Decimal']['input'];
};

/** Price and included amount of a component under a plan in an export. */
export type ExportedPriceInput = {
  /** Amount of the component that the plan includes. */
  readonly amount: Scalars['Float']['input'];
  /** Internal name of the component; null for none. */
  readonly componentType?: InputMaybe<Scalars['String']['input']>;
  /** Price of one unit of the component from the next billing period on; null when the price does not change. */
  readonly futurePrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** Price of one unit of the component. */
  readonly price: Scalars['Decimal']['input'];
};

/** A screenshot in an export. */
export type ExportedScreenshotInput = {
  /** Media type of the picture file, for example `image/png`. */
  readonly contentType: Scalars['String']['input'];
  /** Description of what the screenshot shows. */
  readonly description: Scalars['String']['input'];
  /** Content of the picture file, in Base64. */
  readonly imageContent: Scalars['String']['input'];
  /** Name of the picture file. */
  readonly imageFilename: Scalars['String']['input'];
  /** Title of the screenshot. */
  readonly name: Scalars['String']['input'];
};

/** A version of the terms of service in an export. */
export type ExportedTermsOfServiceInput = {
  /** Number of days within which users have to agree again; null for no deadline. */
  readonly gracePeriodDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether this version is in force. */
  readonly isActive: Scalars['Boolean']['input'];
  /** Whether users who agreed to an older version have to agree again. */
  readonly requiresReconsent: Scalars['Boolean']['input'];
  /** Text of the terms. */
  readonly termsOfService: Scalars['String']['input'];
  /** URL of a page with the terms. */
  readonly termsOfServiceLink: Scalars['String']['input'];
  /** Name of the version. */
  readonly version: Scalars['String']['input'];
};

/** A floating IP address of OpenStack and the public IP address that belongs to it. */
export type ExternalIpInput = {
  /** The public IP address at which the floating IP address is reached from outside. */
  readonly externalIp: Scalars['String']['input'];
  /** The floating IP address in OpenStack. */
  readonly floatingIp: Scalars['String']['input'];
};

/** A fixed IP address of a network port. */
export type FixedIpInput = {
  /** The IP address. */
  readonly ipAddress: Scalars['String']['input'];
  /** ID in OpenStack of the subnet that the IP address belongs to. */
  readonly subnetId: Scalars['String']['input'];
};

/** Gender of a person. */
export type Gender =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** The person did not want to state a gender. */
  | 'UNSTATED';

/** Input of `generateServiceProviderApiSecretCode`. */
export type GenerateServiceProviderApiSecretCodeInput = {
  /** UUID of the service provider, not of its customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `generateServiceProviderSiteAgentConfig`. */
export type GenerateServiceProviderSiteAgentConfigInput = {
  /** Whether the configuration includes the settings of usage policies. */
  readonly includePolicySettings?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUIDs of the offerings that the agent will serve. */
  readonly offeringUuids: ReadonlyArray<Scalars['UUID']['input']>;
  /** Time zone for the agent, for example `Europe/Tallinn`. */
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the service provider, not of its customer. */
  readonly uuid: Scalars['UUID']['input'];
  /** URL of the REST API for the agent, if it differs from the public URL. */
  readonly waldurApiUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** Kind of a group of accounts. */
export type GlauthGroupKind =
  /** A group of a single account. */
  | 'PERSONAL'
  /** The team of a project. */
  | 'PROJECT'
  /** The users who have a role in a part of a resource. */
  | 'RESOURCE_PROJECT_ROLE'
  /** The users who have a role in a resource. */
  | 'RESOURCE_ROLE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Selects versions of an object. */
export type HistoryFilter = {
  /** Versions that were stored at this time or later. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Versions that were stored at this time or earlier. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Input of `importCatalog`. */
export type ImportCatalogInput = {
  /** The collection to fetch. */
  readonly name: CatalogName;
};

/** Input of `importOffering`. */
export type ImportOfferingInput = {
  /** Title of the category that will list the offering; null or left out for the category in the export. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the organization that will own the offering; null or left out for the organization of the caller. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Whether the components of the export are imported. */
  readonly importComponents?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the endpoints of the export are imported. */
  readonly importEndpoints?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the files of the export are imported. */
  readonly importFiles?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the organization groups of the export are imported. They are looked up by name, and may not exist on this server. */
  readonly importOrganizationGroups?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the plans of the export are imported. */
  readonly importPlans?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the plug-in options of the export are imported. */
  readonly importPluginOptions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the screenshots of the export are imported. */
  readonly importScreenshots?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the secret options of the export are imported. They overwrite the secret options that the offering has. */
  readonly importSecretOptions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the terms of service of the export are imported. */
  readonly importTermsOfService?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether an existing offering of the same name is overwritten. */
  readonly overwriteExisting?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the project in which the offering is created; null or left out for none. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The export from which the offering is created. */
  readonly source: OfferingImportSourceInput;
};

/** Input of `importResource`. */
export type ImportResourceInput = {
  /** Further values that the plug-in needs: an object from key to value; null for none. Refused on servers of 2024. */
  readonly additionalDetails?: InputMaybe<Scalars['JSON']['input']>;
  /** ID of the object in the back end of the offering. */
  readonly backendId: Scalars['String']['input'];
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** UUID of the plan of the resource; left out for no plan. */
  readonly planUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the project that gets the resource. */
  readonly projectUuid: Scalars['UUID']['input'];
};

/** A floating (public) IP address of a new virtual machine. */
export type InstanceFloatingIpInput = {
  /** The public IP address. */
  readonly ipAddress?: InputMaybe<Scalars['String']['input']>;
  /** URL in the REST API of the subnet to which the floating IP address leads. */
  readonly subnet: Scalars['URL']['input'];
  /** URL of an existing floating IP address in the REST API; left out to create a new one. */
  readonly url?: InputMaybe<Scalars['URL']['input']>;
};

/** A network port of a new virtual machine. */
export type InstancePortInput = {
  /** Fixed IP addresses of the port; OpenStack assigns them when left out. */
  readonly fixedIps?: InputMaybe<ReadonlyArray<FixedIpInput>>;
  /** URL of an existing port in the REST API. */
  readonly port?: InputMaybe<Scalars['URL']['input']>;
  /** Whether security groups apply to the port. */
  readonly portSecurityEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** URL of the subnet of the port in the REST API; null when `port` is given. */
  readonly subnet?: InputMaybe<Scalars['URL']['input']>;
};

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

/** A version of the Internet protocol. */
export type IpVersion =
  /** Internet protocol version 4. */
  | 'IPV4'
  /** Internet protocol version 6. */
  | 'IPV6'
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

/** A resource that receives limits from another resource. */
export type LimitTargetInput = {
  /** The amounts that the resource receives. */
  readonly allocatedLimits: ReadonlyArray<ComponentAmountInput>;
  /** UUID of the resource that receives limits. It must be from the same offering. */
  readonly resourceUuid: Scalars['UUID']['input'];
};

/** Input of `makeOfferingAvailable`. */
export type MakeOfferingAvailableInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `makeOfferingUnavailable`. */
export type MakeOfferingUnavailableInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `makeOfferingsAvailable`. */
export type MakeOfferingsAvailableInput = {
  /** UUIDs of the offerings, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `makeOfferingsUnavailable`. */
export type MakeOfferingsUnavailableInput = {
  /** UUIDs of the offerings, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Kind of object in which a role was given. */
export type MembershipScope =
  /** A resource as a whole. */
  | 'RESOURCE'
  /** A part of a resource, such as a project in a cluster. */
  | 'RESOURCE_PROJECT'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Whether a role that was given in Waldur is in force in the back end of the offering. */
export type MembershipSyncState =
  /** The role could not be given in the back end. */
  | 'ERROR'
  /** The role cannot be given: the identity provider does not know the user. */
  | 'MISSING_IN_IDP'
  /** The role has not reached the back end yet. */
  | 'PENDING'
  /** The role is in force in the back end. */
  | 'SYNCED'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Report on one role of a user: whether the role is in force in the back end of the offering. */
export type MembershipSyncStatusInput = {
  /** Message about the role, for example why it could not be applied. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the part of the resource in which the user has the role. Required when the role is in a part. */
  readonly resourceProjectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Name of the role. */
  readonly roleName: Scalars['String']['input'];
  /** Where the user has the role: in the resource or in a part of it. */
  readonly scopeType: MembershipScope;
  /** State of the role in the back end of the offering. */
  readonly state: MembershipSyncState;
  /** UUID of the user; `username` may be given instead. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Login name of the user in Waldur. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

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

/** Input of `moveOffering`. */
export type MoveOfferingInput = {
  /** UUID of the organization that will own the offering. */
  readonly customerUuid: Scalars['UUID']['input'];
  /** Whether users keep the roles that they have in the offering. */
  readonly preservePermissions: Scalars['Boolean']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `moveProject`. */
export type MoveProjectInput = {
  /** UUID of the customer that will own the project. */
  readonly customerUuid: Scalars['UUID']['input'];
  /** Whether members of the project's team keep their roles; if false, all members lose them. Refused on servers of 2024. */
  readonly preservePermissions: Scalars['Boolean']['input'];
  /** UUID of the project. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `moveResource`. */
export type MoveResourceInput = {
  /** UUID of the project to which the resource moves. */
  readonly projectUuid: Scalars['UUID']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** How the disks of Rancher nodes are attached. */
export type NodeDiskDriver =
  /** SCSI disks: `/dev/sda` and so on. */
  | 'SD'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** Virtio disks: `/dev/vda` and so on. */
  | 'VD';

/** Bounds of the limits that customers can choose for a component that comes with the plug-in. */
export type OfferingComponentBoundsInput = {
  /** The largest limit of one resource for the component. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** The largest sum of the limits of all resources for the component. */
  readonly maxAvailableLimit?: InputMaybe<Scalars['Float']['input']>;
  /** The smallest limit of one resource for the component. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  /** Internal name of the component, for example `cores`. */
  readonly type: Scalars['String']['input'];
};

/** A new component of an offering: something that the offering measures and charges. */
export type OfferingComponentInput = {
  /** Code of the component in the accounting system of the provider. */
  readonly articleCode?: InputMaybe<Scalars['String']['input']>;
  /** How the component is charged. */
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
  /** Display name of the component, for example `Floating IP`. */
  readonly name: Scalars['String']['input'];
  /** UUID of the component of the same offering that charges usage beyond the prepaid amount: one that is charged by usage and is not prepaid itself. Null for none. Refused on servers of 2024. */
  readonly overageComponentUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The number of months paid in advance has to be a multiple of this number; null when any number is allowed. Refused on servers of 2024. */
  readonly prepaidDurationStep?: InputMaybe<Scalars['Int']['input']>;
  /** The number of months of a renewal has to be a multiple of this number; null when any number is allowed. Refused on servers of 2024. */
  readonly renewalDurationStep?: InputMaybe<Scalars['Int']['input']>;
  /** Internal name of the component, unique within the offering, for example `floating_ip`. Limits and usage refer to the component by this name. */
  readonly type: Scalars['String']['input'];
  /** Number of back-end units in one `measuredUnit`, for example 1024. A whole number. Refused on servers of 2024. */
  readonly unitFactor?: InputMaybe<Scalars['Float']['input']>;
};

/** An export of an offering with named and typed fields, for exports that a program creates or changes. To import the result of `exportOffering` unchanged, use `exportData` instead. */
export type OfferingExportInput = {
  /** Components of the offering: what it measures and charges. */
  readonly components?: InputMaybe<ReadonlyArray<ExportedComponentInput>>;
  /** Endpoints of the offering: URLs at which users reach it. */
  readonly endpoints?: InputMaybe<ReadonlyArray<ExportedEndpointInput>>;
  /** Documents about the offering. */
  readonly files?: InputMaybe<ReadonlyArray<ExportedFileInput>>;
  /** The offering itself, without its parts. */
  readonly offering: ExportedOfferingInput;
  /** Groups whose organizations can order the offering. */
  readonly organizationGroups?: InputMaybe<ReadonlyArray<ExportedOrganizationGroupInput>>;
  /** Plans of the offering: its price lists. */
  readonly plans?: InputMaybe<ReadonlyArray<ExportedPlanInput>>;
  /** Settings of the plug-in. */
  readonly pluginOptions?: InputMaybe<PluginOptionsInput>;
  /** Settings that can be changed on existing resources, in display order. */
  readonly resourceOptions?: InputMaybe<ReadonlyArray<OrderFormOptionInput>>;
  /** Screenshots of the offering. */
  readonly screenshots?: InputMaybe<ReadonlyArray<ExportedScreenshotInput>>;
  /** Settings of the plug-in that contain secrets. */
  readonly secretOptions?: InputMaybe<SecretOptionsInput>;
  /** Versions of the terms of service of the offering. */
  readonly termsOfService?: InputMaybe<ReadonlyArray<ExportedTermsOfServiceInput>>;
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

/** The export from which the offering is created, in exactly one of two forms. */
export type OfferingImportSourceInput =
  /** The unchanged `exportData` that `exportOffering` returned. */
  { readonly exportData: Scalars['JSON']['input']; readonly offeringData?: never; }
  |  /** An export with named and typed fields. */
  { readonly exportData?: never; readonly offeringData: OfferingExportInput; };

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

/** A new plan of an offering. The prices of its components are set later, on the plan. */
export type OfferingPlanInput = {
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
  readonly name: Scalars['String']['input'];
  /** The period to which the prices apply. */
  readonly unit?: InputMaybe<PlanUnit>;
  /** Price for one period (`unit`) of everything that is charged at a fixed amount. */
  readonly unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
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

/** Selects the progress of users with checklists. */
export type OfferingUserComplianceFilter = {
  /** Users with this progress with the checklist. */
  readonly complianceStatus?: InputMaybe<ComplianceStatus>;
  /** Users of this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
};

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

/** Selects the accounts to watch. */
export type OfferingUserUpdatesFilter = {
  /** Accounts at one of these offerings; 100 at most. */
  readonly offeringUuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Accounts at offerings of this customer: the UUID of `provider.customer`, not of the service provider itself. */
  readonly providerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Accounts in one of these states. When an account leaves these states, you receive one last event with it, so that you can remove it from your list. On a server that knows no account states, the subscription ends with UPSTREAM_UNSUPPORTED. */
  readonly state?: InputMaybe<ReadonlyArray<OfferingUserState>>;
  /** Accounts of this user. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** Attributes of a new allocation through OpenPortal. */
export type OpenPortalAttributesInput = {
  /** Free text about the resource. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Display name of the resource. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Attributes of a new allocation through a remote OpenPortal. */
export type OpenPortalRemoteAttributesInput = {
  /** Free text about the resource. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Display name of the resource. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Attributes of a new virtual machine in OpenStack. */
export type OpenStackInstanceAttributesInput = {
  /** URL of the availability zone of the virtual machine in the REST API; null for any. */
  readonly availabilityZone?: InputMaybe<Scalars['URL']['input']>;
  /** Whether the virtual machine gets a configuration drive; null for the default of the offering. */
  readonly configDrive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the virtual machine is connected directly to the external network. */
  readonly connectDirectlyToExternalNetwork?: InputMaybe<Scalars['Boolean']['input']>;
  /** Size of the data disk in MiB; left out for no data disk. */
  readonly dataVolumeSize?: InputMaybe<Scalars['Int']['input']>;
  /** URL of the volume type of the data disk in the REST API; null for the default. */
  readonly dataVolumeType?: InputMaybe<Scalars['URL']['input']>;
  /** Additional disks of the virtual machine. */
  readonly dataVolumes?: InputMaybe<ReadonlyArray<DataVolumeInput>>;
  /** Free text about the resource. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** URL of the flavor of the virtual machine in the REST API. */
  readonly flavor?: InputMaybe<Scalars['URL']['input']>;
  /** Floating (public) IP addresses of the virtual machine. */
  readonly floatingIps?: InputMaybe<ReadonlyArray<InstanceFloatingIpInput>>;
  /** URL of the image of the virtual machine in the REST API. */
  readonly image?: InputMaybe<Scalars['URL']['input']>;
  /** Display name of the resource. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Network ports of the virtual machine. */
  readonly ports?: InputMaybe<ReadonlyArray<InstancePortInput>>;
  /** Security groups of the virtual machine. */
  readonly securityGroups?: InputMaybe<ReadonlyArray<OpenStackReferenceInput>>;
  /** Server group of the virtual machine. */
  readonly serverGroup?: InputMaybe<OpenStackReferenceInput>;
  /** URL in the REST API of an SSH key that can log in to the virtual machine. */
  readonly sshPublicKey?: InputMaybe<Scalars['URL']['input']>;
  /** Size of the system disk in MiB. */
  readonly systemVolumeSize?: InputMaybe<Scalars['Int']['input']>;
  /** URL of the volume type of the system disk in the REST API; null for the default. */
  readonly systemVolumeType?: InputMaybe<Scalars['URL']['input']>;
  /** User data for cloud-init. */
  readonly userData?: InputMaybe<Scalars['String']['input']>;
};

/** A reference to an existing OpenStack object. */
export type OpenStackReferenceInput = {
  /** URL of the object in the REST API. */
  readonly url: Scalars['URL']['input'];
};

/** Attributes of a new OpenStack tenant. */
export type OpenStackTenantAttributesInput = {
  /** Name of the availability zone of the tenant. */
  readonly availabilityZone?: InputMaybe<Scalars['String']['input']>;
  /** Free text about the resource. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Display name of the resource. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Security groups of the tenant. */
  readonly securityGroups?: InputMaybe<ReadonlyArray<TenantSecurityGroupInput>>;
  /** True to create the tenant without a connection to the external network. */
  readonly skipConnectionExtnet?: InputMaybe<Scalars['Boolean']['input']>;
  /** True to create the tenant without a default router. */
  readonly skipCreationOfDefaultRouter?: InputMaybe<Scalars['Boolean']['input']>;
  /** True to create the tenant without a default subnet. */
  readonly skipCreationOfDefaultSubnet?: InputMaybe<Scalars['Boolean']['input']>;
  /** IP network of the tenant's default subnet, for example `192.168.42.0/24`. */
  readonly subnetCidr?: InputMaybe<Scalars['String']['input']>;
};

/** Attributes of a new disk in OpenStack. */
export type OpenStackVolumeAttributesInput = {
  /** URL of the availability zone of the disk in the REST API; null for any. */
  readonly availabilityZone?: InputMaybe<Scalars['URL']['input']>;
  /** Free text about the resource. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** URL in the REST API of the image from which the disk is created; null for an empty disk. */
  readonly image?: InputMaybe<Scalars['URL']['input']>;
  /** Display name of the resource. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Size of the disk in MiB; null for the size of the image. */
  readonly size?: InputMaybe<Scalars['Int']['input']>;
  /** URL of the volume type of the disk in the REST API; null for the default. */
  readonly type?: InputMaybe<Scalars['URL']['input']>;
};

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

/** A question of an order form, or a setting of resources. */
export type OrderFormOptionInput = {
  /** Answers that customers can choose, for types that begin with `select_string`. */
  readonly choices?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Answer that the form proposes. Newer servers accept only text. */
  readonly default?: InputMaybe<Scalars['JSON']['input']>;
  /** Further settings that some types need, by their REST names: `cascade_config`, `component_multiplier_config`, `storage_folder_config`, `default_configs`, `validators`. */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /** Explanation that the form shows below the question. */
  readonly helpText?: InputMaybe<Scalars['String']['input']>;
  /** Text of the question for customers. */
  readonly label: Scalars['String']['input'];
  /** The largest number that is a valid answer. */
  readonly max?: InputMaybe<Scalars['Int']['input']>;
  /** The smallest number that is a valid answer. */
  readonly min?: InputMaybe<Scalars['Int']['input']>;
  /** Key of the answer, for example `storage_size`; unique within the form. */
  readonly name: Scalars['String']['input'];
  /** Whether the question has to be answered; false by default. */
  readonly required?: InputMaybe<Scalars['Boolean']['input']>;
  /** Type of the form field: `boolean`, `integer`, `money`, `string`, `text`, `html_text`, `select_string`, `select_string_multi`, `select_openstack_tenant`, `select_multiple_openstack_tenants`, `select_openstack_instance`, `select_multiple_openstack_instances`, `date` or `time`. Newer servers also have `conditional_cascade`, `component_multiplier`, `single_datacenter_k8s_config`, `multi_datacenter_k8s_config` and `storage_folder_manager`. */
  readonly type: Scalars['String']['input'];
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

/** Selects the orders to watch. */
export type OrderUpdatesFilter = {
  /** Orders in projects of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders from this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders in this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders that this customer provides: the UUID of `provider.customer`, not of the service provider itself. */
  readonly providerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders for this resource. */
  readonly resourceUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Orders in one of these states. When an order leaves these states, you receive one last event with it, so that you can remove it from your list. */
  readonly state?: InputMaybe<ReadonlyArray<OrderState>>;
  /** Orders of one of these types. */
  readonly type?: InputMaybe<ReadonlyArray<OrderType>>;
};

/** Selects groups of organizations. */
export type OrganizationGroupFilter = {
  /** Groups with this text in their name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Groups with exactly this name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** Groups that this wider group contains. */
  readonly parentUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** Selects users. */
export type OtherUserFilter = {
  /** Users who accepted the terms of the server at this time or later. */
  readonly agreedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users with exactly this national identification number. */
  readonly civilNumber?: InputMaybe<Scalars['String']['input']>;
  /** Users with exactly this description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their name. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Users who can log in (true), or cannot (false). */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users with this text in their job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Users whose account was created at this time or later. */
  readonly joinedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users whose data last changed at this time or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users with this text in the name in their own language. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Users who work or study at an organization with this text in its name. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Users with exactly this telephone number. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Users with exactly this registration method. */
  readonly registrationMethod?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their name, login name or e-mail address. */
  readonly userKeyword?: InputMaybe<Scalars['String']['input']>;
  /** Users with exactly this login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** A quality of service that jobs in a partition can choose. */
export type PartitionQosInput = {
  /** Whether jobs that choose no quality of service get this one. False by default. */
  readonly isDefault?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the quality of service, which has to belong to the same offering. */
  readonly qosUuid: Scalars['UUID']['input'];
};

/** Input of `pauseOffering`. */
export type PauseOfferingInput = {
  /** Reason why the offering is paused; customers see it in `Offering.pausedReason`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `pauseOfferings`. */
export type PauseOfferingsInput = {
  /** Reason why the offering is paused; customers see it in `Offering.pausedReason`. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** UUIDs of the offerings, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** How a customer pays. */
export type PaymentType =
  /** The customer pays a fixed price from a contract. */
  | 'FIXED_PRICE'
  /** The customer pays by invoice each month. */
  | 'INVOICES'
  /** The customer pays each month through a payment gateway. */
  | 'PAYMENT_GW_MONTHLY'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** The volume discount on one component under a plan. */
export type PlanComponentDiscountInput = {
  /** Whether the amount for the volume discount is added up for each resource or for all resources of the customer. */
  readonly discountAggregation?: InputMaybe<DiscountAggregation>;
  /** Expression that computes the volume discount in percent from the used amount, for example `20 if usage >= 10 else 0`; null for no discount. */
  readonly discountFormula?: InputMaybe<Scalars['String']['input']>;
  /** Internal name of the component, for example `cpu` (`PlanComponent.type`). */
  readonly type: Scalars['String']['input'];
};

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

/** Selects plans. */
export type PlanFilter = {
  /** Plans of offerings with one of these slugs; 100 at most. Refused on servers of 2024. */
  readonly offeringSlug?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Plans of this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Plans of offerings whose parent is this offering. Refused on servers of 2024. */
  readonly parentOfferingUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** Selects prices of plans. */
export type PlanPriceFilter = {
  /** Prices of plans that are withdrawn (true), or that are not (false). */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Prices of the plans of this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Prices of this plan. */
  readonly planUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Prices of offerings that are open to all customers (true), or that are not (false). */
  readonly shared?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Selects the plans whose usage is listed. */
export type PlanUsageFilter = {
  /** Plans of the offering with this slug. Refused on servers of 2024. */
  readonly offeringSlug?: InputMaybe<Scalars['String']['input']>;
  /** Plans of this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Plans of offerings whose parent is this offering. Refused on servers of 2024. */
  readonly parentOfferingUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Plans of offerings that this customer provides: the UUID of `provider.customer`, not of the service provider itself. */
  readonly providerUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** Attributes of a new resource that the plug-in of the offering needs, for the plug-ins whose attributes are described. Give exactly one field: the one for the type of the offering. */
export type PluginAttributesInput =
  /** Attributes for an offering of SQL servers in Azure. */
  { readonly azureSqlServer: AzureSqlServerAttributesInput; readonly azureVirtualMachine?: never; readonly openPortal?: never; readonly openPortalRemote?: never; readonly openStackInstance?: never; readonly openStackTenant?: never; readonly openStackVolume?: never; readonly vmwareVirtualMachine?: never; }
  |  /** Attributes for an offering of virtual machines in Azure. */
  { readonly azureSqlServer?: never; readonly azureVirtualMachine: AzureVirtualMachineAttributesInput; readonly openPortal?: never; readonly openPortalRemote?: never; readonly openStackInstance?: never; readonly openStackTenant?: never; readonly openStackVolume?: never; readonly vmwareVirtualMachine?: never; }
  |  /** Attributes for an offering of OpenPortal. */
  { readonly azureSqlServer?: never; readonly azureVirtualMachine?: never; readonly openPortal: OpenPortalAttributesInput; readonly openPortalRemote?: never; readonly openStackInstance?: never; readonly openStackTenant?: never; readonly openStackVolume?: never; readonly vmwareVirtualMachine?: never; }
  |  /** Attributes for an offering of a remote OpenPortal. */
  { readonly azureSqlServer?: never; readonly azureVirtualMachine?: never; readonly openPortal?: never; readonly openPortalRemote: OpenPortalRemoteAttributesInput; readonly openStackInstance?: never; readonly openStackTenant?: never; readonly openStackVolume?: never; readonly vmwareVirtualMachine?: never; }
  |  /** Attributes for an offering of type `OpenStack.Instance`. */
  { readonly azureSqlServer?: never; readonly azureVirtualMachine?: never; readonly openPortal?: never; readonly openPortalRemote?: never; readonly openStackInstance: OpenStackInstanceAttributesInput; readonly openStackTenant?: never; readonly openStackVolume?: never; readonly vmwareVirtualMachine?: never; }
  |  /** Attributes for an offering of type `OpenStack.Tenant`. */
  { readonly azureSqlServer?: never; readonly azureVirtualMachine?: never; readonly openPortal?: never; readonly openPortalRemote?: never; readonly openStackInstance?: never; readonly openStackTenant: OpenStackTenantAttributesInput; readonly openStackVolume?: never; readonly vmwareVirtualMachine?: never; }
  |  /** Attributes for an offering of type `OpenStack.Volume`. */
  { readonly azureSqlServer?: never; readonly azureVirtualMachine?: never; readonly openPortal?: never; readonly openPortalRemote?: never; readonly openStackInstance?: never; readonly openStackTenant?: never; readonly openStackVolume: OpenStackVolumeAttributesInput; readonly vmwareVirtualMachine?: never; }
  |  /** Attributes for an offering of type `VMware.VirtualMachine`. */
  { readonly azureSqlServer?: never; readonly azureVirtualMachine?: never; readonly openPortal?: never; readonly openPortalRemote?: never; readonly openStackInstance?: never; readonly openStackTenant?: never; readonly openStackVolume?: never; readonly vmwareVirtualMachine: VmwareVirtualMachineAttributesInput; };

/** Settings of the plug-in of an offering that are not secret. Which settings have an effect depends on the plug-in. */
export type PluginOptionsInput = {
  /** Rule for the names of Slurm accounts; null when the plug-in decides. */
  readonly accountNameGenerationPolicy?: InputMaybe<AccountNameGenerationPolicy>;
  /** What happens to a resource that reaches its usage limit; null for nothing. Ignored on servers of 2024. */
  readonly actionOnUsageLimit?: InputMaybe<UsageLimitAction>;
  /** Names of project or organization roles, for example `PROJECT.MANAGER`. Orders of users with one of these roles need no approval by the customer. Only staff can change this setting. Ignored on servers of 2024. */
  readonly autoApproveForRoles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether orders from projects of the organization that owns the offering need no approval. */
  readonly autoApproveInServiceProviderProjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether orders of script offerings are carried out without approval. If false, the provider has to approve every order. True by default. */
  readonly autoApproveMarketplaceScript?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether orders are carried out without approval. */
  readonly autoApproveRemoteOrders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether projects inside a resource are ready immediately, without waiting for a back end. Ignored on servers of 2024. */
  readonly autoOkResourceProjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Label of the back-end ID where it is shown prominently; `Backend ID` by default. */
  readonly backendIdDisplayLabel?: InputMaybe<Scalars['String']['input']>;
  /** Source of the usage data of an OpenStack tenant. Ignored on servers of 2024. */
  readonly billingSource?: InputMaybe<CloudBillingSource>;
  /** Whether terminated resources can be restored. */
  readonly canRestoreResource?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether prices and components are hidden from customers. */
  readonly concealBillingData?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a resource with a list of access networks is hidden from callers whose address is not in the list. Staff and support always see it. Ignored on servers of 2024. */
  readonly concealSubnetRestrictedResources?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a change of the options of a resource creates an order. */
  readonly createOrdersOnResourceOptionChange?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether creating, changing or deleting a project inside a resource creates an order. Ignored on servers of 2024. */
  readonly createOrdersOnResourceProjectChange?: InputMaybe<Scalars['Boolean']['input']>;
  /** MTU of the first network of an OpenStack tenant. */
  readonly defaultInternalNetworkMtu?: InputMaybe<Scalars['Int']['input']>;
  /** Number of days from the order to the proposed termination date. */
  readonly defaultResourceTerminationOffsetInDays?: InputMaybe<Scalars['Int']['input']>;
  /** Who operates the Rancher server. */
  readonly deploymentMode?: InputMaybe<RancherDeploymentMode>;
  /** Whether every order needs manual approval, even when `autoApproveInServiceProviderProjects` is true. Ignored on servers of 2024. */
  readonly disableAutoapprove?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether resources end on the end date of the project, without its grace period. Only staff can change this setting. Ignored on servers of 2024. */
  readonly disableGracePeriod?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names of actions that users cannot perform on resources. Ignored on servers of 2024. */
  readonly disabledResourceActions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether the directory contains the full names of users. False by default. Ignored on servers of 2024. */
  readonly emitDisplayName?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the directory also contains the user names that users have in Waldur. False by default. Ignored on servers of 2024. */
  readonly emitWaldurUsername?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the actions on orders. True by default. */
  readonly enableDisplayOfOrderActionsForServiceProvider?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a ticket is opened when the members of a project change. */
  readonly enableIssuesForMembershipChanges?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the agent of the provider reports for each member of a resource whether access has been set up. Ignored on servers of 2024. */
  readonly enableMembershipSyncStatus?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether accounts have numeric IDs, a home directory and a login shell. If false, they have a user name only. True by default. Ignored on servers of 2024. */
  readonly enablePosixAccount?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether provider and customer can send each other messages with attachments on a pending order. Ignored on servers of 2024. */
  readonly enableProviderConsumerMessaging?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether customers can attach a purchase order to an order. */
  readonly enablePurchaseOrderUpload?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether customers can list the networks from which a resource can be reached. The list only informs external firewalls. Ignored on servers of 2024. */
  readonly enableResourceAccessSubnets?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether users who may not change the end date of a resource can request a change. Ignored on servers of 2024. */
  readonly enableResourceEndDateChangeRequests?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether resources can contain projects of their own. Ignored on servers of 2024. */
  readonly enableResourceProjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the qualities of service of the Slurm cluster are enforced. Ignored on servers of 2024. */
  readonly enforceQos?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether users can try a language model in the browser, for resources with an endpoint that is compatible with OpenAI. Ignored on servers of 2024. */
  readonly exposeInferencePlayground?: InputMaybe<Scalars['Boolean']['input']>;
  /** Further settings by their REST names, for settings that this schema does not have yet. Servers ignore settings that they do not know. */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /** Regular expression for the names of the flavors that can be used. */
  readonly flavorsRegex?: InputMaybe<Scalars['String']['input']>;
  /** Source of the numeric group IDs; `POOL` by default. Ignored on servers of 2024. */
  readonly gidSource?: InputMaybe<PosixIdSource>;
  /** ID of the cluster in HEAppE. */
  readonly heappeClusterId?: InputMaybe<Scalars['String']['input']>;
  /** Local base path of HEAppE. */
  readonly heappeLocalBasePath?: InputMaybe<Scalars['String']['input']>;
  /** URL of HEAppE. */
  readonly heappeUrl?: InputMaybe<Scalars['String']['input']>;
  /** User name for HEAppE. */
  readonly heappeUsername?: InputMaybe<Scalars['String']['input']>;
  /** Whether the back-end ID of a resource is shown prominently. */
  readonly highlightBackendIdDisplay?: InputMaybe<Scalars['Boolean']['input']>;
  /** Prefix of the paths of home directories; `/home/` by default. */
  readonly homedirPrefix?: InputMaybe<Scalars['String']['input']>;
  /** The first numeric ID of a primary group that is given out; 5000 by default. Servers of 2026 use pools of IDs instead. */
  readonly initialPrimarygroupNumber?: InputMaybe<Scalars['Int']['input']>;
  /** The first numeric user ID that is given out; 5000 by default. Servers of 2026 use pools of IDs instead. */
  readonly initialUidnumber?: InputMaybe<Scalars['Int']['input']>;
  /** The first numeric ID of a user group that is given out; 6000 by default. Servers of 2026 use pools of IDs instead. */
  readonly initialUsergroupNumber?: InputMaybe<Scalars['Int']['input']>;
  /** Whether an order has to contain a termination date. */
  readonly isResourceTerminationDateRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** The latest possible termination date of a resource. */
  readonly latestDateForResourceTermination?: InputMaybe<Scalars['Date']['input']>;
  /** Whether OpenStack tenants of the offering are meant to have load balancers. Ignored on servers of 2024. */
  readonly lbaasEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Login shell of accounts; `/bin/bash` by default. Ignored on servers of 2024. */
  readonly loginShell?: InputMaybe<Scalars['String']['input']>;
  /** Size of the data volume of the load balancer of managed Rancher, in GB. */
  readonly managedRancherLoadBalancerDataVolumeSizeGb?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the volume type of the data volume of the load balancer of managed Rancher. */
  readonly managedRancherLoadBalancerDataVolumeTypeName?: InputMaybe<Scalars['String']['input']>;
  /** Name of the flavor of the load balancer of managed Rancher. */
  readonly managedRancherLoadBalancerFlavorName?: InputMaybe<Scalars['String']['input']>;
  /** Size of the system volume of the load balancer of managed Rancher, in GB. */
  readonly managedRancherLoadBalancerSystemVolumeSizeGb?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the volume type of the system volume of the load balancer of managed Rancher. */
  readonly managedRancherLoadBalancerSystemVolumeTypeName?: InputMaybe<Scalars['String']['input']>;
  /** Size of the data volume of the managed Rancher server, in GB. */
  readonly managedRancherServerDataVolumeSizeGb?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the volume type of the data volume of the managed Rancher server. */
  readonly managedRancherServerDataVolumeTypeName?: InputMaybe<Scalars['String']['input']>;
  /** Name of the flavor of the virtual machines of the managed Rancher server. */
  readonly managedRancherServerFlavorName?: InputMaybe<Scalars['String']['input']>;
  /** Size of the system volume of the managed Rancher server, in GB. */
  readonly managedRancherServerSystemVolumeSizeGb?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the volume type of the system volume of the managed Rancher server. */
  readonly managedRancherServerSystemVolumeTypeName?: InputMaybe<Scalars['String']['input']>;
  /** The largest number of virtual processors of a tenant for managed Rancher. */
  readonly managedRancherTenantMaxCpu?: InputMaybe<Scalars['Int']['input']>;
  /** The largest amount of disk space of a tenant for managed Rancher, in GB. */
  readonly managedRancherTenantMaxDisk?: InputMaybe<Scalars['Int']['input']>;
  /** The largest amount of memory of a tenant for managed Rancher, in GB. */
  readonly managedRancherTenantMaxRam?: InputMaybe<Scalars['Int']['input']>;
  /** Size of the system volume of the worker nodes of managed Rancher, in GB. */
  readonly managedRancherWorkerSystemVolumeSizeGb?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the volume type of the system volume of the worker nodes of managed Rancher. */
  readonly managedRancherWorkerSystemVolumeTypeName?: InputMaybe<Scalars['String']['input']>;
  /** Default limit on the number of virtual machines in an OpenStack tenant. */
  readonly maxInstances?: InputMaybe<Scalars['Int']['input']>;
  /** The largest number of days from the order to the termination date. */
  readonly maxResourceTerminationOffsetInDays?: InputMaybe<Scalars['Int']['input']>;
  /** Default limit on the number of security groups in an OpenStack tenant. */
  readonly maxSecurityGroups?: InputMaybe<Scalars['Int']['input']>;
  /** Default limit on the number of volumes in an OpenStack tenant. */
  readonly maxVolumes?: InputMaybe<Scalars['Int']['input']>;
  /** The largest number of resources of the offering that one project can have. */
  readonly maximalResourceCountPerProject?: InputMaybe<Scalars['Int']['input']>;
  /** The smallest number of members that a project needs before it can order. */
  readonly minimalTeamCountForProvisioning?: InputMaybe<Scalars['Int']['input']>;
  /** Whether provider and customer receive the messages on pending orders by e-mail. Ignored on servers of 2024. */
  readonly notifyAboutProviderConsumerMessages?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether accounts are marked for deletion when their users lose access to the projects. False by default. Ignored on servers of 2024. */
  readonly offeringUserAutoDeletion?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUIDs of the OpenStack offerings in which tenants for Rancher can be created. */
  readonly openstackOfferingUuidList?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Directory for the permanent files of a project in HEAppE. */
  readonly projectPermanentDirectory?: InputMaybe<Scalars['String']['input']>;
  /** Whether the back-end ID is shown prominently only for resources that have an effective ID. Ignored on servers of 2024. */
  readonly requireEffectiveIdForHighlightedDisplay?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether customers have to attach a purchase order to an order. */
  readonly requirePurchaseOrderUpload?: InputMaybe<Scalars['Boolean']['input']>;
  /** Role that a user needs in the project to order; null for any role. */
  readonly requiredTeamRoleForProvisioning?: InputMaybe<Scalars['String']['input']>;
  /** Number of days before its end date from which a resource counts as expiring; 30 by default. Ignored on servers of 2024. */
  readonly resourceExpirationThreshold?: InputMaybe<Scalars['Int']['input']>;
  /** Pattern for the names of resources, with the variables `{customer_name}`, `{customer_slug}`, `{project_name}`, `{project_slug}`, `{offering_name}`, `{offering_slug}`, `{plan_name}`, `{counter}` and `{attributes[KEY]}`; null for no pattern. Ignored on servers of 2024. */
  readonly resourceNamePattern?: InputMaybe<Scalars['String']['input']>;
  /** Pattern for the names of the groups in `resourceProjectRoleMap`. Its variables are those of `resourceRoleGroupTemplate` and also `rp_uuid`, `rp_uuid_short` and `project_name`. By default the name is the slug of the resource, the short UUID of the project and the role name, joined by underscores. Ignored on servers of 2024. */
  readonly resourceProjectRoleGroupTemplate?: InputMaybe<Scalars['String']['input']>;
  /** Roles in the projects inside a resource for which groups are created, each with the text that represents it in the names of the groups. Roles that are not listed get no group. Ignored on servers of 2024. */
  readonly resourceProjectRoleMap?: InputMaybe<ReadonlyArray<RoleNameInput>>;
  /** How the limits of a resource apply to the projects inside it; null for `NONE`. Ignored on servers of 2024. */
  readonly resourceProjectsLimitPolicy?: InputMaybe<ResourceProjectsLimitPolicy>;
  /** Whether a project inside a resource needs a limit for every component that is charged by limit. Ignored on servers of 2024. */
  readonly resourceProjectsLimitsRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pattern for the names of the groups in `resourceRoleMap`. Its variables, written with a dollar sign and braces, are `role_name`, `resource_slug`, `customer_slug` and `project_slug`. By default the name is the slug of the resource, an underscore and the role name. Ignored on servers of 2024. */
  readonly resourceRoleGroupTemplate?: InputMaybe<Scalars['String']['input']>;
  /** Roles in a resource for which groups are created, each with the text that represents it in the names of the groups. Roles that are not listed get no group. Ignored on servers of 2024. */
  readonly resourceRoleMap?: InputMaybe<ReadonlyArray<RoleNameInput>>;
  /** The largest length of a slug that is made from a name, up to 40 characters; null for 10. Has no effect when `resourceSlugTemplate` is set. Ignored on servers of 2024. */
  readonly resourceSlugMaxLength?: InputMaybe<Scalars['Int']['input']>;
  /** Pattern for the slugs of resources, with the variables `{customer_slug}`, `{project_slug}`, `{project_name}`, `{offering_slug}`, `{year}`, `{month}`, `{counter}` and `{counter_padded}`. If it is null, slugs are made from the names. Ignored on servers of 2024. */
  readonly resourceSlugTemplate?: InputMaybe<Scalars['String']['input']>;
  /** Whether the offering cannot be deleted while it has resources that are not terminated. Ignored on servers of 2024. */
  readonly restrictDeletionWithActiveResources?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names of the project or organization roles whose users may see and order the offering. It is hidden from all other users. Ignored on servers of 2024. */
  readonly restrictedToRoles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Directory for the temporary files of a project in HEAppE. */
  readonly scratchProjectDirectory?: InputMaybe<Scalars['String']['input']>;
  /** Whether users get accounts in the back end of the offering and the provider can create them. */
  readonly serviceProviderCanCreateOfferingUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the order forms for virtual machines warn that a lost private SSH key cannot be recovered. Ignored on servers of 2024. */
  readonly showSshKeyLossWarning?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether Slurm offerings can have policies for each period: thresholds by quality of service, carry-over, fair share. False by default. Ignored on servers of 2024. */
  readonly slurmPeriodicPolicyEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Default limit on the size of a snapshot, in GB. */
  readonly snapshotSizeLimitGb?: InputMaybe<Scalars['Int']['input']>;
  /** How the storage of the OpenStack offering is counted. */
  readonly storageMode?: InputMaybe<StorageMode>;
  /** Whether resources can be downscaled. */
  readonly supportsDownscaling?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether resources can be paused. */
  readonly supportsPausing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Source of the numeric user IDs; `POOL` by default. Ignored on servers of 2024. */
  readonly uidSource?: InputMaybe<PosixIdSource>;
  /** Name of an attribute. A project can have only one resource for each value of this attribute. Ignored on servers of 2024. */
  readonly uniqueResourcePerAttribute?: InputMaybe<Scalars['String']['input']>;
  /** Interval at which the usage is read, in minutes; 60 by default. Ignored on servers of 2024. */
  readonly usagePollIntervalMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Prefix of anonymized user names; `waldur_` by default. */
  readonly usernameAnonymizedPrefix?: InputMaybe<Scalars['String']['input']>;
  /** Source of the user names of accounts; `SERVICE_PROVIDER` by default. */
  readonly usernameGenerationPolicy?: InputMaybe<UsernameGenerationPolicy>;
};

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

/** Source of the numeric IDs of POSIX accounts. */
export type PosixIdSource =
  /** The IDs come from a pool of IDs. */
  | 'POOL'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** The IDs come from the profile of the user. */
  | 'USER_ATTRIBUTE';

/** Input of `previewCustomerProjectDigest`. */
export type PreviewCustomerProjectDigestInput = {
  /** UUID of the project that the preview is about. */
  readonly projectUuid: Scalars['UUID']['input'];
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
};

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

/** Purpose of a project. */
export type ProjectKind =
  /** A course with accounts for its participants. */
  | 'COURSE'
  /** Ordinary work. */
  | 'DEFAULT'
  /** A project that is open to the public. */
  | 'PUBLIC'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Selects roles that users have in projects. */
export type ProjectPermissionFilter = {
  /** Roles given at this time or later. Refused on servers of 2024. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Roles given before this time. Refused on servers of 2024. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Roles in projects of this customer. Refused on servers of 2024. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Roles that end at exactly this time. Refused on servers of 2024. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Roles of users with this text in their name. Refused on servers of 2024. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Roles that are valid now (true), or are not (false). The list contains only roles that are valid now, so `false` returns nothing. Refused on servers of 2024. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Roles last changed at this time or later. Refused on servers of 2024. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Roles last changed before this time. Refused on servers of 2024. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Roles of users with this text in the name in their own language. Refused on servers of 2024. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Roles with this text in their name. Refused on servers of 2024. */
  readonly roleName?: InputMaybe<Scalars['String']['input']>;
  /** Grants of the role with this UUID. Refused on servers of 2024. */
  readonly roleUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Roles in projects with this text in their name. Refused on servers of 2024. */
  readonly scopeName?: InputMaybe<Scalars['String']['input']>;
  /** Roles in objects of this kind, for example `project`. Refused on servers of 2024. */
  readonly scopeType?: InputMaybe<Scalars['String']['input']>;
  /** Roles in this project. Refused on servers of 2024. */
  readonly scopeUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Roles of users with this text in their slug. Refused on servers of 2024. */
  readonly userSlug?: InputMaybe<Scalars['String']['input']>;
  /** Roles of this user. Refused on servers of 2024. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Roles of the user with this login name. Refused on servers of 2024. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
};

/** A sort key for roles in projects. Several keys sort by the first, then by the second, and so on. */
export type ProjectPermissionSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: ProjectPermissionSortField;
};

/** Keys by which roles in projects can be sorted. */
export type ProjectPermissionSortField =
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

/** Selects service accounts of projects. */
export type ProjectServiceAccountFilter = {
  /** Accounts with this text in their e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Accounts of this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Accounts in one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<ServiceAccountState>>;
  /** Accounts with exactly this login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
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

/** Selects promotion campaigns. */
export type PromotionCampaignFilter = {
  /** Campaigns with this type of discount. */
  readonly discountType?: InputMaybe<DiscountType>;
  /** Campaigns whose last day is earlier than this day. */
  readonly endsBefore?: InputMaybe<Scalars['Date']['input']>;
  /** Campaigns that make this offering cheaper. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Campaigns with this text in their name or coupon. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Campaigns of this service provider. */
  readonly serviceProviderUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Campaigns whose first day is later than this day. */
  readonly startsAfter?: InputMaybe<Scalars['Date']['input']>;
  /** Campaigns in one of these states. */
  readonly state?: InputMaybe<ReadonlyArray<CampaignState>>;
};

/** A sort key for promotion campaigns. Several keys sort by the first, then by the second, and so on. */
export type PromotionCampaignSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: PromotionCampaignSortField;
};

/** Keys by which promotion campaigns can be sorted. */
export type PromotionCampaignSortField =
  /** Last day of the campaign. */
  | 'END_DATE'
  /** First day of the campaign. */
  | 'START_DATE';

/** Selects users of a service provider. */
export type ProviderUserFilter = {
  /** Users who accepted the terms of the server at this time or later. Refused on servers of 2024. */
  readonly agreedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users with exactly this national identification number. */
  readonly civilNumber?: InputMaybe<Scalars['String']['input']>;
  /** Users with a role in this customer or one of its projects. Refused on servers of 2024. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Users with exactly this description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their name. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Users who can log in (true), or cannot (false). */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who are staff (true), or are not (false). Newer servers use it only for callers who are staff or support. */
  readonly isStaff?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who are support personnel (true), or are not (false). Newer servers use it only for callers who are staff or support. */
  readonly isSupport?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users with this text in their job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Users whose account was created at this time or later. Refused on servers of 2024. */
  readonly joinedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users whose data last changed at this time or later. Refused on servers of 2024. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users with this text in the name in their own language. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Users who work or study at an organization with this text in its name. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Users with one of these roles, for example `CUSTOMER.OWNER`. Refused on servers of 2024. */
  readonly organizationRole?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Users with exactly this telephone number. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Users with one of these roles, for example `PROJECT.MANAGER`. Refused on servers of 2024. */
  readonly projectRole?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Users with a role in this project. Refused on servers of 2024. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Users with this text in their name, national identification number, login name or e-mail address. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Users with exactly this registration method. */
  readonly registrationMethod?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their name, login name or e-mail address. */
  readonly userKeyword?: InputMaybe<Scalars['String']['input']>;
  /** Users with exactly this login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** Users with one of these login names. Refused on servers of 2024. */
  readonly usernameExact?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A sort key for users. Several keys sort by the first, then by the second, and so on. */
export type ProviderUserSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: ProviderUserSortField;
};

/** Keys by which users of a service provider can be sorted. */
export type ProviderUserSortField =
  /** Description of the user. */
  | 'DESCRIPTION'
  /** E-mail address of the user. */
  | 'EMAIL'
  /** Name of the user. */
  | 'FULL_NAME'
  /** Whether the user can log in. */
  | 'IS_ACTIVE'
  /** Whether the user is staff. */
  | 'IS_STAFF'
  /** Whether the user is support personnel. */
  | 'IS_SUPPORT'
  /** Job title of the user. */
  | 'JOB_TITLE'
  /** Name in the user's own language. */
  | 'NATIVE_NAME'
  /** Organization that the user works or studies at. */
  | 'ORGANIZATION'
  /** Telephone number of the user. */
  | 'PHONE_NUMBER'
  /** Registration method of the user. */
  | 'REGISTRATION_METHOD'
  /** Login name of the user. */
  | 'USERNAME';

/** Input of `pullCatalog`. */
export type PullCatalogInput = {
  /** UUID of the catalog. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `pullResource`. */
export type PullResourceInput = {
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `pullUser`. */
export type PullUserInput = {
  /** UUID of the user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `pullUserScimAttributes`. */
export type PullUserScimAttributesInput = {
  /** UUID of the user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Type of the answer to a question of a checklist. */
export type QuestionType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** A country. */
  | 'COUNTRY'
  /** A date. */
  | 'DATE'
  /** A date with a time. */
  | 'DATETIME'
  /** An e-mail address. */
  | 'EMAIL'
  /** A file. */
  | 'FILE'
  /** A point on a scale between two opposite ends (Likert scale). */
  | 'LIKERT'
  /** Several files. */
  | 'MULTIPLE_FILES'
  /** Several of the options. */
  | 'MULTI_SELECT'
  /** A number. */
  | 'NUMBER'
  /** A telephone number. */
  | 'PHONE_NUMBER'
  /** A rating. */
  | 'RATING'
  /** Formatted text. */
  | 'RICH_TEXT'
  /** Exactly one of the options. */
  | 'SINGLE_SELECT'
  /** Text of several lines. */
  | 'TEXT_AREA'
  /** One line of text. */
  | 'TEXT_INPUT'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** A URL. */
  | 'URL'
  /** A year. */
  | 'YEAR';

/** Who operates the Rancher server. */
export type RancherDeploymentMode =
  /** The provider operates Rancher. */
  | 'MANAGED'
  /** The customer operates Rancher. */
  | 'SELF_MANAGED'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Input of `reallocateResourceLimits`. */
export type ReallocateResourceLimitsInput = {
  /** The amount to take from the resource, for each component. */
  readonly limits: ReadonlyArray<ComponentAmountInput>;
  /** The resources that receive the limits, and how much each of them receives. */
  readonly targets: ReadonlyArray<LimitTargetInput>;
  /** UUID of the resource, which belongs to one of your projects or organizations. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `recoverProject`. */
export type RecoverProjectInput = {
  /** New last day of the project; null or left out to keep the earlier one. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether former members of the team get their roles back. False by default. */
  readonly restoreTeamMembers?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether former members who do not get their roles back are invited to join again. False by default. */
  readonly sendInvitationsToPreviousMembers?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the project. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `refreshOfferingUsernames`. */
export type RefreshOfferingUsernamesInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `refreshResourceLastSync`. */
export type RefreshResourceLastSyncInput = {
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `refreshUserToken`. */
export type RefreshUserTokenInput = {
  /** UUID of the user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `rejectOrderAsConsumer`. */
export type RejectOrderAsConsumerInput = {
  /** Why the customer rejects the order. Refused on servers of 2024. */
  readonly consumerRejectionComment?: InputMaybe<Scalars['String']['input']>;
  /** What went wrong, as a message for users (`order.errorMessage`). Refused on servers of 2024. */
  readonly errorMessage?: InputMaybe<Scalars['String']['input']>;
  /** Technical trace of the failure, for the provider (`order.errorTraceback`). Refused on servers of 2024. */
  readonly errorTraceback?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `rejectOrderAsProvider`. */
export type RejectOrderAsProviderInput = {
  /** Why the provider rejects the order. Refused on servers of 2024. */
  readonly providerRejectionComment?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `rejectOrdersAsConsumer`. */
export type RejectOrdersAsConsumerInput = {
  /** Why the customer rejects the order. Refused on servers of 2024. */
  readonly consumerRejectionComment?: InputMaybe<Scalars['String']['input']>;
  /** What went wrong, as a message for users (`order.errorMessage`). Refused on servers of 2024. */
  readonly errorMessage?: InputMaybe<Scalars['String']['input']>;
  /** Technical trace of the failure, for the provider (`order.errorTraceback`). Refused on servers of 2024. */
  readonly errorTraceback?: InputMaybe<Scalars['String']['input']>;
  /** UUIDs of the orders, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `rejectOrdersAsProvider`. */
export type RejectOrdersAsProviderInput = {
  /** Why the provider rejects the order. Refused on servers of 2024. */
  readonly providerRejectionComment?: InputMaybe<Scalars['String']['input']>;
  /** UUIDs of the orders, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `removeCustomerUser`. */
export type RemoveCustomerUserInput = {
  /** Name or UUID of the role, for example `CUSTOMER.OWNER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `removeOfferingSoftwareCatalog`. */
export type RemoveOfferingSoftwareCatalogInput = {
  /** UUID of the link between offering and catalog: `SoftwareCatalog.uuid`, not the UUID of the published catalog. */
  readonly softwareCatalogUuid: Scalars['UUID']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `removeOfferingUser`. */
export type RemoveOfferingUserInput = {
  /** Name or UUID of the role, for example `OFFERING.MANAGER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `removeProjectUser`. */
export type RemoveProjectUserInput = {
  /** Name or UUID of the role, for example `PROJECT.MEMBER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the project. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `removeResourceUser`. */
export type RemoveResourceUserInput = {
  /** Name or UUID of the role, for example `RESOURCE.MANAGER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `removeServiceProviderUser`. */
export type RemoveServiceProviderUserInput = {
  /** Name or UUID of the role, for example `CUSTOMER.MANAGER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the service provider, not of its customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `renewResource`. */
export type RenewResourceInput = {
  /** Number of months by which the end date moves. */
  readonly extensionMonths: Scalars['Int']['input'];
  /** New limits from the renewal on. By default the resource keeps its limits. */
  readonly limits?: InputMaybe<ReadonlyArray<ComponentAmountInput>>;
  /** Comment for the users who approve the order. */
  readonly requestComment?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the resource, which belongs to one of your projects or organizations. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceCatalog`. */
export type ReplaceCatalogInput = {
  /** Whether the server automatically fetches newer versions of the collection. */
  readonly autoUpdateEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** How users get the software of the collection. */
  readonly catalogType?: InputMaybe<CatalogType>;
  /** Description of the contents of the collection. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Further data about the collection, as an object. */
  readonly metadata?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the collection. */
  readonly name: Scalars['String']['input'];
  /** URL from which the server fetches the collection. */
  readonly sourceUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Error message of the last attempt to fetch the collection; empty for none. */
  readonly updateErrors?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the catalog. */
  readonly uuid: Scalars['UUID']['input'];
  /** Version of the collection. */
  readonly version: Scalars['String']['input'];
};

/** Input of `replaceCategoryGroup`. */
export type ReplaceCategoryGroupInput = {
  /** Description of what the categories have in common. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The icon, as a picture file; null removes it. */
  readonly icon?: InputMaybe<Scalars['Upload']['input']>;
  /** Display name of the category group. */
  readonly title: Scalars['String']['input'];
  /** UUID of the category group. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceCategory`. */
export type ReplaceCategoryInput = {
  /** Whether the category is the default for offerings of OpenStack virtual machines. Refused when another category is the default. If `icon` is given and this field is left out, it is set to `false`. */
  readonly defaultVmCategory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the category is the default for offerings of OpenStack volumes. Refused when another category is the default. If `icon` is given and this field is left out, it is set to `false`. */
  readonly defaultVolumeCategory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Description of the offerings in the category. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the category group to which the category belongs; null for none. */
  readonly groupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The icon, as a picture file; null removes it. */
  readonly icon?: InputMaybe<Scalars['Upload']['input']>;
  /** Display name of the category. */
  readonly title: Scalars['String']['input'];
  /** UUID of the category. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceCostPolicy`. */
export type ReplaceCostPolicyInput = {
  /** Actions that are taken when a limit is exceeded. */
  readonly actions: ReadonlyArray<PolicyAction>;
  /** Whether the policy applies to all customers. If true, leave out `organizationGroupUuids`. Refused on servers of 2024. */
  readonly applyToAll?: InputMaybe<Scalars['Boolean']['input']>;
  /** The largest cost of all resources together in the period of the policy. */
  readonly limitCost: Scalars['Decimal']['input'];
  /** UUID of the offering whose cost the policy limits. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** Further settings of the actions, such as the addresses for `notify_external_user`: an object from the REST name of an action to its settings. Refused on servers of 2024. */
  readonly options?: InputMaybe<Scalars['JSON']['input']>;
  /** UUIDs of the groups of customers to which the policy applies, if it does not apply to all customers. */
  readonly organizationGroupUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** The period over which the cost is added up. */
  readonly period?: InputMaybe<PolicyPeriod>;
  /** UUID of the cost policy. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceCustomer`. */
export type ReplaceCustomerInput = {
  /** Abbreviated name of the customer; empty for none. */
  readonly abbreviation?: InputMaybe<Scalars['String']['input']>;
  /** Networks from which members of the customer may use Waldur, in CIDR notation, separated by commas; empty allows every network. Only staff may set them. */
  readonly accessSubnets?: InputMaybe<Scalars['String']['input']>;
  /** Time from which the customer is charged. Only staff may set it. */
  readonly accountingStartDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Postal address, as free text. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Number of the agreement with the customer. Only staff may set it. */
  readonly agreementNumber?: InputMaybe<Scalars['String']['input']>;
  /** Apartment number in the address. Refused on servers of 2024. */
  readonly apartmentNr?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is withdrawn from use. Only staff may set it. If `image` is given and this field is left out, it is set to `false`. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** ID of the customer in another system; empty for none. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Bank account of the customer. */
  readonly bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** Name of the customer's bank. */
  readonly bankName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is blocked: it can change nothing for the time being. Only staff may set it. If `image` is given and this field is left out, it is set to `false`. */
  readonly blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** City in the address. Refused on servers of 2024. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Other contact details, as free text; empty for none. */
  readonly contactDetails?: InputMaybe<Scalars['String']['input']>;
  /** Country of the customer: one of the codes of `Query.countries`; empty for none. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Tax rate on the charges of the customer, in percent. Only staff may set it. */
  readonly defaultTaxPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Description of the customer. Refused on servers of 2024. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether members of the customer's projects see what the projects cost. Only staff may set it. If `image` is given and this field is left out, it is set to `false`. Refused on servers of 2024. */
  readonly displayBillingInfoInProjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Internet domain of the customer's members. Only staff may set it. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of the customer for contact; empty for none. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Days between the end of a project of the customer and the termination of its resources; null for none. Only staff may set it. Refused on servers of 2024. */
  readonly gracePeriodDays?: InputMaybe<Scalars['Int']['input']>;
  /** Website of the customer; empty for none. */
  readonly homepage?: InputMaybe<Scalars['String']['input']>;
  /** House number in the address. Refused on servers of 2024. */
  readonly houseNr?: InputMaybe<Scalars['String']['input']>;
  /** Household name in the address. Refused on servers of 2024. */
  readonly household?: InputMaybe<Scalars['String']['input']>;
  /** Logo of the customer; null removes it. */
  readonly image?: InputMaybe<Scalars['Upload']['input']>;
  /** Latitude of the customer, in degrees north; null when unknown. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude of the customer, in degrees east; null when unknown. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Maximum number of service accounts of the customer; null for no limit. Only staff may set it. Refused on servers of 2024. */
  readonly maxServiceAccounts?: InputMaybe<Scalars['Int']['input']>;
  /** Full name of the customer. */
  readonly name: Scalars['String']['input'];
  /** Name in the customer's own language; empty for none. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Further e-mail addresses that receive notifications, separated by commas; empty for none. Refused on servers of 2024. */
  readonly notificationEmails?: InputMaybe<Scalars['String']['input']>;
  /** Parish or district in the address. Refused on servers of 2024. */
  readonly parish?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number of the customer for contact; empty for none. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Postal code in the address. */
  readonly postal?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the checklist that projects of the customer fill in; null for none. Only staff may set it. Refused on servers of 2024. */
  readonly projectMetadataChecklistUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Template for the short names (`slug`) of new projects, with placeholders such as `{project_name}` and `{counter}`; null for the default of the server. Only staff may set it. Refused on servers of 2024. */
  readonly projectSlugTemplate?: InputMaybe<Scalars['String']['input']>;
  /** Number of the customer in the business register. */
  readonly registrationCode?: InputMaybe<Scalars['String']['input']>;
  /** Short name for use in URLs and account names. Only staff may set it. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Number of another customer, which pays for this one; null for none. Only staff may set it. */
  readonly sponsorNumber?: InputMaybe<Scalars['Int']['input']>;
  /** State or region in the address. Refused on servers of 2024. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street in the address. Refused on servers of 2024. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Complete list of affiliations: a user needs one of them to join. Only staff may set it. Refused on servers of 2024. */
  readonly userAffiliations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of regular expressions for e-mail addresses: only users whose address matches may join. Only staff may set it. Refused on servers of 2024. */
  readonly userEmailPatterns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of identity providers: users must have logged in through one of them to join. Only staff may set it. Refused on servers of 2024. */
  readonly userIdentitySources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
  /** VAT number of the customer. */
  readonly vatCode?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `replaceCustomerProjectDigest`. */
export type ReplaceCustomerProjectDigestInput = {
  /** Day of the month on which the digest is sent. */
  readonly dayOfMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Day of the week on which the digest is sent, as a number in the numbering of the server. */
  readonly dayOfWeek?: InputMaybe<Scalars['Int']['input']>;
  /** Complete list of the sections that the digest contains, by the keys in `ProjectDigest.availableSections`. */
  readonly enabledSections?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How often the digest is sent. */
  readonly frequency?: InputMaybe<DigestFrequency>;
  /** Whether the digest is sent. */
  readonly isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceOfferingUserAccount`. */
export type ReplaceOfferingUserAccountInput = {
  /** UUID of the offering that the account is at. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** UUID of the user to whom the account belongs. */
  readonly userUuid: Scalars['UUID']['input'];
  /** Login name of the account in the back end of the offering; null while there is none. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceOfferingUserAttributeConfig`. */
export type ReplaceOfferingUserAttributeConfigInput = {
  /** Whether the provider sees the identity sources of a user. */
  readonly exposeActiveIsds?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the postal address of a user. */
  readonly exposeAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the affiliations of a user. */
  readonly exposeAffiliations?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the date of birth of a user. */
  readonly exposeBirthDate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the national identification number of a user. */
  readonly exposeCivilNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the country of residence of a user. */
  readonly exposeCountryOfResidence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the assurance level of the identity of a user. */
  readonly exposeEdupersonAssurance?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the e-mail address of a user. */
  readonly exposeEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the given name and surname of a user. */
  readonly exposeFullName?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the gender of a user. */
  readonly exposeGender?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the source of the identity of a user. */
  readonly exposeIdentitySource?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the job title of a user. */
  readonly exposeJobTitle?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the nationalities of a user. */
  readonly exposeNationalities?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the nationality of a user. */
  readonly exposeNationality?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the organization of a user. */
  readonly exposeOrganization?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the postal address of the organization of a user. */
  readonly exposeOrganizationAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the country of the organization of a user. */
  readonly exposeOrganizationCountry?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the business register number of the organization of a user. */
  readonly exposeOrganizationRegistryCode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the type of the organization of a user. */
  readonly exposeOrganizationType?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the VAT number of the organization of a user. */
  readonly exposeOrganizationVatCode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the personal title of a user. */
  readonly exposePersonalTitle?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the telephone number of a user. */
  readonly exposePhoneNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the place of birth of a user. */
  readonly exposePlaceOfBirth?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the numeric ID of the primary group of a user. */
  readonly exposePrimaryGid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the registration method of a user. */
  readonly exposeRegistrationMethod?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the numeric ID of the account of a user. */
  readonly exposeUidNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the Waldur login name of a user. */
  readonly exposeUsername?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceOrder`. */
export type ReplaceOrderInput = {
  /** New content of the order form. It replaces the earlier content: an object with the REST names of the fields as keys. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** New limits of the order. They replace all limits: a component that is left out has no limit then. */
  readonly limits?: InputMaybe<ReadonlyArray<ComponentAmountInput>>;
  /** The first day on which the order may be carried out; null for as soon as it is approved. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceOrganizationGroup`. */
export type ReplaceOrganizationGroupInput = {
  /** Display name of the group. */
  readonly name: Scalars['String']['input'];
  /** UUID of the wider group that contains this group; null for none. */
  readonly parentUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the organization group. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replacePlan`. */
export type ReplacePlanInput = {
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
  readonly name: Scalars['String']['input'];
  /** UUID of the offering to which the plan belongs. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** The period to which the prices apply. */
  readonly unit?: InputMaybe<PlanUnit>;
  /** Price for one period (`unit`) of everything that is charged at a fixed amount. */
  readonly unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** UUID of the plan. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceProject`. */
export type ReplaceProjectInput = {
  /** UUID of the organization on whose behalf the project is run; null for none. Callers who are not staff may choose only from the default affiliations of the customer. Refused on servers of 2024. */
  readonly affiliationUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** ID of the project in another system; empty for none. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the customer that owns the project. Only `moveProject` changes the customer. */
  readonly customerUuid: Scalars['UUID']['input'];
  /** Description of the project; may contain HTML. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether members of the project see reports on the credit of the project. If `image` is given and this field is left out, it is set to `false`. Refused on servers of 2024. */
  readonly displayCreditReports?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day of the project; null for none. A past day is refused. After the last day, the resources of the project are terminated. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Days between the end of the project and the termination of its resources; null for the number that the customer sets. Only staff may set it. Refused on servers of 2024. */
  readonly gracePeriodDays?: InputMaybe<Scalars['Int']['input']>;
  /** Picture of the project; null removes it. */
  readonly image?: InputMaybe<Scalars['Upload']['input']>;
  /** Whether the project is run by or for industry. If `image` is given and this field is left out, it is set to `false`. */
  readonly isIndustry?: InputMaybe<Scalars['Boolean']['input']>;
  /** Purpose of the project. Refused on servers of 2024. */
  readonly kind?: InputMaybe<ProjectKind>;
  /** Display name of the project. */
  readonly name: Scalars['String']['input'];
  /** Field of science by the OECD classification of 2007, for example `1.2`; null for none. */
  readonly oecdFos2007Code?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the narrower field of science in the server's own classification; null for none. Refused on servers of 2024. */
  readonly scienceSubDomainUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Short name for use in URLs and account names. Only staff may set it. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Notes of the operator; may contain HTML. Only staff may set them. Refused on servers of 2024. */
  readonly staffNotes?: InputMaybe<Scalars['String']['input']>;
  /** First day of the project; null to start immediately. A past day is refused. Once the project has started, the REST API silently ignores a new value. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** UUID of the type of the project: a label from a list that the operator of the server keeps; null for none. */
  readonly typeUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Complete list of affiliations: a user needs one of them to join. Taken only from callers who may create projects of the customer; for others, the REST API silently keeps the current list. Refused on servers of 2024. */
  readonly userAffiliations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of regular expressions for e-mail addresses: only users whose address matches may join. Taken only from callers who may create projects of the customer; for others, the REST API silently keeps the current list. Refused on servers of 2024. */
  readonly userEmailPatterns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of identity providers: users must have logged in through one of them to join. Taken only from callers who may create projects of the customer; for others, the REST API silently keeps the current list. Refused on servers of 2024. */
  readonly userIdentitySources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** UUID of the project. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceResource`. */
export type ReplaceResourceInput = {
  /** Free text about the resource. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the resource, after which it is removed; null for no end date. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Display name of the resource. */
  readonly name: Scalars['String']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceRobotAccount`. */
export type ReplaceRobotAccountInput = {
  /** Remarks on the account. Refused on servers of 2024. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** All public SSH keys of the account itself, one line each. */
  readonly keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** UUID of the resource that the account is for. Servers since 2026 require it, servers of 2024 do not accept it. Refused on servers of 2024. */
  readonly resourceUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the user who is responsible for the account; null for nobody. */
  readonly responsibleUserUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Purpose of the account, in a word of your choice, for example `cicd`; five characters at most. */
  readonly type: Scalars['String']['input'];
  /** UUIDs of all users who may use the account. */
  readonly userUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Login name of the account in the back end of the offering; left out or empty while there is none. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the robot account. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceScreenshot`. */
export type ReplaceScreenshotInput = {
  /** Description of what the picture shows. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Title of the picture. */
  readonly name: Scalars['String']['input'];
  /** UUID of the screenshot. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceServiceProvider`. */
export type ReplaceServiceProviderInput = {
  /** Complete list of internet domains of the provider, for example `example.com`. Refused on servers of 2024. */
  readonly allowedDomains?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** UUID of the customer of the service provider, which cannot be changed. */
  readonly customerUuid: Scalars['UUID']['input'];
  /** Description of what the provider does. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether the provider receives e-mail about orders that wait for the provider. If `image` is given and this field is left out, it is set to `false`. */
  readonly enableNotifications?: InputMaybe<Scalars['Boolean']['input']>;
  /** Picture of the provider; null removes it. */
  readonly image?: InputMaybe<Scalars['Upload']['input']>;
  /** UUID of the service provider, not of its customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceTermsOfService`. */
export type ReplaceTermsOfServiceInput = {
  /** Number of days after a change for which users who have to agree again keep their access. */
  readonly gracePeriodDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether this version is in force. If true, no other version of the offering is in force any more. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text of the terms, as HTML. */
  readonly termsOfService?: InputMaybe<Scalars['String']['input']>;
  /** URL of a page with the terms. */
  readonly termsOfServiceLink?: InputMaybe<Scalars['URL']['input']>;
  /** UUID of the terms of service. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceUsagePolicy`. */
export type ReplaceUsagePolicyInput = {
  /** Actions that are taken when a limit is exceeded. */
  readonly actions: ReadonlyArray<PolicyAction>;
  /** Whether the policy applies to all customers. If true, leave out `organizationGroupUuids`. Refused on servers of 2024. */
  readonly applyToAll?: InputMaybe<Scalars['Boolean']['input']>;
  /** The limits of all components that the policy watches. Replaces all previous limits. */
  readonly componentLimits: ReadonlyArray<ComponentLimitInput>;
  /** UUID of the offering whose usage the policy limits. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** Further settings of the actions, such as the addresses for `notify_external_user`: an object from the REST name of an action to its settings. Refused on servers of 2024. */
  readonly options?: InputMaybe<Scalars['JSON']['input']>;
  /** UUIDs of the groups of customers to which the policy applies, if it does not apply to all customers. */
  readonly organizationGroupUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** The period over which the usage is added up. */
  readonly period?: InputMaybe<PolicyPeriod>;
  /** UUID of the usage policy. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `replaceUserUsageLimit`. */
export type ReplaceUserUsageLimitInput = {
  /** UUID of the component of the resource's offering whose usage is limited. */
  readonly componentUuid: Scalars['UUID']['input'];
  /** The largest amount that the user may use, in the unit of the component. Zero when it is left out. */
  readonly limit?: InputMaybe<Scalars['Decimal']['input']>;
  /** UUID of the account at the offering whose usage is limited. */
  readonly offeringUserUuid: Scalars['UUID']['input'];
  /** UUID of the resource in which the usage is limited. */
  readonly resourceUuid: Scalars['UUID']['input'];
  /** UUID of the user usage limit. */
  readonly uuid: Scalars['UUID']['input'];
};

/** One section of the provider's report about a resource. */
export type ReportSectionInput = {
  /** Text of the section. It may contain HTML. */
  readonly body: Scalars['String']['input'];
  /** Heading of the section. */
  readonly header: Scalars['String']['input'];
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

/** Input of `requestOfferingUserDeletion`. */
export type RequestOfferingUserDeletionInput = {
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `requestRobotAccountDeletion`. */
export type RequestRobotAccountDeletionInput = {
  /** UUID of the robot account. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `requestUserEmailChange`. */
export type RequestUserEmailChangeInput = {
  /** The new e-mail address. */
  readonly email: Scalars['String']['input'];
  /** UUID of the user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** An action that the plug-in of an offering allows on its resources. Most actions are mutations of this API. */
export type ResourceAction =
  /** Creation of a link to the LEXIS platform, for which this API has no mutation. */
  | 'CREATE_LEXIS_LINK'
  /** The mutation `setResourceBackendId`. */
  | 'SET_RESOURCE_BACKEND_ID'
  /** The mutation `setResourceBackendMetadata`. */
  | 'SET_RESOURCE_BACKEND_METADATA'
  /** The mutation `setResourceEndDateAsProvider`. */
  | 'SET_RESOURCE_END_DATE_AS_PROVIDER'
  /** The mutation `setResourceOptions`. */
  | 'SET_RESOURCE_OPTIONS'
  /** The mutation `submitResourceReport`. */
  | 'SUBMIT_RESOURCE_REPORT'
  /** The mutation `terminateResource`. */
  | 'TERMINATE_RESOURCE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** The mutation `updateResource`. */
  | 'UPDATE_RESOURCE';

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

/** How the limits of a resource apply to the projects inside it. */
export type ResourceProjectsLimitPolicy =
  /** The sum of the limits of all projects must not exceed the limit of the resource. */
  | 'AGGREGATE'
  /** The limits of the resource do not apply to its projects. */
  | 'NONE'
  /** The limit of each project must not exceed the limit of the resource. */
  | 'PER_PROJECT'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

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

/** Selects the resources to watch. */
export type ResourceUpdatesFilter = {
  /** Resources in projects of this customer. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Resources ordered from one of these offerings; 100 at most. Servers of 2024 accept only one. */
  readonly offeringUuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Resources in this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Resources provided by this customer: the UUID of `provider.customer`, not of the service provider itself. */
  readonly providerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Resources in one of these states. When a resource leaves these states, you receive one last event with it, so that you can remove it from your list. */
  readonly state?: InputMaybe<ReadonlyArray<ResourceState>>;
};

/** Input of `restoreResource`. */
export type RestoreResourceInput = {
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `retryOrder`. */
export type RetryOrderInput = {
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `retryOrders`. */
export type RetryOrdersInput = {
  /** UUIDs of the orders, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Which formatting a formatted text may have. */
export type RichTextToolbarLevel =
  /** All formatting. */
  | 'EXTENDED'
  /** The least formatting. */
  | 'MINIMAL'
  /** The usual formatting. */
  | 'STANDARD'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

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

/** Selects roles. */
export type RoleFilter = {
  /** Roles that can be given in this customer and its projects: the roles of the whole server, except those that are hidden in the customer, and the customer's own roles. Staff may name any customer, other callers only customers in which they have a role; otherwise the list is empty. Refused on servers of 2024. */
  readonly availableForCustomerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Roles for objects of this kind. Refused on servers of 2024. */
  readonly contentType?: InputMaybe<RoleType>;
  /** Roles with this text in their description. Refused on servers of 2024. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Roles that can be given to users (true), or cannot (false). */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Roles that come with Waldur (true), or do not (false). Refused on servers of 2024. */
  readonly isSystemRole?: InputMaybe<Scalars['Boolean']['input']>;
  /** Roles with this text in their name. Refused on servers of 2024. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Roles with this text in their name or description. Refused on servers of 2024. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
};

/** A role of Waldur, with the text that represents it in the names of groups. */
export type RoleNameInput = {
  /** Name of the role in Waldur, for example `PI`. */
  readonly role: Scalars['String']['input'];
  /** Text that represents the role in the names of groups, for example `admin`. */
  readonly token: Scalars['String']['input'];
};

/** A sort key for roles. Several keys sort by the first, then by the second, and so on. */
export type RoleSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: RoleSortField;
};

/** Keys by which roles can be sorted. */
export type RoleSortField =
  /** Whether the role can be given to users. */
  | 'IS_ACTIVE'
  /** Text shown for the role: its description, or its name when it has no description. */
  | 'NAME'
  /** Whether the role comes with Waldur. */
  | 'ORIGIN'
  /** Kind of object in which the role is given. */
  | 'SCOPE'
  /** Number of users who have the role. */
  | 'USERS_COUNT';

/** Kind of object in which a role can be given. */
export type RoleType =
  /** A call for proposals. */
  | 'CALL'
  /** An organization that manages calls for proposals. */
  | 'CALL_ORGANIZER'
  /** A customer. */
  | 'CUSTOMER'
  /** An offering. */
  | 'OFFERING'
  /** A project. */
  | 'PROJECT'
  /** A proposal for a call. */
  | 'PROPOSAL'
  /** A resource. */
  | 'RESOURCE'
  /** A project within a resource. */
  | 'RESOURCE_PROJECT'
  /** A service provider. */
  | 'SERVICE_PROVIDER'
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

/** Selects screenshots. */
export type ScreenshotFilter = {
  /** Screenshots of offerings with one of these slugs. Refused on servers of 2024. */
  readonly offeringSlug?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Screenshots of one of these offerings. */
  readonly offeringUuid?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Screenshots of offerings whose parent is this offering. Refused on servers of 2024. */
  readonly parentOfferingUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** A sort key for screenshots. Several keys sort by the first, then by the second, and so on. */
export type ScreenshotSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: ScreenshotSortField;
};

/** Keys by which screenshots can be sorted. */
export type ScreenshotSortField =
  /** Time at which the screenshot was added. */
  | 'CREATED'
  /** Title of the screenshot. */
  | 'NAME';

/** An environment variable of a script. */
export type ScriptVariableInput = {
  /** Name of the variable. */
  readonly name: Scalars['String']['input'];
  /** Value of the variable. */
  readonly value: Scalars['String']['input'];
};

/** A type whose objects `search` finds. */
export type SearchType =
  /** Objects of the type `Offering`. */
  | 'OFFERING'
  /** Objects of the type `Order`. */
  | 'ORDER'
  /** Objects of the type `Resource`. */
  | 'RESOURCE';

/** Settings of the plug-in of an offering that are secret or may contain secrets. Only owners and managers of the offering and staff can read them. Which settings have an effect depends on the plug-in. */
export type SecretOptionsInput = {
  /** URL of the API of the other Waldur server, for a remote offering. */
  readonly apiUrl?: InputMaybe<Scalars['String']['input']>;
  /** Kubeconfig with access to the namespace in which ArgoCD runs. */
  readonly argocdK8sKubeconfig?: InputMaybe<Scalars['String']['input']>;
  /** Namespace in which ArgoCD runs. */
  readonly argocdK8sNamespace?: InputMaybe<Scalars['String']['input']>;
  /** URL of the back end. */
  readonly backendUrl?: InputMaybe<Scalars['String']['input']>;
  /** Name of the image for the nodes of a cluster. */
  readonly baseImageName?: InputMaybe<Scalars['String']['input']>;
  /** Cloud-init template for the nodes of a Rancher cluster. */
  readonly cloudInitTemplate?: InputMaybe<Scalars['String']['input']>;
  /** Script that creates a resource. */
  readonly create?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the organization on the other Waldur server. */
  readonly customerUuid?: InputMaybe<Scalars['String']['input']>;
  /** Name servers of new subnets. */
  readonly dnsNameservers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Environment variables of the scripts. */
  readonly environ?: InputMaybe<ReadonlyArray<ScriptVariableInput>>;
  /** Further settings by their REST names, for settings that this schema does not have yet. Servers ignore settings that they do not know. */
  readonly extra?: InputMaybe<Scalars['JSON']['input']>;
  /** Password for the cluster in HEAppE. */
  readonly heappeClusterPassword?: InputMaybe<Scalars['String']['input']>;
  /** Password for HEAppE. */
  readonly heappePassword?: InputMaybe<Scalars['String']['input']>;
  /** Floating IP addresses of OpenStack and the public IP addresses that belong to them. */
  readonly ipv4ExternalIpMapping?: InputMaybe<ReadonlyArray<ExternalIpInput>>;
  /** Version of Kubernetes. */
  readonly k8sVersion?: InputMaybe<Scalars['String']['input']>;
  /** Password for Keycloak. */
  readonly keycloakPassword?: InputMaybe<Scalars['String']['input']>;
  /** Realm of Rancher in Keycloak. */
  readonly keycloakRealm?: InputMaybe<Scalars['String']['input']>;
  /** Whether the certificate of the Keycloak server is checked. */
  readonly keycloakSslVerify?: InputMaybe<Scalars['Boolean']['input']>;
  /** Interval at which users are synchronized with Keycloak, in minutes. */
  readonly keycloakSyncFrequency?: InputMaybe<Scalars['Int']['input']>;
  /** URL of the Keycloak server. */
  readonly keycloakUrl?: InputMaybe<Scalars['String']['input']>;
  /** Realm in which the Keycloak user logs in. */
  readonly keycloakUserRealm?: InputMaybe<Scalars['String']['input']>;
  /** User name for Keycloak. */
  readonly keycloakUsername?: InputMaybe<Scalars['String']['input']>;
  /** Language of the scripts: Python or Bash. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Cloud-init template for the load balancer of managed Rancher. */
  readonly managedRancherLoadBalancerCloudInitTemplate?: InputMaybe<Scalars['String']['input']>;
  /** How the disks of Rancher nodes are attached in OpenStack. */
  readonly nodeDiskDriver?: InputMaybe<NodeDiskDriver>;
  /** TLS certificate by which the OpenStack API is verified. On some servers, an update of the integration without this certificate stops its use: give it in every update. */
  readonly openstackApiTlsCertificate?: InputMaybe<Scalars['String']['input']>;
  /** E-mail addresses that are notified of new orders. Ignored on servers of 2024. */
  readonly orderNotificationEmails?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Names of roles. Users with one of these roles are notified of new orders. Ignored on servers of 2024. */
  readonly orderNotificationRoles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Password for the back end. */
  readonly password?: InputMaybe<Scalars['String']['input']>;
  /** Password for the private registry. */
  readonly privateRegistryPassword?: InputMaybe<Scalars['String']['input']>;
  /** URL of a private registry for a cluster. */
  readonly privateRegistryUrl?: InputMaybe<Scalars['String']['input']>;
  /** User name for the private registry. */
  readonly privateRegistryUser?: InputMaybe<Scalars['String']['input']>;
  /** Script that reads the state of a resource. It runs regularly. */
  readonly pull?: InputMaybe<Scalars['String']['input']>;
  /** Password that all accounts in the GLauth directory share. */
  readonly sharedUserPassword?: InputMaybe<Scalars['String']['input']>;
  /** Comment that confirms an order that is handled through tickets. */
  readonly templateConfirmationComment?: InputMaybe<Scalars['String']['input']>;
  /** Script that removes a resource. */
  readonly terminate?: InputMaybe<Scalars['String']['input']>;
  /** Access token for the other Waldur server. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
  /** Script that changes a resource. */
  readonly update?: InputMaybe<Scalars['String']['input']>;
  /** User name for the back end. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** Host of the Vault server. */
  readonly vaultHost?: InputMaybe<Scalars['String']['input']>;
  /** Port of the Vault server. */
  readonly vaultPort?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the certificate of the Vault server is checked. */
  readonly vaultTlsVerify?: InputMaybe<Scalars['Boolean']['input']>;
  /** Token for the Vault server. */
  readonly vaultToken?: InputMaybe<Scalars['String']['input']>;
};

/** Network traffic that a security group allows. */
export type SecurityGroupRuleInput = {
  /** Network with which the traffic is exchanged, for example `10.0.0.0/8`; null for any. */
  readonly cidr?: InputMaybe<Scalars['String']['input']>;
  /** Purpose of the rule. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Direction of the traffic. */
  readonly direction?: InputMaybe<TrafficDirection>;
  /** Internet protocol version of the traffic. */
  readonly ethertype?: InputMaybe<IpVersion>;
  /** First port of the range; null for any. */
  readonly fromPort?: InputMaybe<Scalars['Int']['input']>;
  /** Protocol: `tcp`, `udp` or `icmp`; empty for any. */
  readonly protocol?: InputMaybe<Scalars['String']['input']>;
  /** URL in the REST API of the security group with which the traffic is exchanged; null for any. */
  readonly remoteGroup?: InputMaybe<Scalars['URL']['input']>;
  /** Last port of the range; null for any. */
  readonly toPort?: InputMaybe<Scalars['Int']['input']>;
};

/** Input of `sendCustomerTestProjectDigest`. */
export type SendCustomerTestProjectDigestInput = {
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `sendInvoiceNotification`. */
export type SendInvoiceNotificationInput = {
  /** UUID of the invoice. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `sendUserNotification`. */
export type SendUserNotificationInput = {
  /** UUID of the user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Whether the Waldur server behind this gateway has an element of the schema. */
export type ServerSupport =
  /** The server lacks the element. */
  | 'NO'
  /** Not every server has the element, and no response has shown yet whether this server has it. */
  | 'UNPROVEN'
  /** The server has the element. */
  | 'YES';

/** State of a service account. */
export type ServiceAccountState =
  /** The account is closed. */
  | 'CLOSED'
  /** The last operation on the account failed. */
  | 'ERRED'
  /** The account is in use. */
  | 'OK'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

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

/** Input of `setComponentUsageByUser`. */
export type SetComponentUsageByUserInput = {
  /** The time up to which the report counts. Refused on servers of 2024. */
  readonly date?: InputMaybe<Scalars['DateTime']['input']>;
  /** UUID of the account of the user at the offering, if the offering knows it. It may be left out: `username` is enough. */
  readonly offeringUserUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The amount that the user used, in the unit of the component (`measuredUnit`). 0 by default. */
  readonly usage?: InputMaybe<Scalars['Decimal']['input']>;
  /** Login name of the user in the back end of the offering. */
  readonly username: Scalars['String']['input'];
  /** UUID of the component usage. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setComponentUsageByUsers`. */
export type SetComponentUsageByUsersInput = {
  /** The shares of the users, one entry for each user. */
  readonly usages: ReadonlyArray<UserUsageInput>;
  /** UUID of the component usage. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setCustomerDefaultAffiliations`. */
export type SetCustomerDefaultAffiliationsInput = {
  /** UUIDs of all organizations on whose behalf projects of the customer may be run; empty for none. */
  readonly affiliationUuids: ReadonlyArray<Scalars['UUID']['input']>;
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setCustomerOrganizationGroups`. */
export type SetCustomerOrganizationGroupsInput = {
  /** UUIDs of all groups that the customer belongs to; empty for none. */
  readonly organizationGroupUuids: ReadonlyArray<Scalars['UUID']['input']>;
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setInvoiceBackendId`. */
export type SetInvoiceBackendIdInput = {
  /** Identifier of the invoice in the other system; empty for none. */
  readonly backendId: Scalars['String']['input'];
  /** UUID of the invoice. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setInvoicePaid`. */
export type SetInvoicePaidInput = {
  /** Day on which the invoice was paid. */
  readonly date: Scalars['Date']['input'];
  /** A document that proves the payment. */
  readonly proof?: InputMaybe<Scalars['Upload']['input']>;
  /** UUID of the invoice. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setInvoicePaymentUrl`. */
export type SetInvoicePaymentUrlInput = {
  /** URL of the page, with `https://`; empty for none. */
  readonly paymentUrl: Scalars['String']['input'];
  /** UUID of the invoice. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setInvoiceReferenceNumber`. */
export type SetInvoiceReferenceNumberInput = {
  /** Reference number; empty for none. */
  readonly referenceNumber: Scalars['String']['input'];
  /** UUID of the invoice. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingAttributes`. */
export type SetOfferingAttributesInput = {
  /** All properties: an object from the key of a property to its value. */
  readonly attributes: Scalars['JSON']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingBackendIdRules`. */
export type SetOfferingBackendIdRulesInput = {
  /** All rules: an object with `format` (`regex`, `description`) and `uniqueness` (`scope`, `include_terminated`); an empty object for no rules. */
  readonly backendIdRules: Scalars['JSON']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingBackendMetadata`. */
export type SetOfferingBackendMetadataInput = {
  /** The new metadata, usually an object. */
  readonly backendMetadata: Scalars['JSON']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingBillingMode`. */
export type SetOfferingBillingModeInput = {
  /** How the components are charged. */
  readonly billingMode: BillingMode;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingCategory`. */
export type SetOfferingCategoryInput = {
  /** UUID of the category in which the marketplace lists the offering. */
  readonly categoryUuid: Scalars['UUID']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingComplianceChecklist`. */
export type SetOfferingComplianceChecklistInput = {
  /** UUID of the checklist that users of the offering have to answer; null for no checklist. */
  readonly complianceChecklistUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingGroup`. */
export type SetOfferingGroupInput = {
  /** UUID of the group in which the offering is shown, which has to belong to the same organization as the offering; null for no group. */
  readonly offeringGroupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingImage`. */
export type SetOfferingImageInput = {
  /** The picture file: PNG, JPEG, GIF, SVG, ICO or WebP. */
  readonly image: Scalars['Upload']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingLocation`. */
export type SetOfferingLocationInput = {
  /** Latitude of the offering in degrees. */
  readonly latitude: Scalars['Float']['input'];
  /** Longitude of the offering in degrees. */
  readonly longitude: Scalars['Float']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingOrderForm`. */
export type SetOfferingOrderFormInput = {
  /** All questions of the order form, in display order; empty for none. */
  readonly orderForm: ReadonlyArray<OrderFormOptionInput>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingOrganizationGroups`. */
export type SetOfferingOrganizationGroupsInput = {
  /** UUIDs of all groups whose organizations can order the offering. */
  readonly organizationGroupUuids: ReadonlyArray<Scalars['UUID']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingProfile`. */
export type SetOfferingProfileInput = {
  /** UUID of the profile that decides which roles users can have in the offering; null for no profile. */
  readonly profileUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingResourceOptions`. */
export type SetOfferingResourceOptionsInput = {
  /** All settings that can be changed on existing resources, in display order; empty for none. */
  readonly resourceOptions: ReadonlyArray<OrderFormOptionInput>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingTags`. */
export type SetOfferingTagsInput = {
  /** UUIDs of all tags of the offering; empty for none. */
  readonly tagUuids: ReadonlyArray<Scalars['UUID']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingThumbnail`. */
export type SetOfferingThumbnailInput = {
  /** The picture file: PNG, JPEG, GIF, SVG, ICO or WebP. */
  readonly thumbnail: Scalars['Upload']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingType`. */
export type SetOfferingTypeInput = {
  /** The new plug-in: `Marketplace.Basic` or `Marketplace.Slurm`. */
  readonly type: Scalars['String']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserAttributeConfig`. */
export type SetOfferingUserAttributeConfigInput = {
  /** Whether the provider sees the identity sources of a user. */
  readonly exposeActiveIsds?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the postal address of a user. */
  readonly exposeAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the affiliations of a user. */
  readonly exposeAffiliations?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the date of birth of a user. */
  readonly exposeBirthDate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the national identification number of a user. */
  readonly exposeCivilNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the country of residence of a user. */
  readonly exposeCountryOfResidence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the assurance level of the identity of a user. */
  readonly exposeEdupersonAssurance?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the e-mail address of a user. */
  readonly exposeEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the given name and surname of a user. */
  readonly exposeFullName?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the gender of a user. */
  readonly exposeGender?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the source of the identity of a user. */
  readonly exposeIdentitySource?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the job title of a user. */
  readonly exposeJobTitle?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the nationalities of a user. */
  readonly exposeNationalities?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the nationality of a user. */
  readonly exposeNationality?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the organization of a user. */
  readonly exposeOrganization?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the postal address of the organization of a user. */
  readonly exposeOrganizationAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the country of the organization of a user. */
  readonly exposeOrganizationCountry?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the business register number of the organization of a user. */
  readonly exposeOrganizationRegistryCode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the type of the organization of a user. */
  readonly exposeOrganizationType?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the VAT number of the organization of a user. */
  readonly exposeOrganizationVatCode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the personal title of a user. */
  readonly exposePersonalTitle?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the telephone number of a user. */
  readonly exposePhoneNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the place of birth of a user. */
  readonly exposePlaceOfBirth?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the numeric ID of the primary group of a user. */
  readonly exposePrimaryGid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the registration method of a user. */
  readonly exposeRegistrationMethod?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the numeric ID of the account of a user. */
  readonly exposeUidNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the Waldur login name of a user. */
  readonly exposeUsername?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserCreating`. */
export type SetOfferingUserCreatingInput = {
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserDeleted`. */
export type SetOfferingUserDeletedInput = {
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserDeleting`. */
export type SetOfferingUserDeletingInput = {
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserErrorCreating`. */
export type SetOfferingUserErrorCreatingInput = {
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserErrorDeleting`. */
export type SetOfferingUserErrorDeletingInput = {
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserOk`. */
export type SetOfferingUserOkInput = {
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserPendingAccountLinking`. */
export type SetOfferingUserPendingAccountLinkingInput = {
  /** Message to the user, for example what to do next. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** URL of a page with more information. */
  readonly commentUrl?: InputMaybe<Scalars['URL']['input']>;
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserPendingAdditionalValidation`. */
export type SetOfferingUserPendingAdditionalValidationInput = {
  /** Message to the user, for example what to do next. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** URL of a page with more information. */
  readonly commentUrl?: InputMaybe<Scalars['URL']['input']>;
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserRestricted`. */
export type SetOfferingUserRestrictedInput = {
  /** True to restrict the account, false to lift the restriction. */
  readonly isRestricted: Scalars['Boolean']['input'];
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserRuntimeState`. */
export type SetOfferingUserRuntimeStateInput = {
  /** State of the account in the back end of the offering. */
  readonly runtimeState: OfferingUserRuntimeState;
  /** Message of the provider to the user of the account; empty for no message. */
  readonly serviceProviderComment?: InputMaybe<Scalars['String']['input']>;
  /** URL of a page with more information about the message; empty for none. */
  readonly serviceProviderCommentUrl?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOfferingUserValidationComplete`. */
export type SetOfferingUserValidationCompleteInput = {
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOrderAttachment`. */
export type SetOrderAttachmentInput = {
  /** The PDF file to attach. */
  readonly attachment: Scalars['Upload']['input'];
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOrderBackendId`. */
export type SetOrderBackendIdInput = {
  /** ID of the order in the system that carries it out. The server refuses empty text. */
  readonly backendId: Scalars['String']['input'];
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOrderDone`. */
export type SetOrderDoneInput = {
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOrderErred`. */
export type SetOrderErredInput = {
  /** Why the customer rejects the order. Refused on servers of 2024. */
  readonly consumerRejectionComment?: InputMaybe<Scalars['String']['input']>;
  /** What went wrong, as a message for users (`order.errorMessage`). */
  readonly errorMessage?: InputMaybe<Scalars['String']['input']>;
  /** Technical trace of the failure, for the provider (`order.errorTraceback`). */
  readonly errorTraceback?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setOrderExecuting`. */
export type SetOrderExecutingInput = {
  /** UUID of the order. */
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

/** Input of `setOrdersExecuting`. */
export type SetOrdersExecutingInput = {
  /** UUIDs of the orders, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `setPartitionQosOptions`. */
export type SetPartitionQosOptionsInput = {
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** All qualities of service that jobs can choose; empty for all those of the offering. */
  readonly qosOptions: ReadonlyArray<PartitionQosInput>;
  /** UUID of the partition. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setPlanOrganizationGroups`. */
export type SetPlanOrganizationGroupsInput = {
  /** UUIDs of all groups whose organizations can order with the plan. */
  readonly organizationGroupUuids: ReadonlyArray<Scalars['UUID']['input']>;
  /** UUID of the plan. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setPlanPeriodUsages`. */
export type SetPlanPeriodUsagesInput = {
  /** The time up to which the report counts. It determines the month. By default the current time. Refused on servers of 2024. */
  readonly date?: InputMaybe<Scalars['DateTime']['input']>;
  /** Usage in the month, one entry for each component. An existing report for the same month is replaced. */
  readonly usages: ReadonlyArray<ReportedUsageInput>;
  /** UUID of the plan period. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setProjectAffiliation`. */
export type SetProjectAffiliationInput = {
  /** UUID of the organization on whose behalf the project is run; null for none. */
  readonly affiliationUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the project. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setPromotionCampaign`. */
export type SetPromotionCampaignInput = {
  /** Whether the campaign is applied automatically to every order that can benefit from it. */
  readonly autoApply?: InputMaybe<Scalars['Boolean']['input']>;
  /** Coupon that an order has to contain to benefit from the campaign; empty when no coupon is needed. */
  readonly coupon?: InputMaybe<Scalars['String']['input']>;
  /** Description of the campaign for customers. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The discount: a percentage or a price, depending on `discountType`. */
  readonly discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Meaning of `discount`: a percentage or a price. */
  readonly discountType?: InputMaybe<DiscountType>;
  /** Last day on which orders benefit from the campaign. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Number of months for which a resource keeps the discount; 0 means for as long as the resource exists. */
  readonly months?: InputMaybe<Scalars['Int']['input']>;
  /** Title of the campaign. */
  readonly name: Scalars['String']['input'];
  /** UUIDs of all offerings that the campaign makes cheaper; at least one. */
  readonly offeringUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** UUIDs of all offerings of which a customer needs to have a resource to benefit from the campaign; left out for none. */
  readonly requiredOfferingUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** First day on which orders benefit from the campaign; today at the earliest. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** The largest number of orders that can benefit; null when it is unlimited. It is always unlimited when `autoApply` is true. */
  readonly stock?: InputMaybe<Scalars['Int']['input']>;
  /** UUID of the promotion campaign. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceBackendId`. */
export type SetResourceBackendIdInput = {
  /** ID of the resource in the back end of the offering; empty text removes it. */
  readonly backendId: Scalars['String']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceBackendMetadata`. */
export type SetResourceBackendMetadataInput = {
  /** The whole report: an object whose keys depend on the type of the offering. The values of `state`, `runtime_state`, `action` and `instance_name` can be read as fields of `resource.backendMetadata`. */
  readonly backendMetadata: Scalars['JSON']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceDates`. */
export type SetResourceDatesInput = {
  /** Reason for the change, for the history of the resource. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the period. It must be after the first day. */
  readonly endDate: Scalars['Date']['input'];
  /** First day of the period. */
  readonly startDate: Scalars['Date']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceDownscaled`. */
export type SetResourceDownscaledInput = {
  /** True to reduce the performance of the resource, false to restore it. */
  readonly downscaled: Scalars['Boolean']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceEffectiveId`. */
export type SetResourceEffectiveIdInput = {
  /** ID of the resource in the last system of the chain; empty text removes it. */
  readonly effectiveId: Scalars['String']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceEndDateAsProvider`. */
export type SetResourceEndDateAsProviderInput = {
  /** Last day of the resource, after which it is removed; null for no end date. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceEndDateAsStaff`. */
export type SetResourceEndDateAsStaffInput = {
  /** Last day of the resource, after which it is removed; null for no end date. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceEndDate`. */
export type SetResourceEndDateInput = {
  /** Last day of the resource, after which it is removed; null for no end date. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceEndpoints`. */
export type SetResourceEndpointsInput = {
  /** All endpoints, in order; empty for none. */
  readonly endpoints: ReadonlyArray<EndpointInput>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceErred`. */
export type SetResourceErredInput = {
  /** What went wrong, as a message for users. Refused on servers of 2024. */
  readonly errorMessage?: InputMaybe<Scalars['String']['input']>;
  /** Technical trace of the failure, for the provider. Refused on servers of 2024. */
  readonly errorTraceback?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceLimits`. */
export type SetResourceLimitsInput = {
  /** The limit of each component. List all components of the resource that have one. */
  readonly limits: ReadonlyArray<ComponentAmountInput>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceMembershipSyncStatuses`. */
export type SetResourceMembershipSyncStatusesInput = {
  /** One entry for each role; empty for none. */
  readonly statuses: ReadonlyArray<MembershipSyncStatusInput>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceOk`. */
export type SetResourceOkInput = {
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceOptionsDirectly`. */
export type SetResourceOptionsDirectlyInput = {
  /** Values of the options: an object with the REST names of the options as keys, which `offering.resourceOptions` describes; null for none. */
  readonly options?: InputMaybe<Scalars['JSON']['input']>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceOptions`. */
export type SetResourceOptionsInput = {
  /** Values of the options: an object with the REST names of the options as keys, which `offering.resourceOptions` describes; null for none. */
  readonly options?: InputMaybe<Scalars['JSON']['input']>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourcePaused`. */
export type SetResourcePausedInput = {
  /** True to switch the resource off, false to switch it on. */
  readonly paused: Scalars['Boolean']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceRestrictMemberAccess`. */
export type SetResourceRestrictMemberAccessInput = {
  /** True to close the resource to the members of its project, false to open it. */
  readonly restrictMemberAccess: Scalars['Boolean']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceSlug`. */
export type SetResourceSlugInput = {
  /** Short name for URLs and account names: letters, digits, hyphens and underscores. */
  readonly slug: Scalars['String']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setResourceStateOk`. */
export type SetResourceStateOkInput = {
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

/** Input of `setResourcesStateOk`. */
export type SetResourcesStateOkInput = {
  /** UUIDs of the resources, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `setRobotAccountCreating`. */
export type SetRobotAccountCreatingInput = {
  /** UUID of the robot account. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setRobotAccountDeleted`. */
export type SetRobotAccountDeletedInput = {
  /** UUID of the robot account. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setRobotAccountErred`. */
export type SetRobotAccountErredInput = {
  /** What went wrong, as a message for users; null for no message. */
  readonly errorMessage?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the robot account. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setRobotAccountOk`. */
export type SetRobotAccountOkInput = {
  /** UUID of the robot account. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setRoleDefinition`. */
export type SetRoleDefinitionInput = {
  /** Kind of object in which the role is given. Refused on servers of 2024. */
  readonly contentType: RoleType;
  /** Description of the role for display, in the language of the request. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Arabic; null for none. */
  readonly descriptionAr?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Czech; null for none. */
  readonly descriptionCs?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Danish; null for none. */
  readonly descriptionDa?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in German; null for none. */
  readonly descriptionDe?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in English; null for none. */
  readonly descriptionEn?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Spanish; null for none. */
  readonly descriptionEs?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Estonian; null for none. */
  readonly descriptionEt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in French; null for none. */
  readonly descriptionFr?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Italian; null for none. */
  readonly descriptionIt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Khmer; null for none. Refused on servers of 2024. */
  readonly descriptionKm?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Lithuanian; null for none. */
  readonly descriptionLt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Latvian; null for none. */
  readonly descriptionLv?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Norwegian; null for none. */
  readonly descriptionNb?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Russian; null for none. */
  readonly descriptionRu?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Swedish; null for none. */
  readonly descriptionSv?: InputMaybe<Scalars['String']['input']>;
  /** Whether the role can be given to users. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the role, for example `PROJECT.AUDITOR`; must be unique. The name of a system role cannot be changed. */
  readonly name: Scalars['String']['input'];
  /** Complete list of the permissions that the role gives, by name, for example `ORDER.APPROVE`. Empty for a role without permissions. Refused on servers of 2024. */
  readonly permissions: ReadonlyArray<Scalars['String']['input']>;
  /** UUID of the role. */
  readonly uuid: Scalars['UUID']['input'];
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

/** Input of `setUserImage`. */
export type SetUserImageInput = {
  /** Portrait of the user: PNG, JPEG, GIF or WebP; null for none. */
  readonly image?: InputMaybe<Scalars['Upload']['input']>;
  /** UUID of the user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `setUserPassword`. */
export type SetUserPasswordInput = {
  /** The new password. The gateway does not store it. */
  readonly newPassword: Scalars['String']['input'];
  /** UUID of the user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Direction in which a list is sorted. */
export type SortDirection =
  /** Ascending: the smallest, earliest or alphabetically first value first. */
  | 'ASC'
  /** Descending: the largest, latest or alphabetically last value first. */
  | 'DESC';

/** Selects SSH keys. */
export type SshKeyFilter = {
  /** Keys uploaded at this time or later. Refused on servers of 2024. */
  readonly createdAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Keys uploaded before this time. Refused on servers of 2024. */
  readonly createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** MD5 fingerprint of the key. */
  readonly fingerprintMd5?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 fingerprint of the key. */
  readonly fingerprintSha256?: InputMaybe<Scalars['String']['input']>;
  /** SHA-512 fingerprint of the key. */
  readonly fingerprintSha512?: InputMaybe<Scalars['String']['input']>;
  /** Keys that all users may use (true), or that are not shared (false). */
  readonly isShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keys last changed at this time or later. Refused on servers of 2024. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Keys last changed before this time. Refused on servers of 2024. */
  readonly modifiedBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Keys with this text in their name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Keys with exactly this name. */
  readonly nameExact?: InputMaybe<Scalars['String']['input']>;
  /** Keys of this user. */
  readonly userUuid?: InputMaybe<Scalars['UUID']['input']>;
};

/** A sort key for SSH keys. Several keys sort by the first, then by the second, and so on. */
export type SshKeySort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: SshKeySortField;
};

/** Keys by which SSH keys can be sorted. */
export type SshKeySortField =
  /** Name of the SSH key. */
  | 'NAME';

/** How the storage of an OpenStack offering is counted. */
export type StorageMode =
  /** The storage of each volume type is counted separately. */
  | 'DYNAMIC'
  /** Storage is one amount for all volume types. */
  | 'FIXED'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Input of `submitOfferingUserAnswers`. */
export type SubmitOfferingUserAnswersInput = {
  /** The answers to questions of the checklist. */
  readonly answers: ReadonlyArray<ChecklistAnswerInput>;
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `submitProjectAnswers`. */
export type SubmitProjectAnswersInput = {
  /** Answers to questions of the checklist. */
  readonly answers: ReadonlyArray<ChecklistAnswerInput>;
  /** UUID of the project. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `submitResourceReport`. */
export type SubmitResourceReportInput = {
  /** All sections of the report, in the order in which they are shown. */
  readonly report: ReadonlyArray<ReportSectionInput>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `suggestResourceName`. */
export type SuggestResourceNameInput = {
  /** The order form as far as it is filled in: an object with the REST names of the fields as keys. Refused on servers of 2024. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** UUID of the offering to order from. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** UUID of the plan by which the resource will be charged. Refused on servers of 2024. */
  readonly planUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the project that the resource will belong to. */
  readonly projectUuid: Scalars['UUID']['input'];
};

/** Input of `switchResourcePlan`. */
export type SwitchResourcePlanInput = {
  /** UUID of the new plan, which must belong to the same offering. */
  readonly planUuid: Scalars['UUID']['input'];
  /** UUID of the resource, which belongs to one of your projects or organizations. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `syncOffering`. */
export type SyncOfferingInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `syncOfferingResources`. */
export type SyncOfferingResourcesInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `syncProjectUserRoles`. */
export type SyncProjectUserRolesInput = {
  /** UUID of the project. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `syncResourceUserRoles`. */
export type SyncResourceUserRolesInput = {
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** A security group of a new OpenStack tenant. */
export type TenantSecurityGroupInput = {
  /** Purpose of the security group. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Name of the security group. */
  readonly name: Scalars['String']['input'];
  /** Network traffic that the security group allows. */
  readonly rules?: InputMaybe<ReadonlyArray<SecurityGroupRuleInput>>;
};

/** Input of `terminatePromotionCampaign`. */
export type TerminatePromotionCampaignInput = {
  /** UUID of the promotion campaign. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `terminateResource`. */
export type TerminateResourceInput = {
  /** Details of the removal: an object whose keys are REST names that depend on the type of the offering. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `terminateResources`. */
export type TerminateResourcesInput = {
  /** Details of the removal: an object whose keys are REST names that depend on the type of the offering. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** UUIDs of the resources, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

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

/** Direction of network traffic, seen from a machine. */
export type TrafficDirection =
  /** Traffic from the machine. */
  | 'EGRESS'
  /** Traffic to the machine. */
  | 'INGRESS'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Input of `unlinkOrder`. */
export type UnlinkOrderInput = {
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `unlinkResource`. */
export type UnlinkResourceInput = {
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `unpauseOffering`. */
export type UnpauseOfferingInput = {
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `unpauseOfferings`. */
export type UnpauseOfferingsInput = {
  /** UUIDs of the offerings, without duplicates. At most 100, unless the setting `MAX_BULK_ITEMS` of the gateway is changed. */
  readonly uuids: ReadonlyArray<Scalars['UUID']['input']>;
};

/** Input of `updateCatalog`. */
export type UpdateCatalogInput = {
  /** Whether the server automatically fetches newer versions of the collection. */
  readonly autoUpdateEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** How users get the software of the collection. */
  readonly catalogType?: InputMaybe<CatalogType>;
  /** Description of the contents of the collection. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Further data about the collection, as an object. */
  readonly metadata?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the collection. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** URL from which the server fetches the collection. */
  readonly sourceUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Error message of the last attempt to fetch the collection; empty for none. */
  readonly updateErrors?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the catalog. */
  readonly uuid: Scalars['UUID']['input'];
  /** Version of the collection. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `updateCategoryGroup`. */
export type UpdateCategoryGroupInput = {
  /** Description of what the categories have in common. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The icon, as a picture file; null removes it. */
  readonly icon?: InputMaybe<Scalars['Upload']['input']>;
  /** Display name of the category group. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the category group. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateCategory`. */
export type UpdateCategoryInput = {
  /** Whether the category is the default for offerings of OpenStack virtual machines. Refused when another category is the default. */
  readonly defaultVmCategory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the category is the default for offerings of OpenStack volumes. Refused when another category is the default. */
  readonly defaultVolumeCategory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Description of the offerings in the category. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the category group to which the category belongs; null for none. */
  readonly groupUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The icon, as a picture file; null removes it. */
  readonly icon?: InputMaybe<Scalars['Upload']['input']>;
  /** Display name of the category. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the category. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateCostPolicy`. */
export type UpdateCostPolicyInput = {
  /** Actions that are taken when a limit is exceeded. */
  readonly actions?: InputMaybe<ReadonlyArray<PolicyAction>>;
  /** Whether the policy applies to all customers. If true, leave out `organizationGroupUuids`. Refused on servers of 2024. */
  readonly applyToAll?: InputMaybe<Scalars['Boolean']['input']>;
  /** The largest cost of all resources together in the period of the policy. */
  readonly limitCost?: InputMaybe<Scalars['Decimal']['input']>;
  /** UUID of the offering whose cost the policy limits. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Further settings of the actions, such as the addresses for `notify_external_user`: an object from the REST name of an action to its settings. Refused on servers of 2024. */
  readonly options?: InputMaybe<Scalars['JSON']['input']>;
  /** UUIDs of the groups of customers to which the policy applies, if it does not apply to all customers. */
  readonly organizationGroupUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** The period over which the cost is added up. */
  readonly period?: InputMaybe<PolicyPeriod>;
  /** UUID of the cost policy. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateCustomerContact`. */
export type UpdateCustomerContactInput = {
  /** Other contact details, as free text; empty for none. */
  readonly contactDetails?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of the customer for contact; empty for none. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Website of the customer; empty for none. */
  readonly homepage?: InputMaybe<Scalars['String']['input']>;
  /** Further e-mail addresses that receive notifications, separated by commas; empty for none. */
  readonly notificationEmails?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number of the customer for contact; empty for none. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateCustomer`. */
export type UpdateCustomerInput = {
  /** Abbreviated name of the customer; empty for none. */
  readonly abbreviation?: InputMaybe<Scalars['String']['input']>;
  /** Networks from which members of the customer may use Waldur, in CIDR notation, separated by commas; empty allows every network. Only staff may set them. */
  readonly accessSubnets?: InputMaybe<Scalars['String']['input']>;
  /** Time from which the customer is charged. Only staff may set it. */
  readonly accountingStartDate?: InputMaybe<Scalars['DateTime']['input']>;
  /** Postal address, as free text. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Number of the agreement with the customer. Only staff may set it. */
  readonly agreementNumber?: InputMaybe<Scalars['String']['input']>;
  /** Apartment number in the address. Refused on servers of 2024. */
  readonly apartmentNr?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is withdrawn from use. Only staff may set it. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** ID of the customer in another system; empty for none. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Bank account of the customer. */
  readonly bankAccount?: InputMaybe<Scalars['String']['input']>;
  /** Name of the customer's bank. */
  readonly bankName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer is blocked: it can change nothing for the time being. Only staff may set it. */
  readonly blocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** City in the address. Refused on servers of 2024. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** Other contact details, as free text; empty for none. */
  readonly contactDetails?: InputMaybe<Scalars['String']['input']>;
  /** Country of the customer: one of the codes of `Query.countries`; empty for none. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Tax rate on the charges of the customer, in percent. Only staff may set it. */
  readonly defaultTaxPercent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Description of the customer. Refused on servers of 2024. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether members of the customer's projects see what the projects cost. Only staff may set it. Refused on servers of 2024. */
  readonly displayBillingInfoInProjects?: InputMaybe<Scalars['Boolean']['input']>;
  /** Internet domain of the customer's members. Only staff may set it. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address of the customer for contact; empty for none. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Days between the end of a project of the customer and the termination of its resources; null for none. Only staff may set it. Refused on servers of 2024. */
  readonly gracePeriodDays?: InputMaybe<Scalars['Int']['input']>;
  /** Website of the customer; empty for none. */
  readonly homepage?: InputMaybe<Scalars['String']['input']>;
  /** House number in the address. Refused on servers of 2024. */
  readonly houseNr?: InputMaybe<Scalars['String']['input']>;
  /** Household name in the address. Refused on servers of 2024. */
  readonly household?: InputMaybe<Scalars['String']['input']>;
  /** Logo of the customer; null removes it. */
  readonly image?: InputMaybe<Scalars['Upload']['input']>;
  /** Latitude of the customer, in degrees north; null when unknown. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude of the customer, in degrees east; null when unknown. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Maximum number of service accounts of the customer; null for no limit. Only staff may set it. Refused on servers of 2024. */
  readonly maxServiceAccounts?: InputMaybe<Scalars['Int']['input']>;
  /** Full name of the customer. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Name in the customer's own language; empty for none. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Further e-mail addresses that receive notifications, separated by commas; empty for none. Refused on servers of 2024. */
  readonly notificationEmails?: InputMaybe<Scalars['String']['input']>;
  /** Parish or district in the address. Refused on servers of 2024. */
  readonly parish?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number of the customer for contact; empty for none. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Postal code in the address. */
  readonly postal?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the checklist that projects of the customer fill in; null for none. Only staff may set it. Refused on servers of 2024. */
  readonly projectMetadataChecklistUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Template for the short names (`slug`) of new projects, with placeholders such as `{project_name}` and `{counter}`; null for the default of the server. Only staff may set it. Refused on servers of 2024. */
  readonly projectSlugTemplate?: InputMaybe<Scalars['String']['input']>;
  /** Number of the customer in the business register. */
  readonly registrationCode?: InputMaybe<Scalars['String']['input']>;
  /** Short name for use in URLs and account names. Only staff may set it. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Number of another customer, which pays for this one; null for none. Only staff may set it. */
  readonly sponsorNumber?: InputMaybe<Scalars['Int']['input']>;
  /** State or region in the address. Refused on servers of 2024. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** Street in the address. Refused on servers of 2024. */
  readonly street?: InputMaybe<Scalars['String']['input']>;
  /** Complete list of affiliations: a user needs one of them to join. Only staff may set it. Refused on servers of 2024. */
  readonly userAffiliations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of regular expressions for e-mail addresses: only users whose address matches may join. Only staff may set it. Refused on servers of 2024. */
  readonly userEmailPatterns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of identity providers: users must have logged in through one of them to join. Only staff may set it. Refused on servers of 2024. */
  readonly userIdentitySources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
  /** VAT number of the customer. */
  readonly vatCode?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `updateCustomerProjectDigest`. */
export type UpdateCustomerProjectDigestInput = {
  /** Day of the month on which the digest is sent. */
  readonly dayOfMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Day of the week on which the digest is sent, as a number in the numbering of the server. */
  readonly dayOfWeek?: InputMaybe<Scalars['Int']['input']>;
  /** Complete list of the sections that the digest contains, by the keys in `ProjectDigest.availableSections`. */
  readonly enabledSections?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How often the digest is sent. */
  readonly frequency?: InputMaybe<DigestFrequency>;
  /** Whether the digest is sent. */
  readonly isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateCustomerUser`. */
export type UpdateCustomerUserInput = {
  /** When the role ends; null or left out for a role that does not end. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name or UUID of the role, for example `CUSTOMER.OWNER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the customer. */
  readonly uuid: Scalars['UUID']['input'];
};

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

/** Input of `updateOfferingIntegration`. */
export type UpdateOfferingIntegrationInput = {
  /** ID of the offering in its back end. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Settings of the plug-in. Settings that are left out stay unchanged. */
  readonly pluginOptions?: InputMaybe<PluginOptionsInput>;
  /** Settings of the plug-in that contain secrets. Settings that are left out stay unchanged. */
  readonly secretOptions?: InputMaybe<SecretOptionsInput>;
  /** Address and credentials of the back end, for plug-ins that manage it as a service: an object with `backend_url`, `username`, `password`, `domain`, `token` and further keys of the plug-in. Keys that are left out stay unchanged. */
  readonly serviceAttributes?: InputMaybe<Scalars['JSON']['input']>;
  /** UUID of the offering. */
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

/** Input of `updateOfferingSoftwareCatalog`. */
export type UpdateOfferingSoftwareCatalogInput = {
  /** UUID of the published catalog (`Catalog.uuid`). */
  readonly catalogUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Processor families for which the software is offered, for example `x86_64` and `aarch64`. */
  readonly enabledCpuFamily?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Processor generations for which the software is offered, for example `generic` and `zen3`. */
  readonly enabledCpuMicroarchitectures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** UUID of the partition whose nodes have the software; null when all nodes of the offering have it. */
  readonly partitionUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the link between offering and catalog: `SoftwareCatalog.uuid`, not the UUID of the published catalog. */
  readonly softwareCatalogUuid: Scalars['UUID']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateOfferingUserAccount`. */
export type UpdateOfferingUserAccountInput = {
  /** Login name of the account in the back end of the offering; null while there is none. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateOfferingUserAttributeConfig`. */
export type UpdateOfferingUserAttributeConfigInput = {
  /** Whether the provider sees the identity sources of a user. */
  readonly exposeActiveIsds?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the postal address of a user. */
  readonly exposeAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the affiliations of a user. */
  readonly exposeAffiliations?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the date of birth of a user. */
  readonly exposeBirthDate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the national identification number of a user. */
  readonly exposeCivilNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the country of residence of a user. */
  readonly exposeCountryOfResidence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the assurance level of the identity of a user. */
  readonly exposeEdupersonAssurance?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the e-mail address of a user. */
  readonly exposeEmail?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the given name and surname of a user. */
  readonly exposeFullName?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the gender of a user. */
  readonly exposeGender?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the source of the identity of a user. */
  readonly exposeIdentitySource?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the job title of a user. */
  readonly exposeJobTitle?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the nationalities of a user. */
  readonly exposeNationalities?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the nationality of a user. */
  readonly exposeNationality?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the organization of a user. */
  readonly exposeOrganization?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the postal address of the organization of a user. */
  readonly exposeOrganizationAddress?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the country of the organization of a user. */
  readonly exposeOrganizationCountry?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the business register number of the organization of a user. */
  readonly exposeOrganizationRegistryCode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the type of the organization of a user. */
  readonly exposeOrganizationType?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the VAT number of the organization of a user. */
  readonly exposeOrganizationVatCode?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the personal title of a user. */
  readonly exposePersonalTitle?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the telephone number of a user. */
  readonly exposePhoneNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the place of birth of a user. */
  readonly exposePlaceOfBirth?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the numeric ID of the primary group of a user. */
  readonly exposePrimaryGid?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the registration method of a user. */
  readonly exposeRegistrationMethod?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the numeric ID of the account of a user. */
  readonly exposeUidNumber?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the provider sees the Waldur login name of a user. */
  readonly exposeUsername?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateOfferingUserComments`. */
export type UpdateOfferingUserCommentsInput = {
  /** Message of the provider to the user of the account; empty for no message. */
  readonly serviceProviderComment?: InputMaybe<Scalars['String']['input']>;
  /** URL of a page with more information about the message; empty for none. */
  readonly serviceProviderCommentUrl?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateOfferingUser`. */
export type UpdateOfferingUserInput = {
  /** When the role ends; null or left out for a role that does not end. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name or UUID of the role, for example `OFFERING.MANAGER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateOfferingUserPosixAttributes`. */
export type UpdateOfferingUserPosixAttributesInput = {
  /** Home directory of the account. */
  readonly homeDirectory?: InputMaybe<Scalars['String']['input']>;
  /** Login shell: the program that starts after login. */
  readonly loginShell?: InputMaybe<Scalars['String']['input']>;
  /** POSIX ID of the primary group of the account (gid); null for the next free one. */
  readonly primarygroup?: InputMaybe<Scalars['Int']['input']>;
  /** POSIX user ID of the account (uid); null for the next free one. */
  readonly uidnumber?: InputMaybe<Scalars['Int']['input']>;
  /** UUID of the offering user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateOrderConsumerInfo`. */
export type UpdateOrderConsumerInfoInput = {
  /** Reply of the customer to the provider. */
  readonly consumerMessage?: InputMaybe<Scalars['String']['input']>;
  /** PDF file to attach to the reply. It replaces an earlier file. */
  readonly consumerMessageAttachment?: InputMaybe<Scalars['Upload']['input']>;
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateOrder`. */
export type UpdateOrderInput = {
  /** New content of the order form. It replaces the earlier content: an object with the REST names of the fields as keys. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
  /** New limits of the order. They replace all limits: a component that is left out has no limit then. */
  readonly limits?: InputMaybe<ReadonlyArray<ComponentAmountInput>>;
  /** The first day on which the order may be carried out; null for as soon as it is approved. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateOrderProviderInfo`. */
export type UpdateOrderProviderInfoInput = {
  /** Message or question of the provider to the customer. */
  readonly providerMessage?: InputMaybe<Scalars['String']['input']>;
  /** PDF file to attach to the message. It replaces an earlier file. */
  readonly providerMessageAttachment?: InputMaybe<Scalars['Upload']['input']>;
  /** URL to show with the message, for example of a form to fill in; empty text removes it. */
  readonly providerMessageUrl?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the order. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateOrganizationGroup`. */
export type UpdateOrganizationGroupInput = {
  /** Display name of the group. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the wider group that contains this group; null for none. */
  readonly parentUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the organization group. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updatePartition`. */
export type UpdatePartitionInput = {
  /** Processor architecture of the nodes, for example `x86_64`; empty for none. */
  readonly cpuArch?: InputMaybe<Scalars['String']['input']>;
  /** How tasks are bound to processors unless the job specifies it, as the bit mask that Slurm uses. */
  readonly cpuBind?: InputMaybe<Scalars['Int']['input']>;
  /** Number of processors that a job gets for each GPU unless it requests another number. */
  readonly defCpuPerGpu?: InputMaybe<Scalars['Int']['input']>;
  /** Memory that a job gets for each processor unless it requests another amount, in whole MB. */
  readonly defMemPerCpu?: InputMaybe<Scalars['Float']['input']>;
  /** Memory that a job gets for each GPU unless it requests another amount, in whole MB. */
  readonly defMemPerGpu?: InputMaybe<Scalars['Float']['input']>;
  /** Memory that a job gets on each node unless it requests another amount, in whole MB. */
  readonly defMemPerNode?: InputMaybe<Scalars['Float']['input']>;
  /** Time limit of a job that sets none itself, in minutes. */
  readonly defaultTime?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a job gets a whole block of the network topology for itself. */
  readonly exclusiveTopo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a node runs jobs of only one user at a time. */
  readonly exclusiveUser?: InputMaybe<Scalars['Boolean']['input']>;
  /** GPU architecture of the nodes; empty for none. */
  readonly gpuArch?: InputMaybe<Scalars['String']['input']>;
  /** Time that a preempted job may continue to run, in seconds. */
  readonly graceTime?: InputMaybe<Scalars['Int']['input']>;
  /** The largest number of processors that a job can use on one node. */
  readonly maxCpusPerNode?: InputMaybe<Scalars['Int']['input']>;
  /** The largest number of processors that a job can use on one socket. */
  readonly maxCpusPerSocket?: InputMaybe<Scalars['Int']['input']>;
  /** The largest amount of memory that a job can use for each processor, in whole MB. */
  readonly maxMemPerCpu?: InputMaybe<Scalars['Float']['input']>;
  /** The largest amount of memory that a job can use on one node, in whole MB. */
  readonly maxMemPerNode?: InputMaybe<Scalars['Float']['input']>;
  /** The largest number of nodes that a job can use. */
  readonly maxNodes?: InputMaybe<Scalars['Int']['input']>;
  /** The longest time that a job can run, in minutes. */
  readonly maxTime?: InputMaybe<Scalars['Int']['input']>;
  /** The smallest number of nodes that a job can use. */
  readonly minNodes?: InputMaybe<Scalars['Int']['input']>;
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** Name of the partition in Slurm. */
  readonly partitionName?: InputMaybe<Scalars['String']['input']>;
  /** Priority tier of the partition: jobs in a partition of a higher tier are scheduled first and may preempt other jobs. */
  readonly priorityTier?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the quality of service that applies to all jobs in the partition. */
  readonly qos?: InputMaybe<Scalars['String']['input']>;
  /** Whether only jobs with a reservation can run in the partition. */
  readonly reqResv?: InputMaybe<Scalars['Boolean']['input']>;
  /** UUID of the partition. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updatePlanDiscounts`. */
export type UpdatePlanDiscountsInput = {
  /** The new discounts, one entry for each component. */
  readonly discounts: ReadonlyArray<PlanComponentDiscountInput>;
  /** UUID of the plan. */
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

/** Input of `updateProject`. */
export type UpdateProjectInput = {
  /** UUID of the organization on whose behalf the project is run; null for none. Callers who are not staff may choose only from the default affiliations of the customer. Refused on servers of 2024. */
  readonly affiliationUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** ID of the project in another system; empty for none. */
  readonly backendId?: InputMaybe<Scalars['String']['input']>;
  /** Description of the project; may contain HTML. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether members of the project see reports on the credit of the project. Refused on servers of 2024. */
  readonly displayCreditReports?: InputMaybe<Scalars['Boolean']['input']>;
  /** Last day of the project; null for none. A past day is refused. After the last day, the resources of the project are terminated. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Days between the end of the project and the termination of its resources; null for the number that the customer sets. Only staff may set it. Refused on servers of 2024. */
  readonly gracePeriodDays?: InputMaybe<Scalars['Int']['input']>;
  /** Picture of the project; null removes it. */
  readonly image?: InputMaybe<Scalars['Upload']['input']>;
  /** Whether the project is run by or for industry. */
  readonly isIndustry?: InputMaybe<Scalars['Boolean']['input']>;
  /** Purpose of the project. Refused on servers of 2024. */
  readonly kind?: InputMaybe<ProjectKind>;
  /** Display name of the project. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Field of science by the OECD classification of 2007, for example `1.2`; null for none. */
  readonly oecdFos2007Code?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the narrower field of science in the server's own classification; null for none. Refused on servers of 2024. */
  readonly scienceSubDomainUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Short name for use in URLs and account names. Only staff may set it. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Notes of the operator; may contain HTML. Only staff may set them. Refused on servers of 2024. */
  readonly staffNotes?: InputMaybe<Scalars['String']['input']>;
  /** First day of the project; null to start immediately. A past day is refused. Once the project has started, the REST API silently ignores a new value. */
  readonly startDate?: InputMaybe<Scalars['Date']['input']>;
  /** UUID of the type of the project: a label from a list that the operator of the server keeps; null for none. */
  readonly typeUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Complete list of affiliations: a user needs one of them to join. Taken only from callers who may create projects of the customer; for others, the REST API silently keeps the current list. Refused on servers of 2024. */
  readonly userAffiliations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of regular expressions for e-mail addresses: only users whose address matches may join. Taken only from callers who may create projects of the customer; for others, the REST API silently keeps the current list. Refused on servers of 2024. */
  readonly userEmailPatterns?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Complete list of identity providers: users must have logged in through one of them to join. Taken only from callers who may create projects of the customer; for others, the REST API silently keeps the current list. Refused on servers of 2024. */
  readonly userIdentitySources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** UUID of the project. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateProjectUser`. */
export type UpdateProjectUserInput = {
  /** When the role ends; null or left out for a role that does not end. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name or UUID of the role, for example `PROJECT.MEMBER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the project. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateQosProfile`. */
export type UpdateQosProfileInput = {
  /** Time limit of a job that sets none itself, in minutes. */
  readonly defaultTime?: InputMaybe<Scalars['Int']['input']>;
  /** Description of what the quality of service is for. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Further Slurm settings, separated by commas, for example `DenyOnLimit`. */
  readonly flags?: InputMaybe<Scalars['String']['input']>;
  /** Time that a preempted job may continue to run, in seconds. */
  readonly graceTime?: InputMaybe<Scalars['Int']['input']>;
  /** The most that all jobs under the quality of service can use together, in the notation of Slurm, for example `cpu=512,gres/gpu=16`; empty for no limit. */
  readonly grpTres?: InputMaybe<Scalars['String']['input']>;
  /** The largest number of nodes that a job can use. */
  readonly maxNodes?: InputMaybe<Scalars['Int']['input']>;
  /** The longest time that a job can run, in minutes. */
  readonly maxTime?: InputMaybe<Scalars['Int']['input']>;
  /** The most that one job can use, in the notation of Slurm, for example `cpu=512,gres/gpu=16`; empty for no limit. */
  readonly maxTresPerJob?: InputMaybe<Scalars['String']['input']>;
  /** The most that one job can use on each node, in the notation of Slurm, for example `cpu=512,gres/gpu=16`; empty for no limit. */
  readonly maxTresPerNode?: InputMaybe<Scalars['String']['input']>;
  /** The most that the jobs of one user can use together, in the notation of Slurm, for example `cpu=512,gres/gpu=16`; empty for no limit. */
  readonly maxTresPerUser?: InputMaybe<Scalars['String']['input']>;
  /** The smallest number of nodes that a job can use. */
  readonly minNodes?: InputMaybe<Scalars['Int']['input']>;
  /** The least that a job has to request, in the notation of Slurm, for example `cpu=512,gres/gpu=16`; empty for no limit. */
  readonly minTresPerJob?: InputMaybe<Scalars['String']['input']>;
  /** Name of the quality of service in Slurm. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the offering. */
  readonly offeringUuid: Scalars['UUID']['input'];
  /** Number that is added to the priority of jobs: jobs with a higher priority run sooner. */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** UUID of the QoS profile: a quality of service of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateResource`. */
export type UpdateResourceInput = {
  /** Free text about the resource. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the resource, after which it is removed; null for no end date. */
  readonly endDate?: InputMaybe<Scalars['Date']['input']>;
  /** Display name of the resource. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateResourceLimits`. */
export type UpdateResourceLimitsInput = {
  /** The new limits, of all components that are charged by limit. */
  readonly limits: ReadonlyArray<ComponentAmountInput>;
  /** Comment for the users who approve the order. Refused on servers of 2024. */
  readonly requestComment?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the resource, which belongs to one of your projects or organizations. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateResourceUser`. */
export type UpdateResourceUserInput = {
  /** When the role ends; null or left out for a role that does not end. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name or UUID of the role, for example `RESOURCE.MANAGER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the resource. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateRobotAccount`. */
export type UpdateRobotAccountInput = {
  /** Remarks on the account. Refused on servers of 2024. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** All public SSH keys of the account itself, one line each. */
  readonly keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** UUID of the user who is responsible for the account; null for nobody. */
  readonly responsibleUserUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Purpose of the account, in a word of your choice, for example `cicd`; five characters at most. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** UUIDs of all users who may use the account. */
  readonly userUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** Login name of the account in the back end of the offering; empty while there is none. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the robot account. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateRoleDescriptions`. */
export type UpdateRoleDescriptionsInput = {
  /** Description of the role for display, in the language of the request. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Arabic; null for none. */
  readonly descriptionAr?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Czech; null for none. */
  readonly descriptionCs?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Danish; null for none. */
  readonly descriptionDa?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in German; null for none. */
  readonly descriptionDe?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in English; null for none. */
  readonly descriptionEn?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Spanish; null for none. */
  readonly descriptionEs?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Estonian; null for none. */
  readonly descriptionEt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in French; null for none. */
  readonly descriptionFr?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Italian; null for none. */
  readonly descriptionIt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Khmer; null for none. */
  readonly descriptionKm?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Lithuanian; null for none. */
  readonly descriptionLt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Latvian; null for none. */
  readonly descriptionLv?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Norwegian; null for none. */
  readonly descriptionNb?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Russian; null for none. */
  readonly descriptionRu?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Swedish; null for none. */
  readonly descriptionSv?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the role. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateRole`. */
export type UpdateRoleInput = {
  /** Description of the role for display, in the language of the request. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Arabic; null for none. */
  readonly descriptionAr?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Czech; null for none. */
  readonly descriptionCs?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Danish; null for none. */
  readonly descriptionDa?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in German; null for none. */
  readonly descriptionDe?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in English; null for none. */
  readonly descriptionEn?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Spanish; null for none. */
  readonly descriptionEs?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Estonian; null for none. */
  readonly descriptionEt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in French; null for none. */
  readonly descriptionFr?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Italian; null for none. */
  readonly descriptionIt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Khmer; null for none. Refused on servers of 2024. */
  readonly descriptionKm?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Lithuanian; null for none. */
  readonly descriptionLt?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Latvian; null for none. */
  readonly descriptionLv?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Norwegian; null for none. */
  readonly descriptionNb?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Russian; null for none. */
  readonly descriptionRu?: InputMaybe<Scalars['String']['input']>;
  /** Description of the role in Swedish; null for none. */
  readonly descriptionSv?: InputMaybe<Scalars['String']['input']>;
  /** Whether the role can be given to users. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the role, for example `PROJECT.AUDITOR`; must be unique. The name of a system role cannot be changed. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the role. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateScreenshot`. */
export type UpdateScreenshotInput = {
  /** Description of what the picture shows. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Title of the picture. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the screenshot. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateServiceProvider`. */
export type UpdateServiceProviderInput = {
  /** Complete list of internet domains of the provider, for example `example.com`. Refused on servers of 2024. */
  readonly allowedDomains?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Description of what the provider does. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Whether the provider receives e-mail about orders that wait for the provider. */
  readonly enableNotifications?: InputMaybe<Scalars['Boolean']['input']>;
  /** Picture of the provider; null removes it. */
  readonly image?: InputMaybe<Scalars['Upload']['input']>;
  /** UUID of the service provider, not of its customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateServiceProviderUser`. */
export type UpdateServiceProviderUserInput = {
  /** When the role ends; null or left out for a role that does not end. */
  readonly expirationTime?: InputMaybe<Scalars['DateTime']['input']>;
  /** Name or UUID of the role, for example `CUSTOMER.MANAGER`. */
  readonly role: Scalars['String']['input'];
  /** UUID of the user whose role it is. */
  readonly userUuid: Scalars['UUID']['input'];
  /** UUID of the service provider, not of its customer. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateTermsOfService`. */
export type UpdateTermsOfServiceInput = {
  /** Number of days after a change for which users who have to agree again keep their access. */
  readonly gracePeriodDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whether this version is in force. If true, no other version of the offering is in force any more. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Text of the terms, as HTML. */
  readonly termsOfService?: InputMaybe<Scalars['String']['input']>;
  /** URL of a page with the terms. */
  readonly termsOfServiceLink?: InputMaybe<Scalars['URL']['input']>;
  /** UUID of the terms of service. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateUsagePolicy`. */
export type UpdateUsagePolicyInput = {
  /** Actions that are taken when a limit is exceeded. */
  readonly actions?: InputMaybe<ReadonlyArray<PolicyAction>>;
  /** Whether the policy applies to all customers. If true, leave out `organizationGroupUuids`. Refused on servers of 2024. */
  readonly applyToAll?: InputMaybe<Scalars['Boolean']['input']>;
  /** The limits of all components that the policy watches. Replaces all previous limits. */
  readonly componentLimits?: InputMaybe<ReadonlyArray<ComponentLimitInput>>;
  /** UUID of the offering whose usage the policy limits. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Further settings of the actions, such as the addresses for `notify_external_user`: an object from the REST name of an action to its settings. Refused on servers of 2024. */
  readonly options?: InputMaybe<Scalars['JSON']['input']>;
  /** UUIDs of the groups of customers to which the policy applies, if it does not apply to all customers. */
  readonly organizationGroupUuids?: InputMaybe<ReadonlyArray<Scalars['UUID']['input']>>;
  /** The period over which the usage is added up. */
  readonly period?: InputMaybe<PolicyPeriod>;
  /** UUID of the usage policy. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateUser`. */
export type UpdateUserInput = {
  /** Complete list of identity sources that vouch for the user. For staff; servers ignore it from other callers. Refused on servers of 2024. */
  readonly activeIsds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Postal address; empty for none. Refused on servers of 2024. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Complete list of the user's affiliations, for example `staff@example.org`. Refused on servers of 2024. */
  readonly affiliations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True when the user accepts the terms of the server. The server records the time. */
  readonly agreeWithPolicy?: InputMaybe<Scalars['Boolean']['input']>;
  /** Date of birth; null for none. Refused on servers of 2024. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the user may create personal access tokens for programs. For staff; servers ignore it from other callers. Refused on servers of 2024. */
  readonly canUsePersonalAccessTokens?: InputMaybe<Scalars['Boolean']['input']>;
  /** Country of residence, as an ISO 3166 code. Refused on servers of 2024. */
  readonly countryOfResidence?: InputMaybe<Scalars['String']['input']>;
  /** Why the user cannot log in. For staff; servers ignore it from other callers. Refused on servers of 2024. */
  readonly deactivationReason?: InputMaybe<Scalars['String']['input']>;
  /** Remarks about the user. For staff; servers ignore it from other callers. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How well the identity of the user has been checked: complete list of REFEDS assurance URIs. Refused on servers of 2024. */
  readonly edupersonAssurance?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Given name of the user. */
  readonly firstName?: InputMaybe<Scalars['String']['input']>;
  /** Gender; null for none. Refused on servers of 2024. */
  readonly gender?: InputMaybe<Gender>;
  /** Whether the user can log in. For staff; servers ignore it from other callers. */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the user may manage the identities of users from other systems. For staff; servers ignore it from other callers. Refused on servers of 2024. */
  readonly isIdentityManager?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the user is staff: an operator, who may do anything. For staff; servers ignore it from other callers. */
  readonly isStaff?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the user is support personnel, who may see everything. For staff; servers ignore it from other callers. */
  readonly isSupport?: InputMaybe<Scalars['Boolean']['input']>;
  /** Job title; empty for none. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Surname of the user. */
  readonly lastName?: InputMaybe<Scalars['String']['input']>;
  /** Complete list of identity sources whose users this user may manage. For staff; servers ignore it from other callers. Refused on servers of 2024. */
  readonly managedIsds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** All nationalities, as ISO 3166 codes. Refused on servers of 2024. */
  readonly nationalities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Main nationality, as an ISO 3166 code. Refused on servers of 2024. */
  readonly nationality?: InputMaybe<Scalars['String']['input']>;
  /** Name in the user's own language and script; empty for none. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Whether the user receives e-mail about events. Refused on servers of 2024. */
  readonly notificationsEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the organization that the user works or studies at. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Postal address of the user's organization. Refused on servers of 2024. */
  readonly organizationAddress?: InputMaybe<Scalars['String']['input']>;
  /** Country of the user's organization, as an ISO 3166 code. Refused on servers of 2024. */
  readonly organizationCountry?: InputMaybe<Scalars['String']['input']>;
  /** Number of the user's organization in the business register. Refused on servers of 2024. */
  readonly organizationRegistryCode?: InputMaybe<Scalars['String']['input']>;
  /** Kind of the user's organization, as a SCHAC URN. Refused on servers of 2024. */
  readonly organizationType?: InputMaybe<Scalars['String']['input']>;
  /** VAT number of the user's organization. Refused on servers of 2024. */
  readonly organizationVatCode?: InputMaybe<Scalars['String']['input']>;
  /** Title before the name; empty for none. Refused on servers of 2024. */
  readonly personalTitle?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number; empty for none. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Place of birth; empty for none. Refused on servers of 2024. */
  readonly placeOfBirth?: InputMaybe<Scalars['String']['input']>;
  /** Language of the user interface, as a code such as `en`. */
  readonly preferredLanguage?: InputMaybe<Scalars['String']['input']>;
  /** Short name for use in URLs and account names. For staff. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Seconds without use after which the API token of the user expires; null when it does not expire. */
  readonly tokenLifetime?: InputMaybe<Scalars['Int']['input']>;
  /** Login name of the user; must be unique. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** UUID of the user. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `updateUserUsageLimit`. */
export type UpdateUserUsageLimitInput = {
  /** UUID of the component of the resource's offering whose usage is limited. */
  readonly componentUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** The largest amount that the user may use, in the unit of the component. */
  readonly limit?: InputMaybe<Scalars['Decimal']['input']>;
  /** UUID of the account at the offering whose usage is limited. */
  readonly offeringUserUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the resource in which the usage is limited. */
  readonly resourceUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** UUID of the user usage limit. */
  readonly uuid: Scalars['UUID']['input'];
};

/** Input of `uploadOfferingMarkdownImage`. */
export type UploadOfferingMarkdownImageInput = {
  /** The picture file: PNG, JPEG, GIF or WebP. */
  readonly image: Scalars['Upload']['input'];
  /** UUID of the offering. */
  readonly uuid: Scalars['UUID']['input'];
};

/** What happens to a resource when its reported usage reaches the limit amount of a component. */
export type UsageLimitAction =
  /** The resource is downscaled until its usage is below the limit again. */
  | 'DOWNSCALE'
  /** The resource is paused until its usage is below the limit again. */
  | 'PAUSE'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** What happened to a resource because it exceeded its usage limit. */
export type UsageLimitRestriction =
  /** The resource was downscaled. */
  | 'DOWNSCALED'
  /** The resource was paused. */
  | 'PAUSED'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN';

/** Selects usage policies. */
export type UsagePolicyFilter = {
  /** Usage policies of this offering. */
  readonly offeringUuid?: InputMaybe<Scalars['UUID']['input']>;
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

/** Selects users. */
export type UserFilter = {
  /** Users who accepted the terms of the server at this time or later. */
  readonly agreedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users with exactly this national identification number. */
  readonly civilNumber?: InputMaybe<Scalars['String']['input']>;
  /** Users with a role in this customer or one of its projects. */
  readonly customerUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Users with exactly this description. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their name. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** Users who can log in (true), or cannot (false). */
  readonly isActive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who are staff (true), or are not (false). Newer servers use it only for callers who are staff or support. */
  readonly isStaff?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users who are support personnel (true), or are not (false). Newer servers use it only for callers who are staff or support. */
  readonly isSupport?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users with this text in their job title. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** Users whose account was created at this time or later. */
  readonly joinedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users whose data last changed at this time or later. */
  readonly modifiedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Users with this text in the name in their own language. */
  readonly nativeName?: InputMaybe<Scalars['String']['input']>;
  /** Users who work or study at an organization with this text in its name. */
  readonly organization?: InputMaybe<Scalars['String']['input']>;
  /** Users with this role, for example `CUSTOMER.OWNER`. */
  readonly organizationRole?: InputMaybe<Scalars['String']['input']>;
  /** Users with exactly this telephone number. */
  readonly phoneNumber?: InputMaybe<Scalars['String']['input']>;
  /** Users with this role, for example `PROJECT.MANAGER`. */
  readonly projectRole?: InputMaybe<Scalars['String']['input']>;
  /** Users with a role in this project. */
  readonly projectUuid?: InputMaybe<Scalars['UUID']['input']>;
  /** Users with this text in their name, national identification number, login name or e-mail address. */
  readonly query?: InputMaybe<Scalars['String']['input']>;
  /** Users with exactly this registration method. */
  readonly registrationMethod?: InputMaybe<Scalars['String']['input']>;
  /** Users with this text in their name, login name or e-mail address. */
  readonly userKeyword?: InputMaybe<Scalars['String']['input']>;
  /** Users with exactly this login name. */
  readonly username?: InputMaybe<Scalars['String']['input']>;
  /** Users with one of these login names. */
  readonly usernameExact?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

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

/** A sort key for users. Several keys sort by the first, then by the second, and so on. */
export type UserSort = {
  /** Direction of the sort. */
  readonly direction?: SortDirection;
  /** Key to sort by. */
  readonly field: UserSortField;
};

/** Keys by which users can be sorted. */
export type UserSortField =
  /** Description of the user. */
  | 'DESCRIPTION'
  /** E-mail address of the user. */
  | 'EMAIL'
  /** Name of the user. */
  | 'FULL_NAME'
  /** Whether the user can log in. */
  | 'IS_ACTIVE'
  /** Whether the user is staff. */
  | 'IS_STAFF'
  /** Whether the user is support personnel. */
  | 'IS_SUPPORT'
  /** Job title of the user. */
  | 'JOB_TITLE'
  /** Name in the user's own language. */
  | 'NATIVE_NAME'
  /** Organization that the user works or studies at. */
  | 'ORGANIZATION'
  /** Telephone number of the user. */
  | 'PHONE_NUMBER'
  /** Registration method of the user. */
  | 'REGISTRATION_METHOD'
  /** Login name of the user. */
  | 'USERNAME';

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

/** Source of the user names of accounts in the back end of an offering. */
export type UsernameGenerationPolicy =
  /** User names consist of a prefix and a number. */
  | 'ANONYMIZED'
  /** The account has the user name that the user has in FreeIPA. */
  | 'FREEIPA'
  /** User names are made from the full name of the user. */
  | 'FULL_NAME'
  /** The user name comes from a claim of the identity provider. Servers of 2024 do not have it. */
  | 'IDENTITY_CLAIM'
  /** The provider sets the user names. */
  | 'SERVICE_PROVIDER'
  /** A value that this schema does not know. The field of the same name with `Word` or `Words` at the end has the server's own name for it. Not accepted as an input. */
  | 'UNKNOWN'
  /** The account has the user name that the user has in Waldur. */
  | 'WALDUR_USERNAME';

/** The side of the market from which you read offerings and resources. An object has the same `id` on both sides. */
export type ViewAs =
  /** As a customer: the offerings that you may order from, and the resources of your projects and organizations. */
  | 'CONSUMER'
  /** As a provider: the offerings that you manage, and the resources of these offerings. */
  | 'PROVIDER';

/** Attributes of a new virtual machine in VMware. */
export type VmwareVirtualMachineAttributesInput = {
  /** URL of the cluster of the virtual machine in the REST API; null for the default. */
  readonly cluster?: InputMaybe<Scalars['URL']['input']>;
  /** Number of cores per socket. */
  readonly coresPerSocket?: InputMaybe<Scalars['Int']['input']>;
  /** URL of the datastore of the virtual machine in the REST API; null for the default. */
  readonly datastore?: InputMaybe<Scalars['URL']['input']>;
  /** Free text about the resource. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Operating system of the virtual machine in the notation of VMware, for example `UBUNTU_64`; null for that of the template. */
  readonly guestOs?: InputMaybe<Scalars['String']['input']>;
  /** Display name of the resource. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** URL of the template of the virtual machine in the REST API; null for none. */
  readonly template?: InputMaybe<Scalars['URL']['input']>;
};

export type ListQueryVariables = Exact<{ [key: string]: never; }>;


export type ListQuery = { readonly offerings?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: OfferingState | null, readonly type?: string | null } | null> } | null };

export type NestedQueryVariables = Exact<{ [key: string]: never; }>;


export type NestedQuery = { readonly offerings?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: OfferingState | null, readonly plans: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly unitPrice?: string | null }>, readonly resources?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: ResourceState | null, readonly team?: ReadonlyArray<{ readonly username: string, readonly fullName: string, readonly role?: string | null }> | null } | null> } | null } | null> } | null };

export type ResourcePageQueryVariables = Exact<{ [key: string]: never; }>;


export type ResourcePageQuery = { readonly resources?: { readonly nodes: ReadonlyArray<{ readonly uuid: string, readonly name: string, readonly state?: ResourceState | null, readonly offering?: { readonly uuid: string, readonly name: string } | null, readonly plan?: { readonly uuid: string, readonly name: string } | null, readonly project?: { readonly uuid: string, readonly name: string } | null } | null> } | null };


export const ListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"List"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]} as unknown as DocumentNode<ListQuery, ListQueryVariables>;
export const NestedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nested"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offerings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NestedQuery, NestedQueryVariables>;
export const ResourcePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResourcePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"offering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uuid"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResourcePageQuery, ResourcePageQueryVariables>;