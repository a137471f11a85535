import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raiseLimit } from '../../examples/mobile/customer.ts';
import { ResourceScreenDocument } from '../../examples/mobile/documents/graphql.ts';
import { loadRestScreen } from '../../examples/mobile/rest-screen.ts';
import { TrustedClient } from '../../examples/mobile/trusted-client.ts';
import { moveOrder } from '../../sandbox/src/simulation.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

const manifest = fileURLToPath(
  new URL('../../examples/mobile/documents/persisted-documents.json', import.meta.url),
);

describe('the mobile client', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway(
      { resources: 300 },
      { PERSISTED_DOCUMENTS: manifest, PERSISTED_ONLY: 'true', POLL_INTERVAL_MS: '50' },
    );
  });
  afterAll(() => gateway.close());

  const clientOf = (token: string) => new TrustedClient(`${gateway.url}/graphql`, token);

  it('loads a screen with at most a tenth of the bytes that the REST API sends for it', async () => {
    const { tokens, url } = gateway.sandbox;
    const { data, bytes } = await clientOf(tokens.staff).load(ResourceScreenDocument, { first: 20 });
    expect(data.resources?.nodes).toHaveLength(20);
    const rest = await loadRestScreen(url, tokens.staff, 20);
    expect(rest.requests).toBe(22);
    expect(bytes).toBeGreaterThan(100);
    expect(bytes).toBeLessThanOrEqual(rest.bytes / 10);
  });

  it('does not receive data again that has not changed', async () => {
    const { tokens, world } = gateway.sandbox;
    const client = clientOf(tokens.staff);
    const first = await client.load(ResourceScreenDocument, { first: 5 });
    const again = await client.load(ResourceScreenDocument, { first: 5 });
    expect(again).toEqual({ data: first.data, bytes: 0, unchanged: true });
    const uuid = first.data.resources?.nodes[0]?.uuid ?? '';
    const resource = world.resourceByUuid.get(uuid);
    if (!resource) throw new Error('The sandbox has no such resource.');
    resource.name = 'renamed';
    world.touch();
    const changed = await client.load(ResourceScreenDocument, { first: 5 });
    expect(changed.unchanged).toBe(false);
    expect(changed.data.resources?.nodes[0]?.name).toBe('renamed');
  });

  it('receives nothing that another credential sees', async () => {
    const { tokens } = gateway.sandbox;
    const staff = await clientOf(tokens.staff).load(ResourceScreenDocument, { first: 20 });
    const owner = await clientOf(tokens.owner).load(ResourceScreenDocument, { first: 20 });
    expect(owner.unchanged).toBe(false);
    expect(owner.data.resources?.totalCount).toBeLessThan(staff.data.resources?.totalCount ?? 0);
  });

  it('receives an error when its document is not in the manifest', async () => {
    const unknown = { ...ResourceScreenDocument, __meta__: { hash: '0'.repeat(64) } };
    const asked = clientOf(gateway.sandbox.tokens.staff).load(
      unknown as unknown as typeof ResourceScreenDocument,
      { first: 1 },
    );
    await expect(asked).rejects.toThrow(/trusted documents/);
  });

  it('follows a customer from its resources to the end of an order, with few bytes', async () => {
    const { tokens, world } = gateway.sandbox;
    const journey = await raiseLimit(clientOf(tokens.customerOwner), (uuid, state) => {
      const order = world.orderByUuid.get(uuid);
      if (order) moveOrder(world, order, state === 'EXECUTING' ? 'done' : 'executing');
    });
    expect(journey.states.at(-1)).toBe('DONE');
    expect(journey.states.length).toBeGreaterThan(1);
    expect(journey.screen).toBeLessThan(2500);
    expect(journey.order).toBeLessThan(300);
    expect(journey.progress).toBeLessThan(600);
  });
});
