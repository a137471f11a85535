import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { documents, proseOf } from './documents.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The anchors of a document, as GitHub makes them of its headings. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of text.matchAll(/^#{1,6} +(.+?) *$/gm)) {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    let name = anchor;
    for (let again = 1; anchors.has(name); again += 1) name = `${anchor}-${again}`;
    anchors.add(name);
  }
  return anchors;
}

const anchors = new Map(
  documents.map(({ path, text }) => [path, anchorsOf(text.replaceAll(/^```.*?^```$/gms, ''))]),
);

it('every link to a file of this repository leads to an existing file, and to an existing heading in it', () => {
  const broken: string[] = [];
  let links = 0;
  for (const document of documents) {
    for (const [, target = ''] of proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      links += 1;
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? document.path : posix.join(posix.dirname(document.path), file);
      const isThere = !path.startsWith('..') && existsSync(`${root}${path}`);
      if (!isThere || (anchor !== undefined && !anchors.get(path)?.has(anchor)))
        broken.push(`${document.path}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
  expect(links).toBeGreaterThan(200);
});

it('every file of this repository that a document names is there', () => {
  const missing: string[] = [];
  let names = 0;
  for (const document of documents) {
    // What was released was true then.
    if (document.path === 'CHANGELOG.md') continue;
    for (const [, path = ''] of document.text.matchAll(
      /`((?:src|test|codegen|sandbox|bench|docs|deploy|examples)\/[\w./-]+)`/g,
    )) {
      names += 1;
      if (!existsSync(`${root}${path}`)) missing.push(`${document.path}: ${path}`);
    }
  }
  expect(missing).toEqual([]);
  expect(names).toBeGreaterThan(30);
});
