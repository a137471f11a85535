import { input } from '../write/input.ts';
import { orderTransition } from './order-action.ts';
import { attributesInput } from './order-input.ts';

orderTransition({
  name: 'approveOrderAsConsumer',
  action: 'approve_by_consumer',
  description:
    'Approves an order for the customer, while it is `PENDING_CONSUMER`. The server decides where it goes: ' +
    '`PENDING_PROJECT`, `PENDING_START_DATE`, `PENDING_PROVIDER` or further. Refused while a purchase order that the ' +
    'offering asks for is missing.',
});
orderTransition({
  name: 'approveOrderAsProvider',
  action: 'approve_by_provider',
  description:
    'Approves an order for the provider, while it is `PENDING_PROVIDER`. It becomes `EXECUTING`, or ' +
    '`PENDING_START_DATE` when its day is yet to come. For those who may by a role in the customer that owns the ' +
    'offering.',
  input: {
    attributes: attributesInput(
      'What the provider adds to the order: an object by REST names that depend on the offering.',
    ),
  },
});

const failure = {
  errorMessage: input.string('error_message', 'What went wrong, for people (`order.errorMessage`).'),
  errorTraceback: input.string(
    'error_traceback',
    'Technical trace, for the provider (`order.errorTraceback`).',
  ),
  consumerRejectionComment: input.string(
    'consumer_rejection_comment',
    'Why the customer turns the order down.',
  ),
};

orderTransition({
  name: 'rejectOrderAsConsumer',
  action: 'reject_by_consumer',
  description: 'Turns an order down for the customer, while it is `PENDING_CONSUMER`. It becomes `REJECTED`.',
  input: failure,
});
orderTransition({
  name: 'rejectOrderAsProvider',
  action: 'reject_by_provider',
  description:
    'Turns an order down for the provider, while it is `PENDING_PROVIDER`. It becomes `REJECTED`. For those who ' +
    'may by a role in the customer that owns the offering.',
  input: {
    providerRejectionComment: input.string(
      'provider_rejection_comment',
      'Why the provider turns the order down.',
    ),
  },
});
orderTransition({
  name: 'cancelOrder',
  action: 'cancel',
  description:
    'Cancels an order that is `PENDING_CONSUMER`, `PENDING_PROVIDER`, `PENDING_START_DATE` or `EXECUTING`. For the ' +
    'side of the customer; a provider may not. Only offerings of the types `Marketplace.Basic` and ' +
    '`Support.OfferingTemplate` have it.',
});

orderTransition({
  name: 'setOrderExecuting',
  action: 'set_state_executing',
  description:
    'Marks an order that is `PENDING_CONSUMER`, `PENDING_PROVIDER` or `ERRED` as `EXECUTING`. For the provider, and ' +
    'only for offerings that a site agent serves (`Marketplace.Slurm`).',
});
orderTransition({
  name: 'setOrderDone',
  action: 'set_state_done',
  description:
    'Marks an order that is `EXECUTING` as `DONE`. For the provider, and only for offerings of the types ' +
    '`Marketplace.Slurm`, `Marketplace.Basic` and `Support.OfferingTemplate`.',
});
orderTransition({
  name: 'setOrderErred',
  action: 'set_state_erred',
  description:
    'Marks an order as `ERRED`, from any state. Its resource goes back to `OK` when the order was to terminate it ' +
    'and becomes `ERRED` otherwise. For the provider, and only for offerings that a site agent serves ' +
    '(`Marketplace.Slurm`).',
  input: failure,
  // Servers of 2024 fail without both of them (contract §16.9).
  body: (body) => ({ error_message: '', error_traceback: '', ...body }),
});
orderTransition({
  name: 'retryOrder',
  action: 'retry',
  description:
    'Carries an order that is `ERRED` out again; it becomes `EXECUTING`. For the provider, where the type of the ' +
    'offering allows it; an order of type RESTORE cannot be repeated.',
});
