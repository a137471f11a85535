import type { OperationEvent } from '../context/events.ts';

/** GraphQL puts no bound to the length of a name. */
const longestName = 64;

/**
 * Gives each operation the value of its `name` label. Anybody can make names up, and each would cost memory here and in
 * whatever stores the metrics: names of trusted documents are taken as they are, of the others the first `maxNames`
 * that the REST API has answered without an error, so that nonsense and strangers do not use the places up. The rest
 * are `other`; operations without a name are `anonymous`.
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
