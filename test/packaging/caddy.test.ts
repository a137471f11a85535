import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { freePort } from '../process/support.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

const hasCaddy = spawnSync('caddy', ['version']).status === 0;

describe.skipIf(!hasCaddy)('Caddy of waldur-docker-compose with the file of deploy', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
  let gateway: Gateway;
  let caddy: ChildProcess;
  let origin: string;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 60 }, { TRUST_PROXY: '1' });
    origin = `http://127.0.0.1:${await freePort()}`;
    const homeport = `http://127.0.0.1:${await freePort()}`;
    const ours = new URL('../../deploy/compose/caddy-includes/graphql.conf', import.meta.url);
    writeFileSync(
      join(folder, 'graphql.conf'),
      readFileSync(ours, 'utf8').replace('http://waldur-graphql:4000', gateway.url),
    );
    // The Caddyfile there: Homeport at every path, the REST API below /api, and what is included at the end.
    const caddyfile = `{
  admin off
}
${homeport} {
  respond Homeport
}
${origin} {
  reverse_proxy /* ${homeport}
  reverse_proxy /api/* ${gateway.sandbox.url}
  import ${folder}/*.conf
}
`;
    writeFileSync(join(folder, 'Caddyfile'), caddyfile);
    caddy = spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
      env: { PATH: process.env.PATH, HOME: folder },
      stdio: 'ignore',
    });
    await vi.waitFor(() => fetch(origin), { timeout: 20_000 });
  });
  afterAll(async () => {
    caddy.kill('SIGTERM');
    await gateway.close();
    rmSync(folder, { recursive: true });
  });

  const send = (query: string, accept = 'application/json', signal?: AbortSignal): Promise<Response> =>
    fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept,
        authorization: `Token ${gateway.sandbox.tokens.staff}`,
      },
      body: JSON.stringify({ query }),
      signal: signal ?? null,
    });

  it('sends operations to the gateway, which knows the address of the caller, and the rest to Waldur', async () => {
    expect(await (await send('{ viewer { username } }')).json()).toMatchObject({
      data: { viewer: { username: expect.any(String) } },
    });
    expect(gateway.sandbox.requests.at(-1)?.headers['x-forwarded-for']).toBe('127.0.0.1');
    expect(await (await fetch(`${origin}/graphqlx`)).text()).toBe('Homeport');
    expect((await fetch(`${origin}/api/users/me/`)).status).toBe(401);
  });

  it('passes an event stream on event by event', async () => {
    const leave = new AbortController();
    const response = await send(
      'subscription { resourceUpdates { __typename } }',
      'text/event-stream',
      leave.signal,
    );
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const chunk = await response.body?.getReader().read();
    expect(chunk?.done).toBe(false);
    leave.abort();
  });
});
