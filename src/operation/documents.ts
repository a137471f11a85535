import { type DocumentNode, GraphQLError, type GraphQLSchema, type ValidationRule, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { refused as refusal } from '../errors/refused.ts';
import { createIntrospectionCheck } from '../planning/introspection.ts';
import { incrementalRules, isIncremental } from './incremental.ts';
import { checkDocument, type DocumentLimits, parseDocument } from './limits.ts';

/** A document that was read and checked once. */
export interface PreparedDocument {
  readonly source: string;
  /** Null when it is no GraphQL. */
  readonly document: DocumentNode | null;
  /** Why it cannot be executed; empty when it can. */
  readonly errors: readonly GraphQLError[];
  /** Whether it is one of the trusted documents. */
  readonly trusted: boolean;
}

/** The documents that were met lately, each parsed and validated once. */
export interface Documents {
  prepare(source: string): PreparedDocument;
  /** Whether a document costs nothing to prepare. */
  isKnown(source: string): boolean;
  /**
   * Checks these, and keeps them for good in place of those before.
   *
   * @throws {Error} with the first thing that is wrong with one of them.
   */
  trust(sources: readonly string[]): void;
  /** Documents that are kept, for metrics. */
  readonly size: number;
}

/** Settings of {@link createDocuments}. */
export interface DocumentOptions {
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  readonly limits: DocumentLimits & {
    /** The most tokens that are parsed. */
    readonly maxTokens: number;
    /** The longest document, in bytes of UTF-8. */
    readonly maxBytes: number;
  };
  /** Whether errors come without names that may have been meant. */
  readonly hideSuggestions: boolean;
  /** The most documents that are kept; those that are refused are kept apart, and fewer. */
  readonly maxKept?: number;
}

/** Characters of all documents that are kept. Parsed and planned they take about a hundred times as many bytes. */
const maxKeptCharacters = 500_000;

/** Keeps the latest documents, bounded in number and size. */
export function createDocuments(options: DocumentOptions): Documents {
  const { schema, rules, limits, hideSuggestions, maxKept = 1000 } = options;
  const { maxBytes, maxTokens } = limits;
  const sizeCalculation = (_: unknown, source: string): number => source.length + 1;
  const valid = new LRUCache<string, PreparedDocument>({
    max: maxKept,
    maxSize: maxKeptCharacters,
    sizeCalculation,
  });
  // Apart, so that nobody pushes the good ones out by sending nonsense.
  const refused = new LRUCache<string, PreparedDocument>({ max: 100, maxSize: 100_000, sizeCalculation });
  let trusted = new Map<string, PreparedDocument>();

  const rulesForIncremental = incrementalRules(rules);
  const checkIntrospection = createIntrospectionCheck(schema);
  const check = (document: DocumentNode): readonly GraphQLError[] => {
    const applied = isIncremental(document) ? rulesForIncremental : rules;
    const errors = validate(schema, document, applied, { maxErrors: 20, hideSuggestions });
    const tooMuch = errors.length === 0 ? checkIntrospection(document) : null;
    if (tooMuch) return [tooMuch];
    return hideSuggestions ? errors.map(withoutSuggestion) : errors;
  };
  const read = (source: string): PreparedDocument => {
    try {
      if (Buffer.byteLength(source) > maxBytes) {
        const message = `The document has more than ${maxBytes} bytes, which is the limit.`;
        throw refusal('PAYLOAD_TOO_LARGE', message);
      }
      const document = parseDocument(source, maxTokens);
      const tooLarge = checkDocument(document, limits);
      if (tooLarge) throw tooLarge;
      return { source, document, errors: check(document), trusted: false };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { source, document: null, errors: [error], trusted: false };
    }
  };
  const find = (source: string): PreparedDocument | undefined =>
    trusted.get(source) ?? valid.get(source) ?? refused.get(source);
  return {
    prepare(source) {
      const known = find(source);
      if (known) return known;
      const prepared = read(source);
      // One that is larger than all the room is not kept.
      (prepared.errors.length === 0 ? valid : refused).set(source, prepared);
      return prepared;
    },
    isKnown: (source) => find(source) !== undefined,
    trust(sources) {
      const next = new Map<string, PreparedDocument>();
      for (const source of sources) {
        const prepared = find(source) ?? read(source);
        const [error] = prepared.errors;
        if (error) throw new Error(`${error.message} In: ${source.slice(0, 80)}`);
        next.set(source, { ...prepared, trusted: true });
      }
      trusted = next;
      // Kept once: the trusted ones take no room from others.
      for (const source of next.keys()) valid.delete(source);
    },
    get size() {
      return trusted.size + valid.size + refused.size;
    },
  };
}

/** One rule of graphql-js makes its suggestion whatever it is told. */
function withoutSuggestion(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ Did you mean .*\?$/s, '');
  if (message === error.message) return error;
  return new GraphQLError(message, { nodes: error.nodes ?? null });
}
