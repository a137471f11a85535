// Made by `npm run codegen` from the documents in ../openapi: do not edit.

import type { ReadFacts } from '../routes.ts';

/** What is read: the rows, and the query parameters by the way in which several values are written. */
export interface Reads {
  '/api/configuration/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/customers/': {
    rows: 'Customer';
    single:
      | 'abbreviation' | 'accounting_is_running' | 'agreement_number' | 'archived' | 'backend_id'
      | 'contact_details' | 'current_user_has_project_create_permission' | 'has_resources'
      | 'is_call_managing_organization' | 'is_service_provider' | 'name' | 'name_exact' | 'native_name'
      | 'organization_group_name' | 'organization_group_type_name' | 'owned_by_current_user' | 'query'
      | 'registration_code' | 'service_provider_uuid' | 'slug' | 'user_uuid' | 'page' | 'page_size';
    repeated:
      | 'current_user_has_role' | 'organization_group_type_uuid' | 'organization_group_uuid' | 'field';
    comma: 'o';
  };
  '/api/customers/countries/': {
    rows: never;
    single:
      | 'abbreviation' | 'accounting_is_running' | 'agreement_number' | 'archived' | 'backend_id'
      | 'contact_details' | 'current_user_has_project_create_permission' | 'has_resources'
      | 'is_call_managing_organization' | 'is_service_provider' | 'name' | 'name_exact' | 'native_name'
      | 'organization_group_name' | 'owned_by_current_user' | 'query' | 'registration_code'
      | 'service_provider_uuid' | 'slug' | 'user_uuid' | 'page' | 'page_size';
    repeated: 'current_user_has_role' | 'organization_group_uuid';
    comma: 'o';
  };
  '/api/customers/{uuid}/': {
    rows: 'Customer';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/customers/{uuid}/history/': {
    rows: 'VersionHistory';
    single:
      | 'abbreviation' | 'accounting_is_running' | 'agreement_number' | 'archived' | 'backend_id'
      | 'contact_details' | 'created_after' | 'created_before' | 'current_user_has_project_create_permission'
      | 'has_resources' | 'is_call_managing_organization' | 'is_service_provider' | 'name' | 'name_exact'
      | 'native_name' | 'organization_group_name' | 'owned_by_current_user' | 'query' | 'registration_code'
      | 'service_provider_uuid' | 'slug' | 'user_uuid' | 'page' | 'page_size';
    repeated: 'current_user_has_role' | 'organization_group_uuid';
    comma: 'o';
  };
  '/api/customers/{uuid}/history/at/': {
    rows: 'VersionHistory';
    single: 'timestamp';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/list_users/': {
    rows: 'UserRole';
    single:
      | 'full_name' | 'native_name' | 'search_string' | 'user' | 'user_slug' | 'user_url' | 'username' | 'page'
      | 'page_size';
    repeated: 'role' | 'field';
    comma: 'o';
  };
  '/api/customers/{uuid}/marketplace-checklists/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/marketplace-checklists/{checklist_uuid}/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/project-digest-config/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/project-metadata-compliance-details/': {
    rows: never;
    single: 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/project-metadata-compliance-overview/': {
    rows: never;
    single: 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/project-metadata-compliance-projects/': {
    rows: never;
    single: 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/project-metadata-question-answers/': {
    rows: never;
    single: 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/stats/': {
    rows: never;
    single: 'for_current_month';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/users/': {
    rows: never;
    single:
      | 'agreement_date' | 'civil_number' | 'date_joined' | 'description' | 'email' | 'full_name' | 'is_active'
      | 'job_title' | 'modified' | 'native_name' | 'organization' | 'phone_number' | 'registration_method'
      | 'user_keyword' | 'username' | 'page' | 'page_size';
    repeated: 'organization_role' | 'project_role' | 'field';
    comma: 'o';
  };
  '/api/marketplace-categories/': {
    rows: 'Category';
    single:
      | 'accessible' | 'customer_uuid' | 'group_uuid' | 'has_shared' | 'offering_name' | 'resource_customer_uuid'
      | 'resource_project_uuid' | 'title' | 'page' | 'page_size';
    repeated: 'customers_offerings_state' | 'field';
    comma: 'o';
  };
  '/api/marketplace-categories/{uuid}/': {
    rows: 'Category';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-offering-usage-policies/': {
    rows: 'UsagePolicy';
    single: 'scope' | 'scope_uuid' | 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-offering-usage-policies/actions/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-offering-usage-policies/{uuid}/': {
    rows: 'UsagePolicy';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-orders/': {
    rows: 'Order';
    single:
      | 'can_approve_as_consumer' | 'can_approve_as_provider' | 'category_uuid' | 'created' | 'created_before'
      | 'customer_uuid' | 'modified' | 'modified_before' | 'offering' | 'offering_uuid' | 'parent_offering_uuid'
      | 'project_uuid' | 'provider_uuid' | 'query' | 'resource' | 'resource_name' | 'resource_uuid'
      | 'service_manager_uuid' | 'slug' | 'was_auto_approved' | 'page' | 'page_size';
    repeated: 'offering_type' | 'state' | 'type' | 'field';
    comma: 'o' | 'offering_slug';
  };
  '/api/marketplace-orders/{uuid}/': {
    rows: 'Order';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-orders/{uuid}/offering/': {
    rows: 'PublicOffering';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-orders/{uuid}/resource/': {
    rows: 'Resource';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-provider-offerings/': {
    rows: 'Offering';
    single:
      | 'accessible' | 'accessible_via_calls' | 'allowed_customer_uuid' | 'attributes' | 'billable'
      | 'can_create_offering_user' | 'category_group_uuid' | 'category_uuid' | 'consumer_customer_uuid'
      | 'created' | 'created_before' | 'customer' | 'customer_uuid' | 'description'
      | 'has_active_terms_of_service' | 'has_terms_of_service' | 'importable' | 'keyword' | 'modified'
      | 'modified_before' | 'name' | 'name_exact' | 'offering_group_uuid' | 'open_for_proposals'
      | 'organization_group_uuid' | 'parent_uuid' | 'project_uuid' | 'query' | 'resource_customer_uuid'
      | 'resource_project_uuid' | 'scope_uuid' | 'service_manager_uuid' | 'shared' | 'slug' | 'tag_names_and'
      | 'tags_and' | 'user_has_consent' | 'user_has_offering_user' | 'uuid_list' | 'page' | 'page_size';
    repeated: 'state' | 'tag' | 'tag_name' | 'type' | 'field';
    comma: 'o';
  };
  '/api/marketplace-provider-offerings/aggregated_access_subnets/': {
    rows: never;
    single: 'include_organization_subnets';
    repeated: 'offering_uuid';
    comma: never;
  };
  '/api/marketplace-provider-offerings/groups/': {
    rows: 'OfferingGroup';
    single:
      | 'accessible' | 'accessible_via_calls' | 'allowed_customer_uuid' | 'attributes' | 'billable'
      | 'can_create_offering_user' | 'category_group_uuid' | 'category_uuid' | 'consumer_customer_uuid'
      | 'created' | 'created_before' | 'customer' | 'customer_uuid' | 'description'
      | 'has_active_terms_of_service' | 'has_terms_of_service' | 'keyword' | 'modified' | 'modified_before'
      | 'name' | 'name_exact' | 'offering_group_uuid' | 'open_for_proposals' | 'organization_group_uuid'
      | 'parent_uuid' | 'project_uuid' | 'query' | 'resource_customer_uuid' | 'resource_project_uuid'
      | 'scope_uuid' | 'service_manager_uuid' | 'shared' | 'slug' | 'tag_names_and' | 'tags_and'
      | 'user_has_consent' | 'user_has_offering_user' | 'uuid_list' | 'page' | 'page_size';
    repeated: 'state' | 'tag' | 'tag_name' | 'type';
    comma: 'o';
  };
  '/api/marketplace-provider-offerings/{uuid}/': {
    rows: 'Offering';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/access_subnets/': {
    rows: 'AccessSubnets';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/component_stats/': {
    rows: 'OfferingComponentStat';
    single:
      | 'accessible' | 'accessible_via_calls' | 'accounting_is_running' | 'allowed_customer_uuid' | 'attributes'
      | 'billable' | 'can_create_offering_user' | 'category_group_uuid' | 'category_uuid'
      | 'consumer_customer_uuid' | 'created' | 'created_before' | 'customer' | 'customer_uuid' | 'description'
      | 'end' | 'has_active_terms_of_service' | 'has_terms_of_service' | 'importable' | 'keyword' | 'modified'
      | 'modified_before' | 'name' | 'name_exact' | 'offering_group_uuid' | 'open_for_proposals'
      | 'organization_group_uuid' | 'parent_uuid' | 'project_uuid' | 'query' | 'resource_customer_uuid'
      | 'resource_project_uuid' | 'scope_uuid' | 'service_manager_uuid' | 'shared' | 'slug' | 'start'
      | 'tag_names_and' | 'tags_and' | 'user_has_consent' | 'user_has_offering_user' | 'uuid_list' | 'page'
      | 'page_size';
    repeated: 'state' | 'tag' | 'tag_name' | 'type';
    comma: 'o';
  };
  '/api/marketplace-provider-offerings/{uuid}/costs/': {
    rows: 'OfferingCost';
    single:
      | 'accessible' | 'accessible_via_calls' | 'accounting_is_running' | 'allowed_customer_uuid' | 'attributes'
      | 'billable' | 'can_create_offering_user' | 'category_group_uuid' | 'category_uuid'
      | 'consumer_customer_uuid' | 'created' | 'created_before' | 'customer' | 'customer_uuid' | 'description'
      | 'end' | 'has_active_terms_of_service' | 'has_terms_of_service' | 'importable' | 'keyword' | 'modified'
      | 'modified_before' | 'name' | 'name_exact' | 'offering_group_uuid' | 'open_for_proposals'
      | 'organization_group_uuid' | 'parent_uuid' | 'project_uuid' | 'query' | 'resource_customer_uuid'
      | 'resource_project_uuid' | 'scope_uuid' | 'service_manager_uuid' | 'shared' | 'slug' | 'start'
      | 'tag_names_and' | 'tags_and' | 'user_has_consent' | 'user_has_offering_user' | 'uuid_list' | 'page'
      | 'page_size';
    repeated: 'state' | 'tag' | 'tag_name' | 'type';
    comma: 'o';
  };
  '/api/marketplace-provider-offerings/{uuid}/customers/': {
    rows: 'OfferingCustomer';
    single:
      | 'accessible' | 'accessible_via_calls' | 'accounting_is_running' | 'allowed_customer_uuid' | 'attributes'
      | 'billable' | 'can_create_offering_user' | 'category_group_uuid' | 'category_uuid'
      | 'consumer_customer_uuid' | 'created' | 'created_before' | 'customer' | 'customer_uuid' | 'description'
      | 'has_active_terms_of_service' | 'has_terms_of_service' | 'importable' | 'keyword' | 'modified'
      | 'modified_before' | 'name' | 'name_exact' | 'offering_group_uuid' | 'open_for_proposals'
      | 'organization_group_uuid' | 'parent_uuid' | 'project_uuid' | 'query' | 'resource_customer_uuid'
      | 'resource_project_uuid' | 'scope_uuid' | 'service_manager_uuid' | 'shared' | 'slug' | 'tag_names_and'
      | 'tags_and' | 'user_has_consent' | 'user_has_offering_user' | 'uuid_list' | 'page' | 'page_size';
    repeated: 'state' | 'tag' | 'tag_name' | 'type' | 'field';
    comma: 'o';
  };
  '/api/marketplace-provider-offerings/{uuid}/effective_posix_id_pool/': {
    rows: 'PosixIdPool';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/glauth_tree/': {
    rows: 'GlauthTree';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/glauth_users_config/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/history/': {
    rows: 'VersionHistory';
    single:
      | 'accessible' | 'accessible_via_calls' | 'allowed_customer_uuid' | 'attributes' | 'billable'
      | 'can_create_offering_user' | 'category_group_uuid' | 'category_uuid' | 'consumer_customer_uuid'
      | 'created' | 'created_after' | 'created_before' | 'customer' | 'customer_uuid' | 'description'
      | 'has_active_terms_of_service' | 'has_terms_of_service' | 'importable' | 'keyword' | 'modified'
      | 'modified_before' | 'name' | 'name_exact' | 'offering_group_uuid' | 'open_for_proposals'
      | 'organization_group_uuid' | 'parent_uuid' | 'project_uuid' | 'query' | 'resource_customer_uuid'
      | 'resource_project_uuid' | 'scope_uuid' | 'service_manager_uuid' | 'shared' | 'slug' | 'tag_names_and'
      | 'tags_and' | 'user_has_consent' | 'user_has_offering_user' | 'uuid_list' | 'page' | 'page_size';
    repeated: 'state' | 'tag' | 'tag_name' | 'type';
    comma: 'o';
  };
  '/api/marketplace-provider-offerings/{uuid}/history/at/': {
    rows: 'VersionHistory';
    single: 'timestamp';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/importable_resources/': {
    rows: 'ImportableResource';
    single: 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/list_course_accounts/': {
    rows: 'CourseAccount';
    single:
      | 'accessible' | 'accessible_via_calls' | 'allowed_customer_uuid' | 'attributes' | 'billable'
      | 'can_create_offering_user' | 'category_group_uuid' | 'category_uuid' | 'consumer_customer_uuid'
      | 'created' | 'created_before' | 'customer' | 'customer_uuid' | 'description'
      | 'has_active_terms_of_service' | 'has_terms_of_service' | 'importable' | 'keyword' | 'modified'
      | 'modified_before' | 'name' | 'name_exact' | 'offering_group_uuid' | 'open_for_proposals'
      | 'organization_group_uuid' | 'parent_uuid' | 'project_uuid' | 'query' | 'resource_customer_uuid'
      | 'resource_project_uuid' | 'scope_uuid' | 'service_manager_uuid' | 'shared' | 'slug' | 'tag_names_and'
      | 'tags_and' | 'user_has_consent' | 'user_has_offering_user' | 'uuid_list' | 'page' | 'page_size';
    repeated: 'state' | 'tag' | 'tag_name' | 'type';
    comma: 'o';
  };
  '/api/marketplace-provider-offerings/{uuid}/list_customer_projects/': {
    rows: 'Project';
    single: 'page' | 'page_size';
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/list_customer_service_accounts/': {
    rows: 'CustomerServiceAccount';
    single:
      | 'accessible' | 'accessible_via_calls' | 'allowed_customer_uuid' | 'attributes' | 'billable'
      | 'can_create_offering_user' | 'category_group_uuid' | 'category_uuid' | 'consumer_customer_uuid'
      | 'created' | 'created_before' | 'customer' | 'customer_uuid' | 'description'
      | 'has_active_terms_of_service' | 'has_terms_of_service' | 'importable' | 'keyword' | 'modified'
      | 'modified_before' | 'name' | 'name_exact' | 'offering_group_uuid' | 'open_for_proposals'
      | 'organization_group_uuid' | 'parent_uuid' | 'project_uuid' | 'query' | 'resource_customer_uuid'
      | 'resource_project_uuid' | 'scope_uuid' | 'service_manager_uuid' | 'shared' | 'slug' | 'tag_names_and'
      | 'tags_and' | 'user_has_consent' | 'user_has_offering_user' | 'uuid_list' | 'page' | 'page_size';
    repeated: 'state' | 'tag' | 'tag_name' | 'type';
    comma: 'o';
  };
  '/api/marketplace-provider-offerings/{uuid}/list_customer_users/': {
    rows: 'User';
    single: 'page' | 'page_size';
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/list_project_service_accounts/': {
    rows: 'ProjectServiceAccount';
    single:
      | 'accessible' | 'accessible_via_calls' | 'allowed_customer_uuid' | 'attributes' | 'billable'
      | 'can_create_offering_user' | 'category_group_uuid' | 'category_uuid' | 'consumer_customer_uuid'
      | 'created' | 'created_before' | 'customer' | 'customer_uuid' | 'description'
      | 'has_active_terms_of_service' | 'has_terms_of_service' | 'importable' | 'keyword' | 'modified'
      | 'modified_before' | 'name' | 'name_exact' | 'offering_group_uuid' | 'open_for_proposals'
      | 'organization_group_uuid' | 'parent_uuid' | 'project_uuid' | 'query' | 'resource_customer_uuid'
      | 'resource_project_uuid' | 'scope_uuid' | 'service_manager_uuid' | 'shared' | 'slug' | 'tag_names_and'
      | 'tags_and' | 'user_has_consent' | 'user_has_offering_user' | 'uuid_list' | 'page' | 'page_size';
    repeated: 'state' | 'tag' | 'tag_name' | 'type';
    comma: 'o';
  };
  '/api/marketplace-provider-offerings/{uuid}/list_users/': {
    rows: 'UserRole';
    single:
      | 'full_name' | 'native_name' | 'search_string' | 'user' | 'user_slug' | 'user_url' | 'username' | 'page'
      | 'page_size';
    repeated: 'role' | 'field';
    comma: 'o';
  };
  '/api/marketplace-provider-offerings/{uuid}/orders/': {
    rows: 'Order';
    single: 'page' | 'page_size';
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/orders/{order_uuid}/': {
    rows: 'Order';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/state_counters/': {
    rows: 'StateCounters';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/stats/': {
    rows: 'OfferingStats';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/tos_stats/': {
    rows: 'TosStats';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/user-attribute-config/': {
    rows: 'UserAttributeConfig';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/user_has_resource_access/': {
    rows: 'UserHasResourceAccess';
    single: 'username';
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-provider-resources/': {
    rows: 'Resource';
    single:
      | 'backend_id' | 'category_uuid' | 'component_count' | 'created' | 'created_before' | 'customer'
      | 'customer_uuid' | 'downscaled' | 'flavor_name' | 'has_terminate_date' | 'image_name' | 'is_attached'
      | 'lexis_links_supported' | 'limit_based' | 'limit_component_count' | 'modified' | 'modified_before'
      | 'name' | 'name_exact' | 'offering' | 'offering_billable' | 'offering_shared' | 'offering_type'
      | 'only_limit_based' | 'only_usage_based' | 'parent_offering_uuid' | 'paused' | 'plan_uuid'
      | 'project_name' | 'project_uuid' | 'provider_uuid' | 'query' | 'resource_attributes'
      | 'restrict_member_access' | 'runtime_state' | 'scope' | 'service_manager_uuid' | 'slug' | 'usage_based'
      | 'visible_to_providers' | 'visible_to_username' | 'page' | 'page_size';
    repeated: 'order_state' | 'state' | 'field';
    comma: 'o' | 'offering_slug' | 'offering_uuid';
  };
  '/api/marketplace-provider-resources/{uuid}/': {
    rows: 'Resource';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-provider-resources/{uuid}/details/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-resources/{uuid}/glauth_tree/': {
    rows: 'GlauthTree';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-resources/{uuid}/glauth_users_config/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-resources/{uuid}/history/': {
    rows: 'VersionHistory';
    single:
      | 'backend_id' | 'category_uuid' | 'component_count' | 'created' | 'created_after' | 'created_before'
      | 'customer' | 'customer_uuid' | 'downscaled' | 'flavor_name' | 'has_terminate_date' | 'image_name'
      | 'is_attached' | 'lexis_links_supported' | 'limit_based' | 'limit_component_count' | 'modified'
      | 'modified_before' | 'name' | 'name_exact' | 'offering' | 'offering_billable' | 'offering_shared'
      | 'offering_type' | 'only_limit_based' | 'only_usage_based' | 'parent_offering_uuid' | 'paused'
      | 'plan_uuid' | 'project_name' | 'project_uuid' | 'provider_uuid' | 'query' | 'resource_attributes'
      | 'restrict_member_access' | 'runtime_state' | 'scope' | 'service_manager_uuid' | 'slug' | 'usage_based'
      | 'visible_to_providers' | 'visible_to_username' | 'page' | 'page_size';
    repeated: 'offering_slug' | 'offering_uuid' | 'order_state' | 'state';
    comma: 'o';
  };
  '/api/marketplace-provider-resources/{uuid}/history/at/': {
    rows: 'VersionHistory';
    single: 'timestamp';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-resources/{uuid}/list_users/': {
    rows: 'UserRole';
    single:
      | 'full_name' | 'native_name' | 'search_string' | 'user' | 'user_slug' | 'user_url' | 'username' | 'page'
      | 'page_size';
    repeated: 'role' | 'field';
    comma: 'o';
  };
  '/api/marketplace-provider-resources/{uuid}/offering/': {
    rows: 'PublicOffering';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-provider-resources/{uuid}/offering_for_subresources/': {
    rows: 'SubresourceOffering';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-resources/{uuid}/plan_periods/': {
    rows: 'PlanPeriod';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-resources/{uuid}/team/': {
    rows: 'TeamMember';
    single: 'has_consent';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-resources/{uuid}/': {
    rows: 'Resource';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-service-providers/': {
    rows: 'ServiceProvider';
    single: 'customer' | 'customer_keyword' | 'customer_uuid' | 'page' | 'page_size';
    repeated: 'field';
    comma: 'o';
  };
  '/api/marketplace-service-providers/{uuid}/': {
    rows: 'ServiceProvider';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/api_secret_code/': {
    rows: 'ApiSecretCode';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/compliance/checklists_summary/': {
    rows: 'ComplianceChecklist';
    single: 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/compliance/compliance_overview/': {
    rows: 'ComplianceOverview';
    single: 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/compliance/offering_users/': {
    rows: 'OfferingUserCompliance';
    single: 'compliance_status' | 'offering_uuid' | 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/course_accounts/': {
    rows: 'CourseAccount';
    single:
      | 'email' | 'project_end_date_after' | 'project_end_date_before' | 'project_start_date_after'
      | 'project_start_date_before' | 'project_uuid' | 'username' | 'page' | 'page_size';
    repeated: 'state';
    comma: 'o';
  };
  '/api/marketplace-service-providers/{uuid}/customer_projects/': {
    rows: 'ProviderCustomerProject';
    single:
      | 'affiliation_name' | 'backend_id' | 'can_admin' | 'can_manage' | 'conceal_finished_projects' | 'created'
      | 'created_before' | 'customer_abbreviation' | 'customer_name' | 'customer_native_name' | 'description'
      | 'has_affiliation' | 'is_removed' | 'modified' | 'modified_before' | 'name' | 'name_exact'
      | 'project_customer_uuid' | 'query' | 'science_domain_uuid' | 'science_sub_domain_uuid' | 'slug'
      | 'user_uuid_with_active_role' | 'page' | 'page_size';
    repeated: 'affiliation_uuid' | 'current_user_has_role' | 'field';
    comma: 'customer' | 'o';
  };
  '/api/marketplace-service-providers/{uuid}/customers/': {
    rows: 'ProviderCustomer';
    single:
      | 'abbreviation' | 'agreement_number' | 'archived' | 'backend_id' | 'contact_details'
      | 'current_user_has_project_create_permission' | 'name' | 'name_exact' | 'native_name'
      | 'organization_group_name' | 'owned_by_current_user' | 'query' | 'registration_code' | 'slug' | 'page'
      | 'page_size';
    repeated: 'current_user_has_role' | 'organization_group_uuid' | 'field';
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/keys/': {
    rows: 'SshKey';
    single:
      | 'created' | 'created_before' | 'fingerprint_md5' | 'fingerprint_sha256' | 'fingerprint_sha512'
      | 'is_shared' | 'modified' | 'modified_before' | 'name' | 'name_exact' | 'user_uuid' | 'page'
      | 'page_size';
    repeated: 'field';
    comma: 'o';
  };
  '/api/marketplace-service-providers/{uuid}/list_users/': {
    rows: 'UserRole';
    single:
      | 'full_name' | 'native_name' | 'search_string' | 'user' | 'user_slug' | 'user_url' | 'username' | 'page'
      | 'page_size';
    repeated: 'role' | 'field';
    comma: 'o';
  };
  '/api/marketplace-service-providers/{uuid}/offerings/': {
    rows: 'ProviderOffering';
    single:
      | 'accessible' | 'accessible_via_calls' | 'allowed_customer_uuid' | 'attributes' | 'billable'
      | 'can_create_offering_user' | 'category_group_uuid' | 'category_uuid' | 'consumer_customer_uuid'
      | 'created' | 'created_before' | 'customer' | 'customer_uuid' | 'description'
      | 'has_active_terms_of_service' | 'has_terms_of_service' | 'keyword' | 'modified' | 'modified_before'
      | 'name' | 'name_exact' | 'offering_group_uuid' | 'open_for_proposals' | 'organization_group_uuid'
      | 'parent_uuid' | 'project_uuid' | 'query' | 'resource_customer_uuid' | 'resource_project_uuid'
      | 'scope_uuid' | 'service_manager_uuid' | 'shared' | 'slug' | 'tag_names_and' | 'tags_and'
      | 'user_has_consent' | 'user_has_offering_user' | 'uuid_list' | 'page' | 'page_size';
    repeated: 'state' | 'tag' | 'tag_name' | 'type' | 'field';
    comma: 'o';
  };
  '/api/marketplace-service-providers/{uuid}/offerings/types/': {
    rows: never;
    single:
      | 'accessible' | 'accessible_via_calls' | 'allowed_customer_uuid' | 'attributes' | 'billable'
      | 'can_create_offering_user' | 'category_group_uuid' | 'category_uuid' | 'consumer_customer_uuid'
      | 'created' | 'created_before' | 'customer' | 'customer_uuid' | 'description'
      | 'has_active_terms_of_service' | 'has_terms_of_service' | 'keyword' | 'modified' | 'modified_before'
      | 'name' | 'name_exact' | 'offering_group_uuid' | 'open_for_proposals' | 'organization_group_uuid'
      | 'parent_uuid' | 'project_uuid' | 'query' | 'resource_customer_uuid' | 'resource_project_uuid'
      | 'scope_uuid' | 'service_manager_uuid' | 'shared' | 'slug' | 'tag_names_and' | 'tags_and'
      | 'user_has_consent' | 'user_has_offering_user' | 'uuid_list' | 'page' | 'page_size';
    repeated: 'state' | 'tag' | 'tag_name' | 'type';
    comma: 'o';
  };
  '/api/marketplace-service-providers/{uuid}/project_permissions/': {
    rows: 'ProjectPermission';
    single:
      | 'created' | 'created_before' | 'customer_uuid' | 'expiration_time' | 'full_name' | 'is_active'
      | 'modified' | 'modified_before' | 'native_name' | 'role_name' | 'role_uuid' | 'scope_name' | 'scope_type'
      | 'scope_uuid' | 'user' | 'user_slug' | 'user_url' | 'username' | 'page' | 'page_size';
    repeated: 'field';
    comma: 'o';
  };
  '/api/marketplace-service-providers/{uuid}/project_service_accounts/': {
    rows: 'ProjectServiceAccount';
    single: 'email' | 'project' | 'project_uuid' | 'username' | 'page' | 'page_size';
    repeated: 'state';
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/projects/': {
    rows: 'Project';
    single:
      | 'affiliation_name' | 'backend_id' | 'can_admin' | 'can_manage' | 'conceal_finished_projects' | 'created'
      | 'created_before' | 'customer_abbreviation' | 'customer_name' | 'customer_native_name' | 'description'
      | 'has_affiliation' | 'is_removed' | 'modified' | 'modified_before' | 'name' | 'name_exact' | 'query'
      | 'science_domain_uuid' | 'science_sub_domain_uuid' | 'slug' | 'user_uuid_with_active_role' | 'page'
      | 'page_size';
    repeated: 'affiliation_uuid' | 'current_user_has_role' | 'field';
    comma: 'customer' | 'o';
  };
  '/api/marketplace-service-providers/{uuid}/revenue/': {
    rows: 'ProviderRevenue';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/robot_account_customers/': {
    rows: 'NameUuid';
    single: 'customer_name' | 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/robot_account_projects/': {
    rows: 'NameUuid';
    single: 'project_name' | 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/stat/': {
    rows: 'ProviderStatistics';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/user_customers/': {
    rows: 'ProviderCustomer';
    single:
      | 'abbreviation' | 'agreement_number' | 'archived' | 'backend_id' | 'contact_details'
      | 'current_user_has_project_create_permission' | 'name' | 'name_exact' | 'native_name'
      | 'organization_group_name' | 'owned_by_current_user' | 'query' | 'registration_code' | 'slug'
      | 'user_uuid' | 'page' | 'page_size';
    repeated: 'current_user_has_role' | 'organization_group_uuid' | 'field';
    comma: never;
  };
  '/api/marketplace-service-providers/{uuid}/users/': {
    rows: 'ProviderUser';
    single:
      | 'agreement_date' | 'civil_number' | 'customer_uuid' | 'date_joined' | 'description' | 'email'
      | 'full_name' | 'is_active' | 'is_staff' | 'is_support' | 'job_title' | 'modified' | 'native_name'
      | 'organization' | 'organization_roles' | 'phone_number' | 'project_roles' | 'project_uuid' | 'query'
      | 'registration_method' | 'user_keyword' | 'username' | 'username_list' | 'page' | 'page_size';
    repeated: 'field';
    comma: 'o';
  };
  '/api/organization-groups/': {
    rows: 'OrganizationGroup';
    single:
      | 'name' | 'name_exact' | 'parent' | 'type' | 'type_url' | 'type_uuid' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/organization-groups/{uuid}/': {
    rows: 'OrganizationGroup';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/projects/': {
    rows: 'Project';
    single:
      | 'accounting_is_running' | 'affiliation_name' | 'backend_id' | 'can_admin' | 'can_manage'
      | 'conceal_finished_projects' | 'created' | 'created_before' | 'customer_abbreviation' | 'customer_name'
      | 'customer_native_name' | 'description' | 'has_affiliation' | 'include_terminated' | 'is_removed'
      | 'modified' | 'modified_before' | 'name' | 'name_exact' | 'query' | 'science_domain_uuid'
      | 'science_sub_domain_uuid' | 'slug' | 'user_uuid' | 'user_uuid_with_active_role' | 'page' | 'page_size';
    repeated: 'affiliation_uuid' | 'current_user_has_role' | 'field';
    comma: 'customer' | 'o';
  };
  '/api/projects/checklist-template/': {
    rows: never;
    single: 'parent_uuid';
    repeated: never;
    comma: never;
  };
  '/api/projects/{uuid}/': {
    rows: 'Project';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/projects/{uuid}/checklist/': {
    rows: never;
    single: 'include_all';
    repeated: never;
    comma: never;
  };
  '/api/projects/{uuid}/completion_status/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/projects/{uuid}/list_users/': {
    rows: 'UserRole';
    single:
      | 'full_name' | 'native_name' | 'search_string' | 'user' | 'user_slug' | 'user_url' | 'username' | 'page'
      | 'page_size';
    repeated: 'role' | 'field';
    comma: 'o';
  };
  '/api/projects/{uuid}/marketplace-checklists/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/projects/{uuid}/other_users/': {
    rows: never;
    single:
      | 'agreement_date' | 'civil_number' | 'date_joined' | 'description' | 'email' | 'full_name' | 'is_active'
      | 'job_title' | 'modified' | 'native_name' | 'organization' | 'phone_number' | 'registration_method'
      | 'user_keyword' | 'username' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/projects/{uuid}/stats/': {
    rows: never;
    single: 'for_current_month';
    repeated: never;
    comma: never;
  };
  '/api/users/': {
    rows: 'User';
    single:
      | 'agreement_date' | 'civil_number' | 'customer_uuid' | 'date_joined' | 'description' | 'email'
      | 'full_name' | 'is_active' | 'is_staff' | 'is_support' | 'job_title' | 'modified' | 'native_name'
      | 'organization' | 'organization_roles' | 'phone_number' | 'project_roles' | 'project_uuid' | 'query'
      | 'registration_method' | 'user_keyword' | 'username' | 'username_list' | 'page' | 'page_size';
    repeated: 'field';
    comma: 'o';
  };
  '/api/users/me/': {
    rows: 'User';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/users/profile_completeness/': {
    rows: 'ProfileCompleteness';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/users/user_active_status_count/': {
    rows: never;
    single:
      | 'agreement_date' | 'civil_number' | 'customer_uuid' | 'date_joined' | 'description' | 'email'
      | 'full_name' | 'is_active' | 'is_staff' | 'is_support' | 'job_title' | 'modified' | 'native_name'
      | 'organization' | 'organization_roles' | 'phone_number' | 'project_roles' | 'project_uuid' | 'query'
      | 'registration_method' | 'user_keyword' | 'username' | 'username_list' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/users/user_language_count/': {
    rows: never;
    single:
      | 'agreement_date' | 'civil_number' | 'customer_uuid' | 'date_joined' | 'description' | 'email'
      | 'full_name' | 'is_active' | 'is_staff' | 'is_support' | 'job_title' | 'modified' | 'native_name'
      | 'organization' | 'organization_roles' | 'phone_number' | 'project_roles' | 'project_uuid' | 'query'
      | 'registration_method' | 'user_keyword' | 'username' | 'username_list' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/users/user_registration_trend/': {
    rows: never;
    single:
      | 'agreement_date' | 'civil_number' | 'customer_uuid' | 'date_joined' | 'description' | 'email'
      | 'full_name' | 'is_active' | 'is_staff' | 'is_support' | 'job_title' | 'modified' | 'native_name'
      | 'organization' | 'organization_roles' | 'phone_number' | 'project_roles' | 'project_uuid' | 'query'
      | 'registration_method' | 'user_keyword' | 'username' | 'username_list' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/users/{uuid}/': {
    rows: 'User';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/users/{uuid}/data_access/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/users/{uuid}/data_access_history/': {
    rows: never;
    single:
      | 'accessor_type' | 'agreement_date' | 'civil_number' | 'customer_uuid' | 'date_joined' | 'description'
      | 'email' | 'end_date' | 'full_name' | 'is_active' | 'is_staff' | 'is_support' | 'job_title' | 'modified'
      | 'native_name' | 'organization' | 'organization_roles' | 'phone_number' | 'project_roles'
      | 'project_uuid' | 'query' | 'registration_method' | 'start_date' | 'user_keyword' | 'username'
      | 'username_list' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/users/{uuid}/history/': {
    rows: 'VersionHistory';
    single:
      | 'agreement_date' | 'civil_number' | 'created_after' | 'created_before' | 'customer_uuid' | 'date_joined'
      | 'description' | 'email' | 'full_name' | 'is_active' | 'is_staff' | 'is_support' | 'job_title'
      | 'modified' | 'native_name' | 'organization' | 'organization_roles' | 'phone_number' | 'project_roles'
      | 'project_uuid' | 'query' | 'registration_method' | 'user_keyword' | 'username' | 'username_list'
      | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/users/{uuid}/history/at/': {
    rows: 'VersionHistory';
    single: 'timestamp';
    repeated: never;
    comma: never;
  };
  '/api/users/{uuid}/identity_bridge_status/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/users/{uuid}/marketplace-checklist-stats/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/users/{uuid}/token/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
}

