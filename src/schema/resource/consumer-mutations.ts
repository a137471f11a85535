import { objectsByUuid } from '../../relations/referenced-objects.ts';
import { byUuid } from '../../relations/source.ts';
import { amountsInput, attributesInput, limitsInput } from '../order/order-input.ts';
import { fetchedRows } from '../related.ts';
import { input, inputObject } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { boundToState, responseValue, writeMutation } from '../write/write-mutation.ts';
import { attached, base, comment, consumed, placesOrder, waits } from './consumer-order.ts';

writeMutation({
  ...placesOrder,
  name: 'updateResourceLimits',
  description: `Orders new limits for a resource that is \`OK\`. ${waits} ${attached} For callers on the customer's side.`,
  input: {
    uuid: consumed,
    limits: limitsInput('The new limits, of all components that are charged by limit.', {
      required: true,
    }),
    requestComment: comment,
  },
  route: `${base}update_limits/`,
  payload: (t) => ({
    resource: changed.resource(t),
    order: changed.order(t, 'The order that requests the new limits.'),
  }),
});

writeMutation({
  ...placesOrder,
  name: 'switchResourcePlan',
  description: `Orders another plan for a resource that is \`OK\`. ${waits} For callers on the customer's side.`,
  input: {
    uuid: consumed,
    planUuid: input.link(
      '/api/marketplace-plans/{uuid}/',
      'plan',
      'UUID of the new plan, which must belong to the same offering.',
      {
        required: true,
      },
    ),
  },
  route: `${base}switch_plan/`,
  payload: (t) => ({
    resource: changed.resource(t),
    order: changed.order(t, 'The order that requests the new plan.'),
  }),
});

const targetOrders = objectsByUuid('target_order_uuids', byUuid.Order);

const LimitTargetInput = inputObject(
  'LimitTargetInput',
  'A resource that receives limits from another resource.',
  {
    resourceUuid: input.uuid(
      'resource_uuid',
      'UUID of the resource that receives limits. It must be from the same offering.',
      { required: true },
    ),
    allocatedLimits: amountsInput('allocated_limits', 'The amounts that the resource receives.', {
      required: true,
    }),
  },
);

writeMutation({
  name: 'reallocateResourceLimits',
  description:
    'Moves limits from one resource to other resources of the same offering, with one order for each resource. The ' +
    `amounts that the targets receive must add up to the amounts taken from the resource. ${waits} For callers on ` +
    "the customer's side.",
  input: {
    uuid: consumed,
    limits: limitsInput('The amount to take from the resource, for each component.', { required: true }),
    targets: input.objects(
      LimitTargetInput,
      'targets',
      'The resources that receive the limits, and how much each of them receives.',
      { required: true },
    ),
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
    order: changed.order(t, 'The order that takes the limits from the resource.'),
    targetOrders: fetchedRows(
      t,
      targetOrders,
      'The orders that give the limits to the targets; empty when none was placed.',
    ),
  }),
});

writeMutation({
  name: 'suggestResourceName',
  description:
    'Suggests a name for a resource that you are about to order. No other resource of the project has ' +
    'this name. It changes nothing; it is a mutation because the REST API implements it as a write.',
  input: {
    projectUuid: input.uuid('project', 'UUID of the project that the resource will belong to.', {
      required: true,
    }),
    offeringUuid: input.uuid('offering', 'UUID of the offering to order from.', { required: true }),
    planUuid: input.uuid('plan', 'UUID of the plan by which the resource will be charged.'),
    attributes: attributesInput(
      'The order form as far as it is filled in: an object with the REST names of the fields as keys.',
    ),
  },
  method: 'POST',
  route: '/api/marketplace-resources/suggest_name/',
  result: (_input, body) => ({ name: body.name }),
  payload: (t) => ({
    name: responseValue(t, 'String', 'name', 'The suggested name; null when the input was refused.'),
  }),
});
