// Made by `npm run codegen` from the documents in ../openapi: do not edit.

/** Writes, by method and route: the names in the request body and in the response. */
export interface Writes {
  POST: {
    '/api/component-user-usage-limits/': {
      body: 'resource' | 'component' | 'user' | 'limit';
      response:
        | 'url' | 'uuid' | 'resource' | 'component' | 'component_type' | 'user' | 'limit';
    };
    '/api/customers/': {
      body:
        | 'organization_group' | 'backend_id' | 'image' | 'blocked' | 'archived' | 'default_tax_percent'
        | 'accounting_start_date' | 'sponsor_number' | 'name' | 'slug' | 'native_name' | 'abbreviation'
        | 'contact_details' | 'agreement_number' | 'email' | 'phone_number' | 'access_subnets'
        | 'registration_code' | 'homepage' | 'domain' | 'vat_code' | 'postal' | 'address' | 'bank_name'
        | 'bank_account' | 'latitude' | 'longitude' | 'country' | 'display_billing_info_in_projects'
        | 'max_service_accounts' | 'project_metadata_checklist' | 'grace_period_days' | 'user_email_patterns'
        | 'user_affiliations' | 'user_identity_sources' | 'description' | 'notification_emails' | 'city'
        | 'state' | 'parish' | 'street' | 'house_nr' | 'apartment_nr' | 'household' | 'project_slug_template';
      response:
        | 'url' | 'uuid' | 'created' | 'organization_group' | 'organization_group_name'
        | 'organization_group_uuid' | 'organization_group_parent_name' | 'organization_group_parent_uuid'
        | 'organization_group_type_name' | 'organization_group_type_uuid' | 'display_name' | 'projects'
        | 'backend_id' | 'image' | 'blocked' | 'archived' | 'default_tax_percent' | 'accounting_start_date'
        | 'projects_count' | 'users_count' | 'sponsor_number' | 'country_name' | 'name' | 'slug' | 'native_name'
        | 'abbreviation' | 'contact_details' | 'agreement_number' | 'email' | 'phone_number' | 'access_subnets'
        | 'registration_code' | 'homepage' | 'domain' | 'vat_code' | 'postal' | 'address' | 'bank_name'
        | 'bank_account' | 'latitude' | 'longitude' | 'country' | 'payment_profiles' | 'is_service_provider'
        | 'call_managing_organization_uuid' | 'organization_groups' | 'display_billing_info_in_projects'
        | 'max_service_accounts' | 'project_metadata_checklist' | 'grace_period_days' | 'user_email_patterns'
        | 'user_affiliations' | 'user_identity_sources' | 'default_affiliations' | 'description'
        | 'notification_emails' | 'city' | 'state' | 'parish' | 'street' | 'house_nr' | 'apartment_nr'
        | 'household' | 'project_slug_template' | 'customer_credit' | 'customer_unallocated_credit'
        | 'has_affiliate_links' | 'service_provider' | 'service_provider_uuid' | 'billing_price_estimate'
        | 'has_active_helpdesk';
    };
    '/api/customers/{uuid}/add_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/customers/{uuid}/contact/': {
      body:
        | 'contact_details' | 'email' | 'phone_number' | 'homepage' | 'notification_emails';
      response:
        | 'contact_details' | 'email' | 'phone_number' | 'homepage' | 'notification_emails';
    };
    '/api/customers/{uuid}/delete_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: never;
    };
    '/api/customers/{uuid}/marketplace-checklists/': {
      body: never;
      response: never;
    };
    '/api/customers/{uuid}/project-digest-config/preview/': {
      body: 'project_uuid';
      response: 'subject' | 'html_body' | 'text_body';
    };
    '/api/customers/{uuid}/project-digest-config/send-test/': {
      body: never;
      response: never;
    };
    '/api/customers/{uuid}/update_default_affiliations/': {
      body: 'default_affiliations';
      response: never;
    };
    '/api/customers/{uuid}/update_organization_groups/': {
      body: 'organization_groups';
      response: never;
    };
    '/api/customers/{uuid}/update_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/invoices/import_usage/': {
      body: 'year' | 'month' | 'items';
      response: 'created' | 'skipped' | 'errors';
    };
    '/api/invoices/{uuid}/paid/': {
      body: 'date' | 'proof';
      response: never;
    };
    '/api/invoices/{uuid}/send_notification/': {
      body: never;
      response: 'detail';
    };
    '/api/invoices/{uuid}/set_backend_id/': {
      body: 'backend_id';
      response: never;
    };
    '/api/invoices/{uuid}/set_payment_url/': {
      body: 'payment_url';
      response: never;
    };
    '/api/invoices/{uuid}/set_reference_number/': {
      body: 'reference_number';
      response: never;
    };
    '/api/keys/': {
      body: 'name' | 'public_key';
      response:
        | 'url' | 'uuid' | 'name' | 'public_key' | 'fingerprint_md5' | 'fingerprint_sha256' | 'fingerprint_sha512'
        | 'user_uuid' | 'is_shared' | 'type';
    };
    '/api/marketplace-categories/': {
      body:
        | 'title' | 'description' | 'icon' | 'default_vm_category' | 'default_volume_category'
        | 'default_tenant_category' | 'group';
      response:
        | 'url' | 'uuid' | 'title' | 'description' | 'icon' | 'default_vm_category' | 'default_volume_category'
        | 'default_tenant_category' | 'offering_count' | 'available_offerings_count' | 'sections' | 'columns'
        | 'components' | 'articles' | 'group';
    };
    '/api/marketplace-category-groups/': {
      body: 'title' | 'description' | 'icon';
      response: 'url' | 'uuid' | 'title' | 'description' | 'icon';
    };
    '/api/marketplace-component-usages/set_usage/': {
      body: 'usages' | 'plan_period' | 'resource' | 'date';
      response: never;
    };
    '/api/marketplace-component-usages/{uuid}/set_user_usage/': {
      body: 'usage' | 'username' | 'user' | 'date';
      response: never;
    };
    '/api/marketplace-component-usages/{uuid}/set_user_usages/': {
      body: 'usages';
      response: never;
    };
    '/api/marketplace-offering-estimated-cost-policies/': {
      body:
        | 'scope' | 'actions' | 'limit_cost' | 'period' | 'organization_groups' | 'options' | 'apply_to_all';
      response:
        | 'uuid' | 'url' | 'scope' | 'scope_name' | 'scope_uuid' | 'actions' | 'created' | 'created_by_full_name'
        | 'created_by_username' | 'has_fired' | 'fired_datetime' | 'limit_cost' | 'period' | 'period_name'
        | 'organization_groups' | 'options' | 'affected_resources_count' | 'current_cost' | 'apply_to_all';
    };
    '/api/marketplace-offering-terms-of-service/': {
      body:
        | 'offering' | 'terms_of_service' | 'terms_of_service_link' | 'version' | 'is_active'
        | 'requires_reconsent' | 'grace_period_days';
      response:
        | 'offering' | 'terms_of_service' | 'terms_of_service_link' | 'version' | 'is_active'
        | 'requires_reconsent' | 'grace_period_days';
    };
    '/api/marketplace-offering-usage-policies/': {
      body:
        | 'scope' | 'actions' | 'organization_groups' | 'component_limits_set' | 'period' | 'options'
        | 'apply_to_all';
      response:
        | 'uuid' | 'url' | 'scope' | 'scope_name' | 'scope_uuid' | 'actions' | 'created' | 'created_by_full_name'
        | 'created_by_username' | 'has_fired' | 'fired_datetime' | 'organization_groups'
        | 'component_limits_set' | 'period' | 'period_name' | 'options' | 'affected_resources_count'
        | 'apply_to_all';
    };
    '/api/marketplace-offering-users/': {
      body:
        | 'user' | 'offering' | 'username' | 'propagation_date' | 'offering_uuid' | 'user_uuid';
      response:
        | 'url' | 'uuid' | 'user' | 'offering' | 'username' | 'offering_uuid' | 'offering_name' | 'user_uuid'
        | 'user_username' | 'user_full_name' | 'created' | 'modified' | 'propagation_date' | 'customer_uuid'
        | 'customer_name' | 'is_restricted' | 'user_first_name' | 'user_last_name' | 'user_email'
        | 'user_phone_number' | 'user_organization' | 'user_job_title' | 'user_affiliations' | 'user_gender'
        | 'user_personal_title' | 'user_place_of_birth' | 'user_address' | 'user_country_of_residence'
        | 'user_nationality' | 'user_nationalities' | 'user_organization_country' | 'user_organization_type'
        | 'user_organization_registry_code' | 'user_organization_vat_code' | 'user_organization_address'
        | 'user_eduperson_assurance' | 'user_civil_number' | 'user_birth_date' | 'user_identity_source'
        | 'user_uid_number' | 'user_primary_gid' | 'user_active_isds' | 'state' | 'runtime_state'
        | 'service_provider_comment' | 'service_provider_comment_url' | 'has_consent' | 'requires_reconsent'
        | 'offering_has_active_tos' | 'has_compliance_checklist' | 'consent_data' | 'is_profile_complete'
        | 'missing_profile_attributes' | 'uidnumber' | 'primarygroup' | 'login_shell' | 'home_directory';
    };
    '/api/marketplace-offering-users/{uuid}/begin_creating/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/request_deletion/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/set_deleted/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/set_deleting/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/set_error_creating/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/set_error_deleting/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/set_ok/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/set_pending_account_linking/': {
      body: 'comment' | 'comment_url';
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/set_pending_additional_validation/': {
      body: 'comment' | 'comment_url';
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/set_posix_attributes/': {
      body: 'login_shell' | 'home_directory' | 'uidnumber' | 'primarygroup';
      response: 'uidnumber' | 'primarygroup' | 'warnings';
    };
    '/api/marketplace-offering-users/{uuid}/set_validation_complete/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/submit_answers/': {
      body: 'question_uuid' | 'answer_data';
      response: 'detail' | 'completion';
    };
    '/api/marketplace-offering-users/{uuid}/update_restricted/': {
      body: 'is_restricted';
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/update_runtime_state/': {
      body:
        | 'runtime_state' | 'service_provider_comment' | 'service_provider_comment_url';
      response: never;
    };
    '/api/marketplace-orders/': {
      body:
        | 'offering' | 'plan' | 'attributes' | 'limits' | 'accepting_terms_of_service' | 'callback_url'
        | 'project' | 'request_comment' | 'start_date' | 'slug';
      response:
        | 'offering' | 'offering_name' | 'offering_uuid' | 'offering_description' | 'offering_image'
        | 'offering_thumbnail' | 'offering_type' | 'offering_terms_of_service' | 'offering_shared'
        | 'offering_billable' | 'offering_plugin_options' | 'provider_name' | 'provider_uuid' | 'category_title'
        | 'category_uuid' | 'category_icon' | 'plan' | 'plan_unit' | 'plan_name' | 'plan_uuid'
        | 'plan_description' | 'attributes' | 'limits' | 'uuid' | 'created' | 'modified' | 'type'
        | 'resource_uuid' | 'resource_type' | 'resource_name' | 'cost' | 'state' | 'output'
        | 'marketplace_resource_uuid' | 'error_message' | 'callback_url' | 'url' | 'created_by'
        | 'created_by_username' | 'created_by_full_name' | 'consumer_reviewed_by' | 'consumer_reviewed_at'
        | 'project' | 'project_uuid' | 'project_name' | 'project_description' | 'customer_name'
        | 'customer_uuid' | 'consumer_reviewed_by_username' | 'consumer_reviewed_by_full_name'
        | 'error_traceback' | 'provider_slug' | 'provider_description' | 'output_updated_at'
        | 'error_updated_at' | 'completed_at' | 'request_comment' | 'attachment' | 'start_date' | 'slug'
        | 'provider_reviewed_by' | 'provider_reviewed_by_full_name' | 'provider_reviewed_by_username'
        | 'provider_reviewed_at' | 'created_by_civil_number' | 'created_by_email' | 'created_by_organization'
        | 'created_by_organization_country' | 'created_by_organization_registry_code'
        | 'created_by_organization_vat_code' | 'created_by_organization_address' | 'customer_slug'
        | 'project_slug' | 'old_plan_name' | 'new_plan_name' | 'old_plan_uuid' | 'new_plan_uuid'
        | 'old_cost_estimate' | 'new_cost_estimate' | 'can_terminate' | 'fixed_price' | 'activation_price'
        | 'termination_comment' | 'backend_id' | 'order_subtype' | 'provider_message' | 'provider_message_url'
        | 'provider_message_attachment' | 'provider_message_updated_at' | 'consumer_message'
        | 'consumer_message_attachment' | 'consumer_message_updated_at' | 'consumer_rejection_comment'
        | 'provider_rejection_comment' | 'auto_approved' | 'auto_approved_by_rule_uuid'
        | 'auto_approved_cost_limit_snapshot' | 'issue';
    };
    '/api/marketplace-orders/{uuid}/approve_by_consumer/': {
      body: never;
      response: 'detail';
    };
    '/api/marketplace-orders/{uuid}/approve_by_provider/': {
      body: 'attributes';
      response: 'detail';
    };
    '/api/marketplace-orders/{uuid}/cancel/': {
      body: never;
      response: never;
    };
    '/api/marketplace-orders/{uuid}/delete_attachment/': {
      body: never;
      response: never;
    };
    '/api/marketplace-orders/{uuid}/reject_by_consumer/': {
      body: 'error_message' | 'error_traceback' | 'consumer_rejection_comment';
      response: never;
    };
    '/api/marketplace-orders/{uuid}/reject_by_provider/': {
      body: 'provider_rejection_comment';
      response: never;
    };
    '/api/marketplace-orders/{uuid}/retry/': {
      body: never;
      response: never;
    };
    '/api/marketplace-orders/{uuid}/set_backend_id/': {
      body: 'backend_id';
      response: 'status';
    };
    '/api/marketplace-orders/{uuid}/set_consumer_info/': {
      body: 'consumer_message' | 'consumer_message_attachment';
      response: 'detail';
    };
    '/api/marketplace-orders/{uuid}/set_provider_info/': {
      body: 'provider_message' | 'provider_message_url' | 'provider_message_attachment';
      response: 'detail';
    };
    '/api/marketplace-orders/{uuid}/set_state_done/': {
      body: never;
      response: never;
    };
    '/api/marketplace-orders/{uuid}/set_state_erred/': {
      body: 'error_message' | 'error_traceback' | 'consumer_rejection_comment';
      response: never;
    };
    '/api/marketplace-orders/{uuid}/set_state_executing/': {
      body: never;
      response: never;
    };
    '/api/marketplace-orders/{uuid}/unlink/': {
      body: never;
      response: never;
    };
    '/api/marketplace-orders/{uuid}/update_attachment/': {
      body: 'attachment';
      response: 'attachment';
    };
    '/api/marketplace-plans/': {
      body:
        | 'name' | 'description' | 'article_code' | 'max_amount' | 'archived' | 'unit_price' | 'unit'
        | 'backend_id' | 'offering';
      response:
        | 'url' | 'uuid' | 'name' | 'description' | 'article_code' | 'max_amount' | 'archived' | 'is_active'
        | 'unit_price' | 'unit' | 'init_price' | 'switch_price' | 'backend_id' | 'organization_groups'
        | 'offering' | 'prices' | 'future_prices' | 'quotas' | 'resources_count' | 'plan_type' | 'minimal_price'
        | 'components';
    };
    '/api/marketplace-plans/{uuid}/archive/': {
      body: never;
      response: never;
    };
    '/api/marketplace-plans/{uuid}/delete_organization_groups/': {
      body: never;
      response: never;
    };
    '/api/marketplace-plans/{uuid}/update_discounts/': {
      body: 'discounts';
      response: never;
    };
    '/api/marketplace-plans/{uuid}/update_organization_groups/': {
      body: 'organization_groups';
      response: never;
    };
    '/api/marketplace-plans/{uuid}/update_prices/': {
      body: 'prices';
      response: never;
    };
    '/api/marketplace-plans/{uuid}/update_quotas/': {
      body: 'quotas';
      response: never;
    };
    '/api/marketplace-provider-offerings/': {
      body:
        | 'name' | 'description' | 'full_description' | 'privacy_policy_link' | 'customer' | 'category'
        | 'attributes' | 'options' | 'resource_options' | 'components' | 'plugin_options' | 'vendor_details'
        | 'getting_started' | 'integration_guide' | 'thumbnail' | 'plans' | 'type' | 'shared' | 'billable'
        | 'datacite_doi' | 'latitude' | 'longitude' | 'country' | 'backend_id' | 'image' | 'backend_metadata'
        | 'limits' | 'slug' | 'helpdesk_url' | 'documentation_url' | 'access_url' | 'backend_id_rules'
        | 'compliance_checklist' | 'offering_group';
      response:
        | 'url' | 'uuid' | 'created' | 'name' | 'slug' | 'description' | 'full_description'
        | 'privacy_policy_link' | 'endpoints' | 'customer' | 'customer_uuid' | 'customer_name' | 'project'
        | 'project_uuid' | 'project_name' | 'category' | 'category_uuid' | 'category_title' | 'attributes'
        | 'options' | 'resource_options' | 'components' | 'plugin_options' | 'secret_options'
        | 'service_attributes' | 'state' | 'vendor_details' | 'getting_started' | 'integration_guide'
        | 'thumbnail' | 'order_count' | 'plans' | 'screenshots' | 'type' | 'shared' | 'billable' | 'scope'
        | 'scope_uuid' | 'scope_name' | 'scope_state' | 'scope_error_message' | 'files' | 'quotas'
        | 'paused_reason' | 'datacite_doi' | 'citation_count' | 'latitude' | 'longitude' | 'country'
        | 'backend_id' | 'organization_groups' | 'image' | 'total_customers' | 'total_cost'
        | 'total_cost_estimated' | 'parent_description' | 'parent_uuid' | 'parent_name' | 'backend_metadata'
        | 'integration_status' | 'google_calendar_is_public' | 'google_calendar_link' | 'native_description'
        | 'native_name' | 'rating' | 'roles' | 'terms_of_service' | 'terms_of_service_link' | 'helpdesk_url'
        | 'documentation_url' | 'access_url' | 'default_access_subnets' | 'software_catalogs' | 'partitions'
        | 'qos_profiles' | 'scope_resource' | 'scope_resource_uuid' | 'scope_resource_name' | 'backend_id_rules'
        | 'tags' | 'has_compliance_requirements' | 'billing_type_classification' | 'effective_available_limits'
        | 'compliance_checklist' | 'profile_uuid' | 'profile_name' | 'offering_group' | 'offering_group_uuid'
        | 'offering_group_title';
    };
    '/api/marketplace-provider-offerings/import_offering/': {
      body:
        | 'customer' | 'category' | 'project' | 'import_components' | 'import_plans' | 'import_screenshots'
        | 'import_files' | 'import_endpoints' | 'import_organization_groups' | 'import_terms_of_service'
        | 'import_plugin_options' | 'import_secret_options' | 'overwrite_existing' | 'offering_data';
      response:
        | 'imported_offering_uuid' | 'imported_offering_name' | 'imported_components' | 'warnings'
        | 'import_timestamp';
    };
    '/api/marketplace-provider-offerings/{uuid}/activate/': {
      body: never;
      response: 'detail' | 'state';
    };
    '/api/marketplace-provider-offerings/{uuid}/add_endpoint/': {
      body: 'name' | 'url';
      response: 'uuid';
    };
    '/api/marketplace-provider-offerings/{uuid}/add_partition/': {
      body:
        | 'offering' | 'partition_name' | 'cpu_arch' | 'gpu_arch' | 'cpu_bind' | 'def_cpu_per_gpu'
        | 'max_cpus_per_node' | 'max_cpus_per_socket' | 'def_mem_per_cpu' | 'def_mem_per_gpu'
        | 'def_mem_per_node' | 'max_mem_per_cpu' | 'max_mem_per_node' | 'default_time' | 'max_time'
        | 'grace_time' | 'max_nodes' | 'min_nodes' | 'exclusive_topo' | 'exclusive_user' | 'priority_tier'
        | 'qos' | 'req_resv';
      response:
        | 'uuid' | 'created' | 'modified' | 'offering' | 'offering_name' | 'partition_name' | 'cpu_arch'
        | 'gpu_arch' | 'cpu_bind' | 'def_cpu_per_gpu' | 'max_cpus_per_node' | 'max_cpus_per_socket'
        | 'def_mem_per_cpu' | 'def_mem_per_gpu' | 'def_mem_per_node' | 'max_mem_per_cpu' | 'max_mem_per_node'
        | 'default_time' | 'max_time' | 'grace_time' | 'max_nodes' | 'min_nodes' | 'exclusive_topo'
        | 'exclusive_user' | 'priority_tier' | 'qos' | 'qos_options' | 'req_resv';
    };
    '/api/marketplace-provider-offerings/{uuid}/add_qos/': {
      body:
        | 'offering' | 'name' | 'description' | 'max_nodes' | 'min_nodes' | 'default_time' | 'max_time'
        | 'grace_time' | 'priority' | 'grp_tres' | 'max_tres_per_job' | 'max_tres_per_node'
        | 'max_tres_per_user' | 'min_tres_per_job' | 'flags';
      response:
        | 'uuid' | 'created' | 'modified' | 'offering' | 'offering_name' | 'name' | 'description' | 'max_nodes'
        | 'min_nodes' | 'default_time' | 'max_time' | 'grace_time' | 'priority' | 'grp_tres'
        | 'max_tres_per_job' | 'max_tres_per_node' | 'max_tres_per_user' | 'min_tres_per_job' | 'flags';
    };
    '/api/marketplace-provider-offerings/{uuid}/add_software_catalog/': {
      body:
        | 'offering' | 'catalog' | 'enabled_cpu_family' | 'enabled_cpu_microarchitectures' | 'partition';
      response: 'uuid';
    };
    '/api/marketplace-provider-offerings/{uuid}/add_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/marketplace-provider-offerings/{uuid}/archive/': {
      body: never;
      response: 'detail' | 'state';
    };
    '/api/marketplace-provider-offerings/{uuid}/check_unique_backend_id/': {
      body: 'backend_id' | 'check_all_offerings' | 'use_offering_rules';
      response: 'is_unique' | 'is_valid_format' | 'errors';
    };
    '/api/marketplace-provider-offerings/{uuid}/create_offering_component/': {
      body:
        | 'uuid' | 'billing_type' | 'type' | 'name' | 'description' | 'measured_unit' | 'limit_period'
        | 'limit_amount' | 'article_code' | 'max_value' | 'min_value' | 'max_available_limit' | 'is_boolean'
        | 'default_limit' | 'unit_factor' | 'is_prepaid' | 'overage_component' | 'min_prepaid_duration'
        | 'max_prepaid_duration' | 'prepaid_duration_step' | 'min_renewal_duration' | 'max_renewal_duration'
        | 'renewal_duration_step';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/delete_endpoint/': {
      body: 'uuid';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/delete_image/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/delete_organization_groups/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/delete_tags/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/delete_thumbnail/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/delete_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/draft/': {
      body: never;
      response: 'detail' | 'state';
    };
    '/api/marketplace-provider-offerings/{uuid}/export_offering/': {
      body:
        | 'include_components' | 'include_plans' | 'include_screenshots' | 'include_files' | 'include_endpoints'
        | 'include_organization_groups' | 'include_terms_of_service' | 'include_plugin_options'
        | 'include_secret_options' | 'include_attributes' | 'include_options' | 'include_resource_options';
      response:
        | 'offering_uuid' | 'offering_name' | 'export_data' | 'exported_components' | 'export_timestamp';
    };
    '/api/marketplace-provider-offerings/{uuid}/import_resource/': {
      body: 'backend_id' | 'project' | 'plan' | 'additional_details';
      response:
        | 'offering' | 'offering_name' | 'offering_uuid' | 'offering_description' | 'offering_image'
        | 'offering_thumbnail' | 'offering_type' | 'offering_shared' | 'offering_billable'
        | 'offering_plugin_options' | 'provider_name' | 'provider_uuid' | 'provider_slug'
        | 'provider_description' | 'category_title' | 'category_uuid' | 'category_icon' | 'plan' | 'plan_unit'
        | 'plan_name' | 'plan_uuid' | 'plan_description' | 'attributes' | 'limits' | 'uuid' | 'created'
        | 'modified' | 'url' | 'scope' | 'description' | 'state' | 'resource_uuid' | 'backend_id'
        | 'effective_id' | 'resource_type' | 'project' | 'project_uuid' | 'project_name' | 'project_description'
        | 'project_end_date' | 'project_effective_end_date' | 'resource_effective_end_date'
        | 'project_is_in_grace_period' | 'project_end_date_requested_by' | 'customer_uuid' | 'customer_name'
        | 'offering_slug' | 'parent_offering_uuid' | 'parent_offering_name' | 'parent_offering_slug'
        | 'offering_backend_id' | 'parent_uuid' | 'parent_name' | 'backend_metadata' | 'is_usage_based'
        | 'is_limit_based' | 'name' | 'slug' | 'current_usages' | 'can_terminate' | 'report' | 'end_date'
        | 'end_date_requested_by' | 'end_date_updated_at' | 'username' | 'limit_usage' | 'downscaled'
        | 'restrict_member_access' | 'paused' | 'usage_limit_restriction' | 'endpoints' | 'error_message'
        | 'error_traceback' | 'options' | 'available_actions' | 'last_sync' | 'order_in_progress'
        | 'creation_order' | 'service_settings_uuid' | 'project_slug' | 'customer_slug'
        | 'user_requires_reconsent' | 'renewal_date' | 'offering_state' | 'offering_components' | 'has_api_keys';
    };
    '/api/marketplace-provider-offerings/{uuid}/make_available/': {
      body: never;
      response: 'detail' | 'state';
    };
    '/api/marketplace-provider-offerings/{uuid}/make_unavailable/': {
      body: never;
      response: 'detail' | 'state';
    };
    '/api/marketplace-provider-offerings/{uuid}/move_offering/': {
      body: 'customer' | 'preserve_permissions';
      response:
        | 'url' | 'uuid' | 'created' | 'name' | 'slug' | 'description' | 'full_description'
        | 'privacy_policy_link' | 'helpdesk_url' | 'documentation_url' | 'access_url' | 'endpoints'
        | 'default_access_subnets' | 'software_catalogs' | 'partitions' | 'qos_profiles' | 'customer'
        | 'customer_uuid' | 'customer_name' | 'project' | 'project_uuid' | 'project_name' | 'category'
        | 'category_uuid' | 'category_title' | 'attributes' | 'options' | 'resource_options' | 'components'
        | 'plugin_options' | 'state' | 'vendor_details' | 'getting_started' | 'integration_guide' | 'thumbnail'
        | 'order_count' | 'plans' | 'screenshots' | 'type' | 'shared' | 'billable' | 'scope' | 'scope_uuid'
        | 'scope_name' | 'scope_state' | 'scope_error_message' | 'scope_resource' | 'scope_resource_uuid'
        | 'scope_resource_name' | 'files' | 'quotas' | 'paused_reason' | 'datacite_doi' | 'citation_count'
        | 'latitude' | 'longitude' | 'country' | 'backend_id' | 'organization_groups' | 'tags' | 'image'
        | 'total_customers' | 'total_cost' | 'total_cost_estimated' | 'parent_description' | 'parent_uuid'
        | 'parent_name' | 'backend_metadata' | 'has_compliance_requirements' | 'billing_type_classification'
        | 'effective_available_limits' | 'compliance_checklist' | 'profile_uuid' | 'profile_name'
        | 'offering_group' | 'offering_group_uuid' | 'offering_group_title' | 'user_has_consent'
        | 'is_accessible' | 'open_for_proposals' | 'config_drive_default' | 'google_calendar_is_public'
        | 'google_calendar_link' | 'promotion_campaigns';
    };
    '/api/marketplace-provider-offerings/{uuid}/pause/': {
      body: 'paused_reason';
      response: 'detail' | 'state';
    };
    '/api/marketplace-provider-offerings/{uuid}/refresh_offering_usernames/': {
      body: never;
      response: 'status';
    };
    '/api/marketplace-provider-offerings/{uuid}/remove_offering_component/': {
      body:
        | 'uuid' | 'billing_type' | 'type' | 'name' | 'description' | 'measured_unit' | 'limit_period'
        | 'limit_amount' | 'article_code' | 'max_value' | 'min_value' | 'max_available_limit' | 'is_boolean'
        | 'default_limit';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/remove_partition/': {
      body: 'partition_uuid';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/remove_qos/': {
      body: 'qos_uuid';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/remove_software_catalog/': {
      body: 'offering_catalog_uuid';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/set_backend_metadata/': {
      body: 'backend_metadata';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/set_offering_group/': {
      body: 'offering_group';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/set_partition_qos/': {
      body: 'partition_uuid' | 'qos_options';
      response:
        | 'uuid' | 'created' | 'modified' | 'offering' | 'offering_name' | 'partition_name' | 'cpu_arch'
        | 'gpu_arch' | 'cpu_bind' | 'def_cpu_per_gpu' | 'max_cpus_per_node' | 'max_cpus_per_socket'
        | 'def_mem_per_cpu' | 'def_mem_per_gpu' | 'def_mem_per_node' | 'max_mem_per_cpu' | 'max_mem_per_node'
        | 'default_time' | 'max_time' | 'grace_time' | 'max_nodes' | 'min_nodes' | 'exclusive_topo'
        | 'exclusive_user' | 'priority_tier' | 'qos' | 'qos_options' | 'req_resv';
    };
    '/api/marketplace-provider-offerings/{uuid}/set_profile/': {
      body: 'profile';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/switch_billing_mode/': {
      body: 'billing_mode';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/sync/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/sync_resources/': {
      body: never;
      response: 'status';
    };
    '/api/marketplace-provider-offerings/{uuid}/unpause/': {
      body: never;
      response: 'detail' | 'state';
    };
    '/api/marketplace-provider-offerings/{uuid}/update-user-attribute-config/': {
      body:
        | 'expose_full_name' | 'expose_email' | 'expose_username' | 'expose_registration_method'
        | 'expose_organization' | 'expose_organization_country' | 'expose_organization_type'
        | 'expose_organization_registry_code' | 'expose_organization_vat_code' | 'expose_organization_address'
        | 'expose_affiliations' | 'expose_phone_number' | 'expose_job_title' | 'expose_gender'
        | 'expose_personal_title' | 'expose_place_of_birth' | 'expose_address' | 'expose_country_of_residence'
        | 'expose_nationality' | 'expose_nationalities' | 'expose_eduperson_assurance'
        | 'expose_identity_source' | 'expose_civil_number' | 'expose_birth_date' | 'expose_active_isds'
        | 'expose_uid_number' | 'expose_primary_gid' | 'offering';
      response:
        | 'uuid' | 'created' | 'modified' | 'expose_full_name' | 'expose_email' | 'expose_username'
        | 'expose_registration_method' | 'expose_organization' | 'expose_organization_country'
        | 'expose_organization_type' | 'expose_organization_registry_code' | 'expose_organization_vat_code'
        | 'expose_organization_address' | 'expose_affiliations' | 'expose_phone_number' | 'expose_job_title'
        | 'expose_gender' | 'expose_personal_title' | 'expose_place_of_birth' | 'expose_address'
        | 'expose_country_of_residence' | 'expose_nationality' | 'expose_nationalities'
        | 'expose_eduperson_assurance' | 'expose_identity_source' | 'expose_civil_number' | 'expose_birth_date'
        | 'expose_active_isds' | 'expose_uid_number' | 'expose_primary_gid' | 'exposed_fields' | 'is_default'
        | 'offering_uuid' | 'offering_name';
    };
    '/api/marketplace-provider-offerings/{uuid}/update_attributes/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_backend_id_rules/': {
      body: 'backend_id_rules';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_compliance_checklist/': {
      body: 'compliance_checklist';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_description/': {
      body: 'category';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_image/': {
      body: 'image';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_integration/': {
      body: 'secret_options' | 'plugin_options' | 'service_attributes' | 'backend_id';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_location/': {
      body: 'latitude' | 'longitude';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_offering_component/': {
      body:
        | 'uuid' | 'billing_type' | 'type' | 'name' | 'description' | 'measured_unit' | 'limit_period'
        | 'limit_amount' | 'article_code' | 'max_value' | 'min_value' | 'max_available_limit' | 'is_boolean'
        | 'default_limit' | 'unit_factor' | 'is_prepaid' | 'overage_component' | 'min_prepaid_duration'
        | 'max_prepaid_duration' | 'prepaid_duration_step' | 'min_renewal_duration' | 'max_renewal_duration'
        | 'renewal_duration_step';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_options/': {
      body: 'options';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_organization_groups/': {
      body: 'organization_groups';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_overview/': {
      body:
        | 'name' | 'description' | 'full_description' | 'terms_of_service' | 'terms_of_service_link'
        | 'privacy_policy_link' | 'getting_started' | 'integration_guide' | 'slug' | 'helpdesk_url'
        | 'documentation_url' | 'access_url' | 'backend_id';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_resource_options/': {
      body: 'resource_options';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_tags/': {
      body: 'tags';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_thumbnail/': {
      body: 'thumbnail';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_type/': {
      body: 'type';
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/update_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/marketplace-provider-offerings/{uuid}/upload_markdown_image/': {
      body: 'image';
      response: 'url';
    };
    '/api/marketplace-provider-resources/{uuid}/add_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/marketplace-provider-resources/{uuid}/adjust_dates/': {
      body: 'start_date' | 'end_date' | 'comment';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/delete_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: never;
    };
    '/api/marketplace-provider-resources/{uuid}/move_resource/': {
      body: 'project';
      response:
        | 'offering' | 'offering_name' | 'offering_uuid' | 'offering_description' | 'offering_image'
        | 'offering_thumbnail' | 'offering_type' | 'offering_shared' | 'offering_billable'
        | 'offering_plugin_options' | 'provider_name' | 'provider_uuid' | 'category_title' | 'category_uuid'
        | 'category_icon' | 'plan' | 'plan_unit' | 'plan_name' | 'plan_uuid' | 'plan_description' | 'attributes'
        | 'limits' | 'uuid' | 'created' | 'modified' | 'url' | 'scope' | 'description' | 'state'
        | 'resource_uuid' | 'backend_id' | 'effective_id' | 'resource_type' | 'project' | 'project_uuid'
        | 'project_name' | 'project_description' | 'project_end_date' | 'project_end_date_requested_by'
        | 'customer_uuid' | 'customer_name' | 'parent_uuid' | 'parent_name' | 'backend_metadata'
        | 'is_usage_based' | 'is_limit_based' | 'name' | 'slug' | 'current_usages' | 'can_terminate' | 'report'
        | 'end_date' | 'end_date_requested_by' | 'username' | 'limit_usage' | 'downscaled'
        | 'restrict_member_access' | 'paused' | 'endpoints' | 'error_message' | 'error_traceback' | 'options'
        | 'available_actions' | 'order_in_progress' | 'creation_order' | 'offering_customer_uuid'
        | 'offering_terms_of_service' | 'provider_slug' | 'provider_description' | 'project_effective_end_date'
        | 'resource_effective_end_date' | 'project_is_in_grace_period' | 'offering_slug'
        | 'parent_offering_uuid' | 'parent_offering_name' | 'parent_offering_slug' | 'offering_backend_id'
        | 'end_date_updated_at' | 'usage_limit_restriction' | 'last_sync' | 'service_settings_uuid'
        | 'project_slug' | 'customer_slug' | 'user_requires_reconsent' | 'renewal_date' | 'offering_state'
        | 'offering_components' | 'has_api_keys';
    };
    '/api/marketplace-provider-resources/{uuid}/pull/': {
      body: never;
      response: 'detail';
    };
    '/api/marketplace-provider-resources/{uuid}/refresh_last_sync/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-resources/{uuid}/restore/': {
      body: never;
      response: 'order_uuid';
    };
    '/api/marketplace-provider-resources/{uuid}/set_as_erred/': {
      body: 'error_message' | 'error_traceback';
      response: never;
    };
    '/api/marketplace-provider-resources/{uuid}/set_as_ok/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-resources/{uuid}/set_backend_id/': {
      body: 'backend_id';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/set_backend_metadata/': {
      body: 'backend_metadata';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/set_downscaled/': {
      body: 'downscaled';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/set_effective_id/': {
      body: 'effective_id';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/set_end_date/': {
      body: 'end_date';
      response: never;
    };
    '/api/marketplace-provider-resources/{uuid}/set_end_date_by_provider/': {
      body: 'end_date';
      response: never;
    };
    '/api/marketplace-provider-resources/{uuid}/set_end_date_by_staff/': {
      body: 'end_date';
      response: never;
    };
    '/api/marketplace-provider-resources/{uuid}/set_endpoints/': {
      body: 'endpoints';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/set_limits/': {
      body: 'limits';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/set_membership_sync_statuses/': {
      body: 'statuses';
      response: 'stored' | 'skipped';
    };
    '/api/marketplace-provider-resources/{uuid}/set_paused/': {
      body: 'paused';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/set_restrict_member_access/': {
      body: 'restrict_member_access';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/set_slug/': {
      body: 'slug';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/set_state_ok/': {
      body: never;
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/submit_report/': {
      body: 'report';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/sync_user_roles/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-resources/{uuid}/terminate/': {
      body: 'attributes';
      response: 'order_uuid';
    };
    '/api/marketplace-provider-resources/{uuid}/unlink/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-resources/{uuid}/update_options/': {
      body: 'options';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/update_options_direct/': {
      body: 'options';
      response: 'status';
    };
    '/api/marketplace-provider-resources/{uuid}/update_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/marketplace-resources/suggest_name/': {
      body: 'project' | 'offering' | 'plan' | 'attributes';
      response: 'name';
    };
    '/api/marketplace-resources/{uuid}/add_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/marketplace-resources/{uuid}/adjust_dates/': {
      body: 'start_date' | 'end_date' | 'comment';
      response: 'status';
    };
    '/api/marketplace-resources/{uuid}/delete_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: never;
    };
    '/api/marketplace-resources/{uuid}/estimate_renewal/': {
      body: 'extension_months' | 'limits';
      response:
        | 'components' | 'subscription_total' | 'limit_change_total' | 'total' | 'remaining_days' | 'new_end_date';
    };
    '/api/marketplace-resources/{uuid}/move_resource/': {
      body: 'project';
      response:
        | 'offering' | 'offering_name' | 'offering_uuid' | 'offering_description' | 'offering_image'
        | 'offering_thumbnail' | 'offering_type' | 'offering_shared' | 'offering_billable'
        | 'offering_plugin_options' | 'provider_name' | 'provider_uuid' | 'provider_slug'
        | 'provider_description' | 'category_title' | 'category_uuid' | 'category_icon' | 'plan' | 'plan_unit'
        | 'plan_name' | 'plan_uuid' | 'plan_description' | 'attributes' | 'limits' | 'uuid' | 'created'
        | 'modified' | 'url' | 'scope' | 'description' | 'state' | 'resource_uuid' | 'backend_id'
        | 'effective_id' | 'resource_type' | 'project' | 'project_uuid' | 'project_name' | 'project_description'
        | 'project_end_date' | 'project_effective_end_date' | 'resource_effective_end_date'
        | 'project_is_in_grace_period' | 'project_end_date_requested_by' | 'customer_uuid' | 'customer_name'
        | 'offering_slug' | 'parent_offering_uuid' | 'parent_offering_name' | 'parent_offering_slug'
        | 'offering_backend_id' | 'parent_uuid' | 'parent_name' | 'backend_metadata' | 'is_usage_based'
        | 'is_limit_based' | 'name' | 'slug' | 'current_usages' | 'can_terminate' | 'report' | 'end_date'
        | 'end_date_requested_by' | 'end_date_updated_at' | 'username' | 'limit_usage' | 'downscaled'
        | 'restrict_member_access' | 'paused' | 'usage_limit_restriction' | 'endpoints' | 'error_message'
        | 'error_traceback' | 'options' | 'available_actions' | 'last_sync' | 'order_in_progress'
        | 'creation_order' | 'service_settings_uuid' | 'project_slug' | 'customer_slug'
        | 'user_requires_reconsent' | 'renewal_date' | 'offering_state' | 'offering_components' | 'has_api_keys';
    };
    '/api/marketplace-resources/{uuid}/pull/': {
      body: never;
      response: 'detail';
    };
    '/api/marketplace-resources/{uuid}/reallocate_limits/': {
      body: 'limits' | 'targets';
      response: 'source_order_uuid' | 'target_order_uuids';
    };
    '/api/marketplace-resources/{uuid}/renew/': {
      body: 'extension_months' | 'limits' | 'request_comment' | 'attachment';
      response: 'order_uuid';
    };
    '/api/marketplace-resources/{uuid}/restore/': {
      body:
        | 'offering' | 'plan' | 'name' | 'slug' | 'end_date' | 'downscaled' | 'paused';
      response: 'order_uuid';
    };
    '/api/marketplace-resources/{uuid}/set_as_erred/': {
      body: never;
      response: never;
    };
    '/api/marketplace-resources/{uuid}/set_downscaled/': {
      body: 'downscaled';
      response: 'status';
    };
    '/api/marketplace-resources/{uuid}/set_end_date/': {
      body: 'end_date';
      response: never;
    };
    '/api/marketplace-resources/{uuid}/set_end_date_by_staff/': {
      body: 'end_date';
      response: never;
    };
    '/api/marketplace-resources/{uuid}/set_paused/': {
      body: 'paused';
      response: 'status';
    };
    '/api/marketplace-resources/{uuid}/set_restrict_member_access/': {
      body: 'restrict_member_access';
      response: 'status';
    };
    '/api/marketplace-resources/{uuid}/set_slug/': {
      body: 'slug';
      response: 'status';
    };
    '/api/marketplace-resources/{uuid}/switch_plan/': {
      body: 'plan';
      response: 'order_uuid';
    };
    '/api/marketplace-resources/{uuid}/terminate/': {
      body: 'attributes';
      response: 'order_uuid';
    };
    '/api/marketplace-resources/{uuid}/unlink/': {
      body: never;
      response: never;
    };
    '/api/marketplace-resources/{uuid}/update_limits/': {
      body: 'limits' | 'request_comment' | 'attachment';
      response: 'order_uuid';
    };
    '/api/marketplace-resources/{uuid}/update_options/': {
      body: 'options';
      response: 'status';
    };
    '/api/marketplace-resources/{uuid}/update_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/marketplace-robot-accounts/': {
      body:
        | 'type' | 'username' | 'resource' | 'users' | 'keys' | 'responsible_user' | 'description';
      response:
        | 'url' | 'uuid' | 'created' | 'modified' | 'type' | 'username' | 'resource' | 'users' | 'keys'
        | 'backend_id' | 'responsible_user' | 'fingerprints' | 'description' | 'error_message'
        | 'error_traceback' | 'state';
    };
    '/api/marketplace-robot-accounts/{uuid}/set_state_creating/': {
      body: never;
      response:
        | 'url' | 'uuid' | 'created' | 'modified' | 'username' | 'description' | 'error_message'
        | 'error_traceback' | 'state' | 'resource' | 'type' | 'users' | 'keys' | 'backend_id' | 'fingerprints'
        | 'responsible_user' | 'user_keys' | 'resource_name' | 'resource_uuid' | 'project_name' | 'project_uuid'
        | 'customer_uuid' | 'customer_name' | 'provider_uuid' | 'provider_name' | 'offering_plugin_options';
    };
    '/api/marketplace-robot-accounts/{uuid}/set_state_deleted/': {
      body: never;
      response:
        | 'url' | 'uuid' | 'created' | 'modified' | 'username' | 'description' | 'error_message'
        | 'error_traceback' | 'state' | 'resource' | 'type' | 'users' | 'keys' | 'backend_id' | 'fingerprints'
        | 'responsible_user' | 'user_keys' | 'resource_name' | 'resource_uuid' | 'project_name' | 'project_uuid'
        | 'customer_uuid' | 'customer_name' | 'provider_uuid' | 'provider_name' | 'offering_plugin_options';
    };
    '/api/marketplace-robot-accounts/{uuid}/set_state_erred/': {
      body: 'error_message';
      response:
        | 'url' | 'uuid' | 'created' | 'modified' | 'username' | 'description' | 'error_message'
        | 'error_traceback' | 'state' | 'resource' | 'type' | 'users' | 'keys' | 'backend_id' | 'fingerprints'
        | 'responsible_user' | 'user_keys' | 'resource_name' | 'resource_uuid' | 'project_name' | 'project_uuid'
        | 'customer_uuid' | 'customer_name' | 'provider_uuid' | 'provider_name' | 'offering_plugin_options';
    };
    '/api/marketplace-robot-accounts/{uuid}/set_state_ok/': {
      body: never;
      response:
        | 'url' | 'uuid' | 'created' | 'modified' | 'username' | 'description' | 'error_message'
        | 'error_traceback' | 'state' | 'resource' | 'type' | 'users' | 'keys' | 'backend_id' | 'fingerprints'
        | 'responsible_user' | 'user_keys' | 'resource_name' | 'resource_uuid' | 'project_name' | 'project_uuid'
        | 'customer_uuid' | 'customer_name' | 'provider_uuid' | 'provider_name' | 'offering_plugin_options';
    };
    '/api/marketplace-robot-accounts/{uuid}/set_state_request_deletion/': {
      body: never;
      response:
        | 'url' | 'uuid' | 'created' | 'modified' | 'username' | 'description' | 'error_message'
        | 'error_traceback' | 'state' | 'resource' | 'type' | 'users' | 'keys' | 'backend_id' | 'fingerprints'
        | 'responsible_user' | 'user_keys' | 'resource_name' | 'resource_uuid' | 'project_name' | 'project_uuid'
        | 'customer_uuid' | 'customer_name' | 'provider_uuid' | 'provider_name' | 'offering_plugin_options';
    };
    '/api/marketplace-screenshots/': {
      body: 'name' | 'description' | 'image' | 'offering';
      response:
        | 'url' | 'uuid' | 'name' | 'created' | 'description' | 'image' | 'thumbnail' | 'offering'
        | 'customer_uuid';
    };
    '/api/marketplace-service-providers/': {
      body:
        | 'description' | 'enable_notifications' | 'customer' | 'image' | 'allowed_domains';
      response:
        | 'url' | 'uuid' | 'created' | 'description' | 'enable_notifications' | 'customer' | 'customer_name'
        | 'customer_uuid' | 'customer_image' | 'customer_abbreviation' | 'customer_native_name'
        | 'customer_country' | 'image' | 'organization_group' | 'offering_count' | 'customer_slug'
        | 'organization_groups' | 'allowed_domains';
    };
    '/api/marketplace-service-providers/{uuid}/add_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/marketplace-service-providers/{uuid}/api_secret_code/': {
      body: never;
      response: 'api_secret_code' | 'detail';
    };
    '/api/marketplace-service-providers/{uuid}/delete_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: never;
    };
    '/api/marketplace-service-providers/{uuid}/generate_site_agent_config/': {
      body:
        | 'offering_uuids' | 'include_policy_settings' | 'waldur_api_url' | 'timezone';
      response: never;
    };
    '/api/marketplace-service-providers/{uuid}/set_offerings_username/': {
      body: 'user_uuid' | 'username';
      response: never;
    };
    '/api/marketplace-service-providers/{uuid}/update_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/marketplace-software-catalogs/': {
      body:
        | 'name' | 'version' | 'catalog_type' | 'source_url' | 'description' | 'metadata' | 'auto_update_enabled'
        | 'update_errors';
      response:
        | 'url' | 'uuid' | 'created' | 'modified' | 'name' | 'version' | 'catalog_type' | 'catalog_type_display'
        | 'source_url' | 'description' | 'metadata' | 'auto_update_enabled' | 'last_update_attempt'
        | 'last_successful_update' | 'update_errors' | 'package_count' | 'version_count' | 'target_count';
    };
    '/api/marketplace-software-catalogs/import_catalog/': {
      body: 'name';
      response: never;
    };
    '/api/marketplace-software-catalogs/{uuid}/update_catalog/': {
      body: never;
      response: never;
    };
    '/api/organization-groups/': {
      body: 'name' | 'type' | 'parent';
      response:
        | 'uuid' | 'url' | 'name' | 'type' | 'type_name' | 'parent_uuid' | 'parent_name' | 'parent'
        | 'customers_count';
    };
    '/api/projects/': {
      body:
        | 'name' | 'slug' | 'customer' | 'description' | 'type' | 'backend_id' | 'start_date' | 'end_date'
        | 'end_date_requested_by' | 'oecd_fos_2007_code' | 'is_industry' | 'image' | 'display_credit_reports'
        | 'kind' | 'staff_notes' | 'grace_period_days' | 'user_email_patterns' | 'user_affiliations'
        | 'user_identity_sources' | 'affiliation_uuid' | 'science_sub_domain';
      response:
        | 'url' | 'uuid' | 'name' | 'slug' | 'customer' | 'customer_uuid' | 'customer_name' | 'customer_slug'
        | 'customer_native_name' | 'customer_abbreviation' | 'description' | 'created' | 'type' | 'type_name'
        | 'type_uuid' | 'backend_id' | 'start_date' | 'end_date' | 'end_date_requested_by'
        | 'oecd_fos_2007_code' | 'oecd_fos_2007_label' | 'is_industry' | 'image' | 'resources_count'
        | 'billing_price_estimate' | 'marketplace_resource_count' | 'customer_display_billing_info_in_projects'
        | 'display_credit_reports' | 'end_date_updated_at' | 'project_metadata' | 'max_service_accounts'
        | 'kind' | 'is_removed' | 'termination_metadata' | 'staff_notes' | 'grace_period_days'
        | 'customer_grace_period_days' | 'effective_end_date' | 'is_in_grace_period' | 'user_email_patterns'
        | 'user_affiliations' | 'user_identity_sources' | 'affiliation' | 'affiliation_uuid'
        | 'affiliation_name' | 'affiliation_code' | 'science_sub_domain' | 'science_sub_domain_name'
        | 'science_sub_domain_code' | 'science_domain_uuid' | 'science_domain_name' | 'science_domain_code'
        | 'project_credit';
    };
    '/api/projects/{uuid}/add_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/projects/{uuid}/delete_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: never;
    };
    '/api/projects/{uuid}/move_project/': {
      body: 'customer' | 'preserve_permissions';
      response:
        | 'url' | 'uuid' | 'name' | 'slug' | 'customer' | 'customer_uuid' | 'customer_name' | 'customer_slug'
        | 'customer_native_name' | 'customer_abbreviation' | 'description'
        | 'customer_display_billing_info_in_projects' | 'display_credit_reports' | 'created' | 'type'
        | 'type_name' | 'type_uuid' | 'backend_id' | 'start_date' | 'end_date' | 'end_date_requested_by'
        | 'end_date_updated_at' | 'oecd_fos_2007_code' | 'oecd_fos_2007_label' | 'is_industry' | 'image'
        | 'resources_count' | 'project_metadata' | 'max_service_accounts' | 'kind' | 'is_removed'
        | 'termination_metadata' | 'staff_notes' | 'grace_period_days' | 'customer_grace_period_days'
        | 'effective_end_date' | 'is_in_grace_period' | 'user_email_patterns' | 'user_affiliations'
        | 'user_identity_sources' | 'affiliation' | 'affiliation_uuid' | 'affiliation_name' | 'affiliation_code'
        | 'science_sub_domain' | 'science_sub_domain_name' | 'science_sub_domain_code' | 'science_domain_uuid'
        | 'science_domain_name' | 'science_domain_code' | 'project_credit' | 'marketplace_resource_count'
        | 'billing_price_estimate';
    };
    '/api/projects/{uuid}/recover/': {
      body:
        | 'restore_team_members' | 'send_invitations_to_previous_members' | 'end_date';
      response:
        | 'url' | 'uuid' | 'name' | 'slug' | 'customer' | 'customer_uuid' | 'customer_name' | 'customer_slug'
        | 'customer_native_name' | 'customer_abbreviation' | 'description'
        | 'customer_display_billing_info_in_projects' | 'display_credit_reports' | 'created' | 'type'
        | 'type_name' | 'type_uuid' | 'backend_id' | 'start_date' | 'end_date' | 'end_date_requested_by'
        | 'end_date_updated_at' | 'oecd_fos_2007_code' | 'oecd_fos_2007_label' | 'is_industry' | 'image'
        | 'resources_count' | 'project_metadata' | 'max_service_accounts' | 'kind' | 'is_removed'
        | 'termination_metadata' | 'staff_notes' | 'grace_period_days' | 'customer_grace_period_days'
        | 'effective_end_date' | 'is_in_grace_period' | 'user_email_patterns' | 'user_affiliations'
        | 'user_identity_sources' | 'affiliation' | 'affiliation_uuid' | 'affiliation_name' | 'affiliation_code'
        | 'science_sub_domain' | 'science_sub_domain_name' | 'science_sub_domain_code' | 'science_domain_uuid'
        | 'science_domain_name' | 'science_domain_code' | 'project_credit' | 'marketplace_resource_count'
        | 'billing_price_estimate';
    };
    '/api/projects/{uuid}/submit_answers/': {
      body: 'question_uuid' | 'answer_data';
      response: 'detail' | 'completion';
    };
    '/api/projects/{uuid}/sync_user_roles/': {
      body: never;
      response: never;
    };
    '/api/projects/{uuid}/update_affiliation/': {
      body: 'affiliation';
      response: never;
    };
    '/api/projects/{uuid}/update_user/': {
      body: 'role' | 'user' | 'expiration_time';
      response: 'expiration_time';
    };
    '/api/promotions-campaigns/': {
      body:
        | 'name' | 'start_date' | 'end_date' | 'coupon' | 'discount_type' | 'discount' | 'stock' | 'description'
        | 'months' | 'auto_apply' | 'service_provider' | 'offerings' | 'required_offerings';
      response:
        | 'uuid' | 'name' | 'url' | 'start_date' | 'end_date' | 'coupon' | 'discount_type' | 'discount' | 'stock'
        | 'description' | 'months' | 'auto_apply' | 'state' | 'service_provider' | 'offerings'
        | 'required_offerings';
    };
    '/api/promotions-campaigns/{uuid}/activate/': {
      body: never;
      response: never;
    };
    '/api/promotions-campaigns/{uuid}/terminate/': {
      body: never;
      response: never;
    };
    '/api/roles/': {
      body:
        | 'name' | 'description' | 'description_en' | 'description_et' | 'description_lt' | 'description_lv'
        | 'description_ru' | 'description_it' | 'description_de' | 'description_da' | 'description_sv'
        | 'description_es' | 'description_fr' | 'description_nb' | 'description_ar' | 'description_cs'
        | 'permissions' | 'is_active' | 'content_type' | 'description_km';
      response:
        | 'uuid' | 'name' | 'description' | 'description_en' | 'description_et' | 'description_lt'
        | 'description_lv' | 'description_ru' | 'description_it' | 'description_de' | 'description_da'
        | 'description_sv' | 'description_es' | 'description_fr' | 'description_nb' | 'description_ar'
        | 'description_cs' | 'permissions' | 'is_system_role' | 'is_active' | 'users_count' | 'content_type'
        | 'description_km' | 'template_uuid' | 'template_name' | 'customer_uuid' | 'customer_name';
    };
    '/api/roles/{uuid}/clone_to_customer/': {
      body: 'customer' | 'description' | 'conceal_template';
      response:
        | 'uuid' | 'name' | 'description' | 'description_en' | 'description_et' | 'description_lt'
        | 'description_lv' | 'description_ru' | 'description_it' | 'description_de' | 'description_da'
        | 'description_sv' | 'description_es' | 'description_fr' | 'description_nb' | 'description_ar'
        | 'description_cs' | 'description_km' | 'permissions' | 'is_system_role' | 'is_active' | 'users_count'
        | 'content_type' | 'template_uuid' | 'template_name' | 'customer_uuid' | 'customer_name';
    };
    '/api/roles/{uuid}/disable/': {
      body: never;
      response: never;
    };
    '/api/roles/{uuid}/enable/': {
      body: never;
      response: never;
    };
    '/api/users/': {
      body:
        | 'username' | 'slug' | 'native_name' | 'job_title' | 'email' | 'phone_number' | 'organization'
        | 'description' | 'is_staff' | 'is_active' | 'is_support' | 'token_lifetime' | 'agree_with_policy'
        | 'preferred_language' | 'first_name' | 'last_name' | 'image' | 'notifications_enabled' | 'affiliations'
        | 'birth_date' | 'gender' | 'personal_title' | 'place_of_birth' | 'address' | 'country_of_residence'
        | 'nationality' | 'nationalities' | 'organization_country' | 'organization_type'
        | 'organization_registry_code' | 'organization_vat_code' | 'organization_address'
        | 'eduperson_assurance' | 'is_identity_manager' | 'can_use_personal_access_tokens' | 'managed_isds'
        | 'active_isds' | 'deactivation_reason';
      response:
        | 'url' | 'uuid' | 'username' | 'slug' | 'full_name' | 'native_name' | 'job_title' | 'email'
        | 'phone_number' | 'organization' | 'civil_number' | 'description' | 'is_staff' | 'is_active'
        | 'is_support' | 'token' | 'token_lifetime' | 'registration_method' | 'date_joined' | 'agreement_date'
        | 'preferred_language' | 'permissions' | 'requested_email' | 'affiliations' | 'first_name' | 'last_name'
        | 'identity_provider_name' | 'identity_provider_label' | 'identity_provider_management_url'
        | 'identity_provider_fields' | 'image' | 'identity_source' | 'token_expires_at'
        | 'notifications_enabled' | 'birth_date' | 'should_protect_user_details' | 'has_active_session'
        | 'has_usable_password' | 'ip_address' | 'gender' | 'personal_title' | 'place_of_birth' | 'address'
        | 'country_of_residence' | 'nationality' | 'nationalities' | 'organization_country'
        | 'organization_type' | 'organization_registry_code' | 'organization_vat_code' | 'organization_address'
        | 'eduperson_assurance' | 'uid_number' | 'primary_gid' | 'is_identity_manager'
        | 'can_use_personal_access_tokens' | 'attribute_sources' | 'managed_isds' | 'active_isds'
        | 'deactivation_reason' | 'is_admin_deactivated';
    };
    '/api/users/confirm_email/': {
      body: 'code';
      response: never;
    };
    '/api/users/scim_sync_all/': {
      body: never;
      response: 'detail';
    };
    '/api/users/{uuid}/cancel_change_email/': {
      body: never;
      response: never;
    };
    '/api/users/{uuid}/change_email/': {
      body: 'email';
      response: never;
    };
    '/api/users/{uuid}/change_password/': {
      body: 'new_password';
      response: never;
    };
    '/api/users/{uuid}/pull_remote_user/': {
      body: never;
      response: never;
    };
    '/api/users/{uuid}/pull_scim_attributes/': {
      body: never;
      response: 'detail' | 'changed_fields';
    };
    '/api/users/{uuid}/refresh_token/': {
      body: never;
      response:
        | 'created' | 'user_first_name' | 'user_last_name' | 'user_username' | 'user_is_active'
        | 'user_token_lifetime' | 'token';
    };
    '/api/users/{uuid}/remove_password/': {
      body: never;
      response: never;
    };
    '/api/users/{uuid}/send_notification/': {
      body: never;
      response: 'status' | 'message';
    };
    '/api/users/{uuid}/update_actions/': {
      body: 'provider_action_type';
      response: 'status' | 'message' | 'provider_action_type';
    };
  };
  PUT: {
    '/api/component-user-usage-limits/{uuid}/': {
      body: 'resource' | 'component' | 'user' | 'limit';
      response:
        | 'url' | 'uuid' | 'resource' | 'component' | 'component_type' | 'user' | 'limit';
    };
    '/api/customers/{uuid}/': {
      body:
        | 'organization_group' | 'backend_id' | 'image' | 'blocked' | 'archived' | 'default_tax_percent'
        | 'accounting_start_date' | 'sponsor_number' | 'name' | 'slug' | 'native_name' | 'abbreviation'
        | 'contact_details' | 'agreement_number' | 'email' | 'phone_number' | 'access_subnets'
        | 'registration_code' | 'homepage' | 'domain' | 'vat_code' | 'postal' | 'address' | 'bank_name'
        | 'bank_account' | 'latitude' | 'longitude' | 'country' | 'display_billing_info_in_projects'
        | 'max_service_accounts' | 'project_metadata_checklist' | 'grace_period_days' | 'user_email_patterns'
        | 'user_affiliations' | 'user_identity_sources' | 'description' | 'notification_emails' | 'city'
        | 'state' | 'parish' | 'street' | 'house_nr' | 'apartment_nr' | 'household' | 'project_slug_template';
      response:
        | 'url' | 'uuid' | 'created' | 'organization_group' | 'organization_group_name'
        | 'organization_group_uuid' | 'organization_group_parent_name' | 'organization_group_parent_uuid'
        | 'organization_group_type_name' | 'organization_group_type_uuid' | 'display_name' | 'projects'
        | 'backend_id' | 'image' | 'blocked' | 'archived' | 'default_tax_percent' | 'accounting_start_date'
        | 'projects_count' | 'users_count' | 'sponsor_number' | 'country_name' | 'name' | 'slug' | 'native_name'
        | 'abbreviation' | 'contact_details' | 'agreement_number' | 'email' | 'phone_number' | 'access_subnets'
        | 'registration_code' | 'homepage' | 'domain' | 'vat_code' | 'postal' | 'address' | 'bank_name'
        | 'bank_account' | 'latitude' | 'longitude' | 'country' | 'payment_profiles' | 'is_service_provider'
        | 'call_managing_organization_uuid' | 'organization_groups' | 'display_billing_info_in_projects'
        | 'max_service_accounts' | 'project_metadata_checklist' | 'grace_period_days' | 'user_email_patterns'
        | 'user_affiliations' | 'user_identity_sources' | 'default_affiliations' | 'description'
        | 'notification_emails' | 'city' | 'state' | 'parish' | 'street' | 'house_nr' | 'apartment_nr'
        | 'household' | 'project_slug_template' | 'customer_credit' | 'customer_unallocated_credit'
        | 'has_affiliate_links' | 'service_provider' | 'service_provider_uuid' | 'billing_price_estimate'
        | 'has_active_helpdesk';
    };
    '/api/customers/{uuid}/update-project-digest-config/': {
      body:
        | 'is_enabled' | 'frequency' | 'enabled_sections' | 'day_of_week' | 'day_of_month';
      response:
        | 'uuid' | 'is_enabled' | 'frequency' | 'enabled_sections' | 'day_of_week' | 'day_of_month'
        | 'last_sent_at' | 'available_sections';
    };
    '/api/marketplace-categories/{uuid}/': {
      body:
        | 'title' | 'description' | 'icon' | 'default_vm_category' | 'default_volume_category'
        | 'default_tenant_category' | 'group';
      response:
        | 'url' | 'uuid' | 'title' | 'description' | 'icon' | 'default_vm_category' | 'default_volume_category'
        | 'default_tenant_category' | 'offering_count' | 'available_offerings_count' | 'sections' | 'columns'
        | 'components' | 'articles' | 'group';
    };
    '/api/marketplace-category-groups/{uuid}/': {
      body: 'title' | 'description' | 'icon';
      response: 'url' | 'uuid' | 'title' | 'description' | 'icon';
    };
    '/api/marketplace-offering-estimated-cost-policies/{uuid}/': {
      body:
        | 'scope' | 'actions' | 'limit_cost' | 'period' | 'organization_groups' | 'options' | 'apply_to_all';
      response:
        | 'uuid' | 'url' | 'scope' | 'scope_name' | 'scope_uuid' | 'actions' | 'created' | 'created_by_full_name'
        | 'created_by_username' | 'has_fired' | 'fired_datetime' | 'limit_cost' | 'period' | 'period_name'
        | 'organization_groups' | 'options' | 'affected_resources_count' | 'current_cost' | 'apply_to_all';
    };
    '/api/marketplace-offering-terms-of-service/{uuid}/': {
      body:
        | 'terms_of_service' | 'terms_of_service_link' | 'is_active' | 'grace_period_days';
      response:
        | 'uuid' | 'offering_uuid' | 'offering_name' | 'terms_of_service' | 'terms_of_service_link' | 'version'
        | 'is_active' | 'requires_reconsent' | 'grace_period_days' | 'user_consent' | 'has_user_consent'
        | 'created' | 'modified';
    };
    '/api/marketplace-offering-usage-policies/{uuid}/': {
      body:
        | 'scope' | 'actions' | 'organization_groups' | 'component_limits_set' | 'period' | 'options'
        | 'apply_to_all';
      response:
        | 'uuid' | 'url' | 'scope' | 'scope_name' | 'scope_uuid' | 'actions' | 'created' | 'created_by_full_name'
        | 'created_by_username' | 'has_fired' | 'fired_datetime' | 'organization_groups'
        | 'component_limits_set' | 'period' | 'period_name' | 'options' | 'affected_resources_count'
        | 'apply_to_all';
    };
    '/api/marketplace-offering-users/{uuid}/': {
      body:
        | 'user' | 'offering' | 'username' | 'propagation_date' | 'offering_uuid' | 'user_uuid';
      response:
        | 'url' | 'uuid' | 'user' | 'offering' | 'username' | 'offering_uuid' | 'offering_name' | 'user_uuid'
        | 'user_username' | 'user_full_name' | 'created' | 'modified' | 'propagation_date' | 'customer_uuid'
        | 'customer_name' | 'is_restricted' | 'user_first_name' | 'user_last_name' | 'user_email'
        | 'user_phone_number' | 'user_organization' | 'user_job_title' | 'user_affiliations' | 'user_gender'
        | 'user_personal_title' | 'user_place_of_birth' | 'user_address' | 'user_country_of_residence'
        | 'user_nationality' | 'user_nationalities' | 'user_organization_country' | 'user_organization_type'
        | 'user_organization_registry_code' | 'user_organization_vat_code' | 'user_organization_address'
        | 'user_eduperson_assurance' | 'user_civil_number' | 'user_birth_date' | 'user_identity_source'
        | 'user_uid_number' | 'user_primary_gid' | 'user_active_isds' | 'state' | 'runtime_state'
        | 'service_provider_comment' | 'service_provider_comment_url' | 'has_consent' | 'requires_reconsent'
        | 'offering_has_active_tos' | 'has_compliance_checklist' | 'consent_data' | 'is_profile_complete'
        | 'missing_profile_attributes' | 'uidnumber' | 'primarygroup' | 'login_shell' | 'home_directory';
    };
    '/api/marketplace-orders/{uuid}/': {
      body: 'limits' | 'attributes' | 'start_date';
      response: 'limits' | 'attributes' | 'start_date';
    };
    '/api/marketplace-plans/{uuid}/': {
      body:
        | 'name' | 'description' | 'article_code' | 'max_amount' | 'archived' | 'unit_price' | 'unit'
        | 'backend_id' | 'offering';
      response:
        | 'url' | 'uuid' | 'name' | 'description' | 'article_code' | 'max_amount' | 'archived' | 'is_active'
        | 'unit_price' | 'unit' | 'init_price' | 'switch_price' | 'backend_id' | 'organization_groups'
        | 'offering' | 'prices' | 'future_prices' | 'quotas' | 'resources_count' | 'plan_type' | 'minimal_price'
        | 'components';
    };
    '/api/marketplace-provider-offerings/{uuid}/update-user-attribute-config/': {
      body:
        | 'expose_full_name' | 'expose_email' | 'expose_username' | 'expose_registration_method'
        | 'expose_organization' | 'expose_organization_country' | 'expose_organization_type'
        | 'expose_organization_registry_code' | 'expose_organization_vat_code' | 'expose_organization_address'
        | 'expose_affiliations' | 'expose_phone_number' | 'expose_job_title' | 'expose_gender'
        | 'expose_personal_title' | 'expose_place_of_birth' | 'expose_address' | 'expose_country_of_residence'
        | 'expose_nationality' | 'expose_nationalities' | 'expose_eduperson_assurance'
        | 'expose_identity_source' | 'expose_civil_number' | 'expose_birth_date' | 'expose_active_isds'
        | 'expose_uid_number' | 'expose_primary_gid' | 'offering';
      response:
        | 'uuid' | 'created' | 'modified' | 'expose_full_name' | 'expose_email' | 'expose_username'
        | 'expose_registration_method' | 'expose_organization' | 'expose_organization_country'
        | 'expose_organization_type' | 'expose_organization_registry_code' | 'expose_organization_vat_code'
        | 'expose_organization_address' | 'expose_affiliations' | 'expose_phone_number' | 'expose_job_title'
        | 'expose_gender' | 'expose_personal_title' | 'expose_place_of_birth' | 'expose_address'
        | 'expose_country_of_residence' | 'expose_nationality' | 'expose_nationalities'
        | 'expose_eduperson_assurance' | 'expose_identity_source' | 'expose_civil_number' | 'expose_birth_date'
        | 'expose_active_isds' | 'expose_uid_number' | 'expose_primary_gid' | 'exposed_fields' | 'is_default'
        | 'offering_uuid' | 'offering_name';
    };
    '/api/marketplace-provider-resources/{uuid}/': {
      body: 'name' | 'description' | 'end_date';
      response: 'name' | 'description' | 'end_date';
    };
    '/api/marketplace-resources/{uuid}/': {
      body: 'name' | 'description' | 'end_date';
      response: 'name' | 'description' | 'end_date';
    };
    '/api/marketplace-robot-accounts/{uuid}/': {
      body:
        | 'type' | 'username' | 'users' | 'keys' | 'responsible_user' | 'description' | 'resource';
      response:
        | 'url' | 'uuid' | 'created' | 'modified' | 'type' | 'username' | 'resource' | 'users' | 'keys'
        | 'backend_id' | 'responsible_user' | 'fingerprints' | 'description' | 'error_message'
        | 'error_traceback' | 'state';
    };
    '/api/marketplace-screenshots/{uuid}/': {
      body: 'name' | 'description' | 'image' | 'offering';
      response:
        | 'url' | 'uuid' | 'name' | 'created' | 'description' | 'image' | 'thumbnail' | 'offering'
        | 'customer_uuid';
    };
    '/api/marketplace-service-providers/{uuid}/': {
      body:
        | 'customer' | 'description' | 'enable_notifications' | 'image' | 'allowed_domains';
      response:
        | 'url' | 'uuid' | 'created' | 'description' | 'enable_notifications' | 'customer' | 'customer_name'
        | 'customer_uuid' | 'customer_image' | 'customer_abbreviation' | 'customer_native_name'
        | 'customer_country' | 'image' | 'organization_group' | 'offering_count' | 'customer_slug'
        | 'organization_groups' | 'allowed_domains';
    };
    '/api/marketplace-software-catalogs/{uuid}/': {
      body:
        | 'name' | 'version' | 'catalog_type' | 'source_url' | 'description' | 'metadata' | 'auto_update_enabled'
        | 'update_errors';
      response:
        | 'url' | 'uuid' | 'created' | 'modified' | 'name' | 'version' | 'catalog_type' | 'catalog_type_display'
        | 'source_url' | 'description' | 'metadata' | 'auto_update_enabled' | 'last_update_attempt'
        | 'last_successful_update' | 'update_errors' | 'package_count' | 'version_count' | 'target_count';
    };
    '/api/organization-groups/{uuid}/': {
      body: 'name' | 'type' | 'parent';
      response:
        | 'uuid' | 'url' | 'name' | 'type' | 'type_name' | 'parent_uuid' | 'parent_name' | 'parent'
        | 'customers_count';
    };
    '/api/projects/{uuid}/': {
      body:
        | 'name' | 'slug' | 'customer' | 'description' | 'type' | 'backend_id' | 'start_date' | 'end_date'
        | 'oecd_fos_2007_code' | 'is_industry' | 'image' | 'display_credit_reports' | 'kind' | 'staff_notes'
        | 'grace_period_days' | 'user_email_patterns' | 'user_affiliations' | 'user_identity_sources'
        | 'affiliation_uuid' | 'science_sub_domain';
      response:
        | 'url' | 'uuid' | 'name' | 'slug' | 'customer' | 'customer_uuid' | 'customer_name' | 'customer_slug'
        | 'customer_native_name' | 'customer_abbreviation' | 'description' | 'created' | 'type' | 'type_name'
        | 'type_uuid' | 'backend_id' | 'start_date' | 'end_date' | 'end_date_requested_by'
        | 'oecd_fos_2007_code' | 'oecd_fos_2007_label' | 'is_industry' | 'image' | 'resources_count'
        | 'billing_price_estimate' | 'marketplace_resource_count' | 'customer_display_billing_info_in_projects'
        | 'display_credit_reports' | 'end_date_updated_at' | 'project_metadata' | 'max_service_accounts'
        | 'kind' | 'is_removed' | 'termination_metadata' | 'staff_notes' | 'grace_period_days'
        | 'customer_grace_period_days' | 'effective_end_date' | 'is_in_grace_period' | 'user_email_patterns'
        | 'user_affiliations' | 'user_identity_sources' | 'affiliation' | 'affiliation_uuid'
        | 'affiliation_name' | 'affiliation_code' | 'science_sub_domain' | 'science_sub_domain_name'
        | 'science_sub_domain_code' | 'science_domain_uuid' | 'science_domain_name' | 'science_domain_code'
        | 'project_credit';
    };
    '/api/promotions-campaigns/{uuid}/': {
      body:
        | 'name' | 'start_date' | 'end_date' | 'coupon' | 'discount_type' | 'discount' | 'stock' | 'description'
        | 'months' | 'auto_apply' | 'service_provider' | 'offerings' | 'required_offerings';
      response:
        | 'uuid' | 'name' | 'url' | 'start_date' | 'end_date' | 'coupon' | 'discount_type' | 'discount' | 'stock'
        | 'description' | 'months' | 'auto_apply' | 'state' | 'service_provider' | 'offerings'
        | 'required_offerings';
    };
    '/api/roles/{uuid}/': {
      body:
        | 'name' | 'description' | 'description_en' | 'description_et' | 'description_lt' | 'description_lv'
        | 'description_ru' | 'description_it' | 'description_de' | 'description_da' | 'description_sv'
        | 'description_es' | 'description_fr' | 'description_nb' | 'description_ar' | 'description_cs'
        | 'is_active' | 'description_km' | 'permissions' | 'content_type';
      response:
        | 'uuid' | 'name' | 'description' | 'description_en' | 'description_et' | 'description_lt'
        | 'description_lv' | 'description_ru' | 'description_it' | 'description_de' | 'description_da'
        | 'description_sv' | 'description_es' | 'description_fr' | 'description_nb' | 'description_ar'
        | 'description_cs' | 'permissions' | 'is_system_role' | 'is_active' | 'users_count' | 'content_type'
        | 'description_km' | 'template_uuid' | 'template_name' | 'customer_uuid' | 'customer_name';
    };
    '/api/roles/{uuid}/update_descriptions/': {
      body:
        | 'description' | 'description_en' | 'description_et' | 'description_lt' | 'description_lv'
        | 'description_ru' | 'description_it' | 'description_de' | 'description_da' | 'description_sv'
        | 'description_es' | 'description_fr' | 'description_nb' | 'description_ar' | 'description_cs'
        | 'description_km';
      response:
        | 'description' | 'description_en' | 'description_et' | 'description_lt' | 'description_lv'
        | 'description_ru' | 'description_it' | 'description_de' | 'description_da' | 'description_sv'
        | 'description_es' | 'description_fr' | 'description_nb' | 'description_ar' | 'description_cs'
        | 'description_km';
    };
    '/api/users/{uuid}/': {
      body:
        | 'username' | 'slug' | 'native_name' | 'job_title' | 'phone_number' | 'organization' | 'description'
        | 'is_staff' | 'is_active' | 'is_support' | 'token_lifetime' | 'agree_with_policy'
        | 'preferred_language' | 'first_name' | 'last_name' | 'image' | 'email' | 'notifications_enabled'
        | 'affiliations' | 'birth_date' | 'gender' | 'personal_title' | 'place_of_birth' | 'address'
        | 'country_of_residence' | 'nationality' | 'nationalities' | 'organization_country'
        | 'organization_type' | 'organization_registry_code' | 'organization_vat_code' | 'organization_address'
        | 'eduperson_assurance' | 'is_identity_manager' | 'can_use_personal_access_tokens' | 'managed_isds'
        | 'active_isds' | 'deactivation_reason';
      response:
        | 'url' | 'uuid' | 'username' | 'slug' | 'full_name' | 'native_name' | 'job_title' | 'email'
        | 'phone_number' | 'organization' | 'civil_number' | 'description' | 'is_staff' | 'is_active'
        | 'is_support' | 'token' | 'token_lifetime' | 'registration_method' | 'date_joined' | 'agreement_date'
        | 'preferred_language' | 'permissions' | 'requested_email' | 'affiliations' | 'first_name' | 'last_name'
        | 'identity_provider_name' | 'identity_provider_label' | 'identity_provider_management_url'
        | 'identity_provider_fields' | 'image' | 'identity_source' | 'token_expires_at'
        | 'notifications_enabled' | 'birth_date' | 'should_protect_user_details' | 'has_active_session'
        | 'has_usable_password' | 'ip_address' | 'gender' | 'personal_title' | 'place_of_birth' | 'address'
        | 'country_of_residence' | 'nationality' | 'nationalities' | 'organization_country'
        | 'organization_type' | 'organization_registry_code' | 'organization_vat_code' | 'organization_address'
        | 'eduperson_assurance' | 'uid_number' | 'primary_gid' | 'is_identity_manager'
        | 'can_use_personal_access_tokens' | 'attribute_sources' | 'managed_isds' | 'active_isds'
        | 'deactivation_reason' | 'is_admin_deactivated';
    };
  };
  PATCH: {
    '/api/component-user-usage-limits/{uuid}/': {
      body: 'resource' | 'component' | 'user' | 'limit';
      response:
        | 'url' | 'uuid' | 'resource' | 'component' | 'component_type' | 'user' | 'limit';
    };
    '/api/customers/{uuid}/': {
      body:
        | 'organization_group' | 'backend_id' | 'image' | 'blocked' | 'archived' | 'default_tax_percent'
        | 'accounting_start_date' | 'sponsor_number' | 'name' | 'slug' | 'native_name' | 'abbreviation'
        | 'contact_details' | 'agreement_number' | 'email' | 'phone_number' | 'access_subnets'
        | 'registration_code' | 'homepage' | 'domain' | 'vat_code' | 'postal' | 'address' | 'bank_name'
        | 'bank_account' | 'latitude' | 'longitude' | 'country' | 'display_billing_info_in_projects'
        | 'max_service_accounts' | 'project_metadata_checklist' | 'grace_period_days' | 'user_email_patterns'
        | 'user_affiliations' | 'user_identity_sources' | 'description' | 'notification_emails' | 'city'
        | 'state' | 'parish' | 'street' | 'house_nr' | 'apartment_nr' | 'household' | 'project_slug_template';
      response:
        | 'url' | 'uuid' | 'created' | 'organization_group' | 'organization_group_name'
        | 'organization_group_uuid' | 'organization_group_parent_name' | 'organization_group_parent_uuid'
        | 'organization_group_type_name' | 'organization_group_type_uuid' | 'display_name' | 'projects'
        | 'backend_id' | 'image' | 'blocked' | 'archived' | 'default_tax_percent' | 'accounting_start_date'
        | 'projects_count' | 'users_count' | 'sponsor_number' | 'country_name' | 'name' | 'slug' | 'native_name'
        | 'abbreviation' | 'contact_details' | 'agreement_number' | 'email' | 'phone_number' | 'access_subnets'
        | 'registration_code' | 'homepage' | 'domain' | 'vat_code' | 'postal' | 'address' | 'bank_name'
        | 'bank_account' | 'latitude' | 'longitude' | 'country' | 'payment_profiles' | 'is_service_provider'
        | 'call_managing_organization_uuid' | 'organization_groups' | 'display_billing_info_in_projects'
        | 'max_service_accounts' | 'project_metadata_checklist' | 'grace_period_days' | 'user_email_patterns'
        | 'user_affiliations' | 'user_identity_sources' | 'default_affiliations' | 'description'
        | 'notification_emails' | 'city' | 'state' | 'parish' | 'street' | 'house_nr' | 'apartment_nr'
        | 'household' | 'project_slug_template' | 'customer_credit' | 'customer_unallocated_credit'
        | 'has_affiliate_links' | 'service_provider' | 'service_provider_uuid' | 'billing_price_estimate'
        | 'has_active_helpdesk';
    };
    '/api/customers/{uuid}/update-project-digest-config/': {
      body:
        | 'is_enabled' | 'frequency' | 'enabled_sections' | 'day_of_week' | 'day_of_month';
      response:
        | 'uuid' | 'is_enabled' | 'frequency' | 'enabled_sections' | 'day_of_week' | 'day_of_month'
        | 'last_sent_at' | 'available_sections';
    };
    '/api/marketplace-categories/{uuid}/': {
      body:
        | 'title' | 'description' | 'icon' | 'default_vm_category' | 'default_volume_category'
        | 'default_tenant_category' | 'group';
      response:
        | 'url' | 'uuid' | 'title' | 'description' | 'icon' | 'default_vm_category' | 'default_volume_category'
        | 'default_tenant_category' | 'offering_count' | 'available_offerings_count' | 'sections' | 'columns'
        | 'components' | 'articles' | 'group';
    };
    '/api/marketplace-category-groups/{uuid}/': {
      body: 'title' | 'description' | 'icon';
      response: 'url' | 'uuid' | 'title' | 'description' | 'icon';
    };
    '/api/marketplace-offering-estimated-cost-policies/{uuid}/': {
      body:
        | 'scope' | 'actions' | 'limit_cost' | 'period' | 'organization_groups' | 'options' | 'apply_to_all';
      response:
        | 'uuid' | 'url' | 'scope' | 'scope_name' | 'scope_uuid' | 'actions' | 'created' | 'created_by_full_name'
        | 'created_by_username' | 'has_fired' | 'fired_datetime' | 'limit_cost' | 'period' | 'period_name'
        | 'organization_groups' | 'options' | 'affected_resources_count' | 'current_cost' | 'apply_to_all';
    };
    '/api/marketplace-offering-terms-of-service/{uuid}/': {
      body:
        | 'terms_of_service' | 'terms_of_service_link' | 'is_active' | 'grace_period_days';
      response:
        | 'uuid' | 'offering_uuid' | 'offering_name' | 'terms_of_service' | 'terms_of_service_link' | 'version'
        | 'is_active' | 'requires_reconsent' | 'grace_period_days' | 'user_consent' | 'has_user_consent'
        | 'created' | 'modified';
    };
    '/api/marketplace-offering-usage-policies/{uuid}/': {
      body:
        | 'scope' | 'actions' | 'organization_groups' | 'component_limits_set' | 'period' | 'options'
        | 'apply_to_all';
      response:
        | 'uuid' | 'url' | 'scope' | 'scope_name' | 'scope_uuid' | 'actions' | 'created' | 'created_by_full_name'
        | 'created_by_username' | 'has_fired' | 'fired_datetime' | 'organization_groups'
        | 'component_limits_set' | 'period' | 'period_name' | 'options' | 'affected_resources_count'
        | 'apply_to_all';
    };
    '/api/marketplace-offering-users/{uuid}/': {
      body:
        | 'user' | 'offering' | 'username' | 'propagation_date' | 'offering_uuid' | 'user_uuid';
      response:
        | 'url' | 'uuid' | 'user' | 'offering' | 'username' | 'offering_uuid' | 'offering_name' | 'user_uuid'
        | 'user_username' | 'user_full_name' | 'created' | 'modified' | 'propagation_date' | 'customer_uuid'
        | 'customer_name' | 'is_restricted' | 'user_first_name' | 'user_last_name' | 'user_email'
        | 'user_phone_number' | 'user_organization' | 'user_job_title' | 'user_affiliations' | 'user_gender'
        | 'user_personal_title' | 'user_place_of_birth' | 'user_address' | 'user_country_of_residence'
        | 'user_nationality' | 'user_nationalities' | 'user_organization_country' | 'user_organization_type'
        | 'user_organization_registry_code' | 'user_organization_vat_code' | 'user_organization_address'
        | 'user_eduperson_assurance' | 'user_civil_number' | 'user_birth_date' | 'user_identity_source'
        | 'user_uid_number' | 'user_primary_gid' | 'user_active_isds' | 'state' | 'runtime_state'
        | 'service_provider_comment' | 'service_provider_comment_url' | 'has_consent' | 'requires_reconsent'
        | 'offering_has_active_tos' | 'has_compliance_checklist' | 'consent_data' | 'is_profile_complete'
        | 'missing_profile_attributes' | 'uidnumber' | 'primarygroup' | 'login_shell' | 'home_directory';
    };
    '/api/marketplace-offering-users/{uuid}/update_comments/': {
      body: 'service_provider_comment' | 'service_provider_comment_url';
      response: 'service_provider_comment' | 'service_provider_comment_url';
    };
    '/api/marketplace-orders/{uuid}/': {
      body: 'limits' | 'attributes' | 'start_date';
      response: 'limits' | 'attributes' | 'start_date';
    };
    '/api/marketplace-plans/{uuid}/': {
      body:
        | 'name' | 'description' | 'article_code' | 'max_amount' | 'archived' | 'unit_price' | 'unit'
        | 'backend_id';
      response:
        | 'url' | 'uuid' | 'name' | 'description' | 'article_code' | 'max_amount' | 'archived' | 'is_active'
        | 'unit_price' | 'unit' | 'init_price' | 'switch_price' | 'backend_id' | 'organization_groups'
        | 'offering' | 'prices' | 'future_prices' | 'quotas' | 'resources_count' | 'plan_type' | 'minimal_price'
        | 'components';
    };
    '/api/marketplace-provider-offerings/{uuid}/update-user-attribute-config/': {
      body:
        | 'expose_full_name' | 'expose_email' | 'expose_username' | 'expose_registration_method'
        | 'expose_organization' | 'expose_organization_country' | 'expose_organization_type'
        | 'expose_organization_registry_code' | 'expose_organization_vat_code' | 'expose_organization_address'
        | 'expose_affiliations' | 'expose_phone_number' | 'expose_job_title' | 'expose_gender'
        | 'expose_personal_title' | 'expose_place_of_birth' | 'expose_address' | 'expose_country_of_residence'
        | 'expose_nationality' | 'expose_nationalities' | 'expose_eduperson_assurance'
        | 'expose_identity_source' | 'expose_civil_number' | 'expose_birth_date' | 'expose_active_isds'
        | 'expose_uid_number' | 'expose_primary_gid' | 'offering';
      response:
        | 'uuid' | 'created' | 'modified' | 'expose_full_name' | 'expose_email' | 'expose_username'
        | 'expose_registration_method' | 'expose_organization' | 'expose_organization_country'
        | 'expose_organization_type' | 'expose_organization_registry_code' | 'expose_organization_vat_code'
        | 'expose_organization_address' | 'expose_affiliations' | 'expose_phone_number' | 'expose_job_title'
        | 'expose_gender' | 'expose_personal_title' | 'expose_place_of_birth' | 'expose_address'
        | 'expose_country_of_residence' | 'expose_nationality' | 'expose_nationalities'
        | 'expose_eduperson_assurance' | 'expose_identity_source' | 'expose_civil_number' | 'expose_birth_date'
        | 'expose_active_isds' | 'expose_uid_number' | 'expose_primary_gid' | 'exposed_fields' | 'is_default'
        | 'offering_uuid' | 'offering_name';
    };
    '/api/marketplace-provider-offerings/{uuid}/update_partition/': {
      body:
        | 'partition_uuid' | 'partition_name' | 'cpu_arch' | 'gpu_arch' | 'cpu_bind' | 'def_cpu_per_gpu'
        | 'max_cpus_per_node' | 'max_cpus_per_socket' | 'def_mem_per_cpu' | 'def_mem_per_gpu'
        | 'def_mem_per_node' | 'max_mem_per_cpu' | 'max_mem_per_node' | 'default_time' | 'max_time'
        | 'grace_time' | 'max_nodes' | 'min_nodes' | 'exclusive_topo' | 'exclusive_user' | 'priority_tier'
        | 'qos' | 'req_resv';
      response:
        | 'uuid' | 'created' | 'modified' | 'offering' | 'offering_name' | 'partition_name' | 'cpu_arch'
        | 'gpu_arch' | 'cpu_bind' | 'def_cpu_per_gpu' | 'max_cpus_per_node' | 'max_cpus_per_socket'
        | 'def_mem_per_cpu' | 'def_mem_per_gpu' | 'def_mem_per_node' | 'max_mem_per_cpu' | 'max_mem_per_node'
        | 'default_time' | 'max_time' | 'grace_time' | 'max_nodes' | 'min_nodes' | 'exclusive_topo'
        | 'exclusive_user' | 'priority_tier' | 'qos' | 'qos_options' | 'req_resv';
    };
    '/api/marketplace-provider-offerings/{uuid}/update_qos/': {
      body:
        | 'qos_uuid' | 'name' | 'description' | 'max_nodes' | 'min_nodes' | 'default_time' | 'max_time'
        | 'grace_time' | 'priority' | 'grp_tres' | 'max_tres_per_job' | 'max_tres_per_node'
        | 'max_tres_per_user' | 'min_tres_per_job' | 'flags';
      response:
        | 'uuid' | 'created' | 'modified' | 'offering' | 'offering_name' | 'name' | 'description' | 'max_nodes'
        | 'min_nodes' | 'default_time' | 'max_time' | 'grace_time' | 'priority' | 'grp_tres'
        | 'max_tres_per_job' | 'max_tres_per_node' | 'max_tres_per_user' | 'min_tres_per_job' | 'flags';
    };
    '/api/marketplace-provider-offerings/{uuid}/update_software_catalog/': {
      body:
        | 'offering_catalog_uuid' | 'catalog' | 'enabled_cpu_family' | 'enabled_cpu_microarchitectures'
        | 'partition';
      response:
        | 'uuid' | 'created' | 'modified' | 'offering' | 'catalog' | 'offering_name' | 'catalog_name'
        | 'catalog_version' | 'enabled_cpu_family' | 'enabled_cpu_microarchitectures' | 'partition'
        | 'partition_name';
    };
    '/api/marketplace-provider-resources/{uuid}/': {
      body: 'name' | 'description' | 'end_date';
      response: 'name' | 'description' | 'end_date';
    };
    '/api/marketplace-resources/{uuid}/': {
      body: 'name' | 'description' | 'end_date';
      response: 'name' | 'description' | 'end_date';
    };
    '/api/marketplace-robot-accounts/{uuid}/': {
      body:
        | 'type' | 'username' | 'users' | 'keys' | 'responsible_user' | 'description' | 'resource';
      response:
        | 'url' | 'uuid' | 'created' | 'modified' | 'type' | 'username' | 'resource' | 'users' | 'keys'
        | 'backend_id' | 'responsible_user' | 'fingerprints' | 'description' | 'error_message'
        | 'error_traceback' | 'state';
    };
    '/api/marketplace-screenshots/{uuid}/': {
      body: 'name' | 'description';
      response:
        | 'url' | 'uuid' | 'name' | 'created' | 'description' | 'image' | 'thumbnail' | 'offering'
        | 'customer_uuid';
    };
    '/api/marketplace-service-providers/{uuid}/': {
      body:
        | 'customer' | 'description' | 'enable_notifications' | 'image' | 'allowed_domains';
      response:
        | 'url' | 'uuid' | 'created' | 'description' | 'enable_notifications' | 'customer' | 'customer_name'
        | 'customer_uuid' | 'customer_image' | 'customer_abbreviation' | 'customer_native_name'
        | 'customer_country' | 'image' | 'organization_group' | 'offering_count' | 'customer_slug'
        | 'organization_groups' | 'allowed_domains';
    };
    '/api/marketplace-software-catalogs/{uuid}/': {
      body:
        | 'name' | 'version' | 'catalog_type' | 'source_url' | 'description' | 'metadata' | 'auto_update_enabled'
        | 'update_errors';
      response:
        | 'url' | 'uuid' | 'created' | 'modified' | 'name' | 'version' | 'catalog_type' | 'catalog_type_display'
        | 'source_url' | 'description' | 'metadata' | 'auto_update_enabled' | 'last_update_attempt'
        | 'last_successful_update' | 'update_errors' | 'package_count' | 'version_count' | 'target_count';
    };
    '/api/organization-groups/{uuid}/': {
      body: 'name' | 'type' | 'parent';
      response:
        | 'uuid' | 'url' | 'name' | 'type' | 'type_name' | 'parent_uuid' | 'parent_name' | 'parent'
        | 'customers_count';
    };
    '/api/projects/{uuid}/': {
      body:
        | 'name' | 'slug' | 'customer' | 'description' | 'type' | 'backend_id' | 'start_date' | 'end_date'
        | 'oecd_fos_2007_code' | 'is_industry' | 'image' | 'display_credit_reports' | 'kind' | 'staff_notes'
        | 'grace_period_days' | 'user_email_patterns' | 'user_affiliations' | 'user_identity_sources'
        | 'affiliation_uuid' | 'science_sub_domain';
      response:
        | 'url' | 'uuid' | 'name' | 'slug' | 'customer' | 'customer_uuid' | 'customer_name' | 'customer_slug'
        | 'customer_native_name' | 'customer_abbreviation' | 'description' | 'created' | 'type' | 'type_name'
        | 'type_uuid' | 'backend_id' | 'start_date' | 'end_date' | 'end_date_requested_by'
        | 'oecd_fos_2007_code' | 'oecd_fos_2007_label' | 'is_industry' | 'image' | 'resources_count'
        | 'billing_price_estimate' | 'marketplace_resource_count' | 'customer_display_billing_info_in_projects'
        | 'display_credit_reports' | 'end_date_updated_at' | 'project_metadata' | 'max_service_accounts'
        | 'kind' | 'is_removed' | 'termination_metadata' | 'staff_notes' | 'grace_period_days'
        | 'customer_grace_period_days' | 'effective_end_date' | 'is_in_grace_period' | 'user_email_patterns'
        | 'user_affiliations' | 'user_identity_sources' | 'affiliation' | 'affiliation_uuid'
        | 'affiliation_name' | 'affiliation_code' | 'science_sub_domain' | 'science_sub_domain_name'
        | 'science_sub_domain_code' | 'science_domain_uuid' | 'science_domain_name' | 'science_domain_code'
        | 'project_credit';
    };
    '/api/roles/{uuid}/': {
      body:
        | 'name' | 'description' | 'description_en' | 'description_et' | 'description_lt' | 'description_lv'
        | 'description_ru' | 'description_it' | 'description_de' | 'description_da' | 'description_sv'
        | 'description_es' | 'description_fr' | 'description_nb' | 'description_ar' | 'description_cs'
        | 'is_active' | 'description_km';
      response:
        | 'uuid' | 'name' | 'description' | 'description_en' | 'description_et' | 'description_lt'
        | 'description_lv' | 'description_ru' | 'description_it' | 'description_de' | 'description_da'
        | 'description_sv' | 'description_es' | 'description_fr' | 'description_nb' | 'description_ar'
        | 'description_cs' | 'permissions' | 'is_system_role' | 'is_active' | 'users_count' | 'content_type'
        | 'description_km' | 'template_uuid' | 'template_name' | 'customer_uuid' | 'customer_name';
    };
    '/api/users/{uuid}/': {
      body:
        | 'username' | 'slug' | 'native_name' | 'job_title' | 'phone_number' | 'organization' | 'description'
        | 'is_staff' | 'is_active' | 'is_support' | 'token_lifetime' | 'agree_with_policy'
        | 'preferred_language' | 'first_name' | 'last_name' | 'image' | 'notifications_enabled' | 'affiliations'
        | 'birth_date' | 'gender' | 'personal_title' | 'place_of_birth' | 'address' | 'country_of_residence'
        | 'nationality' | 'nationalities' | 'organization_country' | 'organization_type'
        | 'organization_registry_code' | 'organization_vat_code' | 'organization_address'
        | 'eduperson_assurance' | 'is_identity_manager' | 'can_use_personal_access_tokens' | 'managed_isds'
        | 'active_isds' | 'deactivation_reason';
      response:
        | 'url' | 'uuid' | 'username' | 'slug' | 'full_name' | 'native_name' | 'job_title' | 'email'
        | 'phone_number' | 'organization' | 'civil_number' | 'description' | 'is_staff' | 'is_active'
        | 'is_support' | 'token' | 'token_lifetime' | 'registration_method' | 'date_joined' | 'agreement_date'
        | 'preferred_language' | 'permissions' | 'requested_email' | 'affiliations' | 'first_name' | 'last_name'
        | 'identity_provider_name' | 'identity_provider_label' | 'identity_provider_management_url'
        | 'identity_provider_fields' | 'image' | 'identity_source' | 'token_expires_at'
        | 'notifications_enabled' | 'birth_date' | 'should_protect_user_details' | 'has_active_session'
        | 'has_usable_password' | 'ip_address' | 'gender' | 'personal_title' | 'place_of_birth' | 'address'
        | 'country_of_residence' | 'nationality' | 'nationalities' | 'organization_country'
        | 'organization_type' | 'organization_registry_code' | 'organization_vat_code' | 'organization_address'
        | 'eduperson_assurance' | 'uid_number' | 'primary_gid' | 'is_identity_manager'
        | 'can_use_personal_access_tokens' | 'attribute_sources' | 'managed_isds' | 'active_isds'
        | 'deactivation_reason' | 'is_admin_deactivated';
    };
  };
  DELETE: {
    '/api/component-user-usage-limits/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/customers/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/keys/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-categories/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-category-groups/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-estimated-cost-policies/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-terms-of-service/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-usage-policies/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-offering-users/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-orders/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-plans/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-provider-offerings/{uuid}/delete-user-attribute-config/': {
      body: never;
      response: never;
    };
    '/api/marketplace-robot-accounts/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-screenshots/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-service-providers/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/marketplace-software-catalogs/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/organization-groups/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/projects/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/promotions-campaigns/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/roles/{uuid}/': {
      body: never;
      response: never;
    };
    '/api/users/{uuid}/': {
      body: never;
      response: never;
    };
  };
}

