import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OperationRecord } from '../../context/record.ts';
import type { AbortScope } from '../../lib/abort-scope.ts';

/** One request to the GraphQL endpoint on its way through the steps, and its response. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  /** What becomes known of the operation while it goes on. */
  readonly record: OperationRecord;
  /** Ends when the exchange is over, however it ended. Everything that is taken for it is given back then. */
  readonly abortScope: AbortScope;
  /** Tells of the operation as it ended, with the codes of its errors: once, and not where nothing was asked for. */
  report(codes: readonly string[]): void;
}
