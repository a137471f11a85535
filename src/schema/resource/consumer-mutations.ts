import { listedIn } from '../../relations/named.ts';
import { byUuid } from '../../relations/source.ts';
import { amountsInput, attributesInput, limitsInput } from '../order/order-input.ts';
import { fetchedRows } from '../related.ts';
import { input, inputObject } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { answered, boundToState, writeMutation } from '../write/write-mutation.ts';
import { attached, base, comment, consumed, placesOrder, waits } from './consumer-order.ts';

writeMutation({
  ...placesOrder,
  name: 'updateResourceLimits',
  description: `Orders other limits for a resource that is \`OK\`. ${waits} ${attached} For the customer.`,
  input: {
    uuid: consumed,
    limits: limitsInput('The limits that are wanted, of all components that are charged by limit.', {
      required: true,
    }),
    requestComment: comment,
  },
  route: `${base}update_limits/`,
  payload: (t) => ({
    resource: changed.resource(t),
    order: changed.order(t, 'The order that asks for the change.'),
  }),
});

writeMutation({
  ...placesOrder,
  name: 'switchResourcePlan',
  description: `Orders another plan for a resource that is \`OK\`. ${waits} For the customer.`,
  input: {
    uuid: consumed,
    planUuid: input.link(
      '/api/marketplace-plans/{uuid}/',
      'plan',
      'The new plan, one of the same offering.',
      {
        required: true,
      },
    ),
  },
  route: `${base}switch_plan/`,
  payload: (t) => ({
    resource: changed.resource(t),
    order: changed.order(t, 'The order that asks for the change.'),
  }),
});

const targetOrders = listedIn('target_order_uuids', byUuid.Order);

const LimitTargetInput = inputObject('LimitTargetInput', 'A resource that is given limits of another.', {
  resourceUuid: input.uuid('resource_uuid', 'The resource, one of the same offering.', { required: true }),
  allocatedLimits: amountsInput('allocated_limits', 'What it is given.', { required: true }),
});

writeMutation({
  name: 'reallocateResourceLimits',
  description:
    'Moves limits of a resource to others of the same offering, by an order for each of them. What is given has to add up to ' +
    `what is taken. ${waits} For the customer.`,
  input: {
    uuid: consumed,
    limits: limitsInput('What is taken of each component.', { required: true }),
    targets: input.objects(LimitTargetInput, 'targets', 'Who is given it.', { required: true }),
  },
  method: 'POST',
  route: `${base}reallocate_limits/`,
  refusals: boundToState,
  result: ({ uuid }, body) => ({
    resource_uuid: uuid,
    order_uuid: body.source_order_uuid ?? null,
    target_order_uuids: body.target_order_uuids,
  }),
  payload: (t) => ({
    resource: changed.resource(t),
    order: changed.order(t, 'The order that takes the limits.'),
    targetOrders: fetchedRows(t, targetOrders, 'The orders that give them; empty when none was placed.'),
  }),
});

writeMutation({
  name: 'suggestResourceName',
  description:
    'Suggests a name for a resource that is going to be ordered, which no other of the project has. Changes nothing; a mutation ' +
    'as the REST API takes it as one.',
  input: {
    projectUuid: input.uuid('project', 'The project that gets the resource.', { required: true }),
    offeringUuid: input.uuid('offering', 'The offering to order from.', { required: true }),
    planUuid: input.uuid('plan', 'The plan to pay by.'),
    attributes: attributesInput('The order form so far: an object by the REST names of its fields.'),
  },
  method: 'POST',
  route: '/api/marketplace-resources/suggest_name/',
  result: (_input, body) => ({ name: body.name }),
  payload: (t) => ({ name: answered(t, 'String', 'name', 'The name; null when the input was refused.') }),
});
