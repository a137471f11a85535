import { gone, oneWrite, uuid } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-plans/';
const offering = 'b2'.repeat(16);
const group = 'c3'.repeat(16);

const plan = {
  name: 'Large',
  description: 'For many cores',
  articleCode: 'P-1',
  maxAmount: 10,
  archived: false,
  unitPrice: '12.50',
  unit: 'MONTH',
  backendId: 'plan-1',
};
const planBody = {
  name: 'Large',
  description: 'For many cores',
  article_code: 'P-1',
  max_amount: 10,
  archived: false,
  unit_price: '12.50',
  unit: 'month',
  backend_id: 'plan-1',
};
const ofOffering = { ...plan, offeringUuid: offering };
const ofOfferingBody = { ...planBody, offering: `REST/api/marketplace-provider-offerings/${offering}/` };

/** Every write of `/api/marketplace-plans/`. */
export const planWrites: readonly WriteCase[] = [
  oneWrite(`POST ${base}`, 'createPlan', ofOffering, ofOfferingBody, {
    response: { status: 201, body: { uuid } },
  }),
  oneWrite(`PATCH ${base}{uuid}/`, 'updatePlan', plan, planBody),
  oneWrite(`PATCH ${base}{uuid}/`, 'updatePlan', { maxAmount: null }, { max_amount: null }),
  oneWrite(`PUT ${base}{uuid}/`, 'replacePlan', ofOffering, ofOfferingBody),
  oneWrite(`DELETE ${base}{uuid}/`, 'deletePlan', {}, null, gone),
  oneWrite(`POST ${base}{uuid}/archive/`, 'archivePlan'),
  oneWrite(
    `POST ${base}{uuid}/update_prices/`,
    'updatePlanPrices',
    {
      prices: [
        { type: 'cpu', price: '0.10' },
        { type: 'gpu', price: '1.5' },
      ],
    },
    { prices: { cpu: '0.10', gpu: '1.5' } },
  ),
  oneWrite(
    `POST ${base}{uuid}/update_quotas/`,
    'updatePlanQuotas',
    { quotas: [{ type: 'node', amount: 4 }] },
    { quotas: { node: 4 } },
  ),
  oneWrite(
    `POST ${base}{uuid}/update_discounts/`,
    'updatePlanDiscounts',
    {
      discounts: [
        { type: 'cpu', discountFormula: '20 if usage >= 10 else 0', discountAggregation: 'CUSTOMER' },
        { type: 'gpu', discountFormula: null },
      ],
    },
    {
      discounts: {
        cpu: { discount_formula: '20 if usage >= 10 else 0', discount_aggregation: 'customer' },
        gpu: { discount_formula: null },
      },
    },
  ),
  oneWrite(
    `POST ${base}{uuid}/update_organization_groups/`,
    'setPlanOrganizationGroups',
    { organizationGroupUuids: [group] },
    { organization_groups: [`REST/api/organization-groups/${group}/`] },
  ),
  oneWrite(`POST ${base}{uuid}/delete_organization_groups/`, 'clearPlanOrganizationGroups', {}, null, gone),
];
