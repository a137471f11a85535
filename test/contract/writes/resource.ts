import { gone, oneWrite } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-provider-resources/{uuid}/';
const project = 'b2'.repeat(16);

const details = { name: 'Cluster share', description: 'For the course', endDate: '2027-12-31' };
const detailsBody = { name: 'Cluster share', description: 'For the course', end_date: '2027-12-31' };
const options = { options: { quota: 5, shell: 'zsh' } };

const endpoint = { name: 'SSH', url: 'ssh://login.example.org' };
const holder = { userUuid: project, role: 'RESOURCE.MANAGER' };
const holderBody = { user: project, role: 'RESOURCE.MANAGER' };
const role = { ...holder, expirationTime: '2027-12-31T00:00:00Z' };
const roleBody = { ...holderBody, expiration_time: '2027-12-31T00:00:00Z' };

/** A POST to an action of the resource. */
function action(
  route: string,
  name: string,
  input: Readonly<Record<string, unknown>> = {},
  body: unknown = null,
  more: Partial<WriteCase> = {},
): WriteCase {
  return oneWrite(`POST ${base}${route}/`, name, input, body, more);
}

/** Every write of `/api/marketplace-provider-resources/`. */
export const resourceWrites: readonly WriteCase[] = [
  oneWrite(`PATCH ${base}`, 'updateResource', details, detailsBody),
  oneWrite(`PATCH ${base}`, 'updateResource', { endDate: null }, { end_date: null }),
  oneWrite(`PUT ${base}`, 'replaceResource', details, detailsBody),
  action(
    'move_resource',
    'moveResource',
    { projectUuid: project },
    { project: { url: `REST/api/projects/${project}/` } },
  ),
  action('pull', 'pullResource', {}, null, {
    response: { status: 202, body: { detail: 'Pull operation was successfully scheduled.' } },
  }),
  action('refresh_last_sync', 'refreshResourceLastSync'),
  action(
    'set_as_erred',
    'setResourceErred',
    { errorMessage: 'Disk full', errorTraceback: 'at line 1' },
    { error_message: 'Disk full', error_traceback: 'at line 1' },
  ),
  action('set_as_erred', 'setResourceErred', {}, {}),
  action('set_as_ok', 'setResourceOk'),
  action('set_backend_id', 'setResourceBackendId', { backendId: '' }, { backend_id: '' }),
  action(
    'set_backend_metadata',
    'setResourceBackendMetadata',
    { backendMetadata: { state: 'OK', cores_free: 4 } },
    { backend_metadata: { state: 'OK', cores_free: 4 } },
  ),
  action('set_downscaled', 'setResourceDownscaled', { downscaled: true }, { downscaled: true }),
  action('set_paused', 'setResourcePaused', { paused: false }, { paused: false }),
  action(
    'set_restrict_member_access',
    'setResourceRestrictMemberAccess',
    { restrictMemberAccess: true },
    { restrict_member_access: true },
  ),
  action('set_state_ok', 'setResourceStateOk'),
  action('set_effective_id', 'setResourceEffectiveId', { effectiveId: 'far-1' }, { effective_id: 'far-1' }),
  action('set_endpoints', 'setResourceEndpoints', { endpoints: [endpoint] }, { endpoints: [endpoint] }),
  action('set_end_date', 'setResourceEndDate', { endDate: null }, { end_date: null }),
  action(
    'adjust_dates',
    'setResourceDates',
    { startDate: '2027-01-01', endDate: '2027-12-31', comment: 'Late start' },
    { start_date: '2027-01-01', end_date: '2027-12-31', comment: 'Late start' },
  ),
  action('restore', 'restoreResource', {}, null, {
    response: { status: 200, body: { order_uuid: 'c3'.repeat(16) } },
  }),
  action('add_user', 'addResourceUser', role, roleBody),
  action('update_user', 'updateResourceUser', role, roleBody),
  action('delete_user', 'removeResourceUser', holder, holderBody),
  action('sync_user_roles', 'syncResourceUserRoles'),
  action(
    'set_membership_sync_statuses',
    'setResourceMembershipSyncStatuses',
    {
      statuses: [
        {
          username: 'ada',
          userUuid: project,
          scopeType: 'RESOURCE_PROJECT',
          resourceProjectUuid: project,
          roleName: 'ingress_manage',
          state: 'MISSING_IN_IDP',
          message: 'Not found',
        },
      ],
    },
    {
      statuses: [
        {
          username: 'ada',
          user_uuid: project,
          scope_type: 'resource_project',
          resource_project_uuid: project,
          role_name: 'ingress_manage',
          state: 'missing_in_idp',
          message: 'Not found',
        },
      ],
    },
    { response: { status: 200, body: { stored: 1, skipped: [] } } },
  ),
  action('set_slug', 'setResourceSlug', { slug: 'cluster-share' }, { slug: 'cluster-share' }),
  action(
    'set_end_date_by_provider',
    'setResourceEndDateAsProvider',
    { endDate: '2027-12-31' },
    { end_date: '2027-12-31' },
  ),
  action('set_end_date_by_staff', 'setResourceEndDateAsStaff', { endDate: null }, { end_date: null }),
  action(
    'set_limits',
    'setResourceLimits',
    {
      limits: [
        { type: 'cpu', limit: 16 },
        { type: 'storage', limit: 0.5 },
      ],
    },
    { limits: { cpu: 16, storage: 0.5 } },
  ),
  action(
    'submit_report',
    'submitResourceReport',
    { report: [{ header: 'Usage', body: '<p>Little.</p>' }] },
    { report: [{ header: 'Usage', body: '<p>Little.</p>' }] },
  ),
  action(
    'terminate',
    'terminateResource',
    { attributes: { force: true } },
    { attributes: { force: true } },
    { response: { status: 200, body: { order_uuid: 'c3'.repeat(16) } } },
  ),
  action('terminate', 'terminateResource', {}, {}),
  action('update_options', 'setResourceOptions', options, options),
  action('update_options', 'setResourceOptions', options, options, {
    response: { status: 201, body: { order_uuid: 'c3'.repeat(16) } },
  }),
  action('update_options_direct', 'setResourceOptionsDirectly', { options: null }, { options: null }),
  action('unlink', 'unlinkResource', {}, null, gone),
];
