import { describe, expect, it } from 'vitest';
import type { Offering, OfferingState } from '../../src/sandbox/world/types.ts';
import { type Answer, first, paths, type Row, useSandbox } from './support.ts';

const client = useSandbox();
const states: readonly OfferingState[] = ['Draft', 'Active', 'Paused', 'Archived', 'Unavailable'];

function offering(name = 'Aurora HPC'): Offering {
  return first(client().sandbox.world.offerings.filter((each) => each.name === name));
}

const path = (each: Offering, action = ''): string =>
  `${paths.offerings}${each.uuid}/${action === '' ? '' : `${action}/`}`;

const owner = (): string => client().sandbox.tokens.owner;

function act(each: Offering, action: string, json: unknown = {}, token = owner()): Promise<Answer> {
  return client().ask(path(each, action), { json, token });
}

/** Who is who for the rights of the first provider's offerings. */
function strangers(): { second: string; customer: string; support: string } {
  const { tokens, world } = client().sandbox;
  const support = first(world.users.filter((each) => each.isSupport && !each.isStaff)).token;
  return { second: tokens.secondProvider, customer: tokens.customer, support };
}

/** A new draft of the first organization, with a component, made by the owner. */
async function draft(more: Row = {}): Promise<Offering> {
  const { ask, sandbox } = client();
  const { world, url } = sandbox;
  const answer = await ask(paths.offerings, {
    token: owner(),
    json: {
      name: 'New service',
      type: 'Marketplace.Basic',
      customer: `${url}/api/customers/${first(world.customers).uuid}/`,
      category: `${url}/api/marketplace-categories/${first(world.categories).uuid}/`,
      ...more,
    },
  });
  if (answer.status !== 201) throw new Error(answer.text);
  return first(world.offerings.filter((each) => each.uuid === answer.row.uuid));
}

describe('the state machine of offerings (contract section 6)', () => {
  // From Draft, Active, Paused, Archived, Unavailable; null is a refusal.
  const table: Readonly<Record<string, readonly (OfferingState | null)[]>> = {
    activate: ['Active', null, 'Active', null, 'Active'],
    pause: [null, 'Paused', null, null, null],
    unpause: [null, null, 'Active', null, null],
    make_unavailable: [null, 'Unavailable', null, null, null],
    make_available: [null, null, null, null, 'Active'],
    archive: ['Archived', 'Archived', 'Archived', 'Archived', 'Archived'],
    draft: ['Draft', 'Draft', 'Draft', 'Draft', 'Draft'],
  };
  for (const [action, expected] of Object.entries(table)) {
    it(`${action} from every state`, async () => {
      const target = offering('Isberg Scratch');
      for (const [index, from] of states.entries()) {
        target.state = from;
        const answer = await act(target, action, action === 'pause' ? { paused_reason: 'Flood' } : {});
        const to = expected[index] ?? null;
        if (to === null) {
          expect([from, answer.status, answer.json]).toEqual([from, 400, ['Offering state is invalid.']]);
          expect(target.state).toBe(from);
        } else {
          expect([from, answer.status, answer.row]).toEqual([
            from,
            200,
            { detail: 'Offering state updated.', state: to },
          ]);
          const row = (await client().ask(`${path(target)}?field=state&field=paused_reason`)).row;
          expect(row.state).toBe(to);
          if (action === 'pause') expect(row.paused_reason).toBe('Flood');
        }
      }
    });
  }

  it('a billable offering needs a plan to become active, and every one to be unpaused', async () => {
    const bare = await draft();
    const refused = await act(bare, 'activate');
    expect([refused.status, refused.json]).toEqual([400, ['Offering should have at least one plan.']]);
    bare.billable = false;
    expect((await act(bare, 'activate')).status).toBe(200);
    expect((await act(bare, 'pause')).status).toBe(200);
    expect((await act(bare, 'unpause')).status).toBe(400);
  });

  it('nothing of a blocked or archived organization moves', async () => {
    const { world } = client().sandbox;
    const home = first(world.customers);
    const target = offering('Isberg Scratch');
    target.state = 'Active';
    for (const reason of ['blocked', 'archived'] as const) {
      home[reason] = true;
      const answer = await act(target, 'pause');
      const update = await act(target, 'update_location', { latitude: 1, longitude: 2 });
      home[reason] = false;
      expect([answer.status, answer.json]).toEqual([
        400,
        [expect.stringMatching(new RegExp(`^${reason}`, 'i'))],
      ]);
      expect(update.status).toBe(400);
    }
  });

  it('an archived offering takes no update_*', async () => {
    const target = offering('Visualisation Lab');
    target.state = 'Archived';
    for (const action of [
      'update_overview',
      'update_options',
      'update_image',
      'update_tags',
      'update_type',
    ]) {
      const answer = await act(target, action, { name: 'x' });
      expect([action, answer.status, answer.json]).toEqual([
        action,
        400,
        ['It is not possible to update archived offering.'],
      ]);
    }
    expect((await act(target, 'add_endpoint', { name: 'a', url: 'ssh://b' })).status).toBe(201);
  });
});

