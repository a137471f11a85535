import type { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../errors/codes.ts';
import { refused } from '../../errors/refused.ts';

/** How a refusal is sent over HTTP. */
interface RefusalOptions {
  readonly code?: ErrorCode;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The error with which a request is refused, with its HTTP status for every media type. */
export function refusal(status: number, message: string, options: RefusalOptions = {}): GraphQLError {
  const { code = 'BAD_REQUEST', headers } = options;
  return refused(code, message, { http: { status, ...(headers && { headers }) } });
}

/** The error with which a request that is too large is refused. */
export const tooLarge = (message: string): GraphQLError =>
  refusal(413, message, { code: 'PAYLOAD_TOO_LARGE' });
