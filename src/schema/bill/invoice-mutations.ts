import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { answered, boundToState, writeMutation } from '../write/write-mutation.ts';

const route = '/api/invoices/{uuid}/';
const target = { uuid: input.target('The invoice.') };

writeMutation({
  name: 'setInvoicePaid',
  description: 'Notes that an invoice has been paid. It has to be issued, and not paid yet. For staff.',
  input: {
    ...target,
    date: input.date('date', 'The day on which it was paid.', { required: true }),
    proof: input.upload('proof', 'A document that proves the payment.'),
  },
  method: 'POST',
  route: `${route}paid/`,
  send: ({ proof }) => (proof ? 'form' : 'json'),
  refusals: boundToState,
  result: ({ uuid }) => ({ invoice_uuid: uuid }),
  payload: (t) => ({ invoice: changed.invoice(t) }),
});

writeMutation({
  name: 'sendInvoiceNotification',
  description: 'Has an invoice that is issued sent to the owners of the customer by e-mail. For staff.',
  input: target,
  method: 'POST',
  route: `${route}send_notification/`,
  refusals: boundToState,
  result: ({ uuid }, { detail }) => ({ invoice_uuid: uuid, detail }),
  payload: (t) => ({
    invoice: changed.invoice(t),
    detail: answered(
      t,
      'String',
      'detail',
      'What the server says to it, for people to read; null when it says nothing or has refused it.',
    ),
  }),
});

writeMutation({
  name: 'setInvoiceBackendId',
  description: 'Sets the identifier that an invoice has in another system. For staff.',
  input: {
    ...target,
    backendId: input.string('backend_id', 'The identifier; empty for none.', { required: true }),
  },
  method: 'POST',
  route: `${route}set_backend_id/`,
  result: ({ uuid }) => ({ invoice_uuid: uuid }),
  payload: (t) => ({ invoice: changed.invoice(t) }),
});

writeMutation({
  name: 'setInvoicePaymentUrl',
  description: 'Sets where an invoice can be paid. For staff.',
  input: {
    ...target,
    paymentUrl: input.string('payment_url', 'The address, with `https://`; empty for none.', {
      required: true,
    }),
  },
  method: 'POST',
  route: `${route}set_payment_url/`,
  result: ({ uuid }) => ({ invoice_uuid: uuid }),
  payload: (t) => ({ invoice: changed.invoice(t) }),
});

writeMutation({
  name: 'setInvoiceReferenceNumber',
  description: 'Sets what is to be named in the payment of an invoice. For staff.',
  input: {
    ...target,
    referenceNumber: input.string('reference_number', 'The number; empty for none.', { required: true }),
  },
  method: 'POST',
  route: `${route}set_reference_number/`,
  result: ({ uuid }) => ({ invoice_uuid: uuid }),
  payload: (t) => ({ invoice: changed.invoice(t) }),
});
