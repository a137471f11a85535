import type { ActionBelow, BodyName } from '../../rest-api/routes.ts';
import { BillingMode } from '../enums.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { type InputFields, type InputValue, input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import type { UserErrorValue } from '../write/user-error.ts';
import { boundToState, declareWrite, responseValue, writeMutation } from '../write/write-mutation.ts';
import { mustBeObject, newer } from './offering-input.ts';
import { orderForm } from './order-form-input.ts';
import { pluginOptions } from './plugin-options-input.ts';
import { secretOptions } from './secret-options-input.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';
const uuid = input.target('UUID of the offering.');

/** A mutation that changes the set-up of an offering. The server returns no body. */
function configurationMutation<A extends ActionBelow<typeof base>>(
  name: string,
  action: A,
  description: string,
  fields: InputFields<BodyName<'POST', `${typeof base}${A}/`> | null>,
  check: (value: InputValue) => readonly UserErrorValue[] = () => [],
): void {
  declareWrite({
    name,
    description: `${description} Refused for an archived offering.`,
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
  'Replaces the additional questions of the order form of an offering. For owners and managers of the offering.',
  {
    orderForm: orderForm('options', 'All questions of the order form, in display order; empty for none.', {
      required: true,
    }),
  },
);

configurationMutation(
  'setOfferingResourceOptions',
  'update_resource_options',
  'Replaces the settings that can be changed on existing resources of an offering. For owners and managers of the ' +
    'offering.',
  {
    resourceOptions: orderForm(
      'resource_options',
      'All settings that can be changed on existing resources, in display order; empty for none.',
      {
        required: true,
      },
    ),
  },
);

const integrationFields = {
  pluginOptions: pluginOptions('Settings of the plug-in. Settings that are left out stay unchanged.'),
  secretOptions: secretOptions(
    'Settings of the plug-in that contain secrets. Settings that are left out stay unchanged.',
  ),
  serviceAttributes: input.json(
    'service_attributes',
    'Address and credentials of the back end, for plug-ins that manage it as a service: an object with `backend_url`, ' +
      '`username`, `password`, `domain`, `token` and further keys of the plug-in. Keys that are left out stay ' +
      'unchanged.',
    { check: mustBeObject },
  ),
  backendId: input.string('backend_id', 'ID of the offering in its back end.'),
};

configurationMutation(
  'updateOfferingIntegration',
  'update_integration',
  'Changes how an offering connects to its back end: settings of the plug-in, secrets, address and credentials. For ' +
    'owners and managers of the offering.',
  integrationFields,
  (given) => checkNotEmpty(integrationFields, given),
);

configurationMutation(
  'setOfferingOrganizationGroups',
  'update_organization_groups',
  'Limits an offering to the organizations of the given groups. Replaces its previous groups. For ' +
    'owners of the organization that owns the offering.',
  {
    organizationGroupUuids: input.links(
      '/api/organization-groups/{uuid}/',
      'organization_groups',
      'UUIDs of all groups whose organizations can order the offering.',
      { required: true },
    ),
  },
);

configurationMutation(
  'clearOfferingOrganizationGroups',
  'delete_organization_groups',
  'Opens an offering to the organizations of all groups. For owners of the organization that owns the ' +
    'offering.',
  {},
);

configurationMutation(
  'setOfferingTags',
  'update_tags',
  'Replaces the tags of an offering. For owners of the organization that owns the offering.',
  { tagUuids: input.uuids('tags', 'UUIDs of all tags of the offering; empty for none.', { required: true }) },
);

configurationMutation(
  'clearOfferingTags',
  'delete_tags',
  'Removes all tags from an offering. For owners of the organization that owns the offering.',
  {},
);

const groupFields = {
  offeringGroupUuid: input.uuid(
    'offering_group',
    'UUID of the group in which the offering is shown, which has to belong to the same organization as ' +
      'the offering; null for no group.',
  ),
};

configurationMutation(
  'setOfferingGroup',
  'set_offering_group',
  'Sets the group in which the provider shows an offering. For callers who may update the offering.',
  groupFields,
  (given) => checkNotEmpty(groupFields, given),
);

const profileFields = {
  profileUuid: input.uuid(
    'profile',
    'UUID of the profile that decides which roles users can have in the offering; null for no profile.',
  ),
};

configurationMutation(
  'setOfferingProfile',
  'set_profile',
  'Sets the profile that decides which roles users can have in an offering. The server adjusts the ' +
    'roles after the mutation has returned. For owners of the organization that owns the offering, and ' +
    'staff.',
  profileFields,
  (given) => checkNotEmpty(profileFields, given),
);

configurationMutation(
  'setOfferingBackendIdRules',
  'update_backend_id_rules',
  'Replaces the rules for the back-end IDs of resources of an offering: their format, and within which ' +
    'scope they must be unique. For owners and managers of the offering.',
  {
    backendIdRules: input.json(
      'backend_id_rules',
      'All rules: an object with `format` (`regex`, `description`) and `uniqueness` (`scope`, `include_terminated`); an ' +
        'empty object for no rules.',
      { required: true, check: mustBeObject },
    ),
  },
);

configurationMutation(
  'setOfferingType',
  'update_type',
  'Switches an offering to another plug-in. This is only possible between `Marketplace.Basic` and ' +
    '`Marketplace.Slurm`, which store the same data. For callers who may update the offering.',
  {
    type: input.string('type', 'The new plug-in: `Marketplace.Basic` or `Marketplace.Slurm`.', {
      required: true,
      check: must.notBeBlank,
    }),
  },
);

const checklistFields = {
  complianceChecklistUuid: input.uuid(
    'compliance_checklist',
    'UUID of the checklist that users of the offering have to answer; null for no checklist.',
  ),
};

configurationMutation(
  'setOfferingComplianceChecklist',
  'update_compliance_checklist',
  'Sets or removes the compliance checklist of an offering. For owners and managers of the offering.',
  checklistFields,
  (given) => checkNotEmpty(checklistFields, given),
);

writeMutation({
  name: 'setOfferingBillingMode',
  description:
    'Sets how the components of an offering are charged: the components that come with its plug-in or, if the plug-in ' +
    'has none, all components. Refused while the offering has resources that are not terminated. For owners and ' +
    'managers of the offering. Refused for an archived offering.',
  input: {
    uuid,
    billingMode: input.enum(BillingMode, 'billing_mode', 'How the components are charged.', {
      required: true,
    }),
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
    'Replaces all properties of an offering that its category defines. For owners and managers of the offering. ' +
    'Refused for an archived offering.',
  input: {
    uuid,
    attributes: input.json(null, 'All properties: an object from the key of a property to its value.', {
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
    'Replaces the metadata that a program of the provider stores with an offering. Allowed in every state of the ' +
    'offering. For callers who may update the offering.',
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
    'Checks whether a back-end ID is still free for a resource. It changes nothing; it is a mutation ' +
    'because the REST API implements it as a write. For callers who may manage resources of the offering.',
  input: {
    uuid,
    backendId: input.string('backend_id', 'The back-end ID to check.', { required: true }),
    checkAllOfferings: input.boolean(
      'check_all_offerings',
      'Whether the resources of all offerings are checked, instead of only those of this offering.',
    ),
    useOfferingRules: newer(
      input.boolean(
        'use_offering_rules',
        'Whether `backendIdRules` of the offering decide which resources are checked.',
      ),
    ),
  },
  method: 'POST',
  route: `${base}check_unique_backend_id/`,
  result: (given, body) => ({ offering_uuid: given.uuid, is_unique: body.is_unique }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering, which does not change.'),
    isUnique: responseValue(
      t,
      'Boolean',
      'is_unique',
      'Whether no resource has the back-end ID yet; null when this could not be determined.',
    ),
  }),
});

writeMutation({
  name: 'refreshOfferingUsernames',
  description:
    'Generates new user names for all accounts of an active offering, by its `usernameGenerationPolicy`. Restricted ' +
    'accounts keep their user names. Refused where the provider sets the user names itself. For owners and managers ' +
    'of the offering.',
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
    'Requests that the server reads the back end of an offering again. The server does this after the mutation has ' +
    'returned: watch `scopeState`. Only for plug-ins that manage a service, while `scopeState` is `OK` or `ERRED`. ' +
    'For owners and managers of the offering.',
  input: { uuid },
  method: 'POST',
  route: `${base}sync/`,
  result: (given) => ({ offering_uuid: given.uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering, usually before the server begins to read its back end.'),
  }),
});

writeMutation({
  name: 'syncOfferingResources',
  description:
    'Requests that the agents of an offering correct all its resources in the back end: missing accounts, their ' +
    'users, their limits. The agents do this after the mutation has returned. Only for `Marketplace.Slurm`, while the ' +
    'offering is `ACTIVE` or `PAUSED` and an agent listens. For owners and managers of the offering.',
  input: { uuid },
  method: 'POST',
  route: `${base}sync_resources/`,
  refusals: boundToState,
  result: (given) => ({ offering_uuid: given.uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering, usually before the agents begin to work.'),
  }),
});
