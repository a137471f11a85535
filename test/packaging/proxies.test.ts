import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { freePort } from '../process/support.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

const config = (file: string): string =>
  readFileSync(new URL(`../../deploy/${file}`, import.meta.url), 'utf8');

/** Where a proxy listens, where what is behind it listens, and a folder for its files. */
interface Places {
  readonly folder: string;
  readonly own: string;
  readonly gateway: string;
  readonly frontEnd: string;
}

/** A proxy by its command: the arguments that start it with our configuration, which it writes. */
const proxies: Readonly<Record<string, (places: Places) => readonly string[]>> = {
  nginx({ folder, own, gateway }) {
    const ours = config('nginx/waldur-graphql-gateway.conf')
      .replace('127.0.0.1:4000', gateway)
      .replace('127.0.0.1:8080', own);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(folder, name)};`,
    );
    const main = `daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log stderr; events {}
      http { access_log off; ${temporary.join(' ')} ${ours} }`;
    writeFileSync(join(folder, 'nginx.conf'), main);
    return ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  },
  // The Caddyfile of waldur-docker-compose has such routes, and takes in ours after them.
  caddy({ folder, own, gateway, frontEnd }) {
    writeFileSync(
      join(folder, 'graphql.conf'),
      config('compose/caddy-includes/graphql.conf').replace('waldur-graphql:4000', gateway),
    );
    const main = `{
        admin off
        storage file_system ${folder}
      }
      http://${own} {
        reverse_proxy /* http://${frontEnd} {
          header_down -Server
        }
        reverse_proxy /api/* http://${frontEnd}
        import ${folder}/*.conf
      }`;
    writeFileSync(join(folder, 'Caddyfile'), main);
    return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  },
};
const version: Readonly<Record<string, string>> = { nginx: '-v', caddy: 'version' };
const has = (command: string): boolean => spawnSync(command, [version[command] ?? '']).status === 0;

describe.each(Object.entries(proxies))(
  '%s with the deployed configuration, in front of a gateway',
  (command, configure) => {
    // Where the proxy is not installed.
    if (!has(command)) {
      it.skip('is not here');
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), `${command}-`));
    const frontEnd = createServer((_, response) => response.end('the front end'));
    let gateway: Gateway;
    let proxy: ChildProcess;
    let url: string;

    beforeAll(async () => {
      gateway = await startGateway({ resources: 60 }, { TRUST_PROXY: '1' });
      await new Promise<void>((resolve) => frontEnd.listen(0, '127.0.0.1', resolve));
      const own = `127.0.0.1:${await freePort()}`;
      url = `http://${own}/graphql`;
      const behind = frontEnd.address();
      const port = typeof behind === 'object' ? behind?.port : null;
      const options = { folder, own, gateway: new URL(gateway.url).host, frontEnd: `127.0.0.1:${port}` };
      proxy = spawn(command, configure(options), { stdio: 'ignore' });
      await vi.waitFor(() => fetch(url, { method: 'POST' }), { timeout: 20_000 });
    });
    afterAll(async () => {
      proxy.kill('SIGTERM');
      frontEnd.close();
      await gateway.close();
      rmSync(folder, { recursive: true });
    });

    const authorization = (): string => `Token ${gateway.sandbox.tokens.staff}`;
    const order = (): string => {
      for (const { uuid, state } of gateway.sandbox.world.orders) if (state === 'executing') return uuid;
      throw new Error('There is no order under way.');
    };
    const progress = (): string => `subscription { orderProgress(uuid: "${order()}") { uuid state } }`;

    it('passes operations on, and the gateway knows the address of the caller', async () => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: authorization() },
        body: JSON.stringify({ query: '{ viewer { username } }' }),
      });
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ data: { viewer: { username: expect.any(String) } } });
      const last = gateway.sandbox.requests.at(-1);
      expect(last?.headers['x-forwarded-for']).toBe('127.0.0.1');
    });

    it('passes each event of an event stream on immediately', async () => {
      const leave = new AbortController();
      const response = await fetch(url, {
        method: 'POST',
        signal: leave.signal,
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          authorization: authorization(),
        },
        body: JSON.stringify({ query: progress() }),
      });
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      while (!text.includes('"state":"EXECUTING"')) {
        const chunk = await reader?.read();
        if (!chunk || chunk.done) break;
        text += chunk.value;
      }
      // The stream is still open: it was not kept back until its end.
      expect(text).toContain('event: next');
      leave.abort();
    });

    // The configuration of nginx has no route except that of the gateway.
    if (command === 'caddy')
      it('leaves all other paths to the other servers', async () => {
        for (const path of ['/', '/api/', '/graphqlx']) {
          const response = await fetch(new URL(path, url));
          expect(await response.text(), path).toBe('the front end');
        }
      });

    it('passes WebSockets on', async () => {
      const client = createClient({
        url: url.replace('http', 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { authorization: authorization() },
      });
      const events = client.iterate({ query: progress() });
      const { value } = await events.next();
      expect(value?.data).toMatchObject({ orderProgress: { state: 'EXECUTING' } });
      await events.return?.();
      await client.dispose();
    });
  },
);
