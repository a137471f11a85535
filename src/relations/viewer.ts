import { fetchRow } from './fetch.ts';

/** The user whose credential the operation came with. Whoever wants it in the same tick shares one request. */
export const viewer = fetchRow('Query', '/api/users/me/', () => ({}));
