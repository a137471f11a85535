import { NoDeprecatedCustomRule, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import type { App } from '../../src/app.ts';
import { type PreparedTab, preparedTabs } from '../../src/graphiql/prepared-tabs.ts';
import { schema } from '../../src/schema/index.ts';
import { startGatewayAlone } from '../support/gateway.ts';
import { virtualTime } from '../support/time.ts';

describe('the prepared tabs', () => {
  let sandbox: Sandbox;
  let app: App;

  beforeAll(async () => {
    sandbox = await startSandbox({ live: false, resources: 300 });
    app = await startGatewayAlone(sandbox.url, { POLL_INTERVAL_MS: '50' });
  });
  afterAll(async () => {
    await app.close();
    await sandbox.close();
  });

  const tokenOf = ({ asCustomer }: PreparedTab): string =>
    `Token ${sandbox.tokens[asCustomer ? 'customer' : 'owner']}`;

  // biome-ignore lint/suspicious/noExplicitAny: tests look into responses of any shape
  const run = async (tab: PreparedTab, operationName: string, variables: unknown): Promise<any> => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: tokenOf(tab) },
      body: JSON.stringify({ query: tab.query, operationName, variables }),
    });
    const result = (await response.json()) as { data: unknown; errors?: unknown };
    expect(result.errors, operationName).toBeUndefined();
    return result.data;
  };

  const operationsIn = (query: string): string[] =>
    [...query.matchAll(/^(?:query|mutation) (\w+)/gm)].map(([, name]) => name ?? '');

  it('all begin with a description that says what they show', () => {
    for (const { query } of preparedTabs) {
      const [description = ''] = /^(?:# .*\n)+/.exec(query) ?? [];
      expect(description.replaceAll(/^# |\n# ?/gm, ' ').trim()).toMatch(/^[A-Z].{40,}\.$/);
      // The part of a line that a window of 1,280 pixels shows.
      expect(Math.max(...description.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(48);
    }
  });

  it('use no deprecated element', () => {
    for (const { query } of preparedTabs) {
      expect(validate(schema, parse(query), [NoDeprecatedCustomRule])).toEqual([]);
    }
  });

  it('that read run without an error and return rows', async () => {
    for (const tab of preparedTabs) {
      const { query, variables } = tab;
      const [name = '', ...more] = operationsIn(query);
      if (more.length > 0 || /^mutation/m.test(query)) continue;
      const data = await run(tab, name, variables?.(sandbox.demo) ?? {});
      for (const [field, value] of Object.entries(data) as [string, { nodes?: unknown[] } | null][]) {
        expect(value?.nodes ?? value, `${name}.${field}`).not.toBeOneOf([null, []]);
      }
    }
  });

  let writes: Promise<number> | null = null;
  /** Runs the operations of all tabs that write, once. Returns their number. */
  const write = (): Promise<number> => {
    writes ??= writeOnce();
    return writes;
  };
  const writeOnce = async (): Promise<number> => {
    let ran = 0;
    for (const tab of preparedTabs) {
      const { query, variables } = tab;
      if (!/^mutation/m.test(query)) continue;
      const values: Record<string, unknown> = { ...variables?.(sandbox.demo) };
      for (const name of operationsIn(query)) {
        const data = await run(tab, name, values);
        for (const [field, payload] of Object.entries(data) as [string, { userErrors?: unknown[] }][]) {
          expect(payload.userErrors ?? [], `${name}.${field}`).toEqual([]);
        }
        if (name === 'CreateOffering') values.offering = data.createOffering.offering.uuid;
        ran += 1;
      }
    }
    return ran;
  };

  it('that write run from end to end without a user error', async () => {
    expect(await write()).toBe(5);
  });

  const subscribe = (operationName: string): Promise<Response> => {
    const tab = preparedTabs.find(({ query }) => query.includes(`subscription ${operationName}(`));
    if (!tab) throw new Error(`no tab with ${operationName}`);
    return fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: tokenOf(tab),
      },
      body: JSON.stringify({ query: tab.query, operationName, variables: tab.variables?.(sandbox.demo) }),
    });
  };

  it('that watch immediately show the state of the order of the customer', async () => {
    const { body } = await subscribe('Progress');
    const reader = body?.getReader();
    let text = '';
    while (!text.includes('data:')) text += Buffer.from((await reader?.read())?.value ?? '').toString('utf8');
    await reader?.cancel();
    expect(text).toContain('"orderProgress":{"state":"');
  });

  it('that watch then show each state of a resource that is being terminated', async () => {
    await write();
    using time = await virtualTime();
    const response = await subscribe('Watch');
    // Not every step of the sandbox causes an event.
    const ticking = setInterval(() => sandbox.tick(), 50);
    const text = await time.during(response.text());
    clearInterval(ticking);
    expect(text).toContain('"state":"TERMINATED"');
    expect(text).toContain('event: complete');
  });
});
