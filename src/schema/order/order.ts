import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { OrderState, OrderType } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { idOf, nodeId } from '../node.ts';
import { IssueReference, Order } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'Order'>({ linked: true });
const issue = columnFields<'IssueReference'>();
const link = relations.Order;

builder.objectType(Order, {
  description:
    'A request to make, change or remove a resource. The customer and then the provider approve it; then it is ' +
    'carried out.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Order'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the order.'),
    url: c.ownUrl(t, 'url', 'Address of the order in the REST API.'),
    slug: c.string(t, 'slug', 'Short name for addresses.'),
    type: c.sure.enum(t, 'type', OrderType, 'What the order asks for.'),
    typeWord: c.word(t, 'type', 'type'),
    orderSubtype: c.string(
      t,
      'order_subtype',
      'What exactly an order of type UPDATE changes, in the words of Waldur; null for other orders.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the order was placed.'),
    modified: c.sure.dateTime(t, 'modified', 'When the order was last changed.'),
    startDate: c.date(
      t,
      'start_date',
      'The first day on which the order may be carried out; null for as soon as it is approved.',
    ),

    state: c.sure.enum(t, 'state', OrderState, 'Where the order is on its way.'),
    stateWord: c.word(t, 'state', 'state'),
    completedAt: c.dateTime(t, 'completed_at', 'When the order ended; null while it is under way.'),
    errorMessage: c.sure.string(t, 'error_message', 'Why the order failed; empty when it did not.'),
    errorTraceback: c.string(
      t,
      'error_traceback',
      'Technical trace of the failure, for the provider; empty when there is none.',
    ),
    errorUpdatedAt: c.dateTime(
      t,
      'error_updated_at',
      'When `errorMessage` or `errorTraceback` last changed; null when they never did.',
    ),
    output: c.sure.string(
      t,
      'output',
      'What the back end wrote while it carried out the order; empty when nothing.',
    ),
    outputUpdatedAt: c.dateTime(
      t,
      'output_updated_at',
      'When `output` last changed; null when it never did.',
    ),
    canTerminate: c.sure.boolean(t, 'can_terminate', 'Whether the order can still be cancelled.'),

    cost: c.decimal(t, 'cost', 'What the order costs; null when it has no price.'),
    fixedPrice: c.decimal(
      t,
      'fixed_price',
      'The part of the price that is charged for each period of the plan. Null without a plan.',
    ),
    activationPrice: c.decimal(
      t,
      'activation_price',
      'The part of the price that is charged once. Null without a plan.',
    ),
    oldCostEstimate: c.decimal(
      t,
      'old_cost_estimate',
      'Estimated cost of the resource for a period of its plan, before the change. Null without a plan before it.',
    ),
    newCostEstimate: c.decimal(
      t,
      'new_cost_estimate',
      'Estimated cost of the resource for a period of its plan, after the change. Null without a plan after it.',
    ),

    attributes: c.json(
      t,
      'attributes',
      'What was filled in with the order: an object whose keys depend on the offering and on the type of the order. Empty when there was nothing to fill in.',
    ),
    requestComment: c.string(
      t,
      'request_comment',
      'Remark of the person who placed the order; empty when there is none.',
    ),
    terminationComment: c.string(
      t,
      'termination_comment',
      'Why the resource is to be removed; empty for orders of other types.',
    ),
    attachment: c.ownUrl(
      t,
      'attachment',
      'Address of the PDF file that came with the order; null when none did.',
    ),
    callbackUrl: c.url(t, 'callback_url', 'Call-back address that came with the order; null when none did.'),
    backendId: c.sure.string(
      t,
      'backend_id',
      'Id of the order in the system that carries it out; empty until it is known.',
    ),
    issue: c.object(
      t,
      'issue',
      IssueReference,
      'The ticket of the help desk through which the order is handled; null when it is not.',
    ),

    resource: linked(
      t,
      link.resource,
      'The resource that the order is for. An order of type CREATE has it from the start, in state CREATING. Null only with an error.',
    ),
    offering: linked(t, link.offering, 'The offering that the resource comes from. Null only with an error.'),
    plan: linked(t, link.plan, 'The plan that is ordered; null when the order has none.'),
    oldPlan: linked(t, link.oldPlan, 'The plan before a change of plan; null for other orders.'),
    newPlan: linked(t, link.newPlan, 'The plan after a change of plan; null for other orders.'),
    category: linked(t, link.category, 'The category of the offering. Null only with an error.'),
    project: linked(t, link.project, 'The project that the resource belongs to. Null only with an error.'),
    customer: linked(t, link.customer, 'The customer that the project belongs to. Null only with an error.'),
    provider: linked(
      t,
      link.provider,
      'The service provider that publishes the offering. Null when that organization is no service provider any more.',
    ),
  }),
});

builder.objectType(IssueReference, {
  description: 'A ticket of the help desk, which the REST API of the provider only names.',
  fields: (t) => ({
    id: idOf<'IssueReference'>(t, 'IssueReference'),
    uuid: issue.sure.uuid(t, 'uuid', 'Identifies the ticket in Waldur.'),
    key: issue.sure.string(t, 'key', 'Name of the ticket in the help desk, for example `SUP-42`.'),
  }),
});
