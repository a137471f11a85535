import { mustBeObject } from '../order/order-input.ts';
import { must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { resourceSetting } from './resource-action.ts';

resourceSetting({
  name: 'setResourceBackendId',
  action: 'set_backend_id',
  description: 'Notes the id that a resource has in the system behind the offering. For the provider.',
  input: {
    backendId: input.string('backend_id', 'The id there; empty text removes it.', { required: true }),
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
  name: 'setResourceEndDateAsProvider',
  action: 'set_end_date_by_provider',
  description: 'Sets the last day of a resource on behalf of the provider. The customer is told by e-mail.',
  input: endDate,
});
resourceSetting({
  name: 'setResourceEndDateAsStaff',
  action: 'set_end_date_by_staff',
  description: 'Sets the last day of a resource on behalf of those who run the server. Staff only.',
  input: endDate,
});
