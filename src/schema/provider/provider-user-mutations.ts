import { must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { answered, writeMutation } from '../write/write-mutation.ts';

const target = { uuid: input.target('The service provider. Not the uuid of its customer.') };

const membership = {
  ...target,
  role: input.string('role', 'The role, by its name or its uuid.', {
    required: true,
    check: must.notBeBlank,
  }),
  userUuid: input.uuid('user', 'The user.', { required: true }),
};

/** A mutation of the roles that users have on a provider; the REST API answers the first two with the new end. */
function roleMutation(
  name: string,
  action: 'add_user' | 'update_user' | 'delete_user',
  description: string,
  expiration: string | null,
): void {
  writeMutation({
    name,
    description,
    input: {
      ...membership,
      ...(expiration !== null && { expirationTime: input.dateTime('expiration_time', expiration) }),
    },
    method: 'POST',
    route: `/api/marketplace-service-providers/{uuid}/${action}/`,
    result: ({ uuid }, body) => ({ service_provider_uuid: uuid, expiration_time: body.expiration_time }),
    payload: (t) => ({
      serviceProvider: changed.serviceProvider(t),
      ...(action === 'delete_user'
        ? {}
        : {
            expirationTime: answered(
              t,
              'DateTime',
              'expiration_time',
              'When the role ends; null when it does not end by itself.',
            ),
          }),
    }),
  });
}

roleMutation(
  'addServiceProviderUser',
  'add_user',
  'Gives a user a role on a service provider. For owners of its customer.',
  'When the role is to end; left out or null for never.',
);
roleMutation(
  'updateServiceProviderUser',
  'update_user',
  'Changes when a role of a user on a service provider ends. For owners of its customer.',
  'When the role is to end; null for never.',
);
roleMutation(
  'removeServiceProviderUser',
  'delete_user',
  'Takes a role on a service provider from a user, at once. For owners of its customer.',
  null,
);

writeMutation({
  name: 'setServiceProviderUserUsername',
  description:
    'Sets the login name that a user has in the systems behind the offerings of a service provider: in all offerings ' +
    'that the user has access to. For those who manage the users of the offerings.',
  input: {
    ...target,
    userUuid: input.uuid('user_uuid', 'The user.', { required: true }),
    username: input.string('username', 'The login name there.', { required: true, check: must.notBeBlank }),
  },
  method: 'POST',
  route: '/api/marketplace-service-providers/{uuid}/set_offerings_username/',
  result: ({ uuid }) => ({ service_provider_uuid: uuid }),
  payload: (t) => ({ serviceProvider: changed.serviceProvider(t) }),
});
