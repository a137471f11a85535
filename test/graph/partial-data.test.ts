import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';

/** A proxy before the sandbox that responds to some requests with 500 instead. */
async function failing(sandbox: Sandbox, fails: (path: string) => boolean): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    if (fails(incoming.url ?? '')) {
      outgoing.writeHead(500, { 'content-type': 'text/html' });
      outgoing.end('<h1>Server Error (500)</h1>');
      return;
    }
    const onward = forward(
      new URL(incoming.url ?? '/', sandbox.url),
      { method: incoming.method ?? 'GET', headers: incoming.headers },
      (result) => {
        outgoing.writeHead(result.statusCode ?? 502, result.headers);
        result.pipe(outgoing);
      },
    );
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('partial data is returned', () => {
  let sandbox: Sandbox;
  let gateway: Gateway;
  let server: Server;
  let fails: (path: string) => boolean;

  beforeEach(async () => {
    fails = () => false;
    sandbox = await startSandbox({ live: false, record: true, resources: 300 });
    server = await failing(sandbox, (path) => fails(path));
    gateway = await gatewayBefore(sandbox, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterEach(async () => {
    await gateway.close();
    server.close();
    server.closeAllConnections();
  });

  it('when one team fails, with the other teams and everything else', async () => {
    const [first] = sandbox.world.resources;
    fails = (path) => path.includes('/team/') && path.includes(first?.uuid ?? '');
    const { data, errors } = await gateway.query(
      '{ resources(first: 20) { nodes { uuid name team { username } } } viewer { username } }',
    );
    expect(data.viewer.username).toEqual(expect.any(String));
    expect(data.resources.nodes).toHaveLength(20);
    const [failed, ...others] = data.resources.nodes;
    expect(failed).toMatchObject({ uuid: first?.uuid, team: null });
    expect(others.some(({ team }: { team: unknown }) => Array.isArray(team))).toBe(true);
    expect(errors?.[0]).toMatchObject({
      path: ['resources', 'nodes', 0, 'team'],
      extensions: { code: 'UPSTREAM_ERROR' },
    });
  });

  it('when a list of the root fails, with the other fields of the root', async () => {
    fails = (path) => path.startsWith('/api/marketplace-orders/');
    const { data, errors } = await gateway.query(
      '{ offerings(first: 1) { nodes { name } } orders { nodes { uuid } } }',
    );
    expect(data.offerings.nodes).toHaveLength(1);
    expect(data.orders).toBeNull();
    expect(errors).toHaveLength(1);
  });

  it('when a list below one row is forbidden, with the lists of the other rows', async () => {
    const { data, errors } = await gateway.query(
      '{ serviceProviders { nodes { customer { name } customers(first: 1) { totalCount } } } }',
      {},
      sandbox.tokens.secondProvider,
    );
    expect(data.serviceProviders.nodes.length).toBeGreaterThan(1);
    const own = data.serviceProviders.nodes.filter(
      ({ customers }: { customers: unknown }) => customers !== null,
    );
    expect(own.length).toBeGreaterThan(0);
    expect(errors?.every(({ extensions }) => extensions?.code === 'FORBIDDEN')).toBe(true);
  });
});

describe('an object that is hidden from the caller', () => {
  let sandbox: Sandbox;
  let gateway: Gateway;

  beforeEach(async () => {
    sandbox = await startSandbox({ live: false, record: true });
    gateway = await gatewayBefore(sandbox, sandbox.url);
    return () => gateway.close();
  });

  it('has its name if it is a plan, whatever else is selected of it', async () => {
    const { data, errors } = await gateway.query(
      `{ orders(first: 300, filter: { type: [UPDATE] }) { nodes {
        covered: oldPlan { uuid name } loaded: oldPlan { uuid name unitPrice }
      } } }`,
      {},
      sandbox.tokens.owner,
    );
    expect(data.orders.nodes.length).toBeGreaterThan(10);
    let hidden = 0;
    for (const { covered, loaded } of data.orders.nodes) {
      expect(loaded && { uuid: loaded.uuid, name: loaded.name }).toEqual(covered);
      if (loaded?.unitPrice === null) hidden += 1;
    }
    expect(hidden).toBeGreaterThan(0);
    expect(errors).toHaveLength(hidden);
    for (const { path, extensions } of errors ?? []) {
      expect([path?.at(-1), extensions?.code]).toEqual(['unitPrice', 'NOT_FOUND']);
    }
  });

  it.each([1, 2, 3, 50])(
    'is found through the provider if it is a customer, among %i resources',
    async (first) => {
      const { data, errors } = await gateway.query(
        'query ($first: Int) { resources(first: $first) { nodes { customer { email } project { customer { email } } } } }',
        { first },
        sandbox.tokens.owner,
      );
      expect(errors).toBeUndefined();
      for (const { customer, project } of data.resources.nodes) expect(project.customer).toEqual(customer);
    },
  );
});
