import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config.ts';
import { createOrigins } from '../../src/server/edge/address.ts';

const requestFrom = (remoteAddress: string | undefined, headers: IncomingMessage['headers'] = {}) =>
  ({ socket: { remoteAddress }, headers }) as IncomingMessage;

const seen = (trust: string, peer: string, forwarded?: string): string | null => {
  const { trustProxy } = loadConfig({ TRUST_PROXY: trust });
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return createOrigins(trustProxy).addressOf(requestFrom(peer, headers));
};

describe('the address of a caller', () => {
  it.each([
    // No proxy is trusted.
    ['false', '198.51.100.7', '203.0.113.9', '198.51.100.7'],
    ['0', '198.51.100.7', '203.0.113.9', '198.51.100.7'],
    // A number of proxies: addresses further left can have been written by any client.
    ['1', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['1', '10.0.0.1', '192.0.2.66, 203.0.113.9', '203.0.113.9'],
    ['2', '10.0.0.1', '192.0.2.66, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['2', '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['1', '10.0.0.1', undefined, '10.0.0.1'],
    // Networks.
    ['10.0.0.0/8', '10.1.2.3', '203.0.113.9', '203.0.113.9'],
    ['10.0.0.0/8', '10.1.2.3', '192.0.2.66, 203.0.113.9, 10.9.9.9', '203.0.113.9'],
    ['10.0.0.0/8', '198.51.100.7', '203.0.113.9', '198.51.100.7'],
    ['10.0.0.0/8, 2001:db8::/32', '2001:db8::1', '2001:db9::5', '2001:db9::5'],
    ['127.0.0.1', '::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['10.0.0.0/8', '10.1.2.3', '10.4.4.4', '10.4.4.4'],
    // An invalid address ends the chain.
    ['10.0.0.0/8', '10.1.2.3', '203.0.113.9, unknown', '10.1.2.3'],
    ['1', '10.0.0.1', '203.0.113.9:4711', '10.0.0.1'],
    ['1', '10.0.0.1', '', '10.0.0.1'],
    ['1', '10.0.0.1', '<script>', '10.0.0.1'],
  ])('trusting %s, requested by %s for %s, is %s', (trust, peer, forwarded, address) => {
    expect(seen(trust, peer, forwarded)).toBe(address);
  });

  it('is unknown when the connection is closed', () => {
    expect(createOrigins(false).addressOf(requestFrom(undefined))).toBeNull();
    expect(
      createOrigins(1).addressOf(requestFrom(undefined, { 'x-forwarded-for': '203.0.113.9' })),
    ).toBeNull();
  });

  it.each(['true', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/', 'proxy.example.org', '::1/129', '-1'])(
    'cannot be determined with TRUST_PROXY=%s, which is refused',
    (trust) => {
      expect(() => loadConfig({ TRUST_PROXY: trust })).toThrow(ConfigError);
    },
  );
});

describe('HTTPS', () => {
  it.each([
    [1, '10.0.0.1', 'https', true],
    [1, '10.0.0.1', 'http, https', true],
    [1, '10.0.0.1', 'https, http', false],
    [1, '10.0.0.1', undefined, false],
    [false as const, '10.0.0.1', 'https', false],
    [['10.0.0.0/8'], '198.51.100.7', 'https', false],
  ])('is detected from a trusted proxy: trusting %s, %s says %s: %s', (trust, peer, proto, https) => {
    const headers = proto === undefined ? {} : { 'x-forwarded-proto': proto };
    expect(createOrigins(trust).isHttps(requestFrom(peer, headers))).toBe(https);
  });
});
