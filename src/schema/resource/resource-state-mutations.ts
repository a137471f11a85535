import { attributesInput, limitsInput, mustBeObject } from '../order/order-input.ts';
import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { resourceAction, resourceOrder, resourceSetting, resourceTransition } from './resource-action.ts';

resourceTransition({
  name: 'setResourceOk',
  action: 'set_as_ok',
  description:
    'Marks a resource as `OK` and clears its error message, from any state but `TERMINATED`. For the provider.',
});
resourceTransition({
  name: 'setResourceErred',
  action: 'set_as_erred',
  description: 'Marks a resource as `ERRED`, from any state, and tells why. For the provider.',
  input: {
    errorMessage: input.string('error_message', 'What went wrong, for people.'),
    errorTraceback: input.string('error_traceback', 'Technical trace, for the provider.'),
  },
});

resourceTransition({
  name: 'setResourceStateOk',
  action: 'set_state_ok',
  description:
    'Marks a resource as `OK` that is `ERRED`, `CREATING`, `UPDATING` or `TERMINATING`, and leaves its error message. ' +
    'Unlike `setResourceOk` it is open to managers of the offering alone, such as its agent. For the provider.',
});

resourceOrder({
  name: 'terminateResource',
  action: 'terminate',
  description:
    'Orders the removal of a resource that is `OK` or `ERRED`. The order may need approval, and the resource becomes ' +
    '`TERMINATING` only when it is carried out. Refused while another order for the resource is under way.',
  input: {
    attributes: attributesInput(
      'Details of the removal: an object by REST names that depend on the type of the offering.',
    ),
  },
  transition: 'Resource',
  bulk: 'ResourceTerminationResult',
  orderDescription: 'The order that asks for the removal.',
});

resourceOrder({
  name: 'restoreResource',
  action: 'restore',
  description:
    'Brings a terminated resource back: it becomes `CREATING`, and an order to make it again is placed, with the plan, ' +
    'limits and attributes that it had. Only where the offering allows it ' +
    '(`offering.pluginOptions.canRestoreResource`). For owners of the provider.',
  transition: 'Resource',
  orderDescription: 'The order that asks for the return.',
});

resourceAction({
  name: 'setResourceLimits',
  action: 'set_limits',
  description:
    'Sets the limits of a resource at once, without an order, in place of those that it has: to follow what is so in ' +
    'the system behind the offering, which is not told of it. For the provider.',
  input: {
    limits: limitsInput('The limit of each component, all that the resource has.', { required: true }),
  },
  // A bare 400 is about a component that the offering does not have (contract §6).
  refusals: { 409: 'ILLEGAL_STATE' },
});

const options = {
  options: input.json(
    'options',
    'The values: an object by the REST names of the options, which `offering.resourceOptions` describes; null for none.',
    { check: mustBeObject },
  ),
};

resourceOrder({
  name: 'setResourceOptions',
  action: 'update_options',
  description:
    'Sets the options of a resource that is `OK`. Where the offering is set up so, that places an order, and the ' +
    'options change when it is carried out.',
  input: options,
  check: (value) => checkNotEmpty(options, value),
  orderDescription: 'The order that asks for the change; null when the options were changed at once.',
});
resourceSetting({
  name: 'setResourceOptionsDirectly',
  action: 'update_options_direct',
  description: 'Sets the options of a resource at once, without an order in any case. For the provider.',
  input: options,
});
