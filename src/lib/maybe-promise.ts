/** Goes on with a value: at once where it is there, as waiting for a promise costs turns of the event loop. */
export function after<T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
