import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWorld } from '../../sandbox/src/world/build-world.ts';
import { run } from '../process/support.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { blocksIn, documents, read } from './documents.ts';

const readme = documents.find(({ path }) => path === 'README.md');
const blocks = readme ? blocksIn(readme) : [];
const operation = (kind: string): string => {
  const found = blocks.find(({ language, code }) => language === 'graphql' && code.startsWith(kind));
  if (!found) throw new Error(`README.md has no ${kind}.`);
  return found.code;
};

it('README.md can be read in five minutes', () => {
  expect(readme?.text.split('\n').length).toBeLessThanOrEqual(151);
});

it('README.md states the same numbers as the sandbox has', () => {
  const { providers, offerings, resources } = buildWorld({ seed: 1, resources: 1600, now: () => new Date() });
  expect([providers.length, offerings.length, resources.length]).toEqual([5, 46, 1600]);
  expect(readme?.text).toMatch(/five service providers, 46 offerings and 1,600 resources/);
});

it('every operation in a document is valid in the schema', () => {
  const schema = buildSchema(read('schema.graphql'));
  const wrong = documents.flatMap((document) =>
    blocksIn(document)
      .filter(({ language, code }) => language === 'graphql' && !/^(?:type|extend) /.test(code))
      .flatMap(({ code }) =>
        validate(schema, parse(code)).map(({ message }) => `${document.path}: ${message}`),
      ),
  );
  expect(wrong).toEqual([]);
});

describe('an example in README.md', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 200 });
  });
  afterAll(() => gateway.close());

  it('reads a nested graph', async () => {
    const { data, errors } = await gateway.query(operation('{'));
    expect(errors).toBeUndefined();
    expect(data?.offerings.nodes[0].resources.nodes[0].team.length).toBeGreaterThan(0);
  });

  it('pauses an offering', async () => {
    const active = gateway.sandbox.world.offerings.find(({ state }) => state === 'Active');
    const { data } = await gateway.query(operation('mutation'), { uuid: active?.uuid });
    expect(data?.pauseOffering).toEqual({
      offering: { state: 'PAUSED', pausedReason: 'Maintenance' },
      userErrors: [],
    });
  });

  it('watches an order', async () => {
    const ended = [...gateway.sandbox.world.orders].find(({ state }) => state === 'done');
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Token ${gateway.sandbox.tokens.staff}`,
      },
      body: JSON.stringify({ query: operation('subscription'), variables: { uuid: ended?.uuid } }),
    });
    const events = await response.text();
    expect(events).toContain('"state":"DONE"');
    expect(events).toContain('event: complete');
  });

  it('reads orders in a program', async () => {
    const code = blocks.find(({ language }) => language === 'js')?.code ?? '';
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(10);
    const program = code.replace('http://127.0.0.1:4000', gateway.url);
    expect(program).not.toBe(code);
    const { said, ended } = run(process.execPath, ['--input-type=module', '-e', program], {
      WALDUR_TOKEN: gateway.sandbox.tokens.staff,
    });
    expect(await ended, said.err).toBe(0);
    expect(said.out.match(/uuid: '[0-9a-f]{32}'/g)).toHaveLength(5);
    expect(said.err).toBe('');
  });
});
