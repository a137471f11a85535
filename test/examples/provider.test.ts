import { describe } from 'vitest';
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
  UsageHistoryDocument,
  UsageReportDocument,
} from '../../examples/provider/documents.ts';
import type { Sandbox } from '../../sandbox/src/sandbox.ts';
import { describePages, page } from '../support/example-pages.ts';

const ofProvider = ({ demo: { customer } }: Sandbox) => ({ customer });
const ofOffering = ({ demo: { offering } }: Sandbox) => ({ offering });

/** The input that a form sends in which only the texts were changed. */
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

describe('the pages of a provider', () => {
  describePages(new URL('../../examples/provider/', import.meta.url), pages, 'staff');
});
