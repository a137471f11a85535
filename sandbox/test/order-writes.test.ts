import { describe, expect, it } from 'vitest';
import { type Order, orderStates } from '../src/world/types.ts';
import { first, paths, type RestResponse, type Row, useSandbox } from './support.ts';

const client = useSandbox();

type State = (typeof orderStates)[number];

/** The first project, which the customer token manages. */
const project = () => first(client().sandbox.world.projects);

/** An order of the first project at an offering of the owner, put into a state. */
function orderIn(state: State, offering = 'Aurora HPC', type: Order['type'] = 'Create'): Order {
  const { world } = client().sandbox;
  const order = first(
    world.orders.filter((each) => each.offering.name === offering && each.type === type && each.plan),
  );
  order.project = project();
  order.state = state;
  order.startDate = null;
  order.consumerReviewedBy = state === 'pending-consumer' ? null : order.createdBy;
  order.resource.orderInProgress = null;
  order.resource.state = state === 'erred' ? 'Erred' : 'Creating';
  world.turns.delete(order);
  return order;
}

type Who = 'owner' | 'customer' | 'staff' | 'manager' | 'secondProvider';

function act(order: Order, name: string, who: Who, body: unknown = {}): Promise<RestResponse> {
  return client().ask(`${paths.orders}${order.uuid}/${name}/`, {
    json: body,
    token: client().sandbox.tokens[who],
  });
}

const read = async (order: Order): Promise<Row> => (await client().ask(`${paths.orders}${order.uuid}/`)).row;

describe('every action from every state', () => {
  // pending-consumer, -provider, -project, -start-date, executing, done, erred, canceled, rejected.
  const table: readonly (readonly [
    name: string,
    who: Who,
    statuses: readonly number[],
    offering?: string,
  ])[] = [
    ['approve_by_consumer', 'customer', [200, 409, 409, 409, 409, 409, 409, 409, 409]],
    ['reject_by_consumer', 'customer', [200, 409, 409, 409, 409, 409, 409, 409, 409]],
    ['approve_by_provider', 'owner', [409, 200, 409, 409, 409, 409, 409, 409, 409]],
    ['reject_by_provider', 'owner', [409, 200, 409, 409, 409, 409, 409, 409, 409]],
    ['cancel', 'customer', [202, 202, 409, 202, 202, 409, 409, 409, 409], 'Harbour Object Storage'],
    ['cancel', 'customer', [405, 405, 409, 405, 405, 409, 409, 409, 409], 'Aurora HPC'],
    ['set_state_executing', 'owner', [200, 200, 409, 409, 409, 409, 200, 409, 409]],
    ['set_state_executing', 'owner', [405, 405, 409, 409, 409, 409, 405, 409, 409], 'Harbour Object Storage'],
    ['set_state_done', 'owner', [409, 409, 409, 409, 200, 409, 409, 409, 409]],
    ['set_state_done', 'owner', [409, 409, 409, 409, 405, 409, 409, 409, 409], 'Mistral Virtual Machines'],
    ['set_state_erred', 'owner', [200, 200, 200, 200, 200, 200, 200, 200, 200]],
    ['set_state_erred', 'owner', [405, 405, 405, 405, 405, 405, 405, 405, 405], 'Harbour Object Storage'],
    ['retry', 'owner', [409, 409, 409, 409, 409, 409, 200, 409, 409]],
    ['retry', 'owner', [409, 409, 409, 409, 409, 409, 405, 409, 409], 'Harbour Object Storage'],
    ['set_provider_info', 'owner', [409, 200, 409, 409, 409, 409, 409, 409, 409]],
    ['set_provider_info', 'owner', [409, 409, 409, 409, 409, 409, 409, 409, 409], 'Dune Private Cloud'],
    ['set_consumer_info', 'customer', [409, 200, 409, 409, 409, 409, 409, 409, 409]],
    ['update_attachment', 'owner', [200, 200, 200, 409, 409, 409, 409, 409, 409]],
  ];
  for (const [name, who, statuses, offering = 'Aurora HPC'] of table) {
    it(`${name} at ${offering}`, async () => {
      const seen: number[] = [];
      for (const state of orderStates) seen.push((await act(orderIn(state, offering), name, who)).status);
      expect(seen).toEqual(statuses);
    });
  }

  it.each([
    ['PUT', [200, 409, 409, 409, 409, 409, 409, 409, 409]],
    ['PATCH', [200, 409, 409, 409, 409, 409, 409, 409, 409]],
    ['DELETE', [204, 204, 409, 409, 409, 409, 409, 409, 409]],
  ] as const)('%s', async (method, statuses) => {
    const token = client().sandbox.tokens.customer;
    const seen: number[] = [];
    for (const state of orderStates) {
      const path = `${paths.orders}${orderIn(state, 'Cirrus Throughput').uuid}/`;
      seen.push(
        (await client().ask(path, { method, token, ...(method === 'DELETE' ? {} : { json: {} }) })).status,
      );
    }
    expect(seen).toEqual(statuses);
  });
});

