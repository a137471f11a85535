import { getIntrospectionQuery } from 'graphql';

/** A malicious request, and how it is refused. */
export interface Attack {
  readonly name: string;
  readonly status: number | readonly number[];
  /** `extensions.code` of the first error; null if the response is not GraphQL. */
  readonly code: string | readonly string[] | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: 'GET' | 'POST';
  readonly search?: string;
  readonly body?: string | Buffer;
}

const json = (value: unknown): string => JSON.stringify(value);
const document = (query: string, variables?: unknown): string => json({ query, variables });
const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const nested = (depth: number, open: string, inner: string): string =>
  open.repeat(depth) + inner + '}'.repeat(depth * (open.split('{').length - 1));
const tooComplex = { status: 200, code: 'QUERY_TOO_COMPLEX' } as const;
const invalid = { status: 200, code: 'GRAPHQL_VALIDATION_FAILED' } as const;
const badInput = { status: 200, code: 'BAD_USER_INPUT' } as const;
const notJson = { status: 400, code: 'BAD_REQUEST' } as const;
const notParsed = { status: 200, code: 'GRAPHQL_PARSE_FAILED' } as const;
const byName = 'query ($filter: OfferingFilter) { offerings(filter: $filter) { totalCount } }';
const byUuid = 'query ($uuid: UUID!) { offering(uuid: $uuid) { name } }';

const large: readonly Attack[] = [
  {
    name: 'alias overload',
    body: document(`{ ${times(300, (n) => `a${n}: viewer { uuid }`)} }`),
    ...tooComplex,
  },
  {
    name: 'alias overload through fragments',
    body: document(
      `{ ${times(90, (n) => `v${n}: viewer { ...F }`)} } fragment F on User { ${times(90, (n) => `a${n}: uuid`)} }`,
    ),
    ...tooComplex,
  },
  {
    name: 'fragments that multiply each other',
    body: document(
      `{ viewer { ...F0 } } ${times(30, (n) => `fragment F${n} on User { ...F${n + 1} ...F${n + 1} }`)} fragment F30 on User { uuid }`,
    ),
    ...tooComplex,
  },
  {
    name: 'directive overload',
    body: document(`{ viewer { uuid ${times(300, () => '@include(if: true)')} } }`),
    ...tooComplex,
  },
  {
    name: 'unknown directive overload',
    body: document(`{ viewer { uuid ${times(300, () => '@aa')} } }`),
    ...tooComplex,
  },
  { name: 'field duplication', body: document(`{ viewer { ${'uuid '.repeat(4000)} } }`), ...tooComplex },
  {
    name: 'deep nesting',
    body: document(`{ offerings { nodes { ${nested(12, 'resources { nodes { offering { ', 'name')} } } }`),
    ...tooComplex,
  },
  {
    name: 'circular introspection',
    body: document(`{ __schema { types { ${nested(30, 'fields { type { ', 'name')} } } }`),
    ...tooComplex,
  },
  {
    name: 'introspection many times over',
    body: document(`{ ${times(300, (n) => `s${n}: __schema { types { name } }`)} }`),
    ...tooComplex,
  },
  {
    name: 'a list of lists of rows',
    body: document(
      '{ offerings(first: 300) { nodes { resources(first: 300) { nodes { name team { username } } } orders(first: 300) { nodes { uuid } } } } }',
    ),
    ...tooComplex,
  },
  {
    name: 'too many operations in one document',
    body: json({
      query: times(200, (n) => `query Q${n} { viewer { uuid } }`),
      operationName: 'Q1',
    }),
    ...tooComplex,
  },
  {
    name: 'a document of too many tokens',
    body: document(`{ ${'viewer '.repeat(12_000)} }`),
    ...notParsed,
  },
  {
    name: 'a document that is too long',
    body: document(`{ viewer { uuid } } # ${'x'.repeat(200_000)}`),
    status: 200,
    code: 'PAYLOAD_TOO_LARGE',
  },
  {
    name: 'braces without end',
    body: document('{a'.repeat(2400)),
    status: 200,
    code: ['GRAPHQL_PARSE_FAILED', 'QUERY_TOO_COMPLEX'],
  },
  {
    name: 'a very deep value',
    body: document(`{ offerings(filter: ${'['.repeat(2000)}${']'.repeat(2000)}) { totalCount } }`),
    ...tooComplex,
  },
  { name: 'a very long name', body: document(`{ ${'x'.repeat(90_000)} }`), ...invalid },
];

const refused: readonly Attack[] = [
  {
    name: 'array batching',
    body: json(Array.from({ length: 50 }, () => ({ query: '{ viewer { uuid } }' }))),
    ...notJson,
  },
  { name: 'array batching of one', body: json([{ query: '{ viewer { uuid } }' }]), ...notJson },
  {
    name: 'circular fragments',
    body: document('{ viewer { ...A } } fragment A on User { ...B } fragment B on User { ...A }'),
    ...invalid,
  },
  {
    name: 'a fragment that spreads itself',
    body: document('{ ...A } fragment A on Query { ...A }'),
    ...invalid,
  },
  {
    name: 'a mutation by GET',
    method: 'GET',
    headers: { 'graphql-require-preflight': '1' },
    search: new URLSearchParams({
      query:
        'mutation { pauseOffering(input: { uuid: "0123456789abcdef0123456789abcdef" }) { userErrors { code } } }',
    }).toString(),
    status: 405,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a GET without a header that needs a preflight',
    method: 'GET',
    headers: { authorization: 'Basic c3RhZmY6c2VjcmV0' },
    search: 'query=%7B__typename%7D',
    status: 403,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a form',
    headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Basic c3RhZmY6c2VjcmV0' },
    body: 'query=%7B__typename%7D',
    status: 403,
    code: 'BAD_REQUEST',
  },
  {
    name: 'plain text',
    headers: { 'content-type': 'text/plain', authorization: 'Basic c3RhZmY6c2VjcmV0' },
    body: document('{ __typename }'),
    status: 403,
    code: 'BAD_REQUEST',
  },
  {
    name: 'an unknown media type',
    headers: { 'content-type': 'application/xml' },
    body: '<a/>',
    status: [400, 415],
    code: null,
  },
  { name: 'introspection', body: document(getIntrospectionQuery()), ...invalid },
  { name: 'a subscription of nothing', body: document('subscription { nothing }'), ...invalid },
];

