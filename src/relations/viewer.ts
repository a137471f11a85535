import { fetchRow } from './fetch.ts';

/** The user of the credential of the operation. Fields that need it in the same tick share one request. */
export const viewer = fetchRow('Query', '/api/users/me/', () => ({}));
