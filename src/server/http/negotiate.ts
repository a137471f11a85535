import { refusal } from './refusal.ts';

/** The media types of a result that is sent as a whole. */
export type JsonType = 'application/json' | 'application/graphql-response+json';

/** How a result is sent. */
export type Format =
  | { readonly kind: 'json'; readonly type: JsonType }
  | { readonly kind: 'event-stream' }
  /** `wrapped`: each part is `{"payload": …}`, as Apollo's protocol for subscriptions has it. */
  | { readonly kind: 'multipart'; readonly wrapped: boolean };

/** The outcome of an operation: one result, one result that may come in parts, or the events of a subscription. */
export type Outcome = 'single' | 'parts' | 'events';

/** What a client accepts. */
export interface Acceptance {
  /** The preferred format for each outcome; null where the client accepts none of the possible ones. */
  readonly formats: Readonly<Record<Outcome, Format | null>>;
  /** The preferred media type of JSON; `application/json` if the client accepts none. */
  readonly jsonType: JsonType;
  /** Whether HTML is named, and no data format is preferred: the header of browsers that open a page. */
  readonly prefersHtml: boolean;
}

const json = 'application/json';
const graphqlJson = 'application/graphql-response+json';
const streams = ['text/event-stream', 'multipart/mixed'];
const dataTypes: ReadonlySet<string> = new Set([json, graphqlJson, ...streams]);

const remembered = new Map<string, Acceptance>();

/** Reads an `Accept` header (RFC 9110, 12.5.1). Absent or empty accepts everything. */
export function acceptanceOf(header: string | undefined): Acceptance {
  const text = header === undefined || header.trim() === '' ? '*/*' : header;
  let acceptance = remembered.get(text);
  if (acceptance === undefined) {
    acceptance = read(text);
    // Clients send few different headers; the limits keep hostile ones from filling the memory.
    if (remembered.size < 100 && text.length < 300) remembered.set(text, acceptance);
  }
  return acceptance;
}

/**
 * The format of a result, determined before the operation starts. A client that accepts several equally gets JSON for a
 * single result, and a stream where the operation has several results.
 *
 * @throws {GraphQLError} 406 when the client accepts none of the possible formats.
 */
export function formatFor({ formats }: Acceptance, outcome: Outcome): Format {
  const format = formats[outcome];
  if (format !== null) return format;
  const offered = outcome === 'events' ? streams : dataTypes;
  const what = outcome === 'events' ? 'A subscription' : 'A result';
  const types = [...offered].join(', ');
  throw refusal(406, `${what} can be sent as ${types}; the Accept header allows none of these.`);
}

/** One entry of the header. */
interface Range {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

/** A format with its quality, from 0 (not accepted) to 1. */
type Candidate = readonly [quality: number, format: Format];

function read(header: string): Acceptance {
  const ranges = partsOf(header, ',').flatMap((entry) => rangeIn(entry) ?? []);
  const named = ranges.filter(({ type }) => !type.includes('*'));
  const plain = qualityOf(ranges, json, isText);
  const graphql = qualityOf(ranges, graphqlJson, isText);
  // Of two with the same quality, the one that is named first.
  const first = ranges.find(({ type }) => type === json || type === graphqlJson)?.type;
  const prefersGraphql = graphql > plain || (graphql === plain && first === graphqlJson);
  const jsonType = prefersGraphql && graphql > 0 ? graphqlJson : json;
  const html = qualityOf(named, 'text/html', isText);

  const whole: Candidate = [Math.max(plain, graphql), { kind: 'json', type: jsonType }];
  const eventStream = (among: readonly Range[]): Candidate => [
    qualityOf(among, 'text/event-stream', isText),
    { kind: 'event-stream' },
  ];
  const multipart = (
    among: readonly Range[],
    fits: (range: Range) => boolean,
    wrapped = false,
  ): Candidate => [qualityOf(among, 'multipart/mixed', fits), { kind: 'multipart', wrapped }];
  const anyStream = (fits: (range: Range) => boolean): Format | null =>
    best(eventStream(ranges), multipart(ranges, fits));
  return {
    formats: {
      // Where JSON suffices, a stream is sent only to clients that name its type.
      single: best(whole, eventStream(named), multipart(named, isPart)) ?? anyStream(isPart),
      parts: best(multipart(named, isPart), eventStream(named), whole) ?? anyStream(isPart),
      events:
        best(eventStream(ranges), multipart(named, isWrapped, true), multipart(named, isPlain)) ??
        anyStream(isPlain),
    },
    jsonType,
    prefersHtml: html > 0 && named.every(({ type, quality }) => !dataTypes.has(type) || quality <= html),
  };
}

/** The format with the highest quality, the first of several. */
function best(...candidates: readonly Candidate[]): Format | null {
  let most = 0;
  let format: Format | null = null;
  for (const [quality, one] of candidates) if (quality > most) [most, format] = [quality, one];
  return format;
}

/** All responses are UTF-8. Other parameters make no difference: none of the types has any. */
const isText = ({ parameters }: Range): boolean => /^utf-?8$/.test(parameters.get('charset') ?? 'utf-8');

/** Parts in the format of 2022, of results (which may say so) and of subscriptions, plain or in Apollo's protocol. */
const isPart = ({ parameters }: Range): boolean =>
  !parameters.has('incrementalspec') &&
  !parameters.has('subscriptionspec') &&
  (parameters.get('deferspec') ?? '20220824') === '20220824';
const isPlain = (range: Range): boolean => isPart(range) && !range.parameters.has('deferspec');
const isWrapped = ({ parameters }: Range): boolean => parameters.get('subscriptionspec') === '1.0';

/** The quality of a media type: that of the most specific matching range, the highest of several. */
function qualityOf(ranges: readonly Range[], type: string, fits: (range: Range) => boolean): number {
  const family = `${type.slice(0, type.indexOf('/'))}/*`;
  for (const level of [type, family, '*/*']) {
    const matching = ranges.filter((range) => range.type === level && fits(range));
    if (matching.length > 0) return Math.max(...matching.map(({ quality }) => quality));
  }
  return 0;
}

function rangeIn(entry: string): Range | null {
  const [type = '', ...rest] = partsOf(entry, ';').map((part) => part.trim().toLowerCase());
  if (!/^[^\s/]+\/[^\s/]+$/.test(type)) return null;
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const [name = '', value = ''] = part.split('=', 2).map((side) => side.trim());
    parameters.set(name, value.replace(/^"(.*)"$/, '$1'));
  }
  const quality = Number(parameters.get('q') ?? 1);
  return { type, parameters, quality: quality >= 0 && quality <= 1 ? quality : 0 };
}

/** The parts of a text between separators that stand outside quotes; empty ones are left out. */
function partsOf(text: string, separator: ',' | ';'): readonly string[] {
  return text.match(separator === ',' ? betweenCommas : betweenSemicolons) ?? [];
}

const betweenCommas = /(?:[^,"]|"(?:\\.|[^"\\])*"?)+/g;
const betweenSemicolons = /(?:[^;"]|"(?:\\.|[^"\\])*"?)+/g;
