import type { Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** The responses under way on each connection of a server. */
export class OpenResponses {
  /** Arrays, as a `Set` would keep finished responses from being collected for a while. */
  readonly #responses = new Map<Socket, ServerResponse[]>();
  readonly #waiting = new Map<Socket, () => void>();

  /** To be created before the server listens. */
  constructor(server: Server) {
    server.on('connection', (socket: Socket) => this.#open(socket));
  }

  /**
   * Registers a response, so that it emits `close` when its connection is lost. Node emits it only for the response that is
   * being sent, and not for those that wait behind it on the same connection (HTTP/1.1 pipelining): what they hold would
   * never be released.
   */
  add(socket: Socket, response: ServerResponse): void {
    const responses = this.#responses.get(socket);
    if (responses === undefined) return;
    responses.push(response);
    response.on('close', () => {
      const index = responses.indexOf(response);
      if (index !== -1) responses.splice(index, 1);
      if (responses.length > 0) return;
      const wait = this.#waiting.get(socket);
      this.#waiting.delete(socket);
      wait?.();
    });
  }

  /** Calls back when no response is under way on a connection that is still open. One callback for each connection. */
  whenIdle(socket: Socket, callback: () => void): void {
    if ((this.#responses.get(socket)?.length ?? 0) === 0) callback();
    else this.#waiting.set(socket, callback);
  }

  /** Whether a response is being sent on a connection, so that nothing else can be. */
  hasBegun(socket: Duplex): boolean {
    return socket instanceof Socket && (this.#responses.get(socket)?.[0]?.headersSent ?? false);
  }

  /** Emits `drain` for the response that is being sent, on a connection that Node does not listen to. */
  emitDrain(socket: Socket): void {
    this.#responses.get(socket)?.[0]?.emit('drain');
  }

  /**
   * Announces the end of the connections with the responses under way. Otherwise a client that is never idle would continue
   * to send to a server that stops, and another would send just when its connection is closed.
   */
  disableKeepAlive(): void {
    for (const responses of this.#responses.values()) {
      for (const response of responses) response.shouldKeepAlive = false;
    }
  }

  /** Destroys connections that were opened in advance: Node does not count one without a request as idle. */
  destroyUnused(): void {
    for (const socket of this.#responses.keys()) if (socket.bytesRead === 0) socket.destroy();
  }

  #open(socket: Socket): void {
    // The socket may be passed to the server again.
    if (this.#responses.has(socket)) return;
    const responses: ServerResponse[] = [];
    this.#responses.set(socket, responses);
    socket.once('close', () => {
      this.#responses.delete(socket);
      this.#waiting.delete(socket);
      // After Node has closed the response that is being sent.
      setImmediate(() => {
        for (const left of [...responses]) {
          left.destroy();
          left.emit('close');
        }
      });
    });
  }
}
