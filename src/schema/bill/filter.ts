import { InvoiceState, sortKeys } from '../enums.ts';
import { anyOf, filterInput, one, rewritten, sortInput } from '../filter.ts';

const oneDay = 86_400_000;

/** The REST API leaves the day itself out. */
function dayBeside<const N extends string>(param: N, days: -1 | 1) {
  return (value: string): readonly (readonly [N, string])[] => [
    [param, new Date(Date.parse(value) + days * oneDay).toISOString().slice(0, 10)],
  ];
}

const fields = {
  month: rewritten('Month', 'month', 'For this month.', (value) => {
    const [year = '', month = ''] = value.split('-');
    return [['year', year] as const, ['month', String(Number(month))] as const];
  }),
  state: anyOf(InvoiceState, 'state', 'In one of these states.'),
  createdOn: one('Date', 'created', 'Begun on this day.'),
  createdAfter: rewritten('Date', 'start_date', 'Begun on this day or later.', dayBeside('start_date', -1)),
  createdBefore: rewritten('Date', 'end_date', 'Begun on this day or earlier.', dayBeside('end_date', 1)),
  accountingIsRunning: one(
    'Boolean',
    'accounting_is_running',
    'Of customers that are charged already, or not yet.',
  ),
  customerUuid: one('UUID', 'customer_uuid', 'For this customer.'),
} as const;

/** Filters of the list of invoices. */
export const InvoiceFilter = filterInput('InvoiceFilter', 'Which invoices are listed.', fields);

const InvoiceSortField = sortKeys('InvoiceSortField', 'What invoices can be sorted by.', {
  created: 'When it was begun.',
  year: 'The year that it is for.',
  month: 'The month of the year that it is for.',
});

/** Orders of the list of invoices. */
export const InvoiceSort = sortInput('InvoiceSort', 'invoices', InvoiceSortField);
