import { restEnum } from '../enums.ts';
import { input, inputObject, sentAsMap } from '../write/input.ts';
import { newer } from './offering-input.ts';

const UsernameGenerationPolicy = restEnum(
  'UsernameGenerationPolicy',
  'Where the user names of accounts in the system behind an offering come from.',
  {
    service_provider: 'The provider sets them.',
    anonymized: 'A prefix and a number.',
    full_name: 'The full name of the user.',
    waldur_username: 'The user name in Waldur.',
    freeipa: 'The user name in FreeIPA.',
    identity_claim: 'A claim of the identity provider. Servers of 2024 do not have it.',
  },
);

const PosixIdSource = restEnum('PosixIdSource', 'Where the numeric ids of Posix accounts come from.', {
  pool: 'A pool of ids.',
  user_attribute: 'The profile of the user.',
});

const AccountNameGenerationPolicy = restEnum('AccountNameGenerationPolicy', 'How Slurm accounts are named.', {
  project_slug: 'After the slug of the project.',
});

const RoleNameInput = inputObject('RoleNameInput', 'What a role of Waldur is called elsewhere.', {
  role: input.string('role', 'Name of the role in Waldur, for example `PI`.', { required: true }),
  token: input.string('token', 'What stands for it in names of groups, for example `admin`.', {
    required: true,
  }),
});

/** Role names: a list for the caller, an object from role to token for the REST API. */
const roleNames = <const W extends string>(wire: W, description: string) =>
  sentAsMap(input.objects(RoleNameInput, wire, description), 'role', 'token');

/** Plug-in options about the accounts of users in the system behind an offering. */
export const accountOptions = {
  serviceProviderCanCreateOfferingUser: input.boolean(
    'service_provider_can_create_offering_user',
    'Users get accounts in the system behind the offering, and the provider can make them.',
  ),
  offeringUserAutoDeletion: newer(
    input.boolean(
      'offering_user_auto_deletion',
      'Accounts are marked for deletion when their users lose access to the projects. False by default.',
    ),
  ),
  usernameGenerationPolicy: input.enum(
    UsernameGenerationPolicy,
    'username_generation_policy',
    'Where the user names of accounts come from; `SERVICE_PROVIDER` by default.',
  ),
  usernameAnonymizedPrefix: input.string(
    'username_anonymized_prefix',
    'What anonymized user names begin with; `waldur_` by default.',
  ),
  homedirPrefix: input.string('homedir_prefix', 'What home directories begin with; `/home/` by default.'),
  initialUidnumber: input.int(
    'initial_uidnumber',
    'The first numeric user id; 5000 by default. Servers of 2026 have pools of ids instead.',
  ),
  initialPrimarygroupNumber: input.int(
    'initial_primarygroup_number',
    'The first numeric id of a primary group; 5000 by default. Servers of 2026 have pools of ids instead.',
  ),
  initialUsergroupNumber: input.int(
    'initial_usergroup_number',
    'The first numeric id of a user group; 6000 by default. Servers of 2026 have pools of ids instead.',
  ),
  enablePosixAccount: newer(
    input.boolean(
      'enable_posix_account',
      'Accounts have numeric ids, a home directory and a login shell. False: a user name only. True by ' +
        'default.',
    ),
  ),
  loginShell: newer(input.string('login_shell', 'Login shell of accounts; `/bin/bash` by default.')),
  uidSource: newer(
    input.enum(PosixIdSource, 'uid_source', 'Where numeric user ids come from; `POOL` by default.'),
  ),
  gidSource: newer(
    input.enum(PosixIdSource, 'gid_source', 'Where numeric group ids come from; `POOL` by default.'),
  ),
  emitDisplayName: newer(
    input.boolean('emit_display_name', 'The directory has the full names of users. False by default.'),
  ),
  emitWaldurUsername: newer(
    input.boolean(
      'emit_waldur_username',
      'The directory has the user names in Waldur too. False by default.',
    ),
  ),
  resourceRoleMap: newer(
    roleNames(
      'resource_role_map',
      'Roles in a resource that become groups, and what they are called in the names of the groups. ' +
        'Others are left out.',
    ),
  ),
  resourceProjectRoleMap: newer(
    roleNames('resource_project_role_map', 'The same for roles in the projects inside a resource.'),
  ),
  resourceRoleGroupTemplate: newer(
    input.string(
      'resource_role_group_template',
      'Pattern for the names of such groups. Its variables, written with a dollar sign and braces, are ' +
        '`role_name`, `resource_slug`, `customer_slug` and `project_slug`; by default slug of the resource, ' +
        'underscore, role name.',
    ),
  ),
  resourceProjectRoleGroupTemplate: newer(
    input.string(
      'resource_project_role_group_template',
      'The same for projects inside a resource. It has the variables `rp_uuid`, `rp_uuid_short` and ' +
        '`project_name` besides; by default slug of the resource, short uuid of the project and role name, ' +
        'joined by underscores.',
    ),
  ),
  accountNameGenerationPolicy: input.enum(
    AccountNameGenerationPolicy,
    'account_name_generation_policy',
    'How Slurm accounts are named; null leaves it to the plug-in.',
  ),
  slurmPeriodicPolicyEnabled: newer(
    input.boolean(
      'slurm_periodic_policy_enabled',
      'Slurm offerings can have policies for each period: thresholds by quality of service, carry-over, ' +
        'fair share. False by default.',
    ),
  ),
  enforceQos: newer(
    input.boolean('enforce_qos', 'The qualities of service of the Slurm cluster are enforced.'),
  ),
  heappeClusterId: input.string('heappe_cluster_id', 'Id of the cluster in HEAppE.'),
  heappeLocalBasePath: input.string('heappe_local_base_path', 'Local base path of HEAppE.'),
  heappeUrl: input.string('heappe_url', 'Address of HEAppE.'),
  heappeUsername: input.string('heappe_username', 'User name for HEAppE.'),
  scratchProjectDirectory: input.string(
    'scratch_project_directory',
    'Directory for the temporary files of a project in HEAppE.',
  ),
  projectPermanentDirectory: input.string(
    'project_permanent_directory',
    'Directory for the lasting files of a project in HEAppE.',
  ),
};
