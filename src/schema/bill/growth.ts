import { listIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { columnFields, leafIn, ownColumns } from '../fields.ts';
import { InvoiceGrowth, InvoiceGrowthCustomer } from '../refs.ts';
import { fetchedRow } from '../related.ts';

const c = columnFields<'InvoiceGrowth'>();
const ofCustomer = columnFields<'InvoiceGrowthCustomer'>();

/** A sum per month, null where the server returns none, so that the other sums keep their positions. */
const sums = (t: FieldBuilder, column: 'total_periods' | 'other_periods' | 'periods', description: string) =>
  t.field({
    type: ['Decimal'],
    nullable: { list: false, items: true },
    description: `${description} One sum for each month of \`InvoiceGrowth.periods\`, in the currency of the site; null when it is not known.`,
    extensions: ownColumns<'InvoiceGrowth'>(column),
    resolve: ({ row }) => listIn(row[column]).map((value) => leafIn('Decimal', value)) as never,
  });

/** Turns `2026-3` into the notation of the schema. */
const monthOf = (value: unknown): string | null => {
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(String(value)) ?? [];
  return year === undefined || month === undefined ? null : `${year}-${month.padStart(2, '0')}`;
};

builder.objectType(InvoiceGrowth, {
  description: 'Growth of the sums of invoices over the last year, month by month.',
  fields: (t) => ({
    periods: t.field({
      type: ['Month'],
      nullable: { list: false, items: true },
      description:
        'The months, oldest first. Null in place of a month that the server returned in another form.',
      extensions: ownColumns<'InvoiceGrowth'>('periods'),
      resolve: ({ row }) => listIn(row.periods).map(monthOf) as never,
    }),
    totalPeriods: sums(t, 'total_periods', 'Sums of all customers.'),
    otherPeriods: sums(t, 'other_periods', 'Sums of the customers that are not in `customerPeriods`.'),
    customerPeriods: c.objects(
      t,
      'customer_periods',
      InvoiceGrowthCustomer,
      'The customers that pay most, each with its own sums. Empty when there are none.',
    ),
  }),
});

builder.objectType(InvoiceGrowthCustomer, {
  description: 'Growth of the sums of the invoices of one customer.',
  fields: (t) => ({
    name: ofCustomer.sure.string(
      t,
      'name',
      'Name of the customer. The server returns no UUID of the customer.',
    ),
    periods: sums(t, 'periods', 'Sums of this customer.'),
  }),
});

builder.queryField('invoiceGrowth', (t) =>
  fetchedRow(
    t,
    relations.Query.invoiceGrowth,
    'Growth of the sums of invoices over the last year. Visible to staff and support. Null only with an error.',
    {
      accountingMode: t.arg.string({
        description:
          'Which amounts to add up: `accounting` for prices without tax, `billing` (the default) for totals.',
      }),
      accountingIsRunning: t.arg.boolean({
        description:
          'True for customers that are already charged, false for the others; all customers by default.',
      }),
      customersCount: t.arg.int({
        description: 'Number of customers that get their own sums. 4 by default.',
      }),
    },
  ),
);
