import { mustBeObject } from '../order/order-input.ts';
import { must } from '../write/checks.ts';
import { input, inputObject } from '../write/input.ts';
import { resourceAction, resourceSetting } from './resource-action.ts';

const EndpointInput = inputObject('EndpointInput', 'An address at which users reach a resource.', {
  name: input.string('name', 'What is reached there, for example `SSH`.', {
    required: true,
    check: must.notBeBlank,
  }),
  url: input.string('url', 'The address, with its scheme.', { required: true, check: must.notBeBlank }),
});

resourceSetting({
  name: 'setResourceBackendId',
  action: 'set_backend_id',
  description: 'Notes the id that a resource has in the system behind the offering. For the provider.',
  input: {
    backendId: input.string('backend_id', 'The id there; empty text removes it.', { required: true }),
  },
});
resourceSetting({
  name: 'setResourceEffectiveId',
  action: 'set_effective_id',
  description:
    'Notes the id that a resource has in the last of several systems that pass it on, such as a federated Waldur. For ' +
    'the provider.',
  input: {
    effectiveId: input.string('effective_id', 'The id there; empty text removes it.', { required: true }),
  },
});
resourceSetting({
  name: 'setResourceEndpoints',
  action: 'set_endpoints',
  description:
    'Sets where the users of a resource reach it, in place of all addresses that it had. For the provider.',
  input: {
    endpoints: input.objects(EndpointInput, 'endpoints', 'All addresses, in order; empty for none.', {
      required: true,
    }),
  },
});
resourceSetting({
  name: 'setResourceBackendMetadata',
  action: 'set_backend_metadata',
  description:
    'Notes what the system behind the offering tells about a resource, in place of what was noted before. For the ' +
    'provider.',
  input: {
    backendMetadata: input.json(
      'backend_metadata',
      'All that is told: an object whose keys depend on the type of the offering. `state`, `runtime_state`, `action` ' +
        'and `instance_name` can be read as fields of `resource.backendMetadata`.',
      { required: true, check: mustBeObject },
    ),
  },
});
resourceSetting({
  name: 'setResourceSlug',
  action: 'set_slug',
  description: 'Sets the short name of a resource. Staff only.',
  input: {
    slug: input.string(
      'slug',
      'Short name for addresses and accounts: letters, digits, hyphens, underscores.',
      {
        required: true,
        check: must.notBeBlank,
      },
    ),
  },
});

resourceSetting({
  name: 'setResourceDownscaled',
  action: 'set_downscaled',
  description: 'Reduces the performance of a resource for the time being, or ends that. Staff only.',
  input: {
    downscaled: input.boolean('downscaled', 'Whether the resource is to run with reduced performance.', {
      required: true,
    }),
  },
});
resourceSetting({
  name: 'setResourcePaused',
  action: 'set_paused',
  description: 'Switches a resource off for the time being, or on again. Staff only.',
  input: { paused: input.boolean('paused', 'Whether the resource is to be off.', { required: true }) },
});
resourceSetting({
  name: 'setResourceRestrictMemberAccess',
  action: 'set_restrict_member_access',
  description:
    'Keeps the members of the project out of a resource for the time being, or lets them in again. Staff only.',
  input: {
    restrictMemberAccess: input.boolean('restrict_member_access', 'Whether the members are to be kept out.', {
      required: true,
    }),
  },
});

const endDate = {
  endDate: input.date('end_date', 'Last day of the resource, which is removed after it; null for no end.'),
};

resourceSetting({
  name: 'setResourceEndDate',
  action: 'set_end_date',
  description:
    'Sets the last day of a resource. The customer gets an e-mail. That of a prepaid resource only staff can set. For ' +
    'the provider.',
  input: endDate,
});

const onlyForOlder = {
  since: '2026-11-27',
  reason: 'Use `setResourceEndDate`, which servers of 2024 do not have.',
};

resourceSetting({
  name: 'setResourceEndDateAsProvider',
  action: 'set_end_date_by_provider',
  description: 'Sets the last day of a resource on behalf of the provider. The customer gets an e-mail.',
  deprecated: onlyForOlder,
  input: endDate,
});
resourceSetting({
  name: 'setResourceEndDateAsStaff',
  action: 'set_end_date_by_staff',
  description: 'Sets the last day of a resource on behalf of those who run the server. Staff only.',
  deprecated: onlyForOlder,
  input: endDate,
});

resourceAction({
  name: 'setResourceDates',
  action: 'adjust_dates',
  description:
    'Moves the time for which a prepaid resource was bought: the start date of the order that made it, and its last ' +
    'day. Changes no invoice, and tells nobody. Not for a resource that is `TERMINATING` or `TERMINATED`. Staff only.',
  input: {
    startDate: input.date('start_date', 'The first day.', { required: true }),
    endDate: input.date('end_date', 'The last day, after the first.', { required: true }),
    comment: input.string('comment', 'Why, for the history of the resource.'),
  },
});
