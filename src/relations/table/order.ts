import { eventsBelow } from '../events.ts';
import { link } from '../link.ts';
import { componentOfOrder, planOfOrder } from '../offering-part.ts';
import { categories, providerOfCustomer } from '../short-list.ts';
import { customerSeen, projectSeen } from '../through-provider.ts';
import { offeringOfOrder, resourceOfOrder } from '../through-row.ts';
import { billLists } from './root.ts';
import { offeringCover, planCover, providerCover } from './shared.ts';

/** Relations of orders. */
export const orderRelations = {
  Order: {
    offering: link('Order', offeringOfOrder, { id: 'offering_uuid', cover: offeringCover }),
    category: link('Order', categories, { id: 'category_uuid', repeats: ['uuid', 'title', 'icon'] }),
    /** `resource_uuid` of an order row is the back-end object; the resource is `marketplace_resource_uuid` (§3a). */
    resource: link('Order', resourceOfOrder, {
      id: 'marketplace_resource_uuid',
      repeats: ['uuid'],
      same: ['resource_uuid', 'resource_type'],
      cover: { name: 'resource_name' },
    }),
    plan: link('Order', planOfOrder, { id: 'plan_uuid', cover: planCover }),
    oldPlan: link('Order', planOfOrder, { id: 'old_plan_uuid', repeats: ['uuid', 'name'] }),
    newPlan: link('Order', planOfOrder, { id: 'new_plan_uuid', repeats: ['uuid', 'name'] }),
    project: link('Order', projectSeen, {
      id: 'project_uuid',
      repeats: ['uuid', 'name', 'slug', 'description'],
      same: ['provider_uuid', 'customer_uuid', 'customer_name', 'customer_slug'],
    }),
    customer: link('Order', customerSeen, { id: 'customer_uuid', repeats: ['uuid', 'name', 'slug'] }),
    provider: link('Order', providerOfCustomer, {
      id: 'provider_uuid',
      cover: providerCover,
      newer: ['provider_slug', 'provider_description'],
    }),
    events: eventsBelow('Order', billLists.events),
  },
  OrderComponent: {
    /** The component of the offering with the same type; offerings are loaded in batches. */
    component: componentOfOrder,
  },
} as const;
