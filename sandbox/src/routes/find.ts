import { type Call, forbidden, hexUuid, notFound } from '../rest/call.ts';
import { managesOffering, managesProvider, seesOffering, visibleTo } from '../rest/visibility.ts';
import type { Offering, OfferingState, Order, Project, Provider, Resource } from '../world/types.ts';

/** A uuid in the path, with or without dashes. Empty for a malformed one, which no object has. */
export function pathUuid(call: Call, name = 'uuid'): string {
  return hexUuid(call.params[name] ?? '') ?? '';
}

/** The offering of the path, if the caller manages it. Throws a 404 otherwise. */
export function findOffering(call: Call): Offering {
  const offering = call.world.offeringByUuid.get(pathUuid(call));
  if (!offering || !visibleTo(call.world, call.user).offeringSet.has(offering)) throw notFound('Offering');
  return offering;
}

/** The states of offerings in the catalogue. */
const listed: ReadonlySet<OfferingState> = new Set(['Active', 'Paused']);

/** The catalogue as the caller sees it, sorted by name. */
export function catalogueOf({ world, user }: Call): readonly Offering[] {
  return world.offerings
    .filter((each) => listed.has(each.state) && seesOffering(world, user, each))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The offering of the path, if it is in the caller's catalogue. Throws a 404 otherwise. */
export function findPublicOffering(call: Call): Offering {
  const offering = call.world.offeringByUuid.get(pathUuid(call));
  if (!offering || !listed.has(offering.state) || !seesOffering(call.world, call.user, offering))
    throw notFound('Offering');
  return offering;
}

function opensOffering(call: Call, offering: Offering): boolean {
  const provider = call.world.providerByCustomer.get(offering.customer);
  return (
    call.user.isSupport ||
    managesOffering(call.user, offering) ||
    (provider ? managesProvider(call.user, provider) : false)
  );
}

/** The resource of the path, if the caller sees it as its provider. Throws a 404 otherwise. */
export function findResource(call: Call): Resource {
  const resource = call.world.resourceByUuid.get(pathUuid(call));
  if (!resource || !opensOffering(call, resource.offering)) throw notFound('Resource');
  return resource;
}

/** Whether the caller sees a project. */
export function seesProject(call: Call, project: Project): boolean {
  const visible = visibleTo(call.world, call.user);
  return visible.all || visible.projects.has(project) || visible.customers.has(project.customer);
}

/** The resource of the path, if the caller sees it as its customer. Throws a 404 otherwise. */
export function findConsumedResource(call: Call): Resource {
  const resource = call.world.resourceByUuid.get(pathUuid(call));
  if (!resource || !seesProject(call, resource.project)) throw notFound('Resource');
  return resource;
}

/** The order of the path, if the caller sees it from either side. Throws a 404 otherwise. */
export function findOrder(call: Call, name = 'uuid'): Order {
  const order = call.world.orderByUuid.get(pathUuid(call, name));
  if (!order || !(opensOffering(call, order.offering) || seesProject(call, order.project)))
    throw notFound('Order');
  return order;
}

/** The service provider of the path, which every user sees. Throws a 404 if there is none. */
export function findProvider(call: Call): Provider {
  const provider = call.world.providerByUuid.get(pathUuid(call));
  if (!provider) throw notFound('ServiceProvider');
  return provider;
}

/** The service provider of the path. Throws a 403 unless the caller may read the lists below it. */
export function findOwnProvider(call: Call): Provider {
  const provider = findProvider(call);
  if (!managesProvider(call.user, provider) && !call.user.isSupport) throw forbidden();
  return provider;
}

/** The service provider of the path. Throws a 403 unless the caller may list its customers and offerings; on the 2024 server, everyone may. */
export function findListedProvider(call: Call): Provider {
  return call.server === '2024' ? findProvider(call) : findOwnProvider(call);
}
