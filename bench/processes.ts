import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A program of the build that runs in a process of its own. */
export interface Running {
  /** The first line of output that `ready` accepted. */
  readonly line: Record<string, unknown>;
  /** Time from the start of the process to that line. */
  readonly readyMs: number;
  /** Resident memory now, in bytes; null where the system does not tell. */
  residentBytes(): number | null;
  /** User and system time used so far, in milliseconds; null where the system does not tell. */
  cpuMs(): number | null;
  stop(): Promise<void>;
}

/** Starts `node dist/<program>` and waits until a JSON line of its output is accepted by `ready`. */
export async function run(
  program: string,
  args: readonly string[],
  environment: Record<string, string>,
  ready: (line: Record<string, unknown>) => boolean,
): Promise<Running> {
  const started = performance.now();
  const child = spawn(process.execPath, [`dist/${program}`, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const line = await firstLine(child, ready);
  const readyMs = performance.now() - started;
  child.stdout?.resume();
  return {
    line,
    readyMs,
    residentBytes: () => statusBytes(child.pid),
    cpuMs: () => cpuMs(child.pid),
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

function firstLine(
  child: ChildProcess,
  ready: (line: Record<string, unknown>) => boolean,
): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The process ended with ${code} before it was ready.`)));
    if (!child.stdout) return reject(new Error('The process has no output.'));
    createInterface({ input: child.stdout }).on('line', (text) => {
      if (!text.startsWith('{')) return;
      const line: unknown = JSON.parse(text);
      if (typeof line === 'object' && line !== null && ready(line as Record<string, unknown>)) {
        resolve(line as Record<string, unknown>);
      }
    });
  });
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
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    // Fields 14 and 15 of proc(5), in clock ticks of 10 ms.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
