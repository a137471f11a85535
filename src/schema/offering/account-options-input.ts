import { restEnum } from '../enums.ts';
import { input, inputObject, sentAsMap } from '../write/input.ts';
import { newer } from './offering-input.ts';

const UsernameGenerationPolicy = restEnum(
  'UsernameGenerationPolicy',
  'Source of the user names of accounts in the back end of an offering.',
  {
    service_provider: 'The provider sets the user names.',
    anonymized: 'User names consist of a prefix and a number.',
    full_name: 'User names are made from the full name of the user.',
    waldur_username: 'The account has the user name that the user has in Waldur.',
    freeipa: 'The account has the user name that the user has in FreeIPA.',
    identity_claim:
      'The user name comes from a claim of the identity provider. Servers of 2024 do not have it.',
  },
);

const PosixIdSource = restEnum('PosixIdSource', 'Source of the numeric IDs of POSIX accounts.', {
  pool: 'The IDs come from a pool of IDs.',
  user_attribute: 'The IDs come from the profile of the user.',
});

const AccountNameGenerationPolicy = restEnum(
  'AccountNameGenerationPolicy',
  'Rule for the names of Slurm accounts.',
  {
    project_slug: 'Slurm accounts are named after the slug of the project.',
  },
);

const RoleNameInput = inputObject(
  'RoleNameInput',
  'A role of Waldur, with the text that represents it in the names of groups.',
  {
    role: input.string('role', 'Name of the role in Waldur, for example `PI`.', { required: true }),
    token: input.string(
      'token',
      'Text that represents the role in the names of groups, for example `admin`.',
      {
        required: true,
      },
    ),
  },
);

/** Role names: a list in the schema, an object from role to token in the REST API. */
const roleNames = <const W extends string>(wire: W, description: string) =>
  sentAsMap(input.objects(RoleNameInput, wire, description), 'role', 'token');

/** Plug-in options about the accounts of users in the back end of an offering. */
export const accountOptions = {
  serviceProviderCanCreateOfferingUser: input.boolean(
    'service_provider_can_create_offering_user',
    'Whether users get accounts in the back end of the offering and the provider can create them.',
  ),
  offeringUserAutoDeletion: newer(
    input.boolean(
      'offering_user_auto_deletion',
      'Whether accounts are marked for deletion when their users lose access to the projects. False by default.',
    ),
  ),
  usernameGenerationPolicy: input.enum(
    UsernameGenerationPolicy,
    'username_generation_policy',
    'Source of the user names of accounts; `SERVICE_PROVIDER` by default.',
  ),
  usernameAnonymizedPrefix: input.string(
    'username_anonymized_prefix',
    'Prefix of anonymized user names; `waldur_` by default.',
  ),
  homedirPrefix: input.string(
    'homedir_prefix',
    'Prefix of the paths of home directories; `/home/` by default.',
  ),
  initialUidnumber: input.int(
    'initial_uidnumber',
    'The first numeric user ID that is given out; 5000 by default. Servers of 2026 use pools of IDs ' +
      'instead.',
  ),
  initialPrimarygroupNumber: input.int(
    'initial_primarygroup_number',
    'The first numeric ID of a primary group that is given out; 5000 by default. Servers of 2026 use ' +
      'pools of IDs instead.',
  ),
  initialUsergroupNumber: input.int(
    'initial_usergroup_number',
    'The first numeric ID of a user group that is given out; 6000 by default. Servers of 2026 use pools ' +
      'of IDs instead.',
  ),
  enablePosixAccount: newer(
    input.boolean(
      'enable_posix_account',
      'Whether accounts have numeric IDs, a home directory and a login shell. If false, they have a user ' +
        'name only. True by default.',
    ),
  ),
  loginShell: newer(input.string('login_shell', 'Login shell of accounts; `/bin/bash` by default.')),
  uidSource: newer(
    input.enum(PosixIdSource, 'uid_source', 'Source of the numeric user IDs; `POOL` by default.'),
  ),
  gidSource: newer(
    input.enum(PosixIdSource, 'gid_source', 'Source of the numeric group IDs; `POOL` by default.'),
  ),
  emitDisplayName: newer(
    input.boolean(
      'emit_display_name',
      'Whether the directory contains the full names of users. False by default.',
    ),
  ),
  emitWaldurUsername: newer(
    input.boolean(
      'emit_waldur_username',
      'Whether the directory also contains the user names that users have in Waldur. False by default.',
    ),
  ),
  resourceRoleMap: newer(
    roleNames(
      'resource_role_map',
      'Roles in a resource for which groups are created, each with the text that represents it in the ' +
        'names of the groups. Roles that are not listed get no group.',
    ),
  ),
  resourceProjectRoleMap: newer(
    roleNames(
      'resource_project_role_map',
      'Roles in the projects inside a resource for which groups are created, each with the text that ' +
        'represents it in the names of the groups. Roles that are not listed get no group.',
    ),
  ),
  resourceRoleGroupTemplate: newer(
    input.string(
      'resource_role_group_template',
      'Pattern for the names of the groups in `resourceRoleMap`. Its variables, written with a dollar sign and braces, ' +
        'are `role_name`, `resource_slug`, `customer_slug` and `project_slug`. By default the name is the slug of the ' +
        'resource, an underscore and the role name.',
    ),
  ),
  resourceProjectRoleGroupTemplate: newer(
    input.string(
      'resource_project_role_group_template',
      'Pattern for the names of the groups in `resourceProjectRoleMap`. Its variables are those of ' +
        '`resourceRoleGroupTemplate` and also `rp_uuid`, `rp_uuid_short` and `project_name`. By default the ' +
        'name is the slug of the resource, the short UUID of the project and the role name, joined by ' +
        'underscores.',
    ),
  ),
  accountNameGenerationPolicy: input.enum(
    AccountNameGenerationPolicy,
    'account_name_generation_policy',
    'Rule for the names of Slurm accounts; null when the plug-in decides.',
  ),
  slurmPeriodicPolicyEnabled: newer(
    input.boolean(
      'slurm_periodic_policy_enabled',
      'Whether Slurm offerings can have policies for each period: thresholds by quality of service, carry-over, fair ' +
        'share. False by default.',
    ),
  ),
  enforceQos: newer(
    input.boolean('enforce_qos', 'Whether the qualities of service of the Slurm cluster are enforced.'),
  ),
  heappeClusterId: input.string('heappe_cluster_id', 'ID of the cluster in HEAppE.'),
  heappeLocalBasePath: input.string('heappe_local_base_path', 'Local base path of HEAppE.'),
  heappeUrl: input.string('heappe_url', 'URL of HEAppE.'),
  heappeUsername: input.string('heappe_username', 'User name for HEAppE.'),
  scratchProjectDirectory: input.string(
    'scratch_project_directory',
    'Directory for the temporary files of a project in HEAppE.',
  ),
  projectPermanentDirectory: input.string(
    'project_permanent_directory',
    'Directory for the permanent files of a project in HEAppE.',
  ),
};
