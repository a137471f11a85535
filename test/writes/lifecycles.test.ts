import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../../src/lib/global-id.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

/** Runs one mutation with its `input` and returns its payload, which must have no user error. */
async function change(
  gateway: Gateway,
  name: string,
  input: Record<string, unknown>,
  selection = '',
  token = gateway.sandbox.tokens.owner,
  // biome-ignore lint/suspicious/noExplicitAny: tests look into payloads of any shape
): Promise<any> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const result = await gateway.query(
    `mutation ($input: ${type}!) { payload: ${name}(input: $input) { ${selection} userErrors { code message path } } }`,
    { input },
    token,
  );
  expect(result.errors, name).toBeUndefined();
  expect(result.data.payload.userErrors, name).toEqual([]);
  return result.data.payload;
}

describe('the life cycle of an offering', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 300 });
  });
  afterAll(() => gateway.close());

  it('goes from a draft through its parts to active, paused, active again and archived', async () => {
    const { customer, category } = gateway.sandbox.demo;
    const { offering } = await change(
      gateway,
      'createOffering',
      {
        name: 'Zephyr HPC',
        customerUuid: customer,
        categoryUuid: category,
        type: 'Marketplace.Slurm',
        shared: true,
        billable: true,
        components: [{ type: 'cpu', name: 'CPU time', billingType: 'USAGE', measuredUnit: 'hours' }],
      },
      'offering { uuid name state components { type } }',
    );
    expect(offering).toMatchObject({ name: 'Zephyr HPC', state: 'DRAFT', components: [{ type: 'cpu' }] });
    const offeringUuid: string = offering.uuid;

    const early = await gateway.query(
      'mutation ($input: ActivateOfferingInput!) { activateOffering(input: $input) { offering { name } userErrors { code } } }',
      { input: { uuid: offeringUuid } },
      gateway.sandbox.tokens.owner,
    );
    expect(early.data.activateOffering).toEqual({ offering: null, userErrors: [{ code: 'ILLEGAL_STATE' }] });

    await change(gateway, 'createOfferingComponent', {
      offeringUuid,
      type: 'gpu',
      name: 'GPU time',
      billingType: 'LIMIT',
      limitPeriod: 'MONTH',
      measuredUnit: 'hours',
    });
    const { partition } = await change(
      gateway,
      'createPartition',
      { offeringUuid, partitionName: 'fast', maxNodes: 16 },
      'partition { uuid partitionName maxNodes }',
    );
    expect(partition).toMatchObject({ partitionName: 'fast', maxNodes: 16 });
    const { qosProfile } = await change(
      gateway,
      'createQosProfile',
      { offeringUuid, name: 'urgent', maxNodes: 4 },
      'qosProfile { uuid name maxNodes }',
    );
    expect(qosProfile).toMatchObject({ name: 'urgent', maxNodes: 4 });
    const chosen = await change(
      gateway,
      'setPartitionQosOptions',
      { offeringUuid, uuid: partition.uuid, qosOptions: [{ qosUuid: qosProfile.uuid, isDefault: true }] },
      'partition { qosOptions { isDefault qos { uuid name } } }',
    );
    expect(chosen.partition.qosOptions).toEqual([
      { isDefault: true, qos: { uuid: qosProfile.uuid, name: 'urgent' } },
    ]);
    const bare = await change(
      gateway,
      'deleteQosProfile',
      { offeringUuid, uuid: qosProfile.uuid },
      'deletedId deletedUuid offering { qosProfiles { uuid } partitions { qosOptions { qos { uuid } } } }',
    );
    expect(bare).toMatchObject({
      deletedId: toGlobalId('QosProfile', qosProfile.uuid),
      deletedUuid: qosProfile.uuid,
      offering: { qosProfiles: [], partitions: [{ qosOptions: [] }] },
    });

    const prepaid = await change(
      gateway,
      'setOfferingBillingMode',
      { uuid: offeringUuid, billingMode: 'PREPAID' },
      'offering { components { billingType isPrepaid } }',
    );
    expect(prepaid.offering.components).toEqual([
      { billingType: 'ONE', isPrepaid: true },
      { billingType: 'ONE', isPrepaid: true },
    ]);
    const config = 'offering { userAttributeConfig { exposedFields isDefault exposeGender } }';
    const shown = await change(
      gateway,
      'setOfferingUserAttributeConfig',
      { uuid: offeringUuid, exposeEmail: true },
      config,
    );
    expect(shown.offering.userAttributeConfig).toEqual({
      exposedFields: ['email'],
      isDefault: false,
      exposeGender: false,
    });
    const more = await change(
      gateway,
      'updateOfferingUserAttributeConfig',
      { uuid: offeringUuid, exposeGender: true },
      config,
    );
    expect(more.offering.userAttributeConfig).toMatchObject({ exposedFields: ['email', 'gender'] });
    const cleared = await change(gateway, 'clearOfferingUserAttributeConfig', { uuid: offeringUuid }, config);
    expect(cleared.offering.userAttributeConfig).toMatchObject({ isDefault: true });
    const { offering: basic } = await change(
      gateway,
      'setOfferingType',
      { uuid: offeringUuid, type: 'Marketplace.Basic' },
      'offering { type }',
    );
    expect(basic.type).toBe('Marketplace.Basic');
    await change(gateway, 'setOfferingType', { uuid: offeringUuid, type: 'Marketplace.Slurm' });

    const catalogs = await gateway.query(
      '{ offerings(first: 300) { nodes { softwareCatalogs { catalog { uuid } } } } }',
    );
    const [catalog] = catalogs.data.offerings.nodes.flatMap(
      (node: { softwareCatalogs: { catalog: { uuid: string } }[] }) =>
        node.softwareCatalogs.map((one) => one.catalog.uuid),
    );
    const added = await change(
      gateway,
      'addOfferingSoftwareCatalog',
      { uuid: offeringUuid, catalogUuid: catalog, partitionUuid: partition.uuid },
      'offering { softwareCatalogs { catalog { uuid } partition { partitionName } } }',
    );
    expect(added.offering.softwareCatalogs).toEqual([
      { catalog: { uuid: catalog }, partition: { partitionName: 'fast' } },
    ]);
    const { usagePolicy } = await change(
      gateway,
      'createUsagePolicy',
      {
        offeringUuid,
        actions: ['NOTIFY_ORGANIZATION_OWNERS', 'BLOCK_CREATION_OF_NEW_RESOURCES'],
        applyToAll: true,
        componentLimits: [{ type: 'cpu', limit: 1000 }],
        period: 'ONE_MONTH',
      },
      'usagePolicy { uuid actions period componentLimits { type limit } offering { name } }',
    );
    expect(usagePolicy).toMatchObject({
      actions: ['NOTIFY_ORGANIZATION_OWNERS', 'BLOCK_CREATION_OF_NEW_RESOURCES'],
      period: 'ONE_MONTH',
      componentLimits: [{ type: 'cpu', limit: 1000 }],
      offering: { name: 'Zephyr HPC' },
    });

    const { offering: planned } = await change(
      gateway,
      'createOffering',
      {
        name: 'Zephyr HPC with a plan',
        customerUuid: customer,
        categoryUuid: category,
        type: 'Marketplace.Slurm',
        plans: [{ name: 'Standard', unit: 'MONTH', unitPrice: '10.5' }],
      },
      'offering { uuid plans { name } }',
    );
    expect(planned.plans).toEqual([{ name: 'Standard' }]);
    const uuid: string = planned.uuid;
    const step = (name: string, input = {}) =>
      change(gateway, name, { uuid, ...input }, 'offering { state pausedReason } transition { from to }');
    expect((await step('activateOffering')).transition).toEqual({ from: 'DRAFT', to: 'ACTIVE' });
    expect(await step('pauseOffering', { reason: 'Maintenance' })).toMatchObject({
      offering: { state: 'PAUSED', pausedReason: 'Maintenance' },
      transition: { from: 'ACTIVE', to: 'PAUSED' },
    });
    expect((await step('unpauseOffering')).transition).toEqual({ from: 'PAUSED', to: 'ACTIVE' });
    expect((await step('archiveOffering')).offering.state).toBe('ARCHIVED');
  });
});

