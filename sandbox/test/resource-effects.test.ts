import { describe, expect, it } from 'vitest';
import type { Resource } from '../src/world/types.ts';
import { resourceStage } from './resource-stage.ts';
import { first, paths, type Row, useSandbox } from './support.ts';

const client = useSandbox();
const { resourceIn, act, staff } = resourceStage(client);

describe('effects of resource writes', () => {
  const read = async (resource: Resource): Promise<Row> =>
    (await client().ask(`${paths.resources}${resource.uuid}/`)).row;

  it('set_paused returns 200 {status} whether or not anything changed', async () => {
    const resource = resourceIn('OK');
    resource.paused = false;
    const texts = [
      (await act(resource, 'set_paused', { paused: true }, staff())).row,
      (await act(resource, 'set_paused', { paused: true }, staff())).row,
    ];
    expect(texts).toEqual([
      { status: 'Resource paused flag has been changed.' },
      { status: 'Resource paused flag is not changed.' },
    ]);
    expect(await read(resource)).toMatchObject({ paused: true });
  });

  it('set_as_ok, set_as_erred, refresh_last_sync and set_end_date return an empty body', async () => {
    const resource = resourceIn('OK');
    const before = resource.modified;
    const error = { error_message: 'no node', error_traceback: 'at line 1' };
    expect((await act(resource, 'set_as_erred', error)).text).toBe('');
    expect(await read(resource)).toMatchObject({ state: 'Erred', ...error });
    expect((await act(resource, 'set_as_ok')).text).toBe('');
    expect(await read(resource)).toMatchObject({ state: 'OK', error_message: '', error_traceback: '' });
    expect((await act(resource, 'set_end_date', { end_date: '2099-12-31' })).text).toBe('');
    expect(await read(resource)).toMatchObject({ end_date: '2099-12-31' });
    expect((await act(resource, 'refresh_last_sync')).text).toBe('');
    expect(resource.modified).toBeGreaterThan(before);
  });

  it('PUT and PATCH accept name, description and end date', async () => {
    const resource = resourceIn('OK');
    const path = `${paths.resources}${resource.uuid}/`;
    const token = client().sandbox.tokens.owner;
    const put = await client().ask(path, { method: 'PUT', json: { description: 'new' }, token });
    expect([put.status, put.json]).toEqual([400, { name: ['This field is required.'] }]);
    const json = { name: 'renamed', description: 'new', end_date: '2099-01-01', state: 'Erred' };
    const patch = await client().ask(path, { method: 'PATCH', json, token });
    expect(patch.row).toEqual({ name: 'renamed', description: 'new', end_date: '2099-01-01' });
    expect(await read(resource)).toMatchObject({ name: 'renamed', state: 'OK' });
  });

  it('limits, report, endpoints, metadata, options and ids are returned as written', async () => {
    const resource = resourceIn('OK');
    const endpoint = { name: 'Login', url: 'https://login.example' };
    const report = [{ header: 'May', body: 'All well' }];
    await act(resource, 'set_limits', { limits: { cpu: 11, storage: 22 } });
    await act(resource, 'submit_report', { report });
    await act(resource, 'set_endpoints', { endpoints: [endpoint] });
    await act(resource, 'set_backend_metadata', { backend_metadata: { rack: 4 } });
    await act(resource, 'set_backend_id', { backend_id: 'be-77' });
    await act(resource, 'set_effective_id', { effective_id: 'eff-77' });
    await act(resource, 'update_options', { options: { soft_quota: 9 } });
    expect(await read(resource)).toMatchObject({
      limits: { cpu: 11, storage: 22 },
      report,
      endpoints: [{ uuid: expect.stringMatching(/^[0-9a-f]{32}$/), ...endpoint }],
      backend_metadata: { rack: 4 },
      backend_id: 'be-77',
      effective_id: 'eff-77',
      options: { soft_quota: 9 },
    });
  });

  it('a move changes the project of the resource and of its orders', async () => {
    const { world } = client().sandbox;
    const resource = resourceIn('OK');
    const before = resource.project;
    const target = first(world.projects.filter((each) => each !== before));
    const response = await act(
      resource,
      'move_resource',
      { project: { url: `/api/projects/${target.uuid}/` } },
      staff(),
    );
    expect(response.row).toMatchObject({ uuid: resource.uuid, project_uuid: target.uuid });
    expect([before.resources.includes(resource), target.resources.includes(resource)]).toEqual([false, true]);
    expect(resource.creationOrder?.project).toBe(target);
  });

  it('unlink removes the resource and its orders', async () => {
    const { ask, count, sandbox } = client();
    const resource = resourceIn('OK', 'Borealis GPU Cluster');
    const before = await count(paths.resources);
    const response = await act(resource, 'unlink', {}, staff());
    expect([response.status, response.text]).toEqual([204, '']);
    expect((await ask(`${paths.resources}${resource.uuid}/`)).status).toBe(404);
    expect(await count(paths.resources)).toBe(before - 1);
    expect(sandbox.world.orders.some((order) => order.resource === resource)).toBe(false);
  });

  it('roles can be added, dated and removed', async () => {
    const { ask, sandbox } = client();
    const resource = resourceIn('OK');
    const { uuid: user } = first(sandbox.world.users.slice(30));
    const role = 'RESOURCE.MEMBER';
    const listed = async (): Promise<Row[]> =>
      (await ask(`${paths.resources}${resource.uuid}/list_users/?user=${user}`)).rows;
    expect((await act(resource, 'add_user', { role, user })).status).toBe(201);
    expect(await listed()).toMatchObject([{ role_name: role, user_uuid: user, expiration_time: null }]);
    expect((await act(resource, 'add_user', { role, user })).status).toBe(400);
    const expiration_time = '2099-01-01T00:00:00Z';
    const dated = await act(resource, 'update_user', { role, user, expiration_time });
    expect(dated.row).toEqual({ expiration_time: '2099-01-01T00:00:00.000000Z' });
    const gone = await act(resource, 'delete_user', { role, user });
    expect([gone.status, gone.text]).toEqual([200, '']);
    expect(await listed()).toEqual([]);
    expect((await act(resource, 'delete_user', { role, user })).status).toBe(400);
  });

  it('membership statuses of unknown users are skipped', async () => {
    const resource = resourceIn('OK');
    const entry = { scope_type: 'resource', role_name: 'member', state: 'synced' };
    const member = first(resource.project.grants).user.uuid;
    const statuses = [
      { ...entry, user_uuid: member },
      { ...entry, username: 'nobody-here' },
    ];
    const response = await act(resource, 'set_membership_sync_statuses', { statuses });
    expect(response.row).toEqual({ stored: 1, skipped: ['nobody-here'] });
  });
});

