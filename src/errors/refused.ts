import { GraphQLError } from 'graphql';
import type { ErrorCode } from './codes.ts';

/** An error that the gateway returns on purpose, with additional extensions. */
export function refused(
  code: ErrorCode,
  message: string,
  facts: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...facts } });
}
