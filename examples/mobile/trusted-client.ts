import type { TypedDocumentString } from './documents/graphql.ts';
import { get } from './get.ts';

/** What a kept answer is kept as. */
interface Kept {
  readonly etag: string;
  readonly data: unknown;
}

/** An answer, and what it took. */
export interface Loaded<Data> {
  readonly data: Data;
  /** Bytes of the body on the wire: 0 when nothing has changed. */
  readonly bytes: number;
  readonly unchanged: boolean;
}

/**
 * Sends trusted documents by GET: the request names a document by its hash, answers come compressed, and an answer that
 * is kept already comes as a 304 without a body. Keeps the answers of one credential; make another for another.
 */
export class TrustedClient {
  readonly #url: string;
  readonly #authorization: string;
  readonly #kept = new Map<string, Kept>();

  constructor(url: string, token: string) {
    this.#url = url;
    this.#authorization = `Token ${token}`;
  }

  /** Rejects when the gateway refuses. What you may not see, or could not be read, is null. */
  async load<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Loaded<Data>> {
    const url = new URL(this.#url);
    const persistedQuery = { version: 1, sha256Hash: String(document.__meta__?.hash) };
    url.searchParams.set('extensions', JSON.stringify({ persistedQuery }));
    url.searchParams.set('variables', JSON.stringify(variables));
    const kept = this.#kept.get(url.search);
    const answer = await get(url, {
      authorization: this.#authorization,
      accept: 'application/graphql-response+json',
      // Tells the gateway that this is no form of a foreign page.
      'graphql-require-preflight': '1',
      ...(kept && { 'if-none-match': kept.etag }),
    });
    if (answer.status === 304 && kept) {
      return { data: kept.data as Data, bytes: answer.bytes, unchanged: true };
    }
    const { data, errors } = JSON.parse(answer.body) as {
      data?: Data | null;
      errors?: readonly { readonly message: string }[];
    };
    if (!data) throw new Error(errors?.[0]?.message ?? `The gateway answered ${answer.status}.`);
    if (answer.etag !== null) this.#kept.set(url.search, { etag: answer.etag, data });
    return { data, bytes: answer.bytes, unchanged: false };
  }
}
