import type { OrderFormQuery } from './documents.ts';

type Offering = NonNullable<OrderFormQuery['offering']>;

/** A plan as the order form has it. */
export type OrderedPlan = Offering['plans'][number];

/** What is wanted of each component, by its type. */
export type Limits = Readonly<Record<string, number>>;

/**
 * What an order costs for one period of the plan, in the currency of the site: what is charged at a fixed amount, and what is
 * charged by limit. What is charged by usage is not known before. Money is decimal: give it to a library of decimals where
 * fractions of a cent matter.
 */
export function estimatedPrice(
  offering: Pick<Offering, 'components'>,
  plan: OrderedPlan,
  limits: Limits,
): number {
  return plan.components.reduce((sum, { type, price }) => {
    const component = offering.components.find((one) => one.type === type);
    if (component?.billingType !== 'LIMIT') return sum;
    return sum + Number(price) * (limits[type] ?? 0);
  }, Number(plan.unitPrice));
}
