import type { FieldBuilder } from '../builder.ts';
import { checkNotEmpty } from '../write/checks.ts';
import { type InputValue, input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { boundToState, deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { orderAction } from './order-action.ts';
import { attributesInput, limitsInput } from './order-input.ts';
import { attributePlace, mergedAttributes, pluginAttributes } from './plugin-attributes-input.ts';

writeMutation({
  name: 'createOrder',
  description:
    'Orders a resource from an offering for a project. For members of the project who may place orders. The order ' +
    'then waits for its approvals, or is carried out immediately when it needs none: follow it with the subscription ' +
    '`orderProgress`. Its resource exists from the start.',
  input: {
    offeringUuid: input.link(
      '/api/marketplace-public-offerings/{uuid}/',
      'offering',
      'UUID of the offering to order from; it must be active.',
      { required: true },
    ),
    planUuid: input.uuid(
      'plan',
      'UUID of the plan by which the resource will be charged. It must belong to the offering; some ' +
        'offerings need none.',
    ),
    projectUuid: input.link(
      '/api/projects/{uuid}/',
      'project',
      'UUID of the project that the resource will belong to.',
      {
        required: true,
      },
    ),
    attributes: attributesInput(
      'The order form, filled in: an object with the REST names of the fields as keys. `name` and `description` are ' +
        'those of the resource; the other fields depend on the offering (`offering.orderForm`).',
    ),
    pluginAttributes,
    limits: limitsInput('The requested amount of each component that is charged by limit.'),
    acceptingTermsOfService: input.boolean(
      'accepting_terms_of_service',
      'Whether you accept the terms of service of the offering. Required when the offering has terms of service.',
    ),
    callbackUrl: input.url('callback_url', 'Callback URL to store with the order (`order.callbackUrl`).'),
    requestComment: input.string('request_comment', 'Comment for the users who approve the order.'),
    startDate: input.date('start_date', 'The first day on which the order may be carried out.'),
    slug: input.string(
      'slug',
      'Short name of the order for use in URLs. By default the server generates one.',
    ),
  },
  method: 'POST',
  route: '/api/marketplace-orders/',
  // The address of a plan is below that of its offering (contract §9).
  body: (body, given) => {
    const { planUuid } = given;
    const plan = typeof planUuid === 'string' && { plan: `${String(body.offering)}plans/${planUuid}/` };
    return { ...mergedAttributes(body, given), ...plan };
  },
  locate: attributePlace,
  result: (_input, body) => ({ order_uuid: body.uuid }),
  payload: (t) => ({
    order: changed.order(
      t,
      'The new order; null when none was placed, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = {
  uuid: input.target('UUID of the order.'),
  limits: limitsInput(
    'New limits of the order. They replace all limits: a component that is left out has no limit then.',
  ),
  attributes: attributesInput(
    'New content of the order form. It replaces the earlier content: an object with the REST names of the fields as keys.',
  ),
  startDate: input.date(
    'start_date',
    'The first day on which the order may be carried out; null for as soon as it is approved.',
  ),
};

/** The two mutations differ in name and method only, since no field of the order is required. */
const change = {
  input: changes,
  route: '/api/marketplace-orders/{uuid}/',
  refusals: boundToState,
  check: (value: InputValue) => checkNotEmpty(changes, value),
  result: ({ uuid }: InputValue) => ({ order_uuid: uuid }),
  payload: (t: FieldBuilder) => ({ order: changed.order(t) }),
} as const;

writeMutation({
  ...change,
  name: 'updateOrder',
  description:
    'Changes an order while it is `PENDING_CONSUMER`, that is, before the customer approves it. Fields that are left ' +
    'out stay unchanged.',
  method: 'PATCH',
});

writeMutation({
  ...change,
  name: 'replaceOrder',
  description:
    'Changes an order while it is `PENDING_CONSUMER`, with PUT. Give all fields that the order is to have.',
  deprecated: putTwin('updateOrder'),
  method: 'PUT',
});

writeMutation({
  name: 'deleteOrder',
  description:
    'Deletes an order while it is `PENDING_CONSUMER` or `PENDING_PROVIDER`. To end an order and keep its record, use ' +
    '`cancelOrder`.',
  input: { uuid: input.target('UUID of the order.') },
  method: 'DELETE',
  route: '/api/marketplace-orders/{uuid}/',
  refusals: boundToState,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Order'),
});

writeMutation({
  name: 'unlinkOrder',
  description:
    'Removes an order from the database of Waldur, in any state. Nothing changes in the back end of the ' +
    'offering. For staff.',
  input: { uuid: input.target('UUID of the order.') },
  method: 'POST',
  route: '/api/marketplace-orders/{uuid}/unlink/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Order'),
});

orderAction({
  name: 'setOrderBackendId',
  action: 'set_backend_id',
  description:
    'Sets the ID that an order has in the system that carries it out, in any state of the order. For ' +
    "callers on the provider's side.",
  input: {
    backendId: input.string(
      'backend_id',
      'ID of the order in the system that carries it out. The server refuses empty text.',
      {
        required: true,
      },
    ),
  },
});
