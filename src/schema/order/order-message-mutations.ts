import { checkNotEmpty } from '../write/checks.ts';
import { type InputValue, input } from '../write/input.ts';
import { mustBeFile } from '../write/upload.ts';
import { boundToState } from '../write/write-mutation.ts';
import { orderAction } from './order-action.ts';

const pdf = { check: mustBeFile('pdf') };

/** A file can be sent in a form only; null, which removes a file, in JSON only. */
const formFor =
  (field: string) =>
  (value: InputValue): 'form' | 'json' =>
    value[field] === undefined || value[field] === null ? 'json' : 'form';

const fromProvider = {
  providerMessage: input.string('provider_message', 'What the provider asks or tells the customer.'),
  providerMessageUrl: input.string(
    'provider_message_url',
    'Address that goes with the message, such as a form to fill in; empty text removes it.',
  ),
  providerMessageAttachment: input.upload(
    'provider_message_attachment',
    'PDF file that goes with the message. Takes the place of an earlier one.',
    pdf,
  ),
};

orderAction({
  name: 'updateOrderProviderInfo',
  action: 'set_provider_info',
  description:
    'Leaves a message of the provider at an order, while it is `PENDING_PROVIDER`. Only where the offering allows ' +
    'messages between provider and customer.',
  input: fromProvider,
  send: formFor('providerMessageAttachment'),
  refusals: boundToState,
  check: (value) => checkNotEmpty(fromProvider, value),
});

const fromConsumer = {
  consumerMessage: input.string('consumer_message', 'What the customer answers.'),
  consumerMessageAttachment: input.upload(
    'consumer_message_attachment',
    'PDF file that goes with the answer. Takes the place of an earlier one.',
    pdf,
  ),
};

orderAction({
  name: 'updateOrderConsumerInfo',
  action: 'set_consumer_info',
  description:
    'Leaves an answer of the customer at an order, while it is `PENDING_PROVIDER`. Only where the offering allows ' +
    'messages between provider and customer.',
  input: fromConsumer,
  send: formFor('consumerMessageAttachment'),
  refusals: boundToState,
  check: (value) => checkNotEmpty(fromConsumer, value),
});

orderAction({
  name: 'setOrderAttachment',
  action: 'update_attachment',
  description:
    'Attaches a PDF file to an order, in place of the one that it has, while it is `PENDING_CONSUMER`, ' +
    '`PENDING_PROJECT` or `PENDING_PROVIDER`.',
  input: {
    attachment: input.upload('attachment', 'The PDF file.', { required: true, ...pdf }),
  },
  send: 'form',
  refusals: boundToState,
});
orderAction({
  name: 'clearOrderAttachment',
  action: 'delete_attachment',
  description:
    'Removes the file that is attached to an order, while it is `PENDING_CONSUMER`, `PENDING_PROJECT` or ' +
    '`PENDING_PROVIDER`. Answers NOT_FOUND when there is none.',
  refusals: boundToState,
});
