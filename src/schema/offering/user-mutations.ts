import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { answered, writeMutation } from '../write/write-mutation.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';

const whoAndWhat = {
  uuid: input.target('The offering.'),
  userUuid: input.uuid('user', 'The user.', { required: true }),
  role: input.string('role', 'Name or uuid of the role, for example `OFFERING.MANAGER`.', { required: true }),
};

writeMutation({
  name: 'addOfferingUser',
  description: 'Gives a user a role in an offering. For those who may give roles in it.',
  input: {
    ...whoAndWhat,
    expirationTime: input.dateTime('expiration_time', 'When the role ends; null or left out for never.'),
  },
  method: 'POST',
  route: `${base}add_user/`,
  result: (given, body) => ({ offering_uuid: given.uuid, expiration_time: body.expiration_time }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering with its new user.'),
    expirationTime: answered(t, 'DateTime', 'expiration_time', 'When the role ends; null for never.'),
  }),
});

writeMutation({
  name: 'updateOfferingUser',
  description: 'Changes when the role of a user in an offering ends. For those who may change roles in it.',
  input: {
    ...whoAndWhat,
    expirationTime: input.dateTime('expiration_time', 'When the role ends; null or left out for never.'),
  },
  method: 'POST',
  route: `${base}update_user/`,
  result: (given, body) => ({ offering_uuid: given.uuid, expiration_time: body.expiration_time }),
  payload: (t) => ({
    offering: changed.offering(t),
    expirationTime: answered(t, 'DateTime', 'expiration_time', 'When the role ends; null for never.'),
  }),
});

writeMutation({
  name: 'removeOfferingUser',
  description: 'Takes a role in an offering away from a user. For those who may take roles in it away.',
  input: whoAndWhat,
  method: 'POST',
  route: `${base}delete_user/`,
  result: (given) => ({ offering_uuid: given.uuid }),
  payload: (t) => ({ offering: changed.offering(t, 'The offering without the user.') }),
});
