import { expect, it } from 'vitest';
import { textOf } from '../../src/upstream/transport/body-text.ts';

it.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['ASCII', Buffer.from('[{"name": "plain"}]\n')],
  ['Latin-1', Buffer.from('"Tõenäoline Öö"')],
  ['characters of every Unicode plane', Buffer.from('"Šokolaad 東京 🌩️ 𝒪"')],
  ['a byte order mark', Buffer.from('\ufeff{}')],
  ['an invalid first byte', Buffer.from([0x22, 0xff, 0xc3, 0xa4, 0x22])],
  ['an incomplete character', Buffer.from([0x22, 0xc3, 0xa4, 0xc3])],
  ['half a surrogate pair', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ['an overlong encoding', Buffer.from([0xc0, 0xaf])],
  ['part of a larger buffer', Buffer.from('xx"ä"xx').subarray(2, 6)],
])('the text of a body is the same as from toString for %s', (_, body) => {
  expect(textOf(body)).toBe(body.toString('utf8'));
});
