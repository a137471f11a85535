import { Agent, request } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startGateway } from '../support/gateway.ts';
import { type GatewayProcess, startGatewayProcess } from '../support/gateway-process.ts';
import { post, send } from '../support/raw-http.ts';
import { gate, RestServer } from '../support/rest-server.ts';
import { virtualTime } from '../support/time.ts';

/** Ways to make the process fail from outside. */
const breakable = `data:text/javascript,${encodeURIComponent(`
  process.on('SIGUSR2', () => { throw new Error('a bug') });
  process.on('SIGHUP', () => { Promise.reject(new Error('a bug')) });
`)}`;

const started: GatewayProcess[] = [];

/** The gateway as operators start it. */
async function startProcess(
  waldurApiUrl: string,
  environment: Record<string, string> = {},
): Promise<GatewayProcess> {
  const gateway = await startGatewayProcess({ WALDUR_API_URL: waldurApiUrl, ...environment }, [
    '--import',
    breakable,
  ]);
  started.push(gateway);
  return gateway;
}

describe('a gateway process', () => {
  let rest: RestServer;
  let agent: Agent;

  beforeEach(async () => {
    rest = await RestServer.start();
    agent = new Agent();
    rest.on('/api/configuration/', (call) => call.json({ WALDUR_CORE: {} }));
  });
  afterEach(async () => {
    await Promise.all(started.splice(0).map((gateway) => gateway.kill()));
    await agent.destroy();
    await rest.close();
  });

  const ask = (gateway: GatewayProcess, query: string) =>
    request(`${gateway.url}/graphql`, {
      dispatcher: agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Token t' },
      body: JSON.stringify({ query }),
    });
  const user = { username: 'x', uuid: 'f'.repeat(32), url: 'http://waldur/api/users/x/' };

  it('that gets a signal finishes running operations, aborts stalled ones, accepts nothing new, and exits with 0', async () => {
    const response = gate();
    rest.on('/api/users/me/', async (call) => {
      await response.opened;
      call.json(user);
    });
    rest.on('/api/marketplace-provider-offerings/', (call) => call.hang());
    const gateway = await startProcess(rest.url, { SHUTDOWN_TIMEOUT_MS: '1000' });
    const idle = await request(`${gateway.url}/health/ready`, { dispatcher: agent });
    expect(idle.statusCode).toBe(200);
    await idle.body.dump();
    const running = ask(gateway, '{ viewer { username } }');
    const hanging = ask(gateway, '{ offerings { nodes { name } } }').catch(() => 'cut');
    await rest.until(() => rest.open === 2);
    gateway.signal('SIGTERM');
    await expect.poll(() => gateway.log.map(({ msg }) => msg)).toContain('stopping');
    await expect(fetch(`${gateway.url}/health/ready`)).rejects.toThrow('fetch failed');
    response.open();
    const { statusCode, headers, body } = await running;
    expect(statusCode).toBe(200);
    expect(headers.connection).toBe('close');
    expect(await body.json()).toEqual({ data: { viewer: { username: 'x' } } });
    expect(await hanging).toBe('cut');
    expect(await gateway.ended).toBe(0);
    expect(gateway.log.map(({ msg }) => msg)).toContain('stopped');
  });

  it('that gets a second signal exits immediately', async () => {
    rest.on('/api/users/me/', (call) => call.hang());
    const gateway = await startProcess(rest.url, { SHUTDOWN_TIMEOUT_MS: '60000' });
    const hanging = ask(gateway, '{ viewer { username } }').catch(() => 'cut');
    await rest.until(() => rest.open === 1);
    gateway.signal('SIGTERM');
    await expect.poll(() => gateway.log.map(({ msg }) => msg)).toContain('stopping');
    gateway.signal('SIGTERM');
    expect(await gateway.ended).toBe(1);
    expect(gateway.log.map(({ msg }) => msg)).not.toContain('stopped');
    expect(await hanging).toBe('cut');
  });

  it('that has an uncaught exception or an unhandled rejection logs it and exits with 1', async () => {
    const signals = ['SIGUSR2', 'SIGHUP'] as const;
    const gateways = await Promise.all(signals.map(() => startProcess(rest.url)));
    for (const [index, { signal, ended, log }] of gateways.entries()) {
      signal(signals[index] ?? 'SIGKILL');
      expect(await ended).toBe(1);
      expect(log.at(-1)).toMatchObject({
        level: 'fatal',
        err: { message: 'a bug', stack: expect.stringContaining('Error: a bug') },
      });
    }
  });
});

it('a gateway with a shutdown delay is not ready meanwhile, but still responds', async () => {
  using time = await virtualTime();
  const { url, sandbox, close } = await startGateway({ resources: 20 }, { SHUTDOWN_DELAY_MS: '2000' });
  const statusOf = async (path: string): Promise<number> => (await send(url, { method: 'GET', path })).status;
  const query = async (): Promise<string> => {
    const headers = { authorization: `Token ${sandbox.tokens.staff}` };
    return (await post(url, { query: '{ viewer { username } }' }, headers)).text;
  };
  expect(await statusOf('/health/ready')).toBe(200);
  const result = await query();
  const closing = close();
  await time.pass(1_999);
  expect([await statusOf('/health/ready'), await statusOf('/health/live')]).toEqual([503, 200]);
  expect(await query()).toBe(result);
  await time.pass(1);
  await closing;
  await expect(query()).rejects.toThrow('ECONNREFUSED');
});
