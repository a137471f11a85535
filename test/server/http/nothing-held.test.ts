import { type ClientRequest, request as httpRequest } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createRandom, type Random } from '../../../sandbox/src/random.ts';
import { open } from '../../support/raw-http.ts';
import { virtualTime } from '../../support/time.ts';
import { turns, until } from '../../support/until.ts';
import { type Stage, startStage, watchOrder } from '../support.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage({
    MAX_CONCURRENT_OPERATIONS: '20',
    UPSTREAM_MAX_CONCURRENCY: '2',
    UPSTREAM_TIMEOUT_MS: '600000',
  });
});
afterAll(() => stage.close());

const team = 'resources(first: 20) { nodes { name team { username } } }';
const documents: readonly string[] = [
  '{ viewer { username } }',
  '{ __schema { queryType { name } } }',
  '{ offerings(first: 5) { nodes { name } } }',
  // A large operation, which waits for its turn.
  `{ offerings(first: 20) { nodes { uuid ${team} } } }`,
  `{ __typename ... @defer { offerings(first: 20) { nodes { uuid ${team} } } } }`,
  `{ offerings(first: 2) { nodes { name @skip(if: false) ... @defer { plans { name } } } } }`,
  watchOrder,
  'subscription { orderUpdates { order { uuid state } } }',
  'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state nope } }',
  'mutation { pauseOffering(input: { uuid: "00000000000000000000000000000000" }) { userErrors { message } } }',
  '{ nope }',
  '{',
];
const accepts: readonly (string | null)[] = [
  null,
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/json; x=multipart/mixed',
  'multipart/mixed;q=0',
  'multipart/mixed',
  'multipart/mixed;deferSpec=20220824, application/json',
  'multipart/mixed;incrementalSpec=v0.2',
  'multipart/mixed;subscriptionSpec=1.0, application/json',
  'text/event-stream',
  'image/png',
];
const contentTypes: readonly string[] = [
  'application/json',
  'application/json',
  'application/json; charset=latin1',
  'multipart/form-data; boundary=b',
  'text/plain',
];
/** When the client disconnects: never, or at one of the steps of a response. */
const endings = [
  'never',
  'with half of the body',
  'after the request',
  'at the head',
  'at the first byte',
] as const;

function bodyOf(type: string, params: object): string {
  const json = JSON.stringify(params);
  if (!type.startsWith('multipart')) return json;
  const part = (name: string, value: string): string =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  return `${part('operations', json)}${part('map', '{}')}--b--\r\n`;
}

/** Sends one request, and disconnects where this is requested. Resolves when nothing more will arrive. */
function overHttp({ pick }: Random, params: Record<string, unknown>): Promise<void> {
  const ending = pick(endings);
  const method = pick(['POST', 'POST', 'POST', 'GET', 'PUT']);
  const accept = pick(accepts);
  const contentType = pick(contentTypes);
  const body = method === 'GET' ? '' : bodyOf(contentType, params);
  const search = new URLSearchParams(
    Object.entries(params).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout;
    const request: ClientRequest = httpRequest(
      `${stage.app.url}/graphql${method === 'GET' ? `?${search}` : ''}`,
      {
        method,
        headers: {
          authorization: `Token ${stage.sandbox.tokens.owner}`,
          'content-length': Buffer.byteLength(body),
          ...(method !== 'GET' && { 'content-type': contentType }),
          ...(accept !== null && { accept }),
        },
      },
      (response) => {
        if (ending === 'at the head') request.destroy();
        response.on('data', () => {
          if (ending === 'at the first byte') request.destroy();
        });
        response.on('error', () => {});
      },
    );
    const over = (): void => {
      clearTimeout(timer);
      resolve();
    };
    request.on('error', () => {}).on('close', over);
    // Subscriptions never end by themselves.
    timer = setTimeout(() => request.destroy(), 250);
    if (ending === 'with half of the body') {
      request.write(body.slice(0, body.length / 2));
      setImmediate(() => request.destroy());
    } else {
      request.end(body);
      if (ending === 'after the request') setImmediate(() => request.destroy());
    }
  });
}

/** Several requests on one connection, each sent before the response to the previous one. */
async function inOneGo({ pick }: Random, params: Record<string, unknown>): Promise<void> {
  const body = JSON.stringify(params);
  const request = (accept: string): string =>
    `POST /graphql HTTP/1.1\r\nhost: a\r\nauthorization: Token ${stage.sandbox.tokens.owner}\r\n` +
    `accept: ${accept}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const socket = await open(stage.app.url);
  socket.on('error', () => {}).resume();
  socket.write([1, 2, 3].map(() => request(pick(accepts) ?? '*/*')).join(''));
  await turns(pick([0, 5, 50, 200]));
  socket.destroy();
}

function overWebSocket({ pick }: Random, params: Record<string, unknown>): Promise<void> {
  const ending = pick(['terminate', 'close', 'complete']);
  const socket = new WebSocket(`${stage.app.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const authorization = `Token ${stage.sandbox.tokens.owner}`;
  return new Promise((resolve) => {
    socket.on('error', () => {}).on('close', () => resolve());
    socket.on('open', () =>
      socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } })),
    );
    const end = (): void => {
      if (ending === 'terminate') socket.terminate();
      else if (ending === 'close') socket.close();
      else socket.send(JSON.stringify({ id: 'a', type: 'complete' }), () => socket.close());
    };
    let messages = 0;
    const last = pick([1, 2, 3]);
    const timer = setTimeout(() => socket.terminate(), 250);
    socket.on('close', () => clearTimeout(timer));
    socket.on('message', () => {
      messages += 1;
      if (messages === 1) socket.send(JSON.stringify({ id: 'a', type: 'subscribe', payload: params }));
      if (messages === last) end();
    });
  });
}

it('no memory is held for a client after any sequence of requests, however they end', async () => {
  // A subscription is cancelled when nothing else is left to do.
  const time = await virtualTime();
  const random = createRandom(20_241);
  const { pick } = random;
  for (let round = 0; round < 8; round += 1) {
    const requests = Promise.all(
      Array.from({ length: 40 }, () => {
        const query = pick(documents);
        const params = { query, variables: query.includes('$uuid') ? { uuid: stage.order } : {} };
        return pick([overHttp, overHttp, overHttp, inOneGo, overWebSocket])(random, params);
      }),
    );
    await time.during(requests);
  }
  // Long before the time limit of operations that wait for a turn.
  await until(() => expect(Object.entries(stage.app.held()).filter(([, held]) => held !== 0)).toEqual([]));
});
