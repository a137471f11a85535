import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createClient } from '@redis/client';

/** Whether `redis-server` is installed; tests that need it say that they are skipped if not. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A separate `redis-server` on a loopback port, without persistence. */
export interface RedisServer {
  readonly url: string;
  /** Kills it; its data is lost. */
  kill(): Promise<void>;
  /** Starts it again on the same port, empty. */
  restart(): Promise<void>;
  /** Makes it hang: connections stay open and nothing gets a response. */
  freeze(): void;
  thaw(): void;
  /** All of its data: keys with their values and times to live in milliseconds. */
  dump(): Promise<{ key: string; value: string; ttlMs: number }[]>;
  /** Sends a command, such as `['SET', 'key', 'value']`. */
  send(command: string[]): Promise<unknown>;
  /**
   * Makes all data older by this number of milliseconds: times to live, and stored moments of its clock. Does nothing while it
   * does not run.
   */
  pass(ms: number): Promise<void>;
  /** Empties it. */
  flush(): Promise<void>;
  /** Commands that it has carried out, those of scripts included. */
  commands(): Promise<number>;
  /** Clients other than the one that sends this command. */
  connections(): Promise<number>;
  /** Clients that subscribe to a channel. */
  subscribers(): Promise<number>;
  /** Cuts the connections of clients that subscribe to a channel. */
  cutSubscribers(): Promise<void>;
  close(): Promise<void>;
}

/** Starts one; it is ready when this returns. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let process = await launch(port);
  const isRunning = (): boolean => process.exitCode === null && process.signalCode === null;
  const kill = async (): Promise<void> => {
    if (!isRunning()) return;
    const exited = once(process, 'exit');
    process.kill('SIGKILL');
    await exited;
  };
  return {
    url,
    kill,
    async restart() {
      await kill();
      process = await launch(port);
    },
    freeze: () => void process.kill('SIGSTOP'),
    thaw: () => void process.kill('SIGCONT'),
    dump: () =>
      withClient(url, async (client) => {
        const rows: { key: string; value: string; ttlMs: number }[] = [];
        for await (const keys of client.scanIterator()) {
          for (const key of keys) {
            rows.push({ key, value: (await client.get(key)) ?? '', ttlMs: await client.pTTL(key) });
          }
        }
        return rows;
      }),
    send: (command) => withClient<unknown>(url, (client) => client.sendCommand(command)),
    async pass(ms) {
      if (isRunning()) await withClient(url, (client) => client.eval(age, { arguments: [String(ms)] }));
    },
    flush: () =>
      withClient(url, async (client) => {
        await client.flushAll();
      }),
    commands: () =>
      withClient(url, async (client) =>
        Number(/total_commands_processed:(\d+)/.exec(await client.info('stats'))?.[1]),
      ),
    connections: () => withClient(url, async (client) => (await client.clientList()).length - 1),
    subscribers: () =>
      withClient(url, async (client) => {
        const list = await client.sendCommand(['CLIENT', 'LIST', 'TYPE', 'PUBSUB']);
        return String(list).match(/^id=/gm)?.length ?? 0;
      }),
    cutSubscribers: () =>
      withClient(url, async (client) => {
        await client.sendCommand(['CLIENT', 'KILL', 'TYPE', 'PUBSUB']);
      }),
    close: kill,
  };
}

function connectTo(url: string) {
  const client = createClient({ url, socket: { reconnectStrategy: false } });
  client.on('error', () => {});
  return client;
}

async function withClient<T>(
  url: string,
  act: (client: ReturnType<typeof connectTo>) => Promise<T>,
): Promise<T> {
  const client = connectTo(url);
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.close();
  }
}

/** ARGV: milliseconds to subtract from the time to live of every key, and from values that are moments. */
const age = `
for _, key in ipairs(redis.call('KEYS', '*')) do
  local value = redis.pcall('GET', key)
  local moment = type(value) == 'string' and tonumber(value)
  if moment and moment > 1e12 then
    redis.call('SET', key, string.format('%.17g', moment - ARGV[1]), 'KEEPTTL')
  end
  local left = redis.call('PTTL', key)
  if left >= 0 then redis.call('PEXPIRE', key, left - ARGV[1]) end
end`;

async function launch(port: number): Promise<ChildProcess> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', [...options, '--dir', '/tmp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      log += String(chunk);
      if (log.includes('Ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`redis-server does not start: ${log}`)));
  });
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
