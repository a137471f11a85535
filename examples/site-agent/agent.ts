import {
  AllocationsDocument,
  type AllocationsQuery,
  ApproveDocument,
  MembersDocument,
  type MembersQuery,
  OrdersDocument,
  type OrdersQuery,
  SetBackendIdDocument,
  SetDoneDocument,
  SetErredDocument,
  SetOkDocument,
  SetResourcesErredDocument,
  SetUsagesByUserDocument,
  SetUsagesDocument,
  SetUsernameDocument,
  SyncedDocument,
  UsagesDocument,
  type UsagesQuery,
} from './documents.ts';
import type { Gateway } from './gateway.ts';
import { type Limits, type Site, totalOf, type Usage } from './site.ts';

type Order = NonNullable<NonNullable<OrdersQuery['orders']>['nodes'][number]>;
type Member = NonNullable<NonNullable<MembersQuery['resources']>['nodes'][number]>;
type Used = NonNullable<NonNullable<UsagesQuery['resources']>['nodes'][number]>;
type Allocated = NonNullable<NonNullable<AllocationsQuery['resources']>['nodes'][number]>;

/** The agent of one offering. Each loop runs repeatedly, at its own interval. */
export class Agent {
  readonly #gateway: Gateway;
  readonly #site: Site;
  readonly #offering: string;

  constructor(gateway: Gateway, site: Site, offering: string) {
    this.#gateway = gateway;
    this.#site = site;
    this.#offering = offering;
  }

  /** Carries out orders: approves them, does the work at the site, and sets them to done or erred. */
  async orders(): Promise<void> {
    const { orders } = await this.#gateway.send(OrdersDocument, { offering: this.#offering });
    const all = (orders?.nodes ?? []).filter((order): order is Order => order !== null);
    const pending = all.filter(({ state }) => state === 'PENDING_PROVIDER').map(({ uuid }) => uuid);
    const approved = new Set<string>();
    if (pending.length > 0) {
      const { approveOrdersAsProvider } = await this.#gateway.send(ApproveDocument, { uuids: pending });
      for (const { uuid, outcome } of approveOrdersAsProvider?.results ?? []) {
        if (outcome === 'DONE') approved.add(uuid);
      }
    }
    const done: string[] = [];
    const failed = new Map<string, string[]>();
    for (const order of all) {
      if (order.state === 'PENDING_PROVIDER' && !approved.has(order.uuid)) continue;
      try {
        await this.#carryOut(order);
        done.push(order.uuid);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        failed.set(message, [...(failed.get(message) ?? []), order.uuid]);
      }
    }
    if (done.length > 0) await this.#gateway.send(SetDoneDocument, { uuids: done });
    for (const [message, uuids] of failed) await this.#gateway.send(SetErredDocument, { uuids, message });
  }

