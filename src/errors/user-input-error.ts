import { type ClientError, CodedError } from './coded-error.ts';

/** The caller asked for something that can't be; the message is written for the caller and goes out as it is. */
export class UserInputError extends CodedError {
  override readonly name = 'UserInputError';
  /** The argument at fault, for example `first` or `filter.uuids`. */
  readonly argument: string;

  constructor(argument: string, message: string) {
    super(message);
    this.argument = argument;
  }

  override toClientError(): ClientError {
    const { argument, message } = this;
    return { code: 'BAD_USER_INPUT', message, extensions: { argument } };
  }
}
