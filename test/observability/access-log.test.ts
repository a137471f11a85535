import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import pino from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type AccessLog, createAccessLog } from '../../src/observability/access-log.ts';
import { callEvent, operationEvent, unguarded } from './events.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, accessLog: AccessLog) => void;

interface Logged {
  readonly url: string;
  readonly lines: Record<string, unknown>[];
  readonly accessLog: AccessLog;
  /** Resolves with the lines when there are as many as given. */
  until(count: number): Promise<Record<string, unknown>[]>;
}

/** A server with an access log, whose lines are kept. */
async function serve(reply: Handler): Promise<Logged> {
  const lines: Record<string, unknown>[] = [];
  let written = (): void => {};
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(JSON.parse(String(chunk)));
      written();
      done();
    },
  });
  const accessLog = createAccessLog({
    log: pino(
      { level: 'debug', base: null, timestamp: false, formatters: { level: (level) => ({ level }) } },
      sink,
    ),
    requestIdOf: (incoming) => String(incoming.headers['x-request-id'] ?? 'none'),
    addressOf: (incoming) => incoming.socket.remoteAddress ?? null,
    guard: unguarded,
  });
  const server: Server = createServer((incoming, response) => {
    accessLog.begin(incoming, response);
    reply(incoming, response, accessLog);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lines,
    accessLog,
    until: (count) =>
      new Promise((resolve) => {
        written = () => {
          if (lines.length >= count) resolve(lines);
        };
        written();
      }),
  };
}

describe('the access log', () => {
  it('has one line for each request, with the operation of the request', async () => {
    const logged = await serve((incoming, response, accessLog) => {
      const calls = [callEvent(), callEvent()];
      const requestId = String(incoming.headers['x-request-id']);
      const codes = ['FORBIDDEN', 'NOT_FOUND', 'FORBIDDEN'];
      accessLog.operation(operationEvent({ requestId, name: 'Nested', calls, codes }));
      response.writeHead(200).end('x'.repeat(5000));
    });
    const headers = {
      authorization: 'Token secret-of-alice',
      cookie: 'session=secret-of-alice',
      'user-agent': `Browser ${'y'.repeat(1000)}`,
      'x-request-id': 'request-7',
    };
    for (const method of ['POST', 'GET']) {
      await (await fetch(`${logged.url}/graphql?query=secret-of-alice`, { method, headers })).text();
    }
    const [first, second] = await logged.until(2);
    expect(first).toEqual({
      level: 'info',
      msg: 'request',
      requestId: 'request-7',
      method: 'POST',
      path: '/graphql',
      status: 200,
      complete: true,
      bytes: expect.any(Number),
      durationMs: expect.any(Number),
      remoteAddress: '127.0.0.1',
      userAgent: `Browser ${'y'.repeat(192)}`,
      operation: {
        name: 'Nested',
        kind: 'query',
        transport: 'http',
        codes: ['FORBIDDEN', 'NOT_FOUND'],
        upstreamRequests: 2,
      },
    });
    // Both requests used one connection: each has its own bytes.
    for (const line of [first, second]) {
      expect(line?.bytes).toBeGreaterThan(5000);
      expect(line?.bytes).toBeLessThan(6000);
    }
    expect(JSON.stringify(logged.lines)).not.toContain('secret-of-alice');
  });

  it('distinguishes a response that was cut short from one that never began', async () => {
    const logged = await serve((incoming, response) => {
      if (incoming.url === '/begun') response.writeHead(200).write('half');
      response.flushHeaders();
      setImmediate(() => response.destroy());
    });
    await fetch(`${logged.url}/begun`).then((response) => response.text().catch(() => null));
    const [begun] = await logged.until(1);
    expect(begun).toMatchObject({ path: '/begun', status: 200, complete: false });

    const silent = await serve(() => asked.destroy());
    const asked = request(`${silent.url}/graphql`, { headers: { 'x-request-id': 'gone' } });
    asked.on('error', () => {});
    asked.end();
    const [never] = await silent.until(1);
    expect(never).toMatchObject({ requestId: 'gone', status: null, complete: false });
  });

  it('has no lines for successful health checks and metrics requests', async () => {
    const logged = await serve((_, response) => response.end('ok'));
    for (const path of ['/health/live', '/health/ready?x=1', '/metrics', '/metricsx', '/graphql']) {
      await (await fetch(`${logged.url}${path}`)).text();
    }
    await logged.until(5);
    expect(logged.lines.map(({ path, level }) => [path, level])).toEqual([
      ['/health/live', 'debug'],
      ['/health/ready', 'debug'],
      ['/metrics', 'debug'],
      ['/metricsx', 'info'],
      ['/graphql', 'info'],
    ]);
  });

  it('has a line for an operation without an HTTP request', async () => {
    const logged = await serve(() => {});
    logged.accessLog.operation(
      operationEvent({ transport: 'websocket', kind: 'subscription', durationMs: 1234.56 }),
    );
    expect(logged.lines).toEqual([
      {
        level: 'info',
        msg: 'operation',
        requestId: 'request-1',
        durationMs: 1234.6,
        operation: {
          name: 'List',
          kind: 'subscription',
          transport: 'websocket',
          codes: [],
          upstreamRequests: 1,
        },
      },
    ]);
  });

  it('assigns an operation to each of two requests with the same id, and to no other request', async () => {
    const waiting: ServerResponse[] = [];
    const logged = await serve((incoming, response, accessLog) => {
      if (incoming.headers['x-request-id'] !== 'twice') response.end();
      else waiting.push(response);
      if (waiting.length < 2 || response.writableEnded) return;
      for (const name of ['One', 'Two']) accessLog.operation(operationEvent({ requestId: 'twice', name }));
      accessLog.operation(operationEvent({ requestId: 'twice', name: 'Socket', transport: 'websocket' }));
      for (const one of waiting) one.end();
    });
    const headers = { 'x-request-id': 'twice' };
    await Promise.all([fetch(logged.url, { headers }), fetch(logged.url, { headers })]);
    await fetch(logged.url, { headers: { 'x-request-id': 'other' } });
    await logged.until(4);
    const told = logged.lines.map(({ msg, requestId, operation }) => [
      msg,
      requestId,
      (operation as { name: string } | undefined)?.name ?? null,
    ]);
    expect(told.slice(0, 1)).toEqual([['operation', 'twice', 'Socket']]);
    expect(told.slice(1, 3).sort()).toEqual([
      ['request', 'twice', 'One'],
      ['request', 'twice', 'Two'],
    ]);
    expect(told.slice(3)).toEqual([['request', 'other', null]]);
  });

  it('truncates long values from clients', async () => {
    const logged = await serve((_, response) => response.writeHead(404).end());
    await fetch(`${logged.url}/${'p'.repeat(5000)}`);
    const [line] = await logged.until(1);
    expect(line?.path).toHaveLength(200);
  });
});