/** The names in request bodies that a server of 2024 ignores (contract §16.9, §16.10), by method and route. */
export const newerBodies: Readonly<Record<string, string>> = {
  'POST /api/customers/': 'display_billing_info_in_projects max_service_accounts project_metadata_checklist grace_period_days ' +
    'user_email_patterns user_affiliations user_identity_sources description notification_emails city state parish ' +
    'street house_nr apartment_nr household project_slug_template',
  'POST /api/marketplace-component-usages/set_usage/': 'usages.missing_usage_policy date',
  'POST /api/marketplace-component-usages/{uuid}/set_user_usage/': 'date',
  'POST /api/marketplace-offering-estimated-cost-policies/': 'options apply_to_all',
  'POST /api/marketplace-offering-usage-policies/': 'options apply_to_all',
  'POST /api/marketplace-offering-users/': 'offering_uuid user_uuid',
  'POST /api/marketplace-orders/': 'request_comment start_date slug',
  'POST /api/marketplace-orders/{uuid}/approve_by_provider/': 'attributes',
  'POST /api/marketplace-orders/{uuid}/reject_by_consumer/': 'error_message error_traceback consumer_rejection_comment',
  'POST /api/marketplace-orders/{uuid}/reject_by_provider/': 'provider_rejection_comment',
  'POST /api/marketplace-orders/{uuid}/set_state_erred/': 'consumer_rejection_comment',
  'POST /api/marketplace-provider-offerings/': 'slug helpdesk_url documentation_url access_url components.unit_factor components.is_prepaid ' +
    'components.overage_component components.min_prepaid_duration components.max_prepaid_duration ' +
    'components.prepaid_duration_step components.min_renewal_duration components.max_renewal_duration ' +
    'components.renewal_duration_step backend_id_rules compliance_checklist offering_group',
  'POST /api/marketplace-provider-offerings/{uuid}/create_offering_component/': 'unit_factor is_prepaid overage_component min_prepaid_duration max_prepaid_duration prepaid_duration_step ' +
    'min_renewal_duration max_renewal_duration renewal_duration_step',
  'POST /api/marketplace-provider-offerings/{uuid}/import_resource/': 'additional_details',
  'POST /api/marketplace-provider-offerings/{uuid}/update_offering_component/': 'unit_factor is_prepaid overage_component min_prepaid_duration max_prepaid_duration prepaid_duration_step ' +
    'min_renewal_duration max_renewal_duration renewal_duration_step',
  'POST /api/marketplace-provider-offerings/{uuid}/update_overview/': 'helpdesk_url documentation_url access_url backend_id',
  'POST /api/marketplace-provider-resources/{uuid}/set_as_erred/': 'error_message error_traceback',
  'POST /api/marketplace-resources/suggest_name/': 'plan attributes',
  'POST /api/marketplace-resources/{uuid}/set_end_date_by_staff/': 'end_date',
  'POST /api/marketplace-resources/{uuid}/update_limits/': 'request_comment attachment',
  'POST /api/marketplace-robot-accounts/': 'description',
  'POST /api/marketplace-service-providers/': 'allowed_domains',
  'POST /api/projects/': 'display_credit_reports kind staff_notes grace_period_days user_email_patterns user_affiliations ' +
    'user_identity_sources affiliation_uuid science_sub_domain',
  'POST /api/projects/{uuid}/move_project/': 'preserve_permissions',
  'POST /api/roles/': 'description_km',
  'POST /api/users/': 'notifications_enabled affiliations birth_date gender personal_title place_of_birth address country_of_residence ' +
    'nationality nationalities organization_country organization_type organization_registry_code ' +
    'organization_vat_code organization_address eduperson_assurance is_identity_manager ' +
    'can_use_personal_access_tokens managed_isds active_isds deactivation_reason',
  'PUT /api/customers/{uuid}/': 'display_billing_info_in_projects max_service_accounts project_metadata_checklist grace_period_days ' +
    'user_email_patterns user_affiliations user_identity_sources description notification_emails city state parish ' +
    'street house_nr apartment_nr household project_slug_template',
  'PUT /api/marketplace-offering-estimated-cost-policies/{uuid}/': 'options apply_to_all',
  'PUT /api/marketplace-offering-usage-policies/{uuid}/': 'options apply_to_all',
  'PUT /api/marketplace-offering-users/{uuid}/': 'offering_uuid user_uuid',
  'PUT /api/marketplace-robot-accounts/{uuid}/': 'description resource',
  'PUT /api/marketplace-screenshots/{uuid}/': 'image offering',
  'PUT /api/marketplace-service-providers/{uuid}/': 'allowed_domains',
  'PUT /api/projects/{uuid}/': 'display_credit_reports kind staff_notes grace_period_days user_email_patterns user_affiliations ' +
    'user_identity_sources affiliation_uuid science_sub_domain',
  'PUT /api/roles/{uuid}/': 'description_km permissions content_type',
  'PUT /api/users/{uuid}/': 'email notifications_enabled affiliations birth_date gender personal_title place_of_birth address ' +
    'country_of_residence nationality nationalities organization_country organization_type organization_registry_code ' +
    'organization_vat_code organization_address eduperson_assurance is_identity_manager ' +
    'can_use_personal_access_tokens managed_isds active_isds deactivation_reason',
  'PATCH /api/customers/{uuid}/': 'display_billing_info_in_projects max_service_accounts project_metadata_checklist grace_period_days ' +
    'user_email_patterns user_affiliations user_identity_sources description notification_emails city state parish ' +
    'street house_nr apartment_nr household project_slug_template',
  'PATCH /api/marketplace-offering-estimated-cost-policies/{uuid}/': 'options apply_to_all',
  'PATCH /api/marketplace-offering-usage-policies/{uuid}/': 'options apply_to_all',
  'PATCH /api/marketplace-offering-users/{uuid}/': 'offering_uuid user_uuid',
  'PATCH /api/marketplace-robot-accounts/{uuid}/': 'description resource',
  'PATCH /api/marketplace-service-providers/{uuid}/': 'allowed_domains',
  'PATCH /api/projects/{uuid}/': 'display_credit_reports kind staff_notes grace_period_days user_email_patterns user_affiliations ' +
    'user_identity_sources affiliation_uuid science_sub_domain',
  'PATCH /api/roles/{uuid}/': 'description_km',
  'PATCH /api/users/{uuid}/': 'notifications_enabled affiliations birth_date gender personal_title place_of_birth address country_of_residence ' +
    'nationality nationalities organization_country organization_type organization_registry_code ' +
    'organization_vat_code organization_address eduperson_assurance is_identity_manager ' +
    'can_use_personal_access_tokens managed_isds active_isds deactivation_reason',
};

