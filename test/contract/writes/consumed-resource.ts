import { oneWrite } from './one-write.ts';
import type { WriteCase } from './write-case.ts';

const base = '/api/marketplace-resources/';
const other = 'b2'.repeat(16);
const order = 'c3'.repeat(16);
const placed = { response: { status: 200, body: { order_uuid: order } } } as const;
const limits = [{ type: 'cpu', limit: 4 }];

/** A POST to what only customers do to a resource. */
const action = (
  route: string,
  name: string,
  input: Readonly<Record<string, unknown>>,
  body: unknown,
  more: Partial<WriteCase> = placed,
): WriteCase => oneWrite(`POST ${base}{uuid}/${route}/`, name, input, body, more);

/** Every write of `/api/marketplace-resources/` that providers do not have. */
export const consumedResourceWrites: readonly WriteCase[] = [
  action(
    'update_limits',
    'updateResourceLimits',
    { limits, requestComment: 'For the course' },
    { limits: { cpu: 4 }, request_comment: 'For the course' },
  ),
  action(
    'switch_plan',
    'switchResourcePlan',
    { planUuid: other },
    { plan: `REST/api/marketplace-plans/${other}/` },
  ),
  action(
    'renew',
    'renewResource',
    { extensionMonths: 6, limits, requestComment: 'Once more' },
    { extension_months: 6, limits: { cpu: 4 }, request_comment: 'Once more' },
  ),
  action(
    'reallocate_limits',
    'reallocateResourceLimits',
    { limits, targets: [{ resourceUuid: other, allocatedLimits: limits }] },
    { limits: { cpu: 4 }, targets: [{ resource_uuid: other, allocated_limits: { cpu: 4 } }] },
    { response: { status: 200, body: { source_order_uuid: order, target_order_uuids: [order] } } },
  ),
  action(
    'estimate_renewal',
    'estimateResourceRenewal',
    { extensionMonths: 6, limits },
    { extension_months: 6, limits: { cpu: 4 } },
    { response: { status: 200, body: { total: '12.00' } } },
  ),
  oneWrite(
    `POST ${base}suggest_name/`,
    'suggestResourceName',
    { projectUuid: other, offeringUuid: other, planUuid: other, attributes: { flavor: 'big' } },
    { project: other, offering: other, plan: other, attributes: { flavor: 'big' } },
    { response: { status: 200, body: { name: 'course-2' } } },
  ),
];
