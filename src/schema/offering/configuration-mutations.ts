import type { ActionBelow, BodyName } from '../../rest-api/routes.ts';
import { BillingMode } from '../enums.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { type InputFields, type InputValue, input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import type { UserErrorValue } from '../write/user-error.ts';
import { answered, boundToState, declareWrite, writeMutation } from '../write/write-mutation.ts';
import { mustBeObject, newer } from './offering-input.ts';
import { orderForm } from './order-form-input.ts';
import { pluginOptions } from './plugin-options-input.ts';
import { secretOptions } from './secret-options-input.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';
const uuid = input.target('The offering.');

/** A mutation that changes the set-up of an offering. The server answers with nothing. */
function configurationMutation<A extends ActionBelow<typeof base>>(
  name: string,
  action: A,
  description: string,
  fields: InputFields<BodyName<'POST', `${typeof base}${A}/`> | null>,
  check: (value: InputValue) => readonly UserErrorValue[] = () => [],
): void {
  declareWrite({
    name,
    description: `${description} Not for an archived offering.`,
    input: { uuid, ...fields },
    method: 'POST',
    route: `${base}${action}/`,
    check,
    refusals: boundToState,
    result: (given) => ({ offering_uuid: given.uuid }),
    payload: (t) => ({ offering: changed.offering(t) }),
  });
}

configurationMutation(
  'setOfferingOrderForm',
  'update_options',
  'Replaces the extra questions of the order form. For owners and managers of the offering.',
  { orderForm: orderForm('options', 'All questions, in order; empty for none.', { required: true }) },
);

configurationMutation(
  'setOfferingResourceOptions',
  'update_resource_options',
  'Replaces the settings that can be changed on resources of an offering later on. For owners and ' +
    'managers of the offering.',
  {
    resourceOptions: orderForm('resource_options', 'All settings, in order; empty for none.', {
      required: true,
    }),
  },
);

const integrationFields = {
  pluginOptions: pluginOptions('Settings of the plug-in. Those that are left out stay.'),
  secretOptions: secretOptions('Settings of the plug-in that hold secrets. Those that are left out stay.'),
  serviceAttributes: input.json(
    'service_attributes',
    'Access to the back end, for plug-ins that manage it as a service: an object with `backend_url`, ' +
      '`username`, `password`, `domain`, `token` and what else the plug-in has. Keys that are left out ' +
      'stay.',
    { check: mustBeObject },
  ),
  backendId: input.string('backend_id', 'Id of the offering in the system behind it.'),
};

configurationMutation(
  'updateOfferingIntegration',
  'update_integration',
  'Changes how an offering works with the system behind it: settings of the plug-in, secrets, access to ' +
    'the back end. For owners and managers of the offering.',
  integrationFields,
  (given) => checkNotEmpty(integrationFields, given),
);

configurationMutation(
  'setOfferingOrganizationGroups',
  'update_organization_groups',
  'Limits an offering to the organizations of some groups; replaces the groups that it had. Only for ' +
    'owners of the organization that has the offering.',
  {
    organizationGroupUuids: input.links(
      '/api/organization-groups/{uuid}/',
      'organization_groups',
      'All groups whose organizations can order.',
      { required: true },
    ),
  },
);

configurationMutation(
  'clearOfferingOrganizationGroups',
  'delete_organization_groups',
  'Opens an offering to the organizations of all groups. Only for owners of the organization that has the ' +
    'offering.',
  {},
);

configurationMutation(
  'setOfferingTags',
  'update_tags',
  'Sets the keywords of an offering, in place of those that it had. Only for owners of the organization that has the ' +
    'offering.',
  { tagUuids: input.uuids('tags', 'All keywords; empty for none.', { required: true }) },
);

configurationMutation(
  'clearOfferingTags',
  'delete_tags',
  'Takes all keywords from an offering. Only for owners of the organization that has the offering.',
  {},
);

const groupFields = {
  offeringGroupUuid: input.uuid(
    'offering_group',
    'The group, of the same organization as the offering; null for none.',
  ),
};

configurationMutation(
  'setOfferingGroup',
  'set_offering_group',
  'Sets the group in which the provider shows an offering. For those who may update the offering.',
  groupFields,
  (given) => checkNotEmpty(groupFields, given),
);

const profileFields = {
  profileUuid: input.uuid('profile', 'The profile; null for none.'),
};

configurationMutation(
  'setOfferingProfile',
  'set_profile',
  'Sets the profile that decides which roles users can have in an offering. The server fits the roles to it later. Only ' +
    'for owners of the organization that has the offering, and staff.',
  profileFields,
  (given) => checkNotEmpty(profileFields, given),
);

configurationMutation(
  'setOfferingBackendIdRules',
  'update_backend_id_rules',
  'Sets what back-end ids of resources have to look like, and within which bounds they must be unique, in place of the ' +
    'rules so far. For owners and managers of the offering.',
  {
    backendIdRules: input.json(
      'backend_id_rules',
      'All rules: an object with `format` (`regex`, `description`) and `uniqueness` (`scope`, `include_terminated`); an ' +
        'empty one for no rules.',
      { required: true, check: mustBeObject },
    ),
  },
);

