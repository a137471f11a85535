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
    'A request to create, change or remove a resource. First the customer approves it, then the provider; then it is carried out.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Order'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the order.'),
    url: c.ownUrl(t, 'url', 'URL of the order in the REST API.'),
    slug: c.string(t, 'slug', 'Short name of the order for use in URLs.'),
    type: c.sure.enum(t, 'type', OrderType, 'What the order requests.'),
    typeWord: c.word(t, 'type', 'type'),
    orderSubtype: c.string(
      t,
      'order_subtype',
      'What an order of type UPDATE changes, as the server names it; null for other orders.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the order was placed.'),
    modified: c.sure.dateTime(t, 'modified', 'When the order last changed.'),
    startDate: c.date(
      t,
      'start_date',
      'The first day on which the order may be carried out; null for as soon as it is approved.',
    ),

    state: c.sure.enum(t, 'state', OrderState, 'State of the order, from its placement to its end.'),
    stateWord: c.word(t, 'state', 'state'),
    completedAt: c.dateTime(t, 'completed_at', 'When the order ended; null while it has not ended.'),
    errorMessage: c.sure.string(t, 'error_message', 'Why the order failed; empty when it did not.'),
    errorTraceback: c.string(
      t,
      'error_traceback',
      'Technical trace of the failure, for the provider; empty when there is none.',
    ),
    errorUpdatedAt: c.dateTime(
      t,
      'error_updated_at',
      'When `errorMessage` or `errorTraceback` was last changed; null when they never were.',
    ),
    output: c.sure.string(
      t,
      'output',
      'Output of the back end of the offering while it carried out the order; empty when there is none.',
    ),
    outputUpdatedAt: c.dateTime(
      t,
      'output_updated_at',
      'When `output` was last changed; null when it never was.',
    ),
    canTerminate: c.sure.boolean(t, 'can_terminate', 'Whether the order can still be cancelled.'),

    cost: c.decimal(
      t,
      'cost',
      'Cost of the order, in the currency of the site (`Query.currency`); null when it has no price.',
    ),
    fixedPrice: c.decimal(
      t,
      'fixed_price',
      'The part of the price that is charged for each period of the plan, in the currency of the site. Null without a plan.',
    ),
    activationPrice: c.decimal(
      t,
      'activation_price',
      'The part of the price that is charged once, in the currency of the site. Null without a plan.',
    ),
    oldCostEstimate: c.decimal(
      t,
      'old_cost_estimate',
      'Estimated cost of the resource for one period of its plan before the change, in the currency of the site. Null ' +
        'when it had no plan before.',
    ),
    newCostEstimate: c.decimal(
      t,
      'new_cost_estimate',
      'Estimated cost of the resource for one period of its plan after the change, in the currency of the site. Null ' +
        'when it has no plan after.',
    ),

    attributes: c.json(
      t,
      'attributes',
      'Values that were entered with the order: an object whose keys depend on the offering and on the type of the order. ' +
        'Empty when there was nothing to enter.',
    ),
    requestComment: c.string(
      t,
      'request_comment',
      'Comment of the person who placed the order; empty when there is none.',
    ),
    terminationComment: c.string(
      t,
      'termination_comment',
      'Why the resource is to be removed; empty for orders of other types.',
    ),
    attachment: c.ownUrl(
      t,
      'attachment',
      'URL of the PDF file that is attached to the order; null when there is none.',
    ),
    callbackUrl: c.url(
      t,
      'callback_url',
      'Callback URL that was given with the order; null when there is none.',
    ),
    backendId: c.sure.string(
      t,
      'backend_id',
      'ID of the order in the system that carries it out; empty until it is known.',
    ),
    issue: c.object(
      t,
      'issue',
      IssueReference,
      'The help desk ticket through which the order is handled; null when there is none.',
    ),

    resource: linked(
      t,
      link.resource,
      'The resource that the order is for. For an order of type CREATE it exists from the start, in state CREATING. ' +
        'Null only with an error.',
    ),
    offering: linked(
      t,
      link.offering,
      'The offering that the resource is ordered from. Null only with an error.',
    ),
    plan: linked(t, link.plan, 'The plan of the order; null when the order has none.'),
    oldPlan: linked(
      t,
      link.oldPlan,
      'The plan of the resource before an order that changes the plan; null for other orders.',
    ),
    newPlan: linked(
      t,
      link.newPlan,
      'The plan of the resource after an order that changes the plan; null for other orders.',
    ),
    category: linked(t, link.category, 'The category of the offering. Null only with an error.'),
    project: linked(t, link.project, 'The project that the resource belongs to. Null only with an error.'),
    customer: linked(t, link.customer, 'The customer that the project belongs to. Null only with an error.'),
    provider: linked(
      t,
      link.provider,
      'The service provider that publishes the offering. Null when that organization is no longer a service provider.',
    ),
  }),
});

builder.objectType(IssueReference, {
  description:
    'A reference to a help desk ticket. The REST API for providers returns no more of the ticket than this.',
  fields: (t) => ({
    id: idOf<'IssueReference'>(t, 'IssueReference'),
    uuid: issue.sure.uuid(t, 'uuid', 'UUID of the ticket in Waldur.'),
    key: issue.sure.string(t, 'key', 'Name of the ticket in the help desk, for example `SUP-42`.'),
  }),
});
