import { hashOf, uuidOf } from '../random.ts';
import type { Call } from '../rest/call.ts';
import { rowType } from '../rest/columns.ts';
import { isoOf, isoOrNull } from '../world/text.ts';
import type { Json, Offering, Order, OrderMessages, User } from '../world/types.ts';
import { decimal } from './offering-parts.ts';
import { numbersByType, offeringColumns, planNames } from './shared-columns.ts';
import { urls } from './urls.ts';

export function fullName(user: User): string {
  return `${user.firstName} ${user.lastName}`;
}

/** Whether the two sides of an order may send each other messages. */
export function hasMessaging(offering: Offering): boolean {
  return offering.pluginOptions.enable_provider_consumer_messaging === true;
}

const noMessages: OrderMessages = {
  provider: '',
  providerUrl: '',
  hasProviderAttachment: false,
  providerAt: null,
  consumer: '',
  hasConsumerAttachment: false,
  consumerAt: null,
};

/** The messages of an order. Where nobody wrote one, an order that waits for the provider has a made-up question. */
export function messagesOf(order: Order): OrderMessages {
  if (order.messages) return order.messages;
  if (!hasMessaging(order.offering) || order.state !== 'pending-provider') return noMessages;
  return { ...noMessages, provider: 'Which partition do you prefer?', providerAt: order.modified };
}

/** The URL of the purchase order that is attached to an order; null for none. */
export function attachmentUrl(order: Order, call: Call): string | null {
  return order.hasAttachment ? urls.media(call, uuidOf(`${order.uuid} attachment`)) : null;
}

function terminationComment(order: Order): Json {
  if (order.type !== 'Terminate') return null;
  return order.attributes ? (order.attributes.termination_comment ?? null) : 'No longer needed';
}

function subtypeOf(order: Order): Json {
  if (order.type !== 'Update') return null;
  if (order.attributes?.new_options !== undefined) return 'update_options';
  return order.oldPlan ? 'switch_plan' : 'update_limits';
}

function attributesOf(order: Order): Json {
  if (order.attributes) return order.attributes;
  return { name: order.resource.name, ...(order.type === 'Update' ? { old_limits: {} } : {}) };
}

const older = {
  absentIn2024: [
    ...planNames,
    'consumer_reviewed_by',
    'consumer_reviewed_by_full_name',
    'consumer_reviewed_by_username',
    'provider_reviewed_by',
    'provider_reviewed_by_full_name',
    'provider_reviewed_by_username',
  ],
};

