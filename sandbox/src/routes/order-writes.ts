import { type Call, forbidden, ok, type Reply } from '../rest/call.ts';
import { whole } from '../rest/columns.ts';
import {
  type Field,
  field,
  Invalid,
  link,
  nullable,
  readBody,
  readPatch,
  required,
  withDefault,
} from '../rest/fields.ts';
import { approving, stamp } from '../rest/guards.ts';
import { array400, fields400 } from '../rest/refusals.ts';
import { ordering } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, date, numbers, object, slug, url } from '../rest/values.ts';
import { createdOrderRow, orderRow } from '../rows/order-row.ts';
import { numbersByType } from '../rows/shared-columns.ts';
import { moveResource } from '../simulation.ts';
import { priceOf } from '../world/derived.ts';
import { dropOrder, placeOrder } from '../world/placing.ts';
import { creationBlocked } from '../world/policies.ts';
import { draftResource } from '../world/resources.ts';
import type { JsonObject, Offering, Order, Plan, Project, Resource } from '../world/types.ts';
import { seesProject } from './find.ts';
import { orderLimitsOf } from './limits.ts';
import { orderForWrite } from './order-action.ts';
import { firstState, patienceMs } from './order-start.ts';

const shape = {
  offering: required(
    link('/api/marketplace-public-offerings/{uuid}/', (call, uuid) => call.world.offeringByUuid.get(uuid)),
  ),
  plan: link('/api/marketplace-public-offerings/{any}/plans/{uuid}/', (call, uuid) =>
    call.world.planByUuid.get(uuid),
  ),
  project: required(
    link('/api/projects/{uuid}/', (call, uuid) => {
      const project = call.world.projectByUuid.get(uuid);
      return project && seesProject(call, project) ? project : null;
    }),
  ),
  attributes: withDefault(object(), {}),
  limits: withDefault(numbers(), {}),
  accepting_terms_of_service: bool(),
  callback_url: nullable(url()),
  request_comment: nullable(blank()),
  start_date: nullable(date()),
  slug: slug(),
};

function checkOffering(call: Call, offering: Offering, project: Project): void {
  const isOpen = offering.shared || offering.customer === project.customer || call.user.isStaff;
  if (!isOpen) throw fields400({ offering: 'Invalid hyperlink - Object does not exist.' });
  if (offering.state !== 'Active') throw fields400({ offering: 'Offering is not available.' });
  if (creationBlocked(call.world, offering, project.customer))
    throw array400('Creation of new resources in this offering is not available due to a policy.');
}

/** The plan of an order. Required, unless the offering is not billable or has no plans. */
function planOf(offering: Offering, plan: Plan | undefined): Plan | null {
  if (!plan) {
    if (offering.billable && offering.plans.length > 0) throw fields400({ plan: 'This field is required.' });
    return null;
  }
  if (plan.offering !== offering)
    throw fields400({ plan: 'This plan is not available for selected offering.' });
  if (plan.archived) throw fields400({ plan: 'Plan is not available because it is archived.' });
  return plan;
}

function nameOf(attributes: JsonObject): string {
  const { name } = attributes;
  if (name === undefined) throw fields400({ attributes: { name: ['This field is required.'] } });
  if (typeof name !== 'string' || name.trim() === '')
    throw fields400({ attributes: { name: ['This field may not be blank.'] } });
  return name.trim();
}

const limitsFor = (call: Call, offering: Offering, sent: Record<string, number>): number[] => {
  try {
    return orderLimitsOf(call, offering, sent);
  } catch (error) {
    if (error instanceof Invalid) throw fields400({ limits: error.errors });
    throw error;
  }
};

const endDateOf = ({ end_date }: JsonObject): string | null =>
  typeof end_date === 'string' ? end_date : null;

interface Wish {
  readonly offering: Offering;
  readonly project: Project;
  readonly plan: Plan | null;
  readonly name: string;
  readonly limits: number[];
  readonly attributes: JsonObject;
}

