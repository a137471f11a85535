import { beforeEach, describe, expect, it } from 'vitest';
import { SidedClient } from '../../src/loaders/sides.ts';
import { KnownCallers } from '../../src/upstream/caller-facts.ts';
import { UpstreamError } from '../../src/upstream/errors.ts';
import { withToken } from '../support/identity.ts';
import { notAsked } from './rest.ts';

const a = 'a'.repeat(32);
const b = 'b'.repeat(32);
const provided = '/api/marketplace-provider-resources/{uuid}/';
const consumed = '/api/marketplace-resources/{uuid}/';

describe('a resource that its provider and its customer can see', () => {
  let now = 0;
  let callers = new KnownCallers(() => now);
  let asked: string[] = [];
  /** The side on which each resource is visible. */
  let shown: Record<string, string> = {};

  const refusal = (status: number) =>
    new UpstreamError({
      kind: 'status',
      status,
      method: 'GET',
      route: provided,
      message: 'refused',
      attempts: 1,
    });
  const operation = () =>
    new SidedClient(
      {
        ...notAsked,
        async object(route, options) {
          const { uuid = '' } = (options?.params ?? {}) as { uuid?: string };
          asked.push(route);
          if (!String(route).startsWith(shown[uuid] ?? 'nowhere')) throw refusal(404);
          return { uuid };
        },
        async write(_method, route, options) {
          const { uuid = '' } = (options?.params ?? {}) as { uuid?: string };
          asked.push(route);
          if (!String(route).startsWith(shown[uuid] ?? 'nowhere')) throw refusal(404);
          return { status: 200, body: null };
        },
      },
      callers.of(withToken('Token a')),
    );

  beforeEach(() => {
    now = 0;
    callers = new KnownCallers(() => now);
    asked = [];
    shown = { [a]: consumed, [b]: provided };
  });

  it('is requested on the other side if it is hidden on one, and later only there', async () => {
    const client = operation();
    await client.object(provided, { params: { uuid: a } });
    await client.object(provided, { params: { uuid: a } });
    expect(asked).toEqual([provided, consumed, consumed]);
  });

  it('is first looked for where the caller has seen other resources, until this is forgotten', async () => {
    await operation().object(provided, { params: { uuid: a } });
    asked = [];
    await operation().object(provided, { params: { uuid: a } });
    now = 600_001;
    await operation().object(provided, { params: { uuid: a } });
    expect(asked).toEqual([consumed, provided, consumed]);
  });

  it('is requested once on the side where it is hidden, however many loads run at the same time', async () => {
    const client = operation();
    const reads = [1, 2, 3].map(() => client.object(provided, { params: { uuid: a } }));
    await Promise.all(reads);
    expect(asked.filter((route) => route === provided)).toHaveLength(1);
  });

  it('is requested on the side on which it was listed', async () => {
    const client = operation();
    client.listed([{ uuid: a }], 'CONSUMER');
    expect(client.sideOf(a)).toBe('CONSUMER');
    await client.object(provided, { params: { uuid: a } });
    expect(asked).toEqual([consumed]);
  });

  it('fails with the first error if it is hidden on both sides', async () => {
    const read = operation().object(provided, { params: { uuid: 'c'.repeat(32) } });
    await expect(read).rejects.toMatchObject({ status: 404 });
    expect(asked).toEqual([provided, consumed]);
  });

  it('is written to on the side that shows it, with each write sent once', async () => {
    const client = operation();
    const route = '/api/marketplace-provider-resources/{uuid}/set_slug/';
    shown = { [a]: consumed };
    await client.write('POST', route, { params: { uuid: a }, json: { slug: 'x' } });
    expect(asked).toEqual([route, '/api/marketplace-resources/{uuid}/set_slug/']);
  });

  it('is written to only as the provider if customers have no such write', async () => {
    const route = '/api/marketplace-provider-resources/{uuid}/set_backend_id/';
    const write = operation().write('POST', route, { params: { uuid: a }, json: {} });
    await expect(write).rejects.toMatchObject({ status: 404 });
    expect(asked).toEqual([route]);
  });
});
