import { type ClientError, CodedError } from './coded-error.ts';

/** A scalar does not accept a value, in a literal or in a variable. The message is written for the caller. */
export class UnusableInput extends CodedError {
  override readonly name = 'UnusableInput';

  override toClientError(message: string): ClientError {
    return { code: 'BAD_USER_INPUT', message };
  }
}