describe('rights', () => {
  it('owner and manager act on their offerings; others get 404, or 403 where they may look', async () => {
    const { sandbox } = client();
    const target = offering();
    target.state = 'Active';
    const { second, customer, support } = strangers();
    for (const action of ['pause', 'update_location', 'add_endpoint', 'delete_image', 'export_offering']) {
      for (const [token, status] of [
        [second, 404],
        [customer, 404],
        [support, 403],
      ] as const) {
        const answer = await act(target, action, {}, token);
        expect([action, answer.status, answer.row]).toEqual([action, status, { detail: expect.any(String) }]);
      }
    }
    expect((await act(target, 'pause', {}, sandbox.tokens.manager)).status).toBe(200);
    expect((await act(target, 'unpause', {}, sandbox.tokens.owner)).status).toBe(200);
    const elsewhere = offering('Cirrus Throughput');
    expect((await act(elsewhere, 'pause', {}, sandbox.tokens.manager)).status).toBe(404);
  });

  it('moves and profiles are for staff', async () => {
    const { sandbox, ask } = client();
    const target = await draft();
    const [home, other] = sandbox.world.customers;
    const json = { customer: `/api/customers/${other?.uuid}/`, preserve_permissions: false };
    expect((await act(target, 'move_offering', json)).status).toBe(403);
    expect((await act(target, 'set_profile', { profile: null })).status).toBe(403);
    const own = { ...json, customer: `/api/customers/${home?.uuid}/` };
    const same = await act(target, 'move_offering', own, sandbox.tokens.staff);
    expect([same.status, same.row]).toEqual([409, { error_message: expect.any(String) }]);
    const moved = await act(target, 'move_offering', json, sandbox.tokens.staff);
    expect([moved.status, moved.row.customer_uuid]).toEqual([200, other?.uuid]);
    expect((await ask(path(target), { token: owner() })).status).toBe(404);
    expect((await ask(path(target), { token: sandbox.tokens.secondProvider })).status).toBe(200);
  });

  it('a manager who is added sees the offering at once, and no longer when removed', async () => {
    const { ask, sandbox } = client();
    const target = offering('Cirrus Throughput');
    const user = first(sandbox.world.users.filter((each) => each.username === 'sandbox-customer'));
    const json = { role: 'OFFERING.MANAGER', user: user.uuid, expiration_time: '2099-01-01T00:00:00+02:00' };
    const added = await act(target, 'add_user', json);
    expect([added.status, added.row]).toEqual([201, { expiration_time: '2098-12-31T22:00:00.000000Z' }]);
    expect((await act(target, 'add_user', json)).json).toEqual(['User already has this role in this scope.']);
    expect((await ask(path(target), { token: user.token })).status).toBe(200);
    expect((await act(target, 'pause', {}, user.token)).status).toBe(200);
    expect((await act(target, 'unpause', {}, user.token)).status).toBe(200);
    const late = await act(target, 'update_user', { ...json, expiration_time: null });
    expect([late.status, late.row]).toEqual([200, { expiration_time: null }]);
    const past = await act(target, 'update_user', { ...json, expiration_time: '2001-01-01T00:00:00Z' });
    expect([past.status, Object.keys(past.row)]).toEqual([400, ['expiration_time']]);
    const removed = await act(target, 'delete_user', json);
    expect([removed.status, removed.text]).toEqual([200, '']);
    expect((await ask(path(target), { token: user.token })).status).toBe(404);
    expect((await act(target, 'delete_user', json)).status).toBe(400);
    const role = await act(target, 'add_user', { ...json, role: 'PROJECT.ADMIN' });
    expect([role.status, role.row]).toEqual([400, { role: ['Role PROJECT.ADMIN does not exist.'] }]);
  });
});

