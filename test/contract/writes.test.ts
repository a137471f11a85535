import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';
import { writes } from './writes/all-writes.ts';
import type { WriteCase } from './writes/write-case.ts';

interface Received {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The parts of a multipart body: a text as its value, a file as its name and type. */
function partsOf(body: string, type: string): Record<string, unknown> {
  const boundary = /boundary=(.+)$/.exec(type)?.[1] ?? '';
  const parts: Record<string, unknown> = {};
  for (const part of body.split(`--${boundary}`).slice(1, -1)) {
    const [head = '', ...rest] = part.replace(/^\r\n/, '').split('\r\n\r\n');
    const name = / name="([^"]*)"/.exec(head)?.[1] ?? '';
    const file = / filename="([^"]*)"/.exec(head)?.[1];
    const value = rest.join('\r\n\r\n').replace(/\r\n$/, '');
    const contentType = /content-type: ([^\r\n]+)/i.exec(head)?.[1];
    const one = file === undefined ? value : { file, type: contentType };
    const known = parts[name];
    parts[name] = known === undefined ? one : [...(Array.isArray(known) ? known : [known]), one];
  }
  return parts;
}

describe('every documented write', () => {
  let gateway: Gateway;
  let server: Server;
  let url: string;
  let received: Received[];
  let reply: WriteCase['response'];

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      received.push({
        method: request.method ?? '',
        path: request.url ?? '',
        type: request.headers['content-type'] ?? '',
        body: await read(request),
      });
      const { status, body = {} } = reply ?? { status: 200 };
      const text = typeof body === 'string';
      response.writeHead(status, { 'content-type': text ? 'application/yaml' : 'application/json' });
      response.end(status === 204 ? undefined : text ? body : JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    gateway = await gatewayBefore(await startSandbox({ live: false, resources: 10 }), url);
  });
  beforeEach(() => {
    received = [];
  });
  afterAll(async () => {
    await gateway.close();
    server.close();
    server.closeAllConnections();
  });

  const send = async (one: WriteCase): Promise<{ data?: unknown; errors?: unknown }> => {
    const operations = JSON.stringify({ query: one.mutation, variables: one.variables });
    if (!one.files) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Token x' },
        body: operations,
      });
      return (await response.json()) as object;
    }
    const form = new FormData();
    form.set('operations', operations);
    const files = Object.entries(one.files);
    form.set('map', JSON.stringify(Object.fromEntries(files.map(([path], index) => [index, [path]]))));
    files.forEach(([, file], index) => {
      form.set(String(index), new Blob([file.content], { type: file.type }), file.name);
    });
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { authorization: 'Token x', 'x-graphql-yoga-csrf': '1' },
      body: form,
    });
    return (await response.json()) as object;
  };

  it.each(writes.map((one, index) => ({ ...one, index })))(
    '$operation (case $index) is sent as documented',
    async (one) => {
      reply = one.response;
      const result = await send(one);
      expect(result.errors).toBeUndefined();
      expect(Object.values(result.data as object)).toEqual([expect.objectContaining({ userErrors: [] })]);
      // The gateway first looks in rows for inputs that older servers ignore.
      const [request, ...others] = received.filter(({ method }) => method !== 'GET');
      expect(others).toEqual([]);
      expect(`${request?.method} ${request?.path}`).toBe(`${one.operation.split(' ')[0]} ${one.path}`);
      if (one.body === null) expect(request?.body).toBe('');
      else if (request?.type.startsWith('multipart/form-data'))
        expect(partsOf(request.body.replaceAll(url, 'REST'), request.type)).toEqual(one.body);
      else expect(JSON.parse((request?.body ?? '').replaceAll(url, 'REST'))).toEqual(one.body);
    },
  );
});
