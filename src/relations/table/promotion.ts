import { listOf } from '../../loaders/list-route.ts';
import { link } from '../link.ts';
import { listBelow } from '../list.ts';
import { offeringsIn } from '../named.ts';
import { offerings } from '../offerings.ts';
import { byUuid } from '../source.ts';

const under = '/api/promotions-campaigns/{uuid}/';

/** What pictures and campaigns lead to. */
export const promotionRelations = {
  Screenshot: {
    /** By its address; within the row of the offering, which has none, by the uuid that is passed down. */
    offering: {
      ...link('Screenshot', offerings, { id: 'offering', byAddress: true }),
      cover: { uuid: 'offering' },
    },
  },
  PromotionCampaign: {
    serviceProvider: link('PromotionCampaign', byUuid.ServiceProvider, {
      id: 'service_provider',
      byAddress: true,
    }),
    /** From the columns that an offering has of it, which are not all. */
    campaign: link('PromotionCampaign', byUuid.PromotionCampaign, {
      id: 'uuid',
      same: [
        'uuid',
        'name',
        'start_date',
        'end_date',
        'discount_type',
        'discount',
        'stock',
        'description',
        'months',
        'service_provider',
      ],
    }),
    offerings: offeringsIn('PromotionCampaign', 'offerings', ['uuid', 'name']),
    requiredOfferings: offeringsIn('PromotionCampaign', 'required_offerings', ['uuid']),
    orders: listBelow(listOf(`${under}orders/`)),
    resources: listBelow(listOf(`${under}resources/`)),
  },
} as const;
