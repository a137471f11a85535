import { InvoiceState, sortKeys } from '../enums.ts';
import { anyOf, filterInput, one, rewritten, sortInput } from '../filter.ts';

const oneDay = 86_400_000;

/** The day before or after: the REST API excludes the day itself. */
function dayBeside<const N extends string>(param: N, days: -1 | 1) {
  return (value: string): readonly (readonly [N, string])[] => [
    [param, new Date(Date.parse(value) + days * oneDay).toISOString().slice(0, 10)],
  ];
}

const fields = {
  month: rewritten('Month', 'month', 'Invoices for this month.', (value) => {
    const [year = '', month = ''] = value.split('-');
    return [['year', year] as const, ['month', String(Number(month))] as const];
  }),
  state: anyOf(InvoiceState, 'state', 'Invoices in one of these states.'),
  createdOn: one('Date', 'created', 'Invoices created on this day.'),
  createdAfter: rewritten(
    'Date',
    'start_date',
    'Invoices created on this day or later.',
    dayBeside('start_date', -1),
  ),
  createdBefore: rewritten(
    'Date',
    'end_date',
    'Invoices created on this day or earlier.',
    dayBeside('end_date', 1),
  ),
  accountingIsRunning: one(
    'Boolean',
    'accounting_is_running',
    'Invoices of customers that are already charged (true), or not yet (false).',
  ),
  customerUuid: one('UUID', 'customer_uuid', 'Invoices of this customer.'),
} as const;

/** The filter of the list of invoices. */
export const InvoiceFilter = filterInput('InvoiceFilter', 'Selects invoices.', fields);

const InvoiceSortField = sortKeys('InvoiceSortField', 'Keys by which invoices can be sorted.', {
  created: 'Time of creation.',
  year: 'Year of the charged month.',
  month: 'Charged month, without its year.',
});

/** The sort keys of the list of invoices. */
export const InvoiceSort = sortInput('InvoiceSort', 'invoices', InvoiceSortField);
