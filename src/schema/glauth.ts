import type { Fetch } from '../loaders/relation.ts';
import { uuidIn } from '../loaders/row-ids.ts';
import type { ReadRoute } from '../rest-api/routes.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import type { FieldBuilder } from './builder.ts';

type GlauthRoute = Extract<ReadRoute, `${string}/{uuid}/glauth_users_config/`>;

/** The `glauthUsersConfig` field of an offering or a resource. */
export function glauthUsersConfig(t: FieldBuilder, relation: Fetch, route: GlauthRoute, description: string) {
  return t.string({
    description: `${description} In TOML. Null when no such accounts are kept. One request for each object.`,
    extensions: { rest: relation },
    resolve: ({ row }, _args, { loaders, upstream }) => {
      const uuid = uuidIn(row, 'uuid');
      return loaders.once(`${route} ${uuid}`, async () => {
        try {
          return await upstream.text(route, { params: { uuid } });
        } catch (error) {
          // The server refuses where accounts are not managed (contract §11).
          if (isUpstreamError(error) && error.status === 400) return null;
          throw error;
        }
      });
    },
  });
}
