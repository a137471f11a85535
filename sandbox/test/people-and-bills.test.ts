import { describe, expect, it } from 'vitest';
import { invoicesIn } from '../src/families/invoices.ts';
import { emailCode } from '../src/families/users.ts';
import { first, useSandbox } from './support.ts';

const client = useSandbox({ resources: 200 });
const old = useSandbox({ resources: 200, server: '2024' });

const provider = () => first(client().sandbox.world.customers);

describe('bills and history by role', () => {
  it('show an organization its own invoices, members of projects none, and staff all', async () => {
    const { sandbox, count } = client();
    const { world, tokens } = sandbox;
    const own = invoicesIn(world).filter(({ customer }) => customer === provider());
    expect(await count('/api/invoices/', tokens.owner)).toBe(own.length);
    expect(await count('/api/invoices/', tokens.customer)).toBe(0);
    expect(await count('/api/invoices/')).toBe(invoicesIn(world).length);
  });

  it('sum up the items of an invoice, and show the growth of sums to staff only', async () => {
    const { sandbox, ask } = client();
    const { row } = await ask(`/api/invoices/${first(invoicesIn(sandbox.world)).uuid}/`);
    const items = row.items as { total: string }[];
    const sum = items.reduce((total, item) => total + Number(item.total), 0);
    expect(Number(row.total)).toBeCloseTo(sum, 4);
    expect((await ask('/api/invoices/growth/', { token: sandbox.tokens.owner })).status).toBe(403);
  });

  it('let staff mark an invoice as paid once it is created', async () => {
    const { sandbox, ask } = client();
    const state = (wanted: string) =>
      `/api/invoices/${first(invoicesIn(sandbox.world).filter((each) => each.state === wanted)).uuid}/paid/`;
    const json = { date: '2026-11-01' };
    expect((await ask(state('pending'), { json })).status).toBe(409);
    const path = state('created');
    expect((await ask(path, { json })).status).toBe(200);
    expect((await ask(path, { json })).status).toBe(409);
  });

  it.each(['2024', '2026'])(
    'list events of objects that the caller can see, and none without that: %s',
    async (server) => {
      const { sandbox, ask, count } = server === '2024' ? old() : client();
      const [project, other] = sandbox.world.projects;
      const below = (uuid = '') => `/api/events/?scope=/api/projects/${uuid}/`;
      const { customer } = sandbox.tokens;
      expect(await count('/api/events/', customer)).toBe(0);
      expect(await count(below(project?.uuid), customer)).toBeGreaterThan(1);
      expect(await count(below(project?.uuid))).toBe(await count(below(project?.uuid), customer));
      const hidden = await ask(below(other?.uuid), { token: customer });
      expect([hidden.status, hidden.json]).toEqual([
        400,
        [`Can't restore object from url: /api/projects/${other?.uuid}/`],
      ]);
    },
  );
});

describe('users and keys by role', () => {
  it('change the e-mail address after the user has confirmed it', async () => {
    const { sandbox, ask } = client();
    const { world, tokens } = sandbox;
    const user = world.userByToken.get(tokens.customer);
    if (!user) throw new Error('nobody');
    const as = { token: tokens.customer };
    const path = `/api/users/${user.uuid}/`;
    await ask(`${path}change_email/`, { ...as, json: { email: 'new@people.example' } });
    expect((await ask(path, as)).row.requested_email).toBe('new@people.example');
    await ask('/api/users/confirm_email/', { ...as, json: { code: emailCode(user) } });
    expect((await ask(path, as)).row).toMatchObject({ email: 'new@people.example', requested_email: null });
  });

  it('let users change only themselves, except for fields that are reserved for staff', async () => {
    const { sandbox, ask } = client();
    const { world, tokens } = sandbox;
    const [, owner, manager] = world.users;
    const as = { token: tokens.owner, method: 'PATCH', json: { job_title: 'Chief', is_staff: true } };
    expect((await ask(`/api/users/${owner?.uuid}/`, as)).row).toMatchObject({
      job_title: 'Chief',
      is_staff: false,
    });
    expect([403, 404]).toContain((await ask(`/api/users/${manager?.uuid}/`, as)).status);
  });

  it('replace an old token with a new one', async () => {
    const { sandbox, ask } = client();
    const { world, tokens } = sandbox;
    const uuid = world.userByToken.get(tokens.secondProvider)?.uuid;
    const as = { token: tokens.secondProvider, method: 'POST' };
    const { row } = await ask(`/api/users/${uuid}/refresh_token/`, as);
    expect((await ask('/api/users/me/', { token: String(row.token) })).row.uuid).toBe(uuid);
    expect((await ask('/api/users/me/', { token: tokens.secondProvider })).status).toBe(401);
  });

  it('keep the keys of users separate', async () => {
    const { sandbox, ask } = client();
    const { owner, customer } = sandbox.tokens;
    const json = { name: 'desk', public_key: 'ssh-ed25519 AAAAC3Nz desk' };
    const { row } = await ask('/api/keys/', { token: owner, json });
    const path = `/api/keys/${row.uuid}/`;
    expect((await ask(path, { token: owner })).row).toMatchObject({ ...json, type: 'ssh-ed25519' });
    expect((await ask(path, { token: customer })).status).toBe(404);
    expect((await ask(path, { token: owner, method: 'DELETE' })).status).toBe(204);
  });
});
