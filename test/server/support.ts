import { type RawData, WebSocket } from 'ws';
import type { Sandbox } from '../../sandbox/src/sandbox.ts';
import type { App } from '../../src/app.ts';
import { type Gateway, startGateway, startGatewayAlone } from '../support/gateway.ts';

/** A gateway in front of a sandbox provider that does not change by itself. */
export interface Stage extends Gateway {
  /** An order that is not final. */
  readonly order: string;
}

const settings = { POLL_INTERVAL_MS: '50' };

export async function startStage(environment: Record<string, string> = {}): Promise<Stage> {
  const gateway = await startGateway({ resources: 300 }, { ...settings, ...environment });
  return { ...gateway, order: gateway.sandbox.demo.order };
}

/** Another gateway before the sandbox of a stage. */
export function appBefore(sandbox: Sandbox, environment: Record<string, string> = {}): Promise<App> {
  return startGatewayAlone(sandbox.url, { ...settings, ...environment });
}

export const watchOrder = 'subscription ($uuid: UUID!) { orderProgress(uuid: $uuid) { state } }';

/** A message of the protocol, loosely typed for assertions. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into messages of any shape
export type Message = any;

/** A client that knows nothing of the protocol: it sends the given messages and keeps what it receives. */
export interface RawSocket {
  readonly socket: WebSocket;
  readonly messages: Message[];
  readonly closed: Promise<{ code: number; reason: string }>;
  send(message: unknown): void;
  /** `subscribe` to the order of the stage. */
  watch(id: string, uuid: string): void;
}

const opened = new Set<WebSocket>();

/** Closes everything that a test has left open. */
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

/** What the gateway holds for subscribers; all zero when no subscriber is left. */
export function held(app: App): Record<string, number> {
  return { ...app.inspect(), loops: app.watches.inspect().loops };
}

export const nothing = { sockets: 0, places: 0, streams: 0, loops: 0 };
