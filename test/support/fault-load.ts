import { isDeepStrictEqual } from 'node:util';
import { Agent, request } from 'undici';
import { createRandom } from '../../sandbox/src/random.ts';
import type { Sandbox } from '../../sandbox/src/sandbox.ts';
import type { FaultProxy } from './fault-proxy.ts';

export interface FaultLoadOptions {
  /** Origin of the gateway, which stands before the proxy. */
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Its faults are switched on meanwhile. */
  readonly proxy: FaultProxy;
  readonly clients: number;
  /** Each client stops after this number of operations, and begins none after this time. Default: no limit. */
  readonly turns?: number;
  readonly forMs?: number;
  /** The longest that a response may take, in milliseconds. */
  readonly budgetMs: number;
  /** How often a client writes, from 0 to 1. Default 0.2. */
  readonly writes?: number;
}

/** The results of the operations while there were faults. */
export interface FaultLoadReport {
  readonly operations: number;
  /** The same as without faults. */
  readonly right: number;
  /** Partial data with coded errors for the rest; and only coded errors. */
  readonly partial: number;
  readonly refused: number;
  /** Writes that were reported to have an unknown outcome. */
  readonly unknown: number;
  readonly faults: number;
  readonly longestMs: number;
  /**
   * Violations, a few of each kind: responses that are wrong, late, or without codes; writes done twice or reported as not
   * done.
   */
  readonly wrong: readonly string[];
  /** From the end of the faults until every client got a response as without them. In milliseconds. */
  readonly recoveryMs: number;
}

const reads = [
  '{ viewer { username email } }',
  '{ offerings(first: 10, filter: { state: [ACTIVE] }) { totalCount nodes { uuid name state plans { name unitPrice } } } }',
  '{ offerings(first: 3, filter: { state: [ACTIVE] }) { nodes { uuid resources(first: 3) { totalCount nodes { uuid name state project { name } } } } } }',
  '{ resources(first: 20) { totalCount nodes { uuid name offering { name } customer { name } } } }',
  '{ orders(first: 20) { totalCount nodes { uuid type resource { name } } } }',
];
const write = `mutation ($customer: UUID!, $category: UUID!, $name: String!) {
  createOffering(input: { name: $name, customerUuid: $customer, categoryUuid: $category, type: "Marketplace.Basic" }) {
    offering { uuid }
    userErrors { code }
  }
}`;
const codes = new Set(['UPSTREAM_TIMEOUT', 'UPSTREAM_UNAVAILABLE', 'UPSTREAM_ERROR', 'RATE_LIMITED']);
const mostWrong = 20;
const longestRecoveryMs = 30_000;

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/**
 * Reads and writes as the owner while some responses of the REST API are spoiled, and compares the results with the correct
 * ones.
 */
