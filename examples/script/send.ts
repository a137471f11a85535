import type { TypedDocumentString } from './documents.ts';

/** Sends an operation. Rejects when the result has errors, even if it has data, too: a report must be complete. */
export async function send<Data, Variables>(
  url: string,
  token: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      authorization: `Token ${token}`,
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Data | null;
    errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  };
  if (errors?.[0]) throw new Error(`${errors[0].extensions?.code ?? response.status}: ${errors[0].message}`);
  if (!data) throw new Error(`The gateway answered ${response.status} without data.`);
  return data;
}