function addResource(call: Call, wish: Wish): Resource {
  const { world, random } = call;
  const now = world.now().getTime();
  const { offering, project, attributes } = wish;
  const draft = draftResource(random, {
    offering,
    project,
    state: 'Creating',
    created: now,
    now,
    index: world.resources.length,
  });
  return world.addResource({
    ...draft,
    name: wish.name,
    description: typeof attributes.description === 'string' ? attributes.description : '',
    plan: wish.plan,
    limits: wish.limits,
    usages: wish.limits.map(() => 0),
    modified: now,
    lastSync: now,
    effectiveId: '',
    parent: null,
    endDate: endDateOf(attributes),
    downscaled: false,
    paused: false,
    restrictMemberAccess: false,
    attributes,
    report: [],
  });
}

function create(call: Call): Reply {
  const sent = readBody(call, shape);
  const { offering, project, attributes } = sent;
  const isMember = call.user.grants.some(
    (grant) =>
      grant.project === project || (grant.scopeType === 'customer' && grant.customer === project.customer),
  );
  if (!isMember && !call.user.isStaff) throw forbidden();
  checkOffering(call, offering, project);
  // The 2024 server does not require a name.
  const name = call.server === '2024' && attributes.name === undefined ? '' : nameOf(attributes);
  const plan = planOf(offering, sent.plan);
  const limits = limitsFor(call, offering, sent.limits);
  const resource = addResource(call, { offering, project, plan, name, limits, attributes });
  const order = placeOrder(call.world, call.random, {
    type: 'Create',
    state: firstState(call, { offering, project }),
    resource,
    by: call.user,
    attributes,
    comment: sent.request_comment ?? null,
    callbackUrl: sent.callback_url ?? null,
    startDate: sent.start_date ?? null,
    ...(sent.slug ? { slug: sent.slug } : {}),
    waitMs: patienceMs,
  });
  return { status: 201, body: whole(call.server === '2024' ? createdOrderRow : orderRow, order, call) };
}

function update(call: Call): Reply {
  const order = orderForWrite(call, { right: approving, from: ['pending-consumer'] });
  const limits: Field<number[]> = field((value, each) =>
    orderLimitsOf(each, order.offering, numbers().read(value, each)),
  );
  const changes = { limits, attributes: object(), start_date: nullable(date()) };
  const sent = call.method === 'PATCH' ? readPatch(call, changes) : readBody(call, changes);
  if (sent.limits) {
    order.limits = sent.limits;
    order.cost = order.plan
      ? Math.round(priceOf(order.plan, sent.limits, order.resource.usages) * 1e6) / 1e6
      : 0;
    if (order.type === 'Create') order.resource.limits = [...sent.limits];
  }
  if (sent.attributes) {
    order.attributes = sent.attributes;
    if (order.type === 'Create' && typeof sent.attributes.name === 'string')
      order.resource.name = sent.attributes.name;
  }
  if (sent.start_date !== undefined) order.startDate = sent.start_date;
  stamp(call, order);
  return ok({
    limits: numbersByType(order.offering, order.limits),
    attributes: order.attributes ?? { name: order.resource.name },
    start_date: order.startDate,
  });
}

/** Deletes an order that was not approved yet; the resource that it would have created is terminated. */
function remove(call: Call): Reply {
  const order: Order = orderForWrite(call, {
    right: { name: 'ORDER.DESTROY', on: ordering },
    from: ['pending-consumer', 'pending-provider'],
  });
  dropOrder(call.world, order);
  if (order.type === 'Create' || order.type === 'Restore')
    moveResource(call.world, order.resource, 'Terminated');
  return { status: 204 };
}

const item = '/api/marketplace-orders/{uuid}/';

/** Writes of orders: they can be created, changed before the consumer approves them, and deleted before the provider does. */
export const orderWriteRoutes: readonly Route[] = [
  { method: 'POST', template: '/api/marketplace-orders/', handle: create },
  { method: 'PUT', template: item, handle: update },
  { method: 'PATCH', template: item, handle: update },
  { method: 'DELETE', template: item, handle: remove },
];
