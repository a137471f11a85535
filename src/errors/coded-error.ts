import type { ErrorCode } from './codes.ts';

/** The part of an error that a client gets: nothing that is internal to the gateway or to the server behind it. */
export interface ClientError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An error that defines what a client gets. Its own message may be for logs only. */
export abstract class CodedError extends Error {
  /** The part for the client. `message` is the message of this error after graphql-js extended it, for example with the place in an input. */
  abstract toClientError(message: string): ClientError;
}

/** An error whose message is written for the client and sent unchanged. */
export abstract class PlainError extends CodedError {
  abstract readonly code: ErrorCode;

  override toClientError(): ClientError {
    return { code: this.code, message: this.message };
  }
}

/** An error that is created with the part that a client gets. */
export class KnownError extends CodedError {
  override readonly name = 'KnownError';
  readonly #clientError: ClientError;

  constructor(clientError: ClientError) {
    super(clientError.message);
    this.#clientError = clientError;
  }

  override toClientError(): ClientError {
    return this.#clientError;
  }
}

/** The message for a response that the documentation of the REST API does not allow. */
export const notAsDocumented = 'Waldur returned a response that its documentation does not allow.';
