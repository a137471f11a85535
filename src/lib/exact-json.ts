import { randomUUID } from 'node:crypto';

/**
 * A JSON number that a double cannot represent: 18446744073709551615, 0.1234567890123456789. It keeps the digits as they
 * were written. {@link writeJson} writes it with them as a number, everything else as a string.
 */
export class ExactNumber {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }

  toString(): string {
    return this.digits;
  }

  /** `JSON.stringify` passes the key of the value; code that only shows it, as graphql-js in messages, does not. */
  toJSON(key?: string): string {
    if (key === undefined) return this.digits;
    isMarked = true;
    return mark + this.digits;
  }
}

/** Precedes the digits in a text that is being written. It never leaves the process. */
const mark = `${randomUUID()}:`;
const marked = new RegExp(`"${mark}([-+.0-9eE]+)"`, 'g');

/** Whether a number was marked that {@link unmarked} did not see yet. */
let isMarked = false;

/** The text of a JSON value, with every number exactly as it was read. `replacer` is that of `JSON.stringify`. */
export function writeJson(value: unknown, replacer?: (key: string, value: unknown) => unknown): string {
  isMarked = false;
  return unmarked(JSON.stringify(value, replacer));
}

/** A text that `JSON.stringify` has just written, with the digits of numbers in place of their marks. */
export function unmarked(json: string): string {
  if (!isMarked) return json;
  isMarked = false;
  return json.replace(marked, '$1');
}

/**
 * The value of a JSON text, as of `JSON.parse`, with an {@link ExactNumber} for every number that a double cannot
 * represent. Throws as `JSON.parse` does. An exponent beyond those of doubles gives Infinity or 0.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return hasLongNumber(text) ? JSON.parse(withMarks(text), restored) : value;
}

/** The number that a text denotes. `text` is a number as JSON writes it. */
export function exactNumber(text: string): number | ExactNumber {
  const number = Number(text);
  return isSame(text, number) ? number : new ExactNumber(text);
}

/** The number of digits that a double can always represent. */
const sureDigits = 15;
const step = sureDigits + 1;

const isDigitOrPoint = (code: number): boolean => code >= 0x2e && code <= 0x39 && code !== 0x2f;

/** A number with more digits covers one of every sixteen characters, so the others are not checked. */
function hasLongNumber(text: string): boolean {
  for (let at = sureDigits; at < text.length; at += step) {
    if (!isDigitOrPoint(text.charCodeAt(at))) continue;
    let start = at;
    while (start > 0 && isDigitOrPoint(text.charCodeAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && isDigitOrPoint(text.charCodeAt(end))) end += 1;
    if (end - start > sureDigits && isLongNumber(text, start)) return true;
  }
  return false;
}

/** Whether the digits that begin at `start` belong to a number that a double cannot represent, and not to a string. */
function isLongNumber(text: string, start: number): boolean {
  const first = text[start - 1] === '-' ? start - 1 : start;
  if (first > 0 && !precedesNumber.has(text.charCodeAt(first - 1))) return false;
  numberFrom.lastIndex = first;
  const [token] = numberFrom.exec(text) ?? [];
  return token !== undefined && !isSame(token, Number(token));
}

const precedesNumber: ReadonlySet<number> = new Set([...':[, \n\r\t'].map((sign) => sign.charCodeAt(0)));
const numberFrom = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const numbers = /-?\d[-+.0-9eE]*/g;

/** A JSON text with marked strings in place of the numbers that a double cannot represent. */
function withMarks(text: string): string {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const quote = text.indexOf('"', from);
    const plain = quote === -1 ? text.slice(from) : text.slice(from, quote);
    parts.push(
      plain.replace(numbers, (token) => (isSame(token, Number(token)) ? token : `"${mark}${token}"`)),
    );
    if (quote === -1) break;
    from = endOfString(text, quote);
    parts.push(text.slice(quote, from));
  }
  return parts.join('');
}

/** The end of the string that begins at `quote`. */
function endOfString(text: string, quote: number): number {
  for (let at = text.indexOf('"', quote + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return at + 1;
  }
  return text.length;
}

function restored(_key: string, value: unknown): unknown {
  return typeof value === 'string' && value.startsWith(mark)
    ? new ExactNumber(value.slice(mark.length))
    : value;
}

/** Whether the shortest notation of a number denotes the same as the text that it was read from. */
function isSame(text: string, number: number): boolean {
  if (text.length <= sureDigits && !/e/i.test(text)) return true;
  if (!Number.isFinite(number)) return false;
  return canonical(text) === canonical(String(number));
}

/** Sign, digits and exponent, the same for all notations of a number. */
function canonical(text: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^([-+]?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i.exec(text) ?? [];
  const all = whole + fraction;
  const digits = all.replace(/^0+/, '').replace(/0+$/, '');
  if (digits === '') return '0';
  const zeros = all.length - all.replace(/0+$/, '').length;
  return `${sign === '-' ? '-' : ''}${digits}e${Number(power) - fraction.length + zeros}`;
}

/** A replacer. JSON has no infinite numbers, but numbers too large for it are read as such, and would be written as null. */
export function withInfinities(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value;
}
