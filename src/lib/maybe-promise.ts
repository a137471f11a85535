/** Maps a value that may be a promise: synchronously where it is none, as a promise costs turns of the event loop. */
export function mapMaybePromise<T, U>(
  value: T | Promise<T>,
  next: (value: T) => U | Promise<U>,
): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
