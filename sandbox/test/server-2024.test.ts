import { describe, expect, it } from 'vitest';
import { first, paths, type Row, useSandbox } from './support.ts';

const client = useSandbox({ server: '2024' });

describe('a server of October 2024 (tag M24 of the contract)', () => {
  it('ignores uuid_list and returns the whole list', async () => {
    const { count, sandbox } = client();
    const ids = sandbox.world.offerings.slice(0, 2).map((each) => each.uuid);
    expect(await count(`${paths.offerings}?uuid_list=${ids.join(',')}`)).toBe(46);
  });

  it('accepts one offering_uuid of resources and refuses a comma list', async () => {
    const { ask, count, sandbox } = client();
    const [a, b] = sandbox.world.offerings;
    expect(await count(`${paths.resources}?offering_uuid=${a?.uuid}`)).toBe(a?.resources.length);
    const response = await ask(`${paths.resources}?offering_uuid=${a?.uuid},${b?.uuid}`);
    expect(response.status).toBe(400);
    expect(response.row).toEqual({ offering_uuid: ['Enter a valid UUID.'] });
  });

  it('ignores created_before, modified_before and the other newer filters', async () => {
    const { count } = client();
    for (const filter of [
      'created_before=2000-01-01',
      'modified_before=2000-01-01',
      'order_state=nonsense',
      'slug=x',
    ]) {
      expect([filter, await count(`${paths.resources}?${filter}`)]).toEqual([filter, 1600]);
    }
  });

  it('has none of the fields that are new in 2026', async () => {
    const { ask } = client();
    const [offering] = (await ask(`${paths.offerings}?name_exact=Aurora%20HPC`)).rows;
    for (const name of ['tags', 'qos_profiles', 'helpdesk_url', 'offering_group_uuid'])
      expect(offering).not.toHaveProperty(name);
    for (const name of ['roles', 'secret_options']) expect(offering).toHaveProperty(name);
    expect(((offering?.components ?? []) as Row[])[0]).not.toHaveProperty('offering_uuid');
    const [resource] = (await ask(`${paths.resources}?page_size=1`)).rows;
    for (const name of ['offering_state', 'has_api_keys', 'provider_description', 'project_slug'])
      expect(resource).not.toHaveProperty(name);
    const [policy] = (await ask(paths.policies)).rows;
    expect(policy).not.toHaveProperty('apply_to_all');
    const [order] = (await ask(`${paths.orders}?page_size=1`)).rows;
    expect(order).not.toHaveProperty('auto_approved');
  });

  it('writes the nested orders only with a whole resource by its own route', async () => {
    const { ask, sandbox } = client();
    for (const query of [
      '',
      '&field=nonsense',
      '&field=creation_order',
      '&field=uuid&field=creation_order',
    ]) {
      const [listed] = (await ask(`${paths.resources}?page_size=1${query}`)).rows;
      expect(listed).not.toHaveProperty('creation_order');
    }
    const one = `${paths.resources}${first(sandbox.world.resources).uuid}/`;
    for (const query of ['', '?field=nonsense', '?field=creation_order']) {
      expect((await ask(one + query)).row.creation_order).toHaveProperty('uuid');
    }
    const named = await ask(`${one}?field=uuid&field=creation_order&field=order_in_progress`);
    expect(Object.keys(named.row)).toEqual(['uuid']);
  });

  it('sends lists of users of an offering completely, without a count', async () => {
    const { ask, sandbox } = client();
    const offering = sandbox.world.offerings.find(({ resources }) => resources.length > 30);
    for (const list of ['list_customer_projects', 'list_customer_users']) {
      const response = await ask(`${paths.offerings}${offering?.uuid}/${list}/?page=2&page_size=2`);
      expect(response.rows.length).toBeGreaterThan(2);
      expect(response.headers.get('x-result-count')).toBeNull();
    }
  });

  it('filters only users and offerings below a service provider', async () => {
    const { ask, sandbox } = client();
    const below = `${paths.providers}${first(sandbox.world.providers).uuid}/`;
    for (const list of ['customers', 'projects', 'keys', 'project_permissions']) {
      const all = await ask(`${below}${list}/`);
      const filtered = await ask(`${below}${list}/?query=nothing&name=nothing`);
      expect([list, filtered.rows]).toEqual([list, all.rows]);
      // The orderings are those of providers.
      expect((await ask(`${below}${list}/?o=-name`)).status).toBe(400);
    }
  });

  it('does not know the newer routes', async () => {
    const { ask, sandbox } = client();
    const offering = first(sandbox.world.offerings).uuid;
    const resource = first(sandbox.world.resources).uuid;
    const provider = first(sandbox.world.providers).uuid;
    for (const path of [
      `${paths.offerings}${offering}/state_counters/`,
      `${paths.offerings}${offering}/glauth_tree/`,
      `${paths.offerings}aggregated_access_subnets/x/`,
      `${paths.resources}${resource}/list_users/`,
      `${paths.providers}${provider}/compliance/checklists_summary/`,
    ]) {
      const response = await ask(path);
      expect([path, response.status, response.headers.get('content-type')]).toEqual([
        path,
        404,
        'text/html; charset=utf-8',
      ]);
    }
    expect((await ask(`${paths.offerings}${offering}/stats/`)).status).toBe(200);
  });
});
