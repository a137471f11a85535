import { listOf } from '../../loaders/list-route.ts';
import { fetchRows, ofParent } from '../fetch.ts';
import { type Link, link, linkWithin } from '../link.ts';
import { listBelow } from '../list.ts';
import { offerings } from '../offerings.ts';
import { byUuid, type LinkTarget } from '../source.ts';
import { historyAt } from './shared.ts';

const under = '/api/invoices/{uuid}/';

/** The arguments that select items of an invoice. */
interface ItemsWhere {
  readonly projectUuid?: string | null | undefined;
  readonly offeringUuid?: string | null | undefined;
  readonly providerUuid?: string | null | undefined;
  readonly query?: string | null | undefined;
  readonly concealCompensationItems?: boolean | null | undefined;
}

/** A link to an object whose uuid is in the context of an event. Other columns in the context are outdated, so they are not used. */
const inContext = (id: string, to: LinkTarget): Link =>
  linkWithin('Event', 'context', {
    kind: 'link',
    from: null,
    id,
    to,
    cover: { uuid: id },
    newer: new Map(),
  });

/** Relations of invoices and of the audit log. Names in these rows are as they were when the row was written. */
export const billRelations = {
  Invoice: {
    customer: link('Invoice', byUuid.Customer, { id: 'customer', byAddress: true }),
    stats: listBelow(listOf(`${under}stats/`)),
    /** The items by a filter. Servers of 2024 lack the route; the row of the invoice contains all items on every server. */
    itemsWhere: fetchRows('Invoice', `${under}items/`, ofParent, {
      query: ({ projectUuid, offeringUuid, providerUuid, query, concealCompensationItems }: ItemsWhere) => [
        ...(projectUuid ? [['project_uuid', projectUuid] as const] : []),
        ...(offeringUuid ? [['offering_uuid', offeringUuid] as const] : []),
        ...(providerUuid ? [['provider_uuid', providerUuid] as const] : []),
        ...(query ? [['query', query] as const] : []),
        ...(concealCompensationItems ? [['conceal_compensation_items', 'true'] as const] : []),
      ],
    }),
    history: listBelow(listOf(`${under}history/`)),
    historyAt: historyAt('Invoice', `${under}history/at/`),
  },
  InvoiceItem: {
    project: link('InvoiceItem', byUuid.Project, { id: 'project_uuid', repeats: ['uuid'] }),
    resource: link('InvoiceItem', byUuid.Resource, {
      id: 'resource_uuid',
      repeats: ['uuid', 'name'],
      cover: { url: 'resource' },
    }),
    offering: linkWithin(
      'InvoiceItem',
      'details',
      link('InvoiceItemDetails', offerings, { id: 'offering_uuid', repeats: ['uuid'] }),
    ),
    plan: linkWithin(
      'InvoiceItem',
      'details',
      link('InvoiceItemDetails', byUuid.Plan, { id: 'plan_uuid', repeats: ['uuid'] }),
    ),
    provider: linkWithin(
      'InvoiceItem',
      'details',
      link('InvoiceItemDetails', byUuid.ServiceProvider, { id: 'service_provider_uuid', repeats: ['uuid'] }),
    ),
  },
  InvoiceOfferingStats: {
    provider: link('InvoiceOfferingStats', byUuid.ServiceProvider, {
      id: 'service_provider_uuid',
      repeats: ['uuid'],
    }),
  },
  Event: {
    user: inContext('user_uuid', byUuid.User),
    affectedUser: inContext('affected_user_uuid', byUuid.User),
    customer: inContext('customer_uuid', byUuid.Customer),
    project: inContext('project_uuid', byUuid.Project),
    offering: inContext('offering_uuid', offerings),
  },
} as const;
