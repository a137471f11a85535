import { getIntrospectionQuery, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRandom } from '../../sandbox/src/random.ts';
import { loadConfig } from '../../src/config.ts';
import { schema } from '../../src/schema/index.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';
import { generated } from '../support/generated.ts';
import { messagesOf, rawSocket, type Stage, startStage } from './support.ts';

describe('the defaults for production', () => {
  const exposed = ({
    introspection,
    graphiql,
    suggestions,
    explain,
    admission,
  }: ReturnType<typeof loadConfig>) => ({
    introspection,
    graphiql,
    suggestions,
    explain,
    limited: admission.perSecond > 0,
  });

  it('enable no feature for developers, and limit the rate of operations', () => {
    expect(exposed(loadConfig({ NODE_ENV: 'production', SANDBOX: 'true' }))).toEqual({
      introspection: false,
      graphiql: false,
      suggestions: false,
      explain: false,
      limited: true,
    });
    expect(exposed(loadConfig({}))).toEqual({
      introspection: true,
      graphiql: true,
      suggestions: true,
      explain: true,
      limited: false,
    });
  });

  it('can each be changed by their own setting', () => {
    const environment = {
      NODE_ENV: 'production',
      SANDBOX: 'true',
      INTROSPECTION: 'true',
      GRAPHIQL: 'true',
      SUGGESTIONS: 'true',
      EXPLAIN: 'true',
      RATE_LIMIT_PER_SECOND: '0',
    };
    expect(exposed(loadConfig(environment))).toEqual(exposed(loadConfig({})));
  });
});

/** Every name of the schema that a client could use. */
function namesOfSchema(): Set<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    names.add(type.name);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        names.add(field.name);
        for (const argument of field.args) names.add(argument.name);
      }
    } else if (isInputObjectType(type)) for (const name of Object.keys(type.getFields())) names.add(name);
  }
  return names;
}

/** An error contains the type of a field that was named correctly. */
const typesOfKnownFields = new Set(['Query', 'User', 'OfferingFilter']);

/** The name with one letter changed, dropped or doubled, as attackers try names to get suggestions. */
function nearly(name: string, random: ReturnType<typeof createRandom>): string {
  const place = random.int(1, Math.max(1, name.length - 1));
  const letter = random.pick(['', 'x', 'q', `${name[place] ?? ''}z`]);
  return `${name.slice(0, place)}${letter}${name.slice(place + 1)}`;
}

