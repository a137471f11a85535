import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { turns } from '../support/until.ts';

/** Sends a POST on a persistent connection, and resolves when the response has arrived. */
function post(agent: Agent, url: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      'content-length': Buffer.byteLength(body),
    };
    request(`${url}/graphql`, { agent, method: 'POST', headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode));
    })
      .once('error', reject)
      .end(body);
  });
}

describe('idle connections', () => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway();
  });
  afterAll(() => gateway.close());

  it.each([
    ['got a response', '{ __typename }', 200],
    ['was refused', '{ nothing }', 400],
  ])('hold no memory for their last request, which %s', async (_, query, status) => {
    const collect = globalThis.gc;
    if (!collect) throw new Error('Run with --expose-gc.');
    const connections = 30;
    const agent = new Agent({ keepAlive: true, maxFreeSockets: connections });
    const body = JSON.stringify({ query, variables: { unused: 'x'.repeat(900_000) } });
    const held = async (): Promise<number> => {
      // An object that one collection frees may hold another one that only the next collection frees.
      for (let n = 0; n < 3; n += 1) {
        await turns(20);
        collect();
      }
      return process.memoryUsage().arrayBuffers;
    };
    await post(agent, gateway.url, body);
    const before = await held();
    const all = Array.from({ length: connections }, () => post(agent, gateway.url, body));
    expect(new Set(await Promise.all(all))).toEqual(new Set([status]));
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(connections);
    expect((await held()) - before).toBeLessThan((connections * body.length) / 5);
    agent.destroy();
  });
});
