import type { Json } from './types.ts';

/** Lower-case ASCII with hyphens, as Django's slugify. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\w\s.-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s._-]+/g, '-');
}

/** ISO 8601 in UTC with microseconds, as the API writes date-times (contract section 9). */
export function isoOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, -1)}000Z`;
}

export function isoOrNull(time: number | null): string | null {
  return time === null ? null : isoOf(time);
}

/** `YYYY-MM-DD` in UTC. */
export function dateOf(time: number): string {
  const day = Math.floor(time / 86_400_000);
  const found = keptDates.get(day) ?? new Date(time).toISOString().slice(0, 10);
  if (keptDates.size < 10_000) keptDates.set(day, found);
  return found;
}

const keptDates = new Map<number, string>();

/** First instant of the month `back` months before the month of `time`, in UTC. */
export function monthStart(time: number, back = 0): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1);
}

/** An object of a JSON body: not null, not a list. */
export function isJsonObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
