import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, gatewayBefore } from '../support/gateway.ts';

const infinite = '18446744073709551615';
const fine = '0.1234567890123456789';
const price = '12345678901234567.89';

/** The number that the sandbox sends in place of one that its own JSON cannot hold. */
const stands: Readonly<Record<string, string>> = {
  987654321001: infinite,
  987654321002: fine,
  987654321003: price,
};
const [one, two, three] = Object.keys(stands).map(Number) as [number, number, number];

/** Forwards to the sandbox, puts the long numbers into its responses, and keeps the bodies that it receives. */
async function startProxy(sandbox: Sandbox, bodies: string[]): Promise<Server> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts).toString();
    if (body !== '') bodies.push(body);
    const { authorization = '', accept = '', 'content-type': type } = request.headers;
    const reply = await fetch(`${sandbox.url}${request.url}`, {
      method: request.method ?? 'GET',
      headers: { authorization, accept, ...(type && { 'content-type': type }) },
      ...(body !== '' && { body }),
    });
    const text = (await reply.text()).replace(/98765432100\d/g, (stand) => stands[stand] ?? stand);
    response.statusCode = reply.status;
    for (const name of ['content-type', 'x-result-count']) {
      const header = reply.headers.get(name);
      if (header !== null) response.setHeader(name, header);
    }
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe.each(['2024', '2025', '2026'] as const)(
  'numbers that do not fit into a double, from a server of %s',
  (server) => {
    const bodies: string[] = [];
    let sandbox: Sandbox;
    let proxy: Server;
    let gateway: Gateway;
    let uuid: string;

    beforeAll(async () => {
      sandbox = await startSandbox({ live: false, resources: 20, server });
      const resource = sandbox.world.resources.find(({ limits }) => limits.length > 0);
      if (!resource) throw new Error('no resource with limits');
      uuid = resource.uuid;
      resource.limits = resource.limits.map(() => one);
      resource.attributes = { all: one, list: [two, { price: three }], text: infinite };
      proxy = await startProxy(sandbox, bodies);
      const { port } = proxy.address() as AddressInfo;
      gateway = await gatewayBefore(sandbox, `http://127.0.0.1:${port}`, { RESPONSE_CACHE_TTL_MS: '60000' });
    });
    afterAll(async () => {
      await gateway.close();
      proxy.closeAllConnections();
      proxy.close();
    });

    const post = async (body: string, accept = 'application/json'): Promise<string> => {
      const authorization = `Token ${sandbox.tokens.staff}`;
      const headers = { 'content-type': 'application/json', authorization, accept };
      return (await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body })).text();
    };
    const told = `{"all":${infinite},"list":[${fine},{"price":${price}}],"text":"${infinite}"}`;

    it('are returned with all their digits, as JSON and as Float, in every format of response', async () => {
      const query = `{ resource(uuid: "${uuid}") { attributes components { limit } } }`;
      const fields = [`"attributes":${told}`, `"limit":${infinite}}`];
      for (const accept of [
        'application/json',
        'application/graphql-response+json',
        'text/event-stream',
        'application/json',
      ]) {
        // Executed, compiled, and from the cache, whose key contains all variables.
        for (const other of [1, 2, 3, 3]) {
          const text = await post(JSON.stringify({ query, variables: { other } }), accept);
          for (const field of fields) expect(text).toContain(field);
        }
      }
      const deferred = `{ resource(uuid: "${uuid}") { name ... @defer { attributes } } }`;
      const parts = await post(JSON.stringify({ query: deferred }), 'multipart/mixed');
      expect(parts).toContain(`"attributes":${told}`);
    });

    it('are returned and accepted over WebSocket', async () => {
      const messages: string[] = [];
      class Noted extends WebSocket {
        constructor(...args: ConstructorParameters<typeof WebSocket>) {
          super(...args);
          this.on('message', (data) => messages.push(String(data)));
        }

        override send(text: string): void {
          super.send(text.replace(`"${one}"`, infinite));
        }
      }
      const client = createClient({
        url: `${gateway.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: Noted,
        connectionParams: { Authorization: `Token ${sandbox.tokens.staff}` },
      });
      const run = async (query: string, variables: Record<string, unknown> = {}) => {
        for await (const _ of client.iterate({ query, variables })) return;
      };
      await run(`{ resource(uuid: "${uuid}") { attributes } }`);
      expect(messages.join('\n')).toContain(`"attributes":${told}`);
      bodies.length = 0;
      const input = { offeringUuid: uuid, projectUuid: uuid, attributes: { all: String(one) } };
      await run('mutation ($input: CreateOrderInput!) { createOrder(input: $input) { order { uuid } } }', {
        input,
      });
      expect(bodies.join('\n')).toContain(`"attributes":{"all":${infinite}}`);
      await client.dispose();
    });

    it('are sent with all their digits, from variables and from literals', async () => {
      const type = 'cpu';
      const query =
        'mutation ($input: CreateOrderInput!) { createOrder(input: $input) { userErrors { code } } }';
      const attributes = `{"all":${infinite},"list":[${fine},{"price":${price}}],"text":"${infinite}"}`;
      const given = `"offeringUuid":"${uuid}","projectUuid":"${uuid}"`;
      const variables = `{"input":{${given},"attributes":${attributes},"limits":[{"type":"${type}","limit":${infinite}}]}}`;
      const literal = `mutation { createOrder(input: { offeringUuid: "${uuid}", projectUuid: "${uuid}",
      attributes: { all: ${infinite}, list: [${fine}, { price: ${price} }], text: "${infinite}" },
      limits: [{ type: "${type}", limit: ${infinite} }] }) { userErrors { code } } }`;
      for (const body of [
        `{"query":${JSON.stringify(query)},"variables":${variables}}`,
        JSON.stringify({ query: literal }),
      ]) {
        bodies.length = 0;
        await post(body);
        expect(bodies.join('\n')).toContain(`"attributes":${attributes}`);
        expect(bodies.join('\n')).toContain(`"limits":{"${type}":${infinite}}`);
      }
    });

    it.each([
      ['an Int', 'query ($value: Int) { offerings(first: $value) { totalCount } }', infinite],
      ['a String', 'query ($value: String) { offerings(filter: { name: $value }) { totalCount } }', infinite],
      [
        'JSON, with an exponent beyond all doubles',
        'mutation ($value: JSON) { createOrder(input: { offeringUuid: "0", projectUuid: "0", attributes: $value }) { order { uuid } } }',
        '[1e400]',
      ],
    ])('are refused as %s', async (_kind, query, value) => {
      const { errors } = JSON.parse(
        await post(`{"query":${JSON.stringify(query)},"variables":{"value":${value}}}`),
      );
      expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(errors[0].message).not.toContain('{');
    });
  },
);
