import { type Call, ok, type Reply } from '../rest/call.ts';
import { project } from '../rest/columns.ts';
import { isObject, nullable, readBody, required } from '../rest/fields.ts';
import { checkState } from '../rest/guards.ts';
import { errorMessage409, fields400, string400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { bool, byUuid, object, text } from '../rest/values.ts';
import { publicOfferingRow } from '../rows/offering-row.ts';
import { resourceRow } from '../rows/resource-row.ts';
import { draftResource } from '../world/resources.ts';
import type { Offering } from '../world/types.ts';
import { offeringAction } from './offering-action.ts';
import { customerLink } from './offering-fields.ts';

function importResource(call: Call, offering: Offering): Reply {
  const { world, random } = call;
  const sent = readBody(call, {
    backend_id: required(text({ max: 255 })),
    project: required(byUuid((_call, hex) => world.projectByUuid.get(hex))),
    plan: byUuid((_call, hex) => offering.plans.find((each) => each.uuid === hex)),
    additional_details: nullable(object()),
  });
  if (offering.resources.some((each) => each.backendId === sent.backend_id))
    throw fields400({ backend_id: 'Resource with this backend ID has already been imported.' });
  const now = world.now().getTime();
  const resource = draftResource(random, {
    offering,
    project: sent.project,
    state: 'OK',
    created: now,
    now,
    index: world.resources.length,
  });
  resource.backendId = sent.backend_id;
  resource.plan = sent.plan ?? offering.plans[0] ?? null;
  world.addResource(resource);
  return ok(project(resourceRow, resource, call));
}

function checkUniqueId(call: Call, offering: Offering): Reply {
  const sent = readBody(call, {
    backend_id: required(text({ max: 255 })),
    check_all_offerings: bool(),
    use_offering_rules: bool(),
  });
  const resources = sent.check_all_offerings
    ? call.world.resources.filter((each) => each.offering.customer === offering.customer)
    : offering.resources;
  const isUnique = !resources.some((each) => each.backendId === sent.backend_id);
  const { backend_id_rules: rules } = offering.written;
  const pattern =
    sent.use_offering_rules && isObject(rules) && typeof rules.pattern === 'string' ? rules.pattern : null;
  const isValid = pattern === null ? null : matches(pattern, sent.backend_id);
  return ok({
    is_unique: isUnique,
    is_valid_format: isValid,
    errors: [
      ...(isUnique ? [] : ['Backend ID is already in use.']),
      ...(isValid === false ? ['Backend ID does not match the format.'] : []),
    ],
  });
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern).test(value);
  } catch {
    return false;
  }
}

/** Moves an offering to another customer. For staff only. An illegal move is a 409 with `error_message` (contract section 7). */
function moveOffering(call: Call, offering: Offering): Reply {
  const { world } = call;
  const { customer, preserve_permissions: keep } = readBody(call, {
    customer: required(customerLink),
    preserve_permissions: required(bool()),
  });
  if (!world.providerByCustomer.has(customer))
    throw fields400({ customer: 'Target organization is not a service provider.' });
  if (customer === offering.customer)
    throw errorMessage409('Offering already belongs to the target organization.');
  if (customer.blocked || customer.archived)
    throw errorMessage409(
      'New organization must be different than current one and neither blocked nor archived.',
    );
  world.listWithProvider(offering, false);
  offering.customer = customer;
  world.listWithProvider(offering, true);
  if (!keep) {
    for (const grant of offering.grants) grant.user.grants.splice(grant.user.grants.indexOf(grant), 1);
    offering.grants.splice(0);
  }
  world.restructure();
  return ok(project(publicOfferingRow, offering, call));
}

/** Imports of resources, moves of offerings, and jobs that providers can start. */
export const offeringTransferRoutes: readonly Route[] = [
  offeringAction({ name: 'check_unique_backend_id', reads: true, run: checkUniqueId }),
  offeringAction({ name: 'import_resource', anyState: true, run: importResource }),
  offeringAction({ name: 'move_offering', staff: true, anyState: true, run: moveOffering }),
  offeringAction({
    name: 'sync',
    anyState: true,
    run: () => ({ status: 202, body: 'Offering synchronization has been scheduled.' }),
  }),
  offeringAction({
    name: 'sync_resources',
    anyState: true,
    run: (_call, offering) => {
      checkState(offering.state, ['Active', 'Paused']);
      if (offering.type !== 'Marketplace.Slurm')
        throw string400('Only site-agent based offerings support resource synchronization.');
      return { status: 202, body: { status: 'Resource synchronization has been requested.' } };
    },
  }),
  offeringAction({
    name: 'refresh_offering_usernames',
    anyState: true,
    run: () => ok({ status: 'Offering user usernames have been scheduled for refresh.' }),
  }),
];
