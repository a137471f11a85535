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
  /** A socket without operations is closed after this time. */
  readonly idleTimeoutMs: number;
  readonly maxAgeMs: number;
  /** The largest result, in bytes. */
  readonly maxResponseBytes: number;
  /** Messages that wait for their clients to read them. */
  readonly unsent: HeldBytes;
  /** Messages that have arrived in part. */
  readonly unfinished: HeldBytes;
  readonly log: Logger;
  /** Called for each finished operation. */
  readonly onOperation: OperationListener;
}

/** Facts about the request that opened a socket. */
interface Peer {
  /** The headers of the caller, which `connectionParams` replace. */
  readonly headers: IdentityHeaders;
  /** The `X-Request-ID` and `traceparent` of the request, unchanged. */
  readonly requestId: string | null;
  readonly traceparent: string | null;
  readonly address: string | null;
}

/**
 * One operation of a socket, from its `subscribe` until the server has finished it. Aborted when the client completes it
 * or disconnects, and when it has ended.
 */
export class Operation extends AbortController {
  /** The kind of the operation, once its document was parsed. */
  kind: 'query' | 'mutation' | 'subscription' | null = null;
  record: OperationRecord | null = null;
  /** Its variables, with numbers as exact as received. */
  readonly variables: Record<string, unknown> | null;
  /** The codes of the errors that were sent last. */
  codes: readonly string[] = [];
  /** Resolves when all its resources are released. */
  ended: Promise<void> = Promise.resolve();

  constructor(variables: Record<string, unknown> | null) {
    super();
    this.variables = variables;
  }
}

/**
 * A WebSocket with its timers and operations. Whatever closes it ends its operations immediately, and releases all its
 * resources.
 */
export class Connection {
  readonly peer: Peer;
  /** The identity of the caller, once the connection is acknowledged. */
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
  /** Messages that were written and that the client has not read; null when there are none. */
  #unsent: Hold | null = null;
  /** Whether a result is about to be written, and the results that wait for their turn. */
  #writing = false;
  readonly #waiting: { readonly bytes: number; readonly start: (isOpen: boolean) => void }[] = [];
  #waitingBytes = 0;
  /** The number of messages that were written and not sent yet. */
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
    // Control frames may come between the parts of a message.
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

  /** The running operation with an id. */
  operation(id: string): Operation | undefined {
    return this.#operations.get(id);
  }

  /**
   * A message of the protocol; a message with a result that is too large is replaced by one with an error. Execution counts
   * characters, so few results that are too large in bytes get here.
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

  /** The number of running subscriptions. */
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

  /** Closes the socket so that the client reconnects, as soon as no query or mutation runs; nothing new is started. */
  drain(): void {
    this.#draining = true;
    for (const { kind, signal } of this.#operations.values()) {
      if (kind !== 'subscription' && !signal.aborted) return;
    }
    this.close(1001, 'Going away');
  }

  /** Called when the socket has closed: releases all its resources. */
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

  /** Counts bytes received from the client. Bytes that follow a message in the same chunk are not counted. */
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
    // After a failure to send, the socket is closed.
    if (socket.readyState === socket.OPEN) {
      this.#unsentMessages += 1;
      socket.send(text, () => {
        this.#unsentMessages -= 1;
        this.#updateUnsent();
      });
    }
    this.#updateUnsent();
  }

  /** Counts what the client has not read. Messages of a client that does not read are not received, so that it cannot request more. */
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
   * Waits for the turn of a result of about `bytes` bytes: one is written at a time, and none while the client does not read.
   * False when the socket has closed; otherwise the message has to follow.
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
    // A client that has much to read gets no pongs: it could have sent thousands of pings already.
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
        // The library identifies operations by id alone: the end of a completed one would end its successor.
        await before?.ended;
        if (!operation.signal.aborted) await deliver();
      } finally {
        this.#end(id, operation);
      }
    })();
    // A successor only waits for the end; the failure is reported once, by the promise that is returned here.
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
    // Nothing is received from a client that does not read; the limit on held bytes bounds its time.
    if (this.#socket.isPaused) return;
    if (!this.#hasPonged) this.#socket.terminate();
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    this.#hasPonged = false;
    this.#socket.ping();
  }
}

/** Above this, messages of a client are not received until it has read. */
const maxBufferedBytes = 65_536;

/** Shorter messages are not counted while they arrive. */
const uncountedBytes = 4_096;

/** The head of the frame of a ping or pong of a client, in bytes. */
const controlHeadBytes = 6;

/** The overhead of a message that waits to be written, in bytes. */
const messageBytes = 1_024;

/** Types of messages that a client has no reason to send. */
const fromServersOnly: ReadonlySet<string> = new Set([
  MessageType.ConnectionAck,
  MessageType.Next,
  MessageType.Error,
]);

/** How the protocol library writes a message with a result. */
const messageFromServer = /^\{"id":("(?:[^"\\]|\\.)*"),"type":"next"/;

/** The reason for refusing a second subscriber; a close reason has 123 bytes at most. */
function reasonFor(id: string): string {
  const reason = `Subscriber for ${id} already exists`;
  return Buffer.byteLength(reason) <= 123 ? reason : 'Subscriber already exists';
}

/** The message, or null for invalid data: the protocol library closes the socket then. */
function messageIn(text: string): ReturnType<typeof validateMessage> | null {
  try {
    return validateMessage(parseJson(text));
  } catch {
    return null;
  }
}
