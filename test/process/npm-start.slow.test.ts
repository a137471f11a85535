import { afterEach, describe, expect, it } from 'vitest';
import { freePort, isListening, killAll, type Running, run } from './support.ts';

describe('npm start', () => {
  afterEach(killAll);

  const start = async (environment: Record<string, string>): Promise<Running & { readonly port: number }> => {
    const port = await freePort();
    const settings = { PORT: String(port), SANDBOX_RESOURCES: '20', ...environment };
    // A separate process group, as a shell creates it for each command.
    return { ...run('npm', ['start'], settings, { detached: true }), port };
  };

  it.each([
    ['SIGTERM to npm alone', 'SIGTERM', 1],
    ['SIGINT to all processes, as a terminal sends it, so that the gateway gets it twice', 'SIGINT', -1],
  ] as const)('exits with the gateway, and with 0, after %s', async (_, signal, to) => {
    const npm = await start({});
    await npm.says('"msg":"ready"');
    expect(await isListening(npm.port)).toBe(true);
    process.kill(to * (npm.child.pid ?? 0), signal);
    expect(await npm.ended).toBe(0);
    expect(await isListening(npm.port)).toBe(false);
    expect(npm.said.out).toContain('"msg":"stopped"');
  });

  it('exits with 1 when the gateway does', async () => {
    const npm = await start({ LOG_LEVEL: 'loud' });
    expect(await npm.ended).toBe(1);
    expect(npm.said.err).toContain('LOG_LEVEL must be one of');
  });
});
