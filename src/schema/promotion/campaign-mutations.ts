import { nodeSources } from '../../relations/relations.ts';
import { must } from '../write/checks.ts';
import { input, sentAsNumber } from '../write/input.ts';
import { changed, movesState } from '../write/transition.ts';
import type { UserErrorValue } from '../write/user-error.ts';
import { boundToState, deleted, writeMutation } from '../write/write-mutation.ts';
import { DiscountType } from './enums.ts';

const route = '/api/promotions-campaigns/';
const base = `${route}{uuid}/` as const;

const target = { uuid: input.target('The promotion campaign.') };

/** What can be said of a campaign for as long as it is not over. */
const texts = {
  name: input.string('name', 'Title of the campaign.', { required: true, check: must.notBeBlank }),
  coupon: input.string('coupon', 'What an order has to name to benefit; empty when it need not.'),
  description: input.string('description', 'What is on offer, in your words.'),
};

/** What can be said of a draft alone. */
const terms = (required: boolean) => ({
  startDate: input.date('start_date', 'First day on which orders benefit, today at the earliest.', {
    required,
  }),
  endDate: input.date('end_date', 'Last day on which orders benefit.', { required }),
  discountType: input.enum(DiscountType, 'discount_type', 'How `discount` is meant.', { required }),
  discount: sentAsNumber(
    input.decimal('discount', 'The discount: a percentage or a price, as `discountType` says.', {
      required,
    }),
  ),
  stock: input.int(
    'stock',
    'How many orders can benefit; null for no bound. There is none where `autoApply` is true.',
    { check: must.notBeNegative },
  ),
  months: input.int(
    'months',
    'For how many months a resource keeps the discount; 0 for as long as it exists.',
    { check: must.notBeNegative },
  ),
  autoApply: input.boolean('auto_apply', 'Whether every order benefits that can.'),
  offeringUuids: input.uuids('offerings', 'The offerings that become cheaper, all of them: one at least.', {
    required,
  }),
  requiredOfferingUuids: input.uuids(
    'required_offerings',
    'The offerings of which a customer has to have a resource to benefit, all of them; left out for none.',
  ),
});

writeMutation({
  name: 'createPromotionCampaign',
  description:
    'Prepares a campaign that lowers the price of offerings for new orders. It is a draft until it is activated. For owners and ' +
    'managers of the service provider.',
  input: {
    serviceProviderUuid: input.link(
      '/api/marketplace-service-providers/{uuid}/',
      'service_provider',
      'The service provider that runs the campaign, and whose offerings become cheaper.',
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
      'The new campaign; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

const ofDraft = terms(false);
const stateOnly: ReadonlySet<string> = new Set(['state']);

writeMutation({
  name: 'setPromotionCampaign',
  description:
    'Sets a promotion campaign anew. A draft needs all that it was made of. Of an active one name, coupon and description ' +
    'change; what else is given is refused with ILLEGAL_STATE, which costs a request. The service provider stays. For owners ' +
    'and managers of the service provider.',
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
    'Deletes a promotion campaign. Refused while resources have its discount. For owners and managers of the service provider.',
  input: target,
  method: 'DELETE',
  route: base,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'PromotionCampaign'),
});

writeMutation({
  name: 'activatePromotionCampaign',
  description:
    'Starts a promotion campaign that is a draft: orders benefit from its first day on. For owners and managers of the service ' +
    'provider.',
  ...movesState('PromotionCampaign'),
  input: target,
  route: `${base}activate/`,
});

writeMutation({
  name: 'terminatePromotionCampaign',
  description:
    'Ends a promotion campaign for good: orders benefit from it no more, and resources keep what they have. For owners and ' +
    'managers of the service provider.',
  ...movesState('PromotionCampaign'),
  input: target,
  route: `${base}terminate/`,
});
