import { checkNotEmpty } from '../write/checks.ts';
import { type InputValue, input } from '../write/input.ts';
import { mustBeFile } from '../write/upload.ts';
import { boundToState } from '../write/write-mutation.ts';
import { orderAction } from './order-action.ts';

const pdf = { check: mustBeFile('pdf') };

/** A file can only be sent in a form; null, which removes a file, only in JSON. */
const formFor =
  (field: string) =>
  (value: InputValue): 'form' | 'json' =>
    value[field] === undefined || value[field] === null ? 'json' : 'form';

const fromProvider = {
  providerMessage: input.string('provider_message', 'Message or question of the provider to the customer.'),
  providerMessageUrl: input.string(
    'provider_message_url',
    'URL to show with the message, for example of a form to fill in; empty text removes it.',
  ),
  providerMessageAttachment: input.upload(
    'provider_message_attachment',
    'PDF file to attach to the message. It replaces an earlier file.',
    pdf,
  ),
};

orderAction({
  name: 'updateOrderProviderInfo',
  action: 'set_provider_info',
  description:
    'Writes a message of the provider to the customer on an order that is `PENDING_PROVIDER`. Only where the ' +
    'offering allows messages between provider and customer.',
  input: fromProvider,
  send: formFor('providerMessageAttachment'),
  refusals: boundToState,
  check: (value) => checkNotEmpty(fromProvider, value),
});

const fromConsumer = {
  consumerMessage: input.string('consumer_message', 'Reply of the customer to the provider.'),
  consumerMessageAttachment: input.upload(
    'consumer_message_attachment',
    'PDF file to attach to the reply. It replaces an earlier file.',
    pdf,
  ),
};

orderAction({
  name: 'updateOrderConsumerInfo',
  action: 'set_consumer_info',
  description:
    'Writes a reply of the customer to the provider on an order that is `PENDING_PROVIDER`. Only where the offering ' +
    'allows messages between provider and customer.',
  input: fromConsumer,
  send: formFor('consumerMessageAttachment'),
  refusals: boundToState,
  check: (value) => checkNotEmpty(fromConsumer, value),
});

orderAction({
  name: 'setOrderAttachment',
  action: 'update_attachment',
  description:
    'Attaches a PDF file, for example a purchase order, to an order that is `PENDING_CONSUMER`, `PENDING_PROJECT` or ' +
    '`PENDING_PROVIDER`. It replaces an earlier file.',
  input: {
    attachment: input.upload('attachment', 'The PDF file to attach.', { required: true, ...pdf }),
  },
  send: 'form',
  refusals: boundToState,
});
orderAction({
  name: 'clearOrderAttachment',
  action: 'delete_attachment',
  description:
    'Removes the file that is attached to an order, while the order is `PENDING_CONSUMER`, `PENDING_PROJECT` or ' +
    '`PENDING_PROVIDER`. Fails with NOT_FOUND when there is no file.',
  refusals: boundToState,
});
