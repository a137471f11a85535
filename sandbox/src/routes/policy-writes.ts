import { type Call, forbidden, ok, type Reply } from '../rest/call.ts';
import { whole } from '../rest/columns.ts';
import {
  type Field,
  field,
  Invalid,
  link,
  nestedList,
  readBody,
  readPatch,
  relatedList,
  required,
  type Values,
} from '../rest/fields.ts';
import { fields400, nonField400 } from '../rest/refusals.ts';
import { ownsCustomer } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { bool, choice, integer, object, text } from '../rest/values.ts';
import { mayChangeOffering, visibleTo } from '../rest/visibility.ts';
import { policyRow } from '../rows/account-rows.ts';
import { checkPolicies } from '../world/policies.ts';
import type { Json, Offering, Policy } from '../world/types.ts';
import { groupLink } from './offering-fields.ts';
import { findPolicy, policyActions } from './policies.ts';

const base = '/api/marketplace-offering-usage-policies/';

/** The actions of a policy: one text with commas. Every name has to be known (contract section 5). */
export const actionsField = field((value, call) => {
  const names = text().read(value, call).split(',');
  for (const name of names) {
    if (!policyActions.includes(name.trim())) {
      throw new Invalid(
        call.server === '2024'
          ? `${name.trim()} includes unavailable actions.`
          : `"${name.trim()}" is not a valid choice.`,
      );
    }
  }
  return names.map((name) => name.trim()).join(',');
});

/** The offering of a policy, among those that the caller manages. */
export const scopeField: Field<Offering> = link(
  '/api/marketplace-provider-offerings/{uuid}/',
  (call, hex) => {
    const offering = call.world.offeringByUuid.get(hex);
    return offering && visibleTo(call.world, call.user).offeringSet.has(offering) ? offering : null;
  },
);

const shape = {
  scope: required(scopeField),
  actions: required(actionsField),
  options: object(),
  organization_groups: relatedList(groupLink),
  apply_to_all: bool(),
  component_limits_set: required(
    nestedList({ type: required(text({ max: 50 })), limit: required(integer({ min: 0 })) }),
  ),
  period: choice([1, 2, 3, 4]),
};

type Sent = Partial<Values<typeof shape>>;

/** The fields of a policy. The 2024 server requires organization groups, which may be an empty list. */
const shapeFor = ({ server }: Call): typeof shape =>
  server === '2024' ? { ...shape, organization_groups: required(shape.organization_groups) } : shape;

/** Throws a 400 unless the limits are for components of the offering, with one limit for each at most. */
function checkLimits(offering: Offering, limits: readonly { type: string }[]): void {
  const errors: Json[] = limits.map(({ type }, index) => {
    if (!offering.components.some((each) => each.type === type))
      return { type: [`"${type}" is not a component of the offering.`] };
    return limits.findIndex((each) => each.type === type) < index
      ? { type: [`Duplicate value "${type}".`] }
      : {};
  });
  if (errors.some((each) => JSON.stringify(each) !== '{}')) throw fields400({ component_limits_set: errors });
}

/** The values of a policy after a write. Throws errors before anything has changed. */
function merged(call: Call, sent: Sent, policy: Policy | null) {
  const offering = sent.scope ?? policy?.offering;
  if (!offering) throw fields400({ scope: 'This field is required.' });
  if (!mayChangeOffering(call.user, offering)) throw forbidden();
  const groups = sent.organization_groups ?? policy?.organizationGroups ?? [];
  // The 2024 server has no `apply_to_all`: a policy without groups applies to all customers.
  const toAll =
    call.server === '2024' ? groups.length === 0 : (sent.apply_to_all ?? policy?.applyToAll ?? false);
  if (toAll === groups.length > 0)
    throw nonField400('Exactly one of apply_to_all or organization_groups must be specified.');
  const limits = sent.component_limits_set ?? policy?.componentLimits ?? [];
  checkLimits(offering, limits);
  return {
    offering,
    actions: sent.actions ?? policy?.actions ?? '',
    options: sent.options ?? policy?.options ?? {},
    applyToAll: toAll,
    organizationGroups: [...groups],
    componentLimits: limits.map(({ type, limit }) => ({ type, limit })),
    period: sent.period ?? policy?.period ?? 2,
  };
}

function create(call: Call): Reply {
  const { world, random, user } = call;
  const values = merged(call, readBody(call, shapeFor(call)), null);
  const policy = world.addPolicy({
    uuid: random.uuid(),
    created: world.now().getTime(),
    createdBy: user,
    fired: null,
    ...values,
  });
  checkPolicies(world, [policy]);
  return { status: 201, body: whole(policyRow, policy, call) };
}

function own(call: Call): Policy {
  const policy = findPolicy(call);
  if (!ownsCustomer(call.user, policy.offering.customer)) throw forbidden();
  return policy;
}

function update(call: Call): Reply {
  const policy = own(call);
  const sent = call.method === 'PATCH' ? readPatch(call, shape) : readBody(call, shapeFor(call));
  Object.assign(policy, merged(call, sent, policy));
  checkPolicies(call.world, [policy]);
  call.world.restructure();
  return ok(whole(policyRow, policy, call));
}

function remove(call: Call): Reply {
  call.world.dropPolicy(own(call));
  return { status: 204 };
}

/** Writes of usage policies. Policies are checked immediately, and again whenever usage grows. */
export const policyWriteRoutes: readonly Route[] = [
  { method: 'POST', template: base, handle: create },
  { method: 'PUT', template: `${base}{uuid}/`, handle: update },
  { method: 'PATCH', template: `${base}{uuid}/`, handle: update },
  { method: 'DELETE', template: `${base}{uuid}/`, handle: remove },
];
