import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { Person } from '../interfaces.ts';
import { NamedUser, User } from '../refs.ts';
import { linkField } from '../related.ts';
import { partFields } from './part.ts';

/** Descriptions of the fields that every type of person has. */
export const ofPerson = {
  username: 'Login name of the user in Waldur. Null if you may not see it.',
  fullName: 'Given name and surname of the user. Null if you may not see it.',
} as const;

builder.interfaceType(Person, {
  description: 'A user of Waldur: the fields that all types of users have.',
  fields: (t) => ({
    username: t.string({ description: ofPerson.username }),
    fullName: t.string({ description: ofPerson.fullName }),
  }),
});

builder.objectType(NamedUser, {
  description: 'A user, named by another object as the one who performed an action.',
  interfaces: [Person],
  fields: (t) => ({
    username: partFields.string(t, 'username', ofPerson.username),
    fullName: partFields.string(t, 'full_name', ofPerson.fullName),
    user: linkField(
      t,
      relations.NamedUser.user,
      User,
      'The user with all fields. Null when the server returns only the names.',
    ),
  }),
});
