import { restEnum } from '../enums.ts';

export const DiscountType = restEnum('DiscountType', 'Meaning of the discount of a promotion campaign.', {
  discount: 'The discount is a percentage off the price.',
  special_price: 'The discount is the new price itself.',
});

export const CampaignState = restEnum('CampaignState', 'State of a promotion campaign.', {
  Draft: 'The campaign is being prepared: orders do not benefit yet.',
  Active: 'Orders benefit from the first to the last day of the campaign.',
  Terminated: 'The campaign has ended permanently: orders no longer benefit.',
});
