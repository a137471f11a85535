import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Order } from '../refs.ts';

const c = columnFields<'Order'>();

/** What provider and customer write to each other while an order waits for the provider. Servers of 2024 have none. */
builder.objectFields(Order, (t) => ({
  providerMessage: c.string(
    t,
    'provider_message',
    'What the provider asks or tells the customer before it approves; empty when nothing. ' +
      'Only where the offering allows messages.',
  ),
  providerMessageUrl: c.url(
    t,
    'provider_message_url',
    'Address that the provider added to its message, such as a form to fill in; null when it added none.',
  ),
  providerMessageAttachment: c.ownUrl(
    t,
    'provider_message_attachment',
    'Address of the PDF file that the provider added to its message; null when it added none.',
  ),
  providerMessageUpdatedAt: c.dateTime(
    t,
    'provider_message_updated_at',
    'When the message of the provider last changed; null when there is none.',
  ),
  consumerMessage: c.string(t, 'consumer_message', 'What the customer answered; empty when nothing.'),
  consumerMessageAttachment: c.ownUrl(
    t,
    'consumer_message_attachment',
    'Address of the PDF file that the customer added to its answer; null when it added none.',
  ),
  consumerMessageUpdatedAt: c.dateTime(
    t,
    'consumer_message_updated_at',
    'When the answer of the customer last changed; null when there is none.',
  ),
}));
