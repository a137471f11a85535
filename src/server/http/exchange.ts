import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OperationRecord } from '../../context/record.ts';
import type { AbortScope } from '../../lib/abort-scope.ts';

/** One request to the GraphQL endpoint on its way through the steps, and its response. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
  /** Facts about the operation, recorded while it runs. */
  readonly record: OperationRecord;
  /** Aborted when the exchange is over, whatever its outcome. All its resources are released then. */
  readonly abortScope: AbortScope;
  /** Reports the finished operation, with the codes of its errors: once, and only where there was an operation. */
  report(codes: readonly string[]): void;
}
