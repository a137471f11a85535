import { parseArgs } from 'node:util';
import { Agent } from './agent.ts';
import { Gateway } from './gateway.ts';
import { Site } from './site.ts';

const { values } = parseArgs({
  options: {
    gateway: { type: 'string', default: 'http://127.0.0.1:4000' },
    token: { type: 'string' },
    offering: { type: 'string' },
  },
});
if (values.token === undefined || values.offering === undefined) {
  throw new Error('Give a token and an offering: --token … --offering …');
}

const gateway = new Gateway(`${values.gateway}/graphql`, values.token);
const agent = new Agent(gateway, new Site(100), values.offering);
for (const loop of ['orders', 'membership', 'usage', 'reconciliation'] as const) {
  const { operations, requests } = gateway;
  await agent[loop]();
  process.stdout.write(
    `${loop}: ${gateway.operations - operations} operations, ${gateway.requests - requests} requests to Waldur\n`,
  );
}
