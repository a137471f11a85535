import type { TypedDocumentString } from './documents/graphql.ts';
import { exchange } from './exchange.ts';

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

interface Result<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

/** What names a trusted document in place of its text. */
function hashOf<Data, Variables>({ __meta__ }: TypedDocumentString<Data, Variables>) {
  return { persistedQuery: { version: 1, sha256Hash: String(__meta__?.hash) } };
}

/**
 * Sends trusted documents: the request names a document by its hash, and answers come compressed. What is read is sent by GET,
 * so that an answer that is kept already comes as a 304 without a body. Keeps the answers of one credential; make another for
 * another. Each method rejects when the gateway refuses. What you may not see, or could not be read, is null.
 */
export class TrustedClient {
  readonly #url: string;
  readonly #authorization: string;
  readonly #kept = new Map<string, Kept>();

  constructor(url: string, token: string) {
    this.#url = url;
    this.#authorization = `Token ${token}`;
  }

  /** Reads. */
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

  /** Changes. */
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

  /** Follows until the end, which resolves with the bytes that it took. */
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
      // Tells the gateway that this is no form of a foreign page.
      'graphql-require-preflight': '1',
    };
  }
}

function dataIn<Data>(body: string, status: number): Data {
  const { data, errors } = JSON.parse(body) as Result<Data>;
  if (!data) throw new Error(errors?.[0]?.message ?? `The gateway answered ${status}.`);
  return data;
}
