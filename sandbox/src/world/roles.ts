import { uuidOf } from '../random.ts';
import type { Customer, Writable } from './types.ts';
import type { World } from './world.ts';

/** A role: a system role, or one that staff created. */
export interface Role extends Writable {
  readonly uuid: string;
  name: string;
  isActive: boolean;
  readonly isSystem: boolean;
  contentType: string;
  permissions: readonly string[];
  readonly template: Role | null;
  readonly customer: Customer | null;
  /** The customers in which the role can no longer be given to users. */
  readonly concealedIn: Set<Customer>;
}

/** A system role, with the permissions that it includes. */
export interface RoleDefinition {
  readonly name: string;
  readonly description: string;
  /** The kind of its scope. */
  readonly on: string;
  /** Names of permissions. */
  readonly rights: readonly string[];
}

const role = (name: string, description: string, on: string, rights = ''): RoleDefinition => ({
  name,
  description,
  on,
  rights: rights.split(' ').filter(Boolean),
});

/**
 * The system roles of all servers, with their permissions on a server of October 2024. On this site, managers of projects may
 * approve orders too.
 */
export const roleDefinitions: readonly RoleDefinition[] = [
  role('CALL.MANAGER', 'Call manager', 'call', 'CALL.APPROVE_AND_REJECT_PROPOSALS CALL.CLOSE_ROUNDS'),
  role('CALL.REVIEWER', '', 'call'),
  role(
    'CUSTOMER.MANAGER',
    'Organization manager',
    'customer',
    'OFFERING.ADD_ENDPOINT OFFERING.ARCHIVE OFFERING.DELETE_ENDPOINT OFFERING.DRY_RUN_SCRIPT ' +
      'OFFERING.MANAGE_CAMPAIGN OFFERING.MANAGE_USER_GROUP OFFERING.PAUSE OFFERING.UNPAUSE OFFERING.UPDATE ' +
      'OFFERING.UPDATE_ATTRIBUTES OFFERING.UPDATE_COMPONENTS OFFERING.UPDATE_DESCRIPTION ' +
      'OFFERING.UPDATE_INTEGRATION OFFERING.UPDATE_LOCATION OFFERING.UPDATE_OPTIONS ' +
      'OFFERING.UPDATE_THUMBNAIL OFFERINGUSER.UPDATE_RESTRICTION RESOURCE.ACCEPT_BOOKING_REQUEST ' +
      'RESOURCE.COMPLETE_DOWNSCALING RESOURCE.CREATE_ROBOT_ACCOUNT RESOURCE.DELETE_ROBOT_ACCOUNT ' +
      'RESOURCE.LIST_USERS RESOURCE.REJECT_BOOKING_REQUEST RESOURCE.SET_BACKEND_ID ' +
      'RESOURCE.SET_BACKEND_METADATA RESOURCE.SET_END_DATE RESOURCE.SUBMIT_REPORT ' +
      'RESOURCE.UPDATE RESOURCE.UPDATE_ROBOT_ACCOUNT',
  ),
  role(
    'CUSTOMER.OWNER',
    'Organization owner',
    'customer',
    'ACCESS_SUBNET.CREATE ACCESS_SUBNET.DELETE ACCESS_SUBNET.UPDATE CALL.APPROVE_AND_REJECT_PROPOSALS ' +
      'CALL.CLOSE_ROUNDS CUSTOMER.CREATE CUSTOMER.DELETE CUSTOMER.UPDATE OFFERING.ACCEPT_CALL_REQUEST ' +
      'OFFERING.ADD_ENDPOINT OFFERING.ARCHIVE OFFERING.ARCHIVE_PLAN OFFERING.CREATE ' +
      'OFFERING.CREATE_PERMISSION OFFERING.CREATE_PLAN OFFERING.CREATE_SCREENSHOT OFFERING.CREATE_USER ' +
      'OFFERING.DELETE OFFERING.DELETE_ENDPOINT OFFERING.DELETE_PERMISSION OFFERING.DELETE_SCREENSHOT ' +
      'OFFERING.DELETE_USER OFFERING.DRY_RUN_SCRIPT OFFERING.MANAGE_CAMPAIGN OFFERING.MANAGE_USER_GROUP ' +
      'OFFERING.MANAGE_USER_ROLE OFFERING.PAUSE OFFERING.UNPAUSE OFFERING.UPDATE OFFERING.UPDATE_ATTRIBUTES ' +
      'OFFERING.UPDATE_COMPONENTS OFFERING.UPDATE_DESCRIPTION OFFERING.UPDATE_INTEGRATION ' +
      'OFFERING.UPDATE_LOCATION OFFERING.UPDATE_OPTIONS OFFERING.UPDATE_PERMISSION OFFERING.UPDATE_PLAN ' +
      'OFFERING.UPDATE_SCREENSHOT OFFERING.UPDATE_THUMBNAIL OFFERING.UPDATE_USER ' +
      'OFFERINGUSER.UPDATE_RESTRICTION ORDER.APPROVE ORDER.APPROVE_PRIVATE ORDER.CANCEL ORDER.DESTROY ' +
      'ORDER.REJECT PROJECT.CREATE PROJECT.CREATE_PERMISSION PROJECT.DELETE PROJECT.DELETE_PERMISSION ' +
      'PROJECT.UPDATE PROJECT.UPDATE_PERMISSION RESOURCE.ACCEPT_BOOKING_REQUEST ' +
      'RESOURCE.COMPLETE_DOWNSCALING RESOURCE.CREATE_ROBOT_ACCOUNT RESOURCE.DELETE_ROBOT_ACCOUNT ' +
      'RESOURCE.LIST_IMPORTABLE RESOURCE.LIST_USERS RESOURCE.MANAGE_USERS RESOURCE.REJECT_BOOKING_REQUEST ' +
      'RESOURCE.SET_BACKEND_ID RESOURCE.SET_BACKEND_METADATA RESOURCE.SET_END_DATE RESOURCE.SET_LIMITS ' +
      'RESOURCE.SET_PLAN RESOURCE.SET_USAGE RESOURCE.SUBMIT_REPORT RESOURCE.TERMINATE ' +
      'RESOURCE.UPDATE RESOURCE.UPDATE_OPTIONS RESOURCE.UPDATE_ROBOT_ACCOUNT',
  ),
  role('CUSTOMER.READER', '', 'customer'),
  role('CUSTOMER.SUPPORT', '', 'customer'),
  role(
    'OFFERING.MANAGER',
    'Offering manager',
    'offering',
    'OFFERING.ACCEPT_CALL_REQUEST OFFERING.ADD_ENDPOINT OFFERING.ARCHIVE OFFERING.DELETE_ENDPOINT ' +
      'OFFERING.DRY_RUN_SCRIPT OFFERING.PAUSE OFFERING.UNPAUSE OFFERING.UPDATE OFFERING.UPDATE_ATTRIBUTES ' +
      'OFFERING.UPDATE_COMPONENTS OFFERING.UPDATE_DESCRIPTION OFFERING.UPDATE_INTEGRATION ' +
      'OFFERING.UPDATE_LOCATION OFFERING.UPDATE_OPTIONS RESOURCE.ACCEPT_BOOKING_REQUEST ' +
      'RESOURCE.REJECT_BOOKING_REQUEST RESOURCE.SET_BACKEND_ID RESOURCE.SET_BACKEND_METADATA ' +
      'RESOURCE.SET_USAGE RESOURCE.UPDATE',
  ),
  role(
    'PROJECT.ADMIN',
    'Project administrator',
    'project',
    'ORDER.APPROVE_PRIVATE ORDER.CANCEL ORDER.DESTROY RESOURCE.LIST_IMPORTABLE RESOURCE.SET_LIMITS ' +
      'RESOURCE.SET_PLAN RESOURCE.TERMINATE RESOURCE.UPDATE',
  ),
  role(
    'PROJECT.MANAGER',
    'Project manager',
    'project',
    'ORDER.APPROVE ORDER.REJECT ' +
      'ORDER.APPROVE_PRIVATE ORDER.CANCEL ORDER.DESTROY PROJECT.CREATE_PERMISSION PROJECT.DELETE_PERMISSION ' +
      'PROJECT.UPDATE PROJECT.UPDATE_PERMISSION RESOURCE.LIST_IMPORTABLE RESOURCE.SET_LIMITS ' +
      'RESOURCE.SET_PLAN RESOURCE.TERMINATE RESOURCE.UPDATE',
  ),
  role('PROJECT.MEMBER', '', 'project'),
  role('PROPOSAL.MANAGER', 'Proposal manager', 'proposal', 'PROPOSAL.MANAGE'),
  role('PROPOSAL.MEMBER', '', 'proposal'),
  role(
    'SERVICE_PROVIDER.MANAGER',
    'Service provider manager',
    'service_provider',
    'ORDER.APPROVE ORDER.REJECT RESOURCE.SET_BACKEND_ID RESOURCE.SET_BACKEND_METADATA RESOURCE.SET_USAGE ' +
      'RESOURCE.SUBMIT_REPORT SERVICE_PROVIDER.GET_API_SECRET_CODE',
  ),
];

/** Permissions that servers of 2024 do not have: there, all users who see a resource may change it. */
const newer: ReadonlySet<string> = new Set(['RESOURCE.UPDATE']);

/** Those of the permissions that the server has. */
export const knownRights = (rights: readonly string[], server: '2026' | '2025' | '2024'): string[] =>
  rights.filter((right) => server !== '2024' || !newer.has(right));

const byName = new Map(roleDefinitions.map((one) => [one.name, one]));

const roles = new WeakMap<World, Role[]>();

/** The roles of a world. Staff may change them. */
export function rolesOf(world: World): Role[] {
  let found = roles.get(world);
  if (found === undefined) {
    found = roleDefinitions.map(({ name, description, on, rights }) => ({
      uuid: uuidOf(`role ${name}`),
      name,
      isActive: true,
      isSystem: true,
      contentType: on,
      permissions: rights,
      template: null,
      customer: null,
      concealedIn: new Set(),
      written: { description },
    }));
    roles.set(world, found);
  }
  return found;
}

/** The description of a role; empty for many roles. */
export const roleDescription = (name: string): string => byName.get(name)?.description ?? '';
