import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  type ValidationRule,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';

/** A document that was read and checked once. */
export interface PreparedDocument {
  readonly source: string;
  /** Null when it is no GraphQL. */
  readonly document: DocumentNode | null;
  /** Why it can not be executed; empty when it can. */
  readonly errors: readonly GraphQLError[];
}

/** The documents that were met lately, each parsed and validated once. */
export interface Documents {
  prepare(source: string): PreparedDocument;
  /** As graphql-js: throws the syntax error. */
  parse(source: string): DocumentNode;
  /** As graphql-js, for a document from {@link Documents.parse}. */
  validate(document: DocumentNode): readonly GraphQLError[];
  /** Documents that are kept, for metrics. */
  readonly size: number;
}

/** Settings of {@link createDocuments}. */
export interface DocumentOptions {
  readonly schema: GraphQLSchema;
  readonly rules: readonly ValidationRule[];
  /** The most tokens that are parsed. */
  readonly maxTokens: number;
  /** The longest document, in bytes of UTF-8. */
  readonly maxBytes: number;
  /** The most documents that are kept; those that are refused are kept apart, and fewer. */
  readonly maxKept?: number;
}

/** A parsed document takes about so many times the memory of its text. */
const maxKeptBytes = 4_000_000;

/** Keeps the latest documents, bounded in number and size. */
export function createDocuments(options: DocumentOptions): Documents {
  const { schema, rules, maxTokens, maxBytes, maxKept = 1000 } = options;
  const sizeCalculation = (_: unknown, source: string): number => source.length + 1;
  const good = new LRUCache<string, PreparedDocument>({
    max: maxKept,
    maxSize: maxKeptBytes,
    sizeCalculation,
  });
  // Apart, so that nobody pushes the good ones out by sending nonsense.
  const refused = new LRUCache<string, PreparedDocument>({ max: 100, maxSize: 400_000, sizeCalculation });
  const checked = new WeakMap<DocumentNode, readonly GraphQLError[]>();

  const read = (source: string): PreparedDocument => {
    if (Buffer.byteLength(source) > maxBytes) {
      const message = `The document has more than ${maxBytes} bytes, which is the most that is read.`;
      const tooLarge = new GraphQLError(message, { extensions: { code: 'PAYLOAD_TOO_LARGE' } });
      return { source: '', document: null, errors: [tooLarge] };
    }
    try {
      const document = parse(source, { maxTokens });
      const errors = validate(schema, document, rules, { maxErrors: 20 });
      checked.set(document, errors);
      return { source, document, errors };
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { source, document: null, errors: [error] };
    }
  };
  const prepare = (source: string): PreparedDocument => {
    const known = good.get(source) ?? refused.get(source);
    if (known) return known;
    const prepared = read(source);
    if (prepared.errors.length === 0) good.set(source, prepared);
    else if (prepared.source !== '') refused.set(source, prepared);
    return prepared;
  };
  return {
    prepare,
    parse(source) {
      const { document, errors } = prepare(source);
      if (document) return document;
      throw errors[0] ?? new GraphQLError('The document can not be read.');
    },
    validate: (document) => checked.get(document) ?? validate(schema, document, rules, { maxErrors: 20 }),
    get size() {
      return good.size + refused.size;
    },
  };
}
