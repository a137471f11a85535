/** A task was not done in its time. */
export class Late extends Error {
  override readonly name = 'Late';
}

/**
 * The outcome of a task.
 *
 * @throws {Late} after `ms`, with `message`. The task goes on.
 */
export function within<T>(
  ms: number,
  task: () => T | Promise<T>,
  message = `No answer within ${ms} ms`,
): Promise<T> {
  return new Promise((resolve, reject) => {
    // After a stall of this process the answer may have arrived already, unread: it is let in before time is called.
    const late = () => setImmediate(() => reject(new Late(message)));
    const timer = setTimeout(late, ms);
    new Promise<T>((settle) => settle(task())).then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
