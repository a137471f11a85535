import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A gateway in a process of its own. */
export interface GatewayProcess {
  /** Where it listens. */
  readonly url: string;
  /** Everything that it has written so far, to both outputs. */
  output(): string;
  /** Ends it with SIGTERM; resolves with its exit code when everything that it wrote is known. */
  stop(): Promise<number | null>;
}

/** Starts the entry of the gateway with these settings and no others; it is ready when this returns. */
export async function spawnGateway(environment: Record<string, string>): Promise<GatewayProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', entry], {
    env: { PATH: process.env.PATH ?? '', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = once(child, 'close');
  const url = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      const [, ready] = /"url":"(http[^"]*)\/graphql".*"msg":"ready"/.exec(output) ?? [];
      if (ready !== undefined) resolve(ready);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    void ended.then(() => reject(new Error(`The gateway did not start: ${output}`)));
  });
  return {
    url,
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}
