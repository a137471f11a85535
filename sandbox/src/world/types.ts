/** An object whose columns are derived until a caller writes them. `written` has the written values by column; they take precedence. */
export interface Writable {
  readonly written: JsonObject;
}

/** A JSON value. A key of an object with the value `undefined` is absent in the response. */
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
export const projectKinds = ['default', 'course', 'public'] as const;
export type ProjectKind = (typeof projectKinds)[number];
export type ScopeType = 'customer' | 'project' | 'offering' | 'service_provider' | 'resource';

export interface OrganizationGroup {
  readonly uuid: string;
  name: string;
  parent: OrganizationGroup | null;
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
  isStaff: boolean;
  isSupport: boolean;
  /** False for a deactivated user, who keeps all roles. */
  isActive: boolean;
  token: string;
  readonly grants: Grant[];
  /** Written columns, as in {@link Writable}. */
  written?: JsonObject;
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

export interface Customer extends Writable {
  readonly uuid: string;
  name: string;
  slug: string;
  abbreviation: string;
  nativeName: string;
  email: string;
  phone: string;
  country: string;
  /** Staff can block or archive an organization; its offerings cannot be changed then. */
  blocked: boolean;
  archived: boolean;
  /** The networks, such as `192.0.2.0/24`, from which its members see it and its projects. Empty: all. */
  accessSubnets: string[];
  readonly created: number;
  readonly organizationGroups: OrganizationGroup[];
  readonly projects: Project[];
  readonly grants: Grant[];
}

export interface Project extends Writable {
  readonly uuid: string;
  name: string;
  slug: string;
  description: string;
  customer: Customer;
  readonly created: number;
  startDate: string | null;
  endDate: string | null;
  kind: ProjectKind;
  isIndustry: boolean;
  oecd: readonly [code: string, label: string] | null;
  /** Set when the project was removed: it is in no list then, and its team is kept here. */
  removed: { readonly at: number; readonly by: User; readonly team: readonly Grant[] } | null;
  readonly grants: Grant[];
  readonly resources: Resource[];
}

/** A service provider: an object with its own uuid, which refers to the customer that owns the offerings. */
export interface Provider extends Writable {
  readonly uuid: string;
  readonly customer: Customer;
  description: string;
  readonly created: number;
  apiSecretCode: string;
  readonly grants: Grant[];
  readonly offerings: Offering[];
}

export interface Category extends Writable {
  readonly uuid: string;
  title: string;
  /** Whether the category was created with the world, and has details. */
  readonly isBuiltIn: boolean;
}

export type LimitPeriod = 'month' | 'quarterly' | 'annual' | 'total';

export interface OfferingComponent extends Writable {
  readonly uuid: string;
  type: string;
  name: string;
  description: string;
  measuredUnit: string;
  billingType: BillingType;
  limitPeriod: LimitPeriod | null;
  factor: number;
  maxValue: number | null;
  minValue: number | null;
  isBoolean: boolean;
  readonly isBuiltin: boolean;
  isPrepaid: boolean;
}

export interface Plan extends Writable {
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

export interface Partition extends Writable {
  readonly uuid: string;
  name: string;
  readonly created: number;
  readonly cpuArch: string;
  readonly gpuArch: string;
  readonly maxCpusPerNode: number;
  readonly maxNodes: number;
  readonly maxTime: number;
  readonly memoryPerCpu: number;
  readonly priorityTier: number;
  qos: readonly QosProfile[];
}

export interface QosProfile extends Writable {
  readonly uuid: string;
  name: string;
  readonly created: number;
  readonly description: string;
  readonly maxNodes: number | null;
  readonly maxTime: number | null;
  readonly priority: number;
}

/** A software catalog of the server, to which offerings may refer. */
export interface CatalogSource extends Writable {
  readonly uuid: string;
  readonly name: string;
  readonly version: string;
  readonly packageCount: number;
}

export interface SoftwareCatalog {
  readonly uuid: string;
  readonly created: number;
  modified: number;
  source: CatalogSource;
  cpuFamilies: readonly string[];
  cpuMicroarchitectures: readonly string[];
  partition: Partition | null;
}

export interface Screenshot {
  readonly uuid: string;
  name: string;
  description: string;
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

export interface OfferingUser extends Writable {
  readonly uuid: string;
  readonly user: User;
  username: string | null;
  state: (typeof offeringUserStates)[number];
  readonly created: number;
  /** Time of the last write; absent where there was none: rows show one hour after its creation then. */
  modified?: number;
  readonly consented: boolean;
}

export interface Offering extends Writable {
  readonly uuid: string;
  name: string;
  slug: string;
  type: string;
  state: OfferingState;
  customer: Customer;
  category: Category;
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
  attributes: JsonObject;
  options: JsonObject;
  resourceOptions: JsonObject;
  pluginOptions: JsonObject;
  secretOptions: JsonObject;
  readonly hasTerms: boolean;
  /** Whether teams show providers only users who accepted the terms (contract section 4). */
  readonly enforcesConsent: boolean;
  checklist: Checklist | null;
  readonly grants: Grant[];
  readonly users: OfferingUser[];
  readonly usersByUuid: Map<string, OfferingUser>;
  /** Oldest first. */
  readonly resources: Resource[];
  /** Oldest first. */
  readonly orders: Order[];
}

export interface ReportSection {
  readonly header: string;
  readonly body: string;
}

export interface Resource {
  readonly uuid: string;
  name: string;
  slug: string;
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
  parent: Resource | null;
  endDate: string | null;
  endDateRequestedBy: User | null;
  downscaled: boolean;
  paused: boolean;
  restrictMemberAccess: boolean;
  errorMessage: string;
  errorTraceback: string;
  /** Null until they are written; rows derive them from the offering. */
  attributes: JsonObject | null;
  options: JsonObject | null;
  /** This and the next three are null until a caller writes them; until then, rows derive them. */
  report: readonly ReportSection[] | null;
  backendMetadata: JsonObject | null;
  endpoints: readonly Endpoint[] | null;
  grants: Grant[] | null;
  creationOrder: Order | null;
  orderInProgress: Order | null;
}

/** The messages between provider and consumer while an order waited for the provider. */
export interface OrderMessages {
  readonly provider: string;
  readonly providerUrl: string;
  readonly hasProviderAttachment: boolean;
  readonly providerAt: number | null;
  readonly consumer: string;
  readonly hasConsumerAttachment: boolean;
  readonly consumerAt: number | null;
}

export interface Order {
  readonly uuid: string;
  readonly slug: string;
  readonly type: OrderType;
  state: OrderState;
  readonly offering: Offering;
  readonly resource: Resource;
  /** The project of the resource; it changes when the resource moves. */
  project: Project;
  readonly plan: Plan | null;
  readonly oldPlan: Plan | null;
  readonly created: number;
  modified: number;
  completed: number | null;
  readonly createdBy: User;
  cost: number;
  limits: readonly number[];
  /** Null until they are written; rows derive them from the resource. */
  attributes: JsonObject | null;
  readonly callbackUrl: string | null;
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
  hasAttachment: boolean;
  /** Null until a caller writes one; rows derive them. */
  messages: OrderMessages | null;
}

export interface Policy {
  readonly uuid: string;
  offering: Offering;
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
  /** The public key that a caller sent; absent: derived. */
  readonly publicKey?: string;
}

export interface Checklist {
  readonly uuid: string;
  readonly name: string;
  readonly questions: number;
}
