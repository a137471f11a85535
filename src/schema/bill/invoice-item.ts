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
    'One line of an invoice. Its texts are those at the time of billing; its links lead to the objects in their current state, ' +
    'and have an error when an object is deleted or hidden from you.',
  fields: (t) => ({
    id: idOf<'InvoiceItem'>(t, 'InvoiceItem'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the line.'),
    url: c.ownUrl(t, 'url', 'URL of the line in the REST API. Null when the server does not return it.'),
    name: c.string(t, 'name', 'Name of what is charged. Null when the server does not return it.'),
    project: linked(
      t,
      link.project,
      'The project of the charged resource; null when the line belongs to no project.',
    ),
    projectName: c.string(
      t,
      'project_name',
      'Name of the project at the time of billing; empty when the line belongs to no project. Null when the server does not return it.',
    ),
    resource: linked(
      t,
      link.resource,
      'The resource that is charged; null when the line charges no resource.',
    ),
    offering: linked(t, link.offering, 'The offering of the resource; null when the line does not name it.'),
    plan: linked(t, link.plan, 'The plan that set the prices; null when the line does not name it.'),
    provider: linked(
      t,
      link.provider,
      'The service provider of the offering; null when the line does not name it.',
    ),
    details: c.object(
      t,
      'details',
      InvoiceItemDetails,
      'Details of the line, with the names at the time of billing. Null when the server does not return it.',
    ),
    quantity: c.decimal(t, 'quantity', 'Number of units. Null when the server does not return it.'),
    unit: c.enum(
      t,
      'unit',
      PlanUnit,
      'Unit to which `unitPrice` applies. Null when the server does not return it.',
    ),
    unitWord: c.word(t, 'unit', 'unit'),
    measuredUnit: c.string(
      t,
      'measured_unit',
      'Unit of the quantity, for example `GB`; empty for a number of periods. Null when the server does not return it.',
    ),
    factor: c.float(
      t,
      'factor',
      'Number of back-end units in one unit. Null when the server does not return it.',
    ),
    unitPrice: c.decimal(
      t,
      'unit_price',
      'Price of one unit without tax, in the currency of the site. Null when the server does not return it.',
    ),
    price: c.decimal(
      t,
      'price',
      'Price without tax, in the currency of the site. Null when the server does not return it.',
    ),
    tax: c.decimal(
      t,
      'tax',
      'Tax on `price`, in the currency of the site. Null when the server does not return it.',
    ),
    total: c.decimal(
      t,
      'total',
      'Sum of `price` and `tax`, in the currency of the site. Null when the server does not return it.',
    ),
    start: c.dateTime(t, 'start', 'Start of the charged time. Null when the server does not return it.'),
    end: c.dateTime(t, 'end', 'End of the charged time. Null when the server does not return it.'),
    articleCode: c.string(
      t,
      'article_code',
      'Article code for accounting; empty when there is none. Null when the server does not return it.',
    ),
    billingType: c.enum(
      t,
      'billing_type',
      BillingType,
      'How the component is charged; null when it is not known.',
    ),
    billingTypeWord: c.word(t, 'billing_type', 'billingType'),
    backendUuid: c.uuid(t, 'backend_uuid', 'UUID of the line in another system; null when there is none.'),
    credit: c.boolean(
      t,
      'credit',
      'Whether the line subtracts an amount that a credit pays. Null when the server does not return it.',
    ),
  }),
});

builder.objectType(InvoiceItemDetails, {
  description: 'Details of a line of an invoice, with the names at the time of billing.',
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
      'Internal number of the component in the plan. Null when it is not known.',
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
      'Periods with different limits, when the component is charged by its limit. Empty otherwise.',
    ),
  }),
});

builder.objectType(InvoiceLimitPeriod, {
  description: 'A period in which a limit stayed the same, and the charge for it.',
  fields: (t) => ({
    start: period.dateTime(t, 'start', 'Start of the period. Null when it is not known.'),
    end: period.dateTime(t, 'end', 'End of the period. Null when it is not known.'),
    quantity: period.decimal(t, 'quantity', 'Limit in this period. Null when it is not known.'),
    billingPeriods: period.decimal(
      t,
      'billing_periods',
      'Number of billing periods of the plan in this period. Null when it is not known.',
    ),
    total: period.decimal(
      t,
      'total',
      '`quantity` multiplied by `billingPeriods`. Null when it is not known.',
    ),
  }),
});
