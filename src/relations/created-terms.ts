import { ObjectNotFound } from '../loaders/errors.ts';
import { idIn, uuidOrNull } from '../loaders/row-values.ts';
import type { Row } from '../upstream/client.ts';
import { apart } from './cost.ts';
import type { Fetch } from './fetch.ts';

const route = '/api/marketplace-offering-terms-of-service/';

/**
 * The terms of service that a write has created. The server does not return their uuid, so the newest terms with the offering
 * and the version in the row of the payload are read. Null where the write created none.
 */
export const createdTerms: Fetch<unknown, Row | null> = {
  kind: 'fetch',
  key: [],
  rows: 'TermsOfService',
  async load({ client }, payload) {
    const offering = uuidOrNull(payload, 'offering_uuid');
    const { version } = payload;
    if (offering === null || typeof version !== 'string') return null;
    // The server ignores an empty version as a filter, so the version is compared below.
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
