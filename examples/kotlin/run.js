import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startGateway } from '../start-gateway.js';

// Runs what `compile` has made against a gateway with a sandbox, and fails unless it prints offerings.
const gateway = await startGateway();
const child = spawn('java', ['-cp', 'target/libs/*:target/classes', 'MainKt', gateway.url], {
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  env: { PATH: process.env.PATH, WALDUR_TOKEN: gateway.token },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let printed = '';
child.stdout.on('data', (chunk) => {
  printed += chunk;
});
const [code] = await once(child, 'close');
await gateway.stop();
process.stdout.write(printed);
if (code !== 0 || !/^(?:.+ \d+\n){3}$/.test(printed))
  throw new Error('The program did not print three offerings.');
