import { parseArgs } from 'node:util';
import { raiseLimit } from './customer.ts';
import { ResourceScreenDocument } from './documents/graphql.ts';
import { loadRestScreen } from './rest-screen.ts';
import { TrustedClient } from './trusted-client.ts';

/** Loads one screen twice from the gateway and once from the REST API, or follows the path of a customer. Prints the costs. */
const { values } = parseArgs({
  options: {
    gateway: { type: 'string', default: 'http://127.0.0.1:4000' },
    rest: { type: 'string' },
    customer: { type: 'boolean', default: false },
    token: { type: 'string' },
  },
});
if (values.token === undefined) throw new Error('Give a token: --token …');

const client = new TrustedClient(`${values.gateway}/graphql`, values.token);
const variables = { first: 20 };
const print = (title: string, bytes: number, requests: number): void => {
  process.stdout.write(`${title.padEnd(22)} ${String(requests).padStart(3)} requests ${bytes} bytes\n`);
};

if (values.customer) {
  const { screen, order, progress } = await raiseLimit(client, (_order, state) => print(state, 0, 0));
  print('my resources', screen, 1);
  print('the order', order, 1);
  print('its progress', progress, 1);
  process.exit();
}
print('first load', (await client.load(ResourceScreenDocument, variables)).bytes, 1);
print('again', (await client.load(ResourceScreenDocument, variables)).bytes, 1);
if (values.rest !== undefined) {
  const { bytes, requests } = await loadRestScreen(values.rest, values.token, variables.first);
  print('from the REST API', bytes, requests);
}
