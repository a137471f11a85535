import { planFields } from '../offering/plan-input.ts';
import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const base = '/api/marketplace-plans/';
const uuid = input.target('The plan.');
const forWhom = 'For owners of the organization that has the offering, and whom they let manage plans.';

const name = { ...planFields.name, required: true };

const offeringUuid = input.link(
  '/api/marketplace-provider-offerings/{uuid}/',
  'offering',
  'The offering that the plan is for.',
  { required: true },
);

writeMutation({
  name: 'createPlan',
  description:
    'Adds a plan to an offering. Its prices are nothing until they are set with `updatePlanPrices`. ' +
    forWhom,
  input: { offeringUuid, ...planFields, name },
  method: 'POST',
  route: base,
  result: (_input, body) => ({ plan_uuid: body.uuid }),
  payload: (t) => ({
    plan: changed.plan(t, 'The new plan; null when none was made, or when Waldur did not send its uuid.'),
  }),
});

const changes = { uuid, ...planFields };

writeMutation({
  name: 'updatePlan',
  description: `Changes what a plan is called and how it is offered. What is left out stays as it is. ${forWhom}`,
  input: changes,
  method: 'PATCH',
  route: `${base}{uuid}/`,
  check: (value) => checkNotEmpty(changes, value),
  result: (given) => ({ plan_uuid: given.uuid }),
  payload: (t) => ({ plan: changed.plan(t) }),
});

writeMutation({
  name: 'replacePlan',
  description: `Sets a plan anew, with PUT: unlike for \`updatePlan\` name and offering are required. ${forWhom}`,
  deprecated: putTwin('updatePlan'),
  input: { uuid, offeringUuid, ...planFields, name },
  method: 'PUT',
  route: `${base}{uuid}/`,
  result: (given) => ({ plan_uuid: given.uuid }),
  payload: (t) => ({ plan: changed.plan(t) }),
});

writeMutation({
  name: 'deletePlan',
  description: `Deletes a plan that no resource has or had; \`archivePlan\` withdraws one that was used. ${forWhom}`,
  input: { uuid },
  method: 'DELETE',
  route: `${base}{uuid}/`,
  result: (given) => ({ deleted_uuid: given.uuid }),
  payload: (t) => deleted(t, 'Plan'),
});

writeMutation({
  name: 'archivePlan',
  description: `Withdraws a plan: resources that have it keep it, new ones cannot take it. ${forWhom}`,
  input: { uuid },
  method: 'POST',
  route: `${base}{uuid}/archive/`,
  result: (given) => ({ plan_uuid: given.uuid }),
  payload: (t) => ({ plan: changed.plan(t) }),
});

writeMutation({
  name: 'setPlanOrganizationGroups',
  description:
    'Limits a plan to the organizations of some groups; replaces the groups that it had. Only for owners of the ' +
    'organization that has the offering.',
  input: {
    uuid,
    organizationGroupUuids: input.links(
      '/api/organization-groups/{uuid}/',
      'organization_groups',
      'All groups whose organizations can take the plan.',
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
    'Opens a plan to the organizations of all groups. Only for owners of the organization that has the offering.',
  input: { uuid },
  method: 'POST',
  route: `${base}{uuid}/delete_organization_groups/`,
  result: (given) => ({ plan_uuid: given.uuid }),
  payload: (t) => ({ plan: changed.plan(t) }),
});
