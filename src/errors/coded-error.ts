import type { ErrorCode } from './codes.ts';

/** What a client is told of an error: nothing that is internal to the gateway or to the server behind it. */
export interface ClientError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** An error that says itself what a client is told of it. Its own message may be for logs only. */
export abstract class CodedError extends Error {
  /** `message` is what graphql-js makes of the own message, which may name the place of an input. */
  abstract toClientError(message: string): ClientError;
}

/** An error whose message is written for the client and goes out as it is. */
export abstract class PlainError extends CodedError {
  abstract readonly code: ErrorCode;

  override toClientError(): ClientError {
    return { code: this.code, message: this.message };
  }
}

/** An error of which is given what a client is told. */
export class KnownError extends CodedError {
  override readonly name = 'ToldError';
  readonly #told: ClientError;

  constructor(told: ClientError) {
    super(told.message);
    this.#told = told;
  }

  override toClientError(): ClientError {
    return this.#told;
  }
}

/** What a client is told of an answer that the documentation of the REST API does not allow. */
export const notAsDocumented = 'Waldur answered with something that is not as documented.';
