import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const screenshots = '/api/marketplace-screenshots/';
const campaigns = '/api/promotions-campaigns/';
const other = 'b2'.repeat(16);
const needed = 'c3'.repeat(16);

const made = { response: { status: 201, body: { uuid } } };
const texts = { name: 'Login page', description: 'Where users sign in' };

const ofCampaign = { name: 'Winter', coupon: 'SNOW', description: 'Cheaper in the cold' };
const terms = {
  startDate: '2027-01-01',
  endDate: '2027-02-01',
  discountType: 'SPECIAL_PRICE',
  discount: '12.50',
  stock: 10,
  months: 3,
  autoApply: false,
  offeringUuids: [other],
  requiredOfferingUuids: [needed],
};
const sentTerms = {
  start_date: '2027-01-01',
  end_date: '2027-02-01',
  discount_type: 'special_price',
  discount: 12.5,
  stock: 10,
  months: 3,
  auto_apply: false,
  offerings: [other],
  required_offerings: [needed],
};

/** Every write of screenshots and of promotion campaigns. */
export const promotionWrites: readonly WriteCase[] = [
  oneWrite(
    `POST ${screenshots}`,
    'createScreenshot',
    { offeringUuid: other, ...texts, image: null },
    {
      offering: `REST/api/marketplace-provider-offerings/${other}/`,
      ...texts,
      image: { file: 'login.png', type: 'image/png' },
    },
    {
      ...made,
      files: { 'variables.input.image': { name: 'login.png', type: 'image/png', content: 'PNG' } },
    },
  ),
  oneWrite(`PATCH ${screenshots}{uuid}/`, 'updateScreenshot', texts, texts),
  oneWrite(`PUT ${screenshots}{uuid}/`, 'replaceScreenshot', texts, texts),
  oneWrite(`DELETE ${screenshots}{uuid}/`, 'deleteScreenshot', {}, null, gone),
  oneWrite(
    `POST ${campaigns}`,
    'createPromotionCampaign',
    { serviceProviderUuid: other, ...ofCampaign, ...terms },
    {
      service_provider: `REST/api/marketplace-service-providers/${other}/`,
      ...ofCampaign,
      ...sentTerms,
    },
    made,
  ),
  oneWrite(
    `PUT ${campaigns}{uuid}/`,
    'setPromotionCampaign',
    { ...ofCampaign, ...terms },
    { ...ofCampaign, ...sentTerms },
  ),
  oneWrite(`DELETE ${campaigns}{uuid}/`, 'deletePromotionCampaign', {}, null, gone),
  oneWrite(`POST ${campaigns}{uuid}/activate/`, 'activatePromotionCampaign'),
  oneWrite(`POST ${campaigns}{uuid}/terminate/`, 'terminatePromotionCampaign'),
];
