import { type Call, forbidden, hexUuid, notFound } from '../rest/call.ts';
import { managesOffering, managesProvider, seesOffering, visibleTo } from '../rest/visibility.ts';
import type { Offering, OfferingState, Order, Project, Provider, Resource } from '../world/types.ts';

/** A uuid of the path, dashed or not; malformed ones find nothing. */
export function pathUuid(call: Call, name = 'uuid'): string {
  return hexUuid(call.params[name] ?? '') ?? '';
}

/** An offering of the provider view, or 404. */
export function findOffering(call: Call): Offering {
  const offering = call.world.offeringByUuid.get(pathUuid(call));
  if (!offering || !visibleTo(call.world, call.user).offeringSet.has(offering)) throw notFound('Offering');
  return offering;
}

/** States of what stands in the catalogue. */
const listed: ReadonlySet<OfferingState> = new Set(['Active', 'Paused']);

/** The catalogue as the caller sees it, by name. */
export function catalogueOf({ world, user }: Call): readonly Offering[] {
  return world.offerings
    .filter((each) => listed.has(each.state) && seesOffering(world, user, each))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** An offering of the catalogue, or 404. */
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

/** A resource of the provider view, or 404. */
export function findResource(call: Call): Resource {
  const resource = call.world.resourceByUuid.get(pathUuid(call));
  if (!resource || !opensOffering(call, resource.offering)) throw notFound('Resource');
  return resource;
}

export function seesProject(call: Call, project: Project): boolean {
  const visible = visibleTo(call.world, call.user);
  return visible.all || visible.projects.has(project) || visible.customers.has(project.customer);
}

/** A resource of the consumer view, or 404. */
export function findConsumedResource(call: Call): Resource {
  const resource = call.world.resourceByUuid.get(pathUuid(call));
  if (!resource || !seesProject(call, resource.project)) throw notFound('Resource');
  return resource;
}

/** An order on either side of the deal, or 404. */
export function findOrder(call: Call, name = 'uuid'): Order {
  const order = call.world.orderByUuid.get(pathUuid(call, name));
  if (!order || !(opensOffering(call, order.offering) || seesProject(call, order.project)))
    throw notFound('Order');
  return order;
}

/** The provider record itself is public to every user. */
export function findProvider(call: Call): Provider {
  const provider = call.world.providerByUuid.get(pathUuid(call));
  if (!provider) throw notFound('ServiceProvider');
  return provider;
}

/** A provider whose inner lists the caller may read; others get 403. */
export function findOwnProvider(call: Call): Provider {
  const provider = findProvider(call);
  if (!managesProvider(call.user, provider) && !call.user.isSupport) throw forbidden();
  return provider;
}

/** A provider whose customers and offerings the caller may list: anybody's on the 2024 server. */
export function findListedProvider(call: Call): Provider {
  return call.server === '2024' ? findProvider(call) : findOwnProvider(call);
}
