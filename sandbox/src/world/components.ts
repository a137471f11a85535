import type { Offering, OfferingComponent } from './types.ts';

/** Adds a component as the last one: free of charge in every plan, and without a limit in every resource. */
export function addComponent(offering: Offering, component: OfferingComponent): void {
  offering.components.push(component);
  const count = offering.components.length;
  const filled = (values: readonly number[], filler: number): number[] =>
    Array.from({ length: count }, (_, index) => values[index] ?? filler);
  for (const plan of offering.plans) {
    plan.prices.splice(0, plan.prices.length, ...filled(plan.prices, 0));
    plan.amounts.splice(0, plan.amounts.length, ...filled(plan.amounts, 0));
  }
  for (const resource of offering.resources) {
    resource.limits = filled(resource.limits, -1);
    resource.usages = filled(resource.usages, 0);
  }
  for (const order of offering.orders) order.limits = filled(order.limits, -1);
}

/** Removes a component, and its values in plans, resources and orders. */
export function dropComponent(offering: Offering, component: OfferingComponent): void {
  const index = offering.components.indexOf(component);
  const without = (values: readonly number[]): number[] => values.filter((_, at) => at !== index);
  offering.components.splice(index, 1);
  for (const plan of offering.plans) {
    plan.prices.splice(index, 1);
    plan.amounts.splice(index, 1);
  }
  for (const resource of offering.resources) {
    resource.limits = without(resource.limits);
    resource.usages = without(resource.usages);
  }
  for (const order of offering.orders) order.limits = without(order.limits);
}

export function usesComponent(offering: Offering, component: OfferingComponent): boolean {
  const index = offering.components.indexOf(component);
  return offering.resources.some((each) => (each.usages[index] ?? 0) > 0);
}
