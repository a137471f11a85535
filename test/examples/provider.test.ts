import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  DashboardDocument,
  OfferingEditDocument,
  OfferingListDocument,
  OfferingPageDocument,
  OfferingSaveDocument,
  type OfferingSaveMutationVariables,
  OfferingUsersDocument,
  OrderInboxDocument,
  PermissionsDocument,
  PoliciesDocument,
  ResourceTableDocument,
  RobotAccountsDocument,
  type TypedDocumentString,
  UsageHistoryDocument,
  UsageReportDocument,
} from '../../examples/provider/documents.ts';
import type { Sandbox } from '../../sandbox/src/sandbox.ts';
import { type Answer, type Gateway, startGateway } from '../support/gateway.ts';

type Rows = readonly unknown[] | null | undefined;

/** A page, the variables that it takes, and which of its data are its rows: 20, unless the sandbox has fewer. */
function page<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: (sandbox: Sandbox) => Variables,
  rows: (data: Data) => Rows,
  length = 20,
) {
  return { document: String(document), variables, rows, length };
}

const ofProvider = ({ demo: { customer } }: Sandbox) => ({ customer });
const ofOffering = ({ demo: { offering } }: Sandbox) => ({ offering });

/** What a form sends in which nothing but the texts was changed. */
function formOf({ demo, world }: Sandbox): OfferingSaveMutationVariables {
  const offering = world.offeringByUuid.get(demo.offering);
  const component = offering?.components.find(({ billingType }) => billingType === 'usage');
  const plan = offering?.plans[0];
  if (!offering || !component || !plan) throw new Error('The sandbox has no such offering.');
  const { type } = component;
  const uuid = plan.uuid;
  return {
    overview: { uuid: offering.uuid, name: offering.name, description: 'Room for large jobs' },
    component: {
      offeringUuid: offering.uuid,
      uuid: component.uuid,
      type,
      name: 'Hours',
      billingType: 'USAGE',
    },
    plan: { uuid, description: 'Pay for what you use' },
    prices: { uuid, prices: [{ type, price: '0.25' }] },
    quotas: { uuid, quotas: [{ type, amount: 0 }] },
  };
}

const pages = {
  dashboard: page(
    DashboardDocument,
    ofProvider,
    (data) => data.serviceProviders?.nodes[0]?.offeringSummaries?.nodes,
  ),
  'offering-list': page(
    OfferingListDocument,
    ofProvider,
    (data) => data.serviceProviders?.nodes[0]?.offeringSummaries?.nodes,
  ),
  offering: page(OfferingPageDocument, ofOffering, (data) => data.offering?.resources?.nodes),
  'offering-edit': page(OfferingEditDocument, ofOffering, (data) => data.offering?.plans, 1),
  'offering-save': page(
    OfferingSaveDocument,
    formOf,
    (data) => Object.values(data).flatMap<unknown>((payload) => payload?.userErrors ?? [payload]),
    0,
  ),
  'resource-table': page(ResourceTableDocument, ofProvider, (data) => data.resources?.nodes),
  'order-inbox': page(OrderInboxDocument, ofProvider, (data) => data.orders?.nodes),
  'usage-report': page(UsageReportDocument, ofOffering, (data) => data.componentUsages?.nodes),
  'usage-history': page(
    UsageHistoryDocument,
    ({ demo: { resource } }) => ({ resource, start: '2025-09' }),
    (data) => data.resource?.componentUsages,
    48,
  ),
  'offering-users': page(OfferingUsersDocument, ofProvider, (data) => data.offeringUsers?.nodes),
  'robot-accounts': page(RobotAccountsDocument, ofProvider, (data) => data.robotAccounts?.nodes),
  policies: page(
    PoliciesDocument,
    ofProvider,
    (data) => data.serviceProviders?.nodes[0]?.usagePolicies?.nodes,
    13,
  ),
  permissions: page(PermissionsDocument, ofProvider, (data) => data.offerings?.nodes),
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
    const run = ({
      document,
      variables,
    }: {
      readonly document: string;
      readonly variables: (sandbox: Sandbox) => Record<string, unknown>;
    }): Promise<Answer> => gateway.query(document, variables(gateway.sandbox));

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
