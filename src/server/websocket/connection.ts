import {
  CloseCode,
  MessageType,
  type WebSocket as ProtocolSocket,
  type SubscribeMessage,
  validateMessage,
} from 'graphql-ws';
import type { Logger } from 'pino';
import type { RawData, WebSocket } from 'ws';
import type { OperationListener } from '../../context/events.ts';
import type { OperationRecord } from '../../context/record.ts';
import { ResponseTooLarge } from '../../execution/byte-budget.ts';
import { anonymous, type Identity } from '../../identity/identity.ts';
import { parseJson, unmarked } from '../../lib/exact-json.ts';
import type { IdentityHeaders } from '../edge/identity-of.ts';
import { finishResult } from '../http/result.ts';
import { withJitter } from '../http/streams.ts';
import type { HeldBytes, Hold } from '../limits/held-bytes.ts';

/** Bounds of one WebSocket, in milliseconds; 0 switches one off. */
export interface ConnectionOptions {
  readonly pingIntervalMs: number;
  /** A socket on which nothing runs for so long is closed. */
  readonly idleTimeoutMs: number;
  readonly maxAgeMs: number;
  /** The largest result, in bytes. */
  readonly maxResponseBytes: number;
  /** Messages that wait for their clients to read them. */
  readonly unsent: HeldBytes;
  /** Messages that have arrived in part. */
  readonly unfinished: HeldBytes;
  readonly log: Logger;
  /** Told of each operation that has ended. */
  readonly onOperation: OperationListener;
}

/** What is kept of the request that opened a socket. */
interface Peer {
  /** Its headers; what `connectionParams` say counts in place of them. */
  readonly headers: IdentityHeaders;
  /** Its `X-Request-ID` and `traceparent`, as they came. */
  readonly requestId: string | null;
  readonly traceparent: string | null;
  readonly address: string | null;
}

/**
 * One operation of a socket, from its `subscribe` until the server is done with it. Aborted when the client completes it or
 * goes away, and when it has ended.
 */
export class Operation extends AbortController {
  /** What it is, once its document was read. */
  kind: 'query' | 'mutation' | 'subscription' | null = null;
  record: OperationRecord | null = null;
  /** Its variables, with numbers as exact as they were sent. */
  readonly variables: Record<string, unknown> | null;
  /** The codes of the errors that were told last. */
  codes: readonly string[] = [];
  /** Resolves when nothing of it is left. */
  ended: Promise<void> = Promise.resolve();

  constructor(variables: Record<string, unknown> | null) {
    super();
    this.variables = variables;
  }
}

/**
 * A WebSocket with its timers and operations. Whatever closes it ends its operations at once, and nothing of it is left
 * when it is closed.
 */
export class Connection {
  readonly peer: Peer;
  /** Who it is, once the connection is acknowledged. */
  identity: Identity = anonymous;
  readonly #socket: WebSocket;
  readonly #options: ConnectionOptions;
  readonly #operations = new Map<string, Operation>();
  readonly #ping: NodeJS.Timeout | undefined;
  readonly #age: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;
  #hasPonged = true;
  #draining = false;
  #leave: (() => void) | null = null;
  /** Messages that were written and are not read by the client; null when there are none. */
  #unsent: Hold | null = null;
  /** Whether a result is about to be written, and the results that wait for their turn. */
  #writing = false;
  readonly #waiting: { readonly bytes: number; readonly start: (isOpen: boolean) => void }[] = [];
  #waitingBytes = 0;
  /** Messages that were written and did not leave yet. */
  #unsentMessages = 0;
  /** A message that has arrived in part; null when there is none. */
  #unfinished: Hold | null = null;
  #arrivedBytes = 0;

