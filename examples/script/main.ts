import { parseArgs } from 'node:util';
import { report } from './report.ts';

const { values } = parseArgs({
  options: {
    gateway: { type: 'string', default: 'http://127.0.0.1:4000' },
    token: { type: 'string' },
  },
});
if (values.token === undefined) throw new Error('Give a token: --token …');

for await (const line of report(`${values.gateway}/graphql`, values.token)) process.stdout.write(`${line}\n`);
