import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createInterface, type Interface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A program that runs in a separate process. */
export interface Running {
  /** The first line of output that `ready` accepted. */
  readonly line: Record<string, unknown>;
  /** Time from the start of the process to that line. */
  readonly readyMs: number;
  /** Sends a line of JSON and resolves with the line that responds to it. One at a time; only for programs that respond. */
  ask(command: unknown): Promise<Record<string, unknown>>;
  /** Current resident memory in bytes; null where the system does not report it. */
  residentBytes(): number | null;
  /** Processor time of its threads so far, in milliseconds; null where the system does not report it. */
  cpuMs(): number | null;
  stop(): Promise<void>;
}

/**
 * The cores on which a process may run: `last` is a core of its own, `others` are all except that one. Without effect where
 * `taskset` is not installed.
 */
export type Cores = 'last' | 'others';

/**
 * Pretenuring makes small operations two or three times as slow in a process that has done large ones before, or does not,
 * as it happens. The gateway turns it off by itself.
 */
const nodeOptions = ['--no-allocation-site-pretenuring'];

const root = fileURLToPath(new URL('..', import.meta.url));
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});

const cores = cpus().length;
const canPin = cores > 1 && hasTaskset();

/**
 * Starts `node <program>`, a path from the root of the repository, and waits until a JSON line of its output is accepted
 * by `ready`. Rejects when it ends before.
 */
export async function run(
  program: string,
  args: readonly string[],
  environment: Record<string, string>,
  ready: (line: Record<string, unknown>) => boolean,
  pinned: Cores | null = null,
): Promise<Running> {
  const started = performance.now();
  const command = [...pin(pinned), process.execPath, ...nodeOptions, program, ...args];
  const child = spawn(command[0] ?? '', command.slice(1), {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  const lines = createInterface({ input: child.stdout });
  const line = await nextLine(child, lines, ready);
  const readyMs = performance.now() - started;
  return {
    line,
    readyMs,
    async ask(given) {
      const response = nextLine(child, lines, () => true);
      child.stdin.write(`${JSON.stringify(given)}\n`);
      return response;
    },
    residentBytes: () => statusBytes(child.pid),
    cpuMs: () => cpuMs(child.pid),
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Writes a line of JSON to stdout for each line on stdin, until stdin ends; `first` is written immediately. */
export function serveCommands<T>(first: unknown, response: (command: T) => Promise<unknown>): void {
  const lines = createInterface({ input: process.stdin });
  lines.on('line', (text) => {
    response(JSON.parse(text)).then(
      (given) => process.stdout.write(`${JSON.stringify(given)}\n`),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        process.exit(1);
      },
    );
  });
  lines.once('close', () => process.exit(0));
  process.stdout.write(`${JSON.stringify(first)}\n`);
}

function nextLine(
  child: ChildProcess,
  lines: Interface,
  accepts: (line: Record<string, unknown>) => boolean,
): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void => {
      reject(new Error(`The process ended with ${code} before it answered.`));
    };
    const onLine = (text: string): void => {
      if (!text.startsWith('{')) return;
      const line: unknown = JSON.parse(text);
      if (typeof line !== 'object' || line === null || !accepts(line as Record<string, unknown>)) return;
      lines.off('line', onLine);
      child.off('exit', onExit);
      resolve(line as Record<string, unknown>);
    };
    child.once('exit', onExit);
    lines.on('line', onLine);
  });
}

function pin(pinned: Cores | null): string[] {
  if (pinned === null || !canPin) return [];
  return ['taskset', '-c', pinned === 'last' ? String(cores - 1) : `0-${cores - 2}`];
}

function hasTaskset(): boolean {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function statusBytes(pid: number | undefined): number | null {
  try {
    const match = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match?.[1] ? Number(match[1]) * 1024 : null;
  } catch {
    return null;
  }
}

function cpuMs(pid: number | undefined): number | null {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`);
    const files = tasks.map((task) => readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8'));
    // The first number of each line is the processor time in nanoseconds.
    return files.reduce((sum, file) => sum + Number(file.split(' ', 1)[0]), 0) / 1e6;
  } catch {
    return null;
  }
}
