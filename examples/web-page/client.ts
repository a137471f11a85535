import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { createClient } from 'graphql-ws';

/**
 * A client with a normalized cache: when any result has a new state of an object, all lists that show the object are updated. The
 * cache identifies objects by their `id`, so it needs no `keys`.
 */
export function createGatewayClient(url: string, token: string): Client {
  const authorization = `Token ${token}`;
  const sockets = createClient({
    url: url.replace(/^http/, 'ws'),
    connectionParams: { authorization },
    // The gateway closes sockets with 1001 when it restarts: reconnect until the user leaves the page.
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
  });
  return new Client({
    url,
    preferGetMethod: false,
    fetchOptions: { headers: { authorization } },
    exchanges: [
      cacheExchange({}),
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
