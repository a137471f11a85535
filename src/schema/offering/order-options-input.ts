import { restEnum } from '../enums.ts';
import { input } from '../write/input.ts';
import { newer } from './offering-input.ts';

const UsageLimitAction = restEnum(
  'UsageLimitAction',
  'What happens to a resource when its reported usage reaches the limit amount of a component.',
  {
    pause: 'The resource is paused until its usage is below the limit again.',
    downscale: 'The resource is downscaled until its usage is below the limit again.',
  },
);

const ResourceProjectsLimitPolicy = restEnum(
  'ResourceProjectsLimitPolicy',
  'How the limits of a resource apply to the projects inside it.',
  {
    none: 'The limits of the resource do not apply to its projects.',
    per_project: 'The limit of each project must not exceed the limit of the resource.',
    aggregate: 'The sum of the limits of all projects must not exceed the limit of the resource.',
  },
);

/** Plug-in options about orders and their approval. */
export const orderOptions = {
  autoApproveRemoteOrders: input.boolean(
    'auto_approve_remote_orders',
    'Whether orders are carried out without approval.',
  ),
  autoApproveInServiceProviderProjects: input.boolean(
    'auto_approve_in_service_provider_projects',
    'Whether orders from projects of the organization that owns the offering need no approval.',
  ),
  autoApproveMarketplaceScript: input.boolean(
    'auto_approve_marketplace_script',
    'Whether orders of script offerings are carried out without approval. If false, the provider has to approve every ' +
      'order. True by default.',
  ),
  disableAutoapprove: newer(
    input.boolean(
      'disable_autoapprove',
      'Whether every order needs manual approval, even when `autoApproveInServiceProviderProjects` is true.',
    ),
  ),
  autoApproveForRoles: newer(
    input.strings(
      'auto_approve_for_roles',
      'Names of project or organization roles, for example `PROJECT.MANAGER`. Orders of users with one of these roles ' +
        'need no approval by the customer. Only staff can change this setting.',
    ),
  ),
  restrictedToRoles: newer(
    input.strings(
      'restricted_to_roles',
      'Names of the project or organization roles whose users may see and order the offering. It is hidden from all ' +
        'other users.',
    ),
  ),
  minimalTeamCountForProvisioning: input.int(
    'minimal_team_count_for_provisioning',
    'The smallest number of members that a project needs before it can order.',
  ),
  requiredTeamRoleForProvisioning: input.string(
    'required_team_role_for_provisioning',
    'Role that a user needs in the project to order; null for any role.',
  ),
  maximalResourceCountPerProject: input.int(
    'maximal_resource_count_per_project',
    'The largest number of resources of the offering that one project can have.',
  ),
  uniqueResourcePerAttribute: newer(
    input.string(
      'unique_resource_per_attribute',
      'Name of an attribute. A project can have only one resource for each value of this attribute.',
    ),
  ),
  enablePurchaseOrderUpload: input.boolean(
    'enable_purchase_order_upload',
    'Whether customers can attach a purchase order to an order.',
  ),
  requirePurchaseOrderUpload: input.boolean(
    'require_purchase_order_upload',
    'Whether customers have to attach a purchase order to an order.',
  ),
  createOrdersOnResourceOptionChange: input.boolean(
    'create_orders_on_resource_option_change',
    'Whether a change of the options of a resource creates an order.',
  ),
  createOrdersOnResourceProjectChange: newer(
    input.boolean(
      'create_orders_on_resource_project_change',
      'Whether creating, changing or deleting a project inside a resource creates an order.',
    ),
  ),
  enableProviderConsumerMessaging: newer(
    input.boolean(
      'enable_provider_consumer_messaging',
      'Whether provider and customer can send each other messages with attachments on a pending order.',
    ),
  ),
  notifyAboutProviderConsumerMessages: newer(
    input.boolean(
      'notify_about_provider_consumer_messages',
      'Whether provider and customer receive the messages on pending orders by e-mail.',
    ),
  ),
  enableDisplayOfOrderActionsForServiceProvider: input.boolean(
    'enable_display_of_order_actions_for_service_provider',
    'Whether the provider sees the actions on orders. True by default.',
  ),
  enableIssuesForMembershipChanges: input.boolean(
    'enable_issues_for_membership_changes',
    'Whether a ticket is opened when the members of a project change.',
  ),
  concealBillingData: input.boolean(
    'conceal_billing_data',
    'Whether prices and components are hidden from customers.',
  ),
};

