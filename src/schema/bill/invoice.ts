import { monthIn } from '../../loaders/row-values.ts';
import { billLists, nodeSources, relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { InvoiceState } from '../enums.ts';
import { columnFields, ownColumns } from '../fields.ts';
import { nodeId } from '../node.ts';
import { Customer, Invoice, InvoiceCustomer, InvoiceItem, InvoiceOfferingStats } from '../refs.ts';
import { fetchedRows, linked, lookedUp } from '../related.ts';
import { InvoiceFilter, InvoiceSort } from './filter.ts';

const c = columnFields<'Invoice'>({ linked: true });
const party = columnFields<'InvoiceCustomer'>();
const stats = columnFields<'InvoiceOfferingStats'>();
const link = relations.Invoice;

builder.objectType(InvoiceCustomer, {
  description: 'The addressee of an invoice, as it was when the invoice was made.',
  fields: (t) => ({
    name: party.string(t, 'name', 'Full name. Null when the invoice does not have it.'),
    address: party.string(t, 'address', 'Postal address; empty when there is none.'),
    postal: party.string(t, 'postal', 'Postal code; empty when there is none.'),
    country: party.string(t, 'country', 'Country, as a two-letter ISO 3166 code; empty when there is none.'),
    countryName: party.string(t, 'country_name', 'Name of the country; null when there is none.'),
    email: party.string(t, 'email', 'E-mail address; empty when there is none.'),
    phoneNumber: party.string(t, 'phone_number', 'Telephone number; empty when there is none.'),
    bankName: party.string(t, 'bank_name', 'Name of the bank; empty when there is none.'),
    bankAccount: party.string(t, 'bank_account', 'Number of the bank account; empty when there is none.'),
    vatCode: party.string(
      t,
      'vat_code',
      'VAT number; empty when there is none, null when the server does not return it.',
    ),
  }),
});

builder.objectType(Invoice, {
  description:
    'The charges of a customer for one month. An invoice grows until the month is over, and is issued ' +
    'then. Visible to callers with a role in the customer, staff and support; a role in a project is not ' +
    'enough.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Invoice'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the invoice.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the invoice in the REST API.'),
    number: c.sure.int(t, 'number', 'Number of the invoice, for display.'),
    customer: linked(t, link.customer, 'The customer that pays. Null only with an error.'),
    customerDetails: c.object(
      t,
      'customer_details',
      InvoiceCustomer,
      'The addressee of the invoice. Null until it is recorded.',
    ),
    issuerDetails: c.json(
      t,
      'issuer_details',
      'The issuer of the invoice, as the operator of the site configured it: an object with keys such as `company` and ' +
        '`vat_code`. Null when it is not configured.',
    ),
    month: t.field({
      type: 'Month',
      description: 'The month that the invoice charges for. Null only with an error.',
      extensions: ownColumns<'Invoice'>('year', 'month'),
      resolve: ({ row }) => monthIn(row),
    }),
    state: c.sure.enum(t, 'state', InvoiceState, 'State of the invoice.'),
    stateWord: c.word(t, 'state', 'state'),
    invoiceDate: c.date(t, 'invoice_date', 'Day on which the invoice was issued; null before that.'),
    dueDate: c.date(t, 'due_date', 'Day until which the invoice has to be paid; null before it is issued.'),
    price: c.sure.decimal(t, 'price', 'Price without tax, in the currency of the site.'),
    tax: c.sure.decimal(t, 'tax', 'Tax on `price`, in the currency of the site.'),
    total: c.sure.decimal(t, 'total', 'Sum of `price` and `tax`, in the currency of the site.'),
    compensations: c.decimal(
      t,
      'compensations',
      'Amount that credits of the customer pay, in the currency of the site. Null when the server does not return it.',
    ),
    incurredCosts: c.decimal(
      t,
      'incurred_costs',
      'Costs before credits are subtracted, in the currency of the site. Null when the server does not return it.',
    ),
    backendId: c.sure.string(
      t,
      'backend_id',
      'Identifier of the invoice in another system; empty when there is none.',
    ),
    paymentUrl: c.url(
      t,
      'payment_url',
      'URL of a page where the invoice can be paid; null when there is none.',
    ),
    referenceNumber: c.sure.string(
      t,
      'reference_number',
      'Reference number to state in the payment; empty when there is none.',
    ),
    items: c.objects(
      t,
      'items',
      InvoiceItem,
      'All lines of the invoice. The server sends them inside the row of the invoice: select them only where you need them.',
    ),
    itemsWhere: fetchedRows(
      t,
      link.itemsWhere,
      'The lines of the invoice that match the arguments. Costs one request for each invoice. Null only ' +
        'with an error.',
      {
        args: {
          projectUuid: t.arg({ type: 'UUID', description: 'Only lines of the project with this UUID.' }),
          offeringUuid: t.arg({ type: 'UUID', description: 'Only lines of the offering with this UUID.' }),
          providerUuid: t.arg({
            type: 'UUID',
            description: 'Only lines of the service provider with this UUID.',
          }),
          query: t.arg.string({ description: 'Only lines with this text in one of their names.' }),
          concealCompensationItems: t.arg.boolean({
            description: 'Whether to leave out lines that credits have paid. False by default.',
          }),
        },
      },
    ),
    stats: connection(t, link.stats, {
      description: 'Sums of the invoice per offering. Costs one request for each invoice.',
      args: {
        providerUuid: t.arg({
          type: 'UUID',
          description: 'Only offerings of the service provider with this UUID.',
        }),
      },
      extra: ({ providerUuid }) => (providerUuid ? [['provider_uuid', providerUuid]] : []),
    }),
  }),
});

builder.objectType(InvoiceOfferingStats, {
  description: 'Sums of an invoice for one offering. Names are those at the time of billing.',
  fields: (t) => ({
    offeringName: stats.string(
      t,
      'offering_name',
      'Name of the offering. Null when the invoice does not have it.',
    ),
    serviceCategoryTitle: stats.string(
      t,
      'service_category_title',
      'Title of the category of the offering. Null when the invoice does not have it.',
    ),
    serviceProviderName: stats.string(
      t,
      'service_provider_name',
      'Name of the service provider. Null when the invoice does not have it.',
    ),
    provider: linked(
      t,
      relations.InvoiceOfferingStats.provider,
      'The service provider; null when the invoice does not have it.',
    ),
    aggregatedPrice: stats.decimal(
      t,
      'aggregated_price',
      'Sum without tax, in the currency of the site. Null when it is not known.',
    ),
    aggregatedTax: stats.decimal(
      t,
      'aggregated_tax',
      'Tax on `aggregatedPrice`, in the currency of the site. Null when it is not known.',
    ),
    aggregatedTotal: stats.decimal(
      t,
      'aggregated_total',
      'Sum with tax, in the currency of the site. Null when it is not known.',
    ),
  }),
});

builder.objectField(Customer, 'invoices', (t) =>
  connection(t, relations.Customer.invoices, {
    description:
      'The invoices of the customer, one per month. Empty for users who have no role in the customer ' +
      'itself. Costs one request for each customer.',
    filter: InvoiceFilter,
    sort: InvoiceSort,
  }),
);

builder.queryFields((t) => ({
  invoices: rootConnection(t, billLists.invoices, {
    description:
      'The invoices of the customers in which you have a role; all invoices for staff and support.',
    filter: InvoiceFilter,
    sort: InvoiceSort,
  }),
  invoice: lookedUp(
    t,
    nodeSources.Invoice,
    'One invoice; null, with a NOT_FOUND error, when it does not exist or you may not see it.',
  ),
}));
