import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createUpstream } from '../../src/upstream/client.ts';
import { cachingLookup } from '../../src/upstream/transport/dns-cache.ts';
import { RestServer } from '../support/rest-server.ts';
import { caller, failureOf } from './support.ts';

const route = '/api/things/';

/** A name server whose response a test changes, with a clock. */
function names() {
  const state = { ms: 0, address: '10.0.0.1', error: null as NodeJS.ErrnoException | null, asked: 0 };
  const ask: LookupFunction = (_, options, callback) => {
    state.asked += 1;
    const { address, error } = state;
    setImmediate(() => callback(error, options.all ? [{ address, family: 4 }] : address, 4));
  };
  const remembering = cachingLookup(ask, 5000, () => state.ms);
  const find = (options = {}) =>
    new Promise((resolve, reject) => {
      remembering('waldur.example', options, (error, address) => (error ? reject(error) : resolve(address)));
    });
  return { state, find };
}

describe('looked-up addresses', () => {
  it('are shared by all simultaneous look-ups, and reused for some time afterwards', async () => {
    const { state, find } = names();
    expect(await Promise.all([find(), find(), find()])).toEqual(Array(3).fill('10.0.0.1'));
    state.ms = 4999;
    expect(await find()).toBe('10.0.0.1');
    expect(state.asked).toBe(1);
  });

  it('follow changes', async () => {
    const { state, find } = names();
    await find();
    state.address = '10.0.0.2';
    state.ms = 5000;
    expect(await find()).toBe('10.0.0.2');
  });

  it('are looked up again after a failure, which all simultaneous look-ups receive', async () => {
    const { state, find } = names();
    state.error = Object.assign(new Error('No.'), { code: 'ENOTFOUND' });
    const found = await Promise.allSettled([find(), find()]);
    expect(found.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    state.error = null;
    expect(await find()).toBe('10.0.0.1');
    expect(state.asked).toBe(2);
  });

  it('are cached separately for each set of options', async () => {
    const { state, find } = names();
    expect(await find()).toBe('10.0.0.1');
    expect(await find({ all: true })).toEqual([{ address: '10.0.0.1', family: 4 }]);
    expect(state.asked).toBe(2);
  });
});

describe('a server that closes each connection', () => {
  it('needs one look-up, and not one for each read', async () => {
    const server = await RestServer.start();
    let asked = 0;
    const upstream = createUpstream({
      url: server.url.replace('127.0.0.1', 'localhost'),
      version: '1',
      lookup: (name, options, callback) => {
        asked += 1;
        lookup(name, { ...options, family: 4 }, callback);
      },
    });
    onTestFinished(async () => {
      await upstream.close();
      await server.close();
    });
    server.on(route, (call) => call.json([], 200, { connection: 'close' }));
    const client = upstream.as(caller());
    const query = (n: number) => ({ query: [['n', String(n)]] as const });
    await Promise.all(Array.from({ length: 30 }, (_, n) => client.list(route, query(n))));
    expect(server.connections).toBe(30);
    expect(asked).toBe(1);
  });

  it('is a network failure if its name is not found', async () => {
    const upstream = createUpstream({
      url: 'http://waldur.example',
      version: '1',
      maxAttempts: 1,
      lookup: (_, __, callback) =>
        callback(Object.assign(new Error('No.'), { code: 'ENOTFOUND' }), '', undefined),
    });
    expect(await failureOf(upstream.as(caller()).list(route))).toMatchObject({
      kind: 'network',
      cause: { code: 'ENOTFOUND' },
    });
    await upstream.close();
  });
});