/** Plug-in options about resources and their end. */
export const resourceOptions = {
  isResourceTerminationDateRequired: input.boolean(
    'is_resource_termination_date_required',
    'Whether an order has to contain a termination date.',
  ),
  defaultResourceTerminationOffsetInDays: input.int(
    'default_resource_termination_offset_in_days',
    'Number of days from the order to the proposed termination date.',
  ),
  maxResourceTerminationOffsetInDays: input.int(
    'max_resource_termination_offset_in_days',
    'The largest number of days from the order to the termination date.',
  ),
  latestDateForResourceTermination: input.date(
    'latest_date_for_resource_termination',
    'The latest possible termination date of a resource.',
  ),
  resourceExpirationThreshold: newer(
    input.int(
      'resource_expiration_threshold',
      'Number of days before its end date from which a resource counts as expiring; 30 by default.',
    ),
  ),
  disableGracePeriod: newer(
    input.boolean(
      'disable_grace_period',
      'Whether resources end on the end date of the project, without its grace period. Only staff can change this ' +
        'setting.',
    ),
  ),
  enableResourceEndDateChangeRequests: newer(
    input.boolean(
      'enable_resource_end_date_change_requests',
      'Whether users who may not change the end date of a resource can request a change.',
    ),
  ),
  supportsDownscaling: input.boolean('supports_downscaling', 'Whether resources can be downscaled.'),
  supportsPausing: input.boolean('supports_pausing', 'Whether resources can be paused.'),
  canRestoreResource: input.boolean('can_restore_resource', 'Whether terminated resources can be restored.'),
  actionOnUsageLimit: newer(
    input.enum(
      UsageLimitAction,
      'action_on_usage_limit',
      'What happens to a resource that reaches its usage limit; null for nothing.',
    ),
  ),
  restrictDeletionWithActiveResources: newer(
    input.boolean(
      'restrict_deletion_with_active_resources',
      'Whether the offering cannot be deleted while it has resources that are not terminated.',
    ),
  ),
  disabledResourceActions: newer(
    input.strings('disabled_resource_actions', 'Names of actions that users cannot perform on resources.'),
  ),
  resourceNamePattern: newer(
    input.string(
      'resource_name_pattern',
      'Pattern for the names of resources, with the variables `{customer_name}`, `{customer_slug}`, `{project_name}`, ' +
        '`{project_slug}`, `{offering_name}`, `{offering_slug}`, `{plan_name}`, `{counter}` and `{attributes[KEY]}`; null ' +
        'for no pattern.',
    ),
  ),
  resourceSlugTemplate: newer(
    input.string(
      'resource_slug_template',
      'Pattern for the slugs of resources, with the variables `{customer_slug}`, `{project_slug}`, `{project_name}`, ' +
        '`{offering_slug}`, `{year}`, `{month}`, `{counter}` and `{counter_padded}`. If it is null, slugs are made from ' +
        'the names.',
    ),
  ),
  resourceSlugMaxLength: newer(
    input.int(
      'resource_slug_max_length',
      'The largest length of a slug that is made from a name, up to 40 characters; null for 10. Has no effect when ' +
        '`resourceSlugTemplate` is set.',
    ),
  ),
  highlightBackendIdDisplay: input.boolean(
    'highlight_backend_id_display',
    'Whether the back-end ID of a resource is shown prominently.',
  ),
  backendIdDisplayLabel: input.string(
    'backend_id_display_label',
    'Label of the back-end ID where it is shown prominently; `Backend ID` by default.',
  ),
  requireEffectiveIdForHighlightedDisplay: newer(
    input.boolean(
      'require_effective_id_for_highlighted_display',
      'Whether the back-end ID is shown prominently only for resources that have an effective ID.',
    ),
  ),
  enableResourceAccessSubnets: newer(
    input.boolean(
      'enable_resource_access_subnets',
      'Whether customers can list the networks from which a resource can be reached. The list only informs external ' +
        'firewalls.',
    ),
  ),
  concealSubnetRestrictedResources: newer(
    input.boolean(
      'conceal_subnet_restricted_resources',
      'Whether a resource with a list of access networks is hidden from callers whose address is not in the list. Staff ' +
        'and support always see it.',
    ),
  ),
  enableResourceProjects: newer(
    input.boolean('enable_resource_projects', 'Whether resources can contain projects of their own.'),
  ),
  autoOkResourceProjects: newer(
    input.boolean(
      'auto_ok_resource_projects',
      'Whether projects inside a resource are ready immediately, without waiting for a back end.',
    ),
  ),
  resourceProjectsLimitPolicy: newer(
    input.enum(
      ResourceProjectsLimitPolicy,
      'resource_projects_limit_policy',
      'How the limits of a resource apply to the projects inside it; null for `NONE`.',
    ),
  ),
  resourceProjectsLimitsRequired: newer(
    input.boolean(
      'resource_projects_limits_required',
      'Whether a project inside a resource needs a limit for every component that is charged by limit.',
    ),
  ),
  enableMembershipSyncStatus: newer(
    input.boolean(
      'enable_membership_sync_status',
      'Whether the agent of the provider reports for each member of a resource whether access has been set up.',
    ),
  ),
  exposeInferencePlayground: newer(
    input.boolean(
      'expose_inference_playground',
      'Whether users can try a language model in the browser, for resources with an endpoint that is compatible with ' +
        'OpenAI.',
    ),
  ),
};
