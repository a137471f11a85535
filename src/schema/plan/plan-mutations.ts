import { planFields } from '../offering/plan-input.ts';
import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const base = '/api/marketplace-plans/';
const uuid = input.target('UUID of the plan.');
const forWhom =
  'For owners of the organization that owns the offering, and users to whom they have given the ' +
  'permission to manage plans.';

const name = { ...planFields.name, required: true };

const offeringUuid = input.link(
  '/api/marketplace-provider-offerings/{uuid}/',
  'offering',
  'UUID of the offering to which the plan belongs.',
  { required: true },
);

writeMutation({
  name: 'createPlan',
  description: `Adds a plan to an offering. All its prices are zero until \`updatePlanPrices\` sets them. ${forWhom}`,
  input: { offeringUuid, ...planFields, name },
  method: 'POST',
  route: base,
  result: (_input, body) => ({ plan_uuid: body.uuid }),
  payload: (t) => ({
    plan: changed.plan(
      t,
      'The new plan; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { uuid, ...planFields };

writeMutation({
  name: 'updatePlan',
  description:
    'Changes the name, the description and other settings of a plan. Fields that are left out stay unchanged. ' +
    `${forWhom}`,
  input: changes,
  method: 'PATCH',
  route: `${base}{uuid}/`,
  check: (value) => checkNotEmpty(changes, value),
  result: (given) => ({ plan_uuid: given.uuid }),
  payload: (t) => ({ plan: changed.plan(t) }),
});

writeMutation({
  name: 'replacePlan',
  description: `Replaces the settings of a plan, with PUT: name and offering are required, unlike in \`updatePlan\`. ${forWhom}`,
  deprecated: putTwin('updatePlan'),
  input: { uuid, offeringUuid, ...planFields, name },
  method: 'PUT',
  route: `${base}{uuid}/`,
  result: (given) => ({ plan_uuid: given.uuid }),
  payload: (t) => ({ plan: changed.plan(t) }),
});

writeMutation({
  name: 'deletePlan',
  description: `Deletes a plan that no resource has or had. To withdraw a plan that was used, see \`archivePlan\`. ${forWhom}`,
  input: { uuid },
  method: 'DELETE',
  route: `${base}{uuid}/`,
  result: (given) => ({ deleted_uuid: given.uuid }),
  payload: (t) => deleted(t, 'Plan'),
});

writeMutation({
  name: 'archivePlan',
  description: `Withdraws a plan: resources that have it keep it, but new resources cannot have it. ${forWhom}`,
  input: { uuid },
  method: 'POST',
  route: `${base}{uuid}/archive/`,
  result: (given) => ({ plan_uuid: given.uuid }),
  payload: (t) => ({ plan: changed.plan(t) }),
});

writeMutation({
  name: 'setPlanOrganizationGroups',
  description:
    'Limits a plan to the organizations of the given groups. Replaces its previous groups. For owners of ' +
    'the organization that owns the offering.',
  input: {
    uuid,
    organizationGroupUuids: input.links(
      '/api/organization-groups/{uuid}/',
      'organization_groups',
      'UUIDs of all groups whose organizations can order with the plan.',
      { required: true },
    ),
  },
  method: 'POST',
  route: `${base}{uuid}/update_organization_groups/`,
  result: (given) => ({ plan_uuid: given.uuid }),
  payload: (t) => ({ plan: changed.plan(t) }),
});

writeMutation({
  name: 'clearPlanOrganizationGroups',
  description:
    'Opens a plan to the organizations of all groups. For owners of the organization that owns the ' +
    'offering.',
  input: { uuid },
  method: 'POST',
  route: `${base}{uuid}/delete_organization_groups/`,
  result: (given) => ({ plan_uuid: given.uuid }),
  payload: (t) => ({ plan: changed.plan(t) }),
});
