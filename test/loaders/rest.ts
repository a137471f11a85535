import type { RestClient } from '../../src/upstream/rest-client.ts';

const never = (): never => {
  throw new Error('The REST API is not asked.');
};

/** A client that must not be used. */
export const notAsked: RestClient = {
  list: never,
  values: never,
  object: never,
  objectOrNull: never,
  json: never,
  text: never,
  count: never,
  write: never,
};
