import { readFileSync } from 'node:fs';

/** The version of the gateway in `package.json`. Sent to the REST API, and shown in metrics, traces and by `--version`. */
export const version = versionIn(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

function versionIn(manifest: string): string {
  const parsed: unknown = JSON.parse(manifest);
  const found = typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : null;
  if (typeof found !== 'string') throw new Error('package.json has no version.');
  return found;
}
