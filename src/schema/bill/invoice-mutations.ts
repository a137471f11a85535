import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { boundToState, responseValue, writeMutation } from '../write/write-mutation.ts';

const route = '/api/invoices/{uuid}/';
const target = { uuid: input.target('UUID of the invoice.') };

writeMutation({
  name: 'setInvoicePaid',
  description: 'Marks an invoice as paid. The invoice has to be issued, and not paid yet. For staff.',
  input: {
    ...target,
    date: input.date('date', 'Day on which the invoice was paid.', { required: true }),
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
  description: 'Sends an issued invoice to the owners of the customer by e-mail. For staff.',
  input: target,
  method: 'POST',
  route: `${route}send_notification/`,
  refusals: boundToState,
  result: ({ uuid }, { detail }) => ({ invoice_uuid: uuid, detail }),
  payload: (t) => ({
    invoice: changed.invoice(t),
    detail: responseValue(
      t,
      'String',
      'detail',
      "The server's message about the notification, for display; null when there is none, or when the write was refused.",
    ),
  }),
});

writeMutation({
  name: 'setInvoiceBackendId',
  description: 'Sets the identifier of an invoice in another system. For staff.',
  input: {
    ...target,
    backendId: input.string('backend_id', 'Identifier of the invoice in the other system; empty for none.', {
      required: true,
    }),
  },
  method: 'POST',
  route: `${route}set_backend_id/`,
  result: ({ uuid }) => ({ invoice_uuid: uuid }),
  payload: (t) => ({ invoice: changed.invoice(t) }),
});

writeMutation({
  name: 'setInvoicePaymentUrl',
  description: 'Sets the URL of the page where an invoice can be paid. For staff.',
  input: {
    ...target,
    paymentUrl: input.string('payment_url', 'URL of the page, with `https://`; empty for none.', {
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
  description: 'Sets the reference number to state in the payment of an invoice. For staff.',
  input: {
    ...target,
    referenceNumber: input.string('reference_number', 'Reference number; empty for none.', {
      required: true,
    }),
  },
  method: 'POST',
  route: `${route}set_reference_number/`,
  result: ({ uuid }) => ({ invoice_uuid: uuid }),
  payload: (t) => ({ invoice: changed.invoice(t) }),
});
