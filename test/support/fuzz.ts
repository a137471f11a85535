import type { GraphQLSchema } from 'graphql';
import { Agent, request } from 'undici';
import { type RawData, WebSocket } from 'ws';
import { createRandom, type Random } from '../../sandbox/src/random.ts';
import { randomDocuments } from './random-documents.ts';
import type { KnownIds } from './random-values.ts';

export interface FuzzOptions {
  /** Origin of the gateway. */
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly token: string;
  /** The same seed causes the same requests. */
  readonly seed: number;
  readonly count: number;
  /** Requests at the same time. Default 16. */
  readonly concurrency?: number;
  readonly ids?: KnownIds;
  /** Called after every thousandth request. */
  readonly onThousand?: (done: number) => Promise<void>;
}

/** The result. */
export interface FuzzReport {
  /** Responses by status; over WebSocket by kind of message, or by close code. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Violations: responses of 5xx, bugs, requests without a response. A few of them, with the sent text. */
  readonly faults: readonly string[];
}

interface HttpShot {
  readonly method: 'GET' | 'POST';
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
}

const longestMs = 10_000;
const mostFaults = 20;

/**
 * Sends documents generated from the schema, broken documents, random JSON and random bytes, over HTTP and WebSocket, and
 * reports every response that is a fault of the gateway.
 */
export async function fuzz(options: FuzzOptions): Promise<FuzzReport> {
  const { url, count, concurrency = 16, onThousand } = options;
  const agent = new Agent({ connections: concurrency });
  const outcomes: Record<string, number> = {};
  const faults: string[] = [];
  const note = (outcome: string): void => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  };
  const fault = (what: string, sent: unknown): void => {
    if (faults.length < mostFaults) faults.push(`${what}: ${excerptOf(sent)}`);
  };
  const documents = randomDocuments(options.schema, {
    seed: options.seed,
    count: Number.MAX_SAFE_INTEGER,
    maxDepth: 5,
    maxFields: 12,
    maxPage: 2,
    mutations: true,
    ...(options.ids && { ids: options.ids }),
  });
  const nextParams = (): Params => {
    const { source, variables } = documents.next().value ?? { source: '', variables: {} };
    return { query: source, variables };
  };

  const shootHttp = async (random: Random): Promise<void> => {
    const { method, search, headers, body } = httpShot(random, nextParams);
    try {
      const response = await request(`${url}/graphql${search}`, {
        method,
        headers: { authorization: `Token ${options.token}`, ...headers },
        ...(body !== null && { body }),
        dispatcher: agent,
        signal: AbortSignal.timeout(longestMs),
      });
      const text = await response.body.text();
      note(String(response.statusCode));
      if (response.statusCode >= 500 || isBug(text)) {
        fault(`${response.statusCode} ${text.slice(0, 300)}`, [search, headers, body]);
      }
    } catch (error) {
      fault(String(error), [search, headers, body]);
    }
  };
  const sockets = new SocketShooter(url, options.token);
  const shootSocket = async (random: Random): Promise<void> => {
    const message = socketMessage(random, nextParams);
    const { outcome, text } = await sockets.shoot(message);
    note(outcome);
    if (outcome === 'silence' || outcome === 'close 4500' || isBug(text))
      fault(`${outcome} ${text}`, message);
  };

  let begun = 0;
  let done = 0;
  let pause: Promise<void> | undefined;
  await Promise.all(
    Array.from({ length: concurrency }, async (_, shooter) => {
      while (begun < count) {
        begun += 1;
        const random = createRandom(options.seed * 1_000_003 + begun);
        // One of the clients uses a socket, which no other one uses.
        await (shooter === 0 ? shootSocket(random) : shootHttp(random));
        done += 1;
        if (done % 1000 === 0) pause = onThousand?.(done);
        await pause;
      }
    }),
  );
  sockets.close();
  await agent.destroy();
  return { outcomes, faults };
}

interface Params {
  readonly query: string;
  readonly variables: unknown;
}

