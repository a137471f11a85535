import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/planning/explain.ts';
import { createPlanner, type OperationPlan } from '../../src/planning/projection.ts';
import { schema } from '../../src/schema/index.ts';
import type { CallEvent } from '../../src/upstream/client.ts';
import { redactPath } from '../../src/upstream/redaction.ts';
import { callEvent } from '../observability/events.ts';
import { caller, id, setUp } from '../upstream/support.ts';

function planOf(source: string): OperationPlan {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return createPlanner(schema)(document, operation, {});
}

describe('an explanation', () => {
  it('contains the columns that each path needs, by response key', () => {
    const plan = planOf(`{
      page: resources(first: 2) {
        nodes { name offering { uuid name } project { created } team { username } }
        totalCount
      }
      offerings { totalCount }
    }`);
    const { plan: explained } = explain(plan, []);
    const root = { relation: null, covered: false };
    const below = { covered: false, countOnly: false, fields: {} };
    const ofNodes = ['name', 'offering_name', 'offering_uuid', 'project_uuid', 'provider_uuid', 'uuid'];
    expect(JSON.parse(JSON.stringify(explained))).toEqual({
      columns: [],
      fields: {
        page: {
          ...root,
          field: 'Query.resources',
          countOnly: false,
          columns: ofNodes,
          fields: {
            nodes: {
              ...root,
              field: 'ResourceConnection.nodes',
              relation: 'same-row',
              countOnly: false,
              columns: ofNodes,
              fields: {
                offering: {
                  ...below,
                  field: 'Resource.offering',
                  relation: 'link',
                  covered: true,
                  columns: ['name', 'uuid'],
                },
                project: { ...below, field: 'Resource.project', relation: 'link', columns: ['created'] },
                team: { ...below, field: 'Resource.team', relation: 'fetch', columns: ['username'] },
              },
            },
          },
        },
        offerings: { ...root, field: 'Query.offerings', countOnly: true, columns: [], fields: {} },
      },
    });
  });

  it('contains the possible types of an object', () => {
    const plan = planOf('{ node(id: "x") { ... on Offering { name } ... on Order { state } } }');
    const types = explain(plan, []).plan?.fields.node?.types ?? {};
    expect(types.Offering?.columns).toEqual(['name']);
    expect(types.Order?.columns).toEqual(['state']);
    expect(types.Resource?.columns).toEqual([]);
  });

  it('handles response keys that JavaScript objects already have', () => {
    const { plan } = explain(planOf('{ __proto__: offerings { nodes { name } } }'), []);
    expect(Object.keys(plan?.fields ?? {})).toEqual(['__proto__']);
    expect(JSON.stringify(plan)).toContain('"__proto__":{"field":"Query.offerings"');
  });

  it('lists the sent requests in their order, including shared ones', async () => {
    const { server, upstream } = await setUp();
    server
      .on('/api/marketplace-provider-offerings/', (call) => call.json([{}, {}]))
      .on(`/api/marketplace-provider-resources/${id(1)}/team/`, (call) => call.html(500));
    const results: CallEvent[] = [];
    const client = upstream.as(caller({ onCall: (result) => results.push(result) }));
    const list = () => client.list('/api/marketplace-provider-offerings/', { query: [['field', 'name']] });
    const params = { uuid: id(1) };
    await Promise.allSettled([
      client.list('/api/marketplace-provider-resources/{uuid}/team/', { params }),
      list(),
      list(),
    ]);

    const { requests, more, plan } = explain(null, results);
    expect(plan).toBeNull();
    expect(more).toBe(0);
    expect(requests).toEqual([
      {
        method: 'GET',
        route: '/api/marketplace-provider-resources/{uuid}/team/',
        path: `/api/marketplace-provider-resources/${id(1)}/team/`,
        status: 500,
        outcome: 'status',
        bytes: expect.any(Number),
        rows: null,
        atMs: 0,
        durationMs: expect.any(Number),
        queueMs: expect.any(Number),
        attempts: expect.any(Number),
        shared: false,
      },
      expect.objectContaining({
        path: '/api/marketplace-provider-offerings/?field=name',
        rows: 2,
        bytes: 7,
        shared: false,
      }),
      expect.objectContaining({ rows: 2, bytes: 0, shared: true }),
    ]);
  });

  it('lists 500 requests and the number of further ones', () => {
    const results = Array.from({ length: 700 }, (_, n) => callEvent({ startedAt: n }));
    const { requests, more } = explain(null, results);
    expect([requests.length, more, requests.at(-1)?.atMs]).toEqual([500, 200, 499]);
  });
});

describe('a path of a result', () => {
  it.each([
    ['/api/users/', '/api/users/'],
    ['/api/users/?field=email&field=token', '/api/users/?field=email&field=token'],
    [`/api/x/?uuid_list=${id(1)},${id(2)}&page=2`, `/api/x/?uuid_list=${id(1)},${id(2)}&page=2`],
    ['/api/users/?email=a%40example.com', '/api/users/?email=[redacted]'],
    ['/api/users/?query=a%40example.com&page=1', '/api/users/?query=[redacted]&page=1'],
    [
      '/api/x/?api_key=1&client_secret=2&passwd=3',
      '/api/x/?api_key=[redacted]&client_secret=[redacted]&passwd=[redacted]',
    ],
    ['/api/x/?Access-Token=4&civil_number=5', '/api/x/?Access-Token=[redacted]&civil_number=[redacted]'],
    ['/api/x/?token', '/api/x/?token=[redacted]'],
  ])('%s is displayed as %s', (path, shown) => {
    expect(redactPath(path)).toBe(shown);
  });
});
