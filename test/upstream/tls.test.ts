import { lookup } from 'node:dns';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { createUpstream } from '../../src/upstream/client.ts';
import { respond, startTlsServer, testAuthority } from '../support/tls-server.ts';
import { caller, failureOf } from './support.ts';

const route = '/api/things/';

/** A server with a certificate of the test authority, and an upstream client of it. */
async function setUp(ca: string | null, name = 'localhost') {
  const server = await startTlsServer(false, (call) => respond(call, [{}]));
  const upstream = createUpstream({
    url: server.url.replace('localhost', name),
    version: '1',
    ca,
    lookup: (_, options, callback) => lookup('127.0.0.1', options, callback),
  });
  onTestFinished(async () => {
    await upstream.close();
    await server.close();
  });
  return { server, upstream };
}

/** A file that is deleted when the test is over. */
function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'ca.pem');
  writeFileSync(path, text);
  return path;
}

function mistakesIn(environment: Record<string, string>): readonly string[] {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
}

describe('a server with a certificate of a private authority', () => {
  it('is trusted with this authority for reads, writes and probes', async () => {
    const { upstream } = await setUp(testAuthority);
    const client = upstream.as(caller());
    // The connection works, although the server behind it is not Waldur.
    expect(await upstream.probe()).toBe('not Waldur');
    expect((await client.list(route)).rows).toEqual([{}]);
    expect((await client.write('POST', route)).status).toBe(200);
  });

  it('is not trusted without it, and receives no request', async () => {
    const { server, upstream } = await setUp(null);
    expect(await failureOf(upstream.as(caller()).list(route))).toMatchObject({
      kind: 'network',
      attempts: 1,
      cause: { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
    });
    expect(await upstream.probe()).toBe('certificate not accepted');
    expect(server.calls).toEqual([]);
  });

  it('is not trusted under a name that is not in the certificate', async () => {
    const { server, upstream } = await setUp(testAuthority, 'waldur.example');
    expect(await failureOf(upstream.as(caller()).list(route))).toMatchObject({
      kind: 'network',
      attempts: 1,
      cause: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    });
    expect(server.calls).toEqual([]);
  });
});

describe('UPSTREAM_CA_FILE', () => {
  it('names a file of certificates, in which other text is ignored', () => {
    const path = fileOf(`# Our authority\n${testAuthority}\n# and another\n${testAuthority}`);
    const { ca } = loadConfig({ UPSTREAM_CA_FILE: path }).upstream;
    expect(ca?.match(/-----BEGIN CERTIFICATE-----/g)).toHaveLength(2);
    expect(ca).not.toContain('#');
    expect(loadConfig({}).upstream.ca).toBeNull();
  });

  it.each([
    ['a file without a certificate', 'hello'],
    ['a broken certificate', testAuthority.replace(/[A-Z]{3}/, '')],
    [
      'a broken certificate after a valid one',
      `${testAuthority}\n${testAuthority.replace(/\n(.)/, '\n$1A')}`,
    ],
  ])('is refused at startup with one line for %s', (_, text) => {
    const path = fileOf(text);
    expect(mistakesIn({ UPSTREAM_CA_FILE: path })).toEqual([
      `UPSTREAM_CA_FILE must be a file of certificates in PEM format, which "${path}" is not`,
    ]);
  });

  it('is refused at startup with one line for a missing file', () => {
    expect(mistakesIn({ UPSTREAM_CA_FILE: '/nowhere/ca.pem' })).toEqual([
      'UPSTREAM_CA_FILE must be a readable file, not "/nowhere/ca.pem"',
    ]);
  });
});
