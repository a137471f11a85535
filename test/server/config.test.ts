import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config.ts';

describe('configuration', () => {
  it('has a default for every setting', () => {
    expect(loadConfig({})).toMatchObject({
      waldurApiUrl: null,
      port: 4000,
      host: '127.0.0.1',
      logLevel: 'info',
      upstream: { maxConcurrency: 8, timeoutMs: 30_000 },
    });
  });

  it.each(['', ' ', '\t\n'])('treats a blank variable as unset: %j', (blank) => {
    expect(loadConfig({ PORT: blank, WALDUR_API_URL: blank, SANDBOX: blank })).toMatchObject({
      port: 4000,
      waldurApiUrl: null,
    });
  });

  const url = 'https://waldur.example.org';

  it.each<[NodeJS.ProcessEnv, string]>([
    [
      { NODE_ENV: 'production' },
      'WALDUR_API_URL must be set when NODE_ENV is production; in a checkout, SANDBOX=true starts',
    ],
    [
      { NODE_ENV: ' Production ', WALDUR_API_URL: ' ' },
      'WALDUR_API_URL must be set when NODE_ENV is production',
    ],
    [{ NODE_ENV: 'production', SANDBOX: 'false' }, 'WALDUR_API_URL must be set when SANDBOX is false'],
    [{ SANDBOX: 'false' }, 'WALDUR_API_URL must be set when SANDBOX is false'],
    [{ SANDBOX: 'true', WALDUR_API_URL: url }, 'SANDBOX must not be true together with WALDUR_API_URL'],
  ])('requires an explicit choice between a sandbox and a real Waldur: %j', (environment, line) => {
    try {
      loadConfig(environment);
      expect.unreachable();
    } catch (error) {
      expect((error as ConfigError).lines).toEqual([expect.stringContaining(line)]);
    }
  });

  it.each(['https://user:secret@waldur.example', 'https://waldur.example?a=b', 'https://waldur.example/#a'])(
    'refuses a URL that contains more than a location, and does not repeat it: %s',
    (WALDUR_API_URL) => {
      try {
        loadConfig({ WALDUR_API_URL });
        expect.unreachable();
      } catch (error) {
        const line = 'WALDUR_API_URL must not have credentials, a query or a fragment';
        expect((error as ConfigError).lines).toEqual([line]);
      }
    },
  );

  it.each<NodeJS.ProcessEnv>([
    {},
    { SANDBOX: 'true' },
    { NODE_ENV: 'production', SANDBOX: 'true' },
    { NODE_ENV: 'production', WALDUR_API_URL: url },
    { NODE_ENV: 'production', SANDBOX: 'false', WALDUR_API_URL: url },
  ])('accepts %j', (environment) => {
    expect(loadConfig(environment).waldurApiUrl).toBe(environment.WALDUR_API_URL ?? null);
  });

  it('reports every mistake in a separate line', () => {
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

  it('refuses one port for both metrics and operations', () => {
    for (const environment of [{ METRICS_PORT: '4000' }, { PORT: '9100', METRICS_PORT: '9100' }]) {
      expect(() => loadConfig(environment)).toThrow('METRICS_PORT must not be the same as PORT');
    }
    expect(loadConfig({ PORT: '0', METRICS_PORT: '0' })).toMatchObject({ port: 0, metricsPort: 0 });
  });
});