describe('refusals of order writes (contract section 6)', () => {
  it('list the legal states in a 409 and the offering type in a 405', async () => {
    const late = await act(orderIn('done'), 'approve_by_provider', 'owner');
    expect(late.row).toEqual({ detail: 'Valid states for operation: pending-provider.' });
    const type = await act(orderIn('executing'), 'cancel', 'customer');
    expect(String(type.row.detail)).toContain('Marketplace.Slurm');
  });

  it('are bare arrays for a second review, a restore and a resource that does not fit', async () => {
    const reviewed = orderIn('pending-consumer');
    reviewed.consumerReviewedBy = reviewed.createdBy;
    const again = await act(reviewed, 'reject_by_consumer', 'customer');
    expect([again.status, again.json]).toEqual([400, ['Order is already reviewed by consumer.']]);
    const healthy = orderIn('erred');
    healthy.resource.state = 'OK';
    const retry = await act(healthy, 'retry', 'owner');
    expect([retry.status, Array.isArray(retry.json)]).toEqual([400, true]);
  });

  it('distinguish the two sides', async () => {
    const cases: readonly (readonly [name: string, state: State, Record<Who, number>])[] = [
      [
        'approve_by_consumer',
        'pending-consumer',
        { customer: 200, owner: 403, manager: 403, secondProvider: 404, staff: 200 },
      ],
      [
        'approve_by_provider',
        'pending-provider',
        { customer: 403, owner: 200, manager: 403, secondProvider: 404, staff: 200 },
      ],
      [
        'cancel',
        'pending-provider',
        { customer: 405, owner: 403, manager: 403, secondProvider: 404, staff: 405 },
      ],
      [
        'unlink',
        'pending-project',
        { customer: 403, owner: 403, manager: 403, secondProvider: 403, staff: 204 },
      ],
    ];
    for (const [name, state, expected] of cases) {
      for (const who of ['customer', 'owner', 'manager', 'secondProvider', 'staff'] as const)
        expect([name, who, (await act(orderIn(state), name, who)).status]).toEqual([
          name,
          who,
          expected[who],
        ]);
    }
  });
});

describe('attachments and messages of an order', () => {
  const pdf = (part: string, bytes = '%PDF-1.7 order'): FormData => {
    const form = new FormData();
    form.set(part, new Blob([bytes], { type: 'application/pdf' }), 'order.pdf');
    return form;
  };

  it('an attachment is a PDF that can be replaced and deleted once', async () => {
    const order = orderIn('pending-provider');
    order.hasAttachment = false;
    const path = `${paths.orders}${order.uuid}/`;
    const missing = await client().ask(`${path}delete_attachment/`, { method: 'POST' });
    expect([missing.status, missing.text]).toEqual([404, '']);
    const wrong = await client().ask(`${path}update_attachment/`, { body: pdf('attachment', 'plain text') });
    expect([wrong.status, Object.keys(wrong.row)]).toEqual([400, ['attachment']]);
    const sent = await client().ask(`${path}update_attachment/`, { body: pdf('attachment') });
    expect(sent.row).toEqual({ attachment: expect.stringContaining('/api/media/') });
    expect((await read(order)).attachment).toBe(sent.row.attachment);
    expect((await client().ask(`${path}delete_attachment/`, { method: 'POST' })).status).toBe(204);
    expect((await read(order)).attachment).toBeNull();
  });

  it('both sides can write, as JSON or as a form', async () => {
    const order = orderIn('pending-provider');
    order.messages = null;
    const { tokens } = client().sandbox;
    const form = pdf('provider_message_attachment');
    form.set('provider_message', 'Which queue?');
    const path = `${paths.orders}${order.uuid}/set_provider_info/`;
    expect((await client().ask(path, { body: form, token: tokens.owner })).row).toEqual({
      detail: 'Provider info has been saved.',
    });
    expect((await act(order, 'set_consumer_info', 'customer', { consumer_message: 'gpu' })).status).toBe(200);
    expect(await read(order)).toMatchObject({
      provider_message: 'Which queue?',
      provider_message_attachment: expect.stringContaining('/api/media/'),
      consumer_message: 'gpu',
      consumer_message_attachment: null,
    });
  });

  it('the back-end id can be set in any state, and the response says whether it changed', async () => {
    const order = orderIn('done');
    const texts = [
      (await act(order, 'set_backend_id', 'owner', { backend_id: 'r-9' })).row.status,
      (await act(order, 'set_backend_id', 'owner', { backend_id: 'r-9' })).row.status,
      (await act(order, 'set_backend_id', 'owner')).json,
    ];
    expect(texts).toEqual([
      'Order backend_id has been changed.',
      'Order backend_id is not changed.',
      { backend_id: ['This field is required.'] },
    ]);
  });
});

