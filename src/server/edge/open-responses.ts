import type { Server, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** The responses under way on each connection of a server. */
export class OpenResponses {
  /** Arrays, as a `Set` would keep responses that are gone from being collected for a while. */
  readonly #responses = new Map<Socket, ServerResponse[]>();
  readonly #waiting = new Map<Socket, () => void>();

  /** To be made before the server listens. */
  constructor(server: Server) {
    server.on('connection', (socket: Socket) => this.#open(socket));
  }

  /**
   * Takes note of a response, and lets it hear that its connection is lost. Node tells only the one that is being sent, and
   * not those that wait behind it on the same connection (HTTP/1.1 pipelining): whatever they hold would never be given
   * up.
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

  /** Tells the response that is being sent that its client has read, for a connection that Node does not listen to. */
  emitDrain(socket: Socket): void {
    this.#responses.get(socket)?.[0]?.emit('drain');
  }

  /**
   * Tells clients with the responses under way that their connections end. Else one that is never idle would go on
   * sending to a server that wants to stop, and another would send just when its connection is closed.
   */
  disableKeepAlive(): void {
    for (const responses of this.#responses.values()) {
      for (const response of responses) response.shouldKeepAlive = false;
    }
  }

  /** Cuts connections that were opened in advance: Node does not count one that has brought no request yet as idle. */
  destroyUnused(): void {
    for (const socket of this.#responses.keys()) if (socket.bytesRead === 0) socket.destroy();
  }

  #open(socket: Socket): void {
    // It may be handed to the server again.
    if (this.#responses.has(socket)) return;
    const responses: ServerResponse[] = [];
    this.#responses.set(socket, responses);
    socket.once('close', () => {
      this.#responses.delete(socket);
      this.#waiting.delete(socket);
      // After Node has told the one that it tells.
      setImmediate(() => {
        for (const left of [...responses]) {
          left.destroy();
          left.emit('close');
        }
      });
    });
  }
}
