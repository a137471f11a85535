import { existsSync } from 'node:fs';
import type { DemoObjects } from './graphiql/prepared-tabs.ts';

/** A running sandbox provider in front of which this process starts the gateway. */
export interface EmbeddedSandbox {
  /** Origin of its REST API, without a trailing slash. */
  readonly url: string;
  /** Tokens by their owners. They are valid for this provider only. */
  readonly tokens: Readonly<Record<string, string>> & { readonly owner: string; readonly customer: string };
  readonly demo: DemoObjects;
  close(): Promise<void>;
}

/** What the workspace of the sandbox provider exports. */
interface SandboxModule {
  startSandbox(options: { readonly resources: number; readonly latencyMs: number }): Promise<EmbeddedSandbox>;
}

/**
 * The sandbox workspace: its sources if the gateway runs from sources, its bundle if the gateway runs from `dist`. The address is
 * computed, so that the gateway is compiled and packaged without it.
 */
const address = import.meta.url.endsWith('.ts')
  ? new URL('../sandbox/src/sandbox.ts', import.meta.url)
  : new URL('../sandbox/dist/sandbox.js', import.meta.url);

/** Starts the sandbox provider of this checkout. Rejects with one line if there is none, as in a package. */
export const startSandbox: SandboxModule['startSandbox'] = async (options) => {
  if (!existsSync(address)) {
    throw new Error('WALDUR_API_URL must be set: this installation does not have the sandbox provider');
  }
  const loaded: unknown = await import(address.href);
  if (!isSandboxModule(loaded)) throw new Error(`${address.pathname} is not the sandbox provider`);
  return loaded.startSandbox(options);
};

function isSandboxModule(value: unknown): value is SandboxModule {
  return (
    typeof value === 'object' &&
    value !== null &&
    'startSandbox' in value &&
    typeof value.startSandbox === 'function'
  );
}
