import type { TypedDocumentString } from './documents/graphql.ts';
import { exchange } from './exchange.ts';

/** The key of a stored result. */
interface Kept {
  readonly etag: string;
  readonly data: unknown;
}

/** A result and its cost. */
export interface Loaded<Data> {
  readonly data: Data;
  /** Bytes of the body on the wire: 0 when nothing has changed. */
  readonly bytes: number;
  readonly unchanged: boolean;
}

interface Result<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** The parameters of a request that has the hash of a trusted document instead of its text. */
function hashOf<Data, Variables>({ __meta__ }: TypedDocumentString<Data, Variables>) {
  return { persistedQuery: { version: 1, sha256Hash: String(__meta__?.hash) } };
}

/**
 * Sends trusted documents: requests have the hash of a document, and responses are compressed. Queries are sent by GET, so that the
 * response for an unchanged result is a 304 without a body. A client stores the results of one credential; create another client for
 * another credential. Each method rejects when the gateway refuses the request. Values that you may not see, or that could not be
 * read, are null.
 */
export class TrustedClient {
  readonly #url: string;
  readonly #authorization: string;
  readonly #kept = new Map<string, Kept>();

  constructor(url: string, token: string) {
    this.#url = url;
    this.#authorization = `Token ${token}`;
  }

  /** Sends a query. */
  async load<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Loaded<Data>> {
    const url = this.#addressOf(document, variables);
    const kept = this.#kept.get(url.search);
    const answer = await exchange(url, {
      headers: {
        ...this.#headers('application/graphql-response+json'),
        ...(kept && { 'if-none-match': kept.etag }),
      },
    });
    if (answer.status === 304 && kept) {
      return { data: kept.data as Data, bytes: answer.bytes, unchanged: true };
    }
    const data = dataIn<Data>(answer.body, answer.status);
    if (answer.etag !== null) this.#kept.set(url.search, { etag: answer.etag, data });
    return { data, bytes: answer.bytes, unchanged: false };
  }

  /** Sends a mutation. */
  async change<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Loaded<Data>> {
    const answer = await exchange(new URL(this.#url), {
      method: 'POST',
      headers: {
        ...this.#headers('application/graphql-response+json'),
        'content-type': 'application/json',
      },
      body: JSON.stringify({ variables, extensions: hashOf(document) }),
    });
    return { data: dataIn<Data>(answer.body, answer.status), bytes: answer.bytes, unchanged: false };
  }

  /** Runs a subscription until its end. Resolves with the number of bytes. */
  async follow<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    onNext: (data: Data) => void,
  ): Promise<number> {
    let text = '';
    const answer = await exchange(this.#addressOf(document, variables), {
      headers: this.#headers('text/event-stream'),
      onText(part) {
        text += part;
        const events = text.split('\n\n');
        text = events.pop() ?? '';
        for (const event of events) {
          const [, next] = /^event: next\ndata: (.*)$/s.exec(event) ?? [];
          if (next !== undefined) onNext(dataIn<Data>(next, 200));
        }
      },
    });
    if (answer.status !== 200) dataIn(answer.body, answer.status);
    return answer.bytes;
  }

  #addressOf<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): URL {
    const url = new URL(this.#url);
    url.searchParams.set('extensions', JSON.stringify(hashOf(document)));
    url.searchParams.set('variables', JSON.stringify(variables));
    return url;
  }

  #headers(accept: string): Record<string, string> {
    return {
      authorization: this.#authorization,
      accept,
      // Shows the gateway that the request does not come from a form on a page of another origin.
      'graphql-require-preflight': '1',
    };
  }
}

function dataIn<Data>(body: string, status: number): Data {
  const { data, errors } = JSON.parse(body) as Result<Data>;
  if (!data) throw new Error(errors?.[0]?.message ?? `The gateway answered ${status}.`);
  return data;
}
