import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/errors/codes.ts';
import { settings } from '../../src/settings/settings.ts';
import { documents, proseOf, read } from './documents.ts';

/** Expressions that are never correct here, and what to write instead. */
const worst: readonly (readonly [expression: RegExp, better: string])[] = [
  [/\bcan not\b/, 'cannot'],
  [/\bwhoever\b/i, 'all callers who, users who'],
  [/\b(?:some|any)body\b/i, 'a user, a caller, any client'],
  [/\btold\b/, 'visible to, reported, returned, distinguished'],
  [/\btell(?:s|ing)?\b/i, 'returns, contains, says, shows, describes, distinguishes'],
  [/\bhears?\b/, 'receives'],
  [/\banew\b/, 'again'],
  [/\bin vain\b/, 'without success'],
  [/\bat once\b/, 'immediately, in one request'],
  [/\bin one go\b/, 'in one request, together'],
  [/\bas a rule\b/, 'usually'],
  [/\bgoes on\b/, 'continues'],
  [/\bgoes before\b/, 'takes precedence over'],
  [/\bmay be had\b/, 'is available'],
  [/\bby one request\b/, 'in one request'],
  [/\banswer(?:s|ed)? with\b/, 'returns'],
  [/\basks? Waldur\b/, 'queries, requests, calls'],
  [/\b[Ww]hat (?:became|becomes) of\b/, 'the result of, the outcome of'],
  [/\b[Ww]hat stands\b/, 'what is listed'],
  [/\bto put right\b/, 'to correct'],
  [/\bfor people to read\b/, 'for display'],
  [/\bto itself\b/, 'does not return'],
  [/\bUnset: unless\b/, 'Default: on, off in production.'],
];

const inTexts = (texts: readonly (readonly [place: string, text: string])[]): string[] =>
  texts.flatMap(([place, text]) =>
    worst
      .filter(([expression]) => expression.test(text))
      .map(([expression, better]) => `${place}: ${expression}, better: ${better}`),
  );

describe('expressions that are hard to understand', () => {
  it('are not in the documents', () => {
    const ours = documents.filter(({ path }) => path !== 'CHANGELOG.md');
    expect(inTexts(ours.map((document) => [document.path, proseOf(document)]))).toEqual([]);
  });

  it('are not in the schema', () => {
    const lines = read('schema.graphql').split('\n');
    expect(inTexts(lines.map((line, index) => [`schema.graphql:${index + 1}`, line]))).toEqual([]);
  });

  it('are not in the descriptions of settings and error codes', () => {
    const described = Object.entries(settings).map(([name, { desc }]): [string, string] => [
      name,
      desc ?? '',
    ]);
    expect(inTexts([...described, ...Object.entries(errorCodes)])).toEqual([]);
    // A setting is described in one or two sentences, each of which begins with a capital and ends with a full stop.
    for (const [name, text] of described) expect(text, name).toMatch(/^[A-Z`].*\.$/);
    expect(described.filter(([, text]) => /^Whether /.test(text))).toEqual([]);
  });
});
