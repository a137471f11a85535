import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rolesOf } from '../../sandbox/src/world/roles.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

/** Objects that staff creates for inputs. */
interface Kind {
  readonly type: string;
  readonly path: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly change: Readonly<Record<string, unknown>>;
}

const kinds: readonly Kind[] = [
  {
    type: 'Role',
    path: '/api/roles/',
    input: {
      name: 'PROJECT.AUDITOR',
      contentType: 'PROJECT',
      permissions: ['PROJECT.LIST'],
      descriptionDe: 'Liest',
    },
    change: { isActive: false, descriptionDe: null },
  },
  {
    type: 'OrganizationGroup',
    path: '/api/organization-groups/',
    input: { name: 'Observatories' },
    change: { name: 'Observatories and planetaria' },
  },
  {
    type: 'Catalog',
    path: '/api/marketplace-software-catalogs/',
    input: { name: 'Site software', version: '2026.11', catalogType: 'PACKAGE_MANAGER' },
    change: { autoUpdateEnabled: true },
  },
  {
    type: 'CategoryGroup',
    path: '/api/marketplace-category-groups/',
    input: { title: 'Instruments' },
    change: { description: 'And time on them' },
  },
  {
    type: 'Category',
    path: '/api/marketplace-categories/',
    input: { title: 'Telescopes', description: 'At night' },
    change: { title: 'Radio telescopes' },
  },
];

describe('objects that staff creates for inputs', () => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ resources: 60 });
  });
  afterAll(() => gateway.close());

  it.each(kinds)(
    'a $type is created, found by its id, changed and deleted',
    async ({ type, path, ...kind }) => {
      const field = `${type[0]?.toLowerCase()}${type.slice(1)}`;
      const ask = async (name: string, selection: string, input: object) => {
        const { data, errors } = await gateway.query(
          `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} userErrors { message } } }`,
          { input },
        );
        expect(errors).toBeUndefined();
        expect(data[name].userErrors).toEqual([]);
        return data[name];
      };
      const columns = Object.keys({ ...kind.input, ...kind.change });
      const shown = `${field} { id uuid ${columns.join(' ')} }`;

      const { [field]: made } = await ask(`create${type}`, shown, kind.input);
      expect(made).toMatchObject(kind.input);
      const find = () =>
        gateway.query(`query ($id: ID!) { node(id: $id) { ... on ${type} { uuid } } }`, { id: made.id });
      expect((await find()).data.node).toEqual({ uuid: made.uuid });

      const requests = await gateway.requestsOf(async () => {
        const { [field]: changed } = await ask(`update${type}`, shown, { uuid: made.uuid, ...kind.change });
        expect(changed).toEqual({ ...made, ...kind.change });
      });
      // The write, and the read of the object afterwards.
      expect(requests).toEqual([
        expect.stringMatching(`^GET ${path}${made.uuid}/`),
        `PATCH ${path}${made.uuid}/`,
      ]);

      const gone = await ask(`delete${type}`, 'deletedId deletedUuid', { uuid: made.uuid });
      expect(gone).toMatchObject({ deletedId: made.id, deletedUuid: made.uuid });
      expect((await find()).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    },
  );

  it('a role of a single customer hides the role from which it was copied, unless hidden roles are selected', async () => {
    const { world } = gateway.sandbox;
    const customer = world.customers[0]?.uuid;
    const template = rolesOf(world).find(({ name }) => name === 'PROJECT.MANAGER')?.uuid;
    const { data } = await gateway.query(
      'mutation ($input: CloneRoleToCustomerInput!) { cloneRoleToCustomer(input: $input) { role { uuid template { uuid } customer { uuid } } } }',
      { input: { uuid: template, customerUuid: customer } },
    );
    const { role } = data.cloneRoleToCustomer;
    expect(role).toMatchObject({ template: { uuid: template }, customer: { uuid: customer } });
    const found = async (more: string): Promise<unknown[]> => {
      const result = await gateway.query(
        `query ($of: UUID!) { roles(first: 100, filter: { availableForCustomerUuid: $of }${more}) { nodes { uuid } } }`,
        { of: customer },
      );
      return result.data.roles.nodes.map(({ uuid }: { uuid: string }) => uuid);
    };
    expect(await found('')).toContain(role.uuid);
    expect(await found('')).not.toContain(template);
    expect(await found(', includeConcealed: true')).toEqual(expect.arrayContaining([role.uuid, template]));
    const alone = await gateway.query('{ roles(first: 1, includeConcealed: true) { totalCount } }');
    expect(alone.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
