import type { Loaders } from '../loaders/loaders.ts';
import { uuidIn } from '../loaders/row-values.ts';
import { providersByCustomer } from './short-list.ts';

/** For so long it is remembered which provider a customer is, in milliseconds. */
const rememberedMs = 600_000;

const columns: ReadonlySet<string> = new Set(['uuid']);
const nameOf = (customer: string): string => `provider that is ${customer}`;

/**
 * The uuid of the service provider that a customer is, for the routes below it: such an id is made once and never changes.
 * Rejects when there is none, or the caller does not see it.
 */
export async function providerUuid(loaders: Loaders, customer: string): Promise<string> {
  const { caller } = loaders;
  const known = knownProviderUuid(loaders, customer);
  if (known !== null) return known;
  const uuid = uuidIn(await loaders.rows(providersByCustomer).load(customer, columns), 'uuid');
  caller.keep(nameOf(customer), uuid, rememberedMs);
  return uuid;
}

/** The same where the caller received it recently; else null. */
export const knownProviderUuid = ({ caller }: Loaders, customer: string): string | null =>
  caller.recall(nameOf(customer));

/** Lets it be looked up again: there is nothing under the one that is remembered. */
export function forgetProviderUuid({ caller }: Loaders, customer: string): void {
  caller.keep(nameOf(customer), '', 0);
}
