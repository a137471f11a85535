import type { OperationEvent } from '../context/events.ts';

/** GraphQL does not limit the length of a name. */
const longestName = 64;

/**
 * Returns the value of the `name` label of an operation. Clients can choose any name, and each would cost memory here and
 * in the store of the metrics. So these names are used: all of trusted documents, and of the others the first `maxNames`
 * whose operation succeeded with a response of the REST API, so that invalid requests and strangers do not use them up.
 * The rest are `other`; operations without a name are `anonymous`.
 */
export function createNameLabels(maxNames: number): (event: OperationEvent) => string {
  const known = new Set<string>();
  return ({ name, trusted, codes, calls }) => {
    if (name === null) return 'anonymous';
    if (trusted || known.has(name)) return name;
    const earned = codes.length === 0 && calls.some(({ outcome }) => outcome === 'ok');
    if (!earned || known.size >= maxNames || name.length > longestName) return 'other';
    known.add(name);
    return name;
  };
}
