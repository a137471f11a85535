import { styleText } from 'node:util';

/** A parsed line of the log. */
type Line = Readonly<Record<string, unknown>>;

/**
 * A line of the access log (JSON) as one short line for a person at a terminal: the time, the request, its status and how long it
 * took, then the operation with its requests to the REST API and its error codes. Null for every other line.
 */
export function terminalLine(json: string): string | null {
  const line = parsed(json);
  const operation = parsed(line?.operation);
  if (line === null || (line.msg !== 'request' && line.msg !== 'operation')) return null;
  const { time, method, path, status, durationMs } = line;
  const codes = Array.isArray(operation?.codes) ? operation.codes : [];
  const requests = Number(operation?.upstreamRequests ?? 0);
  // Null for a document that cannot be parsed, or that does not fit the schema.
  const what = [operation?.kind, operation?.name].filter(Boolean).join(' ') || null;
  const parts = [
    styleText('dim', timeOf(time)),
    method === undefined ? String(operation?.transport) : `${method} ${path}`,
    method === undefined ? null : styleText(colourOf(status, codes), String(status ?? 'lost')),
    `${durationMs} ms`,
    what && styleText('cyan', what),
    operation && styleText('dim', `${requests} ${requests === 1 ? 'request' : 'requests'}`),
    codes.length > 0 ? styleText('yellow', codes.join(' ')) : null,
  ];
  return `${parts.filter((part) => part !== null).join('  ')}\n`;
}

function parsed(value: unknown): Line | null {
  if (typeof value !== 'string') return typeof value === 'object' && value !== null ? { ...value } : null;
  try {
    return parsed(JSON.parse(value));
  } catch {
    return null;
  }
}

/** The local time, from hours to seconds. */
function timeOf(time: unknown): string {
  const date = new Date(Number(time));
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function colourOf(status: unknown, codes: readonly unknown[]): 'green' | 'yellow' | 'red' {
  if (typeof status !== 'number' || status >= 500) return 'red';
  return status >= 400 || codes.length > 0 ? 'yellow' : 'green';
}
