/** A task did not settle in its time. */
export class TimeoutError extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * The outcome of a task.
 *
 * @throws {TimeoutError} after `ms`, with `message`. The task continues.
 */
export function withTimeout<T>(
  ms: number,
  task: () => T | Promise<T>,
  message = `No answer within ${ms} ms`,
): Promise<T> {
  return new Promise((resolve, reject) => {
    // After a stall of this process the result may have arrived already, unread: it gets a turn before the timeout.
    const late = () => setImmediate(() => reject(new TimeoutError(message)));
    const timer = setTimeout(late, ms);
    new Promise<T>((settle) => settle(task())).then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
