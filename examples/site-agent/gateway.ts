import type { TypedDocumentString } from './documents.ts';

/** The end of a gateway that an agent holds. It counts its operations and what they took of the REST API. */
export class Gateway {
  operations = 0;
  requests = 0;
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** Sends an operation; rejects when it has errors, even beside data. */
  async send<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Token ${this.#token}`,
        // Waldur shows by it that the agent of the offering is alive.
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