describe('dates of a prepaid resource', () => {
  it('can only be adjusted by staff', async () => {
    const resource = resourceIn('OK', 'Cirrus Throughput');
    Object.assign(first(resource.offering.components), { isPrepaid: true });
    const body = { start_date: '2030-01-01', end_date: '2031-01-01', comment: 'longer' };
    const response = await act(resource, 'adjust_dates', body, staff());
    expect([response.status, Object.keys(response.row)]).toEqual([200, ['status']]);
    expect(resource.endDate).toBe('2031-01-01');
    const wrong = { start_date: '2030-01-01', end_date: '2029-01-01' };
    expect((await act(resource, 'adjust_dates', wrong, staff())).status).toBe(400);
  });
});

describe('a server of October 2024', () => {
  const older = useSandbox({ server: '2024', resources: 100 });

  it('lacks the newer actions and has the others', async () => {
    const { ask, sandbox } = older();
    const { uuid } = first(sandbox.world.resources);
    const order = first(sandbox.world.orders);
    const statusOf = async (path: string): Promise<number> => (await ask(path, { json: {} })).status;
    for (const name of [
      'set_state_ok',
      'restore',
      'add_user',
      'set_end_date',
      'set_endpoints',
      'adjust_dates',
      'refresh_last_sync',
      'set_as_ok',
      'set_limits',
      'set_paused',
    ])
      expect([name, await statusOf(`${paths.resources}${uuid}/${name}/`)]).toEqual([name, 404]);
    for (const name of ['retry', 'set_provider_info', 'set_consumer_info'])
      expect([name, await statusOf(`${paths.orders}${order.uuid}/${name}/`)]).toEqual([name, 404]);
    for (const name of ['set_as_erred', 'set_end_date_by_provider'])
      expect([name, await statusOf(`${paths.resources}${uuid}/${name}/`)]).toEqual([name, 200]);
  });
});
