import { MembershipScope, MembershipSyncState } from '../enums.ts';
import { roleMutations } from '../people/role-mutations.ts';
import { must } from '../write/checks.ts';
import { input, inputObject, isValue } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import type { UserErrorValue } from '../write/user-error.ts';
import { answered, answeredList, boundToState, writeMutation } from '../write/write-mutation.ts';
import { resourceAction } from './resource-action.ts';

roleMutations('Resource', 'RESOURCE.MANAGER', 'For those who may give roles on it.');

resourceAction({
  name: 'syncResourceUserRoles',
  action: 'sync_user_roles',
  description:
    'Asks the agent that works for the offering to apply the roles of the users of a resource anew. It does so later. ' +
    'Refused where the offering does not have its agent report on that; once in 30 seconds for each resource, ' +
    'RATE_LIMITED otherwise. For those who may update the offering.',
});

const MembershipSyncStatusInput = inputObject(
  'MembershipSyncStatusInput',
  'What became of one role of a user in the system behind an offering.',
  {
    userUuid: input.uuid('user_uuid', 'The user; `username` may be given in its place.'),
    username: input.string('username', 'The login name of the user in Waldur.'),
    scopeType: input.enum(MembershipScope, 'scope_type', 'What the role is on.', { required: true }),
    resourceProjectUuid: input.uuid(
      'resource_project_uuid',
      'The part of the resource that the role is on, where it is on one.',
    ),
    roleName: input.string('role_name', 'The name of the role.', { required: true, check: must.notBeBlank }),
    state: input.enum(MembershipSyncState, 'state', 'How far it got.', { required: true }),
    message: input.string('message', 'What people should know of it, for example why it failed.'),
  },
);

/** An entry names a user, and a part of the resource where the role is on one. */
function checkNamed({ statuses }: Readonly<Record<string, unknown>>): UserErrorValue[] {
  const entries: readonly unknown[] = Array.isArray(statuses) ? statuses : [];
  return entries.flatMap((entry, index) => {
    if (!isValue(entry)) return [];
    const lacks = (field: string, message: string): UserErrorValue => ({
      message,
      code: 'REQUIRED',
      path: ['input', 'statuses', String(index), field],
    });
    return [
      ...(entry.userUuid || entry.username ? [] : [lacks('userUuid', 'Give `userUuid` or `username`.')]),
      ...(entry.scopeType === 'resource_project' && !entry.resourceProjectUuid
        ? [lacks('resourceProjectUuid', 'Name the part of the resource that the role is on.')]
        : []),
    ];
  });
}

writeMutation({
  name: 'setResourceMembershipSyncStatuses',
  description:
    'Reports for each role of the users of a resource whether it is in force in the system behind the offering, in place ' +
    'of all that was reported before. For the agent of an offering that is set up so, and those who may note what the ' +
    'system behind it tells.',
  input: {
    uuid: input.target('The resource.'),
    statuses: input.objects(
      MembershipSyncStatusInput,
      'statuses',
      'One entry for each role; empty for none.',
      {
        required: true,
      },
    ),
  },
  method: 'POST',
  route: '/api/marketplace-provider-resources/{uuid}/set_membership_sync_statuses/',
  refusals: boundToState,
  check: checkNamed,
  result: ({ uuid }, { stored, skipped }) => ({ resource_uuid: uuid, stored, skipped }),
  payload: (t) => ({
    resource: changed.resource(t),
    stored: answered(t, 'Int', 'stored', 'How many entries were taken; null when the write was refused.'),
    skipped: answeredList(
      t,
      'skipped',
      'Login names or uuids of the entries that were left out, as the server knows no such user or part of the resource.',
    ),
  }),
});
