// Made by `npm run codegen` from the documents in ../openapi: do not edit.

import type { ReadFacts } from '../routes.ts';

/** Routes that are read: their rows, and their query parameters, grouped by how several values are sent. */
export interface Reads {
  '/api/component-user-usage-limits/': {
    rows: 'UserUsageLimit';
    single:
      | 'component_type' | 'offering_uuid' | 'resource' | 'resource_uuid' | 'username' | 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/component-user-usage-limits/{uuid}/': {
    rows: 'UserUsageLimit';
    single: never;
    repeated: never;
    comma: never;
  };
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
    rows: 'Country';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/': {
    rows: 'Customer';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/customers/{uuid}/history/': {
    rows: 'HistoryEntry';
    single: 'created_after' | 'created_before' | 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/history/at/': {
    rows: 'HistoryEntry';
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
    rows: 'ProjectDigest';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/project-metadata-compliance-details/': {
    rows: 'ProjectMetadataDetails';
    single: 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/project-metadata-compliance-overview/': {
    rows: 'ProjectMetadataOverview';
    single: 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/project-metadata-compliance-projects/': {
    rows: 'ProjectMetadataProject';
    single: 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/project-metadata-question-answers/': {
    rows: 'ProjectMetadataQuestion';
    single: 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/stats/': {
    rows: 'UsageStats';
    single: 'for_current_month';
    repeated: never;
    comma: never;
  };
  '/api/customers/{uuid}/users/': {
    rows: 'CustomerUser';
    single:
      | 'agreement_date' | 'civil_number' | 'date_joined' | 'description' | 'email' | 'full_name' | 'is_active'
      | 'job_title' | 'modified' | 'native_name' | 'organization' | 'phone_number' | 'registration_method'
      | 'user_keyword' | 'username' | 'page' | 'page_size';
    repeated: 'organization_role' | 'project_role' | 'field';
    comma: 'o';
  };
  '/api/events/': {
    rows: 'Event';
    single:
      | 'auth_method' | 'created_from' | 'created_to' | 'customer_uuid' | 'message' | 'pat_uuid' | 'project_uuid'
      | 'related_user_uuid' | 'scope' | 'user_uuid' | 'page' | 'page_size';
    repeated: 'event_type' | 'feature' | 'field';
    comma: 'o';
  };
  '/api/events/count/': {
    rows: 'EventCount';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/events/count/history/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/events/event_groups/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/events/scope_types/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/events/{uuid}/': {
    rows: 'Event';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/invoices/': {
    rows: 'Invoice';
    single:
      | 'accounting_is_running' | 'created' | 'customer' | 'customer_uuid' | 'end_date' | 'max_sum' | 'min_sum'
      | 'month' | 'start_date' | 'year' | 'page' | 'page_size';
    repeated: 'state' | 'field';
    comma: 'o';
  };
  '/api/invoices/growth/': {
    rows: 'InvoiceGrowth';
    single: 'accounting_is_running' | 'accounting_mode' | 'customers_count';
    repeated: never;
    comma: never;
  };
  '/api/invoices/{uuid}/': {
    rows: 'Invoice';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/invoices/{uuid}/history/': {
    rows: 'HistoryEntry';
    single:
      | 'accounting_is_running' | 'created' | 'created_after' | 'created_before' | 'customer' | 'customer_uuid'
      | 'end_date' | 'month' | 'start_date' | 'year' | 'page' | 'page_size';
    repeated: 'state';
    comma: 'o';
  };
  '/api/invoices/{uuid}/history/at/': {
    rows: 'HistoryEntry';
    single: 'timestamp';
    repeated: never;
    comma: never;
  };
  '/api/invoices/{uuid}/items/': {
    rows: 'InvoiceItem';
    single:
      | 'conceal_compensation_items' | 'offering_uuid' | 'project_uuid' | 'provider_uuid' | 'query';
    repeated: never;
    comma: 'o';
  };
  '/api/invoices/{uuid}/stats/': {
    rows: 'InvoiceOfferingStats';
    single:
      | 'accounting_is_running' | 'created' | 'customer' | 'customer_uuid' | 'end_date' | 'month'
      | 'provider_uuid' | 'start_date' | 'year' | 'page' | 'page_size';
    repeated: 'state';
    comma: 'o';
  };
  '/api/keys/': {
    rows: 'SshKey';
    single:
      | 'created' | 'created_before' | 'fingerprint_md5' | 'fingerprint_sha256' | 'fingerprint_sha512'
      | 'is_shared' | 'modified' | 'modified_before' | 'name' | 'name_exact' | 'user_uuid' | 'uuid' | 'page'
      | 'page_size';
    repeated: 'field';
    comma: 'o';
  };
  '/api/keys/{uuid}/': {
    rows: 'SshKey';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/keys/{uuid}/history/': {
    rows: 'HistoryEntry';
    single:
      | 'created' | 'created_after' | 'created_before' | 'fingerprint_md5' | 'fingerprint_sha256'
      | 'fingerprint_sha512' | 'is_shared' | 'modified' | 'modified_before' | 'name' | 'name_exact'
      | 'user_uuid' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/keys/{uuid}/history/at/': {
    rows: 'HistoryEntry';
    single: 'timestamp';
    repeated: never;
    comma: never;
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
  '/api/marketplace-category-groups/': {
    rows: 'CategoryGroup';
    single: 'title' | 'page' | 'page_size';
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-category-groups/{uuid}/': {
    rows: 'CategoryGroup';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-component-usages/': {
    rows: 'ComponentUsage';
    single:
      | 'billing_period' | 'billing_period_month' | 'billing_period_year' | 'customer_uuid' | 'date_after'
      | 'date_before' | 'offering_uuid' | 'project_uuid' | 'resource' | 'resource_uuid' | 'type' | 'page'
      | 'page_size';
    repeated: 'missing_usage_policy' | 'field';
    comma: 'o';
  };
  '/api/marketplace-component-usages/{uuid}/': {
    rows: 'ComponentUsage';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-component-user-usages/': {
    rows: 'ComponentUserUsage';
    single:
      | 'billing_period_month' | 'billing_period_year' | 'component_usage__billing_period' | 'customer_uuid'
      | 'date_after' | 'date_before' | 'offering_uuid' | 'project_uuid' | 'resource' | 'resource_uuid' | 'type'
      | 'username' | 'page' | 'page_size';
    repeated: 'field';
    comma: 'o';
  };
  '/api/marketplace-component-user-usages/{uuid}/': {
    rows: 'ComponentUserUsage';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-offering-estimated-cost-policies/': {
    rows: 'CostPolicy';
    single: 'scope' | 'scope_uuid' | 'page' | 'page_size';
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-offering-estimated-cost-policies/actions/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-offering-estimated-cost-policies/{uuid}/': {
    rows: 'CostPolicy';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-offering-permissions/': {
    rows: 'OfferingPermission';
    single:
      | 'created' | 'created_before' | 'customer' | 'customer_uuid' | 'full_name' | 'is_active' | 'modified'
      | 'modified_before' | 'native_name' | 'offering' | 'role_name' | 'role_uuid' | 'scope_name' | 'scope_type'
      | 'scope_uuid' | 'user' | 'user_slug' | 'user_url' | 'username' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/marketplace-offering-permissions/{uuid}/': {
    rows: 'OfferingPermission';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-offering-terms-of-service/': {
    rows: 'TermsOfService';
    single:
      | 'is_active' | 'offering' | 'offering_uuid' | 'requires_reconsent' | 'version' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/marketplace-offering-terms-of-service/{uuid}/': {
    rows: 'TermsOfService';
    single: never;
    repeated: never;
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
  '/api/marketplace-offering-users/': {
    rows: 'OfferingUser';
    single:
      | 'created' | 'created_before' | 'has_complete_profile' | 'has_consent' | 'is_not_propagated'
      | 'is_restricted' | 'modified' | 'modified_before' | 'offering' | 'offering_has_active_tos'
      | 'parent_offering_uuid' | 'propagated_after' | 'propagated_before' | 'provider_uuid' | 'query'
      | 'user_username' | 'user_uuid' | 'page' | 'page_size';
    repeated: 'offering_slug' | 'runtime_state' | 'state' | 'field';
    comma: 'o' | 'offering_uuid';
  };
  '/api/marketplace-offering-users/checklist-template/': {
    rows: 'ChecklistTemplate';
    single: 'parent_uuid';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-offering-users/posix_identities/': {
    rows: 'PosixIdentity';
    single:
      | 'created' | 'created_before' | 'has_complete_profile' | 'has_consent' | 'is_restricted' | 'modified'
      | 'modified_before' | 'offering' | 'offering_has_active_tos' | 'parent_offering_uuid' | 'provider_uuid'
      | 'query' | 'user_username' | 'user_uuid' | 'page' | 'page_size';
    repeated: 'offering_slug' | 'offering_uuid' | 'runtime_state' | 'state';
    comma: 'o';
  };
  '/api/marketplace-offering-users/profile_field_warnings/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-offering-users/{uuid}/': {
    rows: 'OfferingUser';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-offering-users/{uuid}/checklist/': {
    rows: 'FilledChecklist';
    single: 'include_all';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-offering-users/{uuid}/checklist_review/': {
    rows: 'FilledChecklist';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-offering-users/{uuid}/completion_review_status/': {
    rows: 'ChecklistCompletion';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-offering-users/{uuid}/completion_status/': {
    rows: 'ChecklistCompletion';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-offering-users/{uuid}/posix_allocations/': {
    rows: 'PosixAllocation';
    single:
      | 'created' | 'created_before' | 'has_complete_profile' | 'has_consent' | 'is_restricted' | 'modified'
      | 'modified_before' | 'offering' | 'offering_has_active_tos' | 'parent_offering_uuid' | 'provider_uuid'
      | 'query' | 'user_username' | 'user_uuid' | 'page' | 'page_size';
    repeated: 'offering_slug' | 'offering_uuid' | 'runtime_state' | 'state';
    comma: 'o';
  };
  '/api/marketplace-offering-users/{uuid}/posix_groups/': {
    rows: 'PosixGroup';
    single:
      | 'created' | 'created_before' | 'has_complete_profile' | 'has_consent' | 'is_restricted' | 'modified'
      | 'modified_before' | 'offering' | 'offering_has_active_tos' | 'parent_offering_uuid' | 'provider_uuid'
      | 'query' | 'user_username' | 'user_uuid' | 'page' | 'page_size';
    repeated: 'offering_slug' | 'offering_uuid' | 'runtime_state' | 'state';
    comma: 'o';
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
  '/api/marketplace-plan-components/': {
    rows: 'PlanPrice';
    single: 'archived' | 'offering_uuid' | 'plan_uuid' | 'shared' | 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-plan-components/{uuid}/': {
    rows: 'PlanPrice';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-plans/': {
    rows: 'Plan';
    single: 'offering' | 'offering_uuid' | 'parent_offering_uuid' | 'page' | 'page_size';
    repeated: never;
    comma: 'offering_slug';
  };
  '/api/marketplace-plans/usage_stats/': {
    rows: 'PlanUsage';
    single:
      | 'customer_provider_uuid' | 'offering' | 'offering_uuid' | 'parent_offering_uuid' | 'page' | 'page_size';
    repeated: 'offering_slug';
    comma: 'o';
  };
  '/api/marketplace-plans/{uuid}/': {
    rows: 'Plan';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-plans/{uuid}/history/': {
    rows: 'HistoryEntry';
    single:
      | 'created_after' | 'created_before' | 'offering' | 'offering_uuid' | 'parent_offering_uuid' | 'page'
      | 'page_size';
    repeated: 'offering_slug';
    comma: never;
  };
  '/api/marketplace-plans/{uuid}/history/at/': {
    rows: 'HistoryEntry';
    single: 'timestamp';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-plugins/': {
    rows: 'Plugin';
    single: never;
    repeated: never;
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
    rows: 'AggregatedAccessSubnets';
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
    rows: 'OfferingAccessSubnets';
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
    rows: 'HistoryEntry';
    single: 'created_after' | 'created_before' | 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-offerings/{uuid}/history/at/': {
    rows: 'HistoryEntry';
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
    rows: 'OfferingStateCounters';
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
    rows: 'HistoryEntry';
    single: 'created_after' | 'created_before' | 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-provider-resources/{uuid}/history/at/': {
    rows: 'HistoryEntry';
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
  '/api/marketplace-public-offerings/': {
    rows: 'PublicOffering';
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
  '/api/marketplace-public-offerings/{uuid}/': {
    rows: 'PublicOffering';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-public-offerings/{uuid}/plans/': {
    rows: 'Plan';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/': {
    rows: 'Plan';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-resources/': {
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
  '/api/marketplace-resources/{uuid}/': {
    rows: 'Resource';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-resources/{uuid}/details/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-resources/{uuid}/glauth_tree/': {
    rows: 'GlauthTree';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-resources/{uuid}/glauth_users_config/': {
    rows: never;
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-resources/{uuid}/history/': {
    rows: 'HistoryEntry';
    single: 'created_after' | 'created_before' | 'page' | 'page_size';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-resources/{uuid}/history/at/': {
    rows: 'HistoryEntry';
    single: 'timestamp';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-resources/{uuid}/list_users/': {
    rows: 'UserRole';
    single:
      | 'full_name' | 'native_name' | 'search_string' | 'user' | 'user_slug' | 'user_url' | 'username' | 'page'
      | 'page_size';
    repeated: 'role' | 'field';
    comma: 'o';
  };
  '/api/marketplace-resources/{uuid}/offering/': {
    rows: 'PublicOffering';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-resources/{uuid}/offering_for_subresources/': {
    rows: 'SubresourceOffering';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-resources/{uuid}/plan_periods/': {
    rows: 'PlanPeriod';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/marketplace-resources/{uuid}/team/': {
    rows: 'TeamMember';
    single: 'has_consent';
    repeated: never;
    comma: never;
  };
  '/api/marketplace-resources/{uuid}/team_members/': {
    rows: 'ResourceTeamMember';
    single:
      | 'backend_id' | 'category_uuid' | 'component_count' | 'created' | 'created_before' | 'customer'
      | 'customer_uuid' | 'downscaled' | 'flavor_name' | 'has_terminate_date' | 'image_name' | 'is_attached'
      | 'lexis_links_supported' | 'limit_based' | 'limit_component_count' | 'modified' | 'modified_before'
      | 'name' | 'name_exact' | 'offering' | 'offering_billable' | 'offering_shared' | 'offering_type'
      | 'only_limit_based' | 'only_usage_based' | 'parent_offering_uuid' | 'paused' | 'plan_uuid'
      | 'project_name' | 'project_uuid' | 'provider_uuid' | 'query' | 'resource_attributes'
      | 'restrict_member_access' | 'runtime_state' | 'scope' | 'service_manager_uuid' | 'slug' | 'usage_based'
      | 'visible_to_providers' | 'visible_to_username' | 'page' | 'page_size';
    repeated: 'offering_slug' | 'offering_uuid' | 'order_state' | 'state' | 'field';
    comma: 'o';
  };
  '/api/marketplace-robot-accounts/': {
    rows: 'RobotAccount';
    single:
      | 'created' | 'created_before' | 'customer_uuid' | 'modified' | 'modified_before' | 'project_uuid'
      | 'provider_uuid' | 'resource' | 'resource_uuid' | 'responsible_user_uuid' | 'state' | 'type'
      | 'user_email' | 'username' | 'page' | 'page_size';
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-robot-accounts/{uuid}/': {
    rows: 'RobotAccount';
    single: never;
    repeated: 'field';
    comma: never;
  };
  '/api/marketplace-screenshots/': {
    rows: 'Screenshot';
    single: 'offering' | 'parent_offering_uuid' | 'page' | 'page_size';
    repeated: 'offering_slug' | 'offering_uuid';
    comma: 'o';
  };
  '/api/marketplace-screenshots/{uuid}/': {
    rows: 'Screenshot';
    single: never;
    repeated: never;
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
  '/api/marketplace-software-catalogs/': {
    rows: 'Catalog';
    single:
      | 'auto_update_enabled' | 'catalog_type' | 'description' | 'name' | 'version' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/marketplace-software-catalogs/discover/': {
    rows: 'DiscoveredCatalog';
    single:
      | 'auto_update_enabled' | 'catalog_type' | 'description' | 'name' | 'version' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/marketplace-software-catalogs/{uuid}/': {
    rows: 'Catalog';
    single: never;
    repeated: never;
    comma: never;
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
    rows: 'ChecklistTemplate';
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
    rows: 'FilledChecklist';
    single: 'include_all';
    repeated: never;
    comma: never;
  };
  '/api/projects/{uuid}/completion_status/': {
    rows: 'ChecklistCompletion';
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
    rows: 'BasicUser';
    single:
      | 'agreement_date' | 'civil_number' | 'date_joined' | 'description' | 'email' | 'full_name' | 'is_active'
      | 'job_title' | 'modified' | 'native_name' | 'organization' | 'phone_number' | 'registration_method'
      | 'user_keyword' | 'username' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/projects/{uuid}/stats/': {
    rows: 'UsageStats';
    single: 'for_current_month';
    repeated: never;
    comma: never;
  };
  '/api/promotions-campaigns/': {
    rows: 'PromotionCampaign';
    single:
      | 'discount_type' | 'end_date' | 'offering' | 'offering_uuid' | 'query' | 'service_provider_uuid'
      | 'start_date' | 'page' | 'page_size';
    repeated: 'state';
    comma: 'o';
  };
  '/api/promotions-campaigns/{uuid}/': {
    rows: 'PromotionCampaign';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/promotions-campaigns/{uuid}/orders/': {
    rows: 'Order';
    single: 'page' | 'page_size';
    repeated: 'field';
    comma: never;
  };
  '/api/promotions-campaigns/{uuid}/resources/': {
    rows: 'Resource';
    single: 'page' | 'page_size';
    repeated: 'field';
    comma: never;
  };
  '/api/roles/': {
    rows: 'Role';
    single:
      | 'available_for_customer' | 'content_type' | 'description' | 'include_concealed' | 'is_active'
      | 'is_system_role' | 'name' | 'query' | 'page' | 'page_size';
    repeated: 'field';
    comma: 'o';
  };
  '/api/roles/{uuid}/': {
    rows: 'Role';
    single: never;
    repeated: 'field';
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
    rows: 'UserActiveStatusCount';
    single:
      | 'agreement_date' | 'civil_number' | 'customer_uuid' | 'date_joined' | 'description' | 'email'
      | 'full_name' | 'is_active' | 'is_staff' | 'is_support' | 'job_title' | 'modified' | 'native_name'
      | 'organization' | 'organization_roles' | 'phone_number' | 'project_roles' | 'project_uuid' | 'query'
      | 'registration_method' | 'user_keyword' | 'username' | 'username_list' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/users/user_language_count/': {
    rows: 'UserLanguageCount';
    single:
      | 'agreement_date' | 'civil_number' | 'customer_uuid' | 'date_joined' | 'description' | 'email'
      | 'full_name' | 'is_active' | 'is_staff' | 'is_support' | 'job_title' | 'modified' | 'native_name'
      | 'organization' | 'organization_roles' | 'phone_number' | 'project_roles' | 'project_uuid' | 'query'
      | 'registration_method' | 'user_keyword' | 'username' | 'username_list' | 'page' | 'page_size';
    repeated: never;
    comma: 'o';
  };
  '/api/users/user_registration_trend/': {
    rows: 'UserRegistrationCount';
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
    rows: 'UserDataAccess';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/users/{uuid}/data_access_history/': {
    rows: 'DataAccessEvent';
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
    rows: 'HistoryEntry';
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
    rows: 'HistoryEntry';
    single: 'timestamp';
    repeated: never;
    comma: never;
  };
  '/api/users/{uuid}/identity_bridge_status/': {
    rows: 'IdentityBridgeStatus';
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
    rows: 'AuthToken';
    single: never;
    repeated: never;
    comma: never;
  };
  '/api/version/': {
    rows: 'Version';
    single: never;
    repeated: never;
    comma: never;
  };
}

/** The detail routes of all families. */
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
  | '/api/marketplace-software-catalogs/{uuid}/' | '/api/organization-groups/{uuid}/'
  | '/api/project-types/{uuid}/' | '/api/projects/{uuid}/' | '/api/promotions-campaigns/{uuid}/'
  | '/api/roles/{uuid}/' | '/api/users/{uuid}/';

/** The facts about each route that the code needs at run time. */
export const reads: { readonly [R in keyof Reads]: ReadFacts } = {
  '/api/component-user-usage-limits/': {
    rows: 'UserUsageLimit',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/component-user-usage-limits/{uuid}/': {
    rows: 'UserUsageLimit',
    servers: '2026',
    paged: '',
    field: '',
  },
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
    rows: 'Country',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/customers/{uuid}/': {
    rows: 'Customer',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/customers/{uuid}/history/': {
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/customers/{uuid}/history/at/': {
    rows: 'HistoryEntry',
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
    rows: 'ProjectDigest',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/customers/{uuid}/project-metadata-compliance-details/': {
    rows: 'ProjectMetadataDetails',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/customers/{uuid}/project-metadata-compliance-overview/': {
    rows: 'ProjectMetadataOverview',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/customers/{uuid}/project-metadata-compliance-projects/': {
    rows: 'ProjectMetadataProject',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/customers/{uuid}/project-metadata-question-answers/': {
    rows: 'ProjectMetadataQuestion',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/customers/{uuid}/stats/': {
    rows: 'UsageStats',
    servers: '2024 2026',
    paged: '',
    field: '',
    newer: 'for_current_month',
  },
  '/api/customers/{uuid}/users/': {
    rows: 'CustomerUser',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    newer: 'agreement_date date_joined modified username',
  },
  '/api/events/': {
    rows: 'Event',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    newer: 'auth_method customer_uuid pat_uuid project_uuid related_user_uuid user_uuid',
    orderings: 'created',
  },
  '/api/events/count/': {
    rows: 'EventCount',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/events/count/history/': {
    rows: null,
    servers: '2024',
    paged: '',
    field: '',
  },
  '/api/events/event_groups/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/events/scope_types/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/events/{uuid}/': {
    rows: 'Event',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/invoices/': {
    rows: 'Invoice',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    newer: 'accounting_is_running',
    older: 'max_sum min_sum',
    orderings: 'created month year',
    choices2024: {
      state: 'pending created paid canceled',
    },
  },
  '/api/invoices/growth/': {
    rows: 'InvoiceGrowth',
    servers: '2024 2026',
    paged: '',
    field: '',
    newer: 'accounting_is_running customers_count',
  },
  '/api/invoices/{uuid}/': {
    rows: 'Invoice',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/invoices/{uuid}/history/': {
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '2026',
    field: '',
    orderings: 'created month year',
  },
  '/api/invoices/{uuid}/history/at/': {
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/invoices/{uuid}/items/': {
    rows: 'InvoiceItem',
    servers: '2026',
    paged: '',
    field: '',
    search: true,
  },
  '/api/invoices/{uuid}/stats/': {
    rows: 'InvoiceOfferingStats',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
    newer: 'accounting_is_running created customer customer_uuid end_date month o provider_uuid start_date state year',
    orderings: 'created month year',
  },
  '/api/keys/': {
    rows: 'SshKey',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    newer: 'created created_before modified modified_before',
    older: 'uuid',
    orderings: 'name',
  },
  '/api/keys/{uuid}/': {
    rows: 'SshKey',
    servers: '2024 2026',
    paged: '',
    field: '2026',
  },
  '/api/keys/{uuid}/history/': {
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '2026',
    field: '',
    orderings: 'name',
  },
  '/api/keys/{uuid}/history/at/': {
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '',
    field: '',
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
  '/api/marketplace-category-groups/': {
    rows: 'CategoryGroup',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
  },
  '/api/marketplace-category-groups/{uuid}/': {
    rows: 'CategoryGroup',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-component-usages/': {
    rows: 'ComponentUsage',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    newer: 'billing_period_month billing_period_year missing_usage_policy o',
    orderings: 'billing_period missing_usage_policy usage',
  },
  '/api/marketplace-component-usages/{uuid}/': {
    rows: 'ComponentUsage',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-component-user-usages/': {
    rows: 'ComponentUserUsage',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    newer: 'billing_period_month billing_period_year o username',
    orderings: 'component_usage__billing_period usage username',
  },
  '/api/marketplace-component-user-usages/{uuid}/': {
    rows: 'ComponentUserUsage',
    servers: '2024 2026',
    paged: '',
    field: '2026',
  },
  '/api/marketplace-offering-estimated-cost-policies/': {
    rows: 'CostPolicy',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
  },
  '/api/marketplace-offering-estimated-cost-policies/actions/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-offering-estimated-cost-policies/{uuid}/': {
    rows: 'CostPolicy',
    servers: '2024 2026',
    paged: '',
    field: '2026',
  },
  '/api/marketplace-offering-permissions/': {
    rows: 'OfferingPermission',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
    newer: 'created created_before customer_uuid is_active modified modified_before role_name role_uuid scope_name ' +
      'scope_type scope_uuid',
    orderings: 'created email expiration_time full_name native_name role username',
    orderings2024: 'created expiration_time role',
  },
  '/api/marketplace-offering-permissions/{uuid}/': {
    rows: 'OfferingPermission',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-offering-terms-of-service/': {
    rows: 'TermsOfService',
    servers: '2026',
    paged: '2026',
    field: '',
    orderings: 'created modified version',
  },
  '/api/marketplace-offering-terms-of-service/{uuid}/': {
    rows: 'TermsOfService',
    servers: '2026',
    paged: '',
    field: '',
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
  '/api/marketplace-offering-users/': {
    rows: 'OfferingUser',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2024 2026',
    search: true,
    newer: 'created_before has_complete_profile has_consent modified_before offering_has_active_tos offering_slug ' +
      'parent_offering_uuid runtime_state state',
    older: 'is_not_propagated propagated_after propagated_before',
    orderings: 'created modified user_first_name user_last_name username',
    orderings2024: 'created modified propagation_date username',
    single2024: 'offering_uuid',
  },
  '/api/marketplace-offering-users/checklist-template/': {
    rows: 'ChecklistTemplate',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-offering-users/posix_identities/': {
    rows: 'PosixIdentity',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'created modified user_first_name user_last_name username',
  },
  '/api/marketplace-offering-users/profile_field_warnings/': {
    rows: null,
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-offering-users/{uuid}/': {
    rows: 'OfferingUser',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-offering-users/{uuid}/checklist/': {
    rows: 'FilledChecklist',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-offering-users/{uuid}/checklist_review/': {
    rows: 'FilledChecklist',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-offering-users/{uuid}/completion_review_status/': {
    rows: 'ChecklistCompletion',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-offering-users/{uuid}/completion_status/': {
    rows: 'ChecklistCompletion',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-offering-users/{uuid}/posix_allocations/': {
    rows: 'PosixAllocation',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'created modified user_first_name user_last_name username',
  },
  '/api/marketplace-offering-users/{uuid}/posix_groups/': {
    rows: 'PosixGroup',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'created modified user_first_name user_last_name username',
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
  '/api/marketplace-plan-components/': {
    rows: 'PlanPrice',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
  },
  '/api/marketplace-plan-components/{uuid}/': {
    rows: 'PlanPrice',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-plans/': {
    rows: 'Plan',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
    newer: 'offering_slug parent_offering_uuid',
  },
  '/api/marketplace-plans/usage_stats/': {
    rows: 'PlanUsage',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
    newer: 'offering offering_slug parent_offering_uuid',
  },
  '/api/marketplace-plans/{uuid}/': {
    rows: 'Plan',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-plans/{uuid}/history/': {
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/marketplace-plans/{uuid}/history/at/': {
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-plugins/': {
    rows: 'Plugin',
    servers: '2024 2026',
    paged: '',
    field: '',
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
    rows: 'AggregatedAccessSubnets',
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
    rows: 'OfferingAccessSubnets',
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
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/marketplace-provider-offerings/{uuid}/history/at/': {
    rows: 'HistoryEntry',
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
    rows: 'OfferingStateCounters',
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
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/marketplace-provider-resources/{uuid}/history/at/': {
    rows: 'HistoryEntry',
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
  '/api/marketplace-public-offerings/': {
    rows: 'PublicOffering',
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
  '/api/marketplace-public-offerings/{uuid}/': {
    rows: 'PublicOffering',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-public-offerings/{uuid}/plans/': {
    rows: 'Plan',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/': {
    rows: 'Plan',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-resources/': {
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
  '/api/marketplace-resources/{uuid}/': {
    rows: 'Resource',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-resources/{uuid}/details/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-resources/{uuid}/glauth_tree/': {
    rows: 'GlauthTree',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-resources/{uuid}/glauth_users_config/': {
    rows: null,
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-resources/{uuid}/history/': {
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/marketplace-resources/{uuid}/history/at/': {
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-resources/{uuid}/list_users/': {
    rows: 'UserRole',
    servers: '2026',
    paged: '2026',
    field: '2026',
    orderings: 'created email expiration_time full_name native_name role username',
  },
  '/api/marketplace-resources/{uuid}/offering/': {
    rows: 'PublicOffering',
    servers: '2024 2026',
    paged: '',
    field: '2024 2026',
  },
  '/api/marketplace-resources/{uuid}/offering_for_subresources/': {
    rows: 'SubresourceOffering',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-resources/{uuid}/plan_periods/': {
    rows: 'PlanPeriod',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
  '/api/marketplace-resources/{uuid}/team/': {
    rows: 'TeamMember',
    servers: '2024 2026',
    paged: '',
    field: '',
    newer: 'has_consent',
  },
  '/api/marketplace-resources/{uuid}/team_members/': {
    rows: 'ResourceTeamMember',
    servers: '2026',
    paged: '2026',
    field: '2026',
    search: true,
    orderings: 'backend_id created customer_name end_date name offering_name plan_name project_name state',
  },
  '/api/marketplace-robot-accounts/': {
    rows: 'RobotAccount',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    newer: 'created created_before modified modified_before responsible_user_uuid state user_email username',
  },
  '/api/marketplace-robot-accounts/{uuid}/': {
    rows: 'RobotAccount',
    servers: '2024 2026',
    paged: '',
    field: '2026',
  },
  '/api/marketplace-screenshots/': {
    rows: 'Screenshot',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '',
    newer: 'offering_slug parent_offering_uuid',
    orderings: 'created name',
    single2024: 'offering_uuid',
  },
  '/api/marketplace-screenshots/{uuid}/': {
    rows: 'Screenshot',
    servers: '2024 2026',
    paged: '',
    field: '',
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
  '/api/marketplace-software-catalogs/': {
    rows: 'Catalog',
    servers: '2026',
    paged: '2026',
    field: '',
    orderings: 'catalog_type created modified name version',
  },
  '/api/marketplace-software-catalogs/discover/': {
    rows: 'DiscoveredCatalog',
    servers: '2026',
    paged: '2026',
    field: '',
    orderings: 'catalog_type created modified name version',
  },
  '/api/marketplace-software-catalogs/{uuid}/': {
    rows: 'Catalog',
    servers: '2026',
    paged: '',
    field: '',
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
    newer: 'accounting_is_running affiliation_name affiliation_uuid can_admin can_manage conceal_finished_projects created ' +
      'created_before current_user_has_role has_affiliation include_terminated is_removed modified modified_before ' +
      'science_domain_uuid science_sub_domain_uuid slug user_uuid_with_active_role',
    orderings: 'created customer_abbreviation customer_name customer_native_name end_date estimated_cost name start_date',
    exact2024: 'created',
  },
  '/api/projects/checklist-template/': {
    rows: 'ChecklistTemplate',
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
    rows: 'FilledChecklist',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/projects/{uuid}/completion_status/': {
    rows: 'ChecklistCompletion',
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
    rows: 'BasicUser',
    servers: '2026',
    paged: '2026',
    field: '',
  },
  '/api/projects/{uuid}/stats/': {
    rows: 'UsageStats',
    servers: '2024 2026',
    paged: '',
    field: '',
    newer: 'for_current_month',
  },
  '/api/promotions-campaigns/': {
    rows: 'PromotionCampaign',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'end_date start_date',
  },
  '/api/promotions-campaigns/{uuid}/': {
    rows: 'PromotionCampaign',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/promotions-campaigns/{uuid}/orders/': {
    rows: 'Order',
    servers: '2026',
    paged: '2026',
    field: '2026',
  },
  '/api/promotions-campaigns/{uuid}/resources/': {
    rows: 'Resource',
    servers: '2026',
    paged: '2026',
    field: '2026',
  },
  '/api/roles/': {
    rows: 'Role',
    servers: '2024 2026',
    paged: '2024 2026',
    field: '2026',
    search: true,
    newer: 'available_for_customer content_type description include_concealed is_system_role name o query',
    orderings: 'is_active name origin scope users_count',
  },
  '/api/roles/{uuid}/': {
    rows: 'Role',
    servers: '2024 2026',
    paged: '',
    field: '2026',
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
    rows: 'UserActiveStatusCount',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'description email full_name is_active is_staff is_support job_title native_name organization phone_number ' +
      'registration_method username',
  },
  '/api/users/user_language_count/': {
    rows: 'UserLanguageCount',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'description email full_name is_active is_staff is_support job_title native_name organization phone_number ' +
      'registration_method username',
  },
  '/api/users/user_registration_trend/': {
    rows: 'UserRegistrationCount',
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
    rows: 'UserDataAccess',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/users/{uuid}/data_access_history/': {
    rows: 'DataAccessEvent',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'description email full_name is_active is_staff is_support job_title native_name organization phone_number ' +
      'registration_method username',
  },
  '/api/users/{uuid}/history/': {
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '2026',
    field: '',
    search: true,
    orderings: 'description email full_name is_active is_staff is_support job_title native_name organization phone_number ' +
      'registration_method username',
  },
  '/api/users/{uuid}/history/at/': {
    rows: 'HistoryEntry',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/users/{uuid}/identity_bridge_status/': {
    rows: 'IdentityBridgeStatus',
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
    rows: 'AuthToken',
    servers: '2026',
    paged: '',
    field: '',
  },
  '/api/version/': {
    rows: 'Version',
    servers: '2024 2026',
    paged: '',
    field: '',
  },
};
