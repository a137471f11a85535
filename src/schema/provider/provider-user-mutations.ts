import { roleMutations } from '../people/role-mutations.ts';
import { must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { writeMutation } from '../write/write-mutation.ts';

roleMutations('ServiceProvider', 'CUSTOMER.MANAGER', "For owners of the provider's customer.");

writeMutation({
  name: 'setServiceProviderUserUsername',
  description:
    'Sets the login name of a user at a service provider: in the back ends of all its offerings to which ' +
    'the user has access. For callers who manage the users of these offerings.',
  input: {
    uuid: input.target('UUID of the service provider, not of its customer.'),
    userUuid: input.uuid('user_uuid', 'UUID of the user.', { required: true }),
    username: input.string('username', 'Login name in the back ends of the offerings.', {
      required: true,
      check: must.notBeBlank,
    }),
  },
  method: 'POST',
  route: '/api/marketplace-service-providers/{uuid}/set_offerings_username/',
  result: ({ uuid }) => ({ service_provider_uuid: uuid }),
  payload: (t) => ({ serviceProvider: changed.serviceProvider(t) }),
});
