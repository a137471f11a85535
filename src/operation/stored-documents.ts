import { createHash } from 'node:crypto';
import { refused } from '../errors/refused.ts';
import { mapMaybePromise } from '../lib/maybe-promise.ts';
import type { MemoryStore, Store } from '../store/store.ts';
import type { TrustedDocuments } from './trusted-documents.ts';

/** How a request names its document. Absent parts may be null, undefined or empty. */
export interface DocumentParams {
  readonly query?: string | null | undefined;
  /** The id of a trusted document (GraphQL over HTTP, "Persisted Documents"). */
  readonly documentId?: unknown;
  readonly extensions?: { readonly [name: string]: unknown } | null | undefined;
}

/** Documents that clients name by their hash instead of sending them. */
export interface StoredDocuments {
  /**
   * The document of a request.
   *
   * @throws {GraphQLError} `PERSISTED_QUERY_NOT_FOUND`: send it again with the text. `PERSISTED_QUERY_ONLY`: not one of
   * the trusted documents, where nothing else is accepted. `BAD_REQUEST`: the hash is not that of the text.
   */
  resolve(params: DocumentParams): string | Promise<string>;
  /** Stores a document that came with its hash, once it is known to be valid. */
  keep(params: DocumentParams): void;
}

/** Settings of {@link createStoredDocuments}. */
export interface StoredDocumentOptions {
  readonly trusted: TrustedDocuments;
  /** Whether only trusted documents are accepted. */
  readonly trustedOnly: boolean;
  /** The stores of automatic persisted queries: that of this process, and the one that replicas share. */
  readonly local: MemoryStore;
  readonly shared: Store | null;
  readonly ttlMs: number;
  /** Called for each document that is named by its hash alone and is no trusted one. */
  readonly onLookup?: (isFound: boolean) => void;
}

/** Resolves documents by hash. */
export function createStoredDocuments(options: StoredDocumentOptions): StoredDocuments {
  const { trusted, trustedOnly, local, shared, ttlMs, onLookup = () => {} } = options;
  const found = (text: string): string => {
    onLookup(true);
    return text;
  };
  const missed = () => {
    onLookup(false);
    return notFound();
  };
  const recall = (hash: string): string | Promise<string> => {
    const [text] = local.get([keyOf(hash)]);
    if (typeof text === 'string') return found(text);
    if (shared === null) throw missed();
    return mapMaybePromise(shared.get([keyOf(hash)]), ([kept]) => {
      // Another program with access to the store could write the text of another document under this hash.
      if (typeof kept !== 'string' || sha256(kept) !== hash) throw missed();
      local.set(keyOf(hash), kept, ttlMs);
      return found(kept);
    });
  };
  return {
    resolve(params) {
      const query = params.query || null;
      const id = idIn(params);
      const known = id === null ? null : trusted.byId(id);
      if (query !== null) {
        if (id !== null && known !== query && sha256(query) !== id) throw wrongHash();
        if (trustedOnly && !trusted.has(query)) throw onlyTrusted();
        return query;
      }
      if (known !== null) return known;
      if (id === null) throw notNamed();
      if (trustedOnly) throw onlyTrusted();
      if (!isHash(id)) throw notFound();
      return recall(id);
    },
    keep(params) {
      const id = idIn(params);
      if (id === null || !params.query || !isHash(id) || trusted.byId(id) !== null) return;
      const [known] = local.get([keyOf(id)]);
      if (known === params.query) return;
      local.set(keyOf(id), params.query, ttlMs);
      shared?.set(keyOf(id), params.query, ttlMs);
    },
  };
}

/** The id in `documentId`, or in the extension of automatic persisted queries; null when there is none. */
function idIn({ documentId, extensions }: DocumentParams): string | null {
  if (typeof documentId === 'string' && documentId !== '') return documentId.replace(/^sha256:/, '');
  const persisted = extensions?.persistedQuery;
  if (typeof persisted !== 'object' || persisted === null) return null;
  if (!('version' in persisted) || persisted.version !== 1 || !('sha256Hash' in persisted)) return null;
  return typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : null;
}

const isHash = (id: string): boolean => /^[0-9a-f]{64}$/.test(id);
const keyOf = (hash: string): string => `document:${hash}`;

/** The hash by which a document is named: SHA-256 of its UTF-8, in lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

// Messages of the protocol, which clients compare.
const notFound = () => refused('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
const onlyTrusted = () => refused('PERSISTED_QUERY_ONLY', 'This gateway accepts only trusted documents.');
const wrongHash = () => refused('BAD_REQUEST', 'The hash does not match the document.');
const notNamed = () => refused('BAD_REQUEST', 'The request has no document and names none.');
