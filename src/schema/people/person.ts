import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { Person } from '../interfaces.ts';
import { NamedUser, User } from '../refs.ts';
import { linkField } from '../related.ts';
import { partFields } from './part.ts';

/** What is said of a person everywhere, for the types that say no more of it. */
export const ofPerson = {
  username: 'Login name in Waldur. Null where you may not see it.',
  fullName: 'Given name and surname. Null where you may not see it.',
} as const;

builder.interfaceType(Person, {
  description: 'A user of Waldur: what all types of users have.',
  fields: (t) => ({
    username: t.string({ description: ofPerson.username }),
    fullName: t.string({ description: ofPerson.fullName }),
  }),
});

builder.objectType(NamedUser, {
  description: 'A user whom another object names as the one who has done something.',
  interfaces: [Person],
  fields: (t) => ({
    username: partFields.string(t, 'username', ofPerson.username),
    fullName: partFields.string(t, 'full_name', ofPerson.fullName),
    user: linkField(
      t,
      relations.NamedUser.user,
      User,
      'The user. Null where the server gives the names alone.',
    ),
  }),
});
