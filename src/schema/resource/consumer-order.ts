import { input } from '../write/input.ts';
import { boundToState } from '../write/write-mutation.ts';

/** The route below which customers change a resource. */
export const base = '/api/marketplace-resources/{uuid}/';
export const consumed = input.target(
  'UUID of the resource, which belongs to one of your projects or organizations.',
);
export const comment = input.string('request_comment', 'Comment for the users who approve the order.');
/** What happens to an order next. */
export const waits = 'The order may need approval: follow it with the subscription `orderProgress`.';
export const attached = 'To add a purchase order, use `setOrderAttachment`.';

/** The common part of mutations that return the order that was placed. */
export const placesOrder = {
  method: 'POST',
  refusals: boundToState,
  result: ({ uuid }: Readonly<Record<string, unknown>>, body: { readonly order_uuid?: unknown }) => ({
    resource_uuid: uuid,
    order_uuid: body.order_uuid ?? null,
  }),
} as const;
