import { input } from '../write/input.ts';
import { changed, transitionField } from '../write/transition.ts';
import { type WriteMutation, writeMutation } from '../write/write-mutation.ts';

/** A POST to `/api/marketplace-orders/{uuid}/<action>/`. */
interface OrderAction
  extends Pick<WriteMutation, 'name' | 'description'>,
    Partial<Pick<WriteMutation, 'input' | 'send' | 'check' | 'refusals'>> {
  readonly action: string;
}

const target = { uuid: input.target('The order.') };

/** Adds a mutation of an order that answers with the order. */
export function orderAction({ action, input: more = {}, ...declared }: OrderAction): void {
  writeMutation({
    ...declared,
    input: { ...target, ...more },
    method: 'POST',
    route: `/api/marketplace-orders/{uuid}/${action}/`,
    result: ({ uuid }) => ({ order_uuid: uuid }),
    payload: (t) => ({ order: changed.order(t) }),
  });
}

/** Adds a mutation that moves an order from one state to another. */
export function orderTransition({ action, input: more = {}, ...declared }: OrderAction): void {
  writeMutation({
    ...declared,
    input: { ...target, ...more },
    method: 'POST',
    route: `/api/marketplace-orders/{uuid}/${action}/`,
    transition: 'Order',
    result: ({ uuid }) => ({ order_uuid: uuid }),
    payload: (t) => ({ order: changed.order(t), transition: transitionField(t, 'Order') }),
  });
}
