import { input } from '../write/input.ts';
import { orderTransition } from './order-action.ts';
import { attributesInput } from './order-input.ts';

orderTransition({
  name: 'approveOrderAsConsumer',
  action: 'approve_by_consumer',
  description:
    'Approves an order on behalf of the customer, while it is `PENDING_CONSUMER`. The server decides which state ' +
    'follows: `PENDING_PROJECT`, `PENDING_START_DATE`, `PENDING_PROVIDER` or a later one. Refused while a purchase ' +
    'order that the offering requires is missing.',
});
orderTransition({
  name: 'approveOrderAsProvider',
  action: 'approve_by_provider',
  description:
    'Approves an order on behalf of the provider, while it is `PENDING_PROVIDER`. It becomes `EXECUTING`, or ' +
    '`PENDING_START_DATE` when its start date is in the future. For callers who may approve orders through a role in ' +
    'the customer that owns the offering.',
  input: {
    attributes: attributesInput(
      'Data that the provider adds to the order: an object whose keys are REST names that depend on the offering.',
    ),
  },
});

const failure = {
  errorMessage: input.string(
    'error_message',
    'What went wrong, as a message for users (`order.errorMessage`).',
  ),
  errorTraceback: input.string(
    'error_traceback',
    'Technical trace of the failure, for the provider (`order.errorTraceback`).',
  ),
  consumerRejectionComment: input.string('consumer_rejection_comment', 'Why the customer rejects the order.'),
};

orderTransition({
  name: 'rejectOrderAsConsumer',
  action: 'reject_by_consumer',
  description:
    'Rejects an order on behalf of the customer, while it is `PENDING_CONSUMER`. It becomes `REJECTED`.',
  input: failure,
});
orderTransition({
  name: 'rejectOrderAsProvider',
  action: 'reject_by_provider',
  description:
    'Rejects an order on behalf of the provider, while it is `PENDING_PROVIDER`. It becomes `REJECTED`. For callers ' +
    'who may reject orders through a role in the customer that owns the offering.',
  input: {
    providerRejectionComment: input.string(
      'provider_rejection_comment',
      'Why the provider rejects the order.',
    ),
  },
});
orderTransition({
  name: 'cancelOrder',
  action: 'cancel',
  description:
    'Cancels an order that is `PENDING_CONSUMER`, `PENDING_PROVIDER`, `PENDING_START_DATE` or `EXECUTING`. For ' +
    "callers on the customer's side; a provider may not cancel an order. Only orders from offerings of the types " +
    '`Marketplace.Basic` and `Support.OfferingTemplate` can be cancelled.',
});

orderTransition({
  name: 'setOrderExecuting',
  action: 'set_state_executing',
  description:
    'Marks an order that is `PENDING_CONSUMER`, `PENDING_PROVIDER` or `ERRED` as `EXECUTING`. For callers on the ' +
    "provider's side, and only for offerings that a site agent serves (`Marketplace.Slurm`).",
});
orderTransition({
  name: 'setOrderDone',
  action: 'set_state_done',
  description:
    "Marks an order that is `EXECUTING` as `DONE`. For callers on the provider's side, and only for offerings of the " +
    'types `Marketplace.Slurm`, `Marketplace.Basic` and `Support.OfferingTemplate`.',
});
orderTransition({
  name: 'setOrderErred',
  action: 'set_state_erred',
  description:
    'Marks an order as `ERRED`, from any state. If the order was to terminate its resource, the resource becomes ' +
    "`OK` again; otherwise it becomes `ERRED`. For callers on the provider's side, and only for offerings that a " +
    'site agent serves (`Marketplace.Slurm`).',
  input: failure,
  // Servers of 2024 fail without both of them (contract §16.9).
  body: (body) => ({ error_message: '', error_traceback: '', ...body }),
});
orderTransition({
  name: 'retryOrder',
  action: 'retry',
  description:
    "Retries an order that is `ERRED`; it becomes `EXECUTING`. For callers on the provider's side, if the type of " +
    'the offering allows it. An order of type RESTORE cannot be retried.',
});
