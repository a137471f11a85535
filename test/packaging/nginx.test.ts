import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { freePort } from '../process/support.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

describe.skipIf(!hasNginx)('nginx with the configuration of deploy, in front of a gateway', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  let gateway: Gateway;
  let nginx: ChildProcess;
  let url: string;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 60 }, { TRUST_PROXY: '1' });
    const port = await freePort();
    url = `http://127.0.0.1:${port}/graphql`;
    const ours = readFileSync(
      new URL('../../deploy/nginx/waldur-graphql-gateway.conf', import.meta.url),
      'utf8',
    )
      .replace('127.0.0.1:4000', new URL(gateway.url).host)
      .replace('127.0.0.1:8080', `127.0.0.1:${port}`);
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(folder, name)};`,
    );
    const main = `daemon off; worker_processes 1; pid ${join(folder, 'pid')}; error_log stderr; events {}
      http { access_log off; ${places.join(' ')} ${ours} }`;
    writeFileSync(join(folder, 'nginx.conf'), main);
    nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
      stdio: 'ignore',
    });
    await vi.waitFor(() => fetch(url, { method: 'POST' }), { timeout: 20_000 });
  });
  afterAll(async () => {
    nginx.kill('SIGTERM');
    await gateway.close();
    rmSync(folder, { recursive: true });
  });

  const authorization = (): string => `Token ${gateway.sandbox.tokens.staff}`;
  const order = (): string => {
    for (const { uuid, state } of gateway.sandbox.world.orders) if (state === 'executing') return uuid;
    throw new Error('There is no order under way.');
  };
  const progress = (): string => `subscription { orderProgress(uuid: "${order()}") { uuid state } }`;

  it('answers operations, and the gateway knows the address of the caller', async () => {
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

  it('passes an event stream on event by event', async () => {
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

  it('passes WebSockets', async () => {
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
});
