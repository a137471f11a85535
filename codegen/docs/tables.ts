import { errorCodes } from '../../src/errors/codes.ts';
import { settings } from '../../src/settings/settings.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (value: unknown): string => `\`${value}\``;

/** The settings in the groups of the documentation, each with an anchor of `docs/configuration.md` by its title. */
const groups: Readonly<Record<string, RegExp>> = {
  Waldur: /^WALDUR_/,
  Listening: /^(?:PORT|HOST|METRICS_PORT|TRUST_PROXY|CORS_ORIGINS|HSTS_SECONDS|COMPRESSION_MIN_BYTES)$/,
  'What to show': /^(?:INTROSPECTION|GRAPHIQL|SUGGESTIONS|EXPLAIN)$/,
  Logs: /^(?:LOG_LEVEL|ACCESS_LOG)$/,
  Traces: /^OTEL_/,
  Connections:
    /^(?:MAX_(?:CONNECTIONS|HEADER_BYTES|BODY_BYTES|ANSWER_BYTES|UNSENT_BYTES|UPLOAD_BYTES)|SEND_|REQUEST_|KEEP_ALIVE_)/,
  'One operation':
    /^(?:OPERATION_|MAX_(?:PAGE|BULK|UPSTREAM_REQUESTS|ROWS|DOCUMENT|TOKENS|DEPTH|FIELDS|ALIASES|ROOT|DIRECTIVES|LIST|INPUT|STRING))/,
  'One caller':
    /^(?:MAX_CONCURRENT_OPERATIONS|RATE_LIMIT_|SUBSCRIPTIONS_PER_CREDENTIAL|WS_MAX_(?:SUBS|SOCKETS))/,
  'The REST API': /^UPSTREAM_/,
  'Subscriptions and WebSockets': /^(?:POLL_|WS_|SUBSCRIPTION_MAX_AGE_MS)/,
  'Documents and caches': /^(?:PERSISTED_|RESPONSE_CACHE_|REUSE_|IDEMPOTENCY_)/,
  Replicas: /^REDIS_/,
  Shutdown: /^SHUTDOWN_/,
  Sandbox: /^SANDBOX/,
};

/** The names of the settings of each group. A setting is in the first group that takes it. */
function grouped(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>(Object.keys(groups).map((title) => [title, []]));
  for (const name of Object.keys(settings)) {
    const title = Object.keys(groups).find((one) => groups[one]?.test(name));
    if (title === undefined) throw new Error(`codegen/docs/tables.ts has no group for ${name}.`);
    names.get(title)?.push(name);
  }
  return names;
}

const all: Readonly<Record<string, { readonly default?: unknown; readonly desc?: string }>> = settings;

/** The default of a setting as code; null where it has none. */
function defaultOf(name: string): string | null {
  const value = all[name]?.default;
  return value === undefined || String(value) === '' ? null : code(value);
}

/** Every setting with its default, a row for each group, as a table. */
export function settingsOverview(): string {
  const rows = [...grouped()].map(([title, names]) => {
    const anchor = title.toLowerCase().replaceAll(' ', '-');
    const listed = names.map((name) => [code(name), defaultOf(name)].filter((one) => one !== null).join(' '));
    return [`[${title}](docs/configuration.md#${anchor})`, listed.join(', ')];
  });
  return table(['about', 'variables, with their defaults'], rows);
}

/** Every setting with its default and meaning, a table for each group. */
export function settingsTables(): string {
  const sections = [...grouped()].map(([title, names]) => {
    const rows = names.map((name) => [code(name), defaultOf(name) ?? '', all[name]?.desc ?? '']);
    return `## ${title}\n\n${table(['variable', 'default', 'meaning'], rows)}`;
  });
  return sections.join('\n\n');
}

/** Every value of `extensions.code` with its meaning, as a table. */
export function errorsTable(): string {
  return table(
    ['code', 'meaning'],
    Object.entries(errorCodes).map(([name, meaning]) => [code(name), meaning]),
  );
}
