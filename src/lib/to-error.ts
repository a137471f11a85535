/** What was thrown, as an error: batches return failures as values, one for each key. */
export function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