describe('placing an order', () => {
  const offering = (name: string) =>
    first(client().sandbox.world.offerings.filter((each) => each.name === name));
  const wish = (name = 'Aurora HPC'): Row => {
    const { uuid, plans } = offering(name);
    const base = `https://any.example/api/marketplace-public-offerings/${uuid}/`;
    return {
      offering: base,
      plan: `${base}plans/${plans[0]?.uuid}/`,
      project: `/api/projects/${project().uuid}/`,
      attributes: { name: 'fresh', description: 'for tests' },
      limits: name === 'Aurora HPC' ? { cpu: 10, storage: 100 } : {},
    };
  };
  const place = (json: unknown, who: Who = 'customer'): Promise<RestResponse> =>
    client().ask(paths.orders, { json, token: client().sandbox.tokens[who] });

  it('by a user who may approve goes to the provider, and by a plain member first to the consumer', async () => {
    const response = await place(wish());
    expect(response.status).toBe(201);
    expect(response.row).toMatchObject({
      type: 'Create',
      state: 'pending-provider',
      resource_name: 'fresh',
      attributes: { name: 'fresh', description: 'for tests' },
      limits: { cpu: 10, storage: 100 },
      consumer_reviewed_by_username: 'sandbox-customer',
    });
    expect(Number(response.row.cost)).toBeGreaterThan(0);
    const uuid = response.row.marketplace_resource_uuid;
    const resource = await client().ask(`${paths.resources}${uuid}/`, {
      token: client().sandbox.tokens.owner,
    });
    expect(resource.row).toMatchObject({
      state: 'Creating',
      name: 'fresh',
      limits: { cpu: 10, storage: 100 },
    });
    expect((resource.row.order_in_progress as Row).uuid).toBe(response.row.uuid);
    const member = client().sandbox.world.projects[7];
    const other = await place({ ...wish(), project: `/api/projects/${member?.uuid}/` });
    expect(other.row).toMatchObject({ state: 'pending-consumer', consumer_reviewed_at: null });
  });

  it('is refused for objects that do not exist, are not open or belong to others', async () => {
    const aurora = wish();
    const glacier = wish('Glacier Archive Storage');
    const cases: readonly (readonly [body: Row, error: unknown, who?: Who])[] = [
      [{}, { offering: ['This field is required.'], project: ['This field is required.'] }],
      [{ ...aurora, attributes: {} }, { attributes: { name: ['This field is required.'] } }],
      [{ ...aurora, plan: undefined }, { plan: ['This field is required.'] }],
      [{ ...aurora, plan: glacier.plan }, { plan: ['This plan is not available for selected offering.'] }],
      [{ ...aurora, limits: { gpu: 1 } }, { limits: ['The component gpu does not support limits.'] }],
      [{ ...aurora, limits: { x: 1 } }, { limits: ['Invalid components: x.'] }],
      [aurora, { project: ['Invalid hyperlink - Object does not exist.'] }, 'secondProvider'],
      ...['Isberg Scratch', 'Visualisation Lab', 'HPC Onboarding Workshop'].map(
        (name) => [wish(name), { offering: ['Offering is not available.'] }] as const,
      ),
    ];
    for (const [body, error, who] of cases) {
      const response = await place(body, who);
      expect([response.status, response.json]).toEqual([400, error]);
    }
  });

  it('can be followed by changes until the consumer approves', async () => {
    const member = client().sandbox.world.projects[7];
    const placed = await place({ ...wish(), project: `/api/projects/${member?.uuid}/` });
    const path = `${paths.orders}${placed.row.uuid}/`;
    const token = client().sandbox.tokens.customer;
    expect((await client().ask(path, { method: 'PATCH', json: {}, token })).status).toBe(403);
    const changed = await client().ask(path, { method: 'PATCH', json: { limits: { cpu: 20 } } });
    expect(changed.row).toMatchObject({ limits: { cpu: 20 }, attributes: { name: 'fresh' } });
    expect((await client().ask(path)).row.cost).not.toBe(placed.row.cost);
    const gone = await client().ask(path, { method: 'DELETE' });
    expect(gone.status).toBe(204);
    expect((await client().ask(path)).status).toBe(404);
  });
});
