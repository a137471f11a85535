import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { settings } from '../../src/settings/settings.ts';

describe('configuration', () => {
  it('has a default for everything', () => {
    expect(loadConfig({})).toMatchObject({
      waldurApiUrl: null,
      port: 4000,
      host: '127.0.0.1',
      logLevel: 'info',
      upstream: { maxConcurrency: 8, timeoutMs: 30_000 },
    });
  });

  it('takes an empty variable for an unset one', () => {
    expect(loadConfig({ PORT: '', WALDUR_API_URL: '' })).toMatchObject({ port: 4000, waldurApiUrl: null });
  });

  it('names every mistake in a line of its own', () => {
    const load = () => loadConfig({ PORT: 'many', LOG_LEVEL: 'loud', WALDUR_API_URL: 'waldur' });
    expect(load).toThrow(ConfigError);
    try {
      load();
    } catch (error) {
      expect((error as ConfigError).lines).toEqual([
        'WALDUR_API_URL must be an http or https address, not "waldur"',
        'PORT must be a whole number from 0 to 65535, not "many"',
        'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, not "loud"',
      ]);
    }
  });

  it('is told in full by the table in the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ');
    for (const [name, setting] of Object.entries(settings)) {
      const fallback = setting.default === undefined ? 'unset' : `\`${setting.default}\``;
      expect(readme).toContain(`| \`${name}\` | ${fallback} | ${setting.desc} |`);
    }
  });
});
