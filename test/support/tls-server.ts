import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';

const file = (name: string): string => readFileSync(new URL(`tls/${name}`, import.meta.url), 'utf8');

/** The authority that signed the certificates of the servers in this file, as PEM, for `localhost` and 127.0.0.1. */
export const testAuthority = file('ca.pem');

const identity = { key: file('server-key.pem'), cert: file('server.pem') };

/** One request, over either version of HTTP. */
export interface TlsCall {
  readonly method: string;
  readonly path: string;
  /** `1.1` or `2.0`. */
  readonly version: string;
  readonly authorization: string | null;
  readonly response: ServerResponse | Http2ServerResponse;
  /** Reads the body to its end. */
  body(): Promise<string>;
}

/** Answers a call with JSON. */
export function respond(call: TlsCall, body: unknown, status = 200): void {
  call.response.writeHead(status, { 'content-type': 'application/json' });
  call.response.end(JSON.stringify(body));
}

/** A server behind TLS that supports HTTP/1.1, and HTTP/2 as well if requested. */
export interface TlsServer {
  /** The URL with the host name, so that the name is checked. */
  readonly url: string;
  readonly calls: TlsCall[];
  /** How many connections were made, and the most requests that were open at the same time. */
  readonly seen: { connections: number; peak: number; open: number };
  readonly sessions: Set<ServerHttp2Session>;
  close(): Promise<void>;
}

/** Starts one on a free local port. */
export async function startTlsServer(
  http2: boolean,
  handle: (call: TlsCall) => void | Promise<void>,
): Promise<TlsServer> {
  const calls: TlsCall[] = [];
  const seen = { connections: 0, peak: 0, open: 0 };
  const sessions = new Set<ServerHttp2Session>();
  const sockets = new Set<Socket>();
  const listener = (
    request: IncomingMessage | Http2ServerRequest,
    response: ServerResponse | Http2ServerResponse,
  ): void => {
    seen.open += 1;
    seen.peak = Math.max(seen.peak, seen.open);
    response.on('close', () => {
      seen.open -= 1;
    });
    response.on('error', () => {});
    request.on('error', () => {});
    const call: TlsCall = {
      method: request.method ?? '',
      path: request.url ?? '',
      version: request.httpVersion,
      authorization: request.headers.authorization ?? null,
      response,
      body: async () => {
        let text = '';
        for await (const chunk of request) text += String(chunk);
        return text;
      },
    };
    calls.push(call);
    void handle(call);
  };
  const server = http2
    ? createSecureServer({ ...identity, allowHTTP1: true }, listener)
    : createHttpsServer(identity, listener);
  server.on('secureConnection', (socket: Socket) => {
    seen.connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('session', (session: ServerHttp2Session) => {
    sessions.add(session);
    session.on('error', () => {});
    session.on('close', () => sessions.delete(session));
  });
  server.on('tlsClientError', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    calls,
    seen,
    sessions,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
