import { describe, expect, it } from 'vitest';
import type { Offering } from '../src/world/types.ts';
import { offeringStage } from './offering-stage.ts';
import { first, paths, type RestResponse, type Row, useSandbox } from './support.ts';

const client = useSandbox();
const { act, draft, offering, owner, path, strangers } = offeringStage(client);

describe('creation and deletion', () => {
  it('returns the complete row of a draft with its components and plans', async () => {
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

  it('slugs are unique, and only staff can choose them', async () => {
    const [one, two] = [await draft({ slug: 'chosen' }), await draft()];
    expect(one.slug).not.toBe('chosen');
    expect(new Set([one.slug, two.slug]).size).toBe(2);
    const staff = client().sandbox.tokens.staff;
    await act(two, 'update_overview', { name: 'Renamed', slug: 'chosen' }, staff);
    expect([two.name, two.slug]).toEqual(['Renamed', 'chosen']);
  });

  it('nested errors keep their position in the list', async () => {
    const { ask, sandbox } = client();
    const response = await ask(paths.offerings, {
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
    expect([response.status, response.row]).toEqual([
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

  it('accepts pictures in the same form', async () => {
    const { ask, sandbox } = client();
    const form = new FormData();
    form.set('name', 'With picture');
    form.set('type', 'Marketplace.Basic');
    form.set('customer', `/api/customers/${first(sandbox.world.customers).uuid}/`);
    form.set('category', `/api/marketplace-categories/${first(sandbox.world.categories).uuid}/`);
    form.set('image', new Blob(['GIF89a....'], { type: 'image/gif' }), 'a.gif');
    const response = await ask(paths.offerings, { body: form });
    expect([response.status, response.row.image]).toEqual([201, expect.stringContaining('/api/media/')]);
  });

  it('only a draft without resources can be deleted, except by staff; running resources cause a 409', async () => {
    const { ask, sandbox } = client();
    const { staff } = sandbox.tokens;
    const drop = (each: Offering, token: string): Promise<RestResponse> =>
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
  it('a new one is empty in plans and resources, and disappears from them when it is removed', async () => {
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

  it('a used or built-in one cannot be removed', async () => {
    const basic = offering('Glacier Archive Storage');
    const used = await act(basic, 'remove_offering_component', { uuid: first(basic.components).uuid });
    expect([used.status, used.json]).toEqual([400, [expect.any(String)]]);
    const cluster = offering();
    const builtin = await act(cluster, 'remove_offering_component', { uuid: first(cluster.components).uuid });
    expect([builtin.status, builtin.json]).toEqual([400, [expect.any(String)]]);
  });
});

describe('integration', () => {
  it('options are merged, and settings of a back end require a back end', async () => {
    const { ask } = client();
    const target = offering();
    const before = target.pluginOptions.homedir_prefix;
    const response = await act(target, 'update_integration', {
      plugin_options: { supports_pausing: false },
      secret_options: { token: 'new' },
    });
    expect([response.status, response.text]).toEqual([200, '']);
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

  it('attributes are a dictionary, or get a bare array as error', async () => {
    const response = await act(offering(), 'update_attributes', ['a']);
    expect([response.status, response.json]).toEqual([400, ['Dictionary is expected.']]);
  });

  it('an exported offering can be imported again', async () => {
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
