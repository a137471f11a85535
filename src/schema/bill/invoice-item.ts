import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { BillingType, PlanUnit } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { InvoiceItem, InvoiceItemDetails, InvoiceLimitPeriod } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'InvoiceItem'>();
const details = columnFields<'InvoiceItemDetails'>();
const period = columnFields<'InvoiceLimitPeriod'>();
const link = relations.InvoiceItem;

builder.objectType(InvoiceItem, {
  description:
    'One line of an invoice. Texts of it are as they were when it was written; the links lead to the objects as they are now, ' +
    'and have an error where these are gone or hidden from you.',
  fields: (t) => ({
    id: idOf<'InvoiceItem'>(t, 'InvoiceItem'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the line.'),
    url: c.ownUrl(t, 'url', 'Address of the line in the REST API. Null where the server does not send it.'),
    name: c.string(t, 'name', 'What is charged for. Null where the server does not send it.'),
    project: linked(t, link.project, 'The project that used it; null for what belongs to none.'),
    projectName: c.string(
      t,
      'project_name',
      'Name of the project when it was billed; empty for what belongs to none. Null where the server does not send it.',
    ),
    resource: linked(t, link.resource, 'The resource that is charged for; null for what is none.'),
    offering: linked(
      t,
      link.offering,
      'The offering that the resource is of; null when the line does not say.',
    ),
    plan: linked(t, link.plan, 'The plan that was charged by; null when the line does not say.'),
    provider: linked(
      t,
      link.provider,
      'The service provider of the offering; null when the line does not say.',
    ),
    details: c.object(
      t,
      'details',
      InvoiceItemDetails,
      'What the line was made of, under the names of then. Null where the server does not send it.',
    ),
    quantity: c.decimal(t, 'quantity', 'How many units. Null where the server does not send it.'),
    unit: c.enum(
      t,
      'unit',
      PlanUnit,
      'The unit that `unitPrice` is for. Null where the server does not send it.',
    ),
    unitWord: c.word(t, 'unit', 'unit'),
    measuredUnit: c.string(
      t,
      'measured_unit',
      'Unit of the quantity, for example `GB`; empty for a number of periods. Null where the server does not send it.',
    ),
    factor: c.float(
      t,
      'factor',
      'How many units of the back end make one unit. Null where the server does not send it.',
    ),
    unitPrice: c.decimal(
      t,
      'unit_price',
      'Price of one unit without tax, in the currency of the site. Null where the server does not send it.',
    ),
    price: c.decimal(
      t,
      'price',
      'What is charged without tax, in the currency of the site. Null where the server does not send it.',
    ),
    tax: c.decimal(
      t,
      'tax',
      'The tax on that, in the currency of the site. Null where the server does not send it.',
    ),
    total: c.decimal(
      t,
      'total',
      'Price and tax, in the currency of the site. Null where the server does not send it.',
    ),
    start: c.dateTime(
      t,
      'start',
      'The moment from which it is charged. Null where the server does not send it.',
    ),
    end: c.dateTime(
      t,
      'end',
      'The moment until which it is charged. Null where the server does not send it.',
    ),
    articleCode: c.string(
      t,
      'article_code',
      'Code of the article for accounting; empty when there is none. Null where the server does not send it.',
    ),
    billingType: c.enum(
      t,
      'billing_type',
      BillingType,
      'How the component is charged; null when that is unknown.',
    ),
    billingTypeWord: c.word(t, 'billing_type', 'billingType'),
    backendUuid: c.uuid(t, 'backend_uuid', 'Uuid of the line in another system; null when there is none.'),
    credit: c.boolean(
      t,
      'credit',
      'Whether the line takes off what a credit pays. Null where the server does not send it.',
    ),
  }),
});

builder.objectType(InvoiceItemDetails, {
  description: 'What a line of an invoice was made of, under the names that things had when it was billed.',
  fields: (t) => ({
    resourceName: details.string(t, 'resource_name', 'Name of the resource. Null when it is not known.'),
    planName: details.string(t, 'plan_name', 'Name of the plan. Null when it is not known.'),
    offeringName: details.string(t, 'offering_name', 'Name of the offering. Null when it is not known.'),
    offeringType: details.string(
      t,
      'offering_type',
      'Type of the offering, for example `Marketplace.Slurm`. Null when it is not known.',
    ),
    serviceProviderName: details.string(
      t,
      'service_provider_name',
      'Name of the service provider. Null when it is not known.',
    ),
    planComponentId: details.int(
      t,
      'plan_component_id',
      'Number of the price of the component in the plan. Null when it is not known.',
    ),
    offeringComponentType: details.string(
      t,
      'offering_component_type',
      'Internal name of the component, for example `cpu`. Null when it is not known.',
    ),
    offeringComponentName: details.string(
      t,
      'offering_component_name',
      'Display name of the component. Null when it is not known.',
    ),
    resourceLimitPeriods: details.objects(
      t,
      'resource_limit_periods',
      InvoiceLimitPeriod,
      'The times with different limits, where the limit is charged. Empty for others.',
    ),
  }),
});

builder.objectType(InvoiceLimitPeriod, {
  description: 'A time in which a limit was the same, and what is charged for it.',
  fields: (t) => ({
    start: period.dateTime(t, 'start', 'From when. Null when it is not known.'),
    end: period.dateTime(t, 'end', 'Until when. Null when it is not known.'),
    quantity: period.decimal(t, 'quantity', 'The limit. Null when it is not known.'),
    billingPeriods: period.decimal(
      t,
      'billing_periods',
      'How many periods of the plan that was. Null when it is not known.',
    ),
    total: period.decimal(t, 'total', 'The limit times the periods. Null when it is not known.'),
  }),
});
