import { type ClientError, CodedError } from './coded-error.ts';

/** An argument is not valid. The message is written for the caller and sent unchanged. */
export class UserInputError extends CodedError {
  override readonly name = 'UserInputError';
  /** The argument that is wrong, for example `first` or `filter.uuids`. */
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
