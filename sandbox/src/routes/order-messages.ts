import { type Call, ok, type Reply } from '../rest/call.ts';
import { nullable, readBody, required } from '../rest/fields.ts';
import { stamp, status } from '../rest/guards.ts';
import { conflict409 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { blank, pdf, text, url } from '../rest/values.ts';
import { attachmentUrl, hasMessaging, messagesOf } from '../rows/order-row.ts';
import type { Order, OrderState } from '../world/types.ts';
import { orderAction } from './order-action.ts';

function checkMessaging(order: Order): void {
  if (!hasMessaging(order.offering))
    throw conflict409('Provider-consumer messaging is not enabled for this offering.');
}

function setProviderInfo(call: Call, order: Order): Reply {
  checkMessaging(order);
  const sent = readBody(call, {
    provider_message: blank(),
    provider_message_url: url({ blank: true }),
    provider_message_attachment: nullable(pdf()),
  });
  const before = messagesOf(order);
  const file = sent.provider_message_attachment;
  order.messages = {
    ...before,
    provider: sent.provider_message ?? before.provider,
    providerUrl: sent.provider_message_url ?? before.providerUrl,
    hasProviderAttachment: file === undefined ? before.hasProviderAttachment : file !== null,
    providerAt: call.world.now().getTime(),
  };
  stamp(call, order);
  return ok({ detail: 'Provider info has been saved.' });
}

function setConsumerInfo(call: Call, order: Order): Reply {
  checkMessaging(order);
  const sent = readBody(call, {
    consumer_message: blank(),
    consumer_message_attachment: nullable(pdf()),
  });
  const before = messagesOf(order);
  const file = sent.consumer_message_attachment;
  order.messages = {
    ...before,
    consumer: sent.consumer_message ?? before.consumer,
    hasConsumerAttachment: file === undefined ? before.hasConsumerAttachment : file !== null,
    consumerAt: call.world.now().getTime(),
  };
  stamp(call, order);
  return ok({ detail: 'Consumer info has been saved.' });
}

function updateAttachment(call: Call, order: Order): Reply {
  const { attachment } = readBody(call, { attachment: nullable(pdf()) });
  if (attachment !== undefined) order.hasAttachment = attachment !== null;
  stamp(call, order);
  return ok({ attachment: attachmentUrl(order, call) });
}

function deleteAttachment(call: Call, order: Order): Reply {
  if (!order.hasAttachment) return { status: 404 };
  order.hasAttachment = false;
  stamp(call, order);
  return { status: 204 };
}

function setBackendId(call: Call, order: Order): Reply {
  const { backend_id } = readBody(call, { backend_id: required(text({ max: 255 })) });
  if (backend_id === order.backendId) return status('Order backend_id is not changed.');
  order.backendId = backend_id;
  stamp(call, order);
  return status('Order backend_id has been changed.');
}

const attachable: readonly OrderState[] = ['pending-project', 'pending-consumer', 'pending-provider'];

/** Writes of messages, attachments and back-end ids of orders (contract sections 6 and 10). */
export const orderMessageRoutes: readonly Route[] = [
  orderAction({
    name: 'set_provider_info',
    side: 'provider',
    from: ['pending-provider'],
    run: setProviderInfo,
  }),
  orderAction({
    name: 'set_consumer_info',
    side: 'consumer',
    from: ['pending-provider'],
    run: setConsumerInfo,
  }),
  orderAction({ name: 'update_attachment', side: 'anyone', from: attachable, run: updateAttachment }),
  orderAction({ name: 'delete_attachment', side: 'anyone', from: attachable, run: deleteAttachment }),
  orderAction({ name: 'set_backend_id', side: 'provider', run: setBackendId }),
];
