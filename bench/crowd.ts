import { GraphQLClient } from './graphql-client.ts';
import { quantile } from './samples.ts';

/** Number of large operations that start at the same time. */
const operations = 32;
/** Number of credentials that send them. */
export const crowdCredentials = 8;

const small = '{ viewer { username } }';
const turnsAlone = 10;

/**
 * Sends many large operations at the same time for several credentials, and one small query after the other for one more, alone and
 * beside them. `tokens` are those of the credentials, that of the small queries last; `residentBytes` returns the memory of the gateway. Resolves with a line of text.
 */
export async function measureCrowd(
  url: string,
  tokens: readonly string[],
  document: string,
  residentBytes: () => number | null,
): Promise<string> {
  const one = new GraphQLClient(url, tokens.at(-1) ?? '', small);
  const timed = async (): Promise<number> => {
    const startedAt = performance.now();
    await one.send();
    return performance.now() - startedAt;
  };
  const alone: number[] = [];
  for (let turn = 0; turn < turnsAlone; turn += 1) alone.push(await timed());

  let complete = 0;
  let waiting = operations;
  const startedAt = performance.now();
  const crowd = Array.from({ length: operations }, async (_, number) => {
    // Each is slightly different, because identical reads of one caller at the same time are one request.
    const varied = document.replace('first: 20', `first: ${20 - Math.floor(number / crowdCredentials)}`);
    const client = new GraphQLClient(url, tokens[number % crowdCredentials] ?? '', varied);
    try {
      await client.send();
      complete += 1;
    } catch {
      // A request without a complete response is not counted.
    }
    waiting -= 1;
  });
  const beside: number[] = [];
  let most = 0;
  while (waiting > 0) {
    beside.push(await timed());
    most = Math.max(most, residentBytes() ?? 0);
  }
  await Promise.all(crowd);
  const seconds = (performance.now() - startedAt) / 1000;

  const ratio = (q: number) => (quantile(beside, q) / quantile(alone, q)).toFixed(2);
  return (
    `${operations} Nested at once for ${crowdCredentials} credentials: ${complete} complete in ${seconds.toFixed(1)} s, with ${(most / 1e6).toFixed(0)} MB resident; ` +
    `small queries of another beside them take ${ratio(0.5)} (p95 ${ratio(0.95)}) times as long as alone.`
  );
}
