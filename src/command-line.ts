import { settings } from './settings/settings.ts';

/** What the process prints instead of starting, and its exit code. */
export interface Reply {
  readonly text: string;
  /** 0, or 2 for unknown arguments. */
  readonly exitCode: 0 | 2;
}

const width = 100;
const indent = ' '.repeat(6);

/** The reply to the arguments of the command; null without arguments, so that the gateway starts. */
export function replyTo(args: readonly string[], version: string): Reply | null {
  const [first] = args;
  if (first === undefined) return null;
  if (first === '--version' || first === '-v') return { text: `${version}\n`, exitCode: 0 };
  if (first === '--help' || first === '-h') return { text: help(version), exitCode: 0 };
  const text = `Unknown argument ${JSON.stringify(first)}. Settings are environment variables; --help lists them.\n`;
  return { text, exitCode: 2 };
}

function help(version: string): string {
  const rows = Object.entries(settings).map(([name, { default: fallback, desc = '' }]) => {
    const isUnset = fallback === undefined || String(fallback) === '';
    return [`  ${name}${isUnset ? '' : ` (${fallback})`}`, ...wrapped(desc.replaceAll('`', ''))].join('\n');
  });
  return `waldur-graphql-gateway ${version}: one GraphQL endpoint in front of the REST API of Waldur

Usage: WALDUR_API_URL=https://waldur.example.org waldur-graphql-gateway

  --help, -h     print this text
  --version, -v  print the version

Settings are environment variables. Defaults are in parentheses:

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
