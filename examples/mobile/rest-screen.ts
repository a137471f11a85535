import { exchange } from './exchange.ts';

/** Loads the same screen from the REST API without its optimizations. Resolves with the number of bytes and requests. */
export async function loadRestScreen(
  restUrl: string,
  token: string,
  first: number,
): Promise<{ bytes: number; requests: number }> {
  let bytes = 0;
  let requests = 0;
  const read = async (path: string): Promise<readonly Record<string, unknown>[]> => {
    const answer = await exchange(new URL(path, restUrl), { headers: { authorization: `Token ${token}` } });
    if (answer.status !== 200) throw new Error(`The REST API answered ${answer.status}.`);
    bytes += answer.bytes;
    requests += 1;
    return JSON.parse(answer.body) as readonly Record<string, unknown>[];
  };
  const resources = '/api/marketplace-provider-resources/';
  const rows = await read(`${resources}?state=OK&state=Updating&state=Erred&page_size=${first}`);
  const offerings = [...new Set(rows.map(({ offering_uuid }) => offering_uuid))];
  await Promise.all([
    // For the prices of the plans.
    read(`/api/marketplace-provider-offerings/?uuid_list=${offerings.join(',')}&page_size=300`),
    ...rows.map(({ uuid }) => read(`${resources}${uuid}/team/`)),
  ]);
  return { bytes, requests };
}
