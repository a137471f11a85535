import { describe, expect, it } from 'vitest';
import { checkPolicies, creationBlocked, policyUsage } from '../src/world/policies.ts';
import type { Offering } from '../src/world/types.ts';
import { offeringStage } from './offering-stage.ts';
import { first, paths, type RestResponse, type Row, useSandbox } from './support.ts';

const client = useSandbox();
const { offering, owner, strangers } = offeringStage(client);

const scope = (each: Offering): string => `https://elsewhere.example${paths.offerings}${each.uuid}/`;

/** A body that is accepted, for the GPU hours of the usual offering. */
const good = (more: Row = {}): Row => ({
  scope: scope(offering()),
  actions: 'notify_organization_owners,block_creation_of_new_resources',
  apply_to_all: true,
  component_limits_set: [{ type: 'gpu', limit: 900_000_000 }],
  ...more,
});

const post = (json: unknown, token = owner()): Promise<RestResponse> =>
  client().ask(paths.policies, { json, token });

const groupUrl = (at = 0): string => `/api/organization-groups/${client().sandbox.world.groups[at]?.uuid}/`;

describe('writes of usage policies', () => {
  it('create, replace, change and delete', async () => {
    const { ask, sandbox } = client();
    const made = await post(good({ period: 3, options: { notify_external_user: 'a@b.example' } }));
    expect(made.status).toBe(201);
    expect(made.row).toMatchObject({
      scope: `${sandbox.url}${paths.offerings}${offering().uuid}/`,
      actions: 'notify_organization_owners,block_creation_of_new_resources',
      apply_to_all: true,
      organization_groups: [],
      period: 3,
      period_name: '3 month',
      has_fired: false,
      fired_datetime: null,
      created_by_username: 'sandbox-owner',
    });
    const path = `${paths.policies}${made.row.uuid}/`;
    const [newest] = (await ask(paths.policies, { token: owner() })).rows;
    expect(newest?.uuid).toBe(made.row.uuid);
    const patched = await ask(path, { method: 'PATCH', json: { period: 1 }, token: owner() });
    expect([patched.status, patched.row.period, patched.row.actions]).toEqual([200, 1, made.row.actions]);
    const json = good({
      apply_to_all: false,
      organization_groups: [groupUrl(1)],
      actions: 'notify_external_user',
    });
    const put = await ask(path, { method: 'PUT', json, token: owner() });
    expect([put.status, put.row.apply_to_all, put.row.actions]).toEqual([200, false, 'notify_external_user']);
    expect(put.row.organization_groups).toEqual([`${sandbox.url}${groupUrl(1)}`]);
    const gone = await ask(path, { method: 'DELETE', token: owner() });
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect((await ask(path, { token: owner() })).status).toBe(404);
  });

  it('accept either everybody or groups, but not both', async () => {
    const { ask } = client();
    for (const more of [
      { apply_to_all: false },
      { apply_to_all: undefined },
      { organization_groups: [groupUrl()] },
    ]) {
      const response = await post(good(more));
      expect([response.status, response.row]).toEqual([
        400,
        { non_field_errors: ['Exactly one of apply_to_all or organization_groups must be specified.'] },
      ]);
    }
    const made = await post(good());
    const both = { organization_groups: [groupUrl()] };
    const path = `${paths.policies}${made.row.uuid}/`;
    expect((await ask(path, { method: 'PATCH', json: both })).status).toBe(400);
    expect((await ask(path, { method: 'PATCH', json: { ...both, apply_to_all: false } })).status).toBe(200);
  });

  it('report each wrong field', async () => {
    const wrong: readonly (readonly [Row, Row])[] = [
      [{ actions: 'explode' }, { actions: ['"explode" is not a valid choice.'] }],
      [{ actions: '' }, { actions: ['This field may not be blank.'] }],
      [{ actions: ['notify_external_user'] }, { actions: ['Not a valid string.'] }],
      [{ scope: 'x' }, { scope: ['Invalid hyperlink - No URL match.'] }],
      [{ scope: '/api/projects/a/' }, { scope: ['Invalid hyperlink - Incorrect URL match.'] }],
      [{ period: 5 }, { period: ['"5" is not a valid choice.'] }],
      [
        { organization_groups: ['x'], apply_to_all: false },
        { organization_groups: ['Invalid hyperlink - No URL match.'] },
      ],
      [
        { component_limits_set: [{ type: 'gpu', limit: 1 }, { type: 'cpu' }] },
        { component_limits_set: [{}, { limit: ['This field is required.'] }] },
      ],
      [
        { component_limits_set: [{ type: 'bricks', limit: 1 }] },
        { component_limits_set: [{ type: ['"bricks" is not a component of the offering.'] }] },
      ],
      [
        { component_limits_set: {} },
        { component_limits_set: { non_field_errors: ['Expected a list of items but got type "dict".'] } },
      ],
    ];
    for (const [more, errors] of wrong) {
      const response = await post(good(more));
      expect([response.status, response.row]).toEqual([400, errors]);
    }
    expect(Object.keys((await post({})).row).sort()).toEqual(['actions', 'component_limits_set', 'scope']);
  });

  it('do not find an offering of another provider, and support can only read', async () => {
    const { ask } = client();
    const { second, support } = strangers();
    const hidden = await post(good(), second);
    expect([hidden.status, hidden.row]).toEqual([
      400,
      { scope: ['Invalid hyperlink - Object does not exist.'] },
    ]);
    expect((await post(good(), support)).status).toBe(403);
    const made = await post(good());
    const path = `${paths.policies}${made.row.uuid}/`;
    expect((await ask(path, { method: 'DELETE', token: second })).status).toBe(404);
    expect((await ask(path, { method: 'DELETE', token: support })).status).toBe(403);
    expect((await ask(path, { method: 'PATCH', json: {}, token: support })).status).toBe(403);
  });
});

