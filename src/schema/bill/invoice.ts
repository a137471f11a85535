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
  description: 'Whom an invoice is addressed to, as it was when the invoice was made.',
  fields: (t) => ({
    name: party.string(t, 'name', 'Full name. Null when the invoice does not say.'),
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
      'VAT number; empty when there is none, null where the server does not send it.',
    ),
  }),
});

builder.objectType(Invoice, {
  description:
    'What a customer is charged for one month: it grows until the month is over, and is issued then. For those with a role in ' +
    'the customer, staff and support; a role in a project is not enough.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Invoice'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the invoice.'),
    url: c.sure.ownUrl(t, 'url', 'Address of the invoice in the REST API.'),
    number: c.sure.int(t, 'number', 'Number of the invoice, for people.'),
    customer: linked(t, link.customer, 'The customer that pays. Null only with an error.'),
    customerDetails: c.object(
      t,
      'customer_details',
      InvoiceCustomer,
      'Whom the invoice is addressed to. Null before that is written down.',
    ),
    issuerDetails: c.json(
      t,
      'issuer_details',
      'Who issues the invoice, as the operator of the site has set it up: an object with names such as `company` and ' +
        '`vat_code`. Null when nothing is set up.',
    ),
    month: t.field({
      type: 'Month',
      description: 'The month that is charged for. Null only with an error.',
      extensions: ownColumns<'Invoice'>('year', 'month'),
      resolve: ({ row }) => monthIn(row),
    }),
    state: c.sure.enum(t, 'state', InvoiceState, 'Where the invoice is on its way.'),
    stateWord: c.word(t, 'state', 'state'),
    invoiceDate: c.date(t, 'invoice_date', 'The day on which it was issued; null before that.'),
    dueDate: c.date(t, 'due_date', 'The day until which it is to be paid; null before it is issued.'),
    price: c.sure.decimal(t, 'price', 'What is charged without tax, in the currency of the site.'),
    tax: c.sure.decimal(t, 'tax', 'The tax on that, in the currency of the site.'),
    total: c.sure.decimal(t, 'total', 'Price and tax, in the currency of the site.'),
    compensations: c.decimal(
      t,
      'compensations',
      'What credits of the customer pay of it, in the currency of the site. Null where the server does not send it.',
    ),
    incurredCosts: c.decimal(
      t,
      'incurred_costs',
      'What was used before credits are taken off, in the currency of the site. Null where the server does not send it.',
    ),
    backendId: c.sure.string(
      t,
      'backend_id',
      'Identifier of the invoice in another system; empty when there is none.',
    ),
    paymentUrl: c.url(t, 'payment_url', 'Where the invoice can be paid; null when that is nowhere.'),
    referenceNumber: c.sure.string(
      t,
      'reference_number',
      'What to name in the payment; empty when there is nothing to name.',
    ),
    items: c.objects(
      t,
      'items',
      InvoiceItem,
      'What is charged, all of it. Sent within the row of the invoice: ask for it where you show it.',
    ),
    itemsWhere: fetchedRows(
      t,
      link.itemsWhere,
      'Some of what is charged. One request for each invoice. Null only with an error.',
      {
        args: {
          projectUuid: t.arg({ type: 'UUID', description: 'Of this project.' }),
          offeringUuid: t.arg({ type: 'UUID', description: 'Of this offering.' }),
          providerUuid: t.arg({ type: 'UUID', description: 'Of this service provider.' }),
          query: t.arg.string({ description: 'Part of a name in it.' }),
          concealCompensationItems: t.arg.boolean({
            description: 'Without what credits have paid. Default false.',
          }),
        },
      },
    ),
    stats: connection(t, link.stats, {
      description: 'What is charged by offering. One request for each invoice.',
      args: { providerUuid: t.arg({ type: 'UUID', description: 'For offerings of this service provider.' }) },
      extra: ({ providerUuid }) => (providerUuid ? [['provider_uuid', providerUuid]] : []),
    }),
  }),
});

builder.objectType(InvoiceOfferingStats, {
  description: 'What an invoice charges for one offering. Names are those of the time when it was billed.',
  fields: (t) => ({
    offeringName: stats.string(
      t,
      'offering_name',
      'Name of the offering. Null when the invoice does not say.',
    ),
    serviceCategoryTitle: stats.string(
      t,
      'service_category_title',
      'Title of the category of the offering. Null when the invoice does not say.',
    ),
    serviceProviderName: stats.string(
      t,
      'service_provider_name',
      'Name of the service provider. Null when the invoice does not say.',
    ),
    provider: linked(
      t,
      relations.InvoiceOfferingStats.provider,
      'The service provider; null when the invoice does not say.',
    ),
    aggregatedPrice: stats.decimal(
      t,
      'aggregated_price',
      'Sum without tax, in the currency of the site. Null when it is not known.',
    ),
    aggregatedTax: stats.decimal(
      t,
      'aggregated_tax',
      'Tax on that, in the currency of the site. Null when it is not known.',
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
      'What the customer is charged, one invoice a month. Empty for who has no role in the customer itself. One request for ' +
      'each customer.',
    filter: InvoiceFilter,
    sort: InvoiceSort,
  }),
);

builder.queryFields((t) => ({
  invoices: rootConnection(t, billLists.invoices, {
    description: 'The invoices of the customers in which you have a role; all of them for staff and support.',
    filter: InvoiceFilter,
    sort: InvoiceSort,
  }),
  invoice: lookedUp(t, nodeSources.Invoice, 'One invoice; null, with a NOT_FOUND error, when you see none.'),
}));
