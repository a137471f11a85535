import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { toGraphQLError } from './to-graphql-error.ts';

/** Errors with their codes and the request id. Internal details are hidden and logged. */
export function codedErrors(errors: readonly unknown[], requestId: string, log: Logger): GraphQLError[] {
  const onBug = (error: unknown) => log.error({ requestId, err: error }, 'unexpected error');
  return errors.map((error) =>
    toGraphQLError(error instanceof GraphQLError ? error : new GraphQLError(String(error)), requestId, onBug),
  );
}

/** A thrown value as a GraphQL error that keeps its cause, so that it gets the code of the cause. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
