import type {
  CatalogSource,
  Category,
  Checklist,
  CourseAccount,
  Customer,
  Offering,
  Order,
  OrganizationGroup,
  Plan,
  Policy,
  Project,
  Provider,
  Resource,
  ServiceAccount,
  SshKey,
  User,
} from './types.ts';

/** When the simulation moves an order of a caller: not before this time, and after so many steps. */
export interface Turn {
  readonly notBefore: number;
  ticks: number;
}

/**
 * All data of the sandbox: mutable objects, and indexes that make pages cheap.
 *
 * `version` increases with every change, `structure` whenever objects are added, removed or moved. Derived data (visible objects,
 * filtered lists) is kept until one of them changes. So after each change call {@link touch} or {@link restructure}; the functions
 * that add and drop objects do so.
 */
export class World {
  readonly now: () => Date;
  version = 1;
  structure = 1;
  readonly groups: OrganizationGroup[] = [];
  readonly users: User[] = [];
  readonly customers: Customer[] = [];
  readonly projects: Project[] = [];
  readonly providers: Provider[] = [];
  readonly categories: Category[] = [];
  readonly offerings: Offering[] = [];
  /** Oldest first, the default order of the list route. */
  readonly resources: Resource[] = [];
  /** Oldest first, the default order of the list route. */
  readonly orders: Order[] = [];
  readonly policies: Policy[] = [];
  readonly courseAccounts: CourseAccount[] = [];
  readonly serviceAccounts: ServiceAccount[] = [];
  readonly keys: SshKey[] = [];
  readonly checklists: Checklist[] = [];
  readonly catalogSources: CatalogSource[] = [];

  readonly userByUuid = new Map<string, User>();
  readonly userByToken = new Map<string, User>();
  readonly customerByUuid = new Map<string, Customer>();
  readonly projectByUuid = new Map<string, Project>();
  readonly providerByUuid = new Map<string, Provider>();
  readonly providerByCustomer = new Map<Customer, Provider>();
  readonly offeringByUuid = new Map<string, Offering>();
  readonly offeringBySlug = new Map<string, Offering>();
  readonly planByUuid = new Map<string, Plan>();
  readonly resourceByUuid = new Map<string, Resource>();
  readonly orderByUuid = new Map<string, Order>();
  readonly policyByUuid = new Map<string, Policy>();

  /** Orders that a caller moved last. The simulation moves each at its scheduled time, and not before. */
  readonly turns = new Map<Order, Turn>();

  constructor(now: () => Date) {
    this.now = now;
  }

  /** Records a change of an object, so that kept lists are dropped. */
  touch(): void {
    this.version += 1;
  }

  /** Records that objects were added, removed or moved, so that the objects that users see are computed again. */
  restructure(): void {
    this.structure += 1;
    this.version += 1;
  }

  addUser(user: User): User {
    this.users.push(user);
    this.userByUuid.set(user.uuid, user);
    this.userByToken.set(user.token, user);
    return user;
  }

  /** Replaces the token of a user. The previous one becomes invalid. */
  giveToken(user: User, token: string): void {
    this.userByToken.delete(user.token);
    user.token = token;
    this.userByToken.set(token, user);
  }

  addCustomer(customer: Customer): Customer {
    this.customers.push(customer);
    this.customerByUuid.set(customer.uuid, customer);
    return customer;
  }

  addProject(project: Project): Project {
    this.projects.push(project);
    this.projectByUuid.set(project.uuid, project);
    project.customer.projects.push(project);
    return project;
  }

  /** Removes an organization that has no projects and offerings, and its roles. */
  dropCustomer(customer: Customer): void {
    const provider = this.providerByCustomer.get(customer);
    if (provider) this.dropProvider(provider);
    for (const grant of customer.grants) remove(grant.user.grants, grant);
    remove(this.customers, customer);
    this.customerByUuid.delete(customer.uuid);
    this.structure += 1;
  }

  /** Removes a project from all lists. It is still found by its uuid, and its team is kept. */
  removeProject(project: Project, by: User): void {
    project.removed = { at: this.now().getTime(), by, team: [...project.grants] };
    for (const grant of project.grants.splice(0)) remove(grant.user.grants, grant);
    remove(this.projects, project);
    remove(project.customer.projects, project);
    this.structure += 1;
  }

  /** Adds a removed project to the lists again, without its team. */
  recoverProject(project: Project): void {
    project.removed = null;
    this.projects.push(project);
    project.customer.projects.push(project);
    this.structure += 1;
  }

  addProvider(provider: Provider): Provider {
    this.providers.push(provider);
    this.providerByUuid.set(provider.uuid, provider);
    this.providerByCustomer.set(provider.customer, provider);
    return provider;
  }

