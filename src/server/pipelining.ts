import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const waiting = new WeakMap<Socket, Set<ServerResponse>>();

/**
 * Lets an answer hear that its connection is lost. Node tells only the one that is being sent, and not those that wait
 * behind it on the same connection (HTTP/1.1 pipelining): whatever they hold would never be given up.
 */
export function hearOfClose(socket: Socket, response: ServerResponse): void {
  let responses = waiting.get(socket);
  if (responses === undefined) {
    const all = new Set<ServerResponse>();
    responses = all;
    waiting.set(socket, all);
    socket.once('close', () => {
      // After Node has told the one that it tells.
      setImmediate(() => {
        for (const left of [...all]) left.emit('close');
      });
    });
  }
  const siblings = responses;
  siblings.add(response);
  response.once('close', () => siblings.delete(response));
}
