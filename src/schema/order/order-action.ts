import type { ActionBelow, BodyName } from '../../rest-api/routes.ts';
import { type InputFields, input } from '../write/input.ts';
import { changed, movesState } from '../write/transition.ts';
import { declareWrite, type WriteMutation } from '../write/write-mutation.ts';

const base = '/api/marketplace-orders/{uuid}/';
type Action = ActionBelow<typeof base>;

/** A POST to `/api/marketplace-orders/{uuid}/<action>/`. */
interface OrderAction<A extends Action>
  extends Pick<WriteMutation, 'name' | 'description'>,
    Partial<Pick<WriteMutation, 'send' | 'check' | 'refusals' | 'body'>> {
  readonly action: A;
  readonly input?: InputFields<BodyName<'POST', `${typeof base}${A}/`> | null>;
}

const target = { uuid: input.target('UUID of the order.') };

/** Adds a mutation of an order that returns the order. */
export function orderAction<A extends Action>({
  action,
  input: more = {},
  ...declared
}: OrderAction<A>): void {
  declareWrite({
    ...declared,
    input: { ...target, ...more },
    method: 'POST',
    route: `${base}${action}/`,
    result: ({ uuid }) => ({ order_uuid: uuid }),
    payload: (t) => ({ order: changed.order(t) }),
  });
}

/** Adds a mutation that moves an order from one state to another. */
export function orderTransition<A extends Action>({
  action,
  input: more = {},
  ...declared
}: OrderAction<A>): void {
  declareWrite({
    ...declared,
    ...movesState('Order'),
    input: { ...target, ...more },
    route: `${base}${action}/`,
    bulk: 'OrderBulkResult',
  });
}