describe('the life cycle of a resource', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 300 });
  });
  afterAll(() => gateway.close());

  it('goes from an order and its approval through limits, end date and report to its termination', async () => {
    const { sandbox } = gateway;
    const { staff } = sandbox.tokens;
    const { data } = await gateway.query(
      'query ($uuid: UUID!) { offering(uuid: $uuid) { plans { uuid } components { type billingType } resources(first: 1) { nodes { project { uuid } } } } }',
      { uuid: sandbox.demo.offering },
    );
    const limited = data.offering.components.find(
      ({ billingType }: { billingType: string }) => billingType === 'LIMIT',
    );
    const { order } = await change(
      gateway,
      'createOrder',
      {
        offeringUuid: sandbox.demo.offering,
        planUuid: data.offering.plans[0].uuid,
        projectUuid: data.offering.resources.nodes[0].project.uuid,
        attributes: { name: 'zephyr-01' },
        limits: limited ? [{ type: limited.type, limit: 4 }] : [],
      },
      'order { uuid state type resource { uuid name state } }',
      staff,
    );
    expect(order).toMatchObject({
      state: 'PENDING_PROVIDER',
      type: 'CREATE',
      resource: { name: 'zephyr-01', state: 'CREATING' },
    });
    const uuid: string = order.resource.uuid;

    const approved = await change(
      gateway,
      'approveOrderAsProvider',
      { uuid: order.uuid },
      'transition { from to }',
    );
    expect(approved.transition).toEqual({ from: 'PENDING_PROVIDER', to: 'EXECUTING' });
    const done = await change(
      gateway,
      'setOrderDone',
      { uuid: order.uuid },
      'order { state resource { state } }',
    );
    expect(done.order).toEqual({ state: 'DONE', resource: { state: 'OK' } });

    if (limited) {
      const { resource } = await change(
        gateway,
        'setResourceLimits',
        { uuid, limits: [{ type: limited.type, limit: 8 }] },
        'resource { components { type limit } }',
      );
      expect(resource.components).toContainEqual({ type: limited.type, limit: 8 });
    }
    const ended = await change(
      gateway,
      'setResourceEndDate',
      { uuid, endDate: '2030-01-31' },
      'resource { endDate }',
    );
    expect(ended.resource.endDate).toBe('2030-01-31');
    const reported = await change(
      gateway,
      'submitResourceReport',
      { uuid, report: [{ header: 'Status', body: 'All well.' }] },
      'resource { report { header body } }',
    );
    expect(reported.resource.report).toEqual([{ header: 'Status', body: 'All well.' }]);

    const { resource: reached } = await change(
      gateway,
      'setResourceEndpoints',
      { uuid, endpoints: [{ name: 'SSH', url: 'https://login.example.org' }] },
      'resource { endpoints { name url } }',
    );
    expect(reached.endpoints).toEqual([{ name: 'SSH', url: 'https://login.example.org' }]);

    const terminated = await change(
      gateway,
      'terminateResource',
      { uuid },
      'order { uuid type state } resource { orderInProgress { type } }',
    );
    expect(terminated.order).toMatchObject({ type: 'TERMINATE', state: 'PENDING_PROVIDER' });
    for (let tick = 0; tick < 5; tick += 1) sandbox.tick();
    const end = await gateway.query(
      'query ($uuid: UUID!) { order(uuid: $uuid) { state resource { state } } }',
      {
        uuid: terminated.order.uuid,
      },
    );
    expect(end.data.order).toEqual({ state: 'DONE', resource: { state: 'TERMINATED' } });

    const restored = await change(
      gateway,
      'restoreResource',
      { uuid },
      'order { type } transition { from to }',
    );
    expect(restored).toMatchObject({
      order: { type: 'RESTORE' },
      transition: { from: 'TERMINATED', to: 'CREATING' },
    });
    const { resource: ready } = await change(gateway, 'setResourceStateOk', { uuid }, 'resource { state }');
    expect(ready.state).toBe('OK');
  });

  it('has users with roles on it, whose state in the back end its agent reports', async () => {
    const { resource: uuid } = gateway.sandbox.demo;
    const user = gateway.sandbox.world.users[12];
    const role = { uuid, userUuid: user?.uuid, role: 'RESOURCE.MANAGER' };
    const users =
      'resource { users(filter: { userUuid: $user }) { nodes { role { name } expirationTime } } }';
    const selection = users.replace('$user', `"${user?.uuid}"`);
    const end = '2030-01-31T00:00:00Z';
    const added = await change(gateway, 'addResourceUser', role, selection);
    const held = { role: { name: 'RESOURCE.MANAGER' } };
    expect(added.resource.users.nodes).toEqual([{ ...held, expirationTime: null }]);
    const timed = await change(
      gateway,
      'updateResourceUser',
      { ...role, expirationTime: end },
      `expirationTime ${selection}`,
    );
    expect(Date.parse(timed.expirationTime)).toBe(Date.parse(end));
    expect(Date.parse(timed.resource.users.nodes[0].expirationTime)).toBe(Date.parse(end));
    const removed = await change(gateway, 'removeResourceUser', role, selection);
    expect(removed.resource.users.nodes).toEqual([]);

    const entry = { scopeType: 'RESOURCE', roleName: 'member', state: 'SYNCED' };
    const reported = await change(
      gateway,
      'setResourceMembershipSyncStatuses',
      { uuid, statuses: [{ ...entry, username: 'nobody-here' }] },
      'stored skipped',
    );
    expect(reported).toMatchObject({ stored: 0, skipped: ['nobody-here'] });
    const requests = await gateway.requestsOf(async () => {
      const { data } = await gateway.query(
        'mutation ($input: SetResourceMembershipSyncStatusesInput!) { payload: setResourceMembershipSyncStatuses(input: $input) { stored userErrors { code path } } }',
        { input: { uuid, statuses: [entry, { ...entry, username: 'ada', scopeType: 'RESOURCE_PROJECT' }] } },
      );
      const required = (index: string, field: string) => ({
        code: 'REQUIRED',
        path: ['input', 'statuses', index, field],
      });
      expect(data.payload).toEqual({
        stored: null,
        userErrors: [required('0', 'userUuid'), required('1', 'resourceProjectUuid')],
      });
    });
    expect(requests).toEqual([]);
    await change(gateway, 'syncResourceUserRoles', { uuid });
    const again = await gateway.query(
      'mutation ($uuid: UUID!) { syncResourceUserRoles(input: { uuid: $uuid }) { resource { uuid } } }',
      { uuid },
      gateway.sandbox.tokens.owner,
    );
    expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('needs one request for each mutation, and two if the object is selected', async () => {
    const { resource: uuid } = gateway.sandbox.demo;
    const bare = await gateway.requestsOf(() =>
      change(gateway, 'updateResource', { uuid, description: 'New' }),
    );
    expect(bare).toHaveLength(1);
    const selected = await gateway.requestsOf(() =>
      change(
        gateway,
        'updateResource',
        { uuid, description: 'Newer' },
        'resource { description state offering { name } }',
      ),
    );
    expect(selected).toHaveLength(2);
    expect(selected[0]).toMatch(/^GET .*field=description&field=offering_name/);
  });

  it('never reads data from before a write after it, within one document', async () => {
    const { resource: uuid } = gateway.sandbox.demo;
    const { data } = await gateway.query(
      `mutation ($uuid: UUID!) {
        first: updateResource(input: { uuid: $uuid, description: "one" }) { resource { description } }
        second: updateResource(input: { uuid: $uuid, description: "two" }) { resource { description } }
      }`,
      { uuid },
      gateway.sandbox.tokens.owner,
    );
    expect(data).toEqual({
      first: { resource: { description: 'one' } },
      second: { resource: { description: 'two' } },
    });
  });

  it('needs no request for an input that is certainly invalid', async () => {
    const { resource: uuid } = gateway.sandbox.demo;
    const requests = await gateway.requestsOf(async () => {
      const { data } = await gateway.query(
        'mutation ($input: SetResourceLimitsInput!) { setResourceLimits(input: $input) { userErrors { code path } } }',
        { input: { uuid, limits: [{ type: 'cpu', limit: -1 }] } },
      );
      expect(data.setResourceLimits.userErrors).toEqual([
        { code: 'INVALID_VALUE', path: ['input', 'limits', '0', 'limit'] },
      ]);
    });
    expect(requests).toEqual([]);
  });
});
