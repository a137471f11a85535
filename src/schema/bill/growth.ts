import { listIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { columnFields, leafIn, ownColumns } from '../fields.ts';
import { InvoiceGrowth, InvoiceGrowthCustomer } from '../refs.ts';
import { fetchedRow } from '../related.ts';

const c = columnFields<'InvoiceGrowth'>();
const ofCustomer = columnFields<'InvoiceGrowthCustomer'>();

/** A sum for each month: of one that is not told, null, so that the others keep their places. */
const sums = (t: FieldBuilder, column: 'total_periods' | 'other_periods' | 'periods', description: string) =>
  t.field({
    type: ['Decimal'],
    nullable: { list: false, items: true },
    description: `${description} One for each of \`InvoiceGrowth.periods\`, in the currency of the site; null where it is not known.`,
    extensions: ownColumns<'InvoiceGrowth'>(column),
    resolve: ({ row }) => listIn(row[column]).map((value) => leafIn('Decimal', value)) as never,
  });

/** `2026-3` as the months of the graph are written. */
const monthOf = (value: unknown): string | null => {
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(String(value)) ?? [];
  return year === undefined || month === undefined ? null : `${year}-${month.padStart(2, '0')}`;
};

builder.objectType(InvoiceGrowth, {
  description: 'How the sums of invoices have grown over the last year, month by month.',
  fields: (t) => ({
    periods: t.field({
      type: ['Month'],
      nullable: { list: false, items: true },
      description: 'The months, oldest first. Null in place of one that the server writes in another way.',
      extensions: ownColumns<'InvoiceGrowth'>('periods'),
      resolve: ({ row }) => listIn(row.periods).map(monthOf) as never,
    }),
    totalPeriods: sums(t, 'total_periods', 'Of all customers.'),
    otherPeriods: sums(t, 'other_periods', 'Of the customers that are not in `customerPeriods`.'),
    customerPeriods: c.objects(
      t,
      'customer_periods',
      InvoiceGrowthCustomer,
      'Of the customers that pay most, each for itself. Empty when there are none.',
    ),
  }),
});

builder.objectType(InvoiceGrowthCustomer, {
  description: 'How the sums of the invoices of one customer have grown.',
  fields: (t) => ({
    name: ofCustomer.sure.string(
      t,
      'name',
      'Name of the customer. The server does not say which it is otherwise.',
    ),
    periods: sums(t, 'periods', 'Of this customer.'),
  }),
});

builder.queryField('invoiceGrowth', (t) =>
  fetchedRow(
    t,
    relations.Query.invoiceGrowth,
    'How the sums of invoices have grown over the last year. For staff and support. Null only with an error.',
    {
      accountingMode: t.arg.string({
        description:
          'What is summed up: `accounting` for prices without tax, `billing` for totals, which is the default.',
      }),
      accountingIsRunning: t.arg.boolean({
        description: 'Of customers that are charged already, or not yet; of all when left out.',
      }),
      customersCount: t.arg.int({ description: 'How many customers are told each for itself. Default 4.' }),
    },
  ),
);
