import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTrustedDocuments } from '../../src/operation/trusted-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
const path = join(folder, 'documents.json');

beforeEach(() => mkdirSync(folder, { recursive: true }));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a manifest that cannot be used leaves the previous one in effect, and the next valid one is used', async () => {
  const write = (documents: Record<string, string>): void => writeFileSync(path, JSON.stringify(documents));
  write({ first: '{ a }' });
  const onChange = vi.fn();
  const onError = vi.fn();
  const check = (texts: readonly string[]): void => {
    if (texts.includes('wrong')) throw new Error('It does not fit the schema.');
  };
  const trusted = loadTrustedDocuments(path, { check, onChange, onError, watchMs: 10 });
  try {
    write({ second: 'wrong' });
    await expect.poll(() => onError.mock.calls.length).toBe(1);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ message: 'It does not fit the schema.' });
    expect([trusted.byId('first'), trusted.byId('second'), trusted.has('wrong')]).toEqual([
      '{ a }',
      null,
      false,
    ]);
    write({ third: '{ b c }' });
    await expect.poll(() => onChange.mock.calls.length).toBe(1);
    expect([trusted.byId('first'), trusted.byId('third'), trusted.size]).toEqual([null, '{ b c }', 1]);
  } finally {
    trusted.close();
  }
});

describe('a manifest of Apollo', () => {
  const body = 'query Names { offerings { nodes { name } } }';
  const id = createHash('sha256').update(body).digest('hex');
  const load = (manifest: unknown) => {
    writeFileSync(path, JSON.stringify(manifest));
    const options = { check: () => {}, onChange: () => {}, onError: () => {} };
    const trusted = loadTrustedDocuments(path, options);
    trusted.close();
    return trusted;
  };
  const format = 'apollo-persisted-query-manifest';

  it('makes its operations available by their ids, and nothing else', () => {
    const trusted = load({ format, version: 1, operations: [{ id, name: 'Names', type: 'query', body }] });
    expect([trusted.byId(id), trusted.byId('format'), trusted.size]).toEqual([body, null, 1]);
  });

  it.each([
    ['of another version', { format, version: 2, operations: [] }, /unknown format/],
    ['of another format', { format: 'other', version: 1, operations: [] }, /unknown format/],
    ['with an operation without an id', { format, version: 1, operations: [{ body }] }, /without an id/],
    ['with an operation without a body', { format, version: 1, operations: [{ id }] }, /has no document for/],
    [
      'with the id of another body',
      { format, version: 1, operations: [{ id, body: '{ a }' }] },
      /does not match this hash/,
    ],
  ])('is refused: one %s', (_what, manifest, message) => {
    expect(() => load(manifest)).toThrow(message);
  });
});
