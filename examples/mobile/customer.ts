import { ChangeLimitsDocument, FollowOrderDocument, MyResourcesScreenDocument } from './documents/graphql.ts';
import type { TrustedClient } from './trusted-client.ts';

/** The bytes on the wire for the path of a customer. */
export interface Journey {
  readonly screen: number;
  readonly order: number;
  readonly progress: number;
  /** The states of the order, in the order of their events. */
  readonly states: readonly string[];
}

/**
 * The path of a customer on a phone: reads the resources of its projects, orders a limit that is higher by one for the first resource
 * that it may change, and follows the order to its end. `onState` receives each state.
 */
export async function raiseLimit(
  client: TrustedClient,
  onState: (order: string, state: string) => void,
): Promise<Journey> {
  const screen = await client.load(MyResourcesScreenDocument, { first: 20 });
  const isOpen = ({ limit }: { readonly limit?: number | null }) => typeof limit === 'number';
  const resource = screen.data.resources?.nodes.find(
    (one) => one?.viewerCanUpdateLimits && !one.orderInProgress && one.components.some(isOpen),
  );
  if (!resource) throw new Error('No resource is yours to change.');
  const limits = resource.components
    .filter(isOpen)
    .map(({ type, limit }) => ({ type, limit: Number(limit) + 1 }));
  const ordered = await client.change(ChangeLimitsDocument, { resource: resource.uuid, limits });
  const { order, userErrors = [] } = ordered.data.updateResourceLimits ?? {};
  if (!order) throw new Error(userErrors[0]?.message ?? 'No order was placed.');
  const states: string[] = [];
  const progress = await client.follow(FollowOrderDocument, { order: order.uuid }, ({ orderProgress }) => {
    const state = String(orderProgress.state);
    states.push(state);
    onState(order.uuid, state);
  });
  return { screen: screen.bytes, order: ordered.bytes, progress, states };
}
