import { errorCodes } from '../../src/errors/codes.ts';
import { settings } from '../../src/settings/settings.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (value: unknown): string => `\`${value}\``;

/** Every setting with its default and meaning, as a table. */
export function settingsTable(): string {
  const rows = Object.entries(settings).map(([name, setting]) => {
    const isUnset = setting.default === undefined || String(setting.default) === '';
    return [code(name), isUnset ? 'unset' : code(setting.default), setting.desc ?? ''];
  });
  return table(['variable', 'default', 'meaning'], rows);
}

/** Every value of `extensions.code` with its meaning, as a table. */
export function errorsTable(): string {
  return table(
    ['code', 'meaning'],
    Object.entries(errorCodes).map(([name, meaning]) => [code(name), meaning]),
  );
}

/** Settings that the chart sets by values of its own. */
const setByChart: ReadonlySet<string> = new Set([
  'WALDUR_API_URL',
  'WALDUR_PUBLIC_URL',
  'PORT',
  'HOST',
  'METRICS_PORT',
  // It needs a checkout.
  'SANDBOX',
  'SANDBOX_RESOURCES',
  'SANDBOX_LATENCY_MS',
]);

/** The JSON schema of the values of the Helm chart: which settings there are. */
export function chartSchema(): string {
  const properties = Object.entries(settings).flatMap(([name, { desc }]) =>
    setByChart.has(name) ? [] : [[name, { description: desc, type: ['string', 'number', 'boolean'] }]],
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      settings: {
        type: 'object',
        properties: Object.fromEntries(properties),
        additionalProperties: false,
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
