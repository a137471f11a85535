import { CodedError, type Told } from './coded-error.ts';

/** A scalar does not take a value, as a literal or in a variable. The message is written for the caller. */
export class UnusableInput extends CodedError {
  override readonly name = 'UnusableInput';

  override told(message: string): Told {
    return { code: 'BAD_USER_INPUT', message };
  }
}
