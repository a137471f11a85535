import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore, startGateway } from '../support/gateway.ts';

const orders = '/api/marketplace-orders/';
const none = 'none-7c0de1f2a93b';
const named = '{ orders(filter: { resourceName: "no-such" }) { totalCount } }';

const codeOf = ({ errors }: Awaited<ReturnType<Gateway['query']>>) => errors?.[0]?.extensions;

describe('a filter that servers of 2024 ignore', () => {
  const gateways: Partial<Record<'2024' | '2026', Gateway>> = {};
  const inFrontOf = (server: '2024' | '2026'): Gateway => {
    const found = gateways[server];
    if (!found) throw new Error('It was not started.');
    return found;
  };

  beforeAll(async () => {
    for (const server of ['2024', '2026'] as const) {
      gateways[server] = await startGateway({ server, resources: 60 });
    }
  });
  afterAll(async () => {
    for (const gateway of Object.values(gateways)) await gateway.close();
  });

  it('is detected with one request, and refused by name before data is read', async () => {
    const gateway = inFrontOf('2024');
    const requests = await gateway.requestsOf(async () => {
      const result = await gateway.query(named);
      expect(result.data.orders).toBeNull();
      expect(codeOf(result)).toMatchObject({ code: 'UPSTREAM_UNSUPPORTED', argument: 'filter.resourceName' });
    });
    expect(requests).toEqual([`HEAD ${orders}?resource_name=${none}&page_size=1`]);
    expect(await gateway.requestsOf(() => gateway.query(named))).toEqual([]);
  });

  it.each(['importable', 'accessible'])(
    'is refused with false where the API has a filter for true only: %s',
    async (name) => {
      const gateway = inFrontOf('2026');
      const requests = await gateway.requestsOf(async () => {
        const result = await gateway.query(`{ offerings(filter: { ${name}: false }) { totalCount } }`);
        expect(codeOf(result)).toMatchObject({ code: 'BAD_USER_INPUT', argument: `filter.${name}` });
      });
      expect(requests).toEqual([]);
    },
  );

  it('is also refused on a list with a separate route', async () => {
    const team = '{ resources(first: 2) { nodes { team(hasConsent: false) { username } } } }';
    const refused = await inFrontOf('2024').query(team);
    expect(codeOf(refused)).toMatchObject({ code: 'UPSTREAM_UNSUPPORTED', argument: 'hasConsent' });
    expect(refused.data.resources.nodes).toEqual([{ team: null }, { team: null }]);
    expect((await inFrontOf('2026').query(team)).errors).toBeUndefined();
    const all = '{ resources(first: 2) { nodes { team(hasConsent: null) { username } } } }';
    expect((await inFrontOf('2024').query(all)).errors).toBeUndefined();
  });

  it('is detected once for all callers', async () => {
    const gateway = inFrontOf('2024');
    await gateway.query(named);
    const { owner } = gateway.sandbox.tokens;
    expect(await gateway.requestsOf(() => gateway.query(named, {}, owner))).toEqual([]);
  });

  it('takes two more requests the first time on a server that supports it', async () => {
    const gateway = inFrontOf('2026');
    const read = `HEAD ${orders}?resource_name=no-such&page_size=1`;
    expect(await gateway.requestsOf(() => gateway.query(named))).toEqual(
      [`HEAD ${orders}?page_size=1`, `HEAD ${orders}?resource_name=${none}&page_size=1`, read].sort(),
    );
    expect(await gateway.requestsOf(() => gateway.query(named))).toEqual([read]);
  });

  it('is detected once for the lists of many parents', async () => {
    const gateway = inFrontOf('2024');
    const document = '{ offerings(first: 9) { nodes { orders(filter: { slug: "a" }) { totalCount } } } }';
    const requests = await gateway.requestsOf(async () => {
      const { errors } = await gateway.query(document);
      expect(new Set(errors?.map(({ extensions }) => extensions?.argument))).toEqual(
        new Set(['filter.slug']),
      );
      expect(errors).toHaveLength(9);
    });
    expect(requests).toHaveLength(2);
  });

  it('costs nothing if every server supports it', async () => {
    for (const server of ['2024', '2026'] as const) {
      const requests = await inFrontOf(server).requestsOf(() =>
        inFrontOf(server).query('{ orders(filter: { state: [DONE], type: [CREATE] }) { totalCount } }'),
      );
      expect(requests).toEqual([`HEAD ${orders}?state=done&type=Create&page_size=1`]);
    }
  });

  it('omits a state that the server does not know, and of which it therefore has no rows', async () => {
    const gateway = inFrontOf('2024');
    const read = (states: string) =>
      gateway.query(`{ orders(filter: { state: [${states}] }) { totalCount } }`);
    const { data: known } = await read('PENDING_CONSUMER');
    const both = await read('PENDING_CONSUMER, PENDING_START_DATE');
    expect(both.errors).toBeUndefined();
    expect(both.data).toEqual(known);
    const requests = await gateway.requestsOf(async () => {
      expect((await read('PENDING_START_DATE')).data).toEqual({ orders: { totalCount: 0 } });
    });
    expect(requests).toEqual([]);
  });

  it.each([
    ['a sort key that the server does not have', 'resources(orderBy: { field: STATE })', 'orderBy'],
    [
      'several ids where the server accepts one',
      'resources(filter: { offeringUuid: [$a, $b] })',
      'filter.offeringUuid',
    ],
    [
      'a moment where the server accepts a day',
      'resources(filter: { createdAfter: "2026-01-01T12:00:00Z" })',
      'filter.createdAfter',
    ],
  ])('%s is refused by name, both for rows and for counts', async (_, list, argument) => {
    const gateway = inFrontOf('2024');
    const [a, b] = gateway.sandbox.world.offerings;
    const asked = list.replace('$a', `"${a?.uuid}"`).replace('$b', `"${b?.uuid}"`);
    for (const selected of ['totalCount', 'nodes { uuid }']) {
      const result = await gateway.query(`{ ${asked} { ${selected} } }`);
      expect(codeOf(result)).toMatchObject({ code: 'UPSTREAM_UNSUPPORTED', argument });
      expect(result.errors?.[0]?.message).toContain(`${argument}: `);
    }
  });

  it('is refused below an object that the server would use it to look up', async () => {
    const gateway = inFrontOf('2024');
    const [provider] = gateway.sandbox.world.providers;
    const result = await gateway.query(
      `{ serviceProvider(uuid: "${provider?.uuid}") { customers(filter: { name: "a" }) { totalCount }
         offeringSummaries(filter: { customerUuid: "0123456789abcdef0123456789abcdef" }) { totalCount } } }`,
    );
    expect(result.errors?.map(({ extensions }) => [extensions?.code, extensions?.argument]).sort()).toEqual([
      ['UPSTREAM_UNSUPPORTED', 'filter.customerUuid'],
      ['UPSTREAM_UNSUPPORTED', 'filter.name'],
    ]);
  });
});

describe('knowledge of unsupported filters', () => {
  it('is renewed after the server was unreachable', async () => {
    const old = await startSandbox({ live: false, server: '2024', resources: 20 });
    const port = Number(new URL(old.url).port);
    const gateway = await gatewayBefore(old, old.url, { UPSTREAM_MAX_ATTEMPTS: '1' });
    expect(codeOf(await gateway.query(named))).toMatchObject({ code: 'UPSTREAM_UNSUPPORTED' });
    await old.close();
    expect(codeOf(await gateway.query('{ orders { totalCount } }'))).toMatchObject({
      code: 'UPSTREAM_UNAVAILABLE',
    });
    const current = await startSandbox({ live: false, port, resources: 20 });
    expect((await gateway.query(named)).data).toEqual({ orders: { totalCount: 0 } });
    await current.close();
    await gateway.query('{ orders { totalCount } }');
    const back = await startSandbox({ live: false, server: '2024', port, resources: 20 });
    expect(codeOf(await gateway.query(named))).toMatchObject({ code: 'UPSTREAM_UNSUPPORTED' });
    await gateway.close();
    await back.close();
  });
});
