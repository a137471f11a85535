import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Agent } from '../../examples/site-agent/agent.ts';
import { Gateway as Client } from '../../examples/site-agent/gateway.ts';
import { PlainAgent } from '../../examples/site-agent/plain-agent.ts';
import { type Limits, Site } from '../../examples/site-agent/site.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

const loops = ['orders', 'membership', 'usage', 'reconciliation'] as const;
const readme = readFileSync(new URL('../../examples/site-agent/README.md', import.meta.url), 'utf8');
/** The table of the README: a row for each loop, with the requests of the agent and those over plain REST. */
const told = [...readme.matchAll(/^\| `(\w+)` .*\| +(\d+) \| +(\d+) \| +(\d+) \|$/gm)].map(
  ([, name, ...counts]) => [name, ...counts.map(Number)],
);

/**
 * A cluster with work: five orders to approve, one in progress, one more than there is room for, and a resource that has
 * failed.
 */
function makeWork(gateway: Gateway) {
  const { world, demo } = gateway.sandbox;
  const offering = world.offerings.find(({ uuid }) => uuid === demo.offering);
  if (!offering) throw new Error('no offering');
  const ordered = offering.orders
    .filter(({ type, state, resource }) => type === 'Create' && state === 'done' && resource.state === 'OK')
    .slice(0, 6);
  for (const [index, order] of ordered.entries()) {
    order.state = index === 0 ? 'executing' : 'pending-provider';
    Object.assign(order.resource, { state: 'Creating', backendId: '' });
  }
  const others = offering.resources.filter(({ state }) => state === 'OK');
  for (const resource of others) resource.backendId = `kept-${resource.uuid.slice(0, 8)}`;
  const site = new Site(others.length - 1 + 5);
  // A resource that the site has lost, and one that it has found again.
  for (const { backendId } of others.slice(1)) {
    if (!backendId) continue;
    site.allocations.set(backendId, { limits: {}, users: new Set() });
    const usage: Record<string, Limits> = { u_1: { gpu: 3, ram: 20.5 }, u_2: { gpu: 4 } };
    site.usage.set(backendId, new Map(Object.entries(usage)));
  }
  const [lost, found] = others;
  if (!lost || !found) throw new Error('no resources');
  found.state = 'Erred';
  for (const [, user] of [...offering.usersByUuid].slice(0, 3)) Object.assign(user, { username: '' });
  world.touch();
  return { offering, site, ordered, lost, found };
}

/** The state of the site and of Waldur at the end. */
const outcome = ({ offering, site }: ReturnType<typeof makeWork>): unknown => ({
  orders: offering.orders.map(({ uuid, state, errorMessage }) => [uuid, state, errorMessage]),
  resources: offering.resources.map(({ uuid, state, backendId, usages }) => [uuid, state, backendId, usages]),
  allocations: [...site.allocations]
    .map(([name, { limits, users }]) => [name, limits, [...users].sort()])
    .sort(),
});

it('the loops of an agent have the same results with the gateway as with REST, with the number of requests in the README', async () => {
  const [gateway, plain] = [await startGateway({ resources: 300 }), await startGateway({ resources: 300 })];
  const work = makeWork(gateway);
  const plainWork = makeWork(plain);
  const client = new Client(`${gateway.url}/graphql`, gateway.sandbox.tokens.owner);
  const agent = new Agent(client, work.site, work.offering.uuid);
  const { url, tokens } = plain.sandbox;
  const plainAgent = new PlainAgent(url, tokens.owner, plainWork.site, plainWork.offering.uuid);
  // The gateway detects the capabilities of the server once.
  const refused = `mutation { setResourceErred(input: { uuid: "${'0'.repeat(32)}", errorMessage: "x" }) { userErrors { code } } }`;
  await gateway.query(refused);
  const counted: unknown[] = [];
  for (const loop of loops) {
    const { operations, requests } = client;
    gateway.sandbox.requests.length = 0;
    await agent[loop]();
    expect(client.requests - requests).toBe(gateway.sandbox.requests.length);
    const before = plainAgent.requests;
    await plainAgent[loop]();
    counted.push([
      loop,
      client.operations - operations,
      client.requests - requests,
      plainAgent.requests - before,
    ]);
  }
  expect(outcome(work)).toEqual(outcome(plainWork));
  expect(work.ordered.map(({ state }) => state)).toEqual([...Array(5).fill('done'), 'erred']);
  expect([work.lost.state, work.found.state]).toEqual(['Erred', 'OK']);
  const seen = gateway.sandbox.requests.filter(({ headers }) =>
    headers['user-agent']?.startsWith('waldur-site-agent'),
  );
  expect(seen.length).toBeGreaterThan(0);
  expect(counted).toEqual(told);
  await Promise.all([gateway.close(), plain.close()]);
});
