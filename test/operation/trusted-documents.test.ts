import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { loadTrustedDocuments } from '../../src/operation/trusted-documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
const path = join(folder, 'documents.json');

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a manifest that cannot be used leaves the one before, and the next good one is taken', async () => {
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
