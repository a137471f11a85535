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
    'Orders a resource from an offering for a project. Open to members of the project who may place orders. The ' +
    'order then waits for its approvals, or goes on at once where none is needed: follow it with the subscription ' +
    '`orderProgress`. Its resource is there from the start.',
  input: {
    offeringUuid: input.link(
      '/api/marketplace-public-offerings/{uuid}/',
      'offering',
      'The offering to order from; it has to be active.',
      { required: true },
    ),
    planUuid: input.uuid('plan', 'The plan to pay by. It is one of the offering; some offerings need none.'),
    projectUuid: input.link('/api/projects/{uuid}/', 'project', 'The project that gets the resource.', {
      required: true,
    }),
    attributes: attributesInput(
      'The order form, filled in: an object by the REST names of its fields. `name` and `description` are those ' +
        'of the resource; the others depend on the offering (`offering.orderForm`).',
    ),
    pluginAttributes,
    limits: limitsInput('How much of each component is wanted. For components that are charged by limit.'),
    acceptingTermsOfService: input.boolean(
      'accepting_terms_of_service',
      'Whether you accept the terms of service of the offering. Needed where the offering has terms.',
    ),
    callbackUrl: input.url('callback_url', 'Address that the order shall carry for calling back.'),
    requestComment: input.string('request_comment', 'Remark for the person who approves the order.'),
    startDate: input.date('start_date', 'The first day on which the order may be carried out.'),
    slug: input.string('slug', 'Short name of the order for addresses. The server makes one by default.'),
  },
  method: 'POST',
  route: '/api/marketplace-orders/',
  // A plan is addressed below its offering (contract §9).
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
      'The new order; null when none was placed, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = {
  uuid: input.target('The order.'),
  limits: limitsInput(
    'The limits instead of those of the order: a component that is left out has none then.',
  ),
  attributes: attributesInput(
    'The order form instead of that of the order: an object by the REST names of its fields.',
  ),
  startDate: input.date(
    'start_date',
    'The first day on which the order may be carried out; null for as soon as it is approved.',
  ),
};

/** Both methods differ in name only, since no field of the order is required. */
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
    'Changes an order while it is `PENDING_CONSUMER`, that is before the customer approves it. What is left out stays ' +
    'as it is.',
  method: 'PATCH',
});

writeMutation({
  ...change,
  name: 'replaceOrder',
  description:
    'Changes an order while it is `PENDING_CONSUMER`, with PUT, which the REST API documents besides PATCH: give all ' +
    'parts that the order shall have.',
  deprecated: putTwin('updateOrder'),
  method: 'PUT',
});

writeMutation({
  name: 'deleteOrder',
  description:
    'Deletes an order, while it is `PENDING_CONSUMER` or `PENDING_PROVIDER`. `cancelOrder` ends an order and keeps it.',
  input: { uuid: input.target('The order.') },
  method: 'DELETE',
  route: '/api/marketplace-orders/{uuid}/',
  refusals: boundToState,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Order'),
});

writeMutation({
  name: 'unlinkOrder',
  description:
    'Removes an order from the database, in any state and without touching any back end. Staff only.',
  input: { uuid: input.target('The order.') },
  method: 'POST',
  route: '/api/marketplace-orders/{uuid}/unlink/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Order'),
});

orderAction({
  name: 'setOrderBackendId',
  action: 'set_backend_id',
  description:
    'Notes the id that an order has in the system that carries it out, in any state. For the provider.',
  input: {
    backendId: input.string('backend_id', 'The id there. The server refuses empty text.', { required: true }),
  },
});
