import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { builtGateway } from '../support/build.ts';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

/** A process of a test, and its result. */
export interface Running {
  readonly child: ChildProcess;
  /** Everything that it has written so far, if its output is read. */
  readonly said: { out: string; err: string };
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Waits for a text on standard output. */
  says(text: string): Promise<void>;
}

/** Starts a command in the folder of the package, with these variables and no others. */
export function run(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  options: SpawnOptions = {},
): Running {
  const child = spawn(command, args, {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  children.add(child);
  const said = { out: '', err: '' };
  const ended = once(child, 'close').then(([code, signal]): number | NodeJS.Signals => {
    children.delete(child);
    return code ?? signal;
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    said.out += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said.err += chunk;
  });
  return {
    child,
    said,
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (said.out.includes(text)) resolve();
        };
        child.stdout?.on('data', look);
        look();
        void ended.then((code) => reject(new Error(`Ended with ${code}: ${said.out}${said.err}`)));
      }),
  };
}

/** Starts the gateway. */
export function runGateway(
  environment: Readonly<Record<string, string>>,
  options: SpawnOptions = {},
  program = builtGateway,
  ...args: readonly string[]
): Running {
  return run(
    process.execPath,
    [program, ...args],
    { PORT: '0', SANDBOX_RESOURCES: '20', ...environment },
    options,
  );
}

/** Ends processes that a test has left running. */
export async function killAll(): Promise<void> {
  const left = [...children];
  for (const child of left) child.kill('SIGKILL');
  await Promise.all(
    left.map((child) => child.exitCode === null && child.signalCode === null && once(child, 'exit')),
  );
}

/** Whether anything listens on a port of this machine. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
