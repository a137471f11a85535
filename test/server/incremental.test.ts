import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { RestServer } from '../support/rest-server.ts';
import { appBefore, rawSocket } from './support.ts';

const deferred = `{
  offerings(first: 2) { nodes { name resources(first: 2) { nodes { name ...Team @defer(label: "team") } } } }
}
fragment Team on Resource { team { username } }`;

const streamed =
  '{ offerings(first: 3) { nodes @stream(initialCount: 1) { name resources(first: 1) { totalCount } } } }';

/** One part of a response, loosely typed for assertions. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into parts of any shape
type Part = any;

let gateway: Gateway;

beforeAll(async () => {
  gateway = await startGateway({ resources: 100 });
});

const closing: { close(): Promise<void> }[] = [];

afterAll(async () => {
  for (const app of closing) await app.close();
  await gateway.close();
});

const send = (query: string, accept: string, url = gateway.url): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept,
      authorization: `Token ${gateway.sandbox.tokens.staff}`,
    },
    body: JSON.stringify({ query }),
  });

const partsIn = (text: string): Part[] =>
  [...text.matchAll(/^(?:data: )?(\{.*\})\s*$/gm)].map(([, json]) => JSON.parse(json ?? ''));

describe.each(['multipart/mixed', 'text/event-stream'])('an incremental response as %s', (accept) => {
  it('first contains everything that was not deferred, then each deferred part with its path and label', async () => {
    const response = await send(deferred, accept);
    expect(response.headers.get('content-type')).toContain(accept);
    const [first, ...later] = partsIn(await response.text());
    const resources = first.data.offerings.nodes.flatMap((offering: Part) => offering.resources.nodes);
    expect(first.hasNext).toBe(true);
    expect(resources).toHaveLength(4);
    for (const resource of resources) expect(Object.keys(resource)).toEqual(['name']);
    const parts = later.flatMap((part) => part.incremental ?? []);
    expect(parts).toHaveLength(4);
    for (const part of parts) {
      expect(part).toMatchObject({ label: 'team', data: { team: expect.any(Array) } });
      expect(part.path).toEqual([
        'offerings',
        'nodes',
        expect.any(Number),
        'resources',
        'nodes',
        expect.any(Number),
      ]);
    }
    expect(later.at(-1).hasNext).toBe(false);
  });

  it('sends the rows of a streamed list as they arrive', async () => {
    const [first, ...later] = partsIn(await (await send(streamed, accept)).text());
    expect(first.data.offerings.nodes).toHaveLength(1);
    const items = later.flatMap((part) => part.incremental ?? []).flatMap((part: Part) => part.items);
    expect(items).toHaveLength(2);
  });

  it('sends no more requests to the REST API than a response in one part', async () => {
    const whole = await gateway.requestsOf(() =>
      send(deferred, 'application/json').then((one) => one.text()),
    );
    const parts = await gateway.requestsOf(() => send(deferred, accept).then((one) => one.text()));
    expect(parts).toEqual(whole);
  });
});

describe('an incremental response', () => {
  it('has one part for a client that does not accept several', async () => {
    const response = await send(deferred, 'application/json');
    const { data } = (await response.json()) as Part;
    for (const { resources } of data.offerings.nodes) {
      for (const resource of resources.nodes) expect(Object.keys(resource)).toEqual(['name', 'team']);
    }
  });

  it('has error codes in later parts, without internal details', async () => {
    await using server = await RestServer.start();
    server.on('/api/marketplace-provider-resources/', (call) => {
      call.json([{ uuid: 'a'.repeat(32), name: 'one', project_uuid: null, offering_uuid: 'b'.repeat(32) }]);
    });
    server.on(`/api/marketplace-provider-resources/${'a'.repeat(32)}/team/`, (call) =>
      call.json({ detail: 'no' }, 403),
    );
    const failing = await appBefore({ ...gateway.sandbox, url: server.url });
    closing.push(failing);
    const query = '{ resources(first: 1) { nodes { name ... @defer { team { username } } } } }';
    const [, ...later] = partsIn(await (await send(query, 'multipart/mixed', failing.url)).text());
    const [error] = later
      .flatMap((part) => part.incremental ?? [])
      .flatMap((part: Part) => part.errors ?? []);
    expect(error.extensions).toMatchObject({ code: 'FORBIDDEN', requestId: expect.any(String) });
    expect(Object.keys(error.extensions)).not.toContain('http');
  });

  it('has error codes in later parts over a WebSocket, too', async () => {
    const app = await appBefore(gateway.sandbox);
    closing.push(app);
    const raw = await rawSocket(app, { params: { authorization: `Token ${gateway.sandbox.tokens.staff}` } });
    const query = `{ __typename ... @defer { order(uuid: "${'0'.repeat(32)}") { uuid } } }`;
    raw.send({ id: '1', type: 'subscribe', payload: { query } });
    await expect.poll(() => raw.messages.some(({ type }: Part) => type === 'complete')).toBe(true);
    const parts = raw.messages.flatMap(({ payload }: Part) => payload?.incremental ?? []);
    const [error] = parts.flatMap((part: Part) => part.errors ?? []);
    expect(error.extensions).toMatchObject({ code: 'NOT_FOUND', requestId: expect.any(String) });
    raw.socket.close();
  });

  it('stops reading when the client disconnects', async () => {
    await using server = await RestServer.start();
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    server.on('/api/marketplace-provider-resources/', (call) => {
      call.json([{ uuid: 'a'.repeat(32), name: 'one', project_uuid: null, offering_uuid: 'b'.repeat(32) }]);
    });
    server.on(`/api/marketplace-provider-resources/${'a'.repeat(32)}/team/`, () => {
      arrive();
      return new Promise<void>(() => {});
    });
    const hanging = await appBefore({ ...gateway.sandbox, url: server.url });
    closing.push(hanging);
    const controller = new AbortController();
    const response = await fetch(`${hanging.url}/graphql`, {
      method: 'POST',
      signal: controller.signal,
      headers: { 'content-type': 'application/json', accept: 'multipart/mixed' },
      body: JSON.stringify({
        query: '{ resources(first: 1) { nodes { name ... @defer { team { username } } } } }',
      }),
    });
    expect(response.status).toBe(200);
    await arrived;
    controller.abort();
    await expect.poll(() => server.requests.find(({ path }) => path.endsWith('/team/'))?.dropped).toBe(true);
  });

  it('refuses two parts with the same label', async () => {
    const twice =
      '{ offerings(first: 1) { nodes { ... @defer(label: "a") { name } ... @defer(label: "a") { slug } } } }';
    const { errors } = (await (await send(twice, 'application/json')).json()) as Part;
    expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
