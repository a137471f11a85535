import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/lib/global-id.ts';
import { type CostOptions, checkCost, estimateCost } from '../../src/planning/cost.ts';
import { listName, toCursor } from '../../src/planning/cursor.ts';
import { createPlanner } from '../../src/planning/projection.ts';
import { schema } from '../../src/schema/index.ts';
import { currentServer } from '../../src/upstream/capabilities.ts';
import { coreMs } from '../support/time.ts';

const plan = createPlanner(schema);

function costOf(source: string, variables: Record<string, unknown> = {}, options: Partial<CostOptions> = {}) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return estimateCost(plan(document, operation, variables), variables, { maxPageSize: 300, ...options });
}

const requestsOf = (...args: Parameters<typeof costOf>): number => costOf(...args).requests;
const cursor = (position: number): string => toCursor(listName('Query.offerings', []), position);
const uuid = '0123456789abcdef0123456789abcdef';

describe('the estimated cost of an operation', () => {
  it.each<[title: string, source: string, requests: number, rows: number]>([
    ['a page costs one request for its rows', '{ offerings(first: 7) { nodes { name } } }', 1, 7],
    ['a page has 20 rows by default', '{ offerings { nodes { name } } }', 1, 20],
    ['rows that are not selected are not read', '{ offerings(first: 7) { totalCount } }', 1, 1],
    ['a page without rows costs no request', '{ offerings(first: 0) { nodes { name } } }', 0, 0],
    ['a page at the end may need the one before it', '{ offerings(last: 7) { nodes { name } } }', 2, 14],
    [
      'a page from a position costs the smallest number of requests that cover it',
      `{ offerings(first: 7, after: "${cursor(6)}") { nodes { name } } }`,
      1,
      7,
    ],
    [
      'a page that no single request covers costs two',
      `{ offerings(first: 300, after: "${cursor(9)}") { nodes { name } } }`,
      2,
      310,
    ],
    [
      'a page past the end costs one more request if the size is selected',
      `{ offerings(first: 7, after: "${cursor(6)}") { totalCount nodes { name } } }`,
      2,
      8,
    ],
    [
      'a page between two cursors has at most the rows between them',
      `{ offerings(first: 9, after: "${cursor(1)}", before: "${cursor(4)}") { nodes { uuid resources { totalCount } } } }`,
      4,
      464,
    ],
    ['an object by its uuid costs one request', `{ order(uuid: "${uuid}") { state } }`, 1, 1],
    ['an object that two routes may have costs two requests', `{ offering(uuid: "${uuid}") { name } }`, 2, 3],
    ['a resource is requested on two sides', `{ resource(uuid: "${uuid}") { name } }`, 2, 1],
    [
      'the side of a resource is known if it was read in a list',
      `{ resource(uuid: "${uuid}") { name details } }`,
      3,
      2,
    ],
    [
      'the side of a resource that is only named is unknown',
      `{ orders(first: 10) { nodes { resource { uuid details } } } }`,
      21,
      20,
    ],
    [
      'an embedded object costs no request',
      '{ offerings(first: 5) { nodes { plans { components { amount } } } } }',
      1,
      5,
    ],
    [
      'a link that the row covers costs no request',
      '{ resources(first: 50) { nodes { offering { uuid name } plan { name } project { name } } } }',
      1,
      50,
    ],
    [
      'offerings by uuid cost one request for 100',
      '{ usagePolicies(first: 200) { nodes { offering { slug } } } }',
      4,
      400,
    ],
    [
      'an offering may be hidden, and then costs a request through its resource',
      '{ resources(first: 50) { nodes { offering { fullDescription } } } }',
      54,
      200,
    ],
    [
      'columns that are only returned for a single offering cost a request for each',
      '{ usagePolicies(first: 200) { nodes { offering { secretOptions { extra } } } } }',
      201,
      400,
    ],
    [
      'each user costs one request',
      `{ resource(uuid: "${uuid}") { team { user { phoneNumber } } } }`,
      23,
      41,
    ],
    [
      'a team with the accounts of its members costs one request for each resource',
      '{ resources(first: 30) { nodes { team { offeringUserUsername } } } }',
      31,
      30 + 30 * 20,
    ],
    [
      'the teams of many resources may first be searched for in lists',
      '{ resources(first: 30) { nodes { team { username } } } }',
      31 + 24,
      30 + 30 * 20 + 24 * 300,
    ],
    [
      'lists of several offerings share a page, and may be read one by one after it',
      '{ offerings(first: 20) { nodes { resources(first: 20) { nodes { name } } } } }',
      22,
      20 + 420 + 20 * 90,
    ],
    [
      'the list of a single offering needs no shared page',
      `{ offering(uuid: "${uuid}") { resources(first: 20) { nodes { name } } } }`,
      3,
      23,
    ],
    [
      'a project is requested through its provider and then directly',
      '{ resources(first: 30) { nodes { project { created } } } }',
      1 + 1 + 3 * 30,
      30 + 330 + 10 * 300 + 60,
    ],
    ['introspection costs no request', '{ __schema { types { name fields { name } } } __typename }', 0, 0],
    [
      'rows of one fragment are counted at each path that spreads it',
      `{ a: offerings(first: 3) { nodes { ...F } } b: offerings(first: 4) { nodes { ...F } } }
       fragment F on Offering { tosStats { totalUsersCount } }`,
      9,
      14,
    ],
    [
      'values that a list may have for many objects cost a request for each and the pages that may not help',
      '{ offerings(first: 20) { nodes { stats { resourcesCount } } } }',
      29,
      2540,
    ],
    [
      'an interface costs as much as its types',
      `{ nodes(ids: ["${toGlobalId('Resource', uuid)}", "${toGlobalId('Order', uuid)}", "none"]) {
         id ... on Resource { details } ... on Order { output } ... on Offering { stats { resourcesCount } } } }`,
      4,
      3,
    ],
    [
      'a mutation costs the write, the states before and after it, and the reads after it',
      `mutation { activateOffering(input: { uuid: "${uuid}" }) { transition { from to } offering { name } } }`,
      5,
      6,
    ],
    [
      'a subscription costs as much as one event',
      `subscription { orderProgress(uuid: "${uuid}") { state } }`,
      1,
      1,
    ],
  ])('%s', (_title, source, requests, rows) => {
    const cost = costOf(source);
    expect([cost.requests, cost.rows]).toEqual([requests, rows]);
  });

  it('depends on the variables in paging arguments and ids', () => {
    const page = 'query ($n: Int = 4) { offerings(first: $n) { nodes { tosStats { totalUsersCount } } } }';
    expect(requestsOf(page, { n: 30 })).toBe(31);
    expect(requestsOf(page, { n: 0 })).toBe(0);
    expect(requestsOf(page, { n: 5000 })).toBe(301);
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(requestsOf(nodes, { ids: [toGlobalId('Resource', uuid), toGlobalId('Order', uuid)] })).toBe(3);
  });

  it('assumes at most the largest page that the setting allows', () => {
    const source = '{ offerings(first: 300) { nodes { tosStats { totalUsersCount } } } }';
    expect(requestsOf(source, {}, { maxPageSize: 10 })).toBe(11);
  });

  it('includes a request for each object that an old server cannot return in lists', () => {
    const oldCost = (source: string, lacking: string): number => {
      const server = { ...currentServer, lacks: (trait: string) => trait === lacking };
      return requestsOf(source, {}, { server });
    };
    const policies = '{ usagePolicies(first: 200) { nodes { offering { slug } } } }';
    expect(oldCost(policies, 'uuidList')).toBe(201);
    const source = '{ offerings(first: 20) { nodes { resources(first: 20) { nodes { name } } } } }';
    expect(oldCost(source, 'commaOfferingUuid')).toBe(21);
  });

  it('includes the requests for columns that a row may lack, until the server is known to send them', () => {
    const orders = '{ resources(first: 30) { nodes { orderInProgress { state } } } }';
    const states = '{ resources(first: 30) { nodes { offering { state } } } }';
    const has = (known: boolean) => ({ server: { ...currentServer, has: () => known } });
    expect([requestsOf(orders, {}, has(false)), requestsOf(orders, {}, has(true))]).toEqual([31, 1]);
    expect(requestsOf(states, {}, has(false))).toBeGreaterThan(requestsOf(states, {}, has(true)));
  });

  it('is computed once for a plan whose paging uses no variables', () => {
    const document = parse('query ($name: String) { offerings(filter: { name: $name }) { nodes { name } } }');
    const fixed = parse('{ offerings { nodes { name } } }');
    const twice = [document, fixed].map((one) => {
      const operation = getOperationAST(one);
      if (!operation) throw new Error('no operation');
      const known = plan(one, operation, {});
      const first = estimateCost(known, {}, { maxPageSize: 300 });
      return first === estimateCost(known, {}, { maxPageSize: 300 });
    });
    expect(twice).toEqual([false, true]);
  });

  it('reports requests and rows separately, with the field that costs most', () => {
    const { driver } = costOf(
      '{ resources(first: 300) { nodes { name } } few: offerings(first: 10) { nodes { resources(first: 4) { nodes { team { offeringUserUsername } } } } } }',
    );
    expect(driver).toMatchObject({ requests: 'few.nodes.resources.nodes.team', rows: 'few.nodes.resources' });
  });

  it('is computed quickly for fragments that multiply', () => {
    const deep = Array.from(
      { length: 60 },
      (_, index) =>
        `fragment F${index} on Offering { a: parent { slug ...F${index + 1} } b: parent { slug ...F${index + 1} }
           resources(first: 300) { nodes { offering { slug } } } }`,
    );
    const source = `{ offerings(first: 300) { nodes { ...F0 } } } ${deep.join(' ')} fragment F60 on Offering { name }`;
    const document = parse(source);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const before = coreMs();
    const { requests } = estimateCost(plan(document, operation, {}), {}, { maxPageSize: 300 });
    expect(coreMs() - before).toBeLessThan(500);
    expect(requests).toBeGreaterThan(2 ** 60);
  });
});

