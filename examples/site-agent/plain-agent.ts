import { type Limits, type Site, totalOf, type Usage } from './site.ts';

type Row = Readonly<Record<string, unknown>>;

const orders = '/api/marketplace-orders/';
const resources = '/api/marketplace-provider-resources/';
const usages = '/api/marketplace-component-usages/';

/** The same loops over plain REST, request by request, as agents do it today, for comparison. It counts its requests. */
export class PlainAgent {
  requests = 0;
  readonly #url: string;
  readonly #token: string;
  readonly #site: Site;
  readonly #offering: string;

  constructor(url: string, token: string, site: Site, offering: string) {
    this.#url = url;
    this.#token = token;
    this.#site = site;
    this.#offering = offering;
  }

  async orders(): Promise<void> {
    for (const listed of await this.#list(orders, ['pending-provider', 'executing'])) {
      const path = `${orders}${listed.uuid}/`;
      let order = listed;
      try {
        if (order.state === 'pending-provider') {
          await this.#send('POST', `${path}approve_by_provider/`, {});
          order = await this.#row(path);
        }
        await this.#carryOut(order);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        await this.#send('POST', `${path}set_state_erred/`, {
          error_message: message,
          error_traceback: message,
        });
        continue;
      }
      const { state } = await this.#row(`${path}?field=uuid&field=state`);
      if (state === 'executing') await this.#send('POST', `${path}set_state_done/`, {});
    }
  }

  async #carryOut({ type, marketplace_resource_uuid: uuid, limits }: Row): Promise<void> {
    const path = `${resources}${uuid}/`;
    const { backend_id: backendId } = await this.#row(path);
    if (type === 'Update') this.#site.setLimits(String(backendId), limits as Limits);
    if (type === 'Terminate') this.#site.remove(String(backendId));
    if (type !== 'Create') return;
    const team = await this.#rows(`${path}team/`);
    const users = team.flatMap(({ offering_user_username: name }) => (name ? [String(name)] : []));
    const name = this.#site.create(String(uuid), limits as Limits, users);
    await this.#send('POST', `${path}set_backend_id/`, { backend_id: name });
  }

  async membership(): Promise<void> {
    const { customer_uuid: customer } = await this.#row(
      `/api/marketplace-provider-offerings/${this.#offering}/`,
    );
    const [provider] = await this.#rows(`/api/marketplace-service-providers/?customer_uuid=${customer}`);
    const teams = new Map<unknown, Promise<readonly Row[]>>();
    const named = new Map<unknown, string>();
    for (const resource of await this.#list(resources, ['OK', 'Erred'])) {
      if (!resource.backend_id) continue;
      const path = `${resources}${resource.uuid}/`;
      const team = teams.get(resource.project_uuid) ?? this.#rows(`${path}team/`);
      teams.set(resource.project_uuid, team);
      const users: string[] = [];
      for (const { uuid, username, offering_user_username: known } of await team) {
        let account = known ? String(known) : named.get(uuid);
        if (!account) {
          account = this.#site.accountOf(String(username));
          named.set(uuid, account);
          const body = { user_uuid: uuid, username: account };
          await this.#send(
            'POST',
            `/api/marketplace-service-providers/${provider?.uuid}/set_offerings_username/`,
            body,
          );
        }
        users.push(account);
      }
      this.#site.setUsers(String(resource.backend_id), resource.restrict_member_access ? [] : users);
      await this.#send('POST', `${path}refresh_last_sync/`, {});
    }
  }

  async usage(): Promise<void> {
    const period = `${new Date().toISOString().slice(0, 7)}-01`;
    const offering = `/api/marketplace-provider-offerings/${this.#offering}/`;
    const { components } = await this.#row(`${offering}?field=components`);
    const types = new Set((components as readonly Row[]).map(({ type }) => type));
    for (const { uuid, backend_id: name } of await this.#list(resources, ['OK', 'Erred'])) {
      const usage = this.#site.usage.get(String(name));
      if (!usage) continue;
      await this.#row(`${resources}${uuid}/`);
      await this.#report(String(uuid), usage, types, period);
    }
  }

  async #report(resource: string, usage: Usage, types: ReadonlySet<unknown>, period: string): Promise<void> {
    const total = Object.entries(totalOf(usage)).filter(([type]) => types.has(type));
    const read = () =>
      this.#rows(`${usages}?resource_uuid=${resource}&billing_period=${period}&page_size=100`);
    const known = new Map((await read()).map((one) => [one.type, Number(one.usage)]));
    if (total.every(([type, amount]) => known.get(type) === amount)) return;
    const items = total.map(([type, amount]) => ({ type, amount: amount.toFixed(2) }));
    await this.#send('POST', `${usages}set_usage/`, { resource, usages: items });
    for (const { uuid, type } of await read()) {
      const byUser = [...usage].flatMap(([username, amounts]) => {
        const amount = amounts[String(type)];
        return amount === undefined ? [] : [{ username, usage: amount.toFixed(2) }];
      });
      if (byUser.length === 0) continue;
      await this.#send('POST', `${usages}${uuid}/set_user_usages/`, { usages: byUser });
    }
  }

  async reconciliation(): Promise<void> {
    for (const { uuid, state, backend_id: backendId, limits } of await this.#list(resources, [
      'OK',
      'Erred',
      'Updating',
      'Terminated',
    ])) {
      if (!backendId) continue;
      const name = String(backendId);
      const isThere = this.#site.allocations.has(name);
      if (state === 'Terminated') this.#site.remove(name);
      else if (isThere && state !== 'Updating') this.#site.setLimits(name, limits as Limits);
      if (isThere && state === 'Erred') await this.#send('POST', `${resources}${uuid}/set_as_ok/`, {});
      if (isThere || state !== 'OK') continue;
      const body = { error_message: 'There is no such allocation at the site.' };
      await this.#send('POST', `${resources}${uuid}/set_as_erred/`, body);
    }
  }

  #list(path: string, states: readonly string[]): Promise<readonly Row[]> {
    const filter = states.map((state) => `&state=${encodeURIComponent(state)}`).join('');
    return this.#rows(`${path}?offering_uuid=${this.#offering}&page_size=100${filter}`);
  }

  async #rows(path: string): Promise<readonly Row[]> {
    return (await this.#send('GET', path)) as readonly Row[];
  }

  async #row(path: string): Promise<Row> {
    return (await this.#send('GET', path)) as Row;
  }

  async #send(method: string, path: string, body?: object): Promise<unknown> {
    this.requests += 1;
    const response = await fetch(new URL(path, this.#url), {
      method,
      headers: { authorization: `Token ${this.#token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  }
}