describe('creation and deletion', () => {
  it('answers the whole row of a draft with its components and plans', async () => {
    const { ask, sandbox } = client();
    const target = await draft({
      name: 'Ünïque service',
      description: '<p>x</p>',
      getting_started: 'Read',
      components: [
        {
          type: 'cpu',
          name: 'CPU',
          billing_type: 'limit',
          limit_period: 'month',
          unit_factor: 60,
          article_code: 'A1',
        },
        { type: 'gpu', name: 'GPU', billing_type: 'usage' },
      ],
      plans: [{ name: 'Basic', unit: 'month', unit_price: '12.50', article_code: 'P1', max_amount: 3 }],
      options: { order: ['a'], options: { a: { type: 'string', label: 'A' } } },
      limits: { cpu: { min: 2, max: 20 } },
      latitude: 59.4,
      country: 'EE',
      shared: false,
    });
    const row = (await ask(path(target), { token: owner() })).row;
    expect(row).toMatchObject({
      name: 'Ünïque service',
      state: 'Draft',
      description: '<p>x</p>',
      getting_started: 'Read',
      latitude: 59.4,
      longitude: null,
      country: 'EE',
      shared: false,
      billable: true,
      attributes: {},
      image: null,
      thumbnail: null,
      order_count: 0,
      customer_uuid: first(sandbox.world.customers).uuid,
      components: [
        {
          type: 'cpu',
          limit_period: 'month',
          unit_factor: 60,
          article_code: 'A1',
          min_value: 2,
          max_value: 20,
        },
        { type: 'gpu', billing_type: 'usage', limit_period: null, article_code: '' },
      ],
      plans: [
        {
          name: 'Basic',
          unit: 'month',
          unit_price: '12.5000000000',
          article_code: 'P1',
          max_amount: 3,
          prices: { cpu: '0.0000000000', gpu: '0.0000000000' },
        },
      ],
    });
    const listed = await ask(`${paths.offerings}?uuid_list=${target.uuid}&field=uuid`, { token: owner() });
    expect(listed.rows).toEqual([{ uuid: target.uuid }]);
    const provider = first(sandbox.world.providers);
    expect(provider.offerings).toContain(target);
    expect((await act(target, 'activate')).status).toBe(200);
  });

  it('names of slugs are free, staff chooses them and others do not', async () => {
    const [one, two] = [await draft({ slug: 'chosen' }), await draft()];
    expect(one.slug).not.toBe('chosen');
    expect(new Set([one.slug, two.slug]).size).toBe(2);
    const staff = client().sandbox.tokens.staff;
    await act(two, 'update_overview', { name: 'Renamed', slug: 'chosen' }, staff);
    expect([two.name, two.slug]).toEqual(['Renamed', 'chosen']);
  });

  it('nested errors keep their place in the list', async () => {
    const { ask, sandbox } = client();
    const answer = await ask(paths.offerings, {
      json: {
        name: 'x',
        type: 'Marketplace.Nothing',
        category: 'x',
        components: [
          { type: 'a', name: 'A', billing_type: 'fixed' },
          { type: 'b', name: 'B', billing_type: 'free' },
        ],
        plans: [{ unit: 'year' }],
      },
    });
    expect([answer.status, answer.row]).toEqual([
      400,
      {
        customer: ['This field is required.'],
        category: ['Invalid hyperlink - No URL match.'],
        type: ['"Marketplace.Nothing" is not a valid choice.'],
        components: [{}, { billing_type: ['"free" is not a valid choice.'] }],
        plans: [{ name: ['This field is required.'], unit: ['"year" is not a valid choice.'] }],
      },
    ]);
    const twice = { type: 'a', name: 'A', billing_type: 'fixed' };
    await expect(draft({ components: [twice, twice] })).rejects.toThrow('Duplicate value');
    const before = sandbox.world.offerings.length;
    const home = sandbox.world.customers[0];
    const json = {
      name: 'x',
      type: 'Marketplace.Basic',
      customer: `/api/customers/${home?.uuid}/`,
      category: `/api/marketplace-categories/${first(sandbox.world.categories).uuid}/`,
    };
    const { second, customer } = strangers();
    for (const token of [second, customer])
      expect((await ask(paths.offerings, { json, token })).status).toBe(403);
    const consumer = `/api/customers/${sandbox.world.customers[6]?.uuid}/`;
    const nobody = await ask(paths.offerings, { json: { ...json, customer: consumer } });
    expect([nobody.status, Object.keys(nobody.row)]).toEqual([400, ['customer']]);
    expect(sandbox.world.offerings).toHaveLength(before);
  });

  it('takes pictures in the same form', async () => {
    const { ask, sandbox } = client();
    const form = new FormData();
    form.set('name', 'With picture');
    form.set('type', 'Marketplace.Basic');
    form.set('customer', `/api/customers/${first(sandbox.world.customers).uuid}/`);
    form.set('category', `/api/marketplace-categories/${first(sandbox.world.categories).uuid}/`);
    form.set('image', new Blob(['GIF89a....'], { type: 'image/gif' }), 'a.gif');
    const answer = await ask(paths.offerings, { body: form });
    expect([answer.status, answer.row.image]).toEqual([201, expect.stringContaining('/api/media/')]);
  });

  it('only a draft without resources can be deleted, staff excepted; running resources are a 409', async () => {
    const { ask, sandbox } = client();
    const { staff } = sandbox.tokens;
    const drop = (each: Offering, token: string): Promise<Answer> =>
      ask(path(each), { method: 'DELETE', token });
    const target = offering('Jupyter Workspaces');
    const refused = await drop(target, owner());
    expect([refused.status, refused.row]).toEqual([403, { detail: expect.any(String) }]);
    const running = await drop(target, staff);
    expect([running.status, running.row]).toEqual([409, { detail: expect.any(String) }]);
    for (const each of target.resources) each.state = 'Terminated';
    const policy = first(sandbox.world.policies.filter((each) => each.offering === target));
    expect((await drop(target, staff)).status).toBe(204);
    expect((await ask(path(target), { token: staff })).status).toBe(404);
    expect((await ask(`${paths.policies}${policy.uuid}/`, { token: staff })).status).toBe(404);
    const fresh = await draft();
    const gone = await drop(fresh, owner());
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect((await drop(fresh, owner())).status).toBe(404);
  });
});

