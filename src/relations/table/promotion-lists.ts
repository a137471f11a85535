import { listOf } from '../../loaders/list-route.ts';

/** Lists of screenshots and promotion campaigns, which the query root pages too; `search` does not search them. */
export const promotionLists = {
  screenshots: listOf('/api/marketplace-screenshots/'),
  promotionCampaigns: listOf('/api/promotions-campaigns/'),
} as const;
