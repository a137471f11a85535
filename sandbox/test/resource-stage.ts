import type { Offering, Resource } from '../src/world/types.ts';
import { type Client, first, paths, type RestResponse } from './support.ts';

export const resourceStates = ['Creating', 'OK', 'Erred', 'Updating', 'Terminating', 'Terminated'] as const;
type State = (typeof resourceStates)[number];

export interface ResourceStage {
  /** A resource of an offering put into a state, without an order that still moves. */
  resourceIn(state: State, offering?: string): Resource;
  /** Posts an action, as owner of the first provider unless told otherwise. */
  act(resource: Resource, name: string, body?: unknown, token?: string): Promise<RestResponse>;
  staff(): string;
}

/** What tests of resource writes begin with: a resource in any state, and somebody to act on it. */
export function resourceStage(client: () => Client): ResourceStage {
  const offeringNamed = (name: string): Offering =>
    first(client().sandbox.world.offerings.filter((each) => each.name === name));
  return {
    resourceIn(state, offering = 'Aurora HPC') {
      const resource = first(offeringNamed(offering).resources.filter((each) => each.plan));
      resource.state = state;
      resource.backendId ||= 'be-1';
      resource.orderInProgress = null;
      return resource;
    },
    act: (resource, name, body = {}, token) =>
      client().ask(`${paths.resources}${resource.uuid}/${name}/`, {
        json: body,
        token: token ?? client().sandbox.tokens.owner,
      }),
    staff: () => client().sandbox.tokens.staff,
  };
}
