import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

const sections = new Set(
  [...readFileSync(new URL('docs/rest-api.md', root), 'utf8').matchAll(/^##+ (\d+[a-z]?)\. /gm)].map(
    ([, section]) => section,
  ),
);

const files = ['src', 'test', 'sandbox/src', 'sandbox/test', 'bench'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);

describe('the contract', () => {
  it('has sections 1 to 16', () => {
    for (let section = 1; section <= 16; section += 1) expect(sections).toContain(String(section));
  });

  it('has every section that a comment cites', () => {
    const wrong = files.flatMap((file) =>
      [...readFileSync(new URL(file, root), 'utf8').matchAll(/contract (?:§|section )(\d+[a-z]?)/g)]
        .filter(([, section = '']) => !sections.has(section))
        .map(([cited]) => `${file}: ${cited}`),
    );
    expect(wrong).toEqual([]);
  });
});
