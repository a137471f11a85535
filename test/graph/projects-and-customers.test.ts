import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../../sandbox/src/sandbox.ts';
import type { Project } from '../../sandbox/src/world/types.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

interface ShownProject {
  readonly stats: { readonly components: readonly { readonly type: string; readonly offering: unknown }[] };
}

/** The project that the customer of the sandbox manages. */
function managed(world: World): Project {
  const found = world.projects.find(({ grants }) =>
    grants.some(({ user, role }) => user.username === 'sandbox-customer' && role === 'PROJECT.MANAGER'),
  );
  if (!found) throw new Error('no project');
  return found;
}

describe.each(['2024', '2026'] as const)('projects and customers, on a server of %s', (server) => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = await startGateway({ server, resources: 100 });
  });
  afterAll(() => gateway.close());

  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { sandbox } = gateway;
    let data: Record<string, never> = {};
    const requests = await gateway.requestsOf(async () => {
      const result = await gateway.query(query, variables, sandbox.tokens.customer);
      expect(result.errors).toBeUndefined();
      data = result.data;
    });
    return { data, requests };
  };

  it('are listed for users with a role in them, with one request each', async () => {
    const { data, requests } = await ask(
      '{ projects(first: 5) { nodes { name customer { name } } } customers(first: 5, orderBy: { field: NAME }) { nodes { name } } }',
    );
    const { world } = gateway.sandbox;
    const own = world.projects.filter(({ grants }) =>
      grants.some(({ user }) => user.username === 'sandbox-customer'),
    );
    const names = own.map(({ name, customer }) => ({ name, customer: { name: customer.name } }));
    expect(data.projects).toEqual({ nodes: names.sort((a, b) => (a.name < b.name ? -1 : 1)) });
    const owners = [...new Set(own.map(({ customer }) => customer.name))].sort();
    expect(data.customers).toEqual({ nodes: owners.map((name) => ({ name })) });
    expect(requests.sort()).toEqual([
      'GET /api/customers/?o=name&field=name&field=uuid&page_size=5',
      'GET /api/projects/?field=customer_name&field=name&field=uuid&page_size=5',
    ]);
  });

  it('returns the projects of a customer by its filter, for every caller', async () => {
    const { uuid, customer } = managed(gateway.sandbox.world);
    const { data, requests } = await ask(
      'query ($uuid: UUID!) { customer(uuid: $uuid) { projects(first: 5) { nodes { uuid } } } }',
      { uuid: customer.uuid },
    );
    expect(data.customer).toMatchObject({ projects: { nodes: expect.arrayContaining([{ uuid }]) } });
    expect(requests).toEqual([
      `GET /api/customers/${customer.uuid}/?field=uuid`,
      `GET /api/projects/?customer=${customer.uuid}&field=uuid&page_size=5`,
    ]);
  });

  it('are listed from a moment on, which a server of 2024 treats as the exact moment of creation', async () => {
    const { world, tokens } = gateway.sandbox;
    const moments = world.projects.map(({ created }) => created).sort((one, other) => one - other);
    const moment = moments[Math.floor(moments.length / 2)] ?? 0;
    const { data, errors } = await gateway.query(
      'query ($after: DateTime!) { projects(filter: { createdAfter: $after }) { totalCount } }',
      { after: new Date(moment).toISOString() },
      tokens.staff,
    );
    if (server === '2024') expect(errors?.[0]?.message).toContain('filter.createdAfter');
    else expect(data.projects.totalCount).toBe(moments.filter((one) => one >= moment).length);
  });

  it('load team and statistics with one request each', async () => {
    const project = managed(gateway.sandbox.world);
    const { data, requests } = await ask(
      `query ($uuid: UUID!) { project(uuid: $uuid) { team(first: 5) { totalCount nodes { role { name } user { username } } }
        stats { components { type usage limit offering { name } } } } }`,
      { uuid: project.uuid },
    );
    const team = project.grants.slice(0, 5).map(({ role, user }) => ({
      role: { name: role },
      user: { username: user.username },
    }));
    expect(data.project).toMatchObject({ team: { totalCount: project.grants.length, nodes: team } });
    const { components } = (data.project as unknown as ShownProject).stats;
    const types = project.resources.flatMap(({ offering }) => offering.components.map(({ type }) => type));
    expect(components.map(({ type }) => type).sort()).toEqual([...new Set(types)].sort());
    // Older servers do not say of which offering they are.
    expect(components.every(({ offering }) => (offering === null) === (server === '2024'))).toBe(true);
    const below = `GET /api/projects/${project.uuid}/`;
    const fields = 'field=role_name&field=user_username&field=user_uuid&field=uuid';
    expect(requests.sort()).toEqual([
      `${below}?field=uuid`,
      `${below}list_users/?${fields}&page_size=5`,
      `${below}stats/`,
    ]);
  });

  it('are created, changed, and removed from the lists', async () => {
    const { tokens, world } = gateway.sandbox;
    const customer = managed(world).customer;
    const write = (mutation: string, input: Record<string, unknown>) =>
      gateway.query(mutation, { input }, tokens.staff);
    const made = await write(
      'mutation ($input: CreateProjectInput!) { createProject(input: $input) { project { uuid name customer { uuid } } userErrors { code } } }',
      { customerUuid: customer.uuid, name: 'Ice cores', endDate: '2091-01-31' },
    );
    const { uuid } = made.data.createProject.project;
    expect(made.data.createProject).toEqual({
      project: { uuid, name: 'Ice cores', customer: { uuid: customer.uuid } },
      userErrors: [],
    });
    const user = world.users.find(({ grants }) => grants.length === 0)?.uuid;
    const added = await write(
      `mutation ($input: AddProjectUserInput!) { addProjectUser(input: $input) {
        project { team { nodes { user { uuid } expirationTime } } } expirationTime userErrors { code } } }`,
      { uuid, userUuid: user, role: 'PROJECT.MEMBER', expirationTime: '2091-01-01T00:00:00Z' },
    );
    const expirationTime = '2091-01-01T00:00:00.000000Z';
    expect(added.data.addProjectUser).toEqual({
      project: { team: { nodes: [{ user: { uuid: user }, expirationTime }] } },
      expirationTime,
      userErrors: [],
    });
    const gone = await write(
      'mutation ($input: DeleteProjectInput!) { deleteProject(input: $input) { deletedUuid userErrors { code } } }',
      { uuid },
    );
    expect(gone.data.deleteProject).toEqual({ deletedUuid: uuid, userErrors: [] });
    expect(world.projects.some((one) => one.uuid === uuid)).toBe(false);
  });

  it('refuse by name the inputs that only staff may set and that the server would silently drop', async () => {
    const { uuid, slug } = managed(gateway.sandbox.world);
    let result: Awaited<ReturnType<Gateway['query']>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      result = await gateway.query(
        'mutation ($input: UpdateProjectInput!) { updateProject(input: $input) { userErrors { code path } } }',
        { input: { uuid, slug: 'mine', description: 'Mine' } },
        gateway.sandbox.tokens.customer,
      );
    });
    expect(result?.data.updateProject.userErrors).toEqual([{ code: 'REFUSED', path: ['input', 'slug'] }]);
    expect(requests).toEqual(['GET /api/users/me/?field=is_staff&field=uuid']);
    expect(managed(gateway.sandbox.world).slug).toBe(slug);
  });
});
