import { nodeSources } from '../../relations/relations.ts';
import { must } from '../write/checks.ts';
import { input, sentAsNumber } from '../write/input.ts';
import { changed, movesState } from '../write/transition.ts';
import type { UserErrorValue } from '../write/user-error.ts';
import { boundToState, deleted, writeMutation } from '../write/write-mutation.ts';
import { DiscountType } from './enums.ts';

const route = '/api/promotions-campaigns/';
const base = `${route}{uuid}/` as const;

const target = { uuid: input.target('UUID of the promotion campaign.') };

/** The fields that can be changed until a campaign has ended. */
const texts = {
  name: input.string('name', 'Title of the campaign.', { required: true, check: must.notBeBlank }),
  coupon: input.string(
    'coupon',
    'Coupon that an order has to contain to benefit from the campaign; empty when no coupon is needed.',
  ),
  description: input.string('description', 'Description of the campaign for customers.'),
};

/** The fields that can be changed only in a draft. */
const terms = (required: boolean) => ({
  startDate: input.date(
    'start_date',
    'First day on which orders benefit from the campaign; today at the earliest.',
    {
      required,
    },
  ),
  endDate: input.date('end_date', 'Last day on which orders benefit from the campaign.', { required }),
  discountType: input.enum(DiscountType, 'discount_type', 'Meaning of `discount`: a percentage or a price.', {
    required,
  }),
  discount: sentAsNumber(
    input.decimal('discount', 'The discount: a percentage or a price, depending on `discountType`.', {
      required,
    }),
  ),
  stock: input.int(
    'stock',
    'The largest number of orders that can benefit; null when it is unlimited. It is always unlimited when ' +
      '`autoApply` is true.',
    { check: must.notBeNegative },
  ),
  months: input.int(
    'months',
    'Number of months for which a resource keeps the discount; 0 means for as long as the resource exists.',
    { check: must.notBeNegative },
  ),
  autoApply: input.boolean(
    'auto_apply',
    'Whether the campaign is applied automatically to every order that can benefit from it.',
  ),
  offeringUuids: input.uuids(
    'offerings',
    'UUIDs of all offerings that the campaign makes cheaper; at least one.',
    {
      required,
    },
  ),
  requiredOfferingUuids: input.uuids(
    'required_offerings',
    'UUIDs of all offerings of which a customer needs to have a resource to benefit from the campaign; ' +
      'left out for none.',
  ),
});

writeMutation({
  name: 'createPromotionCampaign',
  description:
    'Creates a campaign that lowers the price of offerings for new orders. It stays a draft until ' +
    '`activatePromotionCampaign`. For owners and managers of the service provider.',
  input: {
    serviceProviderUuid: input.link(
      '/api/marketplace-service-providers/{uuid}/',
      'service_provider',
      'UUID of the service provider that runs the campaign, and whose offerings the campaign makes cheaper.',
      { required: true },
    ),
    ...texts,
    ...terms(true),
  },
  method: 'POST',
  route,
  result: (_input, { uuid }) => ({ promotion_campaign_uuid: uuid }),
  payload: (t) => ({
    promotionCampaign: changed.promotionCampaign(
      t,
      'The new campaign; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const ofDraft = terms(false);
const stateOnly: ReadonlySet<string> = new Set(['state']);

writeMutation({
  name: 'setPromotionCampaign',
  description:
    'Replaces the data of a promotion campaign. A draft needs all the fields that `createPromotionCampaign` needs. In ' +
    'an active campaign, only name, coupon and description can change: other fields are refused with ILLEGAL_STATE, ' +
    'and giving them costs a request. The service provider cannot be changed. For owners and managers of the service ' +
    'provider.',
  input: { ...target, ...texts, ...ofDraft },
  method: 'PUT',
  route: base,
  forbids(value, { loaders }) {
    const given = Object.keys(ofDraft).filter((name) => value[name] !== undefined);
    if (given.length === 0) return null;
    return loaders
      .rows(nodeSources.PromotionCampaign)
      .load(String(value.uuid), stateOnly)
      .then(({ state }) =>
        state === 'Draft' || typeof state !== 'string'
          ? []
          : given.map(
              (name): UserErrorValue => ({
                message: 'Can be changed in a draft only.',
                code: 'ILLEGAL_STATE',
                path: ['input', name],
              }),
            ),
      );
  },
  refusals: boundToState,
  result: ({ uuid }) => ({ promotion_campaign_uuid: uuid }),
  payload: (t) => ({ promotionCampaign: changed.promotionCampaign(t) }),
});

writeMutation({
  name: 'deletePromotionCampaign',
  description:
    'Deletes a promotion campaign. Refused while resources have its discount. For owners and managers of the service ' +
    'provider.',
  input: target,
  method: 'DELETE',
  route: base,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'PromotionCampaign'),
});

writeMutation({
  name: 'activatePromotionCampaign',
  description:
    'Activates a promotion campaign that is a draft: orders benefit from its first day on. For owners and managers of ' +
    'the service provider.',
  ...movesState('PromotionCampaign'),
  input: target,
  route: `${base}activate/`,
});

writeMutation({
  name: 'terminatePromotionCampaign',
  description:
    'Ends a promotion campaign permanently: new orders no longer benefit, but resources keep their discount. For ' +
    'owners and managers of the service provider.',
  ...movesState('PromotionCampaign'),
  input: target,
  route: `${base}terminate/`,
});
