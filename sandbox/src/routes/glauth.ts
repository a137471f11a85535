import { hashOf, hexOf } from '../random.ts';
import { type Call, HttpError, ok, type Reply } from '../rest/call.ts';
import { shortRole } from '../rows/user-rows.ts';
import type { Json, Offering, OfferingUser, Resource } from '../world/types.ts';

const uidOf = (user: OfferingUser): number => 20_000 + (hashOf(user.user.uuid, 10) % 9000);
const gidOf = (resource: Resource): number => 40_000 + (hashOf(resource.uuid) % 9000);

function usersOf(offering: Offering, resource: Resource | null): OfferingUser[] {
  const named = offering.users.filter((each) => each.username !== null && each.state === 'OK');
  if (!resource) return named;
  const team = new Set(resource.project.grants.map((grant) => grant.user));
  return named.filter((each) => team.has(each.user));
}

function groupsOf(offering: Offering, resource: Resource | null): Resource[] {
  return resource ? [resource] : offering.resources.filter((each) => each.state === 'OK').slice(0, 20);
}

const keepsAccounts = ({ pluginOptions }: Offering): boolean =>
  pluginOptions.service_provider_can_create_offering_user === true;

const disabled = ({ name }: Offering): string =>
  `Offering ${name} doesn't have feature service_provider_can_create_offering_user enabled`;

/**
 * Accounts of an offering, or of the team of one resource, in the format of the GLAuth LDAP server.
 * 400 as plain text when the offering keeps no accounts (contract section 11).
 */
export function glauthConfig({ server }: Call, offering: Offering, resource: Resource | null): Reply {
  const type = 'text/plain; charset=utf-8';
  if (!keepsAccounts(offering)) {
    const value =
      server === '2024'
        ? disabled(offering)
        : 'Offering feature service_provider_can_create_offering_user is disabled';
    return { status: 400, text: { type, value } };
  }
  const lines: string[] = [];
  for (const each of usersOf(offering, resource)) {
    lines.push(
      '[[users]]',
      `  name = "${each.username}"`,
      `  givenname = "${each.user.firstName}"`,
      `  sn = "${each.user.lastName}"`,
      `  mail = "${each.user.email}"`,
      `  uidnumber = ${uidOf(each)}`,
      `  primarygroup = ${uidOf(each)}`,
      '  loginShell = "/bin/bash"',
      `  homeDir = "/home/${each.username}"`,
      '',
    );
  }
  for (const each of groupsOf(offering, resource)) {
    lines.push('[[groups]]', `  name = "${each.backendId}"`, `  gidnumber = ${gidOf(each)}`, '');
  }
  return { status: 200, text: { type, value: lines.join('\n') } };
}

/** The accounts of {@link glauthConfig} as JSON. A refusal is a 400 with a JSON string. */
export function glauthTree(offering: Offering, resource: Resource | null): Reply {
  if (!keepsAccounts(offering)) throw new HttpError(400, disabled(offering));
  return ok(treeOf(offering, resource));
}

function treeOf(offering: Offering, resource: Resource | null): Json {
  const users = usersOf(offering, resource);
  const groups = groupsOf(offering, resource);
  const roles = new Map(
    groups.map((group) => [group, new Map(group.project.grants.map((grant) => [grant.user, grant.role]))]),
  );
  return {
    offering: { uuid: offering.uuid, name: offering.name, slug: offering.slug },
    groups: groups.map((group) => ({
      gid: gidOf(group),
      name: group.backendId,
      kind: 'project',
      scope: {
        type: 'project',
        uuid: group.project.uuid,
        name: group.project.name,
        slug: group.project.slug,
        resource_uuid: group.uuid,
      },
      role: null,
      members: users.filter((each) => roles.get(group)?.has(each.user)).map((each) => each.username ?? ''),
    })),
    users: users.map((each) => ({
      username: each.username ?? '',
      uidnumber: uidOf(each),
      disabled: false,
      personal_group: uidOf(each),
      mail: each.user.email || null,
      givenname: each.user.firstName,
      sn: each.user.lastName,
      login_shell: '/bin/bash',
      home_dir: `/home/${each.username}`,
      ssh_keys: [`ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${hexOf(each.uuid, 40)}`],
      memberships: groups.flatMap((group) => {
        const role = roles.get(group)?.get(each.user);
        return role
          ? [{ gid: gidOf(group), group_name: group.backendId, kind: 'project', role: shortRole(role) }]
          : [];
      }),
    })),
    robot_accounts: groups.slice(0, 1).map((group) => ({
      username: `robot_${group.slug}`,
      uidnumber: 29_000 + (hashOf(group.uuid) % 900),
      personal_group: null,
      login_shell: '/usr/sbin/nologin',
      home_dir: null,
      ssh_keys: [],
    })),
  };
}
