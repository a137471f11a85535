/** Anything JSON can carry. `undefined` inside an object means that the key is absent on the wire. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export const offeringStates = ['Draft', 'Active', 'Paused', 'Archived', 'Unavailable'] as const;
export type OfferingState = (typeof offeringStates)[number];

export const resourceStates = ['Creating', 'OK', 'Erred', 'Updating', 'Terminating', 'Terminated'] as const;
export type ResourceState = (typeof resourceStates)[number];

export const orderStates = [
  'pending-consumer',
  'pending-provider',
  'pending-project',
  'pending-start-date',
  'executing',
  'done',
  'erred',
  'canceled',
  'rejected',
] as const;
export type OrderState = (typeof orderStates)[number];

export const orderTypes = ['Create', 'Update', 'Terminate', 'Restore'] as const;
export type OrderType = (typeof orderTypes)[number];

export type BillingType = 'fixed' | 'usage' | 'limit' | 'one' | 'few';
export type PlanUnit = 'month' | 'quarter' | 'half_month' | 'day' | 'hour' | 'quantity';
export type ScopeType = 'customer' | 'project' | 'offering' | 'service_provider' | 'resource';

export interface OrganizationGroup {
  readonly uuid: string;
  readonly name: string;
  readonly parent: OrganizationGroup | null;
}

export interface User {
  readonly uuid: string;
  readonly username: string;
  readonly slug: string;
  firstName: string;
  lastName: string;
  nativeName: string;
  email: string;
  phone: string;
  jobTitle: string;
  organization: string;
  country: string;
  readonly created: number;
  readonly isStaff: boolean;
  readonly isSupport: boolean;
  readonly token: string;
  readonly grants: Grant[];
}

/** One role of one user in one scope. */
export interface Grant {
  readonly uuid: string;
  readonly user: User;
  readonly role: string;
  readonly scopeType: ScopeType;
  readonly scopeUuid: string;
  readonly scopeName: string;
  readonly customer: Customer;
  readonly project: Project | null;
  readonly created: number;
  readonly createdBy: User;
  expiration: number | null;
}

export interface Customer {
  readonly uuid: string;
  name: string;
  readonly slug: string;
  abbreviation: string;
  nativeName: string;
  email: string;
  phone: string;
  country: string;
  readonly created: number;
  readonly organizationGroups: OrganizationGroup[];
  readonly projects: Project[];
  readonly grants: Grant[];
}

export interface Project {
  readonly uuid: string;
  name: string;
  readonly slug: string;
  description: string;
  readonly customer: Customer;
  readonly created: number;
  startDate: string | null;
  endDate: string | null;
  readonly kind: 'default' | 'course' | 'public';
  readonly isIndustry: boolean;
  readonly oecd: readonly [code: string, label: string] | null;
  readonly grants: Grant[];
  readonly resources: Resource[];
}

/** A service provider is a record of its own that points to the customer that owns the offerings. */
export interface Provider {
  readonly uuid: string;
  readonly customer: Customer;
  description: string;
  readonly created: number;
  apiSecretCode: string;
  readonly grants: Grant[];
  readonly offerings: Offering[];
}

export interface Category {
  readonly uuid: string;
  readonly title: string;
}

export interface OfferingComponent {
  readonly uuid: string;
  readonly type: string;
  name: string;
  description: string;
  readonly measuredUnit: string;
  readonly billingType: BillingType;
  readonly limitPeriod: 'month' | 'quarterly' | 'annual' | 'total' | null;
  readonly factor: number;
  readonly maxValue: number | null;
  readonly minValue: number | null;
  readonly isBoolean: boolean;
  readonly isBuiltin: boolean;
  readonly isPrepaid: boolean;
}

export interface Plan {
  readonly uuid: string;
  readonly offering: Offering;
  name: string;
  description: string;
  archived: boolean;
  readonly unit: PlanUnit;
  /** Price of one unit, by component index. */
  readonly prices: number[];
  /** Fixed amounts, by component index; 0 where the component is not fixed. */
  readonly amounts: number[];
  readonly organizationGroups: OrganizationGroup[];
  readonly maxAmount: number | null;
  resourcesCount: number;
}

export interface Named {
  readonly uuid: string;
  readonly name: string;
}

export interface Endpoint extends Named {
  readonly url: string;
}

export interface Partition {
  readonly uuid: string;
  readonly name: string;
  readonly cpuArch: string;
  readonly gpuArch: string;
  readonly maxCpusPerNode: number;
  readonly maxNodes: number;
  readonly maxTime: number;
  readonly memoryPerCpu: number;
  readonly priorityTier: number;
  readonly qos: readonly QosProfile[];
}

export interface QosProfile extends Named {
  readonly description: string;
  readonly maxNodes: number | null;
  readonly maxTime: number | null;
  readonly priority: number;
}

export interface SoftwareCatalog {
  readonly uuid: string;
  readonly catalogUuid: string;
  readonly name: string;
  readonly version: string;
  readonly packageCount: number;
  readonly partition: Partition | null;
}

