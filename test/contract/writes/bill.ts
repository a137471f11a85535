import { oneWrite } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/invoices/{uuid}/';
const date = '2026-11-05';

/** Every write of `/api/invoices/`. */
export const billWrites: readonly WriteCase[] = [
  oneWrite(`POST ${base}paid/`, 'setInvoicePaid', { date }, { date }),
  oneWrite(
    `POST ${base}paid/`,
    'setInvoicePaid',
    { date, proof: null },
    { date, proof: { file: 'transfer.pdf', type: 'application/pdf' } },
    {
      files: {
        'variables.input.proof': { name: 'transfer.pdf', type: 'application/pdf', content: '%PDF-1' },
      },
    },
  ),
  oneWrite(`POST ${base}send_notification/`, 'sendInvoiceNotification'),
  oneWrite(
    `POST ${base}set_backend_id/`,
    'setInvoiceBackendId',
    { backendId: 'erp-7' },
    { backend_id: 'erp-7' },
  ),
  oneWrite(
    `POST ${base}set_payment_url/`,
    'setInvoicePaymentUrl',
    { paymentUrl: 'https://pay.example/7' },
    { payment_url: 'https://pay.example/7' },
  ),
  oneWrite(
    `POST ${base}set_reference_number/`,
    'setInvoiceReferenceNumber',
    { referenceNumber: '' },
    { reference_number: '' },
  ),
];
