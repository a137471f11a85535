/** A scalar does not take a value, as a literal or in a variable. The message is written for the caller. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}