describe('components', () => {
  it('a new one is empty in plans and resources, and leaves them again', async () => {
    const { ask } = client();
    const target = offering('Glacier Archive Storage');
    const resource = first(target.resources.filter((each) => each.state === 'OK'));
    const limits = [...resource.limits];
    const component = { type: 'inodes', name: 'Inodes', billing_type: 'limit' };
    const created = await act(target, 'create_offering_component', component);
    expect([created.status, created.text]).toEqual([201, '']);
    const again = await act(target, 'create_offering_component', component);
    expect([again.status, Object.keys(again.row)]).toEqual([400, ['non_field_errors']]);
    const added = first(target.components.filter((each) => each.type === 'inodes'));
    const updated = await act(target, 'update_offering_component', {
      ...component,
      uuid: added.uuid,
      name: 'Files',
      max_value: 7,
    });
    expect([updated.status, updated.text]).toEqual([200, '']);
    const rows = (await ask(`${path(target)}?field=components`)).row.components as Row[];
    expect(rows.at(-1)).toMatchObject({ type: 'inodes', name: 'Files', max_value: 7 });
    expect((await ask(`${paths.resources}${resource.uuid}/`)).status).toBe(200);
    const removed = await act(target, 'remove_offering_component', { uuid: added.uuid });
    expect([removed.status, removed.text]).toEqual([200, '']);
    expect(resource.limits).toEqual(limits);
    expect((await act(target, 'remove_offering_component', { uuid: added.uuid })).status).toBe(404);
  });

  it('a used or built-in one stays', async () => {
    const basic = offering('Glacier Archive Storage');
    const used = await act(basic, 'remove_offering_component', { uuid: first(basic.components).uuid });
    expect([used.status, used.json]).toEqual([400, [expect.any(String)]]);
    const cluster = offering();
    const builtin = await act(cluster, 'remove_offering_component', { uuid: first(cluster.components).uuid });
    expect([builtin.status, builtin.json]).toEqual([400, [expect.any(String)]]);
  });
});

