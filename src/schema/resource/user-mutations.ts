import { MembershipScope, MembershipSyncState } from '../enums.ts';
import { roleMutations } from '../people/role-mutations.ts';
import { must } from '../write/checks.ts';
import { input, inputObject, isValue } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import type { UserErrorValue } from '../write/user-error.ts';
import { boundToState, responseList, responseValue, writeMutation } from '../write/write-mutation.ts';
import { resourceAction } from './resource-action.ts';

roleMutations('Resource', 'RESOURCE.MANAGER', 'For callers who may give roles in the resource.');

resourceAction({
  name: 'syncResourceUserRoles',
  action: 'sync_user_roles',
  description:
    "Requests that the agent of the offering applies the roles of a resource's users again. The agent does so later. " +
    'Refused when the offering does not require its agent to report on roles. Allowed once in 30 seconds for each ' +
    'resource; otherwise it fails with RATE_LIMITED. For callers who may update the offering.',
});

const MembershipSyncStatusInput = inputObject(
  'MembershipSyncStatusInput',
  'Report on one role of a user: whether the role is in force in the back end of the offering.',
  {
    userUuid: input.uuid('user_uuid', 'UUID of the user; `username` may be given instead.'),
    username: input.string('username', 'Login name of the user in Waldur.'),
    scopeType: input.enum(
      MembershipScope,
      'scope_type',
      'Where the user has the role: in the resource or in a part of it.',
      { required: true },
    ),
    resourceProjectUuid: input.uuid(
      'resource_project_uuid',
      'UUID of the part of the resource in which the user has the role. Required when the role is in a ' +
        'part.',
    ),
    roleName: input.string('role_name', 'Name of the role.', { required: true, check: must.notBeBlank }),
    state: input.enum(MembershipSyncState, 'state', 'State of the role in the back end of the offering.', {
      required: true,
    }),
    message: input.string('message', 'Message about the role, for example why it could not be applied.'),
  },
);

/** Checks that each entry names a user and, if the role is on a part of the resource, that part. */
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
    'Reports, for each role of the users of a resource, whether it is in force in the back end of the ' +
    'offering. Replaces everything reported before. For the agent of an offering that is set up to ' +
    'report on roles, and for callers who may record what the back end of the offering reports.',
  input: {
    uuid: input.target('UUID of the resource.'),
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
    stored: responseValue(
      t,
      'Int',
      'stored',
      'Number of entries that were stored; null when the write was refused.',
    ),
    skipped: responseList(
      t,
      'skipped',
      'Login names or UUIDs of the entries that were skipped, because the server does not know the user or ' +
        'the part of the resource.',
    ),
  }),
});
