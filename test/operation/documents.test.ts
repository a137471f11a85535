import { buildSchema, specifiedRules } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createDocuments, type Documents } from '../../src/operation/documents.ts';

const schema = buildSchema('type Query { a: Int b: Int }');

function documentsOf(maxKept: number): Documents {
  const limits = {
    maxDepth: 15,
    maxFields: 100,
    maxAliases: 10,
    maxRootFields: 10,
    maxDirectives: 10,
    maxListLength: 10,
    maxTokens: 100,
    maxBytes: 1000,
  };
  return createDocuments({ schema, rules: specifiedRules, limits, hideSuggestions: false, maxKept });
}

describe('cached documents', () => {
  it('are counted once, also if they are trusted documents', () => {
    const documents = documentsOf(10);
    documents.prepare('{ a }');
    documents.prepare('{ none }');
    expect(documents.size).toBe(2);
    documents.trust(['{ a }', '{ b }']);
    expect(documents.size).toBe(3);
    documents.trust(['{ b }']);
    expect(documents.size).toBe(2);
  });

  it('keep their places, however many trusted documents there are', () => {
    const documents = documentsOf(1);
    const { document } = documents.prepare('{ a }');
    documents.trust(['{ b }', '{ a b }']);
    expect(documents.prepare('{ a }').document).toBe(document);
    expect(documents.prepare('{ b }').trusted).toBe(true);
  });
});
