import { listOf } from '../../loaders/list-route.ts';
import { link } from '../link.ts';
import { listBelow } from '../list.ts';
import { offerings } from '../offerings.ts';
import { offeringsIn } from '../referenced-objects.ts';
import { byUuid } from '../source.ts';

const under = '/api/promotions-campaigns/{uuid}/';

/** Relations of screenshots and promotion campaigns. */
export const promotionRelations = {
  Screenshot: {
    /** By the address in the row. A screenshot nested in the row of an offering has none, so it gets the uuid of the offering there. */
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
    /** The row of an offering contains some columns of its campaigns; the others are loaded. */
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
