// Waits until the log of a gateway contains its address, then requests its health and the first offering.
import { readFileSync } from 'node:fs';

const [, , log = '', token] = process.argv;

async function ready() {
  for (let turn = 0; turn < 100; turn += 1) {
    const text = readFileSync(log, 'utf8');
    const line = text.split('\n').find((one) => one.startsWith('{') && one.includes('"ready"'));
    if (line) return JSON.parse(line).url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The gateway was not ready within 10 seconds.');
}

const url = await ready();
const health = await fetch(new URL('/health/ready', url));
if (health.status !== 200) throw new Error(`/health/ready returned ${health.status}.`);
const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Token ${token}` },
  body: JSON.stringify({ query: '{ offerings(first: 1) { nodes { uuid name } } }' }),
});
const result = await response.text();
if (response.status !== 200 || JSON.parse(result).data?.offerings?.nodes.length !== 1)
  throw new Error(result);