export const orderRow = rowType<Order>(
  'Order',
  {
    ...offeringColumns<Order>(
      (order) => order.offering,
      (order) => order.plan,
    ),
    attributes: attributesOf,
    limits: (order) => numbersByType(order.offering, order.limits),
    uuid: (order) => order.uuid,
    created: (order) => isoOf(order.created),
    modified: (order) => isoOf(order.modified),
    // The back-end object, not the marketplace resource (contract section 3a, name traps).
    resource_uuid: (order) =>
      order.offering.type === 'OpenStack.Tenant' ? uuidOf(`${order.resource.uuid} scope`) : null,
    resource_type: (order) => (order.offering.type === 'OpenStack.Tenant' ? 'OpenStack.Tenant' : null),
    resource_name: (order) => order.resource.name,
    cost: (order) => decimal(order.cost),
    state: (order) => order.state,
    output: (order) => order.output,
    output_updated_at: (order) => (order.output ? isoOrNull(order.completed) : null),
    marketplace_resource_uuid: (order) => order.resource.uuid,
    error_message: (order) => order.errorMessage,
    error_traceback: (order, { server, user }) =>
      server === '2024' && !user.isStaff && !user.isSupport ? undefined : order.errorTraceback,
    error_updated_at: (order) => (order.errorMessage ? isoOrNull(order.completed) : null),
    callback_url: (order) => order.callbackUrl,
    completed_at: (order) => isoOrNull(order.completed),
    request_comment: (order) => order.comment,
    attachment: attachmentUrl,
    type: (order) => order.type,
    start_date: (order) => order.startDate,
    slug: (order) => order.slug,
    url: (order, call) => urls.order(call, order.uuid),
    consumer_reviewed_by: (order, call) =>
      order.consumerReviewedBy ? urls.user(call, order.consumerReviewedBy.uuid) : null,
    consumer_reviewed_by_full_name: (order) =>
      order.consumerReviewedBy ? fullName(order.consumerReviewedBy) : null,
    consumer_reviewed_by_username: (order) => order.consumerReviewedBy?.username ?? null,
    consumer_reviewed_at: (order) => isoOrNull(order.consumerReviewedAt),
    provider_reviewed_by: (order, call) =>
      order.providerReviewedBy ? urls.user(call, order.providerReviewedBy.uuid) : null,
    provider_reviewed_by_full_name: (order) =>
      order.providerReviewedBy ? fullName(order.providerReviewedBy) : null,
    provider_reviewed_by_username: (order) => order.providerReviewedBy?.username ?? null,
    provider_reviewed_at: (order) => isoOrNull(order.providerReviewedAt),
    created_by_username: (order) => order.createdBy.username,
    created_by_full_name: (order) => fullName(order.createdBy),
    created_by_civil_number: () => null,
    created_by_email: (order) => order.createdBy.email,
    created_by_organization: (order) => order.createdBy.organization,
    created_by_organization_country: (order) => order.createdBy.country,
    created_by_organization_registry_code: () => '',
    created_by_organization_vat_code: () => '',
    created_by_organization_address: () => '',
    customer_name: (order) => order.project.customer.name,
    customer_uuid: (order) => order.project.customer.uuid,
    customer_slug: (order) => order.project.customer.slug,
    project_name: (order) => order.project.name,
    project_uuid: (order) => order.project.uuid,
    project_description: (order) => order.project.description,
    project_slug: (order) => order.project.slug,
    // Absent, not null, when there is no such plan (contract section 2, missing keys).
    old_plan_name: (order) => order.oldPlan?.name,
    new_plan_name: (order) => (order.oldPlan ? order.plan?.name : undefined),
    old_plan_uuid: (order) => order.oldPlan?.uuid,
    new_plan_uuid: (order) => (order.oldPlan ? order.plan?.uuid : undefined),
    old_cost_estimate: (order) => (order.type === 'Create' ? 0 : Math.round(order.cost * 90) / 100),
    new_cost_estimate: (order, { server }) => (server === '2024' ? order.cost : decimal(order.cost)),
    can_terminate: (order) => order.state.startsWith('pending'),
    fixed_price: (order) => fixedPrice(order, 'fixed'),
    activation_price: (order) => fixedPrice(order, 'one'),
    termination_comment: terminationComment,
    backend_id: (order) => order.backendId,
    order_subtype: subtypeOf,
    provider_message: (order) => messagesOf(order).provider,
    provider_message_url: (order) => messagesOf(order).providerUrl,
    provider_message_attachment: (order, call) =>
      messagesOf(order).hasProviderAttachment
        ? urls.media(call, uuidOf(`${order.uuid} provider attachment`))
        : null,
    provider_message_updated_at: (order) => isoOrNull(messagesOf(order).providerAt),
    consumer_message: (order) => messagesOf(order).consumer,
    consumer_message_attachment: (order, call) =>
      messagesOf(order).hasConsumerAttachment
        ? urls.media(call, uuidOf(`${order.uuid} consumer attachment`))
        : null,
    consumer_message_updated_at: (order) => isoOrNull(messagesOf(order).consumerAt),
    consumer_rejection_comment: (order) => order.consumerRejection,
    provider_rejection_comment: (order) => order.providerRejection,
    auto_approved: (order) => order.autoApproved,
    auto_approved_by_rule_uuid: (order) => (order.autoApproved ? uuidOf('auto approval rule') : null),
    auto_approved_cost_limit_snapshot: (order) => (order.autoApproved ? decimal(500) : null),
    issue: (order) =>
      order.offering.type === 'Support.OfferingTemplate'
        ? { key: `SUP-${hashOf(order.uuid) % 9000}`, uuid: uuidOf(`${order.uuid} issue`) }
        : null,
  },
  older,
);

/** The row that the 2024 server returns for a new order: shorter than that of the list. */
export const createdOrderRow = rowType<Order>(
  'CreatedOrder',
  {
    ...orderRow.columns,
    url: (order, call) => urls.order(call, order.uuid),
    created_by: (order, call) => urls.user(call, order.createdBy.uuid),
    project: (order, call) => urls.project(call, order.project.uuid),
  },
  // The reviewer is null in this row, and the columns with the names of the reviewer are absent.
  { absentIn2024: [...planNames, 'consumer_reviewed_by_full_name', 'consumer_reviewed_by_username'] },
);

function fixedPrice(order: Order, billing: string): number {
  let total = 0;
  for (const [index, component] of order.offering.components.entries()) {
    if (component.billingType === billing)
      total += (order.plan?.prices[index] ?? 0) * (order.plan?.amounts[index] ?? 0);
  }
  return total;
}
