import { settings } from './settings/settings.ts';

/** What the process says in place of starting, and the code that it ends with. */
export interface Reply {
  readonly text: string;
  /** 0, or 2 for arguments that it does not know. */
  readonly exitCode: 0 | 2;
}

const width = 100;
const indent = ' '.repeat(6);

/** What the arguments of the command ask for; null where they ask for nothing, so that the gateway starts. */
export function replyTo(args: readonly string[], version: string): Reply | null {
  const [first] = args;
  if (first === undefined) return null;
  if (first === '--version' || first === '-v') return { text: `${version}\n`, exitCode: 0 };
  if (first === '--help' || first === '-h') return { text: help(version), exitCode: 0 };
  const text = `There is no argument ${JSON.stringify(first)}: settings are environment variables, which --help lists.\n`;
  return { text, exitCode: 2 };
}

function help(version: string): string {
  const rows = Object.entries(settings).map(([name, { default: fallback, desc = '' }]) => {
    const isUnset = fallback === undefined || String(fallback) === '';
    return [`  ${name}${isUnset ? '' : ` (${fallback})`}`, ...wrapped(desc.replaceAll('`', ''))].join('\n');
  });
  return `waldur-graphql-gateway ${version}: one GraphQL endpoint in front of the REST API of Waldur

Usage: WALDUR_API_URL=https://waldur.example.org waldur-graphql-gateway

  --help, -h     this text
  --version, -v  the version

Settings, as environment variables, with their defaults:

${rows.join('\n')}
`;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + word.length + 1 > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
