import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The list that an answer is on. */
const place = Symbol('place');

type Answer = ServerResponse & { [place]?: Answer[] };

/** The answers under way on each connection of a server. */
export class OpenAnswers {
  readonly #answers = new Map<Socket, Answer[]>();

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
    const answer: Answer = response;
    answer[place] = answers;
    answers.push(answer);
    answer.on('close', leave);
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
    const answers: Answer[] = [];
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

/**
 * One function for all answers: with one made for each, answers outlive garbage collections in many a process, which then
 * spends half as much time again on a small operation.
 */
function leave(this: Answer): void {
  const answers = this[place] ?? [];
  const index = answers.indexOf(this);
  if (index !== -1) answers.splice(index, 1);
}
