import { mustBeObject } from '../order/order-input.ts';
import { must } from '../write/checks.ts';
import { input, inputObject } from '../write/input.ts';
import { resourceAction, resourceSetting } from './resource-action.ts';

const EndpointInput = inputObject('EndpointInput', 'An endpoint: a URL at which users reach a resource.', {
  name: input.string('name', 'Name of the service that users reach at the URL, for example `SSH`.', {
    required: true,
    check: must.notBeBlank,
  }),
  url: input.string('url', 'URL of the endpoint with its scheme, for example `ssh://login.example.org`.', {
    required: true,
    check: must.notBeBlank,
  }),
});

resourceSetting({
  name: 'setResourceBackendId',
  action: 'set_backend_id',
  description:
    "Sets the ID that a resource has in the back end of the offering. For callers on the provider's side.",
  input: {
    backendId: input.string(
      'backend_id',
      'ID of the resource in the back end of the offering; empty text removes it.',
      {
        required: true,
      },
    ),
  },
});
resourceSetting({
  name: 'setResourceEffectiveId',
  action: 'set_effective_id',
  description:
    'Sets the ID that a resource has in the last system of a chain of systems, such as federated Waldur ' +
    "servers. For callers on the provider's side.",
  input: {
    effectiveId: input.string(
      'effective_id',
      'ID of the resource in the last system of the chain; empty text removes it.',
      {
        required: true,
      },
    ),
  },
});
resourceSetting({
  name: 'setResourceEndpoints',
  action: 'set_endpoints',
  description:
    'Sets the endpoints of a resource: the URLs at which users reach it. Replaces all earlier endpoints. ' +
    "For callers on the provider's side.",
  input: {
    endpoints: input.objects(EndpointInput, 'endpoints', 'All endpoints, in order; empty for none.', {
      required: true,
    }),
  },
});
resourceSetting({
  name: 'setResourceBackendMetadata',
  action: 'set_backend_metadata',
  description:
    'Records what the back end of the offering reports about a resource, and replaces what was recorded ' +
    "before. For callers on the provider's side.",
  input: {
    backendMetadata: input.json(
      'backend_metadata',
      'The whole report: an object whose keys depend on the type of the offering. The values of `state`, ' +
        '`runtime_state`, `action` and `instance_name` can be read as fields of `resource.backendMetadata`.',
      { required: true, check: mustBeObject },
    ),
  },
});
resourceSetting({
  name: 'setResourceSlug',
  action: 'set_slug',
  description: 'Sets the slug (short name) of a resource. For staff.',
  input: {
    slug: input.string(
      'slug',
      'Short name for URLs and account names: letters, digits, hyphens and underscores.',
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
  description:
    'Reduces the performance of a resource temporarily, or restores its full performance. For staff.',
  input: {
    downscaled: input.boolean(
      'downscaled',
      'True to reduce the performance of the resource, false to restore it.',
      {
        required: true,
      },
    ),
  },
});
resourceSetting({
  name: 'setResourcePaused',
  action: 'set_paused',
  description: 'Switches a resource off temporarily, or on again. For staff.',
  input: {
    paused: input.boolean('paused', 'True to switch the resource off, false to switch it on.', {
      required: true,
    }),
  },
});
resourceSetting({
  name: 'setResourceRestrictMemberAccess',
  action: 'set_restrict_member_access',
  description: 'Closes a resource temporarily to the members of its project, or opens it again. For staff.',
  input: {
    restrictMemberAccess: input.boolean(
      'restrict_member_access',
      'True to close the resource to the members of its project, false to open it.',
      {
        required: true,
      },
    ),
  },
});

const endDate = {
  endDate: input.date(
    'end_date',
    'Last day of the resource, after which it is removed; null for no end date.',
  ),
};

resourceSetting({
  name: 'setResourceEndDate',
  action: 'set_end_date',
  description:
    'Sets the last day of a resource. The customer gets an e-mail. Only staff can set the last day of a prepaid ' +
    "resource. For callers on the provider's side.",
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
  description: 'Sets the last day of a resource on behalf of the operators of the server. For staff.',
  deprecated: onlyForOlder,
  input: endDate,
});

resourceAction({
  name: 'setResourceDates',
  action: 'adjust_dates',
  description:
    'Moves the period for which a prepaid resource was bought: the start date of the order that created the ' +
    'resource, and the last day of the resource. Changes no invoice and notifies nobody. Refused for a resource that ' +
    'is `TERMINATING` or `TERMINATED`. For staff.',
  input: {
    startDate: input.date('start_date', 'First day of the period.', { required: true }),
    endDate: input.date('end_date', 'Last day of the period. It must be after the first day.', {
      required: true,
    }),
    comment: input.string('comment', 'Reason for the change, for the history of the resource.'),
  },
});