describe('a hardened gateway', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 20 }, { NODE_ENV: 'production', RATE_LIMIT_PER_SECOND: '0' });
  });
  afterAll(() => gateway.close());

  it.each([
    ['the query that all tools send', getIntrospectionQuery()],
    ['one type', '{ __type(name: "Offering") { name fields { name } } }'],
    [
      'behind an alias and a fragment',
      '{ ...F } fragment F on Query { harmless: __schema { types { name } } }',
    ],
    ['beside data', '{ viewer { username } __schema { queryType { name } } }'],
  ])('refuses introspection: %s', async (_name, query) => {
    let result: Awaited<ReturnType<Gateway['query']>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      result = await gateway.query(query);
    });
    expect(result?.data).toBeUndefined();
    expect(result?.errors?.[0]?.extensions?.code).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(requests).toEqual([]);
  });

  it('still returns __typename, which clients with caches select in each query', async () => {
    expect((await gateway.query('{ __typename viewer { __typename } }')).data).toEqual({
      __typename: 'Query',
      viewer: { __typename: 'User' },
    });
  });

  it('serves no GraphiQL', async () => {
    const response = await fetch(`${gateway.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(await response.text()).not.toMatch(/<html|<script/i);
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('does not explain operations', async () => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Token ${gateway.sandbox.tokens.staff}`,
        'x-explain': '1',
      },
      body: JSON.stringify({ query: '{ viewer { username } }' }),
    });
    expect(await response.json()).toEqual({ data: { viewer: { username: 'sandbox-staff' } } });
    expect(response.headers.has('server-timing')).toBe(false);
  });

  it('reveals no name to a client that guesses similar names', async () => {
    const all = [...namesOfSchema()];
    const random = createRandom(1);
    const names = random.sample(all, generated(all.length));
    const known = new Set(all.map((name) => name.toLowerCase()));
    const given = new Set<string>();
    let asked = 0;
    const learn = async (query: string, variables: Record<string, unknown> = {}): Promise<void> => {
      asked += 1;
      const { errors = [] } = await gateway.query(query, variables);
      const sent = new Set(`${query} ${JSON.stringify(variables)}`.match(/\w+/g));
      for (const { message } of errors) {
        expect(message).not.toContain('Did you mean');
        for (const word of message.match(/"\w+"/g) ?? []) {
          const name = word.slice(1, -1);
          if (known.has(name.toLowerCase()) && !sent.has(name) && !typesOfKnownFields.has(name))
            given.add(name);
        }
      }
    };
    const wrong = (name: string): string => {
      let other = nearly(name, random);
      while (known.has(other.toLowerCase()) || !/^[a-z_]\w*$/i.test(other)) other = `${other}x`;
      return other;
    };
    // Many names in one document, as such tools send them.
    for (let index = 0; index < names.length; index += 15) {
      const some = names.slice(index, index + 15);
      await learn(`{ ${some.map((name) => wrong(name)).join(' ')} }`);
      await learn(`{ viewer { ${some.map((name) => wrong(name)).join(' ')} } }`);
      await learn(`{ viewer { ... on ${wrong(random.pick(some))} { uuid } } }`);
      await learn(`{ offerings(${some.map((name) => `${wrong(name)}: 1`).join(', ')}) { totalCount } }`);
      await learn(`{ offerings(filter: { ${wrong(random.pick(some))}: 1 }) { totalCount } }`);
      await learn(`query ($x: ${wrong(random.pick(some))}) { offerings(filter: $x) { totalCount } }`);
    }
    expect([...given]).toEqual([]);
    expect(asked).toBeGreaterThan(names.length / 3);
  });

  it('reveals no enum value or input name through variables', async () => {
    const query = 'query ($filter: OfferingFilter) { offerings(filter: $filter) { totalCount } }';
    for (const filter of [{ state: ['ACTIV'] }, { nam: 'x' }, { state: ['active'] }, { billabl: true }]) {
      const { errors = [] } = await gateway.query(query, { filter });
      expect(errors.length).toBeGreaterThan(0);
      for (const { message } of errors)
        expect(message).not.toMatch(/Did you mean|"ACTIVE"|"name"|"billable"/);
    }
  });

  it('shows suggestions if they are enabled, which proves that the tests above can fail', async () => {
    const shown = await startGateway({ resources: 20 }, { NODE_ENV: 'production', SUGGESTIONS: 'true' });
    try {
      const { errors } = await shown.query('{ offering { nam } }');
      expect(errors?.map(({ message }) => message).join()).toContain('Did you mean');
    } finally {
      await shown.close();
    }
  });
});

describe('a hardened gateway over WebSocket', () => {
  let stage: Stage;

  beforeEach(async () => {
    stage = await startStage({ NODE_ENV: 'production' });
    return () => stage.close();
  });

  it.each([
    ['introspection', '{ __schema { types { name } } }'],
    ['a subscription beside introspection', 'subscription { __schema { types { name } } }'],
    ['a misspelt name', '{ viewer { usernam } }'],
  ])('refuses %s without suggestions', async (_name, query) => {
    const raw = await rawSocket(stage.app, {
      params: { authorization: `Token ${stage.sandbox.tokens.owner}` },
    });
    raw.send({ id: '1', type: 'subscribe', payload: { query } });
    await expect.poll(() => messagesOf(raw, '1').length).toBeGreaterThan(0);
    const [{ type, payload }] = messagesOf(raw, '1');
    expect(type).toBe('error');
    expect(JSON.stringify(payload)).not.toMatch(/Did you mean|username/);
    raw.socket.close();
  });
});