describe('the check of an estimated cost', () => {
  const cost = {
    requests: 40,
    rows: 900,
    bytes: 8000,
    repeatedBytes: 5000,
    driver: { requests: 'offerings.nodes.stats', rows: 'offerings', bytes: 'offerings.nodes' },
  };
  const enough = { maxRequests: 40, maxRows: 900, maxBytes: 5000 };

  it('allows an operation exactly at the limits', () => {
    expect(checkCost(cost, enough)).toBeNull();
  });

  it('refuses an operation with too many requests, and reports the numbers and the field', () => {
    const error = checkCost(cost, { ...enough, maxRequests: 39 });
    expect(error?.message).toBe(
      'The operation may take 40 requests to Waldur, most of them for offerings.nodes.stats; 39 are allowed. ' +
        'Request smaller pages or fewer levels.',
    );
    expect(error?.extensions).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      estimate: { requests: 40, rows: 900, bytes: 8000 },
      limits: { maxRequests: 39, maxRows: 900, maxBytes: 5000 },
      field: 'offerings.nodes.stats',
    });
  });

  it('refuses an operation with too many rows, and reports the numbers and the field', () => {
    const error = checkCost(cost, { ...enough, maxRows: 899 });
    expect(error?.message).toContain(
      'may take 900 rows of Waldur, most of them for offerings; 899 are allowed.',
    );
    expect(error?.extensions).toMatchObject({ field: 'offerings' });
  });

  it('refuses a response that repeats itself, and reports the numbers and the path', () => {
    const error = checkCost(cost, { ...enough, maxBytes: 4999 });
    expect(error?.message).toBe(
      'The response may have 8000 bytes. 5000 of them are for fields that are selected several times at the same place or under ' +
        'very long names, most of them for offerings.nodes; 4999 are allowed. Select each field once.',
    );
    expect(error?.extensions).toMatchObject({ estimate: { bytes: 8000 }, field: 'offerings.nodes' });
  });
});
