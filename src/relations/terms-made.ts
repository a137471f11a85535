import { ObjectNotFound } from '../loaders/errors.ts';
import { idIn, uuidOrNull } from '../loaders/row-values.ts';
import type { Row } from '../upstream/client.ts';
import { apart } from './cost.ts';
import type { Fetch } from './fetch.ts';

const route = '/api/marketplace-offering-terms-of-service/';

/**
 * The terms that a write has made, whose uuid the server does not return: the newest of the offering with their version, both
 * in the row of the payload. Null where nothing was made.
 */
export const termsMade: Fetch<unknown, Row | null> = {
  kind: 'fetch',
  key: [],
  rows: 'TermsOfService',
  async load({ client }, payload) {
    const offering = uuidOrNull(payload, 'offering_uuid');
    const { version } = payload;
    if (offering === null || typeof version !== 'string') return null;
    // An empty version is no filter.
    const query = [
      ['offering_uuid', offering] as const,
      ['version', version] as const,
      ['o', '-created'] as const,
    ];
    const { rows } = await client.list(route, { query });
    const made = rows.find((row) => row.version === version && idIn(row, 'offering_uuid') === offering);
    if (!made) throw new ObjectNotFound('TermsOfService', `of version ${version}`);
    return made;
  },
  cost: ({ rows }) => ({ requests: rows, rows, below: apart(rows) }),
};