const jsonType = 'application/json';
const types = [
  jsonType,
  'application/json; charset=utf-8',
  'text/plain',
  'multipart/form-data; boundary=x',
  'a/b',
  '',
];
const accepts = [
  jsonType,
  'application/graphql-response+json',
  '*/*',
  'text/event-stream',
  'multipart/mixed',
  'text/html',
  'a/b',
  ';;',
];
const pieces = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '@',
  '$',
  '!',
  '...',
  ':',
  '"',
  '"""',
  '\\',
  '\0',
  '\u202e',
  '\ud800',
  '1e999',
  ' on ',
  'null',
  '__typename',
  '__proto__',
  '#',
];

function httpShot(random: Random, nextParams: () => Params): HttpShot {
  const headers: Record<string, string> = { 'content-type': jsonType };
  if (random.chance(0.1)) headers['content-type'] = random.pick(types);
  if (random.chance(0.2)) headers.accept = random.pick(accepts);
  if (random.chance(0.1))
    headers['accept-encoding'] = random.pick(['gzip', 'br', 'identity', 'gzip;q=x', '*']);
  if (random.chance(0.05)) headers['x-cost'] = '1';
  if (random.chance(0.05)) headers['x-request-id'] = random.pick(['a', 'a b', '<a>', 'x'.repeat(500)]);
  const post = (body: string | Buffer): HttpShot => ({ method: 'POST', search: '', headers, body });
  const roll = random.next();
  if (roll < 0.15) return post(JSON.stringify(nextParams()));
  if (roll < 0.5) {
    const { query, variables } = nextParams();
    return post(JSON.stringify({ query: broken(random, query), variables }));
  }
  if (roll < 0.6) return post(JSON.stringify({ ...nextParams(), variables: randomJson(random) }));
  if (roll < 0.75) return post(JSON.stringify(randomParams(random, nextParams)));
  if (roll < 0.8) return post(JSON.stringify(randomJson(random)));
  if (roll < 0.88) return post(broken(random, JSON.stringify(nextParams())));
  if (roll < 0.94) return post(randomBytes(random));
  const search = new URLSearchParams({ query: broken(random, nextParams().query) });
  if (random.chance(0.5)) search.set('variables', broken(random, '{"a":[1,{"b":null}]}'));
  if (random.chance(0.8)) headers['graphql-require-preflight'] = '1';
  if (random.chance(0.5)) delete headers['content-type'];
  return { method: 'GET', search: `?${search}`, headers, body: null };
}

function socketMessage(random: Random, nextParams: () => Params): string | Buffer {
  const roll = random.next();
  const subscribe = (payload: unknown): string => JSON.stringify({ id: 'x', type: 'subscribe', payload });
  if (roll < 0.3) return subscribe(nextParams());
  if (roll < 0.7) {
    const { query, variables } = nextParams();
    return subscribe({ query: broken(random, query), variables });
  }
  if (roll < 0.8) return subscribe(randomParams(random, nextParams));
  if (roll < 0.88) return JSON.stringify(randomJson(random));
  if (roll < 0.95) return broken(random, subscribe(nextParams()));
  return randomBytes(random);
}

/** The names of parameters with values of any kind. */
function randomParams(random: Random, nextParams: () => Params): Record<string, unknown> {
  const params: Record<string, unknown> = { ...nextParams() };
  for (const name of [
    'query',
    'variables',
    'operationName',
    'extensions',
    'documentId',
    '__proto__',
    'other',
  ]) {
    if (random.chance(0.3))
      Object.defineProperty(params, name, { value: randomJson(random), enumerable: true });
  }
  return params;
}

/** The text with a few characters or pieces removed, inserted or doubled. */
function broken(random: Random, text: string): string {
  let result = text;
  for (let edits = random.int(1, 3); edits > 0; edits -= 1) {
    const from = random.int(0, result.length);
    const to = random.chance(0.5) ? from : Math.min(result.length, from + random.int(1, 20));
    const put = random.chance(0.6) ? random.pick(pieces) : result.slice(from, to).repeat(random.int(0, 5));
    result = result.slice(0, from) + put + result.slice(to);
  }
  return result;
}

