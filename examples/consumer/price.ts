import type { OrderFormQuery } from './documents.ts';

type Offering = NonNullable<OrderFormQuery['offering']>;

/** A plan in the result of the order form. */
export type OrderedPlan = Offering['plans'][number];

/** The wanted limit of each component, by its type. */
export type Limits = Readonly<Record<string, number>>;

/**
 * The price of an order for one period of the plan, in the currency of the site: components with a fixed amount, and components that
 * are charged by limit. The price of components that are charged by usage is not known in advance. Money is decimal: use a library
 * for decimals if fractions of a cent matter.
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
