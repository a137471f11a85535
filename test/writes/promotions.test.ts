import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe('a promotion campaign', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 60 });
  });
  afterAll(() => gateway.close());

  const write = async (name: string, selection: string, input: object) => {
    const { data, errors } = await gateway.query(
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} userErrors { code path } } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    return data[name];
  };

  it('can be changed completely as a draft, and only in its texts while it is active', async () => {
    const [provider] = gateway.sandbox.world.providers;
    const offeringUuids = provider?.offerings.slice(0, 1).map(({ uuid }) => uuid);
    const shown = 'promotionCampaign { uuid name state discount coupon offerings { uuid } }';
    const terms = {
      startDate: '2027-01-01',
      endDate: '2027-02-01',
      discountType: 'DISCOUNT',
      discount: '30',
      offeringUuids,
    };
    const { promotionCampaign: made } = await write('createPromotionCampaign', shown, {
      serviceProviderUuid: provider?.uuid,
      name: 'Winter',
      ...terms,
    });
    expect(made).toMatchObject({ state: 'DRAFT', offerings: offeringUuids?.map((uuid) => ({ uuid })) });
    const { uuid } = made;
    const draft = await write('setPromotionCampaign', shown, {
      uuid,
      name: 'Cold',
      ...terms,
      discount: '40',
    });
    expect(draft).toMatchObject({ userErrors: [], promotionCampaign: { name: 'Cold', discount: '40' } });

    expect(await write('activatePromotionCampaign', 'transition { from to }', { uuid })).toEqual({
      transition: { from: 'DRAFT', to: 'ACTIVE' },
      userErrors: [],
    });
    let refused: unknown;
    const requests = await gateway.requestsOf(async () => {
      refused = await write('setPromotionCampaign', shown, { uuid, name: 'Warm', discount: '50' });
    });
    expect(refused).toEqual({
      promotionCampaign: null,
      userErrors: [{ code: 'ILLEGAL_STATE', path: ['input', 'discount'] }],
    });
    // Nothing was written.
    expect(requests).toEqual([`GET /api/promotions-campaigns/${uuid}/`]);
    const texts = await write('setPromotionCampaign', shown, { uuid, name: 'Warm', coupon: 'SUN' });
    expect(texts).toMatchObject({
      userErrors: [],
      promotionCampaign: { name: 'Warm', coupon: 'SUN', discount: '40', offerings: made.offerings },
    });

    await write('terminatePromotionCampaign', 'promotionCampaign { state }', { uuid });
    expect(await write('deletePromotionCampaign', 'deletedUuid', { uuid })).toEqual({
      deletedUuid: uuid,
      userErrors: [],
    });
  });
});
