import type { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emailCode } from '../../sandbox/src/families/users.ts';
import type { TokenName } from '../../sandbox/src/world/people.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe.each(['2024', '2026'] as const)('users, keys and the site, on a server of %s', (server) => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ server, resources: 200 }, { RESPONSE_CACHE_TTL_MS: '60000' });
  });
  afterAll(() => gateway.close());

  const ask = async (query: string, as: TokenName | null = 'staff') => {
    let result: Awaited<ReturnType<Gateway['query']>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      result = await gateway.query(query, {}, as && gateway.sandbox.tokens[as]);
    });
    return { data: result?.data, errors: result?.errors, requests };
  };
  const codesOf = (errors: readonly GraphQLError[] | undefined) =>
    errors?.map(({ extensions }) => extensions?.code);
  const userOf = (name: TokenName) => {
    const { world, tokens } = gateway.sandbox;
    const user = world.userByToken.get(tokens[name]);
    if (!user) throw new Error('nobody');
    return user;
  };

  it('lists the users whom the caller can see, with filter and order', async () => {
    const { world } = gateway.sandbox;
    const { data, errors, requests } = await ask(
      '{ users(first: 3, filter: { isStaff: false }, orderBy: { field: EMAIL, direction: DESC }) { totalCount nodes { username } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.users.totalCount).toBe(world.users.filter(({ isStaff }) => !isStaff).length);
    expect(requests).toEqual([
      'GET /api/users/?is_staff=false&o=-email&field=username&field=uuid&page_size=3',
    ]);
    const seen = await ask('{ users { totalCount } viewer { uuid } }', 'customer');
    expect(seen.data.users.totalCount).toBeGreaterThan(1);
    expect(seen.data.users.totalCount).toBeLessThan(data.users.totalCount);
  });

  it('shows callers their own keys, and staff those of any user', async () => {
    const owner = userOf('staff');
    const query = `{ user(uuid: "${owner.uuid}") { username sshKeys(filter: { isShared: false }) { totalCount nodes { name user { uuid } } } } }`;
    const { data, errors, requests } = await ask(query);
    expect(errors).toBeUndefined();
    expect(data.user.sshKeys.nodes).toEqual([{ name: expect.any(String), user: { uuid: owner.uuid } }]);
    expect(requests.map((one) => one.replaceAll(/&field=\w+/g, ''))).toEqual([
      `GET /api/keys/?user_uuid=${owner.uuid}&is_shared=false&page_size=20`,
      `GET /api/users/${owner.uuid}/?field=username`,
    ]);
  });

  it('shows the site to everyone, in one request that includes the currency', async () => {
    const query =
      '{ currency site { name defaultLanguage languages { code name } logos { loginLogo siteLogo } features anonymousCanViewOfferings } }';
    const { data, errors, requests } = await ask(query, null);
    expect(errors).toBeUndefined();
    expect([data.currency, data.site.name, data.site.logos.siteLogo]).toEqual([
      'EUR',
      'Waldur sandbox',
      null,
    ]);
    expect(data.site.logos.loginLogo).toMatch(/\/api\/icons\/login_logo\/$/);
    expect(data.site.languages[0]).toEqual({ code: 'en', name: 'English' });
    expect(requests).toEqual(['GET /api/configuration/']);
  });

  it('shows the release of the server to staff only', async () => {
    const query = '{ version { version latestVersion } }';
    expect((await ask(query)).data.version).toEqual(
      server === '2024'
        ? { version: '7.1.5', latestVersion: null }
        : { version: '8.0.0', latestVersion: '8.0.2' },
    );
    expect(codesOf((await ask(query, 'customer')).errors)).toEqual(['FORBIDDEN']);
    expect(codesOf((await ask(query, null)).errors)).toEqual(['UNAUTHENTICATED']);
  });

  it('shows who has access to the data of a user, if the server supports it', async () => {
    const { uuid } = userOf('customer');
    const query = `{ user(uuid: "${uuid}") {
      dataAccess { summary { totalOrganizationalAccess } organizationalAccess { scope { ... on Project { uuid name } } users { role user { username } } } }
      dataAccessHistory(filter: { accessorType: STAFF }) { nodes { accessorType accessor { username } } } } }`;
    const { data, errors } = await ask(query, 'customer');
    if (server === '2024') {
      expect(codesOf(errors)).toEqual(['UPSTREAM_UNSUPPORTED', 'UPSTREAM_UNSUPPORTED']);
      return;
    }
    expect(errors).toBeUndefined();
    const { dataAccess, dataAccessHistory } = data.user;
    expect(dataAccess.organizationalAccess.length).toBe(dataAccess.summary.totalOrganizationalAccess);
    expect(dataAccess.organizationalAccess[0].users.length).toBeGreaterThan(0);
    expect(dataAccessHistory.nodes).toEqual([{ accessorType: 'STAFF', accessor: null }]);
  });

  it('changes the profile of the caller, and refuses inputs that the server would drop', async () => {
    const { uuid } = userOf('manager');
    const update = (input: string) =>
      ask(
        `mutation { updateUser(input: { uuid: "${uuid}", ${input} }) { user { jobTitle placeOfBirth } userErrors { code } } }`,
        'manager',
      );
    const { data, requests } = await update('jobTitle: "Chief"');
    expect(data.updateUser).toMatchObject({ user: { jobTitle: 'Chief' }, userErrors: [] });
    expect(requests).toEqual([
      `GET /api/users/${uuid}/?field=job_title&field=place_of_birth&field=uuid`,
      `PATCH /api/users/${uuid}/`,
    ]);
    const newer = await update('placeOfBirth: "Tartu"');
    if (server === '2024') expect(codesOf(newer.errors)).toEqual(['UPSTREAM_UNSUPPORTED']);
    else expect(newer.data.updateUser.user.placeOfBirth).toBe('Tartu');
  });

  it('changes an e-mail address after its confirmation', async () => {
    const user = userOf('customer');
    const asked = await ask(
      `mutation { requestUserEmailChange(input: { uuid: "${user.uuid}", email: "new@people.example" }) { user { email requestedEmail } userErrors { code } } }`,
      'customer',
    );
    expect(asked.data.requestUserEmailChange.user.requestedEmail).toBe('new@people.example');
    const wrong = await ask(
      'mutation { confirmUserEmail(input: { code: "x" }) { userErrors { code } } }',
      'customer',
    );
    expect(wrong.data.confirmUserEmail.userErrors).toHaveLength(1);
    await ask(
      `mutation { confirmUserEmail(input: { code: "${emailCode(user)}" }) { userErrors { code } } }`,
      'customer',
    );
    expect((await ask('{ viewer { email requestedEmail } }', 'customer')).data.viewer).toEqual({
      email: 'new@people.example',
      requestedEmail: null,
    });
  });

  it('adds and deletes keys of the caller, and returns an error for an invalid key', async () => {
    const bad = await ask(
      'mutation { createSshKey(input: { publicKey: "nonsense" }) { userErrors { code path } } }',
      'owner',
    );
    expect(bad.data.createSshKey.userErrors).toEqual([
      { code: 'INVALID_VALUE', path: ['input', 'publicKey'] },
    ]);
    const made = await ask(
      'mutation { createSshKey(input: { publicKey: "ssh-ed25519 AAAAC3 desk" }) { sshKey { id uuid name type } } }',
      'owner',
    );
    const { sshKey } = made.data.createSshKey;
    expect(sshKey).toMatchObject({ name: 'desk', type: 'ssh-ed25519' });
    const gone = await ask(
      `mutation { deleteSshKey(input: { uuid: "${sshKey.uuid}" }) { deletedId deletedUuid } }`,
      'owner',
    );
    expect(gone.data.deleteSshKey).toEqual({ deletedId: sshKey.id, deletedUuid: sshKey.uuid });
  });

  it('returns a new token once, and keeps it nowhere', async () => {
    const { uuid } = userOf('secondProvider');
    const old = gateway.sandbox.tokens.secondProvider;
    const mutation = `mutation { refreshUserToken(input: { uuid: "${uuid}" }) { token userErrors { code } } }`;
    const refresh = () =>
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Token ${gateway.sandbox.tokens.staff}`,
          'idempotency-key': '"one"',
        },
        body: JSON.stringify({ query: mutation }),
      }).then(
        async (response) => (await response.json()) as { data?: { refreshUserToken: { token: string } } },
      );
    if (server === '2024') {
      expect(codesOf((await ask(mutation)).errors)).toEqual(['UPSTREAM_UNSUPPORTED']);
      return;
    }
    const [first, second] = [await refresh(), await refresh()];
    const token = first.data?.refreshUserToken.token;
    expect(token).toMatch(/^[0-9a-f]{40}$/);
    // A token that was returned once is not stored under the key: a repetition is refused, or creates a new token.
    expect(second.data?.refreshUserToken?.token).not.toBe(token);
    expect((await gateway.query('{ viewer { uuid } }', {}, old)).errors?.[0]?.extensions?.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});
