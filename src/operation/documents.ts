import { type DocumentNode, GraphQLError, type GraphQLSchema, type ValidationRule, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { refused as refusal } from '../errors/refused.ts';
import { createIntrospectionCheck } from '../planning/introspection.ts';
import { incrementalRules, isIncremental } from './incremental.ts';
import { checkDocument, type DocumentLimits, parseDocument } from './limits.ts';

/** A document that was parsed and checked. */
export interface PreparedDocument {
  readonly source: string;
  /** Null when it is not GraphQL. */
  readonly document: DocumentNode | null;
  /** Why it cannot be executed; empty when it can. */
  readonly errors: readonly GraphQLError[];
  /** Whether it is one of the trusted documents. */
  readonly trusted: boolean;
}

/** A cache of documents, each parsed and validated once. */
export interface Documents {
  prepare(source: string): PreparedDocument;
  /** Whether a document is prepared already. */
  isKnown(source: string): boolean;
  /**
   * Checks these trusted documents, and keeps them permanently in place of the earlier ones.
   *
   * @throws {Error} with the first error of one of them.
   */
  trust(sources: readonly string[]): void;
  /** The number of documents in the cache, for metrics. */
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
  /** Whether errors have no suggestions. */
  readonly hideSuggestions: boolean;
  /** The most valid documents that are kept; refused ones have a smaller cache. */
  readonly maxKept?: number;
}

/** The most characters of all documents. Parsed and planned they take about a hundred times as many bytes. */
const maxKeptCharacters = 500_000;

/** Caches the latest documents, bounded in number and size. */
export function createDocuments(options: DocumentOptions): Documents {
  const { schema, rules, limits, hideSuggestions, maxKept = 1000 } = options;
  const { maxBytes, maxTokens } = limits;
  const sizeCalculation = (_: unknown, source: string): number => source.length + 1;
  const valid = new LRUCache<string, PreparedDocument>({
    max: maxKept,
    maxSize: maxKeptCharacters,
    sizeCalculation,
  });
  // Separate, so that invalid documents do not displace the valid ones.
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
      // A document that is larger than the cache is not kept.
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
      // The trusted ones take no room from others.
      for (const source of next.keys()) valid.delete(source);
    },
    get size() {
      return trusted.size + valid.size + refused.size;
    },
  };
}

/** One rule of graphql-js always adds its suggestion. */
function withoutSuggestion(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ Did you mean .*\?$/s, '');
  if (message === error.message) return error;
  return new GraphQLError(message, { nodes: error.nodes ?? null });
}
