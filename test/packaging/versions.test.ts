import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('all files have one version, and the changelog has a dated entry for each release', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    readonly version: string;
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  const chart = read('deploy/helm/Chart.yaml');
  const versions = {
    lock: lock.version,
    ...Object.fromEntries(
      ['', 'sandbox', 'bench'].map((name) => [`lock ${name}`, lock.packages[name]?.version]),
    ),
    ...Object.fromEntries(
      ['sandbox', 'bench'].map((name) => [
        name,
        (JSON.parse(read(`${name}/package.json`)) as { version: string }).version,
      ]),
    ),
    chart: /^version: (.+)$/m.exec(chart)?.[1],
    app: /^appVersion: (.+)$/m.exec(chart)?.[1],
  };
  const others = Object.entries(versions).filter(([, version]) => version !== manifest.version);
  expect(others).toEqual([]);

  const released = [...read('CHANGELOG.md').matchAll(/^## \[(?!Unreleased)(.+?)\](.*)$/gm)];
  for (const [heading, , date] of released) expect(date, heading).toMatch(/^ - \d{4}-\d\d-\d\d$/);
  // Versions below 0.2 were never released.
  if (!manifest.version.startsWith('0.1.')) expect(released[0]?.[1]).toBe(manifest.version);
});
