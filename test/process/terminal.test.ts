import { spawnSync } from 'node:child_process';
import { createServer, type Server, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { builtGateway } from '../support/build.ts';
import { killAll, type Running, run } from './support.ts';

/** A program that gives another one a terminal, with its arguments; null if this machine has none. */
const terminal = ((): readonly [command: string, ...args: string[]] | null => {
  const version = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '';
  if (version.includes('util-linux'))
    return ['script', '-qec', `exec "${process.execPath}" "${builtGateway}"`, '/dev/null'];
  const program = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[1:])))';
  if (spawnSync('python3', ['-c', 'import pty']).status === 0)
    return ['python3', '-c', program, process.execPath, builtGateway];
  console.warn('skipped: the log on a terminal, since neither script of util-linux nor python3 is installed');
  return null;
})();

/** A server in front of the sandbox that fails on demand. */
interface Upstream {
  readonly url: string;
  /** How requests are handled. */
  mode: 'pass' | 'slow' | 'refuse' | 'reset';
  close(): Promise<void>;
}

const slowMs = 300;

async function startUpstream(target: string): Promise<Upstream> {
  const pass = (url: string, headers: object, response: ServerResponse): void => {
    send(`${target}${url}`, { headers: { ...headers } }, (reply) => {
      response.writeHead(reply.statusCode ?? 500, reply.headers);
      reply.pipe(response);
    }).end();
  };
  const server: Server = createServer((request, response) => {
    if (upstream.mode === 'reset') request.socket.destroy();
    else if (upstream.mode === 'refuse') response.writeHead(503).end();
    else
      setTimeout(
        () => pass(request.url ?? '', request.headers, response),
        upstream.mode === 'slow' ? slowMs : 0,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const upstream: Upstream = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mode: 'pass',
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return upstream;
}

/** What a terminal shows of a text: lines as they are, colours as `<green>…</>`. */
const shown = (text: string): string => {
  const colours: Record<string, string> = { 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/\u001b\[(\d+)m/g, (_, code: string) => (colours[code] ? `<${colours[code]}>` : '</>'));
};

describe.skipIf(terminal === null)('the log on a terminal', () => {
  let sandbox: Sandbox;
  let upstream: Upstream;
  let gateway: Running;
  let url: string;

  beforeAll(async () => {
    sandbox = await startSandbox({ live: false, resources: 20 });
    upstream = await startUpstream(sandbox.url);
    const [command, ...args] = terminal ?? ['false'];
    const environment = {
      TERM: 'xterm-256color',
      PORT: '0',
      WALDUR_API_URL: upstream.url,
      POLL_INTERVAL_MS: '50',
      UPSTREAM_BREAKER_RESET_MS: '200',
    };
    gateway = run(command, args, environment, { stdio: ['pipe', 'pipe', 'pipe'] });
    await gateway.says('/graphql"');
    url = /http:\/\/[\d.]+:\d+\/graphql/.exec(text())?.[0] ?? '';
  });
  afterAll(async () => {
    await killAll();
    await upstream.close();
    await sandbox.close();
  });

  const text = (): string => stripVTControlCharacters(gateway.said.out);
  /** The line that contains a text, once it exists. */
  const line = async (pattern: RegExp): Promise<string> => {
    const find = (): string | undefined =>
      gateway.said.out.split('\r\n').find((each) => pattern.test(stripVTControlCharacters(each)));
    await expect.poll(find).toBeDefined();
    return shown(find() ?? '');
  };
  const query = (document: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Token ${sandbox.tokens.owner}`,
        ...headers,
      },
      body: JSON.stringify({ query: document }),
    });
  const list = (name: string): string => `query ${name} { offerings(first: 2) { nodes { name } } }`;

  it('has one line for a query, in green', async () => {
    await query(list('Good'));
    expect(await line(/query Good/)).toMatch(
      /^<dim>\d\d:\d\d:\d\d<\/> {2}POST \/graphql {2}<green>200<\/> {2}[\d.]+ ms {2}<cyan>query Good<\/> {2}<dim>1 request<\/>$/,
    );
  });

  it('says how long a slow query took', async () => {
    upstream.mode = 'slow';
    await query(list('Slow'));
    upstream.mode = 'pass';
    const [, ms] = / ([\d.]+) ms/.exec(await line(/query Slow/)) ?? [];
    expect(Number(ms)).toBeGreaterThanOrEqual(slowMs);
  });

  it('has one line for a refused request, in yellow', async () => {
    await query('query Wrong { nothing }');
    expect(await line(/GRAPHQL_VALIDATION_FAILED/)).toMatch(
      / {2}<yellow>200<\/> {2}[\d.]+ ms {2}<dim>0 requests<\/> {2}<yellow>GRAPHQL_VALIDATION_FAILED<\/>$/,
    );
    await fetch(new URL('/nothing', url));
    expect(await line(/GET \/nothing/)).toMatch(/GET \/nothing {2}<yellow>404<\/> {2}[\d.]+ ms$/);
  });

  it('has one line for a subscription when it ends, over HTTP and over a WebSocket', async () => {
    const ended = sandbox.world.orders.find(({ state }) => state === 'done');
    const watch = `subscription Watch { orderProgress(uuid: "${ended?.uuid}") { state } }`;
    await (await query(watch, { accept: 'text/event-stream' })).text();
    expect(await line(/POST .*subscription Watch/)).toMatch(
      /<green>200<\/> {2}[\d.]+ ms {2}<cyan>subscription Watch<\/> {2}<dim>\d+ requests?<\/>$/,
    );
    const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    const authorization = `Token ${sandbox.tokens.owner}`;
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization } }));
    socket.on('message', (data) => {
      if (JSON.parse(String(data)).type !== 'connection_ack') return;
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: watch } }));
    });
    expect(await line(/websocket/)).toMatch(
      /^<dim>[\d:]+<\/> {2}websocket {2}[\d.]+ ms {2}<cyan>subscription Watch<\/> {2}<dim>\d+ requests?<\/>$/,
    );
    socket.close();
  });

  it('has the code of each query that fails in an outage, and its reason in one line', async () => {
    upstream.mode = 'refuse';
    await query(list('Refused'));
    expect(await line(/query Refused/)).toMatch(
      /<yellow>200<\/>.*<dim>\d requests?<\/> {2}<yellow>UPSTREAM_\w+<\/>$/,
    );
    upstream.mode = 'reset';
    for (let round = 0; !/Waldur is lost/.test(text()); round += 1) await query(list(`Lost${round}`));
    const lost = await line(/Waldur is lost/);
    expect(lost).toMatch(/<yellow>WARN<\/>: <cyan>Waldur is lost: \w.+<\/>$/);
    expect(lost.length).toBeLessThan(300);
    upstream.mode = 'pass';
    await expect
      .poll(async () => {
        await query(list('Again'));
        return text();
      })
      .toContain('Waldur is back');
  });

  it('contains no credential', () => {
    expect(text()).not.toContain(sandbox.tokens.owner);
  });

  it('ends with Ctrl-C', async () => {
    gateway.child.stdin?.write('\u0003');
    expect(await gateway.ended).toBe(0);
    expect(text()).toMatch(/stopping[\s\S]*stopped/);
  });
});
