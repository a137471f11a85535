import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createPlanner, type RowPlan } from '../../src/planning/projection.ts';
import { schema } from '../../src/schema/index.ts';

const plan = createPlanner(schema);

/** Plans an operation and returns the row plan found by walking response keys. */
function planOf(source: string, path: string, variables: Record<string, unknown> = {}): RowPlan {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  let row: RowPlan = plan(document, operation, variables);
  for (const key of path.split('.')) {
    const field = row.fields.get(key);
    if (!field) throw new Error(`nothing is planned for ${key}`);
    row = field.row;
  }
  return row;
}

const columns = (source: string, path: string, variables?: Record<string, unknown>): string[] =>
  [...planOf(source, path, variables).columns].sort();

describe('the columns for a selection', () => {
  it('are those of the selected fields and no others', () => {
    expect(columns('{ offerings { nodes { name fullDescription __typename } } }', 'offerings')).toEqual([
      'full_description',
      'name',
    ]);
  });

  it('include those of named and inline fragments', () => {
    const source = `
      query { offerings { nodes { ...A ... { state } ... on Offering { type } } } }
      fragment A on Offering { name ...B }
      fragment B on Offering { slug }`;
    expect(columns(source, 'offerings')).toEqual(['name', 'slug', 'state', 'type']);
  });

  it('are merged for all fields that show rows of the same page', () => {
    const source =
      '{ offerings { edges { node { name } other: node { state } } nodes { slug } more: nodes { type } } }';
    expect(columns(source, 'offerings')).toEqual(['name', 'slug', 'state', 'type']);
  });

  it('are planned for each path separately, whatever the same response key means on other paths', () => {
    const source =
      '{ offerings { nodes { x: slug } b: nodes { x: created } edges { node { x: name } y: node { x: parent { uuid } } } } }';
    expect(columns(source, 'offerings.nodes')).toEqual(['slug']);
    expect(columns(source, 'offerings.b')).toEqual(['created']);
    expect(columns(source, 'offerings.edges.node')).toEqual(['name']);
    expect(planOf(source, 'offerings.edges.y').fields.get('x')?.covered).not.toBeUndefined();
    expect(planOf(source, 'offerings.edges.node').fields.get('x')).toBeUndefined();
  });

  it('are planned separately for aliases of one field', () => {
    const source = '{ a: offerings { nodes { name } } b: offerings { nodes { slug } } }';
    expect(columns(source, 'a')).toEqual(['name']);
    expect(columns(source, 'b')).toEqual(['slug']);
  });

  it('are merged for fields that share a response key', () => {
    expect(columns('{ offerings { nodes { name } } offerings { nodes { slug } } }', 'offerings')).toEqual([
      'name',
      'slug',
    ]);
  });

  it('do not include fields that @skip and @include exclude by literals', () => {
    const source = '{ offerings { nodes { name @skip(if: true) slug @include(if: false) state } } }';
    expect(columns(source, 'offerings')).toEqual(['state']);
  });

  it('do not include fields that @skip and @include exclude by variables and their defaults', () => {
    const source = `query ($long: Boolean = false) {
      offerings { nodes { name ... @include(if: $long) { fullDescription } } }
    }`;
    expect(columns(source, 'offerings')).toEqual(['name']);
    expect(columns(source, 'offerings', { long: true })).toEqual(['full_description', 'name']);
  });

  it('are planned for each possible type of an interface, with the fragments that apply to it', () => {
    const document = parse(
      '{ node(id: "x") { id ... on Offering { name } ... on Resource { state } ... on Node { __typename } } }',
    );
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const byType = plan(document, operation, {}).fields.get('node')?.byType;
    expect([...(byType?.get('Offering')?.columns ?? [])].sort()).toEqual(['name', 'uuid']);
    expect([...(byType?.get('Resource')?.columns ?? [])].sort()).toEqual(['state', 'uuid']);
    expect([...(byType?.get('Order')?.columns ?? [])]).toEqual(['uuid']);
  });

  it('come from the parent for links that it covers, at any depth', () => {
    const source = '{ resources { nodes { offering { uuid name customer { name } category { title } } } } }';
    expect(columns(source, 'resources')).toEqual([
      'category_title',
      'offering_name',
      'offering_uuid',
      'provider_name',
    ]);
    expect(planOf(source, 'resources.nodes').fields.get('offering')?.covered).not.toBeNull();
  });

  it('include the key of a link only if no other selected column shows whether the link is null', () => {
    expect(columns('{ resources { nodes { plan { name } } } }', 'resources')).toEqual(['plan_name']);
    const unsure = '{ resources { nodes { plan { unit } project { description } } } }';
    expect(columns(unsure, 'resources')).toEqual([
      'plan_unit',
      'plan_uuid',
      'project_description',
      'project_uuid',
    ]);
    // Servers of 2024 do not repeat it, so that it may have to be loaded.
    const newer = '{ resources { nodes { project { name slug } } } }';
    expect(columns(newer, 'resources')).toContain('project_uuid');
  });

  it('include the key of a link that has to be loaded, and the columns that identify the object if loading fails', () => {
    const source = '{ resources { nodes { offering { name fullDescription } } } }';
    expect(columns(source, 'resources')).toEqual(['offering_name', 'offering_uuid', 'uuid']);
    expect([...planOf(source, 'resources.nodes').spare]).toEqual(['offering_name']);
    expect(columns(source, 'resources.nodes.offering')).toEqual(['full_description', 'name']);
  });

  it('include none of an offering whose lists alone are selected', () => {
    const source = '{ resources { nodes { offering { usagePolicies { nodes { hasFired } } } } } }';
    expect(planOf(source, 'resources.nodes').fields.get('offering')?.covered).not.toBeNull();
  });

  it('include those of a nested order, read from the resource', () => {
    const source = '{ resources { nodes { orderInProgress { type cost offering { name } } } } }';
    expect(columns(source, 'resources')).toEqual([
      'cost',
      'offering_name',
      'order_in_progress',
      'type',
      'uuid',
    ]);
  });

  it('include costly columns only if they are selected', () => {
    const plain = columns('{ resources { nodes { components { type limit currentUsage } } } }', 'resources');
    expect(plain).toEqual(['current_usages', 'limits']);
    const costly = columns('{ resources { nodes { components { limitUsage } } } }', 'resources');
    expect(costly).toEqual(['current_usages', 'limit_usage', 'limits']);
  });

  it('are computed once for a document, whatever the values of variables without influence are', () => {
    const document = parse('query ($first: Int) { offerings(first: $first) { nodes { name } } }');
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    expect(plan(document, operation, { first: 1 })).toBe(plan(document, operation, { first: 2 }));
  });
});
