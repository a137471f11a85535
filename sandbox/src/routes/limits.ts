import type { Call } from '../rest/call.ts';
import { Invalid } from '../rest/fields.ts';
import type { Offering } from '../world/types.ts';

/** Converts limits by component type to limits by component index. Other components have none (-1). */
export function limitsOf(offering: Offering, sent: Readonly<Record<string, number>>): number[] {
  const known = new Set(offering.components.map((each) => each.type));
  const unknown = Object.keys(sent).filter((type) => !known.has(type));
  if (unknown.length > 0) throw new Invalid(`Invalid components: ${unknown.join(', ')}.`);
  const negative = Object.keys(sent).filter((type) => (sent[type] ?? 0) < 0);
  if (negative.length > 0)
    throw new Invalid(Object.fromEntries(negative.map((type) => [type, [atLeast(0)]])));
  return offering.components.map((each) => sent[each.type] ?? -1);
}

const atLeast = (low: number): string => `Ensure this value is greater than or equal to ${low}.`;

/**
 * {@link limitsOf} for an order: only components that are billed by limit are accepted, with limits within their bounds. The 2024
 * server accepts negative limits too.
 */
export function orderLimitsOf(
  { server }: Call,
  offering: Offering,
  sent: Readonly<Record<string, number>>,
): number[] {
  const isOlder = server === '2024';
  if (isOlder) {
    const unknown = Object.keys(sent).filter(
      (type) => !offering.components.some((each) => each.type === type),
    );
    if (unknown.length > 0) throw new Invalid(`Invalid types: ${unknown.join(', ')}`);
  }
  const set = isOlder ? Object.fromEntries(Object.entries(sent).filter(([, limit]) => limit >= 0)) : sent;
  const limits = limitsOf(offering, set);
  for (const [index, component] of offering.components.entries()) {
    const limit = limits[index] ?? -1;
    if (limit < 0) continue;
    if (component.billingType !== 'limit')
      throw new Invalid(`The component ${component.type} does not support limits.`);
    if (component.maxValue !== null && limit > component.maxValue)
      throw new Invalid(`The limit ${component.type} value cannot be more than ${component.maxValue}.`);
    if (component.minValue !== null && limit < component.minValue)
      throw new Invalid(`The limit ${component.type} value cannot be less than ${component.minValue}.`);
  }
  return limits;
}
