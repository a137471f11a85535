import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Person } from '../interfaces.ts';
import { idOf } from '../node.ts';
import { CustomerUser, CustomerUserProject } from '../refs.ts';
import { linked } from '../related.ts';
import { ofPerson } from './person.ts';

const user = columnFields<'CustomerUser'>();
const project = columnFields<'CustomerUserProject'>();

builder.objectType(CustomerUser, {
  description:
    'A user as seen from one customer, with the roles of the user in the customer and in its projects.',
  interfaces: [Person],
  fields: (t) => ({
    id: idOf<'CustomerUser'>(t, 'CustomerUser', { within: ['customer_uuid'] }),
    uuid: user.sureUuid(t, 'uuid', 'UUID of the user.'),
    user: linked(t, relations.CustomerUser.user, 'The user with all fields. Null only with an error.'),
    username: user.string(t, 'username', ofPerson.username),
    fullName: user.string(t, 'full_name', ofPerson.fullName),
    email: user.string(t, 'email', 'E-mail address. Null if you may not see it.'),
    image: user.ownUrl(t, 'image', 'URL of a portrait of the user; null when there is none.'),
    role: linked(
      t,
      relations.CustomerUser.role,
      'The role of the user in the customer itself; null when the user has roles only in projects of the customer.',
    ),
    expirationTime: user.dateTime(
      t,
      'expiration_time',
      'When the role in the customer itself ends; null when it does not end, or when there is none.',
    ),
    projects: user.objects(
      t,
      'projects',
      CustomerUserProject,
      'Roles of the user in projects of the customer.',
    ),
  }),
});

builder.objectType(CustomerUserProject, {
  description: 'A role of a user in a project of a customer.',
  fields: (t) => ({
    project: linked(t, relations.CustomerUserProject.project, 'The project. Null only with an error.'),
    role: linked(t, relations.CustomerUserProject.role, 'The role. Null only with an error.'),
    expirationTime: project.dateTime(t, 'expiration_time', 'When the role ends; null when it does not end.'),
  }),
});
