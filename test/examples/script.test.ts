import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../examples/script/report.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe('the example script', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 300 });
  });
  afterAll(() => gateway.close());

  it('writes one line for each active offering, also when the list has several pages', async () => {
    const { world, tokens } = gateway.sandbox;
    const active = world.offerings.filter(({ state }) => state === 'Active');
    const lines: string[] = [];
    for await (const line of report(`${gateway.url}/graphql`, tokens.staff, 7)) lines.push(line);
    const names = lines.map((line) => line.slice(19));
    expect(names.toSorted()).toEqual(active.map(({ name }) => name).toSorted());
    expect(active.length).toBeGreaterThan(14);
    const [first] = active;
    const line = lines[names.indexOf(first?.name ?? '')];
    expect(Number(line?.slice(0, 6))).toBe(first?.resources.length);
  });

  it('fails with the error code of the gateway', async () => {
    const lines = report(`${gateway.url}/graphql`, 'nobody');
    await expect(lines.next()).rejects.toThrow(/^UNAUTHENTICATED: /);
  });
});