configurationMutation(
  'setOfferingType',
  'update_type',
  'Puts another plug-in behind an offering: only between `Marketplace.Basic` and `Marketplace.Slurm`, which keep the ' +
    'same things. For those who may update the offering.',
  {
    type: input.string('type', 'The plug-in: `Marketplace.Basic` or `Marketplace.Slurm`.', {
      required: true,
      check: must.notBeBlank,
    }),
  },
);

const checklistFields = {
  complianceChecklistUuid: input.uuid(
    'compliance_checklist',
    'The checklist that users of the offering have to answer; null for none.',
  ),
};

configurationMutation(
  'setOfferingComplianceChecklist',
  'update_compliance_checklist',
  'Sets or takes away the compliance checklist of an offering. For owners and managers of the offering.',
  checklistFields,
  (given) => checkNotEmpty(checklistFields, given),
);

writeMutation({
  name: 'setOfferingBillingMode',
  description:
    'Has all components of an offering charged in one way: those that come with its plug-in, or where it has none, all. ' +
    'Refused while there are resources that are not terminated. For owners and managers of the offering. Not for an ' +
    'archived offering.',
  input: {
    uuid,
    billingMode: input.enum(BillingMode, 'billing_mode', 'The way.', { required: true }),
  },
  method: 'POST',
  route: `${base}switch_billing_mode/`,
  refusals: boundToState,
  result: (given) => ({ offering_uuid: given.uuid }),
  payload: (t) => ({ offering: changed.offering(t) }),
});

writeMutation({
  name: 'setOfferingAttributes',
  description:
    'Replaces all properties of an offering that its category defines. For owners and managers of the ' +
    'offering. Not for an archived offering.',
  input: {
    uuid,
    attributes: input.json(null, 'All properties: an object from key to value.', {
      required: true,
      check: mustBeObject,
    }),
  },
  method: 'POST',
  route: `${base}update_attributes/`,
  // The map is the whole body.
  body: (_body, { attributes }) => attributes,
  locate: (place) => ['attributes', ...place],
  refusals: boundToState,
  result: (given) => ({ offering_uuid: given.uuid }),
  payload: (t) => ({ offering: changed.offering(t) }),
});

writeMutation({
  name: 'setOfferingBackendMetadata',
  description:
    'Replaces what a program of the provider keeps with an offering. For those who may update the ' +
    'offering, in any state.',
  input: {
    uuid,
    backendMetadata: input.json('backend_metadata', 'The new metadata, usually an object.', {
      required: true,
    }),
  },
  method: 'POST',
  route: `${base}set_backend_metadata/`,
  result: (given) => ({ offering_uuid: given.uuid }),
  payload: (t) => ({ offering: changed.offering(t) }),
});

writeMutation({
  name: 'checkOfferingBackendId',
  description:
    'Tells whether a back-end id is still free for a resource. It changes nothing, though it is a ' +
    'mutation: the REST API has it as a write. For those who may manage resources of the offering.',
  input: {
    uuid,
    backendId: input.string('backend_id', 'The back-end id in question.', { required: true }),
    checkAllOfferings: input.boolean(
      'check_all_offerings',
      'Whether resources of all offerings count, not only those of this one.',
    ),
    useOfferingRules: newer(
      input.boolean(
        'use_offering_rules',
        'Whether `backendIdRules` of the offering decide which resources count.',
      ),
    ),
  },
  method: 'POST',
  route: `${base}check_unique_backend_id/`,
  result: (given, body) => ({ offering_uuid: given.uuid, is_unique: body.is_unique }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering, which stays as it is.'),
    isUnique: answered(
      t,
      'Boolean',
      'is_unique',
      'Whether no resource has the id yet; null when that could not be told.',
    ),
  }),
});

writeMutation({
  name: 'refreshOfferingUsernames',
  description:
    'Makes new user names for all accounts of an active offering, by its `usernameGenerationPolicy`. ' +
    'Accounts that are restricted stay. Not where the provider sets the names itself. For owners and ' +
    'managers of the offering.',
  input: { uuid },
  method: 'POST',
  route: `${base}refresh_offering_usernames/`,
  refusals: boundToState,
  result: (given) => ({ offering_uuid: given.uuid }),
  payload: (t) => ({ offering: changed.offering(t) }),
});

writeMutation({
  name: 'syncOffering',
  description:
    'Has the server read the back end of an offering anew. The server does it later: watch `scopeState`. ' +
    'Only for plug-ins that manage a service, while it is `OK` or `ERRED`. For owners and managers of the ' +
    'offering.',
  input: { uuid },
  method: 'POST',
  route: `${base}sync/`,
  result: (given) => ({ offering_uuid: given.uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering, as it is while the reading has yet to begin.'),
  }),
});

writeMutation({
  name: 'syncOfferingResources',
  description:
    'Has the agents that work for an offering set right all its resources in the system behind it: accounts that are ' +
    'missing, their users, their limits. They do it later. Only for `Marketplace.Slurm`, while the offering is `ACTIVE` ' +
    'or `PAUSED` and an agent listens. For owners and managers of the offering.',
  input: { uuid },
  method: 'POST',
  route: `${base}sync_resources/`,
  refusals: boundToState,
  result: (given) => ({ offering_uuid: given.uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering, as it is while the work has yet to begin.'),
  }),
});
