import type { Row } from './client.ts';
import type { UpstreamError } from './errors.ts';
import { failure, toUpstreamError } from './failure.ts';

/** Whether a parsed value is a JSON object. */
export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a parsed value is a JSON array. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** The error for a good answer that is not shaped as the route promises. It tells the kind of the body, not the body. */
export function wrongShape(
  route: string,
  answer: { readonly status: number; readonly body: unknown; readonly attempts: number },
  wanted: string,
): UpstreamError {
  const { status, body, attempts } = answer;
  const kind = body === null ? 'nothing' : isList(body) ? 'a list' : isRow(body) ? 'an object' : typeof body;
  const found = kind === 'a list' ? 'a list of something else' : kind;
  const failed = failure('protocol', `was answered with ${found} in place of ${wanted}`, { status });
  return toUpstreamError(failed, { method: 'GET', route }, attempts);
}
