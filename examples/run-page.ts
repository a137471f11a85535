import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

/** Sends the operation of a folder that the command line names, and prints its result and its cost. */
export async function runPage(folder: string): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      gateway: { type: 'string', default: 'http://127.0.0.1:4000' },
      token: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [page, ...variables] = positionals;
  if (values.token === undefined || page === undefined) {
    throw new Error('Give a token, a page and its variables: --token … offering-list customer=…');
  }

  const response = await fetch(`${values.gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Token ${values.token}` },
    body: JSON.stringify({
      query: await readFile(new URL(`${page}.graphql`, folder), 'utf8'),
      variables: Object.fromEntries(variables.map((variable) => variable.split('='))),
    }),
  });
  process.stdout.write(`${JSON.stringify(await response.json(), null, 2)}\n`);
  process.stderr.write(`${response.headers.get('server-timing')}\n`);
}
