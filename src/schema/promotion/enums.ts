import { restEnum } from '../enums.ts';

export const DiscountType = restEnum('DiscountType', 'How the discount of a promotion campaign is meant.', {
  discount: 'A percentage off the price.',
  special_price: 'The price itself.',
});

export const CampaignState = restEnum('CampaignState', 'Where a promotion campaign is in its life.', {
  Draft: 'Being prepared: orders do not benefit yet.',
  Active: 'Orders benefit between its first and its last day.',
  Terminated: 'Ended for good: orders benefit no more.',
});
