import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { PaymentType } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { PaymentProfile, PaymentProfileAttributes, PriceEstimate } from '../refs.ts';
import { linked } from '../related.ts';

const estimate = columnFields<'PriceEstimate'>();
const profile = columnFields<'PaymentProfile'>();
const attributes = columnFields<'PaymentProfileAttributes'>();

builder.objectType(PriceEstimate, {
  description: 'Costs of the current month, in the currency of the site.',
  fields: (t) => ({
    total: estimate.sure.decimal(t, 'total', 'Expected cost of the whole month, without tax.'),
    current: estimate.sure.decimal(t, 'current', 'Cost from the start of the month until now, without tax.'),
    tax: estimate.sure.decimal(t, 'tax', 'Tax on the expected cost of the whole month.'),
    taxCurrent: estimate.sure.decimal(
      t,
      'tax_current',
      'Tax on the cost from the start of the month until now.',
    ),
  }),
});

builder.objectType(PaymentProfile, {
  description: 'How a customer pays. Visible to callers who may see the accounts of the customer.',
  fields: (t) => ({
    id: idOf<'PaymentProfile'>(t, 'PaymentProfile'),
    uuid: profile.sureUuid(t, 'uuid', 'UUID of the payment profile.'),
    url: profile.sure.ownUrl(t, 'url', 'URL of the payment profile in the REST API.'),
    name: profile.sure.string(t, 'name', 'Display name of the payment profile; may be empty.'),
    organization: linked(
      t,
      relations.PaymentProfile.customer,
      'The customer that pays. Null only with an error.',
    ),
    paymentType: profile.sure.enum(t, 'payment_type', PaymentType, 'How the customer pays.'),
    paymentTypeWord: profile.word(t, 'payment_type', 'paymentType'),
    paymentTypeDisplay: profile.sure.string(t, 'payment_type_display', 'Display name of the payment type.'),
    attributes: profile.object(
      t,
      'attributes',
      PaymentProfileAttributes,
      'Terms of the contract. Null when the payment profile has none.',
    ),
    isActive: profile.boolean(
      t,
      'is_active',
      'Whether this payment profile is in use; a customer has only one in use at a time. Null when this is not specified.',
    ),
  }),
});

builder.objectType(PaymentProfileAttributes, {
  description: 'Terms of the contract of a payment profile.',
  fields: (t) => ({
    agreementNumber: attributes.string(
      t,
      'agreement_number',
      'Number of the contract. Null when there is none.',
    ),
    contractSum: attributes.decimal(
      t,
      'contract_sum',
      'Agreed sum, in the currency of the site. Null when there is none.',
    ),
    endDate: attributes.date(t, 'end_date', 'Last day of the contract. Null when there is none.'),
  }),
});
