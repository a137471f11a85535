import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/src/sandbox.ts';
import { type App, startApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { preparedTabs } from '../../src/graphiql/prepared-tabs.ts';

describe('the prepared tabs', () => {
  let sandbox: Sandbox;
  let app: App;

  beforeAll(async () => {
    sandbox = await startSandbox({ live: false, resources: 300 });
    app = await startApp({
      config: loadConfig({ PORT: '0', POLL_INTERVAL_MS: '50' }),
      waldurApiUrl: sandbox.url,
      demo: null,
      log: pino({ level: 'silent' }),
    });
  });
  afterAll(async () => {
    await app.close();
    await sandbox.close();
  });

  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  const run = async (query: string, operationName: string, variables: unknown): Promise<any> => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Token ${sandbox.tokens.owner}` },
      body: JSON.stringify({ query, operationName, variables }),
    });
    const answer = (await response.json()) as { data: unknown; errors?: unknown };
    expect(answer.errors, operationName).toBeUndefined();
    return answer.data;
  };

  const operationsIn = (query: string): string[] =>
    [...query.matchAll(/^(?:query|mutation) (\w+)/gm)].map(([, name]) => name ?? '');

  it('each begin with a description that says what they show', () => {
    for (const { query } of preparedTabs) {
      const [description = ''] = /^(?:# .*\n)+/.exec(query) ?? [];
      expect(description.replaceAll(/^# |\n# ?/gm, ' ').trim()).toMatch(/^[A-Z].{40,}\.$/);
    }
  });

  it('that read run without an error and bring rows', async () => {
    for (const { query, variables } of preparedTabs) {
      const [name = '', ...more] = operationsIn(query);
      if (more.length > 0 || /^mutation/m.test(query)) continue;
      const data = await run(query, name, variables?.(sandbox.demo) ?? {});
      for (const list of Object.values(data) as { nodes: unknown[] }[]) {
        expect(list.nodes.length).toBeGreaterThan(0);
      }
    }
  });

  it('that write run from end to end without a user error', async () => {
    let ran = 0;
    for (const { query, variables } of preparedTabs) {
      if (!/^mutation/m.test(query)) continue;
      const values: Record<string, unknown> = { ...variables?.(sandbox.demo) };
      for (const name of operationsIn(query)) {
        const data = await run(query, name, values);
        for (const [field, payload] of Object.entries(data) as [string, { userErrors?: unknown[] }][]) {
          expect(payload.userErrors ?? [], `${name}.${field}`).toEqual([]);
        }
        if (name === 'CreateOffering') values.offering = data.createOffering.offering.uuid;
        ran += 1;
      }
    }
    expect(ran).toBe(4);
  });

  it('that watch then tell how the resource goes whose termination was ordered', async () => {
    const tab = preparedTabs.find(({ query }) => /^subscription/m.test(query));
    const variables = tab?.variables?.(sandbox.demo) ?? {};
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Token ${sandbox.tokens.owner}`,
      },
      body: JSON.stringify({ query: tab?.query, operationName: 'Watch', variables }),
    });
    // Not each step of the sandbox is one that is told.
    const ticking = setInterval(() => sandbox.tick(), 50);
    let text = '';
    for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString('utf8');
    clearInterval(ticking);
    expect(text).toContain('"state":"TERMINATED"');
    expect(text).toContain('event: complete');
  });
});
