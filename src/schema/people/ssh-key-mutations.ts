import { must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, writeMutation } from '../write/write-mutation.ts';

writeMutation({
  name: 'createSshKey',
  description: 'Adds a public SSH key to your account.',
  input: {
    name: input.string('name', 'Name of the key; by default the comment at the end of the key.'),
    publicKey: input.string('public_key', 'The key in the format of `authorized_keys`.', {
      required: true,
      check: must.notBeBlank,
    }),
  },
  method: 'POST',
  route: '/api/keys/',
  result: (_input, { uuid }) => ({ ssh_key_uuid: uuid }),
  payload: (t) => ({
    sshKey: changed.sshKey(
      t,
      'The new key; null when none was added, or when Waldur did not return its UUID.',
    ),
  }),
});

writeMutation({
  name: 'deleteSshKey',
  description: 'Deletes a public SSH key. For the user whose key it is, and staff.',
  input: { uuid: input.target('UUID of the SSH key.') },
  method: 'DELETE',
  route: '/api/keys/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'SshKey'),
});
