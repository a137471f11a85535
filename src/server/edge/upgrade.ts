import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { OpenResponses } from './open-responses.ts';
import { refuseConnection } from './refuse.ts';
import { checkHead } from './request-head.ts';

/** Takes over the connection of a request that asks for a WebSocket. */
export type UpgradeListener = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Hands requests that ask for a WebSocket to `upgrade`. Every other `Upgrade` header is ignored, as RFC 9110 (7.8) lets a
 * server do: Java's HTTP client and `curl --http2` send `h2c` with each request.
 *
 * Node stops reading HTTP on a connection that asks for any upgrade, so the request is passed to the server again, without
 * the headers of the upgrade.
 */
export function onWebSocketUpgrade(server: Server, responses: OpenResponses, upgrade: UpgradeListener): void {
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const fault = checkHead(request);
    if (fault !== null) {
      if (responses.hasBegun(stream)) stream.destroy();
      else refuseConnection(stream, fault);
      return;
    }
    if (request.headers.upgrade?.trim().toLowerCase() === 'websocket') {
      upgrade(request, stream, head);
      return;
    }
    const { socket } = request;
    // Node has removed its listeners from the connection. An error without a listener would end the process, and a
    // response that waits for its client to read would wait forever.
    const ignore = (): void => {};
    const onDrain = (): void => responses.emitDrain(socket);
    socket.on('error', ignore).on('drain', onDrain);
    const again = (): void => {
      if (socket.destroyed) return;
      socket.off('error', ignore).off('drain', onDrain);
      socket.unshift(Buffer.concat([Buffer.from(headOf(request), 'latin1'), head]));
      server.emit('connection', socket);
    };
    // The responses to earlier requests are sent first: the server would lose count of them.
    responses.whenIdle(socket, () => setImmediate(again));
  });
}

const hopByHop: ReadonlySet<string> = new Set(['upgrade', 'http2-settings']);

/** The head of a request without the headers of the upgrade. */
function headOf({ method, url, httpVersion, rawHeaders }: IncomingMessage): string {
  let head = `${method} ${url} HTTP/${httpVersion}\r\n`;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2);
    if (hopByHop.has(name.toLowerCase())) continue;
    const kept = name.toLowerCase() === 'connection' ? withoutUpgrade(value) : value;
    if (kept !== null) head += `${name}: ${kept}\r\n`;
  }
  return `${head}\r\n`;
}

/** The remaining options of a connection, or null: `close` and `keep-alive` still apply. */
function withoutUpgrade(value: string): string | null {
  const options = value.split(',').map((option) => option.trim());
  return options.filter((option) => !hopByHop.has(option.toLowerCase())).join(', ') || null;
}
