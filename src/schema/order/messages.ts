import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Order } from '../refs.ts';

const c = columnFields<'Order'>();

/** Messages between provider and customer while an order waits for the provider. Servers of 2024 have none. */
builder.objectFields(Order, (t) => ({
  providerMessage: c.string(
    t,
    'provider_message',
    'Message or question of the provider to the customer, written before the provider approves the order; empty when ' +
      'there is none. Only where the offering allows messages.',
  ),
  providerMessageUrl: c.url(
    t,
    'provider_message_url',
    'URL that the provider added to the message, for example of a form to fill in; null when there is none.',
  ),
  providerMessageAttachment: c.ownUrl(
    t,
    'provider_message_attachment',
    'URL of the PDF file that the provider attached to the message; null when there is none.',
  ),
  providerMessageUpdatedAt: c.dateTime(
    t,
    'provider_message_updated_at',
    'When the message of the provider last changed; null when there is none.',
  ),
  consumerMessage: c.string(
    t,
    'consumer_message',
    "Reply of the customer to the provider's message; empty when there is none.",
  ),
  consumerMessageAttachment: c.ownUrl(
    t,
    'consumer_message_attachment',
    'URL of the PDF file that the customer attached to the reply; null when there is none.',
  ),
  consumerMessageUpdatedAt: c.dateTime(
    t,
    'consumer_message_updated_at',
    'When the reply of the customer last changed; null when there is none.',
  ),
}));
