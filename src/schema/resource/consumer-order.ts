import { input } from '../write/input.ts';
import { boundToState } from '../write/write-mutation.ts';

/** What customers do to a resource. */
export const base = '/api/marketplace-resources/{uuid}/';
export const consumed = input.target('The resource, one of your projects or organizations.');
export const comment = input.string('request_comment', 'Remark for those who approve the order.');
/** What becomes of an order. */
export const waits = 'The order may need approval: follow it with the subscription `orderProgress`.';
export const attached = 'A purchase order is added by `setOrderAttachment`.';

/** What answers with the order that was placed. */
export const placesOrder = {
  method: 'POST',
  refusals: boundToState,
  result: ({ uuid }: Readonly<Record<string, unknown>>, body: { readonly order_uuid?: unknown }) => ({
    resource_uuid: uuid,
    order_uuid: body.order_uuid ?? null,
  }),
} as const;
