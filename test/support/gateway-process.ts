import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The gateway in a process of its own, straight from its sources. */
export interface GatewayProcess {
  readonly url: string;
  readonly pid: number;
  /** Everything that it has logged, oldest first. */
  readonly log: readonly Record<string, unknown>[];
  /** Sends SIGTERM and resolves with the exit code; null when a signal ended it. */
  stop(): Promise<number | null>;
  /** Sends SIGKILL and waits for the end. */
  kill(): Promise<void>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts one on a free port; it takes requests when this returns. */
export async function startGatewayProcess(environment: Record<string, string>): Promise<GatewayProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: { ...withoutSettings(process.env), PORT: '0', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const exited = once(child, 'exit');
  void exited.then(() => running.delete(child));
  const log: Record<string, unknown>[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    void exited.then(([code]) => reject(new Error(`The gateway ended with ${code} before it was ready`)));
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line: unknown = text.startsWith('{') ? JSON.parse(text) : null;
      if (!isRecord(line)) return;
      log.push(line);
      if (line.msg === 'ready') resolve(new URL(String(line.url)).origin);
    });
  });
  const signal = async (name: NodeJS.Signals): Promise<number | null> => {
    if (running.has(child)) child.kill(name);
    await exited;
    return child.exitCode;
  };
  return {
    url,
    pid: child.pid ?? 0,
    log,
    stop: () => signal('SIGTERM'),
    async kill() {
      await signal('SIGKILL');
    },
  };
}

/** What the test runner has set for itself is not for the gateway. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, NODE_ENV: _mode, ...rest } = environment;
  return rest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
