import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { toGraphQLError } from './to-graphql-error.ts';

/** Errors with their codes and the request id; what is internal is hidden and logged. */
export function codedErrors(errors: readonly unknown[], requestId: string, log: Logger): GraphQLError[] {
  const onBug = (error: unknown) => log.error({ requestId, err: error }, 'unexpected error');
  return errors.map((error) =>
    toGraphQLError(error instanceof GraphQLError ? error : new GraphQLError(String(error)), requestId, onBug),
  );
}
