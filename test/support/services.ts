import type { Services } from '../../src/context/context.ts';
import { AbortScope } from '../../src/lib/abort-scope.ts';
import { Deadlines } from '../../src/lib/deadlines.ts';
import { createPublicUrls } from '../../src/upstream/public-urls.ts';

/** The shared services of operations in front of a REST API at `url`, with the defaults of a gateway. */
export function servicesOf(
  url: string,
  { upstream, watches }: Pick<Services, 'upstream' | 'watches'>,
): Services {
  return {
    upstream,
    readCache: null,
    watches,
    restUrl: url,
    publicUrls: createPublicUrls({ apiUrl: url, publicUrl: null }),
    maxPageSize: 300,
    bulk: { maxItems: 100, concurrency: 8, stopping: new AbortScope() },
    deadlines: new Deadlines(60_000),
    traceparentOf: () => null,
  };
}
