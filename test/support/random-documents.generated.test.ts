import { getOperationAST, getVariableValues, parse, specifiedRules, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { generated } from './generated.ts';
import { randomDocuments } from './random-documents.ts';

describe('random documents', () => {
  it('are valid, with variables that their operation accepts', () => {
    for (const { source, variables } of randomDocuments(schema, {
      seed: 1,
      count: generated(1000),
      mutations: true,
    })) {
      const document = parse(source);
      expect(validate(schema, document, specifiedRules), source).toEqual([]);
      const declared = getOperationAST(document)?.variableDefinitions ?? [];
      expect(getVariableValues(schema, declared, variables).errors, source).toBeUndefined();
    }
  });

  it('are the same for the same seed', () => {
    const make = (seed: number) => [...randomDocuments(schema, { seed, count: 50 })];
    expect(make(7)).toEqual(make(7));
    expect(make(7)).not.toEqual(make(8));
  });

  it('are deep and wide, and stay within the limits', () => {
    const made = [...randomDocuments(schema, { seed: 2, count: 500, maxDepth: 6, maxFields: 30 })];
    expect(Math.max(...made.map((one) => one.depth))).toBe(6);
    expect(Math.max(...made.map((one) => one.fields))).toBeGreaterThan(30);
    expect(Math.max(...made.map((one) => one.fields))).toBeLessThan(90);
    const all = made.map((one) => one.source).join('\n');
    for (const part of [
      'fragment F0',
      '... on ',
      '@skip(if: $',
      '@include(if: true)',
      'filter: {',
      'after:',
      ': $v0',
      'a1: ',
      'edges',
      '__typename',
      'node(id:',
    ])
      expect(all).toContain(part);
  });
});