/** The writes that only current servers have, and not those of 2024: method and route, one on each line. */
export const newerWrites = `
DELETE /api/component-user-usage-limits/{uuid}/
DELETE /api/marketplace-offering-terms-of-service/{uuid}/
DELETE /api/marketplace-plans/{uuid}/
DELETE /api/marketplace-provider-offerings/{uuid}/delete-user-attribute-config/
DELETE /api/marketplace-software-catalogs/{uuid}/
DELETE /api/promotions-campaigns/{uuid}/
PATCH /api/component-user-usage-limits/{uuid}/
PATCH /api/customers/{uuid}/update-project-digest-config/
PATCH /api/marketplace-offering-terms-of-service/{uuid}/
PATCH /api/marketplace-offering-users/{uuid}/update_comments/
PATCH /api/marketplace-orders/{uuid}/
PATCH /api/marketplace-provider-offerings/{uuid}/update-user-attribute-config/
PATCH /api/marketplace-provider-offerings/{uuid}/update_partition/
PATCH /api/marketplace-provider-offerings/{uuid}/update_qos/
PATCH /api/marketplace-provider-offerings/{uuid}/update_software_catalog/
PATCH /api/marketplace-software-catalogs/{uuid}/
POST /api/component-user-usage-limits/
POST /api/customers/{uuid}/contact/
POST /api/customers/{uuid}/project-digest-config/preview/
POST /api/customers/{uuid}/project-digest-config/send-test/
POST /api/customers/{uuid}/update_default_affiliations/
POST /api/customers/{uuid}/update_organization_groups/
POST /api/invoices/import_usage/
POST /api/marketplace-component-usages/{uuid}/set_user_usages/
POST /api/marketplace-offering-terms-of-service/
POST /api/marketplace-offering-users/{uuid}/begin_creating/
POST /api/marketplace-offering-users/{uuid}/request_deletion/
POST /api/marketplace-offering-users/{uuid}/set_deleted/
POST /api/marketplace-offering-users/{uuid}/set_deleting/
POST /api/marketplace-offering-users/{uuid}/set_error_creating/
POST /api/marketplace-offering-users/{uuid}/set_error_deleting/
POST /api/marketplace-offering-users/{uuid}/set_ok/
POST /api/marketplace-offering-users/{uuid}/set_pending_account_linking/
POST /api/marketplace-offering-users/{uuid}/set_pending_additional_validation/
POST /api/marketplace-offering-users/{uuid}/set_posix_attributes/
POST /api/marketplace-offering-users/{uuid}/set_validation_complete/
POST /api/marketplace-offering-users/{uuid}/submit_answers/
POST /api/marketplace-offering-users/{uuid}/update_runtime_state/
POST /api/marketplace-orders/{uuid}/delete_attachment/
POST /api/marketplace-orders/{uuid}/retry/
POST /api/marketplace-orders/{uuid}/set_backend_id/
POST /api/marketplace-orders/{uuid}/set_consumer_info/
POST /api/marketplace-orders/{uuid}/set_provider_info/
POST /api/marketplace-orders/{uuid}/update_attachment/
POST /api/marketplace-plans/{uuid}/update_discounts/
POST /api/marketplace-provider-offerings/import_offering/
POST /api/marketplace-provider-offerings/{uuid}/add_partition/
POST /api/marketplace-provider-offerings/{uuid}/add_qos/
POST /api/marketplace-provider-offerings/{uuid}/add_software_catalog/
POST /api/marketplace-provider-offerings/{uuid}/check_unique_backend_id/
POST /api/marketplace-provider-offerings/{uuid}/delete_image/
POST /api/marketplace-provider-offerings/{uuid}/delete_tags/
POST /api/marketplace-provider-offerings/{uuid}/export_offering/
POST /api/marketplace-provider-offerings/{uuid}/make_available/
POST /api/marketplace-provider-offerings/{uuid}/make_unavailable/
POST /api/marketplace-provider-offerings/{uuid}/move_offering/
POST /api/marketplace-provider-offerings/{uuid}/refresh_offering_usernames/
POST /api/marketplace-provider-offerings/{uuid}/remove_partition/
POST /api/marketplace-provider-offerings/{uuid}/remove_qos/
POST /api/marketplace-provider-offerings/{uuid}/remove_software_catalog/
POST /api/marketplace-provider-offerings/{uuid}/set_offering_group/
POST /api/marketplace-provider-offerings/{uuid}/set_partition_qos/
POST /api/marketplace-provider-offerings/{uuid}/set_profile/
POST /api/marketplace-provider-offerings/{uuid}/switch_billing_mode/
POST /api/marketplace-provider-offerings/{uuid}/sync_resources/
POST /api/marketplace-provider-offerings/{uuid}/update-user-attribute-config/
POST /api/marketplace-provider-offerings/{uuid}/update_backend_id_rules/
POST /api/marketplace-provider-offerings/{uuid}/update_compliance_checklist/
POST /api/marketplace-provider-offerings/{uuid}/update_image/
POST /api/marketplace-provider-offerings/{uuid}/update_tags/
POST /api/marketplace-provider-offerings/{uuid}/update_type/
POST /api/marketplace-provider-offerings/{uuid}/upload_markdown_image/
POST /api/marketplace-provider-resources/{uuid}/add_user/
POST /api/marketplace-provider-resources/{uuid}/adjust_dates/
POST /api/marketplace-provider-resources/{uuid}/delete_user/
POST /api/marketplace-provider-resources/{uuid}/pull/
POST /api/marketplace-provider-resources/{uuid}/refresh_last_sync/
POST /api/marketplace-provider-resources/{uuid}/restore/
POST /api/marketplace-provider-resources/{uuid}/set_as_ok/
POST /api/marketplace-provider-resources/{uuid}/set_downscaled/
POST /api/marketplace-provider-resources/{uuid}/set_effective_id/
POST /api/marketplace-provider-resources/{uuid}/set_end_date/
POST /api/marketplace-provider-resources/{uuid}/set_endpoints/
POST /api/marketplace-provider-resources/{uuid}/set_limits/
POST /api/marketplace-provider-resources/{uuid}/set_membership_sync_statuses/
POST /api/marketplace-provider-resources/{uuid}/set_paused/
POST /api/marketplace-provider-resources/{uuid}/set_restrict_member_access/
POST /api/marketplace-provider-resources/{uuid}/set_state_ok/
POST /api/marketplace-provider-resources/{uuid}/sync_user_roles/
POST /api/marketplace-provider-resources/{uuid}/update_options/
POST /api/marketplace-provider-resources/{uuid}/update_options_direct/
POST /api/marketplace-provider-resources/{uuid}/update_user/
POST /api/marketplace-resources/{uuid}/add_user/
POST /api/marketplace-resources/{uuid}/adjust_dates/
POST /api/marketplace-resources/{uuid}/delete_user/
POST /api/marketplace-resources/{uuid}/estimate_renewal/
POST /api/marketplace-resources/{uuid}/pull/
POST /api/marketplace-resources/{uuid}/reallocate_limits/
POST /api/marketplace-resources/{uuid}/renew/
POST /api/marketplace-resources/{uuid}/restore/
POST /api/marketplace-resources/{uuid}/set_downscaled/
POST /api/marketplace-resources/{uuid}/set_end_date/
POST /api/marketplace-resources/{uuid}/set_paused/
POST /api/marketplace-resources/{uuid}/set_restrict_member_access/
POST /api/marketplace-resources/{uuid}/update_user/
POST /api/marketplace-robot-accounts/{uuid}/set_state_creating/
POST /api/marketplace-robot-accounts/{uuid}/set_state_deleted/
POST /api/marketplace-robot-accounts/{uuid}/set_state_erred/
POST /api/marketplace-robot-accounts/{uuid}/set_state_ok/
POST /api/marketplace-robot-accounts/{uuid}/set_state_request_deletion/
POST /api/marketplace-service-providers/{uuid}/add_user/
POST /api/marketplace-service-providers/{uuid}/delete_user/
POST /api/marketplace-service-providers/{uuid}/generate_site_agent_config/
POST /api/marketplace-service-providers/{uuid}/update_user/
POST /api/marketplace-software-catalogs/
POST /api/marketplace-software-catalogs/import_catalog/
POST /api/marketplace-software-catalogs/{uuid}/update_catalog/
POST /api/projects/{uuid}/recover/
POST /api/projects/{uuid}/submit_answers/
POST /api/projects/{uuid}/sync_user_roles/
POST /api/projects/{uuid}/update_affiliation/
POST /api/promotions-campaigns/
POST /api/promotions-campaigns/{uuid}/activate/
POST /api/promotions-campaigns/{uuid}/terminate/
POST /api/roles/{uuid}/clone_to_customer/
POST /api/users/scim_sync_all/
POST /api/users/{uuid}/pull_scim_attributes/
POST /api/users/{uuid}/refresh_token/
POST /api/users/{uuid}/remove_password/
POST /api/users/{uuid}/send_notification/
POST /api/users/{uuid}/update_actions/
PUT /api/component-user-usage-limits/{uuid}/
PUT /api/customers/{uuid}/update-project-digest-config/
PUT /api/marketplace-offering-terms-of-service/{uuid}/
PUT /api/marketplace-orders/{uuid}/
PUT /api/marketplace-provider-offerings/{uuid}/update-user-attribute-config/
PUT /api/marketplace-software-catalogs/{uuid}/
PUT /api/promotions-campaigns/{uuid}/
PUT /api/roles/{uuid}/update_descriptions/
`;
