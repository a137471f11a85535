import { describe, expect, it } from 'vitest';
import { createPublicUrls } from '../../src/upstream/public-urls.ts';
import { caller, failureOf, setUp } from './support.ts';

describe('URLs that the REST API generates', () => {
  const publicUrl = 'https://waldur.example.com/api/';

  it.each([
    ['http://waldur:8080', 'http://waldur:8080/api/x/?a=1#b', 'https://waldur.example.com/api/x/?a=1#b'],
    ['http://waldur:8080/api/', 'http://waldur:8080', 'https://waldur.example.com'],
    // Behind a proxy that terminates TLS, a server assumes that its URL is http.
    [
      'https://waldur.internal',
      'http://waldur.internal/media/a.png',
      'https://waldur.example.com/media/a.png',
    ],
    ['https://waldur.internal', 'HTTPS://Waldur.Internal/x', 'https://waldur.example.com/x'],
    ['http://[::1]:8080', 'http://[::1]:8080/x', 'https://waldur.example.com/x'],
    // The server may know about a path prefix or not.
    ['http://waldur/base/api/', 'http://waldur/base/api/x/', 'https://waldur.example.com/api/x/'],
    ['http://waldur/base', 'http://waldur/api/x/', 'https://waldur.example.com/api/x/'],
    ['http://waldur/base', 'http://waldur/based/x/', 'https://waldur.example.com/based/x/'],
  ])('for a server at %s get the public origin: %s', (apiUrl, url, told) => {
    expect(createPublicUrls({ apiUrl, publicUrl }).of(url)).toBe(told);
  });

  it.each([
    'http://waldur:80801/x',
    'http://waldur:8080.example.org/x',
    'http://waldur/x',
    'http://notwaldur:8080/x',
    'https://example.org/?next=http://waldur:8080/x',
    '/api/x/',
    'nonsense',
  ])('of other servers are unchanged: %s', (url) => {
    expect(createPublicUrls({ apiUrl: 'http://waldur:8080', publicUrl }).of(url)).toBe(url);
  });

  it('get the path of the public URL', () => {
    const urls = createPublicUrls({ apiUrl: 'http://waldur', publicUrl: 'https://example.com/$&/waldur/' });
    expect(urls.of('http://waldur/api/x/')).toBe('https://example.com/$&/waldur/api/x/');
    expect(urls.base).toBe('https://example.com/$&/waldur');
  });

  it('are unchanged if no public URL is set, which is reported once', () => {
    let reports = 0;
    const urls = createPublicUrls({
      apiUrl: 'http://waldur',
      publicUrl: null,
      onInternal: () => {
        reports += 1;
      },
    });
    expect(urls.of('https://example.org/x')).toBe('https://example.org/x');
    expect(reports).toBe(0);
    for (const _ of [1, 2]) expect(urls.of('http://waldur/x')).toBe('http://waldur/x');
    expect(reports).toBe(1);
  });

  it('also get the public origin within messages, or as paths', () => {
    const text = 'No http://waldur/api/a/, https://waldur/api/b/ and http://waldur2/c.';
    const inText = (to: string | null) =>
      createPublicUrls({ apiUrl: 'http://waldur', publicUrl: to }).inText(text);
    expect(inText('https://w.example')).toBe(
      'No https://w.example/api/a/, https://w.example/api/b/ and http://waldur2/c.',
    );
    expect(inText(null)).toBe('No /api/a/, /api/b/ and http://waldur2/c.');
  });

  it('are rewritten in refusals and left unchanged in successful responses', async () => {
    const { server, upstream } = await setUp({ errorText: (text) => text.replaceAll('inside', 'outside') });
    server.on('/api/things/', (call) => call.json([`Can't restore object from url: inside`], 400));
    server.on('/api/others/', (call) => call.json(['inside']));
    expect((await failureOf(upstream.as(caller()).list('/api/things/'))).body).toEqual([
      `Can't restore object from url: outside`,
    ]);
    expect(await upstream.as(caller()).values('/api/others/')).toEqual(['inside']);
  });
});