export async function runFaultLoad(options: FaultLoadOptions): Promise<FaultLoadReport> {
  const { url, sandbox, proxy, budgetMs, turns = Infinity, forMs = Infinity } = options;
  const agent = new Agent({ connections: options.clients });
  const wrong: string[] = [];
  const blame = (what: string): void => {
    if (wrong.length < mostWrong) wrong.push(what);
  };
  let longestMs = 0;
  const send = async (query: string, variables: unknown = {}): Promise<Answer> => {
    const begun = performance.now();
    const response = await request(`${url}/graphql`, {
      method: 'POST',
      dispatcher: agent,
      headers: { 'content-type': 'application/json', authorization: `Token ${sandbox.tokens.owner}` },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(3 * budgetMs),
    });
    const body = (await response.body.json()) as Answer;
    const ms = performance.now() - begun;
    longestMs = Math.max(longestMs, ms);
    if (ms > budgetMs) blame(`an answer after ${ms.toFixed(0)} ms to ${query.slice(0, 60)}`);
    return body;
  };
  const truth = new Map<string, unknown>();
  for (const query of reads) {
    const { data, errors } = await send(query);
    if (errors) throw new Error(`Not answered without faults: ${JSON.stringify(errors)}`);
    truth.set(query, data);
  }

  const counts = { operations: 0, right: 0, partial: 0, refused: 0, unknown: 0 };
  const judge = (query: string, { data, errors = [] }: Answer): void => {
    counts.operations += 1;
    const uncoded = errors.find(({ extensions }) => !codes.has(String(extensions?.code)));
    if (uncoded) blame(`the error ${JSON.stringify(uncoded)}`);
    if (errors.length === 0 && isDeepStrictEqual(data, truth.get(query))) counts.right += 1;
    else if (errors.length > 0 && isPartOf(data, truth.get(query))) {
      counts[data === null || data === undefined ? 'refused' : 'partial'] += 1;
    } else blame(`the answer ${JSON.stringify({ data, errors }).slice(0, 300)} to ${query.slice(0, 60)}`);
  };
  const written = new Map<string, 'made' | 'unread' | 'unknown' | 'refused'>();
  const create = async (name: string): Promise<void> => {
    const { customer, category } = sandbox.demo;
    const { data, errors = [] } = await send(write, { customer, category, name });
    counts.operations += 1;
    const [error] = errors;
    const payload = (data as { createOffering?: { offering?: unknown; userErrors: unknown[] } } | null)
      ?.createOffering;
    if (payload?.offering || !error) {
      // A 2xx with an unreadable body counts as done; a proxy that invents such a response has not forwarded the write.
      written.set(name, payload?.offering ? 'made' : 'unread');
      counts[payload?.offering ? 'right' : 'partial'] += 1;
    } else {
      const unknown = error.extensions?.outcomeUnknown === true;
      written.set(name, unknown ? 'unknown' : 'refused');
      counts[unknown ? 'unknown' : 'refused'] += 1;
      if (!codes.has(String(error.extensions?.code))) blame(`the error ${JSON.stringify(error)}`);
    }
    if (payload && payload.userErrors.length > 0) blame(`user errors ${JSON.stringify(payload.userErrors)}`);
  };

  proxy.passed.length = 0;
  proxy.on = true;
  const end = performance.now() + forMs;
  await Promise.all(
    Array.from({ length: options.clients }, async (_, client) => {
      const random = createRandom(client + 1);
      for (let turn = 0; turn < turns && performance.now() < end; turn += 1) {
        try {
          if (random.chance(options.writes ?? 0.2)) await create(`load ${client} ${turn}`);
          else {
            const query = random.pick(reads);
            judge(query, await send(query));
          }
        } catch (error) {
          blame(`no answer: ${String(error)}`);
        }
      }
    }),
  );
  proxy.on = false;
  const faults = Object.values(proxy.counts()).reduce((sum, count) => sum + count, 0);
  const stopped = performance.now();
  const isWell = async (): Promise<boolean> => {
    const responses = await Promise.all(reads.map(async (query) => [query, await send(query)] as const));
    return responses.every(
      ([query, { data, errors }]) => !errors && isDeepStrictEqual(data, truth.get(query)),
    );
  };
  while (!(await isWell()) && performance.now() - stopped < longestRecoveryMs) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const recoveryMs = performance.now() - stopped;

  const made = new Map<string, number>();
  for (const { name } of sandbox.world.offerings) made.set(name, (made.get(name) ?? 0) + 1);
  for (const [name, told] of written) {
    const times = made.get(name) ?? 0;
    const possible = { made: times === 1, unread: times <= 1, unknown: times <= 1, refused: times === 0 };
    if (!possible[told]) blame(`a write that is told to be ${told} was done ${times} times`);
  }
  await agent.destroy();
  return { ...counts, faults, longestMs, wrong, recoveryMs };
}

/** Whether a value equals another one in which some parts are null. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (part === null || part === undefined) return true;
  if (typeof part !== 'object' || typeof whole !== 'object' || whole === null) return part === whole;
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) &&
      part.length === whole.length &&
      part.every((one, at) => isPartOf(one, whole[at]))
    );
  }
  return Object.entries(part).every(([name, one]) => isPartOf(one, (whole as Record<string, unknown>)[name]));
}