  constructor(socket: WebSocket, peer: Peer, options: ConnectionOptions) {
    this.#socket = socket;
    this.peer = peer;
    this.#options = options;
    const { pingIntervalMs, maxAgeMs, log } = options;
    socket.on('error', (error) => {
      // An oversize or malformed frame: ws has begun to close the socket with the code for it.
      log.debug({ err: error }, 'WebSocket error');
      this.#abortAll();
    });
    socket.on('pong', () => {
      this.#hasPonged = true;
    });
    socket.on('message', () => this.#updateArrived(0));
    // They may stand between the parts of a message.
    for (const kind of ['ping', 'pong'] as const) {
      socket.on(kind, ({ length }) => this.arrived(-controlHeadBytes - length));
    }
    if (pingIntervalMs > 0) this.#ping = setInterval(() => this.#pingOrTerminate(), pingIntervalMs);
    if (maxAgeMs > 0) this.#age = setTimeout(() => this.close(1001, 'Maximum age'), withJitter(maxAgeMs));
    this.#waitIdle();
  }

  /** The socket as the protocol library sees it. */
  protocolSocket(): ProtocolSocket {
    const socket = this.#socket;
    return {
      protocol: socket.protocol,
      close: (code, reason) => this.close(code, reason),
      send: (text) => this.#send(this.#withinBytes(unmarked(text))),
      onMessage: (deliver) => {
        socket.on('message', (data, isBinary) => {
          this.#receive(data, isBinary, deliver).catch((error: unknown) => {
            this.#options.log.error({ err: error }, 'unexpected error on a WebSocket');
            this.close(CloseCode.InternalServerError, 'Internal server error');
          });
        });
      },
    };
  }

  /** The operation that runs under an id. */
  operation(id: string): Operation | undefined {
    return this.#operations.get(id);
  }

  /**
   * A message of the protocol; for one with a result that is too large, the message that says so. Execution counts characters,
   * so that few results get here that are too large in bytes.
   */
  #withinBytes(text: string): string {
    const { maxResponseBytes: maxBytes, log } = this.#options;
    if (text.length * 3 <= maxBytes || Buffer.byteLength(text) <= maxBytes) return text;
    const message = messageFromServer.exec(text);
    if (message === null) return text;
    const id = String(JSON.parse(message[1] ?? '""'));
    const requestId = this.operation(id)?.record?.requestId ?? 'unknown';
    const refused = { errors: [new ResponseTooLarge(maxBytes)], data: null };
    return JSON.stringify({
      id,
      type: MessageType.Next,
      payload: finishResult(refused, requestId, log).result,
    });
  }

  /** Subscriptions that run. */
  get subscriptions(): number {
    let count = 0;
    for (const { kind, signal } of this.#operations.values()) {
      if (kind === 'subscription' && !signal.aborted) count += 1;
    }
    return count;
  }

  /** Calls `leave` when the socket has closed. */
  onLeave(leave: () => void): void {
    if (this.#socket.readyState === this.#socket.OPEN) this.#leave = leave;
    else leave();
  }

  /** Closes the socket and ends its operations, without waiting for the client's consent. */
  close(code?: number, reason?: string): void {
    this.#socket.close(code, reason);
    this.#abortAll();
  }

  /** Tells the client to come back as soon as no query or mutation runs; nothing new is started. */
  drain(): void {
    this.#draining = true;
    for (const { kind, signal } of this.#operations.values()) {
      if (kind !== 'subscription' && !signal.aborted) return;
    }
    this.close(1001, 'Going away');
  }

  /** The socket has closed: frees all that was held for it. */
  closed(): void {
    clearInterval(this.#ping);
    clearTimeout(this.#age);
    clearTimeout(this.#idle);
    this.#abortAll();
    this.#leave?.();
    this.#leave = null;
    this.#unsent?.release();
    this.#unsent = null;
    this.#waitingBytes = 0;
    for (const { start } of this.#waiting.splice(0)) start(false);
    this.#unfinished?.release();
    this.#unfinished = null;
  }

  /** So many bytes have come in from the client. What follows a message in one piece with it is not counted. */
  arrived(bytes: number): void {
    this.#updateArrived(Math.max(0, this.#arrivedBytes + bytes));
  }

  #updateArrived(bytes: number): void {
    this.#arrivedBytes = bytes;
    if (bytes < uncountedBytes) {
      this.#unfinished?.release();
      this.#unfinished = null;
      return;
    }
    this.#unfinished ??= this.#options.unfinished.hold(0, () => this.#socket.terminate());
    this.#unfinished.set(bytes);
    this.#unfinished.progress();
  }

  /** Sends a message, or nothing when the socket is closed. */
  #send(text: string): void {
    const socket = this.#socket;
    this.#writing = false;
    // A failure to send is followed by the end of the socket, which ends everything.
    if (socket.readyState === socket.OPEN) {
      this.#unsentMessages += 1;
      socket.send(text, () => {
        this.#unsentMessages -= 1;
        this.#updateUnsent();
      });
    }
    this.#updateUnsent();
  }

  /** Counts what the client has not read. One that does not read is not listened to, so that it cannot ask for more. */
  #updateUnsent(): void {
    const socket = this.#socket;
    const buffered = socket.readyState === socket.CLOSED ? 0 : socket.bufferedAmount;
    const written = buffered === 0 ? 0 : buffered + this.#unsentMessages * messageBytes;
    const bytes = written + this.#waitingBytes;
    if (bytes === 0) {
      this.#unsent?.release();
      this.#unsent = null;
    } else {
      this.#unsent ??= this.#options.unsent.hold(0, () => socket.terminate());
      this.#unsent.set(bytes);
    }
    if (buffered > maxBufferedBytes) socket.pause();
    else if (socket.isPaused) socket.resume();
    this.#nextTurn();
  }

  /**
   * Waits until a result of about so many bytes is to be written: one at a time, and none while the client does not read.
   * False when the socket has closed; else the message has to follow.
   */
  turn(bytes: number): boolean | Promise<boolean> {
    if (this.#socket.readyState !== this.#socket.OPEN) return false;
    if (!this.#writing && !this.#isFull) {
      this.#writing = true;
      return true;
    }
    return new Promise((resolve) => {
      this.#waiting.push({ bytes, start: resolve });
      this.#waitingBytes += bytes;
      this.#updateUnsent();
    });
  }

  get #isFull(): boolean {
    return this.#socket.bufferedAmount > maxBufferedBytes;
  }

  #nextTurn(): void {
    if (this.#writing || this.#isFull) return;
    const next = this.#waiting.shift();
    if (next === undefined) return;
    this.#writing = true;
    this.#waitingBytes -= next.bytes;
    next.start(true);
  }

  async #receive(data: RawData, isBinary: boolean, deliver: (text: string) => Promise<void>): Promise<void> {
    // Messages that were under way when the server closed the socket still arrive.
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    if (isBinary) return this.close(CloseCode.BadRequest, 'Invalid message received');
    const text = String(data);
    const message = messageIn(text);
    if (message && fromServersOnly.has(message.type)) {
      return this.close(CloseCode.BadRequest, 'Invalid message received');
    }
    // A client that has much to read gets no pongs: it could ask for thousands with what has arrived already.
    if (message?.type === MessageType.Ping && this.#socket.isPaused) return;
    if (message?.type === MessageType.Subscribe) return this.#subscribe(message, () => deliver(text));
    if (message?.type === MessageType.Complete) this.#operations.get(message.id)?.abort();
    await deliver(text);
  }

  async #subscribe({ id, payload }: SubscribeMessage, deliver: () => Promise<void>): Promise<void> {
    const before = this.#operations.get(id);
    if (before && !before.signal.aborted) {
      return this.close(CloseCode.SubscriberAlreadyExists, reasonFor(id));
    }
    if (this.#draining) return;
    clearTimeout(this.#idle);
    const operation = new Operation(payload.variables ?? null);
    this.#operations.set(id, operation);
    operation.ended = (async () => {
      try {
        // The library knows operations by id alone: what is left of a completed one would end its successor.
        await before?.ended;
        if (!operation.signal.aborted) await deliver();
      } finally {
        this.#end(id, operation);
      }
    })();
    // A successor only waits for it; the failure itself is told once, by what returns here.
    const { ended } = operation;
    operation.ended = ended.catch(() => {});
    await ended;
  }

  #end(id: string, operation: Operation): void {
    const endedBySelf = !operation.signal.aborted;
    operation.abort();
    if (this.#operations.get(id) === operation) this.#operations.delete(id);
    const { record } = operation;
    if (record) this.#options.onOperation(record.ended(operation.codes));
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    const { kind, codes } = operation;
    const refused = endedBySelf && codes.includes('UNAUTHENTICATED') && kind === 'subscription';
    if (this.#draining) this.drain();
    else if (this.#operations.size > 0) return;
    else if (refused) this.close(CloseCode.Forbidden, 'Forbidden');
    else this.#waitIdle();
  }

  #abortAll(): void {
    for (const operation of this.#operations.values()) operation.abort();
  }

  #waitIdle(): void {
    const { idleTimeoutMs } = this.#options;
    if (idleTimeoutMs === 0) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(
      () => this.close(CloseCode.ConnectionInitialisationTimeout, 'Idle'),
      idleTimeoutMs,
    );
  }

  #pingOrTerminate(): void {
    // One that does not read is not read either: its time is bounded by what it holds.
    if (this.#socket.isPaused) return;
    if (!this.#hasPonged) this.#socket.terminate();
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#hasPonged = false;
    this.#socket.ping();
  }
}

/** Above this, a client is not listened to until it has read. */
const maxBufferedBytes = 65_536;

/** A message that is shorter than this is not worth to be counted while it comes in. */
const uncountedBytes = 4_096;

/** What the frame of a ping or pong of a client has beside its data, in bytes. */
const controlHeadBytes = 6;

/** What a message that waits to be written takes beside its text, in bytes. */
const messageBytes = 1_024;

/** Types of messages that a client has no reason to send. */
const fromServersOnly: ReadonlySet<string> = new Set([
  MessageType.ConnectionAck,
  MessageType.Next,
  MessageType.Error,
]);

/** How the protocol library writes a message with a result. */
const messageFromServer = /^\{"id":("(?:[^"\\]|\\.)*"),"type":"next"/;

/** Why a second subscriber is refused; a reason has 123 bytes at most. */
function reasonFor(id: string): string {
  const reason = `Subscriber for ${id} already exists`;
  return Buffer.byteLength(reason) <= 123 ? reason : 'Subscriber already exists';
}

/** The message, or null for what is none: the protocol library closes the socket then. */
function messageIn(text: string): ReturnType<typeof validateMessage> | null {
  try {
    return validateMessage(parseJson(text));
  } catch {
    return null;
  }
}
