import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { cacheExchange, type KeyGenerator } from '@urql/exchange-graphcache';
import { createClient } from 'graphql-ws';

const byUuid: KeyGenerator = ({ uuid }) => (typeof uuid === 'string' ? uuid : null);
const embedded: KeyGenerator = () => null;

const keys = {
  Offering: byUuid,
  Order: byUuid,
  Resource: byUuid,
  OfferingConnection: embedded,
  OrderConnection: embedded,
  PauseOfferingPayload: embedded,
  ApproveOrderAsProviderPayload: embedded,
  UserError: embedded,
};

/**
 * A client with a normalised cache: whatever brings an object, every list that shows it follows. Objects are known by
 * their `uuid`; connections and payloads belong to where they came from.
 */
export function createGatewayClient(url: string, token: string): Client {
  const authorization = `Token ${token}`;
  const sockets = createClient({
    url: url.replace(/^http/, 'ws'),
    connectionParams: { authorization },
    // The gateway ends sockets with 1001 when it restarts: come back until somebody leaves the page.
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  });
  return new Client({
    url,
    preferGetMethod: false,
    fetchOptions: { headers: { authorization } },
    exchanges: [
      cacheExchange({ keys }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({
            unsubscribe: sockets.subscribe(
              { query, variables: variables ?? {} },
              {
                next: ({ data, errors }) => sink.next({ data: data ?? null, ...(errors && { errors }) }),
                error: (error) => sink.error(error),
                complete: () => sink.complete(),
              },
            ),
          }),
        }),
      }),
    ],
  });
}