/** Single objects of every family. */
export type ObjectRoute =
  | '/api/component-user-usage-limits/{uuid}/' | '/api/customers/{uuid}/' | '/api/events/{uuid}/'
  | '/api/invoices/{uuid}/' | '/api/keys/{uuid}/' | '/api/marketplace-categories/{uuid}/'
  | '/api/marketplace-category-groups/{uuid}/' | '/api/marketplace-component-usages/{uuid}/'
  | '/api/marketplace-component-user-usages/{uuid}/'
  | '/api/marketplace-offering-estimated-cost-policies/{uuid}/'
  | '/api/marketplace-offering-permissions/{uuid}/' | '/api/marketplace-offering-terms-of-service/{uuid}/'
  | '/api/marketplace-offering-usage-policies/{uuid}/' | '/api/marketplace-offering-users/{uuid}/'
  | '/api/marketplace-orders/{uuid}/' | '/api/marketplace-plan-components/{uuid}/'
  | '/api/marketplace-plans/{uuid}/' | '/api/marketplace-provider-offerings/{uuid}/'
  | '/api/marketplace-provider-resources/{uuid}/' | '/api/marketplace-public-offerings/{uuid}/'
  | '/api/marketplace-resources/{uuid}/' | '/api/marketplace-robot-accounts/{uuid}/'
  | '/api/marketplace-screenshots/{uuid}/' | '/api/marketplace-service-providers/{uuid}/'
  | '/api/marketplace-software-catalogs/{uuid}/' | '/api/organization-groups/{uuid}/' | '/api/projects/{uuid}/'
  | '/api/promotions-campaigns/{uuid}/' | '/api/roles/{uuid}/' | '/api/users/{uuid}/';

