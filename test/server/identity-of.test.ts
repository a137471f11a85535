import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type IdentityHeaders, identityOf } from '../../src/server/edge/identity-of.ts';

const user = '0123456789abcdef0123456789abcdef';
const dashed = '01234567-89AB-cdef-0123-456789ABCDEF';
const impersonated = (value: string | string[], params?: Readonly<Record<string, unknown>>) =>
  identityOf({ 'x-impersonated-user-uuid': value }, null, params).impersonatedUser;
const refusalOf = (make: () => unknown): GraphQLError => {
  try {
    make();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
  }
  throw new Error('Not refused');
};

describe('the identity of a request', () => {
  it('comes from the headers and the trusted address', () => {
    const headers: IdentityHeaders = {
      authorization: 'bEaReR  x ',
      'x-impersonated-user-uuid': user,
      'accept-language': 'et',
    };
    expect(identityOf(headers, '192.0.2.1')).toMatchObject({
      authorization: 'bEaReR  x ',
      impersonatedUser: user,
      address: '192.0.2.1',
      language: 'et',
    });
  });

  it('is anonymous without headers, and with empty headers or parameters', () => {
    const nobody = { authorization: null, impersonatedUser: null, address: null, language: null };
    expect(identityOf({}, null)).toMatchObject(nobody);
    const names = ['authorization', 'x-impersonated-user-uuid', 'accept-language'];
    for (const empty of ['', ' ']) {
      const headers = Object.fromEntries(names.map((name) => [name, empty]));
      expect(identityOf(headers, null)).toMatchObject(nobody);
      const full = { authorization: 'Token h', 'x-impersonated-user-uuid': user, 'accept-language': 'et' };
      expect(identityOf(full, null, headers)).toMatchObject(nobody);
    }
  });

  it.each([user, user.toUpperCase(), dashed, ` ${user} `])('impersonates the user %j', (value) => {
    expect(impersonated(value)).toBe(user);
  });

  it.each([
    'root',
    'null',
    user.slice(1),
    `${user}0`,
    `${user}, ${user}`,
    `{${dashed}}`,
    `urn:uuid:${dashed}`,
    dashed.replace('-', ''),
    user.replace('0', 'g'),
    user.replace('0', '０'),
  ])('is refused with the impersonated user %j', (value) => {
    expect(refusalOf(() => impersonated(value)).extensions).toEqual({
      code: 'BAD_REQUEST',
      http: { status: 400 },
    });
  });

  it('is refused if the header for the impersonated user occurs several times', () => {
    refusalOf(() => impersonated([user, user]));
  });
});

describe('connection parameters', () => {
  it.each(['authorization', 'Authorization', 'AUTHORIZATION'])('set the credential by %s', (name) => {
    expect(identityOf({ authorization: 'Token h' }, null, { [name]: 'Token p' }).authorization).toBe(
      'Token p',
    );
  });

  it.each([
    'x-impersonated-user-uuid',
    'X-Impersonated-User-Uuid',
    'xImpersonatedUserUuid',
    'impersonatedUserUuid',
    'impersonated_user_uuid',
  ])('set the impersonated user by %s', (name) => {
    expect(identityOf({}, null, { [name]: dashed }).impersonatedUser).toBe(user);
    expect(impersonated('f'.repeat(32), { [name]: dashed })).toBe(user);
    refusalOf(() => identityOf({}, null, { [name]: 'root' }));
    refusalOf(() => impersonated(user, { [name]: 'root' }));
  });

  it.each(['accept-language', 'Accept-Language', 'acceptLanguage'])('set the language by %s', (name) => {
    expect(identityOf({ 'accept-language': 'en' }, null, { [name]: 'et' }).language).toBe('et');
  });

  it('leave values that they do not set, or set to null, to the headers of the upgrade', () => {
    const headers = { authorization: 'Token h', 'accept-language': 'et' };
    expect(identityOf(headers, null, { impersonatedUserUuid: null, Authorization: null })).toEqual(
      identityOf(headers, null),
    );
    expect(impersonated(user, { theme: 'dark' })).toBe(user);
  });

  it('that are not strings, or set one value twice, are refused', () => {
    for (const value of [1, true, {}, [user]])
      refusalOf(() => identityOf({}, null, { Authorization: value }));
    refusalOf(() => identityOf({}, null, { authorization: 'Token a', Authorization: 'Token a' }));
    refusalOf(() => identityOf({}, null, { impersonatedUserUuid: user, xImpersonatedUserUuid: user }));
  });
});

describe('the languages of a caller', () => {
  it.each<readonly [string, string | null]>([
    ['et', 'et'],
    ['et-EE,et;q=0.9,en-US;q=0.8,en;q=0.7', 'et-ee,et,en-us,en'],
    ['en;q=0.5, et', 'et,en'],
    ['en;q=0.5, et;q=0.5, de;q=0.5', 'en,et,de'],
    ['et, en, ET;q=0.1', 'et,en'],
    ['*', null],
    ['', null],
    ['et, *;q=0.5', 'et'],
    ['et;q=0, en', 'en'],
    ['de;q=x, fr;q=0, en', 'en'],
    ['et ; Q=0.3 , en ; q = 0.4', 'en,et'],
    ['../../etc, et<script>, e\u0301, en', 'en'],
    [`${'a'.repeat(36)}, en`, 'en'],
    ['a,b,c,d,e,f,g,h,i,j', 'a,b,c,d,e,f,g,h'],
    [`${'x,'.repeat(500)}en`, 'x'],
  ])('for %j are %j', (header, languages) => {
    expect(identityOf({ 'accept-language': header }, null).language).toBe(languages);
  });
});
