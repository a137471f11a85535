import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { builtGateway } from './build.ts';

/** A gateway in a separate process. */
export interface GatewayProcess {
  readonly url: string;
  readonly pid: number;
  /** Everything that it has logged, oldest first. */
  readonly log: readonly Record<string, unknown>[];
  /** Everything that it has written so far, to both outputs. */
  output(): string;
  /** Its exit code, or the signal that ended it, after its last output. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Sends a signal, if it still runs. */
  signal(name: NodeJS.Signals): void;
  /** Sends SIGTERM, and resolves as `ended`. */
  stop(): Promise<number | NodeJS.Signals>;
  /** Sends SIGKILL and waits for the end. */
  kill(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Starts a gateway on a free port, with these settings and no others; it accepts requests when this returns. `nodeOptions` are
 * arguments of Node.
 */
export async function startGatewayProcess(
  environment: Record<string, string>,
  nodeOptions: readonly string[] = [],
): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [...nodeOptions, builtGateway], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const exited = once(child, 'exit');
  const ended = once(child, 'close').then(([code, signal]): number | NodeJS.Signals => code ?? signal);
  void exited.then(() => running.delete(child));
  const log: Record<string, unknown>[] = [];
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    process.stderr.write(chunk);
  });
  const url = await new Promise<string>((resolve, reject) => {
    void exited.then(([code]) => reject(new Error(`The gateway ended with ${code} before it was ready`)));
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line: unknown = text.startsWith('{') ? JSON.parse(text) : null;
      if (!isRecord(line)) return;
      log.push(line);
      if (line.msg === 'ready') resolve(new URL(String(line.url)).origin);
    });
  });
  const signal = (name: NodeJS.Signals): void => {
    if (running.has(child)) child.kill(name);
  };
  return {
    url,
    pid: child.pid ?? 0,
    log,
    output: () => output,
    ended,
    signal,
    stop() {
      signal('SIGTERM');
      return ended;
    },
    async kill() {
      signal('SIGKILL');
      await exited;
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