/** What the code needs to know of each route when it runs. */
export const reads: { readonly [R in keyof Reads]: ReadFacts } = {
  '/api/configuration/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/customers/': {
    rows: 'Customer',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    search: true,
    newer: 'accounting_is_running current_user_has_project_create_permission current_user_has_role slug',
    older: 'organization_group_type_name organization_group_type_uuid',
    orderings2024: 'abbreviation accounting_start_date agreement_number contact_details created name native_name registration_code',
  },
  '/api/customers/countries/': {
    rows: null,
    servers: '2024 2026',
    paged: '2026',
    field: '',
    search: true,
    newer: 'abbreviation accounting_is_running agreement_number archived backend_id contact_details ' +
      'current_user_has_project_create_permission current_user_has_role has_resources is_call_managing_organization ' +
      'is_service_provider name name_exact native_name o organization_group_name organization_group_uuid ' +
      'owned_by_current_user query registration_code service_provider_uuid slug user_uuid',
  },
  '/api/customers/{uuid}/': {
    rows: 'Customer',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/customers/{uuid}/history/': {
    rows: 'VersionHistory',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
  },
  '/api/customers/{uuid}/history/at/': {
    rows: 'VersionHistory',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/customers/{uuid}/list_users/': {
    rows: 'UserRole',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    newer: 'full_name native_name o user_slug user_url username',
    orderings: 'created email expiration_time full_name native_name role username',
    single2024: 'role',
  },
  '/api/customers/{uuid}/marketplace-checklists/': {
    rows: null,
    servers: '2024',
    paged: '',
    field: '',
  },
  '/api/customers/{uuid}/marketplace-checklists/{checklist_uuid}/': {
    rows: null,
    servers: '2024',
    paged: '',
    field: '',
  },
  '/api/customers/{uuid}/project-digest-config/': {
    rows: null,
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/customers/{uuid}/project-metadata-compliance-details/': {
    rows: null,
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/customers/{uuid}/project-metadata-compliance-overview/': {
    rows: null,
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/customers/{uuid}/project-metadata-compliance-projects/': {
    rows: null,
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/customers/{uuid}/project-metadata-question-answers/': {
    rows: null,
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/customers/{uuid}/stats/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
    newer: 'for_current_month',
  },
  '/api/customers/{uuid}/users/': {
    rows: null,
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    newer: 'agreement_date date_joined modified username',
  },
  '/api/marketplace-categories/': {
    rows: 'Category',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    newer: 'accessible o resource_customer_uuid resource_project_uuid',
    choices2024: {
      customers_offerings_state: '1 2 3 4',
    },
  },
  '/api/marketplace-categories/{uuid}/': {
    rows: 'Category',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-offering-usage-policies/': {
    rows: 'UsagePolicy',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
  },
  '/api/marketplace-offering-usage-policies/actions/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-offering-usage-policies/{uuid}/': {
    rows: 'UsagePolicy',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-orders/': {
    rows: 'Order',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    search: true,
    newer: 'created_before modified_before offering_slug parent_offering_uuid resource_name slug was_auto_approved',
    orderings: 'consumer_reviewed_at cost created state',
    choices2024: {
      state: 'pending-consumer pending-provider pending-project executing done erred canceled rejected',
      type: 'Create Update Terminate',
    },
  },
  '/api/marketplace-orders/{uuid}/': {
    rows: 'Order',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-orders/{uuid}/offering/': {
    rows: 'PublicOffering',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-orders/{uuid}/resource/': {
    rows: 'Resource',
    servers: '2026',
    paged: '',
    field: '2026',
  },
  '/api/marketplace-provider-offerings/': {
    rows: 'Offering',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    search: true,
    newer: 'accessible can_create_offering_user consumer_customer_uuid created created_before has_active_terms_of_service ' +
      'has_terms_of_service modified modified_before offering_group_uuid open_for_proposals query ' +
      'resource_customer_uuid resource_project_uuid slug tag tag_name tag_names_and tags_and user_has_consent ' +
      'user_has_offering_user uuid_list',
    orderings: 'created name state total_cost total_cost_estimated total_customers type',
    choices2024: {
      state: 'Draft Active Paused Archived',
    },
  },
  '/api/marketplace-provider-offerings/aggregated_access_subnets/': {
    rows: null,
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-offerings/groups/': {
    rows: 'OfferingGroup',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
    search: true,
    newer: 'accessible can_create_offering_user consumer_customer_uuid created created_before has_active_terms_of_service ' +
      'has_terms_of_service modified modified_before offering_group_uuid open_for_proposals query ' +
      'resource_customer_uuid resource_project_uuid slug tag tag_name tag_names_and tags_and user_has_consent ' +
      'user_has_offering_user uuid_list',
    orderings: 'created name state total_cost total_cost_estimated total_customers type',
    choices2024: {
      state: 'Draft Active Paused Archived',
    },
  },
  '/api/marketplace-provider-offerings/{uuid}/': {
    rows: 'Offering',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-provider-offerings/{uuid}/access_subnets/': {
    rows: 'AccessSubnets',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-offerings/{uuid}/component_stats/': {
    rows: 'OfferingComponentStat',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
    search: true,
    newer: 'accessible accessible_via_calls allowed_customer_uuid attributes billable can_create_offering_user ' +
      'category_group_uuid category_uuid consumer_customer_uuid created created_before customer customer_uuid ' +
      'description has_active_terms_of_service has_terms_of_service importable keyword modified modified_before name ' +
      'name_exact o offering_group_uuid open_for_proposals organization_group_uuid parent_uuid project_uuid query ' +
      'resource_customer_uuid resource_project_uuid scope_uuid service_manager_uuid shared slug state tag tag_name ' +
      'tag_names_and tags_and type user_has_consent user_has_offering_user uuid_list',
    older: 'accounting_is_running',
    orderings: 'created name state total_cost total_cost_estimated total_customers type',
  },
  '/api/marketplace-provider-offerings/{uuid}/costs/': {
    rows: 'OfferingCost',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
    search: true,
    newer: 'accessible accessible_via_calls allowed_customer_uuid attributes billable can_create_offering_user ' +
      'category_group_uuid category_uuid consumer_customer_uuid created created_before customer customer_uuid ' +
      'description has_active_terms_of_service has_terms_of_service importable keyword modified modified_before name ' +
      'name_exact o offering_group_uuid open_for_proposals organization_group_uuid parent_uuid project_uuid query ' +
      'resource_customer_uuid resource_project_uuid scope_uuid service_manager_uuid shared slug state tag tag_name ' +
      'tag_names_and tags_and type user_has_consent user_has_offering_user uuid_list',
    orderings: 'created name state total_cost total_cost_estimated total_customers type',
  },
  '/api/marketplace-provider-offerings/{uuid}/customers/': {
    rows: 'OfferingCustomer',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    search: true,
    newer: 'accessible accessible_via_calls allowed_customer_uuid attributes billable can_create_offering_user ' +
      'category_group_uuid category_uuid consumer_customer_uuid created created_before customer customer_uuid ' +
      'description has_active_terms_of_service has_terms_of_service importable keyword modified modified_before name ' +
      'name_exact o offering_group_uuid open_for_proposals organization_group_uuid parent_uuid project_uuid query ' +
      'resource_customer_uuid resource_project_uuid scope_uuid service_manager_uuid shared slug state tag tag_name ' +
      'tag_names_and tags_and type user_has_consent user_has_offering_user uuid_list',
    older: 'accounting_is_running',
    orderings: 'created name state total_cost total_cost_estimated total_customers type',
  },
  '/api/marketplace-provider-offerings/{uuid}/effective_posix_id_pool/': {
    rows: 'PosixIdPool',
    servers: '2026',
    paged: '',
    field: '2026',
  },
  '/api/marketplace-provider-offerings/{uuid}/glauth_tree/': {
    rows: 'GlauthTree',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-offerings/{uuid}/glauth_users_config/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-offerings/{uuid}/history/': {
    rows: 'VersionHistory',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'created name state total_cost total_cost_estimated total_customers type',
  },
  '/api/marketplace-provider-offerings/{uuid}/history/at/': {
    rows: 'VersionHistory',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-offerings/{uuid}/importable_resources/': {
    rows: 'ImportableResource',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
  },
  '/api/marketplace-provider-offerings/{uuid}/list_course_accounts/': {
    rows: 'CourseAccount',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'created name state total_cost total_cost_estimated total_customers type',
  },
  '/api/marketplace-provider-offerings/{uuid}/list_customer_projects/': {
    rows: 'Project',
    servers: '2024 2026',
    paged: '2026',
    field: '2024 2026',
  },
  '/api/marketplace-provider-offerings/{uuid}/list_customer_service_accounts/': {
    rows: 'CustomerServiceAccount',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'created name state total_cost total_cost_estimated total_customers type',
  },
  '/api/marketplace-provider-offerings/{uuid}/list_customer_users/': {
    rows: 'User',
    servers: '2024 2026',
    paged: '2026',
    field: '2024 2026',
  },
  '/api/marketplace-provider-offerings/{uuid}/list_project_service_accounts/': {
    rows: 'ProjectServiceAccount',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'created name state total_cost total_cost_estimated total_customers type',
  },
  '/api/marketplace-provider-offerings/{uuid}/list_users/': {
    rows: 'UserRole',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    newer: 'full_name native_name o user_slug user_url username',
    orderings: 'created email expiration_time full_name native_name role username',
    single2024: 'role',
  },
  '/api/marketplace-provider-offerings/{uuid}/orders/': {
    rows: 'Order',
    servers: '2026',
    paged: '2026',
    field: '2026',
  },
  '/api/marketplace-provider-offerings/{uuid}/orders/{order_uuid}/': {
    rows: 'Order',
    servers: '2026',
    paged: '',
    field: '2026',
  },
  '/api/marketplace-provider-offerings/{uuid}/state_counters/': {
    rows: 'StateCounters',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-offerings/{uuid}/stats/': {
    rows: 'OfferingStats',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-offerings/{uuid}/tos_stats/': {
    rows: 'TosStats',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-offerings/{uuid}/user-attribute-config/': {
    rows: 'UserAttributeConfig',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-offerings/{uuid}/user_has_resource_access/': {
    rows: 'UserHasResourceAccess',
    servers: '2024 2026',
    paged: '',
    field: '2026',
  },
  '/api/marketplace-provider-resources/': {
    rows: 'Resource',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    search: true,
    newer: 'component_count created_before flavor_name has_terminate_date image_name is_attached limit_based ' +
      'limit_component_count modified_before offering_shared offering_slug only_limit_based only_usage_based ' +
      'order_state parent_offering_uuid plan_uuid resource_attributes slug usage_based visible_to_providers',
    orderings: 'backend_id created customer_name end_date name offering_name plan_name project_name state',
    orderings2024: 'created name',
    single2024: 'offering_uuid',
    choices2024: {
      state: 'Creating OK Erred Updating Terminating Terminated',
    },
  },
  '/api/marketplace-provider-resources/{uuid}/': {
    rows: 'Resource',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-provider-resources/{uuid}/details/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-resources/{uuid}/glauth_tree/': {
    rows: 'GlauthTree',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-resources/{uuid}/glauth_users_config/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-resources/{uuid}/history/': {
    rows: 'VersionHistory',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'backend_id created customer_name end_date name offering_name plan_name project_name state',
  },
  '/api/marketplace-provider-resources/{uuid}/history/at/': {
    rows: 'VersionHistory',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-resources/{uuid}/list_users/': {
    rows: 'UserRole',
    servers: '2026',
    paged: '2026',
    field: '2026',
    orderings: 'created email expiration_time full_name native_name role username',
  },
  '/api/marketplace-provider-resources/{uuid}/offering/': {
    rows: 'PublicOffering',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-provider-resources/{uuid}/offering_for_subresources/': {
    rows: 'SubresourceOffering',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-resources/{uuid}/plan_periods/': {
    rows: 'PlanPeriod',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-provider-resources/{uuid}/team/': {
    rows: 'TeamMember',
    servers: '2024 2026',
    paged: '',
    field: '',
    newer: 'has_consent',
  },
  '/api/marketplace-resources/{uuid}/': {
    rows: 'Resource',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-service-providers/': {
    rows: 'ServiceProvider',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    orderings: 'customer_name',
  },
  '/api/marketplace-service-providers/{uuid}/': {
    rows: 'ServiceProvider',
    servers: '2024 2026',
    paged: '',
    field: '2026',
  },
  '/api/marketplace-service-providers/{uuid}/api_secret_code/': {
    rows: 'ApiSecretCode',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-service-providers/{uuid}/compliance/checklists_summary/': {
    rows: 'ComplianceChecklist',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/marketplace-service-providers/{uuid}/compliance/compliance_overview/': {
    rows: 'ComplianceOverview',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/marketplace-service-providers/{uuid}/compliance/offering_users/': {
    rows: 'OfferingUserCompliance',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/marketplace-service-providers/{uuid}/course_accounts/': {
    rows: 'CourseAccount',
    servers: '2026',
    paged: '2026',
    field: '',
    orderings: 'created email modified project_end_date project_name project_start_date state username',
  },
  '/api/marketplace-service-providers/{uuid}/customer_projects/': {
    rows: 'ProviderCustomerProject',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    search: true,
    newer: 'affiliation_name affiliation_uuid backend_id can_admin can_manage conceal_finished_projects created ' +
      'created_before current_user_has_role customer customer_abbreviation customer_name customer_native_name ' +
      'description has_affiliation is_removed modified modified_before name name_exact o query science_domain_uuid ' +
      'science_sub_domain_uuid slug user_uuid_with_active_role',
    orderings: 'created customer_abbreviation customer_name customer_native_name end_date estimated_cost name start_date',
  },
  '/api/marketplace-service-providers/{uuid}/customers/': {
    rows: 'ProviderCustomer',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    search: true,
    newer: 'abbreviation agreement_number archived backend_id contact_details current_user_has_project_create_permission ' +
      'current_user_has_role name name_exact native_name organization_group_name organization_group_uuid ' +
      'owned_by_current_user query registration_code slug',
  },
  '/api/marketplace-service-providers/{uuid}/keys/': {
    rows: 'SshKey',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    newer: 'created created_before fingerprint_md5 fingerprint_sha256 fingerprint_sha512 is_shared modified modified_before ' +
      'name name_exact o user_uuid',
    orderings: 'name',
  },
  '/api/marketplace-service-providers/{uuid}/list_users/': {
    rows: 'UserRole',
    servers: '2026',
    paged: '2026',
    field: '2026',
    orderings: 'created email expiration_time full_name native_name role username',
  },
  '/api/marketplace-service-providers/{uuid}/offerings/': {
    rows: 'ProviderOffering',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    search: true,
    newer: 'accessible can_create_offering_user consumer_customer_uuid created created_before has_active_terms_of_service ' +
      'has_terms_of_service modified modified_before o offering_group_uuid open_for_proposals query ' +
      'resource_customer_uuid resource_project_uuid slug tag tag_name tag_names_and tags_and user_has_consent ' +
      'user_has_offering_user uuid_list',
    orderings: 'created name state total_cost total_cost_estimated total_customers type',
    choices2024: {
      state: 'Draft Active Paused Archived',
    },
  },
  '/api/marketplace-service-providers/{uuid}/offerings/types/': {
    rows: null,
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'created name state total_cost total_cost_estimated total_customers type',
  },
  '/api/marketplace-service-providers/{uuid}/project_permissions/': {
    rows: 'ProjectPermission',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    newer: 'created created_before customer_uuid expiration_time full_name is_active modified modified_before native_name o ' +
      'role_name role_uuid scope_name scope_type scope_uuid user user_slug user_url username',
    orderings: 'created email expiration_time full_name native_name role username',
  },
  '/api/marketplace-service-providers/{uuid}/project_service_accounts/': {
    rows: 'ProjectServiceAccount',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/marketplace-service-providers/{uuid}/projects/': {
    rows: 'Project',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    search: true,
    newer: 'affiliation_name affiliation_uuid backend_id can_admin can_manage conceal_finished_projects created ' +
      'created_before current_user_has_role customer customer_abbreviation customer_name customer_native_name ' +
      'description has_affiliation is_removed modified modified_before name name_exact o query science_domain_uuid ' +
      'science_sub_domain_uuid slug user_uuid_with_active_role',
    orderings: 'created customer_abbreviation customer_name customer_native_name end_date estimated_cost name start_date',
  },
  '/api/marketplace-service-providers/{uuid}/revenue/': {
    rows: 'ProviderRevenue',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-service-providers/{uuid}/robot_account_customers/': {
    rows: 'NameUuid',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
  },
  '/api/marketplace-service-providers/{uuid}/robot_account_projects/': {
    rows: 'NameUuid',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
  },
  '/api/marketplace-service-providers/{uuid}/stat/': {
    rows: 'ProviderStatistics',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-service-providers/{uuid}/user_customers/': {
    rows: 'ProviderCustomer',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    search: true,
    newer: 'abbreviation agreement_number archived backend_id contact_details current_user_has_project_create_permission ' +
      'current_user_has_role name name_exact native_name organization_group_name organization_group_uuid ' +
      'owned_by_current_user query registration_code slug',
  },
  '/api/marketplace-service-providers/{uuid}/users/': {
    rows: 'ProviderUser',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    search: true,
    newer: 'agreement_date customer_uuid date_joined modified o organization_roles project_roles project_uuid username_list',
    orderings: 'description email full_name is_active is_staff is_support job_title native_name organization phone_number ' +
      'registration_method username',
  },
  '/api/organization-groups/': {
    rows: 'OrganizationGroup',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
    newer: 'o',
    older: 'type type_url type_uuid',
  },
  '/api/organization-groups/{uuid}/': {
    rows: 'OrganizationGroup',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/projects/': {
    rows: 'Project',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    search: true,
    newer: 'accounting_is_running affiliation_name affiliation_uuid can_admin can_manage conceal_finished_projects ' +
      'created_before current_user_has_role has_affiliation include_terminated is_removed modified modified_before ' +
      'science_domain_uuid science_sub_domain_uuid slug user_uuid_with_active_role',
    orderings: 'created customer_abbreviation customer_name customer_native_name end_date estimated_cost name start_date',
  },
  '/api/projects/checklist-template/': {
    rows: null,
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/projects/{uuid}/': {
    rows: 'Project',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/projects/{uuid}/checklist/': {
    rows: null,
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/projects/{uuid}/completion_status/': {
    rows: null,
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/projects/{uuid}/list_users/': {
    rows: 'UserRole',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    newer: 'full_name native_name o user_slug user_url username',
    orderings: 'created email expiration_time full_name native_name role username',
    single2024: 'role',
  },
  '/api/projects/{uuid}/marketplace-checklists/': {
    rows: null,
    servers: '2024',
    paged: '',
    field: '',
  },
  '/api/projects/{uuid}/other_users/': {
    rows: null,
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/projects/{uuid}/stats/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
    newer: 'for_current_month',
  },
  '/api/users/': {
    rows: 'User',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    search: true,
    newer: 'agreement_date date_joined modified organization_roles project_roles username_list',
    orderings: 'description email full_name is_active is_staff is_support job_title native_name organization phone_number ' +
      'registration_method username',
  },
  '/api/users/me/': {
    rows: 'User',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/users/profile_completeness/': {
    rows: 'ProfileCompleteness',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/users/user_active_status_count/': {
    rows: null,
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'description email full_name is_active is_staff is_support job_title native_name organization phone_number ' +
      'registration_method username',
  },
  '/api/users/user_language_count/': {
    rows: null,
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'description email full_name is_active is_staff is_support job_title native_name organization phone_number ' +
      'registration_method username',
  },
  '/api/users/user_registration_trend/': {
    rows: null,
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'description email full_name is_active is_staff is_support job_title native_name organization phone_number ' +
      'registration_method username',
  },
  '/api/users/{uuid}/': {
    rows: 'User',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/users/{uuid}/data_access/': {
    rows: null,
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/users/{uuid}/data_access_history/': {
    rows: null,
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'description email full_name is_active is_staff is_support job_title native_name organization phone_number ' +
      'registration_method username',
  },
  '/api/users/{uuid}/history/': {
    rows: 'VersionHistory',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'description email full_name is_active is_staff is_support job_title native_name organization phone_number ' +
      'registration_method username',
  },
  '/api/users/{uuid}/history/at/': {
    rows: 'VersionHistory',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/users/{uuid}/identity_bridge_status/': {
    rows: null,
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/users/{uuid}/marketplace-checklist-stats/': {
    rows: null,
    servers: '2024',
    paged: '',
    field: '',
  },
  '/api/users/{uuid}/token/': {
    rows: null,
    servers: '2026',
    paged: '',
    field: '',
  },
};