describe('policies', () => {
  it('fire immediately when the limit is exceeded, and stop when it is raised', async () => {
    const { ask } = client();
    const made = await post(good({ component_limits_set: [{ type: 'gpu', limit: 10 }] }));
    expect(made.row).toMatchObject({ has_fired: true, fired_datetime: expect.stringMatching(/Z$/) });
    const path = `${paths.policies}${made.row.uuid}/`;
    const json = { component_limits_set: [{ type: 'gpu', limit: 900_000_000 }] };
    const raised = await ask(path, { method: 'PATCH', json });
    expect(raised.row).toMatchObject({ has_fired: false, fired_datetime: null });
  });

  it('fire with a tick after usage has grown', async () => {
    const { ask, sandbox } = client();
    const made = await post(good());
    const resource = first(offering().resources.filter((each) => each.state === 'OK'));
    resource.usages = resource.usages.map(() => 1_000_000_000);
    sandbox.tick();
    expect((await ask(`${paths.policies}${made.row.uuid}/`)).row.has_fired).toBe(true);
    resource.usages = resource.usages.map(() => 1);
    checkPolicies(sandbox.world);
    expect((await ask(`${paths.policies}${made.row.uuid}/`)).row.has_fired).toBe(false);
  });

  it('that are built in have fired exactly if their limit is exceeded', () => {
    const { world } = client().sandbox;
    for (const policy of world.policies) {
      const passed = policy.componentLimits.some((each) => policyUsage(policy, each.type) > each.limit);
      expect([policy.uuid, policy.fired !== null]).toEqual([policy.uuid, passed]);
    }
    expect(world.policies.some((policy) => policy.fired !== null)).toBe(true);
  });

  it('that have fired prevent the affected customers from ordering', async () => {
    const { world } = client().sandbox;
    const target = offering('Borealis GPU Cluster');
    const [inside, outside] = [true, false].map((wanted) =>
      first(
        world.customers.filter(
          (each) =>
            each.organizationGroups.includes(first(world.groups.slice(1))) === wanted &&
            target.resources.some((one) => one.project.customer === each && (one.usages[1] ?? 0) > 0),
        ),
      ),
    );
    if (!inside || !outside) throw new Error('no customers');
    expect(creationBlocked(world, target, inside)).toBe(false);
    const made = await post(
      good({
        scope: scope(target),
        apply_to_all: false,
        organization_groups: [groupUrl(1)],
        component_limits_set: [{ type: 'gpu', limit: 0 }],
      }),
    );
    expect(made.row.has_fired).toBe(true);
    expect(creationBlocked(world, target, inside)).toBe(true);
    expect(creationBlocked(world, target, outside)).toBe(false);
  });
});
