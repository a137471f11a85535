import { expect, it } from 'vitest';
import type { RestCall } from '../support/rest-server.ts';
import { stopTime } from '../support/time.ts';
import { caller, failureOf, setUp } from './support.ts';

const page = (number: number) => ({ query: [['page', String(number)]] as const });

/** A server that responds to the oldest request when a test says so, after a number of milliseconds. */
async function setUpByHand(options: { readonly maxConcurrency: number; readonly timeoutMs: number }) {
  const pass = await stopTime();
  const { server, upstream } = await setUp(options);
  const calls: RestCall[] = [];
  for (const path of ['/api/pages/', '/api/other/']) server.on(path, (call) => void calls.push(call));
  /** Responds to one request, once all sent ones have arrived. */
  const respond = async (ms: number): Promise<void> => {
    await arrived();
    pass(ms);
    calls.shift()?.rows([]);
  };
  const arrived = () => server.until(() => calls.length > 0 && calls.length === upstream.inspect().inFlight);
  return { server, upstream, answer: respond, arrived };
}

it('A request that could not start within its budget is refused immediately, with the time until it could', async () => {
  const { server, upstream, answer, arrived } = await setUpByHand({ maxConcurrency: 1, timeoutMs: 10_000 });
  const alice = upstream.as(caller());
  // While the pace is unknown, they wait.
  const reads = Array.from({ length: 21 }, (_, number) => alice.list('/api/pages/', page(number)));
  for (let turn = 0; turn < 8; turn += 1) await answer(1000);
  await arrived();

  const failed = await failureOf(alice.list('/api/pages/', page(99)));
  // Twelve wait, one in a second: three of them, and itself, after its ten seconds.
  expect(failed).toMatchObject({ kind: 'overloaded', attempts: 0, retryAfterMs: 3000 });
  expect(failed.toClientError()).toMatchObject({
    code: 'UPSTREAM_UNAVAILABLE',
    extensions: { retryAfterSeconds: 3 },
  });
  const bob = upstream.as(caller({ authorization: 'Token bob' })).list('/api/other/');
  const write = alice.write('POST', '/api/other/');
  for (let turn = 0; turn < 15; turn += 1) await answer(100);
  await Promise.all([...reads, bob, write]);
  expect(server.requests.findIndex(({ method, path }) => method === 'GET' && path === '/api/other/')).toBe(9);
  expect(server.requests).toHaveLength(23);
});

it('Fewer requests are sent at the same time if more do not get faster responses', async () => {
  const { server, upstream, answer } = await setUpByHand({ maxConcurrency: 6, timeoutMs: 30_000 });
  const alice = upstream.as(caller());
  for (let number = 0; number < 3; number += 1) {
    const read = alice.list('/api/pages/', page(number));
    await answer(40);
    await read;
  }
  // One worker: each request gets its response 40 ms after the previous one.
  const reads = Array.from({ length: 60 }, (_, number) => alice.list('/api/pages/', page(number)));
  for (let turn = 0; turn < 60; turn += 1) await answer(40);
  await Promise.all(reads);
  expect(server.peak).toBe(6);
  expect(upstream.inspect()).toMatchObject({ inFlight: 0, limit: 2, queued: 0 });
});
