import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ExactNumber, exactNumber, parseJson, writeJson } from '../../src/lib/exact-json.ts';

/** Numbers that do not fit into a double. */
const long = [
  '18446744073709551615',
  '-9007199254740993',
  '0.1234567890123456789',
  '-12345678901234567.89',
  '1234567.89012345678',
  '1.00000000000000001',
  '12345678901234567890e-5',
  '1.234567890123456789E+300',
  `1${'0'.repeat(400)}`,
];

/** Numbers that fit into a double, however long they are written. */
const short = [
  '0.30000000000000004',
  '100000000000000000000',
  '1.0000000000000000000',
  '1e22',
  '9007199254740992',
];

describe('exact JSON', () => {
  it.each(long)('keeps the digits of %s at every place', (digits) => {
    for (const text of [
      digits,
      `[${digits}]`,
      `{"a":${digits}}`,
      `{"a":"${digits}","b\\"":[1,${digits},"\\\\"],"c":"\\",${digits}"}`,
    ]) {
      expect(writeJson(parseJson(text))).toBe(text);
    }
    expect(writeJson(parseJson(` [ 1 ,\n ${digits} ] `))).toBe(`[1,${digits}]`);
  });

  it.each(short)('has a plain number for %s', (digits) => {
    expect(parseJson(`{"a":[${digits}]}`)).toEqual({ a: [Number(digits)] });
    expect(exactNumber(digits)).toBe(Number(digits));
  });

  it('finds a single number at any distance from the beginning', () => {
    for (let before = 0; before < 40; before += 1) {
      const text = `["${'a1.'.repeat(before).slice(0, before)}",9007199254740993]`;
      expect(writeJson(parseJson(text))).toBe(text);
    }
  });

  it('leaves strings unchanged, and fails where JSON.parse fails', () => {
    const texts = [
      '12345678901234567890',
      'x:12345678901234567890',
      '00000000000000000000000000000000',
      '\\"',
    ];
    expect(parseJson(JSON.stringify(texts))).toEqual(texts);
    for (const broken of ['', '{', '12345678901234567890,', '[012345678901234567890]']) {
      expect(() => parseJson(broken)).toThrow(SyntaxError);
    }
  });

  it('distinguishes two numbers from each other and from a string of the same digits', () => {
    const texts = ['9007199254740993', '9007199254740992', '"9007199254740993"'];
    expect(new Set(texts.map((text) => writeJson(parseJson(text)))).size).toBe(3);
  });

  it('shows a number by its digits in logs and in the debugger', () => {
    const number = new ExactNumber('18446744073709551615');
    expect([`${number}`, number.toJSON()]).toEqual(['18446744073709551615', '18446744073709551615']);
    expect(inspect(number)).toContain('18446744073709551615');
  });
});