function randomJson(random: Random, depth = 0): unknown {
  const roll = depth > 6 ? random.int(0, 5) : random.int(0, 8);
  if (roll === 0) return null;
  if (roll === 1) return random.chance(0.5);
  if (roll === 2) return random.pick([0, -1, 1.5, 1e308, 2 ** 53, -0]);
  if (roll <= 5) return random.pick(['', '{ __typename }', ...pieces, 'x'.repeat(random.int(0, 3000))]);
  const length = random.int(0, 5);
  if (roll === 6) return Array.from({ length }, () => randomJson(random, depth + 1));
  const keys = Array.from({ length }, () =>
    random.pick(['a', 'query', 'id', '__proto__', 'constructor', 'uuid', '']),
  );
  return Object.fromEntries(keys.map((key) => [key, randomJson(random, depth + 1)]));
}

function randomBytes(random: Random): Buffer {
  return Buffer.from(Array.from({ length: random.int(1, 300) }, () => random.int(0, 255)));
}

const isBug = (text: string): boolean => text.includes('INTERNAL_SERVER_ERROR');

function excerptOf(sent: unknown): string {
  const text = Buffer.isBuffer(sent) ? sent.toString('latin1') : JSON.stringify(sent);
  return text.slice(0, 1000);
}

/** Whether it starts an operation according to the protocol. */
function isSubscribe(message: string | Buffer): boolean {
  try {
    const { type, id } = JSON.parse(String(message)) as { readonly type?: unknown; readonly id?: unknown };
    return !Buffer.isBuffer(message) && type === 'subscribe' && typeof id === 'string';
  } catch {
    return false;
  }
}

/** Sends one message at a time over a socket, and opens another socket after a close. */
class SocketShooter {
  readonly #url: string;
  readonly #token: string;
  #socket: WebSocket | null = null;
  #tell: (outcome: string, text: string) => void = () => {};
  /** Whether the message is an operation, and whether it has a response that is not its end. */
  #awaits = false;
  #answered = false;

  constructor(url: string, token: string) {
    this.#url = `${url.replace('http', 'ws')}/graphql`;
    this.#token = token;
  }

  async shoot(message: string | Buffer): Promise<{ outcome: string; text: string }> {
    const socket = this.#socket ?? (await this.#open());
    return new Promise((resolve) => {
      const late = setTimeout(() => this.#tell('silence', ''), longestMs);
      this.#tell = (outcome, text) => {
        clearTimeout(late);
        resolve({ outcome, text });
      };
      this.#answered = false;
      this.#awaits = isSubscribe(message);
      socket.send(message);
      // Every message without a response is followed by one that has a response.
      if (!this.#awaits) socket.send('{"type":"ping"}');
    });
  }

  close(): void {
    this.#socket?.terminate();
  }

  #open(): Promise<WebSocket> {
    return new Promise((resolve) => {
      const socket = new WebSocket(this.#url, 'graphql-transport-ws');
      this.#socket = socket;
      socket.on('open', () => {
        const payload = { authorization: `Token ${this.#token}` };
        socket.send(JSON.stringify({ type: 'connection_init', payload }));
      });
      socket.on('message', (data: RawData) => {
        const text = String(data);
        const { type } = JSON.parse(text);
        if (type === 'connection_ack') return resolve(socket);
        if (type === 'pong' && !this.#awaits) this.#tell('ws pong', '');
        else if (type === 'error') this.#tell('ws error', text);
        else if (type === 'complete') this.#tell(this.#answered ? 'ws answer' : 'ws complete', text);
        else if (isBug(text)) this.#tell('ws bug', text);
        this.#answered = type === 'next';
      });
      socket.on('error', () => {});
      socket.on('close', (code) => {
        this.#socket = null;
        this.#tell(`close ${code}`, '');
        resolve(socket);
      });
    });
  }
}
