import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { freePort, root, run } from '../process/support.ts';
import { startGateway } from '../support/gateway.ts';

const dockerfile = readFileSync(`${root}/Dockerfile`, 'utf8').replaceAll(/\\\n/g, ' ');
const argumentsOf = (instruction: string): string[] =>
  [...dockerfile.matchAll(new RegExp(`^\\s*${instruction}\\s+(.*)$`, 'gm'))].map(([, rest = '']) => rest);

describe('the container image', () => {
  it('is based on one Node image of a supported version, pinned by digest', () => {
    const [node, version] = argumentsOf('ARG');
    expect(node).toMatch(/^NODE=node:24\.\d+\.\d+-bookworm-slim@sha256:[0-9a-f]{64}$/);
    const bases = argumentsOf('FROM');
    expect(bases.filter((base) => !/^\$\{NODE\}( |$)/.test(base))).toEqual([]);
    expect(dockerfile).toContain(
      `base.name="docker.io/library/${node?.slice('NODE='.length).split('@')[0]}"`,
    );
    expect(version).toBe(`VERSION=${manifest.version}`);
  });

  it('copies only files that exist and that are in the build context', () => {
    const sent = readFileSync(`${root}/.dockerignore`, 'utf8');
    const sources = argumentsOf('COPY').flatMap((rest) =>
      rest.startsWith('--from') ? [] : rest.split(' ').slice(0, -1),
    );
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) {
      expect(existsSync(`${root}/${source}`), source).toBe(true);
      expect(sent).toContain(`\n!${source}\n`);
    }
  });

  it('runs the program without root and without npm', () => {
    expect(argumentsOf('USER')).toEqual(['1000:1000']);
    expect(argumentsOf('CMD').at(-1)).toBe('["node", "dist/main.js"]');
  });

  it('is healthy while the process responds, and unhealthy when it reports a problem or has ended', async () => {
    const check = /HEALTHCHECK .*CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]';
    const [command = '', ...args] = JSON.parse(check) as string[];
    expect(command).toBe('bash');
    const isHealthy = async (port: string): Promise<boolean> =>
      (await run(command, args, { PORT: port }).ended) === 0;

    const gateway = await startGateway({ resources: 5 });
    expect(await isHealthy(new URL(gateway.url).port)).toBe(true);
    await gateway.close();

    const failing = createServer((_, response) => response.writeHead(503).end()).listen(0, '127.0.0.1');
    await once(failing, 'listening');
    const address = failing.address();
    expect(await isHealthy(String(typeof address === 'object' && address?.port))).toBe(false);
    failing.close();
    expect(await isHealthy(String(await freePort()))).toBe(false);
  });
});
