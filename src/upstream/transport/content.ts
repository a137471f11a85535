import { FormData } from 'undici';
import { writeJson } from '../../lib/exact-json.ts';

/** One part of a form: a text, or a file. */
export interface FormPart {
  readonly name: string;
  readonly value: string | File;
}

/** The body of a write, and the headers that describe it. */
export interface Content {
  /** A form makes its own headers. */
  readonly body: string | FormData | null;
  /** Names and values alternate. */
  readonly headers: readonly string[];
}

/** The content of a write: a JSON value, a form, or nothing. Throws a `TypeError` for what cannot be written. */
export function contentOf(options: {
  readonly json?: unknown;
  readonly form?: readonly FormPart[];
}): Content {
  if (options.form === undefined) {
    if (options.json === undefined) return { body: null, headers: [] };
    return { body: writeJson(options.json), headers: ['content-type', 'application/json'] };
  }
  if (options.json !== undefined) throw new TypeError('A request has one body: JSON or a form.');
  const form = new FormData();
  for (const { name, value } of options.form) form.append(name, value);
  return { body: form, headers: [] };
}
