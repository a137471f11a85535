import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The answers under way on each connection of a server. */
export class OpenAnswers {
  /** Arrays, as a `Set` would keep answers that are gone from being collected for a while. */
  readonly #answers = new Map<Socket, ServerResponse[]>();

  /** To be made before the server listens. */
  constructor(server: Server) {
    server.on('connection', (socket: Socket) => this.#open(socket));
  }

  /**
   * Takes note of an answer, and lets it hear that its connection is lost. Node tells only the one that is being sent, and
   * not those that wait behind it on the same connection (HTTP/1.1 pipelining): whatever they hold would never be given
   * up.
   */
  add(socket: Socket, response: ServerResponse): void {
    const answers = this.#answers.get(socket);
    if (answers === undefined) return;
    answers.push(response);
    response.once('close', () => {
      const index = answers.indexOf(response);
      if (index !== -1) answers.splice(index, 1);
    });
  }

  /**
   * Tells clients with the answers under way that their connections end. Else one that is never idle would go on
   * sending to a server that wants to stop, and another would send just when its connection is closed.
   */
  announceEnd(): void {
    for (const answers of this.#answers.values()) {
      for (const response of answers) response.shouldKeepAlive = false;
    }
  }

  /** Cuts connections that were opened in advance: Node does not count one that has brought no request yet as idle. */
  cutUnused(): void {
    for (const socket of this.#answers.keys()) if (socket.bytesRead === 0) socket.destroy();
  }

  #open(socket: Socket): void {
    const answers: ServerResponse[] = [];
    this.#answers.set(socket, answers);
    socket.once('close', () => {
      this.#answers.delete(socket);
      // After Node has told the one that it tells.
      setImmediate(() => {
        for (const left of [...answers]) left.emit('close');
      });
    });
  }
}
