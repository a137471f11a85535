import { gone, oneWrite } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-provider-resources/{uuid}/';
const project = 'b2'.repeat(16);

const details = { name: 'Cluster share', description: 'For the course', endDate: '2027-12-31' };
const detailsBody = { name: 'Cluster share', description: 'For the course', end_date: '2027-12-31' };
const options = { options: { quota: 5, shell: 'zsh' } };

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
    answer: { status: 202, body: { detail: 'Pull operation was successfully scheduled.' } },
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
    { answer: { status: 200, body: { order_uuid: 'c3'.repeat(16) } } },
  ),
  action('terminate', 'terminateResource', {}, {}),
  action('update_options', 'setResourceOptions', options, options),
  action('update_options', 'setResourceOptions', options, options, {
    answer: { status: 201, body: { order_uuid: 'c3'.repeat(16) } },
  }),
  action('update_options_direct', 'setResourceOptionsDirectly', { options: null }, { options: null }),
  action('unlink', 'unlinkResource', {}, null, gone),
];