  async #carryOut({ type, resource, limits }: Order): Promise<void> {
    if (!resource) throw new Error('The order has no resource.');
    const { uuid, backendId, team } = resource;
    if (type === 'UPDATE') this.#site.setLimits(backendId ?? '', limitsOf(limits));
    if (type === 'TERMINATE') this.#site.remove(backendId ?? '');
    if (type !== 'CREATE') return;
    const users = (team ?? []).flatMap(({ offeringUserUsername }) => offeringUserUsername || []);
    const name = this.#site.create(uuid, limitsOf(limits), users);
    await this.#gateway.send(SetBackendIdDocument, { uuid, backendId: name });
  }

  /** Creates accounts for all members of a team, and adds the accounts of its team to each allocation. */
  async membership(): Promise<void> {
    const named = new Map<string, string>();
    let after: string | null = null;
    do {
      const page: MembersQuery = await this.#gateway.send(MembersDocument, {
        offering: this.#offering,
        after,
      });
      const provider = page.offering?.provider?.uuid;
      for (const resource of page.resources?.nodes ?? []) {
        if (resource?.backendId && provider) await this.#syncMembers(resource, provider, named);
      }
      after = page.resources?.pageInfo.hasNextPage ? (page.resources.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
  }

  async #syncMembers(resource: Member, provider: string, named: Map<string, string>): Promise<void> {
    const users: string[] = [];
    for (const { uuid, username, offeringUserUsername } of resource.team ?? []) {
      let account = offeringUserUsername || named.get(uuid);
      if (!account) {
        account = this.#site.accountOf(username);
        named.set(uuid, account);
        await this.#gateway.send(SetUsernameDocument, { provider, user: uuid, username: account });
      }
      users.push(account);
    }
    this.#site.setUsers(resource.backendId ?? '', resource.restrictMemberAccess ? [] : users);
    await this.#gateway.send(SyncedDocument, { uuid: resource.uuid });
  }

  /** Reports the usage of this month, in total and by user, if it was not reported yet. */
  async usage(): Promise<void> {
    const month = new Date().toISOString().slice(0, 7);
    let after: string | null = null;
    do {
      const page: UsagesQuery = await this.#gateway.send(UsagesDocument, {
        offering: this.#offering,
        month,
        after,
      });
      const types = new Set(page.offering?.components.map(({ type }) => type));
      for (const resource of page.resources?.nodes ?? []) {
        const usage = this.#site.usage.get(resource?.backendId ?? '');
        if (resource && usage) await this.#report(resource, usage, types, month);
      }
      after = page.resources?.pageInfo.hasNextPage ? (page.resources.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
  }

  async #report(
    { uuid, componentUsages }: Used,
    usage: Usage,
    types: ReadonlySet<unknown>,
    month: string,
  ): Promise<void> {
    const total = Object.entries(totalOf(usage)).filter(([type]) => types.has(type));
    const known = new Map(componentUsages?.map((one) => [one.type, Number(one.usage)]));
    if (total.every(([type, amount]) => known.get(type) === amount)) return;
    const usages = total.map(([type, amount]) => ({ type, amount: amount.toFixed(2) }));
    const { setResourceUsages } = await this.#gateway.send(SetUsagesDocument, { uuid, usages, month });
    for (const reported of setResourceUsages?.resource?.componentUsages ?? []) {
      const byUser = [...usage].flatMap(([username, amounts]) => {
        const amount = amounts[reported.type ?? ''];
        return amount === undefined ? [] : [{ username, usage: amount.toFixed(2) }];
      });
      if (byUser.length === 0) continue;
      await this.#gateway.send(SetUsagesByUserDocument, { uuid: reported.uuid, usages: byUser });
    }
  }

  /** Compares the resources with the site: limits, missing allocations, and superfluous ones. */
  async reconciliation(): Promise<void> {
    const well: string[] = [];
    const missing: string[] = [];
    let after: string | null = null;
    do {
      const page: AllocationsQuery = await this.#gateway.send(AllocationsDocument, {
        offering: this.#offering,
        after,
      });
      for (const resource of page.resources?.nodes ?? []) {
        if (resource?.backendId) this.#compare(resource, well, missing);
      }
      after = page.resources?.pageInfo.hasNextPage ? (page.resources.pageInfo.endCursor ?? null) : null;
    } while (after !== null);
    if (well.length > 0) await this.#gateway.send(SetOkDocument, { uuids: well });
    if (missing.length > 0) {
      const message = 'There is no such allocation at the site.';
      await this.#gateway.send(SetResourcesErredDocument, { uuids: missing, message });
    }
  }

  #compare({ uuid, state, backendId, limits }: Allocated, well: string[], missing: string[]): void {
    const name = backendId ?? '';
    const isThere = this.#site.allocations.has(name);
    if (state === 'TERMINATED') this.#site.remove(name);
    else if (isThere && state !== 'UPDATING') this.#site.setLimits(name, limitsOf(limits));
    if (isThere && state === 'ERRED') well.push(uuid);
    if (!isThere && state === 'OK') missing.push(uuid);
  }
}

function limitsOf(limits: readonly { readonly type: string; readonly limit?: number | null }[]): Limits {
  return Object.fromEntries(
    limits.flatMap(({ type, limit }) => (limit === null || limit === undefined ? [] : [[type, limit]])),
  );
}
