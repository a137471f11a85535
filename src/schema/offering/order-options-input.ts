import { restEnum } from '../enums.ts';
import { input } from '../write/input.ts';
import { newer } from './offering-input.ts';

const UsageLimitAction = restEnum(
  'UsageLimitAction',
  'What is done to a resource whose reported usage reaches the limit amount of a component.',
  { pause: 'It is paused until usage is below the limit again.', downscale: 'It is downscaled until then.' },
);

const ResourceProjectsLimitPolicy = restEnum(
  'ResourceProjectsLimitPolicy',
  'How the limits of a resource bound those of the projects inside it.',
  {
    none: 'They do not.',
    per_project: 'The limit of each project has to be within that of the resource.',
    aggregate: 'The limits of all projects together have to be within that of the resource.',
  },
);

/** Plug-in options about orders and their approval. */
export const orderOptions = {
  autoApproveRemoteOrders: input.boolean(
    'auto_approve_remote_orders',
    'Orders are carried out without approval.',
  ),
  autoApproveInServiceProviderProjects: input.boolean(
    'auto_approve_in_service_provider_projects',
    'Orders from projects of the organization that owns the offering need no approval.',
  ),
  autoApproveMarketplaceScript: input.boolean(
    'auto_approve_marketplace_script',
    'For script offerings. False: the provider has to approve every order. True by default.',
  ),
  disableAutoapprove: newer(
    input.boolean(
      'disable_autoapprove',
      'Every order needs approval by hand, whatever `autoApproveInServiceProviderProjects` says.',
    ),
  ),
  autoApproveForRoles: newer(
    input.strings(
      'auto_approve_for_roles',
      'Names of project or organization roles, for example `PROJECT.MANAGER`, whose orders the customer ' +
        'need not approve. Only staff can change it.',
    ),
  ),
  restrictedToRoles: newer(
    input.strings(
      'restricted_to_roles',
      'Names of the project or organization roles that may see and order the offering; it is hidden from ' +
        'all others.',
    ),
  ),
  minimalTeamCountForProvisioning: input.int(
    'minimal_team_count_for_provisioning',
    'How many members a project has to have before it can order.',
  ),
  requiredTeamRoleForProvisioning: input.string(
    'required_team_role_for_provisioning',
    'Role in the project that a user has to have to order; null for any.',
  ),
  maximalResourceCountPerProject: input.int(
    'maximal_resource_count_per_project',
    'How many resources of the offering one project can have.',
  ),
  uniqueResourcePerAttribute: newer(
    input.string(
      'unique_resource_per_attribute',
      'Name of an attribute: a project can have one resource for each of its values.',
    ),
  ),
  enablePurchaseOrderUpload: input.boolean(
    'enable_purchase_order_upload',
    'Customers can attach a purchase order to an order.',
  ),
  requirePurchaseOrderUpload: input.boolean(
    'require_purchase_order_upload',
    'Customers have to attach a purchase order to an order.',
  ),
  createOrdersOnResourceOptionChange: input.boolean(
    'create_orders_on_resource_option_change',
    'A change of the options of a resource becomes an order.',
  ),
  createOrdersOnResourceProjectChange: newer(
    input.boolean(
      'create_orders_on_resource_project_change',
      'Making, changing and deleting a project inside a resource becomes an order.',
    ),
  ),
  enableProviderConsumerMessaging: newer(
    input.boolean(
      'enable_provider_consumer_messaging',
      'Provider and customer can send each other messages with attachments on a pending order.',
    ),
  ),
  notifyAboutProviderConsumerMessages: newer(
    input.boolean('notify_about_provider_consumer_messages', 'They get such messages by e-mail.'),
  ),
  enableDisplayOfOrderActionsForServiceProvider: input.boolean(
    'enable_display_of_order_actions_for_service_provider',
    'The provider is shown the actions on orders. True by default.',
  ),
  enableIssuesForMembershipChanges: input.boolean(
    'enable_issues_for_membership_changes',
    'A ticket is opened when the members of a project change.',
  ),
  concealBillingData: input.boolean(
    'conceal_billing_data',
    'Prices and components are not shown to customers.',
  ),
};

