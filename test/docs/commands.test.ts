import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { blocksIn, documents, read } from './documents.ts';

/**
 * The tests and scripts that run the commands of the documents, or something equivalent. A document may only contain commands
 * from this list or from the list below.
 */
const runBy: readonly (readonly [command: RegExp, runner: string])[] = [
  [/^(?:PERSISTED_DOCUMENTS=\S+ )?npm (?:ci && npm )?start$/, 'test/process/npm-start.slow.test.ts'],
  [/^npm ci && npm test$/, '.ci/run'],
  [/^npm ci && npm run build$/, '.ci/projects'],
  [/^(?:npm ci && )?npm pack$/, '.ci/package'],
  [/^npm install --global (?:--prefix \S+ )?\.\/waldur-graphql-gateway-\*\.tgz$/, '.ci/package'],
  [/^NODE_ENV=production .* waldur-graphql-gateway$/, '.ci/package'],
  [/^npx tsx examples\/site-agent\/main\.ts /, 'test/examples/site-agent.test.ts'],
  [/^npx tsx examples\/provider\/main\.ts /, 'test/examples/provider.test.ts'],
  [/^npx tsx examples\/consumer\/main\.ts /, 'test/examples/consumer.test.ts'],
  [/^npx tsx examples\/script\/main\.ts /, 'test/examples/script.test.ts'],
  [/^npx tsx examples\/mobile\/main\.ts /, 'test/examples/mobile.test.ts'],
  [/^npx vite examples\/web-page$/, 'test/examples/web-page.test.ts'],
  [/^\.\/compile && node run\.js$/, '.ci/projects'],
  [/^npm (?:init --yes|pkg set type=module|install (?:--save-dev )?\S.*)$/, '.ci/package'],
  [/^npx (?:tsc (?:--init --types node|--noEmit)|graphql-codegen|tsx src\/main\.ts)$/, '.ci/package'],
  [/^docker build /, '.ci/package'],
  [/^nginx -t /, 'test/packaging/proxies.test.ts'],
  [/^promtool check config /, 'test/packaging/deploy.test.ts'],
  [/^helm install /, 'test/packaging/deploy.test.ts'],
];

/** Commands that no test runs, and why. */
const left: readonly (readonly [command: RegExp, reason: string])[] = [
  [/^(?:cp|mkdir|cd|chmod|printf) /, 'They put files where Waldur and the system of the host have theirs.'],
  [/^(?:systemctl|curl) /, 'They need a host with systemd, whose ports are free.'],
  [/^docker push /, 'It needs a registry.'],
  [/^apollo-ios-cli generate /, 'It needs a Mac.'],
  [/^docker compose /, 'It needs a Docker that runs, and a Waldur.'],
];

const commands = documents.flatMap((document) =>
  blocksIn(document)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((command) => ({ path: document.path, command })),
);

describe('commands in documents', () => {
  it.each(commands)('in $path are run by a test, by CI, or listed with a reason: $command', ({ command }) => {
    const runner = runBy.find(([pattern]) => pattern.test(command))?.[1];
    if (runner !== undefined)
      expect(existsSync(new URL(`../../${runner}`, import.meta.url)), runner).toBe(true);
    else expect(left.filter(([pattern]) => pattern.test(command))).not.toEqual([]);
  });

  it('name only scripts and files that exist, also within a sentence', () => {
    const wrong: string[] = [];
    let found = 0;
    for (const { path, text } of documents) {
      for (const [, script = ''] of text.matchAll(/npm run ([a-z][\w:-]*)/g)) {
        found += 1;
        if (!(script in manifest.scripts)) wrong.push(`${path}: npm run ${script}`);
      }
      for (const [, file = ''] of text.matchAll(/(?:npx tsx|npx vitest run|npx vite) ([\w./-]+)/g)) {
        found += 1;
        if (!existsSync(new URL(`../../${file}`, import.meta.url))) wrong.push(`${path}: ${file}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(found).toBeGreaterThan(15);
  });

  it('are run as documented: a test starts the gateway with npm, and CI runs the others', () => {
    expect(read('test/process/npm-start.slow.test.ts')).toMatch(/'npm', \['start'/);
    const ci = read('.ci/run');
    for (const command of [
      'npm ci',
      'npm run check',
      'npm test',
      'npm run bench:ci',
      '.ci/package',
      '.ci/projects',
    ]) {
      expect(ci).toContain(`\n${command}\n`);
    }
  });
});
