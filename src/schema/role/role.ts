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
    'A named set of rights that a user can have on an object, for example `PROJECT.MANAGER`. For more than is repeated ' +
    'where a role is given, all roles of the server are read once for an operation.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Role'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the role.'),
    name: c.sureString(t, 'name', 'Name, for example `CUSTOMER.OWNER`. Servers can have roles of their own.'),
    description: c.sure.string(
      t,
      'description',
      'What the role is, for people to read, in the language of the request; empty for many.',
    ),
    ...inEachLanguage((column, language) =>
      c.string(t, column, `The description in ${language}; null when there is none.`),
    ),
    permissions: c.strings(
      t,
      'permissions',
      'Names of the rights that the role gives on its object and on what belongs to it, for example `ORDER.APPROVE`. ' +
        'Empty for a role that gives none.',
    ),
    contentType: c.sure.enum(t, 'content_type', RoleType, 'The kind of object that the role is given on.'),
    contentTypeWord: c.word(t, 'content_type', 'contentType'),
    isSystemRole: c.sure.boolean(
      t,
      'is_system_role',
      'Whether the role comes with Waldur, so that it cannot be removed.',
    ),
    isActive: c.sure.boolean(t, 'is_active', 'Whether the role can be given to users.'),
    usersCount: c.int(
      t,
      'users_count',
      'How many users have the role now. Null for who is neither staff nor support.',
    ),
    template: linked(t, relations.Role.template, 'The role that this one was copied from; null for most.'),
    customer: linked(
      t,
      relations.Role.customer,
      'The customer that alone may give the role; null for roles of the whole server.',
    ),
  }),
});

builder.queryFields((t) => ({
  roles: rootConnection(t, choiceLists.roles, {
    description:
      'The roles of the server, and those of single customers in which you have a role; all of them for staff and support. Open ' +
      'to everybody.',
    filter: RoleFilter,
    sort: RoleSort,
    args: {
      includeConcealed: t.arg.boolean({
        description:
          'Goes with `filter.availableForCustomerUuid`: whether roles that are hidden in the customer are listed too. Default false.',
      }),
    },
    extra: ({ includeConcealed, filter }) => {
      if (includeConcealed === null || includeConcealed === undefined) return [];
      if (!filter?.availableForCustomerUuid)
        throw new UserInputError(
          'includeConcealed',
          'includeConcealed goes with filter.availableForCustomerUuid: roles are hidden in single customers.',
        );
      return [['include_concealed', String(includeConcealed)]];
    },
  }),
}));