const variables: readonly Attack[] = [
  {
    name: 'a huge variable',
    body: document(byName, { filter: { name: 'x'.repeat(600_000) } }),
    ...badInput,
  },
  {
    name: 'a long list in a variable',
    body: document(byName, { filter: { state: Array.from({ length: 5000 }, () => 'ACTIVE') } }),
    ...tooComplex,
  },
  {
    name: 'many undeclared variables',
    body: document(
      '{ __typename }',
      Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`v${n}`, 1])),
    ),
    ...tooComplex,
  },
  {
    name: 'a deep list in a variable',
    body: `{"query":${json(byName)},"variables":{"filter":{"name":${'['.repeat(5000)}${']'.repeat(5000)}}}}`,
    ...tooComplex,
  },
  {
    name: 'deeper JSON than the stack',
    body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
    status: [200, 400],
    code: null,
  },
  {
    name: '__proto__ in variables',
    body: '{"query":"query ($uuid: UUID!) { offering(uuid: $uuid) { name } }","variables":{"__proto__":{"uuid":"0123456789abcdef0123456789abcdef"}}}',
    ...badInput,
  },
  {
    name: '__proto__ in an input',
    body: `{"query":${json(byName)},"variables":{"filter":{"__proto__":{"name":"x"},"constructor":1}}}`,
    ...badInput,
  },
  {
    name: 'constructor as an input',
    body: document(byName, { filter: { constructor: { prototype: { name: 'x' } } } }),
    ...badInput,
  },
  { name: '__proto__ beside the query', body: '{"__proto__":{"query":"{ __typename }"}}', ...notJson },
  {
    name: 'an unknown parameter',
    body: json({ query: '{ __typename }', constructor: 1, cmd: 'x' }),
    ...notJson,
  },
  { name: 'a path in an id', body: document(byUuid, { uuid: '../../users/me' }), ...badInput },
  {
    name: 'a header in an id',
    body: document(byUuid, { uuid: '0123456789abcdef0123456789abcdef\r\nX-Admin: 1' }),
    ...badInput,
  },
  {
    name: 'an id of another kind',
    body: document('query ($id: ID!) { node(id: $id) { id } }', {
      id: Buffer.from('constructor:x').toString('base64'),
    }),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'half of a surrogate pair in a variable',
    body: document(byName, { filter: { name: 'a\ud800' } }),
    ...badInput,
  },
  {
    name: 'a number larger than any',
    body: `{"query":"query ($n: Int) { offerings(first: $n) { totalCount } }","variables":{"n":1e400}}`,
    ...badInput,
  },
];

const text: readonly Attack[] = [
  { name: 'no JSON', body: '{"query": "{ __typename }"', ...notJson },
  { name: 'nothing', body: '', ...notJson },
  { name: 'null', body: 'null', ...notJson },
  { name: 'a text', body: '"{ __typename }"', ...notJson },
  {
    name: 'a byte order mark before the JSON',
    body: `\ufeff${document('{ nothing }')}`,
    status: [200, 400],
    code: null,
  },
  {
    name: 'UTF-16',
    headers: { 'content-type': 'application/json; charset=utf-16' },
    body: Buffer.from(document('{ __typename }'), 'utf16le'),
    status: [400, 415],
    code: null,
  },
  {
    name: 'overlong UTF-8',
    body: Buffer.concat([
      Buffer.from('{"query":"{ '),
      Buffer.from([0xc0, 0xaf, 0xe0, 0x80, 0xaf]),
      Buffer.from(' }"}'),
    ]),
    ...notJson,
  },
  { name: 'half of a surrogate pair', body: '{"query":"{ \\ud800 }"}', ...notParsed },
  { name: 'NULs', body: document('{ \0viewer { uuid } }'), ...notParsed },
  { name: 'right-to-left marks in names', body: document('{ view\u202eer { uuid } }'), ...notParsed },
  { name: 'letters that look like others', body: document('{ vi\u0435wer { uuid } }'), ...notParsed },
  {
    name: 'a block string that is not closed',
    body: document('{ offerings(filter: { name: """'),
    ...notParsed,
  },
  {
    name: 'compressed nonsense',
    headers: { 'content-encoding': 'gzip' },
    body: Buffer.from([31, 139, 8, 0, 1, 2, 3]),
    status: [400, 415],
    code: null,
  },
  { name: 'a query that is an object', body: json({ query: { toString: 'x' } }), ...notJson },
  { name: 'variables that are a list', body: json({ query: '{ __typename }', variables: [1] }), ...notJson },
  {
    name: 'an operation that is not there',
    body: json({ query: 'query A { viewer { uuid } }', operationName: '__proto__' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    name: 'a header that asks for no type there is',
    headers: { accept: 'image/png' },
    body: document('{ __typename }'),
    status: 406,
    code: 'BAD_REQUEST',
  },
];

/** Over HTTP, against the defaults of production. */
export const attacks: readonly Attack[] = [...large, ...refused, ...variables, ...text];
