import { createIdentity, type Identity } from '../../src/identity/identity.ts';

/** A caller with a credential, or without one, of whom nothing else is known. */
export const withToken = (authorization: string | null): Identity => createIdentity({ authorization });