describe('integration', () => {
  it('options are merged, and settings of a back end need one', async () => {
    const { ask } = client();
    const target = offering();
    const before = target.pluginOptions.homedir_prefix;
    const answer = await act(target, 'update_integration', {
      plugin_options: { supports_pausing: false },
      secret_options: { token: 'new' },
    });
    expect([answer.status, answer.text]).toEqual([200, '']);
    const row = (await ask(path(target), { token: owner() })).row;
    expect(row.plugin_options).toMatchObject({ supports_pausing: false, homedir_prefix: before });
    expect(row.secret_options).toMatchObject({ token: 'new', username: 'sandbox-agent' });
    const refused = await act(target, 'update_integration', { service_attributes: { backend_url: 'x' } });
    expect([refused.status, refused.json]).toEqual([400, expect.any(String)]);
    const cloud = offering('Ásgarðr Research Cloud');
    expect((await act(cloud, 'update_integration', { service_attributes: { tenant: 't' } })).status).toBe(
      200,
    );
  });

  it('attributes are a dictionary, or a bare array says so', async () => {
    const answer = await act(offering(), 'update_attributes', ['a']);
    expect([answer.status, answer.json]).toEqual([400, ['Dictionary is expected.']]);
  });

  it('what is exported can be imported again', async () => {
    const { ask, sandbox } = client();
    const source = offering('Harbour Object Storage');
    const exported = await act(source, 'export_offering', { include_files: false });
    expect(exported.row.exported_components).not.toContain('files');
    expect(exported.row.exported_components).not.toContain('secret_options');
    const data = exported.row.export_data as Row;
    const same = await ask(`${paths.offerings}import_offering/`, {
      token: owner(),
      json: { offering_data: data },
    });
    expect([same.status, Object.keys(same.row)]).toEqual([400, ['non_field_errors']]);
    const offeringData = { ...(data.offering as Row), name: 'Harbour copy' };
    const copy = await ask(`${paths.offerings}import_offering/`, {
      token: owner(),
      json: { offering_data: { ...data, offering: offeringData } },
    });
    expect(copy.status).toBe(200);
    const made = sandbox.world.offeringByUuid.get(String(copy.row.imported_offering_uuid));
    expect(made?.components.map((each) => each.type)).toEqual(source.components.map((each) => each.type));
    expect(made?.plans.map((each) => each.name)).toEqual(source.plans.map((each) => each.name));
    const bare = await ask(`${paths.offerings}import_offering/`, { token: owner(), json: {} });
    expect([bare.status, bare.row]).toEqual([400, { offering_data: ['This field is required.'] }]);
  });
});
