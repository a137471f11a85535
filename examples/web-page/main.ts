import type { Client, OperationResult } from '@urql/core';
import { createGatewayClient } from './client.ts';
import {
  ApproveOrderDocument,
  OfferingsDocument,
  type OfferingsQuery,
  OrderProgressDocument,
  OrdersDocument,
  type OrdersQuery,
  PauseOfferingDocument,
} from './documents.ts';

type Order = NonNullable<NonNullable<OrdersQuery['orders']>['nodes'][number]>;
type Offering = NonNullable<NonNullable<OfferingsQuery['offerings']>['nodes'][number]>;

const at = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}.`);
  return element;
};

at('login').addEventListener('submit', (event) => {
  event.preventDefault();
  const { value } = at('token') as HTMLInputElement;
  show(createGatewayClient(new URL('/graphql', location.href).href, value));
});

function show(client: Client): void {
  const watched = new Set<string>();
  client.query(OrdersDocument, {}).subscribe((result) => {
    tell(result);
    const orders = (result.data?.orders?.nodes ?? []).filter((order) => order !== null);
    at('orders').replaceChildren(...orders.map((order) => orderRow(client, order)));
    for (const { uuid } of orders) {
      if (watched.has(uuid)) continue;
      watched.add(uuid);
      // The events need no code: they update the cache, and the cache updates the list above.
      client.subscription(OrderProgressDocument, { uuid }).subscribe(tell);
    }
  });
  client.query(OfferingsDocument, {}).subscribe((result) => {
    tell(result);
    const offerings = (result.data?.offerings?.nodes ?? []).filter((offering) => offering !== null);
    at('offerings').replaceChildren(...offerings.map((offering) => offeringRow(client, offering)));
  });
}

function orderRow(client: Client, order: Order): HTMLElement {
  const approve = async () => {
    const result = await client.mutation(ApproveOrderDocument, { uuid: order.uuid }).toPromise();
    tell(result, result.data?.approveOrderAsProvider?.userErrors);
  };
  const action = order.state === 'PENDING_PROVIDER' ? button('Approve', approve) : '';
  return row(order.uuid, [order.type ?? '', order.resource?.name ?? '', order.state ?? '', action]);
}

function offeringRow(client: Client, offering: Offering): HTMLElement {
  const pause = async () => {
    const variables = { uuid: offering.uuid, reason: 'Maintenance' };
    const result = await client.mutation(PauseOfferingDocument, variables).toPromise();
    tell(result, result.data?.pauseOffering?.userErrors);
  };
  const action = offering.state === 'ACTIVE' ? button('Pause', pause) : '';
  return row(offering.uuid, [offering.name, offering.state ?? '', offering.pausedReason ?? '', action]);
}

/** Shows the errors, if there are any. */
function tell(result: OperationResult, userErrors: readonly { readonly message: string }[] = []): void {
  const [userError] = userErrors;
  at('problem').textContent = result.error?.message ?? userError?.message ?? '';
}

function row(uuid: string, cells: readonly (string | HTMLElement)[]): HTMLElement {
  const element = document.createElement('tr');
  element.dataset.uuid = uuid;
  for (const cell of cells) {
    const data = document.createElement('td');
    data.append(cell);
    element.append(data);
  }
  return element;
}

function button(title: string, act: () => Promise<void>): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = title;
  element.addEventListener('click', () => void act());
  return element;
}
