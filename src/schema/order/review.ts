import { stringIn } from '../../loaders/row-values.ts';
import { planOf } from '../../planning/source.ts';
import { builder, type FieldBuilder } from '../builder.ts';
import { columnFields, ownColumns } from '../fields.ts';
import { Person } from '../interfaces.ts';
import { ofPerson } from '../people/person.ts';
import { NamedUser, Order, OrderCreator } from '../refs.ts';

const c = columnFields<'Order'>();

builder.objectType(OrderCreator, {
  description:
    'The user who placed an order, with the data that the offering shows to its provider. Servers of 2024 return ' +
    'only the names and the national identification number.',
  interfaces: [Person],
  fields: (t) => ({
    username: c.string(t, 'created_by_username', ofPerson.username),
    fullName: c.string(t, 'created_by_full_name', ofPerson.fullName),
    email: c.string(
      t,
      'created_by_email',
      'E-mail address of the user. Null when the server does not return it.',
    ),
    civilNumber: c.string(
      t,
      'created_by_civil_number',
      'National identification number of the user; null when it is not known.',
    ),
    organization: c.string(
      t,
      'created_by_organization',
      'Organization that the user works for. Null when the server does not return it.',
    ),
    organizationCountry: c.string(
      t,
      'created_by_organization_country',
      "Country of the user's organization. Null when the server does not return it.",
    ),
    organizationRegistryCode: c.string(
      t,
      'created_by_organization_registry_code',
      "Number of the user's organization in the business register. Null when the server does not return it.",
    ),
    organizationVatCode: c.string(
      t,
      'created_by_organization_vat_code',
      "VAT number of the user's organization. Null when the server does not return it.",
    ),
    organizationAddress: c.string(
      t,
      'created_by_organization_address',
      "Postal address of the user's organization. Null when the server does not return it.",
    ),
  }),
});

builder.objectFields(Order, (t) => ({
  createdBy: c.view(
    t,
    OrderCreator,
    'The user who placed the order; null when it was not placed by a user.',
    // Servers of 2024 return only the name.
    ['created_by_username', 'created_by_full_name'],
    (row) => (stringIn(row, 'created_by_username') ?? stringIn(row, 'created_by_full_name')) !== null,
  ),
  consumerReviewedBy: reviewer(
    t,
    'consumer',
    'The user who approved or rejected the order on behalf of the customer',
  ),
  consumerReviewedAt: c.dateTime(
    t,
    'consumer_reviewed_at',
    'When the order was approved or rejected on behalf of the customer; null while it was neither.',
  ),
  consumerRejectionComment: c.string(
    t,
    'consumer_rejection_comment',
    'Why the customer rejected the order; empty when it did not.',
  ),
  providerReviewedBy: reviewer(
    t,
    'provider',
    'The user who approved or rejected the order on behalf of the provider',
  ),
  providerReviewedAt: c.dateTime(
    t,
    'provider_reviewed_at',
    'When the order was approved or rejected on behalf of the provider; null while it was neither.',
  ),
  providerRejectionComment: c.string(
    t,
    'provider_rejection_comment',
    'Why the provider rejected the order; empty when it did not.',
  ),
  autoApproved: c.boolean(
    t,
    'auto_approved',
    'Whether a rule approved the order automatically, instead of a user.',
  ),
  autoApprovedByRuleUuid: c.uuid(
    t,
    'auto_approved_by_rule_uuid',
    'UUID of the rule that approved the order; null when a user did. This API has no other data of the ' +
      'rule.',
  ),
  autoApprovedCostLimitSnapshot: c.decimal(
    t,
    'auto_approved_cost_limit_snapshot',
    'The highest cost that the rule could approve at the time of approval, in the currency of the site; null when a ' +
      'user approved the order.',
  ),
}));

/** The user who reviewed an order for one side. Depending on its version, the API returns an address or a name. */
function reviewer(t: FieldBuilder, side: 'consumer' | 'provider', description: string) {
  return t.field({
    type: NamedUser,
    description: `${description}; null while nobody has done so.`,
    extensions: ownColumns<'Order'>(
      `${side}_reviewed_by`,
      `${side}_reviewed_by_username`,
      `${side}_reviewed_by_full_name`,
    ),
    resolve: (source, _args, _context, info) => {
      const { row } = source;
      const given = stringIn(row, `${side}_reviewed_by`);
      const address = given !== null && URL.canParse(given);
      const username = stringIn(row, `${side}_reviewed_by_username`) ?? (address ? null : given);
      if (username === null && given === null) return null;
      const fullName = row[`${side}_reviewed_by_full_name`];
      return {
        row: { username, full_name: fullName, url: address ? given : null },
        plan: planOf(source, info).row,
      };
    },
  });
}
