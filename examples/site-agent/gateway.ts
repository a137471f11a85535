import type { TypedDocumentString } from './documents.ts';

/** The agent's client of a gateway. It counts its operations and their requests to the REST API. */
export class Gateway {
  operations = 0;
  requests = 0;
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** Sends an operation. Rejects when the result has errors, even if it has data, too. */
  async send<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Token ${this.#token}`,
        // By this, Waldur shows that the agent of the offering is alive.
        'user-agent': 'waldur-site-agent-example/1',
      },
      body: JSON.stringify({ query: document.toString(), variables }),
    });
    this.operations += 1;
    this.requests += Number(/desc="(\d+)/.exec(response.headers.get('server-timing') ?? '')?.[1] ?? 0);
    const { data, errors } = (await response.json()) as {
      data?: Data | null;
      errors?: readonly { readonly message: string }[];
    };
    if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? `Answered with ${response.status}.`);
    return data;
  }
}
