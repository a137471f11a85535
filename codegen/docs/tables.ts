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
