import { UserInputError } from '../../errors/user-input-error.ts';
import { choiceLists, relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { rootConnection } from '../connection.ts';
import { RoleType } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { Role } from '../refs.ts';
import { linked } from '../related.ts';
import { RoleFilter, RoleSort } from './filter.ts';
import { inEachLanguage } from './languages.ts';

const c = columnFields<'Role'>({ linked: true });

builder.objectType(Role, {
  description:
    'A named set of permissions that a user can have in an object, for example `PROJECT.MANAGER` in a ' +
    'project. If you select more than the data that each grant of a role repeats, the gateway reads all ' +
    'roles of the server, once for each operation.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Role'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the role.'),
    name: c.sureString(
      t,
      'name',
      'Name of the role, for example `CUSTOMER.OWNER`. Servers can have roles of their own.',
    ),
    description: c.sure.string(
      t,
      'description',
      'Description of the role for display, in the language of the request; empty for many roles.',
    ),
    ...inEachLanguage((column, language) =>
      c.string(t, column, `Description of the role in ${language}; null when there is none.`),
    ),
    permissions: c.strings(
      t,
      'permissions',
      'Names of the permissions that the role gives for its object and for what belongs to the object, for ' +
        'example `ORDER.APPROVE`. Empty for a role without permissions.',
    ),
    contentType: c.sure.enum(t, 'content_type', RoleType, 'Kind of object in which the role is given.'),
    contentTypeWord: c.word(t, 'content_type', 'contentType'),
    isSystemRole: c.sure.boolean(
      t,
      'is_system_role',
      'Whether the role comes with Waldur and therefore cannot be removed.',
    ),
    isActive: c.sure.boolean(t, 'is_active', 'Whether the role can be given to users.'),
    usersCount: c.int(
      t,
      'users_count',
      'Number of users who have the role now. Visible to staff and support; null for others.',
    ),
    template: linked(
      t,
      relations.Role.template,
      'The role from which this one was copied; null when it is not a copy.',
    ),
    customer: linked(
      t,
      relations.Role.customer,
      'The only customer that may give the role; null for roles of the whole server.',
    ),
  }),
});

builder.queryFields((t) => ({
  roles: rootConnection(t, choiceLists.roles, {
    description:
      'Roles of the whole server, and roles of single customers in which you have a role; all roles for ' +
      'staff and support. Visible to everybody.',
    filter: RoleFilter,
    sort: RoleSort,
    args: {
      includeConcealed: t.arg.boolean({
        description:
          'Whether roles that are hidden in the customer are listed too. Only together with ' +
          '`filter.availableForCustomerUuid`. False by default.',
      }),
    },
    extra: ({ includeConcealed, filter }) => {
      if (includeConcealed === null || includeConcealed === undefined) return [];
      if (!filter?.availableForCustomerUuid)
        throw new UserInputError(
          'includeConcealed',
          'includeConcealed needs filter.availableForCustomerUuid: roles are hidden in single customers.',
        );
      return [['include_concealed', String(includeConcealed)]];
    },
  }),
}));