  addOffering(offering: Offering): Offering {
    this.offerings.push(offering);
    this.offeringByUuid.set(offering.uuid, offering);
    this.offeringBySlug.set(offering.slug, offering);
    for (const plan of offering.plans) this.planByUuid.set(plan.uuid, plan);
    this.providerByCustomer.get(offering.customer)?.offerings.push(offering);
    return offering;
  }

  /** Adds a resource. Resources have to be added oldest first. */
  addResource(resource: Resource): Resource {
    this.resources.push(resource);
    this.resourceByUuid.set(resource.uuid, resource);
    resource.offering.resources.push(resource);
    resource.project.resources.push(resource);
    if (resource.plan) resource.plan.resourcesCount += 1;
    this.structure += 1;
    return resource;
  }

  /** Adds an order. Orders have to be added oldest first. */
  addOrder(order: Order): Order {
    this.orders.push(order);
    this.orderByUuid.set(order.uuid, order);
    order.offering.orders.push(order);
    this.structure += 1;
    return order;
  }

  /** Removes an order that has ended, so that the world does not grow without limit. */
  dropOrder(order: Order): void {
    for (const list of [this.orders, order.offering.orders]) {
      const at = list.indexOf(order);
      if (at >= 0) list.splice(at, 1);
    }
    this.orderByUuid.delete(order.uuid);
    this.turns.delete(order);
    this.structure += 1;
  }

  /** Removes a resource and its orders. */
  dropResource(resource: Resource): void {
    for (const order of resource.offering.orders.filter((each) => each.resource === resource))
      this.dropOrder(order);
    for (const list of [this.resources, resource.offering.resources, resource.project.resources]) {
      const at = list.indexOf(resource);
      if (at >= 0) list.splice(at, 1);
    }
    for (const child of this.resources) if (child.parent === resource) child.parent = null;
    if (resource.plan) resource.plan.resourcesCount -= 1;
    this.resourceByUuid.delete(resource.uuid);
    this.structure += 1;
  }

  /** Adds an offering to the lists of its provider, or removes it from them. */
  listWithProvider(offering: Offering, listed: boolean): void {
    const list = this.providerByCustomer.get(offering.customer)?.offerings;
    const at = list?.indexOf(offering) ?? -1;
    if (listed && at < 0) list?.push(offering);
    if (!listed && at >= 0) list?.splice(at, 1);
    this.structure += 1;
  }

  renameSlug(offering: Offering, slug: string): void {
    this.offeringBySlug.delete(offering.slug);
    offering.slug = slug;
    this.offeringBySlug.set(slug, offering);
  }

  addPlan(plan: Plan): Plan {
    plan.offering.plans.push(plan);
    this.planByUuid.set(plan.uuid, plan);
    return plan;
  }

  dropPlan(plan: Plan): void {
    remove(plan.offering.plans, plan);
    this.planByUuid.delete(plan.uuid);
    this.structure += 1;
  }

  /** Removes an offering with its resources, orders, policies and roles. */
  dropOffering(offering: Offering): void {
    for (const resource of [...offering.resources]) this.dropResource(resource);
    for (const policy of this.policies.filter((each) => each.offering === offering)) this.dropPolicy(policy);
    for (const grant of offering.grants) remove(grant.user.grants, grant);
    this.listWithProvider(offering, false);
    remove(this.offerings, offering);
    this.offeringByUuid.delete(offering.uuid);
    this.offeringBySlug.delete(offering.slug);
    for (const plan of offering.plans) this.planByUuid.delete(plan.uuid);
  }

  dropPolicy(policy: Policy): void {
    remove(this.policies, policy);
    this.policyByUuid.delete(policy.uuid);
    this.structure += 1;
  }

  dropProvider(provider: Provider): void {
    for (const grant of provider.grants) remove(grant.user.grants, grant);
    remove(this.providers, provider);
    this.providerByUuid.delete(provider.uuid);
    this.providerByCustomer.delete(provider.customer);
    this.structure += 1;
  }

  addPolicy(policy: Policy): Policy {
    this.policies.push(policy);
    this.policyByUuid.set(policy.uuid, policy);
    this.structure += 1;
    return policy;
  }
}

function remove<T>(list: T[], item: T): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
}

const pendingStates: ReadonlySet<string> = new Set([
  'pending-consumer',
  'pending-provider',
  'pending-project',
  'pending-start-date',
  'executing',
]);

/** Whether an order has not ended: it is the `order_in_progress` of its resource. */
export function isInProgress(order: Order): boolean {
  return pendingStates.has(order.state);
}
