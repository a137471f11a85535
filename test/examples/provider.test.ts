import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DashboardDocument,
  OfferingListDocument,
  OfferingPageDocument,
  OrderInboxDocument,
  PermissionsDocument,
  PoliciesDocument,
  ResourceTableDocument,
  type TypedDocumentString,
} from '../../examples/provider/documents.ts';
import { type Answer, type Gateway, startGateway } from '../support/gateway.ts';

type Rows = readonly unknown[] | null | undefined;

/** A page, and which of its data are its rows: 20, unless the sandbox has fewer. */
function page<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  rows: (data: Data) => Rows,
  length = 20,
) {
  return { document: document.toString(), rows, length };
}

const pages = {
  dashboard: page(DashboardDocument, (data) => data.serviceProviders?.nodes[0]?.offeringSummaries?.nodes),
  'offering-list': page(
    OfferingListDocument,
    (data) => data.serviceProviders?.nodes[0]?.offeringSummaries?.nodes,
  ),
  offering: page(OfferingPageDocument, (data) => data.offering?.resources?.nodes),
  'order-inbox': page(OrderInboxDocument, (data) => data.orders?.nodes),
  permissions: page(PermissionsDocument, (data) => data.offerings?.nodes),
  policies: page(PoliciesDocument, (data) => data.serviceProviders?.nodes[0]?.usagePolicies?.nodes, 13),
  'resource-table': page(ResourceTableDocument, (data) => data.resources?.nodes),
};

const folder = new URL('../../examples/provider/', import.meta.url);
const names = readdirSync(folder).flatMap((name) => /^(.+)\.graphql$/.exec(name)?.[1] ?? []);
const readme = readFileSync(new URL('README.md', folder), 'utf8');
/** What the README tells: a row for each page, with the requests before a current server and before one of 2024. */
const told = [...readme.matchAll(/^\| \[`(.+)\.graphql`\].*\| +(\d+) \| +(\d*) \|$/gm)].map(
  ([, name = '', current = '', old = '']) => ({
    name,
    '2026': Number(current),
    '2024': Number(old || current),
  }),
);

describe('the pages of a provider', () => {
  it('are told in the README, all of them', () => {
    expect(told.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    expect(Object.keys(pages).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s is one operation, and its first line says which page it is', (name) => {
    const text = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
    expect(text).toMatch(/^# [A-Z][^\n.]*\.\n(?:query|mutation) /);
    expect(text.match(/^(?:query|mutation|subscription|fragment) /gm)).toHaveLength(1);
  });

  describe.each(['2026', '2024'] as const)('before a server of %s', (server) => {
    let gateway: Gateway;
    const run = ({ document }: { readonly document: string }): Promise<Answer> =>
      gateway.query(document, demoVariables(gateway, document));

    beforeAll(async () => {
      gateway = await startGateway({ server, now: () => new Date('2026-08-20T12:00:00Z') });
      // What the server lacks is found out once, and not told in the README.
      for (const page of Object.values(pages)) await run(page);
    });
    afterAll(() => gateway.close());

    it.each(told)('$name costs what the README tells for 20 rows', async ({ name, [server]: requests }) => {
      const page = pages[name as keyof typeof pages];
      const answers: Answer[] = [];
      const made = await gateway.requestsOf(async () => answers.push(await run(page)));
      const [{ data, errors = [] } = {}] = answers;
      // What only current servers have is null, with an error there.
      const codes = server === '2026' ? [] : ['UPSTREAM_UNSUPPORTED'];
      for (const { extensions } of errors) expect(codes).toContain(extensions?.code);
      expect(page.rows(data)).toHaveLength(page.length);
      expect(made).toHaveLength(requests);
    });
  });
});

/** The objects of the sandbox that a document takes, by the names of its variables. */
function demoVariables({ sandbox }: Gateway, document: string): Record<string, string> {
  return Object.fromEntries(Object.entries(sandbox.demo).filter(([name]) => document.includes(`$${name}:`)));
}
