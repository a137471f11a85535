import { collectDefaultMetrics, Registry } from 'prom-client';

let registry: Registry | null = null;

/**
 * CPU, memory, event loop lag, garbage collection and handles of this process, under the usual `process_` and `nodejs_`
 * names. One registry for the process, whatever runs in it: the observers of the event loop cannot be removed.
 */
export function processMetrics(): Registry {
  if (registry === null) {
    registry = new Registry();
    collectDefaultMetrics({ register: registry });
  }
  return registry;
}
