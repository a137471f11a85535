import type { Offering } from '../src/world/types.ts';
import { type Client, first, paths, type RestResponse, type Row } from './support.ts';

export interface OfferingStage {
  /** An offering by its name; the usual one has everything. */
  offering(name?: string): Offering;
  path(each: Offering, action?: string): string;
  /** A POST as the owner, unless told otherwise. */
  act(each: Offering, action: string, json?: unknown, token?: string): Promise<RestResponse>;
  owner(): string;
  /** Tokens of people who have no rights on the offerings of the first provider. */
  strangers(): { second: string; customer: string; support: string };
  /** A new draft of the first organization, made by the owner. */
  draft(more?: Row): Promise<Offering>;
}

export function offeringStage(client: () => Client): OfferingStage {
  const owner = (): string => client().sandbox.tokens.owner;
  const path = (each: Offering, action = ''): string =>
    `${paths.offerings}${each.uuid}/${action === '' ? '' : `${action}/`}`;
  return {
    owner,
    path,
    offering: (name = 'Aurora HPC') =>
      first(client().sandbox.world.offerings.filter((each) => each.name === name)),
    act: (each, action, json = {}, token = owner()) => client().ask(path(each, action), { json, token }),
    strangers() {
      const { tokens, world } = client().sandbox;
      const support = first(world.users.filter((each) => each.isSupport && !each.isStaff)).token;
      return { second: tokens.secondProvider, customer: tokens.customer, support };
    },
    async draft(more = {}) {
      const { ask, sandbox } = client();
      const { world, url } = sandbox;
      const json = {
        name: 'New service',
        type: 'Marketplace.Basic',
        customer: `${url}/api/customers/${first(world.customers).uuid}/`,
        category: `${url}/api/marketplace-categories/${first(world.categories).uuid}/`,
        ...more,
      };
      const response = await ask(paths.offerings, { token: owner(), json });
      if (response.status !== 201) throw new Error(response.text);
      return first(world.offerings.filter((each) => each.uuid === response.row.uuid));
    },
  };
}
