import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownRights, rolesOf } from '../../sandbox/src/world/roles.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

describe.each(['2024', '2026'] as const)('roles, on a server of %s', (server) => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ server, resources: 400 });
  });
  afterAll(() => gateway.close());

  const ask = async (query: string) => {
    let result: Awaited<ReturnType<Gateway['query']>> | undefined;
    const requests = await gateway.requestsOf(async () => {
      result = await gateway.query(query, {}, gateway.sandbox.tokens.owner);
    });
    return { data: result?.data, errors: result?.errors, requests };
  };
  const rightsOf = (name: string) => {
    const found = rolesOf(gateway.sandbox.world).find((one) => one.name === name);
    return knownRights(found?.permissions ?? [], server);
  };

  it('come from the row if it contains what is selected', async () => {
    const { data, requests } = await ask('{ viewer { permissions { role { uuid name } } } }');
    expect(data.viewer.permissions[0].role.name).toBe('CUSTOMER.OWNER');
    expect(requests).toEqual(['GET /api/users/me/?field=permissions&field=uuid']);
  });

  it('return the name of the project that they are in', async () => {
    const { grants } = gateway.sandbox.world.users.find(
      (one) => one.grants.filter(({ project }) => project).length > 1,
    ) ?? { grants: [] };
    const user = grants[0]?.user.uuid;
    const ask = `{ user(uuid: "${user}") { permissions { project { uuid name } resource { name } scope { __typename } } } }`;
    let data: { user: { permissions: unknown[] } } | undefined;
    const requests = await gateway.requestsOf(async () => {
      ({ data } = await gateway.query(ask));
    });
    expect(requests).toEqual([`GET /api/users/${user}/?field=permissions&field=uuid`]);
    expect(data?.user.permissions).toEqual(
      grants.map(({ project, scopeType }) => ({
        // Servers of 2024 return no project beside the scope.
        project: server === '2026' && project ? { uuid: project.uuid, name: project.name } : null,
        resource: null,
        scope: { __typename: scopeType === 'project' ? 'Project' : expect.any(String) },
      })),
    );
  });

  it('are loaded once for an operation, however many rights depend on them', async () => {
    const provider = gateway.sandbox.world.providers[0]?.uuid;
    const { data, errors, requests } = await ask(`{
      viewer { permissions { role { name permissions contentType } } }
      serviceProvider(uuid: "${provider}") {
        offerings(first: 3) { nodes { users { nodes { role { name permissions } } } } }
        projectPermissions { nodes { role { name uuid permissions } } }
      }
    }`);
    expect(errors).toBeUndefined();
    const { offerings, projectPermissions } = data.serviceProvider;
    const users = offerings.nodes.flatMap((one: { users: { nodes: unknown[] } }) => one.users.nodes);
    const granted = [...data.viewer.permissions, ...users, ...projectPermissions.nodes];
    expect(projectPermissions.nodes.length).toBeGreaterThan(0);
    for (const { role } of granted) expect(role.permissions).toEqual(rightsOf(role.name));
    expect(data.viewer.permissions[0].role.contentType).toBe('CUSTOMER');
    expect(requests.filter((one) => one.includes('/api/roles/'))).toEqual([
      'GET /api/roles/?field=content_type&field=customer_name&field=customer_uuid&field=description&field=is_active&' +
        'field=is_system_role&field=name&field=permissions&field=template_name&field=template_uuid&field=uuid&page_size=300',
    ]);
  });
});
