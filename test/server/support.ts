import pino from 'pino';
import { type RawData, WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { type App, startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';

/** A gateway whose insides can be looked at, in front of a sandbox provider that stands still. */
export interface Stage {
  readonly app: App;
  readonly sandbox: Sandbox;
  /** An order that is not final, and a document that watches it. */
  readonly order: string;
  close(): Promise<void>;
}

export async function startStage(environment: Record<string, string> = {}): Promise<Stage> {
  const sandbox = await startSandbox({ live: false, record: true, resources: 300 });
  const app = await appBefore(sandbox, environment);
  return {
    app,
    sandbox,
    order: sandbox.demo.order,
    async close() {
      await app.close();
      await sandbox.close();
    },
  };
}

export function appBefore(sandbox: Sandbox, environment: Record<string, string> = {}): Promise<App> {
  const config = loadConfig({
    PORT: '0',
    POLL_INTERVAL_MS: '50',
    WALDUR_API_URL: sandbox.url,
    ...environment,
  });
  return startApp({ config, waldurApiUrl: sandbox.url, demo: null, log: pino({ level: 'silent' }) });
}

export const watchOrder = 'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state } }';

/** A message of the protocol, loosely typed for assertions. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into messages of any shape
export type Message = any;

/** A client that knows nothing of the protocol: it sends what it is told and keeps what it gets. */
export interface RawSocket {
  readonly socket: WebSocket;
  readonly messages: Message[];
  readonly closed: Promise<{ code: number; reason: string }>;
  send(message: unknown): void;
  /** `subscribe` to the order of the stage. */
  watch(id: string, uuid: string): void;
}

const opened = new Set<WebSocket>();

/** Ends what a test has left open. */
export function terminateAll(): void {
  for (const socket of opened) socket.terminate();
  opened.clear();
}

export async function rawSocket(
  app: App,
  {
    protocols = ['graphql-transport-ws'],
    headers = {},
    params,
    init = true,
  }: {
    protocols?: string[];
    headers?: Record<string, string>;
    params?: Record<string, unknown>;
    init?: boolean;
  } = {},
): Promise<RawSocket> {
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/graphql`, protocols, { headers });
  opened.add(socket);
  const messages: Message[] = [];
  socket.on('message', (data: RawData) => messages.push(JSON.parse(String(data))));
  socket.on('error', () => {});
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  const raw: RawSocket = {
    socket,
    messages,
    closed,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    watch: (id, uuid) =>
      raw.send({ id, type: 'subscribe', payload: { query: watchOrder, variables: { uuid } } }),
  };
  await new Promise((resolve) => {
    socket.once('open', resolve);
    socket.once('close', resolve);
  });
  if (init) {
    const acknowledged = new Promise((resolve) => {
      socket.once('message', resolve);
      socket.once('close', resolve);
    });
    raw.send({ type: 'connection_init', ...(params && { payload: params }) });
    await acknowledged;
  }
  return raw;
}

/** Messages of one operation, without its id. */
export function messagesOf(raw: RawSocket, id: string): Message[] {
  return raw.messages
    .filter((message) => message.id === id)
    .map(({ id: _id, ...rest }: { id: string }) => rest);
}

/** What the gateway holds for subscribers; all zero when nobody is left. */
export function held(app: App): Record<string, number> {
  return { ...app.inspect(), loops: app.watches.inspect().loops };
}

export const nothing = { sockets: 0, places: 0, streams: 0, loops: 0 };
