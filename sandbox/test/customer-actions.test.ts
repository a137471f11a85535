import { describe, expect, it } from 'vitest';
import type { Resource } from '../src/world/types.ts';
import { type Caller, callerStage } from './caller-stage.ts';
import { first, paths, type RestResponse, useSandbox } from './support.ts';

const client = useSandbox();
const { usedBy } = callerStage(client);

describe('actions of customers on a resource', () => {
  const limited = ({ components }: Resource['offering']): number =>
    components.findIndex(({ billingType, maxValue }) => billingType === 'limit' && maxValue !== null);

  /** Resources of a caller that a component with a limit, a plan and a state let act on. */
  const used = (caller: Caller): Resource[] =>
    usedBy(caller).filter(
      ({ offering, plan, orderInProgress, state }) =>
        plan && !orderInProgress && state === 'OK' && offering.state === 'Active' && limited(offering) >= 0,
    );

  const act = (
    resource: Resource,
    name: string,
    json: unknown,
    caller: Caller = 'customerOwner',
  ): Promise<RestResponse> =>
    client().ask(`${paths.consumed}${resource.uuid}/${name}/`, {
      json,
      token: client().sandbox.tokens[caller],
    });

  it('create an order that changes the resource as requested', async () => {
    const { ask, sandbox } = client();
    const resource = first(used('customerOwner'));
    const index = limited(resource.offering);
    const { type = '', maxValue } = resource.offering.components[index] ?? {};
    const limits = { [type]: maxValue };
    const response = await act(resource, 'update_limits', { limits, request_comment: 'more' });
    expect([response.status, Object.keys(response.row)]).toEqual([200, ['order_uuid']]);
    const uuid = String(response.row.order_uuid);
    const { row } = await ask(`${paths.orders}${uuid}/`, { token: sandbox.tokens.customerOwner });
    expect(row).toMatchObject({
      state: 'pending-provider',
      type: 'Update',
      limits,
      marketplace_resource_uuid: resource.uuid,
      request_comment: 'more',
    });
    const second = await act(resource, 'terminate', {});
    expect([second.status, second.json]).toEqual([400, ['Pending order for resource already exists.']]);
    await ask(`${paths.orders}${uuid}/approve_by_provider/`, { json: {} });
    for (let tick = 0; tick < 3; tick += 1) sandbox.tick();
    expect([sandbox.world.orderByUuid.get(uuid)?.state, resource.limits[index]]).toEqual(['done', maxValue]);
  });

  it('wait for the consumer if the caller may order but not approve', async () => {
    const { ask, sandbox } = client();
    const isIdle = ({ state, orderInProgress }: Resource): boolean => state === 'OK' && !orderInProgress;
    const { user, project } = first(
      sandbox.world.users
        .flatMap(({ grants }) => grants)
        .filter(
          (grant) =>
            grant.role === 'PROJECT.ADMIN' &&
            grant.user.grants.filter(({ customer }) => customer === grant.customer).length === 1 &&
            grant.project?.resources.some(isIdle),
        ),
    );
    const resource = first(project?.resources.filter(isIdle) ?? []);
    const path = `${paths.consumed}${resource.uuid}/terminate/`;
    const { row } = await ask(path, { json: {}, token: user.token });
    expect(sandbox.world.orderByUuid.get(String(row.order_uuid))?.state).toBe('pending-consumer');
  });

  it('include switching a plan, renewal and reallocation', async () => {
    const { sandbox } = client();
    const [one, other] = used('staff').filter(
      ({ offering }) => offering.plans.filter((plan) => !plan.archived).length > 1,
    );
    if (!one || !other) throw new Error('no plans to switch');
    const plan = one.offering.plans.find((each) => !each.archived && each !== one.plan);
    const address = `/api/marketplace-public-offerings/${one.offering.uuid}/plans/${plan?.uuid}/`;
    const switched = await act(one, 'switch_plan', { plan: address }, 'staff');
    const order = sandbox.world.orderByUuid.get(String(switched.row.order_uuid));
    expect([order?.oldPlan, order?.plan]).toEqual([one.plan, plan]);

    other.endDate = '2030-01-31';
    const estimate = await act(other, 'estimate_renewal', { extension_months: 1 }, 'staff');
    expect(estimate.row).toMatchObject({ new_end_date: '2030-02-28', limit_change_total: '0.00' });
    const renewed = await act(other, 'renew', { extension_months: 1 }, 'staff');
    expect(sandbox.world.orderByUuid.get(String(renewed.row.order_uuid))?.attributes).toMatchObject({
      new_end_date: '2030-02-28',
    });

    const pair = first(
      used('staff').flatMap((each) => {
        const twin = used('staff').find((two) => two !== each && two.offering === each.offering);
        return twin ? [[each, twin] as const] : [];
      }),
    );
    const [from, to] = pair;
    const index = limited(from.offering);
    const type = from.offering.components[index]?.type ?? '';
    from.limits[index] = 10;
    to.limits[index] = 1;
    const body = (given: number) => ({
      limits: { [type]: 4 },
      targets: [{ resource_uuid: to.uuid, allocated_limits: { [type]: given } }],
    });
    expect((await act(from, 'reallocate_limits', body(3), 'staff')).status).toBe(400);
    const { row } = await act(from, 'reallocate_limits', body(4), 'staff');
    const limitsOf = (uuid: unknown) => sandbox.world.orderByUuid.get(String(uuid))?.limits[index];
    expect([limitsOf(row.source_order_uuid), limitsOf((row.target_order_uuids as unknown[])[0])]).toEqual([
      6, 5,
    ]);
  });

  it('suggest a name that is unused in the project', async () => {
    const { ask, sandbox } = client();
    const { project, offering } = first(used('customerOwner'));
    const suggest = async (body: unknown): Promise<unknown> =>
      (await ask(`${paths.consumed}suggest_name/`, { json: body, token: sandbox.tokens.customerOwner })).json;
    const body = { project: project.uuid, offering: offering.uuid };
    const { name } = (await suggest(body)) as { name: string };
    first(project.resources).name = name;
    expect(await suggest(body)).toEqual({ name: `${name}-2` });
    expect(await suggest({ ...body, project: '0'.repeat(32) })).toEqual({
      project: ['Project is not found.'],
    });
  });

  it.each([
    ['update_limits', {}, 400, { limits: ['This field is required.'] }],
    ['update_limits', { limits: { nope: 1 } }, 400, { limits: ['Invalid components: nope.'] }],
    ['switch_plan', { plan: 'x' }, 400, { plan: ['Invalid hyperlink - No URL match.'] }],
    [
      'renew',
      { extension_months: 0 },
      400,
      { extension_months: ['Ensure this value is greater than or equal to 1.'] },
    ],
    ['renew', { extension_months: 2 }, 400, ['Resource has no end date, so that it cannot be renewed.']],
    ['restore', {}, 400, ['Resource must be in TERMINATED or ERRED state to be restored.']],
  ])('%s of %j is %i with %j', async (name, body, status, error) => {
    const resource = first(used('customerOwner'));
    resource.endDate = null;
    Object.assign(resource.offering.pluginOptions, { can_restore_resource: true });
    const response = await act(resource, name, body);
    expect([response.status, response.json]).toEqual([status, error]);
  });

  it('wait for the required state', async () => {
    const resource = first(used('customerOwner'));
    resource.state = 'Updating';
    for (const name of ['update_limits', 'switch_plan', 'renew', 'reallocate_limits', 'update_options']) {
      expect([name, (await act(resource, name, {})).json]).toEqual([
        name,
        { detail: 'Valid states for operation: OK.' },
      ]);
    }
    resource.state = 'OK';
  });

  it.each([
    ['update_limits', { customer: 400, projectMember: 403, stranger: 404 }],
    ['switch_plan', { customer: 400, projectMember: 403, stranger: 404 }],
    ['renew', { customer: 400, projectMember: 403, stranger: 404 }],
    ['reallocate_limits', { customer: 400, projectMember: 403, stranger: 404 }],
    ['terminate', { projectMember: 403, stranger: 404, manager: 404 }],
    ['restore', { projectMember: 403, stranger: 404 }],
    ['pull', { projectMember: 403, stranger: 404 }],
    ['set_end_date', { customer: 200, projectMember: 403, stranger: 404 }],
    ['update_options', { customer: 403, customerOwner: 200, projectMember: 403, stranger: 404 }],
    ['add_user', { customer: 403, customerOwner: 400, projectMember: 403, stranger: 404 }],
    ['estimate_renewal', { projectMember: 400, stranger: 404 }],
    ['set_slug', { customerOwner: 403, staff: 400, stranger: 404 }],
    ['set_paused', { customerOwner: 403, staff: 400, stranger: 404 }],
    ['move_resource', { customerOwner: 403, staff: 400, stranger: 404 }],
    ['unlink', { customerOwner: 403, stranger: 404 }],
  ] as const)('like %s have these statuses by caller: %j', async (name, statuses) => {
    const { world } = client().sandbox;
    // Carlos manages the first project and is a member of another.
    const managed = first(world.projects).resources;
    for (const [caller, status] of Object.entries(statuses) as [Caller, number][]) {
      const of = caller === 'customer' ? used(caller).filter((each) => managed.includes(each)) : used(caller);
      const resource = first(of.length > 0 ? of : used('staff'));
      expect([name, caller, (await act(resource, name, {}, caller)).status]).toEqual([name, caller, status]);
    }
  });

  it('change the texts of the resource by PATCH if the caller has the right', async () => {
    const { ask, sandbox } = client();
    const resource = first(used('customerOwner'));
    const patch = (caller: Caller, uuid: string) =>
      ask(`${paths.consumed}${uuid}/`, {
        method: 'PATCH',
        json: { description: 'ours' },
        token: sandbox.tokens[caller],
      });
    expect((await patch('customerOwner', resource.uuid)).row).toMatchObject({ description: 'ours' });
    expect((await patch('projectMember', first(used('projectMember')).uuid)).status).toBe(403);
    expect((await patch('stranger', resource.uuid)).status).toBe(404);
  });
});

describe('a server of October 2024', () => {
  const older = useSandbox({ server: '2024', resources: 100 });

  it.each([
    ['history list_users team_members glauth_tree', 'GET', 404],
    ['offering team plan_periods', 'GET', 200],
    ['add_user adjust_dates delete_user estimate_renewal pull reallocate_limits renew', 'POST', 404],
    ['restore set_downscaled set_end_date set_paused set_restrict_member_access update_user', 'POST', 404],
    ['move_resource set_slug switch_plan update_limits', 'POST', 400],
    ['set_as_erred terminate', 'POST', 200],
  ])('has, or lacks, %s by %s with %i', async (names, method, status) => {
    const { ask, sandbox } = older();
    const resource = first(
      sandbox.world.resources.filter((each) => !each.orderInProgress && each.offering.state === 'Active'),
    );
    for (const name of names.split(' ')) {
      resource.state = 'OK';
      const path = `${paths.consumed}${resource.uuid}/${name}/`;
      const response = await ask(path, method === 'GET' ? {} : { json: {} });
      expect([name, response.status]).toEqual([name, status]);
    }
  });
});
