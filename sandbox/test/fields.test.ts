import { describe, expect, it } from 'vitest';
import { first, paths, type Row, useSandbox } from './support.ts';

const client = useSandbox();

const order = (row: Row, name: string): Row => row[name] as Row;

describe('the field parameter (contract section 2)', () => {
  it('keeps the columns of repeated keys and ignores unknown names', async () => {
    const [row] = (await client().ask(`${paths.offerings}?field=uuid&field=name&field=nonsense`)).rows;
    expect(Object.keys(row ?? {})).toEqual(['uuid', 'name']);
  });

  it('returns the full object when no name is known', async () => {
    const [row] = (await client().ask(`${paths.offerings}?field=nonsense`)).rows;
    expect(Object.keys(row ?? {}).length).toBeGreaterThan(60);
    const [empty] = (await client().ask(`${paths.offerings}?field=`)).rows;
    expect(Object.keys(empty ?? {}).length).toBeGreaterThan(60);
  });

  it('treats a comma list as one unknown name', async () => {
    const [row] = (await client().ask(`${paths.resources}?field=uuid,name`)).rows;
    expect(Object.keys(row ?? {}).length).toBeGreaterThan(60);
  });

  it('also works for single objects', async () => {
    const { ask, sandbox } = client();
    const { uuid } = first(sandbox.world.resources);
    expect((await ask(`${paths.resources}${uuid}/?field=uuid&field=state`)).row).toEqual({
      uuid,
      state: expect.any(String),
    });
  });

  it('writes both nested orders into every list row unless field omits them', async () => {
    const [full] = (await client().ask(`${paths.resources}?page_size=1`)).rows;
    expect(full).toHaveProperty('order_in_progress');
    expect(full).toHaveProperty('creation_order');
    const [lean] = (await client().ask(`${paths.resources}?page_size=1&field=uuid`)).rows;
    expect(Object.keys(lean ?? {})).toEqual(['uuid']);
  });

  it('prunes the nested orders with the same list', async () => {
    const [row] = (
      await client().ask(`${paths.resources}?field=uuid&field=creation_order&field=type&field=cost`)
    ).rows;
    expect(Object.keys(row ?? {}).sort()).toEqual(['creation_order', 'uuid']);
    expect(Object.keys(order(row ?? {}, 'creation_order')).sort()).toEqual(['cost', 'type', 'uuid']);
  });

  it('writes the whole nested order when the list names none of its columns', async () => {
    const [row] = (await client().ask(`${paths.resources}?field=order_in_progress&state=Updating`)).rows;
    expect(Object.keys(row ?? {})).toEqual(['order_in_progress']);
    expect(Object.keys(order(row ?? {}, 'order_in_progress')).length).toBeGreaterThan(50);
  });

  it('leaves the nested lists of an offering complete', async () => {
    const [row] = (
      await client().ask(`${paths.offerings}?name_exact=Aurora%20HPC&field=uuid&field=plans&field=partitions`)
    ).rows;
    const [plan] = (row?.plans ?? []) as Row[];
    const [partition] = (row?.partitions ?? []) as Row[];
    expect(Object.keys(plan ?? {})).toEqual(
      expect.arrayContaining(['uuid', 'name', 'unit_price', 'components', 'prices']),
    );
    expect(Object.keys(partition ?? {})).toEqual(
      expect.arrayContaining(['uuid', 'partition_name', 'qos_options']),
    );
  });

  it('is ignored by policies, team, plan periods, statistics and plans', async () => {
    const { ask, sandbox } = client();
    const resource = first(
      sandbox.world.resources.filter(
        (each) => each.plan && each.state === 'OK' && each.project.grants.length > 1,
      ),
    );
    const { offering, plan } = resource;
    const columns = async (path: string): Promise<number> => {
      const body = (await ask(`${path}?field=uuid`)).json;
      return Object.keys((Array.isArray(body) ? body[0] : body) as Row).length;
    };
    expect(await columns(paths.policies)).toBe(18);
    expect(await columns(`${paths.resources}${resource.uuid}/team/`)).toBe(9);
    expect(await columns(`${paths.resources}${resource.uuid}/plan_periods/`)).toBe(6);
    expect(await columns(`${paths.offerings}${offering.uuid}/costs/`)).toBe(4);
    expect(await columns(`${paths.offerings}${offering.uuid}/stats/`)).toBe(2);
    expect(await columns(`/api/marketplace-plans/${plan?.uuid}/`)).toBeGreaterThan(15);
  });

  it('works on users/me and on the lists of a provider', async () => {
    const { ask, sandbox } = client();
    expect((await ask('/api/users/me/?field=username&field=is_staff')).row).toEqual({
      username: 'sandbox-staff',
      is_staff: true,
    });
    const provider = first(sandbox.world.providers).uuid;
    for (const name of ['customers', 'projects', 'users', 'offerings', 'keys', 'list_users']) {
      const [row] = (await ask(`${paths.providers}${provider}/${name}/?field=uuid`)).rows;
      expect([name, Object.keys(row ?? {})]).toEqual([name, ['uuid']]);
    }
  });
});

describe('columns that depend on the request', () => {
  it('include totals of an offering only in detail or when ordered by exactly that name', async () => {
    const { ask } = client();
    const query = `${paths.offerings}?field=uuid&field=total_customers&field=total_cost`;
    for (const row of (await ask(query)).rows)
      expect([row.total_customers, row.total_cost]).toEqual([null, null]);
    const ordered = (await ask(`${query}&o=-total_customers`)).rows;
    expect(ordered[0]?.total_customers).toBeGreaterThan(0);
    expect(ordered[0]?.total_cost).toBeNull();
    const both = (await ask(`${query}&o=-total_customers,name`)).rows;
    expect(both[0]?.total_customers).toBeNull();
    const detail = await ask(`${paths.offerings}${ordered[0]?.uuid}/?field=total_customers&field=total_cost`);
    expect(detail.row).toEqual({ total_customers: expect.any(Number), total_cost: expect.any(Number) });
  });

  it('omit keys of a null relation instead of writing null', async () => {
    const { ask, sandbox } = client();
    const orphan = first(
      sandbox.world.resources.filter((each) => each.parent === null && each.offering.parent === null),
    );
    const row = (await ask(`${paths.resources}${orphan.uuid}/`)).row;
    for (const name of ['parent_uuid', 'parent_name', 'parent_offering_uuid'])
      expect(row).not.toHaveProperty(name);
    expect(row.end_date === null || typeof row.end_date === 'string').toBe(true);
    const created = await ask(`${paths.orders}?type=Create&page_size=1`);
    for (const name of ['old_plan_name', 'old_plan_uuid', 'new_plan_name'])
      expect(created.rows[0]).not.toHaveProperty(name);
    const child = first(sandbox.world.resources.filter((each) => each.parent));
    expect((await ask(`${paths.resources}${child.uuid}/`)).row.parent_uuid).toBe(child.parent?.uuid);
  });
});
