import type { GraphQLError } from 'graphql';
import { refusal } from './refusal.ts';

/** The media types of a result that is sent as a whole. */
export type JsonType = 'application/json' | 'application/graphql-response+json';

/** How a result is sent. */
export type Format =
  | { readonly kind: 'json'; readonly type: JsonType }
  | { readonly kind: 'event-stream' }
  /** `wrapped`: each part is `{"payload": …}`, as Apollo's protocol for subscriptions has it. */
  | { readonly kind: 'multipart'; readonly wrapped: boolean };

/** What an operation gives: one result, one result that may come in parts, or the events of a subscription. */
export type Outcome = 'single' | 'parts' | 'events';

/** How much a client wants each format, from 0 (not at all) to 1. */
export interface Acceptance {
  readonly json: { readonly type: JsonType; readonly quality: number };
  /** `named` leaves out what only a wildcard allows. */
  readonly eventStream: { readonly quality: number; readonly named: number };
  /** Of the format of 2022 (`deferSpec=20220824`, or no parameter). */
  readonly parts: number;
  /** Of the events of a subscription in Apollo's protocol (`subscriptionSpec=1.0`), and of plain parts. */
  readonly wrappedEvents: number;
  readonly plainEvents: number;
  /** Whether HTML is named, and no form of data is wanted more: what browsers send when a page is opened. */
  readonly prefersHtml: boolean;
}

const json = 'application/json';
const graphqlJson = 'application/graphql-response+json';
const dataTypes: ReadonlySet<string> = new Set([json, graphqlJson, 'text/event-stream', 'multipart/mixed']);

/** The media type of refusals for a client that accepts none of what the gateway sends. */
export const fallbackType: JsonType = json;

const remembered = new Map<string, Acceptance>();

/** Reads an `Accept` header (RFC 9110, 12.5.1). Absent or empty accepts everything. */
export function acceptanceOf(header: string | undefined): Acceptance {
  const text = header === undefined || header.trim() === '' ? '*/*' : header;
  let acceptance = remembered.get(text);
  if (acceptance === undefined) {
    acceptance = read(text);
    // Clients send a few; a hostile one is not remembered.
    if (remembered.size < 100 && text.length < 300) remembered.set(text, acceptance);
  }
  return acceptance;
}

/**
 * The format of a result, known before anything is started for it; the refusal (406) when the client accepts none of those
 * that are possible. A client that accepts several equally gets JSON for a single result, and a stream where the operation
 * has more than one to give.
 */
export function formatFor(acceptance: Acceptance, outcome: Outcome): Format | GraphQLError {
  const formats = candidates(acceptance, outcome);
  let best: Format | null = null;
  let bestQuality = 0;
  for (const [quality, format] of formats) {
    if (quality <= bestQuality) continue;
    best = format;
    bestQuality = quality;
  }
  return best ?? notAcceptable(outcome);
}

function candidates(acceptance: Acceptance, outcome: Outcome): readonly (readonly [number, Format])[] {
  const whole = [acceptance.json.quality, { kind: 'json', type: acceptance.json.type }] as const;
  const { eventStream, parts, plainEvents, wrappedEvents } = acceptance;
  const multipart = [parts, { kind: 'multipart', wrapped: false }] as const;
  // Where JSON would do, a stream is for those who name it.
  const named = [eventStream.named, { kind: 'event-stream' }] as const;
  switch (outcome) {
    case 'single':
      return [whole, named, multipart];
    case 'parts':
      return [multipart, named, whole];
    case 'events':
      return [
        [eventStream.quality, { kind: 'event-stream' }],
        [wrappedEvents, { kind: 'multipart', wrapped: true }],
        [plainEvents, { kind: 'multipart', wrapped: false }],
      ];
  }
}

function notAcceptable(outcome: Outcome): GraphQLError {
  const streams = ['text/event-stream', 'multipart/mixed'];
  const offered = outcome === 'events' ? streams : [json, graphqlJson, ...streams];
  const what = outcome === 'events' ? 'A subscription' : 'A result';
  return refusal(
    406,
    `${what} can be sent as ${offered.join(', ')}; the Accept header allows none of these.`,
  );
}

/** One entry of the header. */
interface Range {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

function read(header: string): Acceptance {
  const ranges = split(header, ',').flatMap((entry) => rangeIn(entry) ?? []);
  const plain = qualityOf(ranges, json, isText);
  const graphql = qualityOf(ranges, graphqlJson, isText);
  // Of two that are wanted equally, the one that is named first.
  const first = ranges.find(({ type }) => type === json || type === graphqlJson)?.type ?? json;
  const prefersGraphql = graphql > plain || (graphql === plain && first === graphqlJson);
  const isPart = ({ parameters }: Range): boolean =>
    !parameters.has('incrementalspec') &&
    !parameters.has('subscriptionspec') &&
    (parameters.get('deferspec') ?? '20220824') === '20220824';
  const isPlain = (range: Range): boolean => isPart(range) && !range.parameters.has('deferspec');
  const isWrapped = ({ parameters }: Range): boolean => parameters.get('subscriptionspec') === '1.0';
  const namedOnly = ranges.filter(({ type }) => !type.includes('*'));
  const html = qualityOf(namedOnly, 'text/html', isText);
  const data = namedOnly.filter(({ type }) => dataTypes.has(type));
  return {
    prefersHtml: html > 0 && data.every(({ quality }) => quality <= html),
    json: { type: prefersGraphql ? graphqlJson : json, quality: Math.max(plain, graphql) },
    eventStream: {
      quality: qualityOf(ranges, 'text/event-stream', isText),
      named: qualityOf(namedOnly, 'text/event-stream', isText),
    },
    parts: qualityOf(namedOnly, 'multipart/mixed', isPart),
    wrappedEvents: qualityOf(namedOnly, 'multipart/mixed', isWrapped),
    plainEvents: qualityOf(namedOnly, 'multipart/mixed', isPlain),
  };
}

/** All that is sent is UTF-8. Other parameters make no difference: none of the types has any. */
function isText({ parameters }: Range): boolean {
  const charset = parameters.get('charset');
  return charset === undefined || /^utf-?8$/.test(charset);
}

/** The quality of a media type: that of the most specific range that it is in, the best of several. */
function qualityOf(ranges: readonly Range[], type: string, fits: (range: Range) => boolean): number {
  const family = `${type.slice(0, type.indexOf('/'))}/*`;
  for (const level of [type, family, '*/*']) {
    const matching = ranges.filter((range) => range.type === level && fits(range));
    if (matching.length > 0) return Math.max(...matching.map(({ quality }) => quality));
  }
  return 0;
}

function rangeIn(entry: string): Range | null {
  const [type = '', ...rest] = split(entry, ';').map((part) => part.trim().toLowerCase());
  if (!/^[^\s/]+\/[^\s/]+$/.test(type)) return null;
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const [name = '', value = ''] = part.split('=', 2).map((side) => side.trim());
    parameters.set(name, value.replace(/^"(.*)"$/, '$1'));
  }
  const quality = Number(parameters.get('q') ?? 1);
  return { type, parameters, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** Splits at a separator that stands outside quotes. */
function split(text: string, separator: ',' | ';'): string[] {
  if (!text.includes('"')) return text.split(separator);
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '"') quoted = !quoted;
    if (character === '\\' && quoted) {
      part += character + text.charAt(index + 1);
      index += 1;
    } else if (character === separator && !quoted) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part];
}