/** Plug-in options about resources and their end. */
export const resourceOptions = {
  isResourceTerminationDateRequired: input.boolean(
    'is_resource_termination_date_required',
    'An order has to name a termination date.',
  ),
  defaultResourceTerminationOffsetInDays: input.int(
    'default_resource_termination_offset_in_days',
    'Days from the order to the termination date that is proposed.',
  ),
  maxResourceTerminationOffsetInDays: input.int(
    'max_resource_termination_offset_in_days',
    'The most days from the order to the termination date.',
  ),
  latestDateForResourceTermination: input.date(
    'latest_date_for_resource_termination',
    'The latest termination date.',
  ),
  resourceExpirationThreshold: newer(
    input.int(
      'resource_expiration_threshold',
      'Days before its end from which a resource counts as expiring; 30 by default.',
    ),
  ),
  disableGracePeriod: newer(
    input.boolean(
      'disable_grace_period',
      'Resources end on the end date of the project, without its grace period. Only staff can change it.',
    ),
  ),
  enableResourceEndDateChangeRequests: newer(
    input.boolean(
      'enable_resource_end_date_change_requests',
      'Users who may not change the end date of a resource can ask for it.',
    ),
  ),
  supportsDownscaling: input.boolean('supports_downscaling', 'Resources can be downscaled.'),
  supportsPausing: input.boolean('supports_pausing', 'Resources can be paused.'),
  canRestoreResource: input.boolean('can_restore_resource', 'Terminated resources can be restored.'),
  actionOnUsageLimit: newer(
    input.enum(
      UsageLimitAction,
      'action_on_usage_limit',
      'What is done to a resource that reaches its usage limit; null for nothing.',
    ),
  ),
  restrictDeletionWithActiveResources: newer(
    input.boolean(
      'restrict_deletion_with_active_resources',
      'The offering cannot be deleted while it has resources that are not terminated.',
    ),
  ),
  disabledResourceActions: newer(
    input.strings('disabled_resource_actions', 'Names of actions that users cannot take on resources.'),
  ),
  resourceNamePattern: newer(
    input.string(
      'resource_name_pattern',
      'Pattern for the names of resources with `{customer_name}`, `{customer_slug}`, `{project_name}`, ' +
        '`{project_slug}`, `{offering_name}`, `{offering_slug}`, `{plan_name}`, `{counter}`, ' +
        '`{attributes[KEY]}`; null for none.',
    ),
  ),
  resourceSlugTemplate: newer(
    input.string(
      'resource_slug_template',
      'Pattern for the slugs of resources with `{customer_slug}`, `{project_slug}`, `{project_name}`, ' +
        '`{offering_slug}`, `{year}`, `{month}`, `{counter}`, `{counter_padded}`; null takes them from the ' +
        'names.',
    ),
  ),
  resourceSlugMaxLength: newer(
    input.int(
      'resource_slug_max_length',
      'The longest that a slug made from a name can be, up to 40; null for 10. Without effect when there ' +
        'is a template.',
    ),
  ),
  highlightBackendIdDisplay: input.boolean(
    'highlight_backend_id_display',
    'The back-end id of a resource is shown prominently.',
  ),
  backendIdDisplayLabel: input.string(
    'backend_id_display_label',
    'What the back-end id is called there; `Backend ID` by default.',
  ),
  requireEffectiveIdForHighlightedDisplay: newer(
    input.boolean(
      'require_effective_id_for_highlighted_display',
      'It is shown so only for resources that have an effective id.',
    ),
  ),
  enableResourceAccessSubnets: newer(
    input.boolean(
      'enable_resource_access_subnets',
      'Customers can list the networks that may reach a resource. The list only informs firewalls elsewhere.',
    ),
  ),
  concealSubnetRestrictedResources: newer(
    input.boolean(
      'conceal_subnet_restricted_resources',
      'A resource that has such a list is hidden from callers whose address is not on it, staff and ' +
        'support excepted.',
    ),
  ),
  enableResourceProjects: newer(
    input.boolean('enable_resource_projects', 'Resources can hold projects of their own.'),
  ),
  autoOkResourceProjects: newer(
    input.boolean(
      'auto_ok_resource_projects',
      'Such projects are ready at once, without waiting for a back end.',
    ),
  ),
  resourceProjectsLimitPolicy: newer(
    input.enum(
      ResourceProjectsLimitPolicy,
      'resource_projects_limit_policy',
      'How the limits of the resource bound those of its projects; null for `NONE`.',
    ),
  ),
  resourceProjectsLimitsRequired: newer(
    input.boolean(
      'resource_projects_limits_required',
      'A project inside a resource has to have a limit for every component that is charged by limit.',
    ),
  ),
  enableMembershipSyncStatus: newer(
    input.boolean(
      'enable_membership_sync_status',
      'The agent of the provider reports for each member of a resource whether access has been set up.',
    ),
  ),
  exposeInferencePlayground: newer(
    input.boolean(
      'expose_inference_playground',
      'Users can try a language model in the browser, for resources with an endpoint that is compatible ' +
        'with OpenAI.',
    ),
  ),
};
