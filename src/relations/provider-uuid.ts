import type { Loaders } from '../loaders/loaders.ts';
import { uuidIn } from '../loaders/row-values.ts';
import { providersByCustomer } from './short-list.ts';

/** How long the provider of a customer is remembered, in milliseconds. */
const rememberedMs = 600_000;

const columns: ReadonlySet<string> = new Set(['uuid']);
const nameOf = (customer: string): string => `provider that is ${customer}`;

/**
 * The uuid of the service provider of a customer, for the routes below service providers. It never changes, so it is remembered
 * for the caller. Rejects when the customer is no provider, or the caller does not see it.
 */
export async function providerUuid(loaders: Loaders, customer: string): Promise<string> {
  const { caller } = loaders;
  const known = knownProviderUuid(loaders, customer);
  if (known !== null) return known;
  const uuid = uuidIn(await loaders.rows(providersByCustomer).load(customer, columns), 'uuid');
  caller.keep(nameOf(customer), uuid, rememberedMs);
  return uuid;
}

/** The remembered uuid of the service provider of a customer; null where there is none. Sends nothing. */
export const knownProviderUuid = ({ caller }: Loaders, customer: string): string | null =>
  caller.recall(nameOf(customer));

/** Forgets the remembered uuid of a customer's service provider, after the API did not find it. */
export function forgetProviderUuid({ caller }: Loaders, customer: string): void {
  caller.keep(nameOf(customer), '', 0);
}
