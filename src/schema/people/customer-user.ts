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
  description: 'A user as one customer sees them, with what they are there and in its projects.',
  interfaces: [Person],
  fields: (t) => ({
    id: idOf<'CustomerUser'>(t, 'CustomerUser', { within: ['customer_uuid'] }),
    uuid: user.sureUuid(t, 'uuid', 'Identifies the user.'),
    user: linked(t, relations.CustomerUser.user, 'The user in general. Null only with an error.'),
    username: user.string(t, 'username', ofPerson.username),
    fullName: user.string(t, 'full_name', ofPerson.fullName),
    email: user.string(t, 'email', 'E-mail address. Null where you may not see it.'),
    image: user.ownUrl(t, 'image', 'Portrait; null when there is none.'),
    role: linked(
      t,
      relations.CustomerUser.role,
      'The role in the customer itself; null for who has one in its projects alone.',
    ),
    expirationTime: user.dateTime(
      t,
      'expiration_time',
      'When that role ends; null when it does not, or there is none.',
    ),
    projects: user.objects(
      t,
      'projects',
      CustomerUserProject,
      'The roles of the user in projects of the customer.',
    ),
  }),
});

builder.objectType(CustomerUserProject, {
  description: 'A role that a user has in a project of a customer.',
  fields: (t) => ({
    project: linked(t, relations.CustomerUserProject.project, 'The project. Null only with an error.'),
    role: linked(t, relations.CustomerUserProject.role, 'The role. Null only with an error.'),
    expirationTime: project.dateTime(t, 'expiration_time', 'When the role ends; null when it does not.'),
  }),
});