export interface Screenshot extends Named {
  readonly description: string;
  readonly created: number;
}

export interface OfferingFile {
  readonly name: string;
  readonly created: number;
}

export const offeringUserStates = [
  'Requested',
  'Creating',
  'Pending account linking',
  'Pending additional validation',
  'OK',
  'Requested deletion',
  'Deleting',
  'Deleted',
  'Error creating',
  'Error deleting',
] as const;

export interface OfferingUser {
  readonly uuid: string;
  readonly user: User;
  readonly username: string | null;
  readonly state: (typeof offeringUserStates)[number];
  readonly created: number;
  readonly consented: boolean;
}

export interface Offering {
  readonly uuid: string;
  name: string;
  readonly slug: string;
  readonly type: string;
  state: OfferingState;
  readonly customer: Customer;
  readonly category: Category;
  readonly project: Project | null;
  readonly parent: Offering | null;
  readonly created: number;
  modified: number;
  description: string;
  fullDescription: string;
  pausedReason: string;
  shared: boolean;
  billable: boolean;
  country: string;
  latitude: number | null;
  longitude: number | null;
  readonly components: OfferingComponent[];
  readonly plans: Plan[];
  readonly endpoints: Endpoint[];
  readonly partitions: Partition[];
  readonly qosProfiles: QosProfile[];
  readonly softwareCatalogs: SoftwareCatalog[];
  readonly screenshots: Screenshot[];
  readonly files: OfferingFile[];
  readonly tags: Named[];
  readonly organizationGroups: OrganizationGroup[];
  readonly attributes: JsonObject;
  readonly options: JsonObject;
  readonly resourceOptions: JsonObject;
  readonly pluginOptions: JsonObject;
  readonly secretOptions: JsonObject;
  readonly hasTerms: boolean;
  readonly checklist: Checklist | null;
  readonly grants: Grant[];
  readonly users: OfferingUser[];
  readonly usersByUuid: Map<string, OfferingUser>;
  /** Oldest first. */
  readonly resources: Resource[];
  /** Oldest first. */
  readonly orders: Order[];
}

export interface Resource {
  readonly uuid: string;
  name: string;
  readonly slug: string;
  description: string;
  readonly offering: Offering;
  plan: Plan | null;
  project: Project;
  state: ResourceState;
  readonly created: number;
  modified: number;
  lastSync: number;
  /** By component index of the offering; -1 where the component has no limit. */
  limits: number[];
  usages: number[];
  backendId: string;
  effectiveId: string;
  readonly parent: Resource | null;
  endDate: string | null;
  endDateRequestedBy: User | null;
  downscaled: boolean;
  paused: boolean;
  restrictMemberAccess: boolean;
  errorMessage: string;
  errorTraceback: string;
  /** Null: derived from the offering when asked for. */
  attributes: JsonObject | null;
  options: JsonObject | null;
  creationOrder: Order | null;
  orderInProgress: Order | null;
}

export interface Order {
  readonly uuid: string;
  readonly slug: string;
  readonly type: OrderType;
  state: OrderState;
  readonly offering: Offering;
  readonly resource: Resource;
  readonly project: Project;
  readonly plan: Plan | null;
  readonly oldPlan: Plan | null;
  readonly created: number;
  modified: number;
  completed: number | null;
  readonly createdBy: User;
  readonly cost: number;
  readonly limits: readonly number[];
  consumerReviewedBy: User | null;
  consumerReviewedAt: number | null;
  providerReviewedBy: User | null;
  providerReviewedAt: number | null;
  consumerRejection: string;
  providerRejection: string;
  output: string;
  errorMessage: string;
  errorTraceback: string;
  backendId: string;
  comment: string | null;
  startDate: string | null;
  readonly autoApproved: boolean;
  readonly hasAttachment: boolean;
}

export interface Policy {
  readonly uuid: string;
  readonly offering: Offering;
  readonly created: number;
  readonly createdBy: User;
  actions: string;
  options: JsonObject;
  applyToAll: boolean;
  organizationGroups: OrganizationGroup[];
  componentLimits: { type: string; limit: number }[];
  period: 1 | 2 | 3 | 4;
  fired: number | null;
}

export interface CourseAccount {
  readonly uuid: string;
  readonly project: Project;
  readonly user: User;
  readonly created: number;
  readonly modified: number;
  readonly email: string;
  readonly description: string;
  readonly state: 'OK' | 'Closed' | 'Erred' | 'Pending';
}

export interface ServiceAccount {
  readonly uuid: string;
  readonly project: Project | null;
  readonly customer: Customer;
  readonly username: string;
  readonly description: string;
  readonly email: string;
  readonly token: string | null;
  readonly created: number;
  readonly modified: number;
  readonly expires: number | null;
  readonly state: 'OK' | 'Closed' | 'Erred';
}

export interface SshKey {
  readonly uuid: string;
  readonly name: string;
  readonly user: User;
  readonly created: number;
  readonly isShared: boolean;
}

export interface Checklist {
  readonly uuid: string;
  readonly name: string;
  readonly questions: number;
}
