import { listOf } from '../../loaders/list-route.ts';

/** Lists of what offerings are shown and made cheaper with, which the query root pages too; `search` does not search them. */
export const promotionLists = {
  screenshots: listOf('/api/marketplace-screenshots/'),
  promotionCampaigns: listOf('/api/promotions-campaigns/'),
} as const;
