import { onTestFinished } from 'vitest';
import { createIdentity, type IdentityFacts } from '../../src/identity/identity.ts';
import {
  type Caller,
  createUpstream,
  type Upstream,
  type UpstreamOptions,
} from '../../src/upstream/client.ts';
import { isUpstreamError, type UpstreamError } from '../../src/upstream/errors.ts';
import { RestServer } from '../support/rest-server.ts';

/** A server and an upstream client of it, closed when the test is over. Pauses between attempts are 50 and 100 ms. */
export async function setUp(
  options: Partial<UpstreamOptions> = {},
): Promise<{ server: RestServer; upstream: Upstream }> {
  const server = await RestServer.start();
  const upstream = createUpstream({ url: server.url, version: '1.2.3', random: () => 0, ...options });
  onTestFinished(async () => {
    await upstream.close();
    await server.close();
  });
  return { server, upstream };
}

/** The values of a caller, and of its identity, that a test sets. */
export type CallerFacts = Partial<Caller> & Partial<IdentityFacts>;

/** A caller; without a signal, one that never disconnects. */
export function caller(facts: CallerFacts = {}): Caller {
  const { authorization = 'Token alice', impersonatedUser, address, language, ...rest } = facts;
  const identity = createIdentity({
    authorization,
    impersonatedUser: impersonatedUser ?? null,
    address: address ?? null,
    language: language ?? null,
  });
  return { identity, requestId: 'request-1', signal: new AbortController().signal, ...rest };
}

/** The typed error that a read fails with. Fails the test when it succeeds, or fails with anything else. */
export async function failureOf(read: Promise<unknown>): Promise<UpstreamError> {
  const error: unknown = await read.then(
    (value) => new Error(`Did not fail: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!isUpstreamError(error)) throw error;
  return error;
}

/** The id of thing number `n`, as the API writes it. */
export function id(n: number): string {
  return n.toString(16).padStart(32, '0');
}
