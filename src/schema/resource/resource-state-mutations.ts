import { attributesInput, limitsInput, mustBeObject } from '../order/order-input.ts';
import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { resourceAction, resourceOrder, resourceSetting, resourceTransition } from './resource-action.ts';

resourceTransition({
  name: 'setResourceOk',
  action: 'set_as_ok',
  description:
    "Marks a resource as `OK` and clears its error message, from any state but `TERMINATED`. For callers on the provider's side.",
});
resourceTransition({
  name: 'setResourceErred',
  action: 'set_as_erred',
  description:
    "Marks a resource as `ERRED`, from any state, and records the reason. For callers on the provider's side.",
  input: {
    errorMessage: input.string('error_message', 'What went wrong, as a message for users.'),
    errorTraceback: input.string('error_traceback', 'Technical trace of the failure, for the provider.'),
  },
});

resourceTransition({
  name: 'setResourceStateOk',
  action: 'set_state_ok',
  description:
    'Marks a resource that is `ERRED`, `CREATING`, `UPDATING` or `TERMINATING` as `OK` and keeps its error message. ' +
    'Unlike `setResourceOk`, it is also open to callers who manage only the offering, such as its agent. For callers ' +
    "on the provider's side.",
});

resourceOrder({
  name: 'terminateResource',
  action: 'terminate',
  description:
    'Orders the removal of a resource that is `OK` or `ERRED`. The order may need approval. The resource becomes ' +
    '`TERMINATING` when the order is carried out, not before. Refused while another order for the resource is in ' +
    'progress.',
  input: {
    attributes: attributesInput(
      'Details of the removal: an object whose keys are REST names that depend on the type of the offering.',
    ),
  },
  transition: 'Resource',
  bulk: 'ResourceTerminationResult',
  orderDescription: 'The order that requests the removal.',
});

resourceOrder({
  name: 'restoreResource',
  action: 'restore',
  description:
    'Restores a terminated resource: the resource becomes `CREATING`, and an order to create it again is placed, ' +
    'with its earlier plan, limits and attributes. Only if the offering allows it ' +
    '(`offering.pluginOptions.canRestoreResource`). For owners of the provider.',
  transition: 'Resource',
  orderDescription: 'The order that requests the restoration.',
});

resourceAction({
  name: 'setResourceLimits',
  action: 'set_limits',
  description:
    'Sets the limits of a resource immediately, without an order, and replaces its earlier limits. Use ' +
    'it to match the limits in the back end of the offering, which is not notified. For callers on the ' +
    "provider's side.",
  input: {
    limits: limitsInput('The limit of each component. List all components of the resource that have one.', {
      required: true,
    }),
  },
  // A 400 that names no field means that the offering does not have a component (contract §6).
  refusals: { 409: 'ILLEGAL_STATE' },
});

const options = {
  options: input.json(
    'options',
    'Values of the options: an object with the REST names of the options as keys, which `offering.resourceOptions` ' +
      'describes; null for none.',
    { check: mustBeObject },
  ),
};

resourceOrder({
  name: 'setResourceOptions',
  action: 'update_options',
  description:
    'Sets the options of a resource that is `OK`. If the offering requires an order for this, an order is placed, ' +
    'and the options change when the order is carried out.',
  input: options,
  check: (value) => checkNotEmpty(options, value),
  orderDescription: 'The order that requests the change; null when the options were changed immediately.',
});
resourceSetting({
  name: 'setResourceOptionsDirectly',
  action: 'update_options_direct',
  description:
    "Sets the options of a resource immediately, never through an order. For callers on the provider's side.",
  input: options,
});
