import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sandbox } from '../../sandbox/src/sandbox.ts';
import { type Gateway, type QueryResult, startGateway } from './gateway.ts';

type Rows = readonly unknown[] | null | undefined;

/** A page of an example, its variables, and the part of its data that contains its rows. */
export interface ExamplePage {
  readonly document: string;
  readonly variables: (sandbox: Sandbox) => Record<string, unknown>;
  readonly rows: (data: never) => Rows;
  readonly length: number;
}

/** A page with 20 rows, unless the sandbox has fewer. */
export function page<Data, Variables extends Record<string, unknown>>(
  document: DocumentTypeDecoration<Data, Variables> & { toString(): string },
  variables: (sandbox: Sandbox) => Variables,
  rows: (data: Data) => Rows,
  length = 20,
): ExamplePage {
  return { document: String(document), variables, rows, length };
}

/**
 * Tests the pages in a folder of examples: each is one operation that is listed in its README, with the requests that it needs on a current server and on one of 2024. `caller` is the user of the pages.
 */
export function describePages(
  folder: URL,
  pages: Readonly<Record<string, ExamplePage>>,
  caller: keyof Sandbox['tokens'],
): void {
  const names = readdirSync(folder).flatMap((name) => /^(.+)\.graphql$/.exec(name)?.[1] ?? []);
  const readme = readFileSync(new URL('README.md', folder), 'utf8');
  const told = [...readme.matchAll(/^\| \[`(.+)\.graphql`\].*\| +(\d+) \| +(\d*) \|$/gm)].map(
    ([, name = '', current = '', old = '']) => ({
      name,
      '2026': Number(current),
      '2024': Number(old || current),
    }),
  );

  it('are all in the README', () => {
    expect(told.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    expect(Object.keys(pages).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s is one operation, and its first line says which page it is', (name) => {
    const text = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
    expect(text).toMatch(/^# [A-Z][^\n.]*\.\n(?:query|mutation) /);
    expect(text.match(/^(?:query|mutation|subscription|fragment) /gm)).toHaveLength(1);
  });

  describe.each(['2026', '2024'] as const)('on a server of %s', (server) => {
    let gateway: Gateway;
    const run = ({ document, variables }: ExamplePage): Promise<QueryResult> =>
      gateway.query(document, variables(gateway.sandbox), gateway.sandbox.tokens[caller]);

    beforeAll(async () => {
      gateway = await startGateway({ server, now: () => new Date('2026-08-20T12:00:00Z') });
      // What the server lacks, and what the caller can see, is detected once, and is not part of the numbers in the README.
      for (const one of Object.values(pages)) await run(one);
    });
    afterAll(() => gateway.close());

    it.each(told)('$name costs what the README states for 20 rows', async ({ name, [server]: requests }) => {
      const one = pages[name];
      if (!one) throw new Error(`There is no page ${name}.`);
      const responses: QueryResult[] = [];
      const made = await gateway.requestsOf(async () => responses.push(await run(one)));
      const [{ data, errors = [] } = {}] = responses;
      // Fields that only current servers support are null, with an error at them.
      const codes = server === '2026' ? [] : ['UPSTREAM_UNSUPPORTED'];
      for (const { extensions, message } of errors) expect(codes, message).toContain(extensions?.code);
      expect(one.rows(data as never)).toHaveLength(one.length);
      expect(made, made.join('\n')).toHaveLength(requests);
    });
  });
}
