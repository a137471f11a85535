import { afterAll, beforeAll } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../src/sandbox.ts';

export type Row = Record<string, unknown>;

export interface RestResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as a list of rows; throws when it is something else. */
  readonly rows: Row[];
  /** The body as one object; throws when it is something else. */
  readonly row: Row;
  readonly json: unknown;
}

export interface Asking {
  readonly token?: string | null;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** Sent as JSON, with POST unless told otherwise. */
  readonly json?: unknown;
  /** Sent as it is, with POST unless told otherwise. */
  readonly body?: string | FormData;
}

export interface Client {
  readonly sandbox: Sandbox;
  /** Asks as staff unless told otherwise; never follows a redirect. */
  ask(path: string, asking?: Asking): Promise<RestResponse>;
  count(path: string, token?: string): Promise<number>;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function clientOf(sandbox: Sandbox): Client {
  const ask = async (path: string, asking: Asking = {}): Promise<RestResponse> => {
    const token = asking.token === undefined ? sandbox.tokens.staff : asking.token;
    const headers: Record<string, string> = { ...asking.headers };
    if (token !== null) headers.authorization = `Token ${token}`;
    if (asking.json !== undefined) headers['content-type'] ??= 'application/json';
    const body = asking.json === undefined ? asking.body : JSON.stringify(asking.json);
    const response = await fetch(sandbox.url + path, {
      method: asking.method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    const json = (): unknown => JSON.parse(text);
    return {
      status: response.status,
      headers: response.headers,
      text,
      get json() {
        return json();
      },
      get rows() {
        const body = json();
        if (!Array.isArray(body) || !body.every(isRow)) throw new Error(`not rows: ${text.slice(0, 200)}`);
        return body;
      },
      get row() {
        const body = json();
        if (!isRow(body)) throw new Error(`not an object: ${text.slice(0, 200)}`);
        return body;
      },
    };
  };
  return {
    sandbox,
    ask,
    async count(path, token) {
      const response = await ask(path, token === undefined ? { method: 'HEAD' } : { method: 'HEAD', token });
      return Number(response.headers.get('x-result-count'));
    },
  };
}

/** One still sandbox for a test file; `client()` is valid inside tests. */
export function useSandbox(options: SandboxOptions = {}): () => Client {
  let client: Client | undefined;
  beforeAll(async () => {
    client = clientOf(await startSandbox({ live: false, record: true, ...options }));
  });
  afterAll(() => client?.sandbox.close());
  return () => {
    if (!client) throw new Error('the sandbox is not running');
    return client;
  };
}

export const paths = {
  offerings: '/api/marketplace-provider-offerings/',
  resources: '/api/marketplace-provider-resources/',
  consumed: '/api/marketplace-resources/',
  catalogue: '/api/marketplace-public-offerings/',
  orders: '/api/marketplace-orders/',
  providers: '/api/marketplace-service-providers/',
  policies: '/api/marketplace-offering-usage-policies/',
} as const;

/** The first item, or a failed test. */
export function first<T>(items: Iterable<T>): T {
  for (const item of items) return item;
  throw new Error('nothing there');
}
