// Made by `npm run codegen` from the documents in ../openapi: do not edit.

/** What is changed: the names in the body of each route, by method. */
export interface Writes {
  POST: {
    '/api/customers/':
      | 'organization_group' | 'backend_id' | 'image' | 'blocked' | 'archived' | 'default_tax_percent'
      | 'accounting_start_date' | 'sponsor_number' | 'name' | 'slug' | 'native_name' | 'abbreviation'
      | 'contact_details' | 'agreement_number' | 'email' | 'phone_number' | 'access_subnets'
      | 'registration_code' | 'homepage' | 'domain' | 'vat_code' | 'postal' | 'address' | 'bank_name'
      | 'bank_account' | 'latitude' | 'longitude' | 'country' | 'display_billing_info_in_projects'
      | 'max_service_accounts' | 'project_metadata_checklist' | 'grace_period_days' | 'user_email_patterns'
      | 'user_affiliations' | 'user_identity_sources' | 'description' | 'notification_emails' | 'city' | 'state'
      | 'parish' | 'street' | 'house_nr' | 'apartment_nr' | 'household' | 'project_slug_template';
    '/api/customers/{uuid}/add_user/': 'role' | 'user' | 'expiration_time';
    '/api/customers/{uuid}/contact/':
      | 'contact_details' | 'email' | 'phone_number' | 'homepage' | 'notification_emails';
    '/api/customers/{uuid}/delete_user/': 'role' | 'user' | 'expiration_time';
    '/api/customers/{uuid}/marketplace-checklists/': never;
    '/api/customers/{uuid}/project-digest-config/preview/': 'project_uuid';
    '/api/customers/{uuid}/project-digest-config/send-test/': never;
    '/api/customers/{uuid}/update_default_affiliations/': 'default_affiliations';
    '/api/customers/{uuid}/update_organization_groups/': 'organization_groups';
    '/api/customers/{uuid}/update_user/': 'role' | 'user' | 'expiration_time';
    '/api/marketplace-offering-usage-policies/':
      | 'scope' | 'actions' | 'organization_groups' | 'component_limits_set' | 'period' | 'options'
      | 'apply_to_all';
    '/api/marketplace-orders/':
      | 'offering' | 'plan' | 'attributes' | 'limits' | 'accepting_terms_of_service' | 'callback_url' | 'project'
      | 'request_comment' | 'start_date' | 'slug';
    '/api/marketplace-orders/{uuid}/approve_by_consumer/': never;
    '/api/marketplace-orders/{uuid}/approve_by_provider/': 'attributes';
    '/api/marketplace-orders/{uuid}/cancel/': never;
    '/api/marketplace-orders/{uuid}/delete_attachment/': never;
    '/api/marketplace-orders/{uuid}/reject_by_consumer/': 'error_message' | 'error_traceback' | 'consumer_rejection_comment';
    '/api/marketplace-orders/{uuid}/reject_by_provider/': 'provider_rejection_comment';
    '/api/marketplace-orders/{uuid}/retry/': never;
    '/api/marketplace-orders/{uuid}/set_backend_id/': 'backend_id';
    '/api/marketplace-orders/{uuid}/set_consumer_info/': 'consumer_message' | 'consumer_message_attachment';
    '/api/marketplace-orders/{uuid}/set_provider_info/': 'provider_message' | 'provider_message_url' | 'provider_message_attachment';
    '/api/marketplace-orders/{uuid}/set_state_done/': never;
    '/api/marketplace-orders/{uuid}/set_state_erred/': 'error_message' | 'error_traceback' | 'consumer_rejection_comment';
    '/api/marketplace-orders/{uuid}/set_state_executing/': never;
    '/api/marketplace-orders/{uuid}/unlink/': never;
    '/api/marketplace-orders/{uuid}/update_attachment/': 'attachment';
    '/api/marketplace-provider-offerings/':
      | 'name' | 'description' | 'full_description' | 'privacy_policy_link' | 'customer' | 'category'
      | 'attributes' | 'options' | 'resource_options' | 'components' | 'plugin_options' | 'vendor_details'
      | 'getting_started' | 'integration_guide' | 'thumbnail' | 'plans' | 'type' | 'shared' | 'billable'
      | 'datacite_doi' | 'latitude' | 'longitude' | 'country' | 'backend_id' | 'image' | 'backend_metadata'
      | 'limits' | 'slug' | 'helpdesk_url' | 'documentation_url' | 'access_url' | 'backend_id_rules'
      | 'compliance_checklist' | 'offering_group';
    '/api/marketplace-provider-offerings/import_offering/':
      | 'customer' | 'category' | 'project' | 'import_components' | 'import_plans' | 'import_screenshots'
      | 'import_files' | 'import_endpoints' | 'import_organization_groups' | 'import_terms_of_service'
      | 'import_plugin_options' | 'import_secret_options' | 'overwrite_existing' | 'offering_data';
    '/api/marketplace-provider-offerings/{uuid}/activate/': never;
    '/api/marketplace-provider-offerings/{uuid}/add_endpoint/': 'name' | 'url';
    '/api/marketplace-provider-offerings/{uuid}/add_partition/':
      | 'offering' | 'partition_name' | 'cpu_arch' | 'gpu_arch' | 'cpu_bind' | 'def_cpu_per_gpu'
      | 'max_cpus_per_node' | 'max_cpus_per_socket' | 'def_mem_per_cpu' | 'def_mem_per_gpu' | 'def_mem_per_node'
      | 'max_mem_per_cpu' | 'max_mem_per_node' | 'default_time' | 'max_time' | 'grace_time' | 'max_nodes'
      | 'min_nodes' | 'exclusive_topo' | 'exclusive_user' | 'priority_tier' | 'qos' | 'req_resv';
    '/api/marketplace-provider-offerings/{uuid}/add_qos/':
      | 'offering' | 'name' | 'description' | 'max_nodes' | 'min_nodes' | 'default_time' | 'max_time'
      | 'grace_time' | 'priority' | 'grp_tres' | 'max_tres_per_job' | 'max_tres_per_node' | 'max_tres_per_user'
      | 'min_tres_per_job' | 'flags';
    '/api/marketplace-provider-offerings/{uuid}/add_software_catalog/':
      | 'offering' | 'catalog' | 'enabled_cpu_family' | 'enabled_cpu_microarchitectures' | 'partition';
    '/api/marketplace-provider-offerings/{uuid}/add_user/': 'role' | 'user' | 'expiration_time';
    '/api/marketplace-provider-offerings/{uuid}/archive/': never;
    '/api/marketplace-provider-offerings/{uuid}/check_unique_backend_id/': 'backend_id' | 'check_all_offerings' | 'use_offering_rules';
    '/api/marketplace-provider-offerings/{uuid}/create_offering_component/':
      | 'billing_type' | 'type' | 'name' | 'description' | 'measured_unit' | 'limit_period' | 'limit_amount'
      | 'article_code' | 'max_value' | 'min_value' | 'max_available_limit' | 'is_boolean' | 'default_limit'
      | 'unit_factor' | 'is_prepaid' | 'overage_component' | 'min_prepaid_duration' | 'max_prepaid_duration'
      | 'prepaid_duration_step' | 'min_renewal_duration' | 'max_renewal_duration' | 'renewal_duration_step';
    '/api/marketplace-provider-offerings/{uuid}/delete_endpoint/': 'uuid';
    '/api/marketplace-provider-offerings/{uuid}/delete_image/': never;
    '/api/marketplace-provider-offerings/{uuid}/delete_organization_groups/': never;
    '/api/marketplace-provider-offerings/{uuid}/delete_tags/': never;
    '/api/marketplace-provider-offerings/{uuid}/delete_thumbnail/': never;
    '/api/marketplace-provider-offerings/{uuid}/delete_user/': 'role' | 'user' | 'expiration_time';
    '/api/marketplace-provider-offerings/{uuid}/draft/': never;
    '/api/marketplace-provider-offerings/{uuid}/export_offering/':
      | 'include_components' | 'include_plans' | 'include_screenshots' | 'include_files' | 'include_endpoints'
      | 'include_organization_groups' | 'include_terms_of_service' | 'include_plugin_options'
      | 'include_secret_options' | 'include_attributes' | 'include_options' | 'include_resource_options';
    '/api/marketplace-provider-offerings/{uuid}/import_resource/': 'backend_id' | 'project' | 'plan' | 'additional_details';
    '/api/marketplace-provider-offerings/{uuid}/make_available/': never;
    '/api/marketplace-provider-offerings/{uuid}/make_unavailable/': never;
    '/api/marketplace-provider-offerings/{uuid}/move_offering/': 'customer' | 'preserve_permissions';
    '/api/marketplace-provider-offerings/{uuid}/pause/': 'paused_reason';
    '/api/marketplace-provider-offerings/{uuid}/refresh_offering_usernames/': never;
    '/api/marketplace-provider-offerings/{uuid}/remove_offering_component/':
      | 'billing_type' | 'type' | 'name' | 'description' | 'measured_unit' | 'limit_period' | 'limit_amount'
      | 'article_code' | 'max_value' | 'min_value' | 'max_available_limit' | 'is_boolean' | 'default_limit'
      | 'uuid';
    '/api/marketplace-provider-offerings/{uuid}/remove_partition/': 'partition_uuid';
    '/api/marketplace-provider-offerings/{uuid}/remove_qos/': 'qos_uuid';
    '/api/marketplace-provider-offerings/{uuid}/remove_software_catalog/': 'offering_catalog_uuid';
    '/api/marketplace-provider-offerings/{uuid}/set_backend_metadata/': 'backend_metadata';
    '/api/marketplace-provider-offerings/{uuid}/set_offering_group/': 'offering_group';
    '/api/marketplace-provider-offerings/{uuid}/set_partition_qos/': 'partition_uuid' | 'qos_options';
    '/api/marketplace-provider-offerings/{uuid}/set_profile/': 'profile';
    '/api/marketplace-provider-offerings/{uuid}/switch_billing_mode/': 'billing_mode';
    '/api/marketplace-provider-offerings/{uuid}/sync/': never;
    '/api/marketplace-provider-offerings/{uuid}/sync_resources/': never;
    '/api/marketplace-provider-offerings/{uuid}/unpause/': never;
    '/api/marketplace-provider-offerings/{uuid}/update-user-attribute-config/':
      | 'expose_full_name' | 'expose_email' | 'expose_username' | 'expose_registration_method'
      | 'expose_organization' | 'expose_organization_country' | 'expose_organization_type'
      | 'expose_organization_registry_code' | 'expose_organization_vat_code' | 'expose_organization_address'
      | 'expose_affiliations' | 'expose_phone_number' | 'expose_job_title' | 'expose_gender'
      | 'expose_personal_title' | 'expose_place_of_birth' | 'expose_address' | 'expose_country_of_residence'
      | 'expose_nationality' | 'expose_nationalities' | 'expose_eduperson_assurance' | 'expose_identity_source'
      | 'expose_civil_number' | 'expose_birth_date' | 'expose_active_isds' | 'expose_uid_number'
      | 'expose_primary_gid' | 'offering';
    '/api/marketplace-provider-offerings/{uuid}/update_attributes/': never;
    '/api/marketplace-provider-offerings/{uuid}/update_backend_id_rules/': 'backend_id_rules';
    '/api/marketplace-provider-offerings/{uuid}/update_compliance_checklist/': 'compliance_checklist';
    '/api/marketplace-provider-offerings/{uuid}/update_description/': 'category';
    '/api/marketplace-provider-offerings/{uuid}/update_image/': 'image';
    '/api/marketplace-provider-offerings/{uuid}/update_integration/': 'secret_options' | 'plugin_options' | 'service_attributes' | 'backend_id';
    '/api/marketplace-provider-offerings/{uuid}/update_location/': 'latitude' | 'longitude';
    '/api/marketplace-provider-offerings/{uuid}/update_offering_component/':
      | 'billing_type' | 'type' | 'name' | 'description' | 'measured_unit' | 'limit_period' | 'limit_amount'
      | 'article_code' | 'max_value' | 'min_value' | 'max_available_limit' | 'is_boolean' | 'default_limit'
      | 'uuid' | 'unit_factor' | 'is_prepaid' | 'overage_component' | 'min_prepaid_duration'
      | 'max_prepaid_duration' | 'prepaid_duration_step' | 'min_renewal_duration' | 'max_renewal_duration'
      | 'renewal_duration_step';
    '/api/marketplace-provider-offerings/{uuid}/update_options/': 'options';
    '/api/marketplace-provider-offerings/{uuid}/update_organization_groups/': 'organization_groups';
    '/api/marketplace-provider-offerings/{uuid}/update_overview/':
      | 'name' | 'description' | 'full_description' | 'terms_of_service' | 'terms_of_service_link'
      | 'privacy_policy_link' | 'getting_started' | 'integration_guide' | 'slug' | 'helpdesk_url'
      | 'documentation_url' | 'access_url' | 'backend_id';
    '/api/marketplace-provider-offerings/{uuid}/update_resource_options/': 'resource_options';
    '/api/marketplace-provider-offerings/{uuid}/update_tags/': 'tags';
    '/api/marketplace-provider-offerings/{uuid}/update_thumbnail/': 'thumbnail';
    '/api/marketplace-provider-offerings/{uuid}/update_type/': 'type';
    '/api/marketplace-provider-offerings/{uuid}/update_user/': 'role' | 'user' | 'expiration_time';
    '/api/marketplace-provider-offerings/{uuid}/upload_markdown_image/': 'image';
    '/api/marketplace-provider-resources/{uuid}/add_user/': 'role' | 'user' | 'expiration_time';
    '/api/marketplace-provider-resources/{uuid}/adjust_dates/': 'start_date' | 'end_date' | 'comment';
    '/api/marketplace-provider-resources/{uuid}/delete_user/': 'role' | 'user' | 'expiration_time';
    '/api/marketplace-provider-resources/{uuid}/move_resource/': 'project';
    '/api/marketplace-provider-resources/{uuid}/pull/': never;
    '/api/marketplace-provider-resources/{uuid}/refresh_last_sync/': never;
    '/api/marketplace-provider-resources/{uuid}/restore/': 'offering' | 'plan' | 'name' | 'slug' | 'end_date' | 'downscaled' | 'paused';
    '/api/marketplace-provider-resources/{uuid}/set_as_erred/': 'error_message' | 'error_traceback';
    '/api/marketplace-provider-resources/{uuid}/set_as_ok/': never;
    '/api/marketplace-provider-resources/{uuid}/set_backend_id/': 'backend_id';
    '/api/marketplace-provider-resources/{uuid}/set_backend_metadata/': 'backend_metadata';
    '/api/marketplace-provider-resources/{uuid}/set_downscaled/': 'downscaled';
    '/api/marketplace-provider-resources/{uuid}/set_effective_id/': 'effective_id';
    '/api/marketplace-provider-resources/{uuid}/set_end_date/': 'end_date';
    '/api/marketplace-provider-resources/{uuid}/set_end_date_by_provider/': 'end_date';
    '/api/marketplace-provider-resources/{uuid}/set_end_date_by_staff/': 'end_date';
    '/api/marketplace-provider-resources/{uuid}/set_endpoints/': 'endpoints';
    '/api/marketplace-provider-resources/{uuid}/set_limits/': 'limits';
    '/api/marketplace-provider-resources/{uuid}/set_membership_sync_statuses/': 'statuses';
    '/api/marketplace-provider-resources/{uuid}/set_paused/': 'paused';
    '/api/marketplace-provider-resources/{uuid}/set_restrict_member_access/': 'restrict_member_access';
    '/api/marketplace-provider-resources/{uuid}/set_slug/': 'slug';
    '/api/marketplace-provider-resources/{uuid}/set_state_ok/': never;
    '/api/marketplace-provider-resources/{uuid}/submit_report/': 'report';
    '/api/marketplace-provider-resources/{uuid}/sync_user_roles/': never;
    '/api/marketplace-provider-resources/{uuid}/terminate/': 'attributes';
    '/api/marketplace-provider-resources/{uuid}/unlink/': never;
    '/api/marketplace-provider-resources/{uuid}/update_options/': 'options';
    '/api/marketplace-provider-resources/{uuid}/update_options_direct/': 'options';
    '/api/marketplace-provider-resources/{uuid}/update_user/': 'role' | 'user' | 'expiration_time';
    '/api/marketplace-service-providers/':
      | 'description' | 'enable_notifications' | 'customer' | 'image' | 'allowed_domains';
    '/api/marketplace-service-providers/{uuid}/add_user/': 'role' | 'user' | 'expiration_time';
    '/api/marketplace-service-providers/{uuid}/api_secret_code/': never;
    '/api/marketplace-service-providers/{uuid}/delete_user/': 'role' | 'user' | 'expiration_time';
    '/api/marketplace-service-providers/{uuid}/generate_site_agent_config/': 'offering_uuids' | 'include_policy_settings' | 'waldur_api_url' | 'timezone';
    '/api/marketplace-service-providers/{uuid}/set_offerings_username/': 'user_uuid' | 'username';
    '/api/marketplace-service-providers/{uuid}/update_user/': 'role' | 'user' | 'expiration_time';
    '/api/projects/':
      | 'name' | 'slug' | 'customer' | 'description' | 'type' | 'backend_id' | 'start_date' | 'end_date'
      | 'end_date_requested_by' | 'oecd_fos_2007_code' | 'is_industry' | 'image' | 'display_credit_reports'
      | 'kind' | 'staff_notes' | 'grace_period_days' | 'user_email_patterns' | 'user_affiliations'
      | 'user_identity_sources' | 'affiliation_uuid' | 'science_sub_domain';
    '/api/projects/{uuid}/add_user/': 'role' | 'user' | 'expiration_time';
    '/api/projects/{uuid}/delete_user/': 'role' | 'user' | 'expiration_time';
    '/api/projects/{uuid}/move_project/': 'customer' | 'preserve_permissions';
    '/api/projects/{uuid}/recover/': 'restore_team_members' | 'send_invitations_to_previous_members' | 'end_date';
    '/api/projects/{uuid}/submit_answers/': 'question_uuid' | 'answer_data';
    '/api/projects/{uuid}/sync_user_roles/': never;
    '/api/projects/{uuid}/update_affiliation/': 'affiliation';
    '/api/projects/{uuid}/update_user/': 'role' | 'user' | 'expiration_time';
    '/api/users/':
      | 'username' | 'slug' | 'native_name' | 'job_title' | 'email' | 'phone_number' | 'organization'
      | 'description' | 'is_staff' | 'is_active' | 'is_support' | 'token_lifetime' | 'agree_with_policy'
      | 'preferred_language' | 'first_name' | 'last_name' | 'image' | 'notifications_enabled' | 'affiliations'
      | 'birth_date' | 'gender' | 'personal_title' | 'place_of_birth' | 'address' | 'country_of_residence'
      | 'nationality' | 'nationalities' | 'organization_country' | 'organization_type'
      | 'organization_registry_code' | 'organization_vat_code' | 'organization_address' | 'eduperson_assurance'
      | 'is_identity_manager' | 'can_use_personal_access_tokens' | 'managed_isds' | 'active_isds'
      | 'deactivation_reason';
    '/api/users/confirm_email/': 'code';
    '/api/users/scim_sync_all/': never;
    '/api/users/{uuid}/cancel_change_email/': never;
    '/api/users/{uuid}/change_email/': 'email';
    '/api/users/{uuid}/change_password/': 'new_password';
    '/api/users/{uuid}/pull_remote_user/': never;
    '/api/users/{uuid}/pull_scim_attributes/': never;
    '/api/users/{uuid}/refresh_token/': never;
    '/api/users/{uuid}/remove_password/': never;
    '/api/users/{uuid}/send_notification/': never;
    '/api/users/{uuid}/update_actions/': 'provider_action_type';
  };
  PUT: {
    '/api/customers/{uuid}/':
      | 'organization_group' | 'backend_id' | 'image' | 'blocked' | 'archived' | 'default_tax_percent'
      | 'accounting_start_date' | 'sponsor_number' | 'name' | 'slug' | 'native_name' | 'abbreviation'
      | 'contact_details' | 'agreement_number' | 'email' | 'phone_number' | 'access_subnets'
      | 'registration_code' | 'homepage' | 'domain' | 'vat_code' | 'postal' | 'address' | 'bank_name'
      | 'bank_account' | 'latitude' | 'longitude' | 'country' | 'display_billing_info_in_projects'
      | 'max_service_accounts' | 'project_metadata_checklist' | 'grace_period_days' | 'user_email_patterns'
      | 'user_affiliations' | 'user_identity_sources' | 'description' | 'notification_emails' | 'city' | 'state'
      | 'parish' | 'street' | 'house_nr' | 'apartment_nr' | 'household' | 'project_slug_template';
    '/api/customers/{uuid}/update-project-digest-config/':
      | 'is_enabled' | 'frequency' | 'enabled_sections' | 'day_of_week' | 'day_of_month';
    '/api/marketplace-offering-usage-policies/{uuid}/':
      | 'scope' | 'actions' | 'organization_groups' | 'component_limits_set' | 'period' | 'options'
      | 'apply_to_all';
    '/api/marketplace-orders/{uuid}/': 'limits' | 'attributes' | 'start_date';
    '/api/marketplace-provider-offerings/{uuid}/update-user-attribute-config/':
      | 'expose_full_name' | 'expose_email' | 'expose_username' | 'expose_registration_method'
      | 'expose_organization' | 'expose_organization_country' | 'expose_organization_type'
      | 'expose_organization_registry_code' | 'expose_organization_vat_code' | 'expose_organization_address'
      | 'expose_affiliations' | 'expose_phone_number' | 'expose_job_title' | 'expose_gender'
      | 'expose_personal_title' | 'expose_place_of_birth' | 'expose_address' | 'expose_country_of_residence'
      | 'expose_nationality' | 'expose_nationalities' | 'expose_eduperson_assurance' | 'expose_identity_source'
      | 'expose_civil_number' | 'expose_birth_date' | 'expose_active_isds' | 'expose_uid_number'
      | 'expose_primary_gid' | 'offering';
    '/api/marketplace-provider-resources/{uuid}/': 'name' | 'description' | 'end_date';
    '/api/marketplace-service-providers/{uuid}/':
      | 'description' | 'enable_notifications' | 'image' | 'customer' | 'allowed_domains';
    '/api/projects/{uuid}/':
      | 'name' | 'slug' | 'customer' | 'description' | 'type' | 'backend_id' | 'start_date' | 'end_date'
      | 'oecd_fos_2007_code' | 'is_industry' | 'image' | 'display_credit_reports' | 'kind' | 'staff_notes'
      | 'grace_period_days' | 'user_email_patterns' | 'user_affiliations' | 'user_identity_sources'
      | 'affiliation_uuid' | 'science_sub_domain';
    '/api/users/{uuid}/':
      | 'username' | 'slug' | 'native_name' | 'job_title' | 'phone_number' | 'organization' | 'description'
      | 'is_staff' | 'is_active' | 'is_support' | 'token_lifetime' | 'agree_with_policy' | 'preferred_language'
      | 'first_name' | 'last_name' | 'image' | 'email' | 'notifications_enabled' | 'affiliations' | 'birth_date'
      | 'gender' | 'personal_title' | 'place_of_birth' | 'address' | 'country_of_residence' | 'nationality'
      | 'nationalities' | 'organization_country' | 'organization_type' | 'organization_registry_code'
      | 'organization_vat_code' | 'organization_address' | 'eduperson_assurance' | 'is_identity_manager'
      | 'can_use_personal_access_tokens' | 'managed_isds' | 'active_isds' | 'deactivation_reason';
  };
  PATCH: {
    '/api/customers/{uuid}/':
      | 'organization_group' | 'backend_id' | 'image' | 'blocked' | 'archived' | 'default_tax_percent'
      | 'accounting_start_date' | 'sponsor_number' | 'name' | 'slug' | 'native_name' | 'abbreviation'
      | 'contact_details' | 'agreement_number' | 'email' | 'phone_number' | 'access_subnets'
      | 'registration_code' | 'homepage' | 'domain' | 'vat_code' | 'postal' | 'address' | 'bank_name'
      | 'bank_account' | 'latitude' | 'longitude' | 'country' | 'display_billing_info_in_projects'
      | 'max_service_accounts' | 'project_metadata_checklist' | 'grace_period_days' | 'user_email_patterns'
      | 'user_affiliations' | 'user_identity_sources' | 'description' | 'notification_emails' | 'city' | 'state'
      | 'parish' | 'street' | 'house_nr' | 'apartment_nr' | 'household' | 'project_slug_template';
    '/api/customers/{uuid}/update-project-digest-config/':
      | 'is_enabled' | 'frequency' | 'enabled_sections' | 'day_of_week' | 'day_of_month';
    '/api/marketplace-offering-usage-policies/{uuid}/':
      | 'scope' | 'actions' | 'organization_groups' | 'component_limits_set' | 'period' | 'options'
      | 'apply_to_all';
    '/api/marketplace-orders/{uuid}/': 'limits' | 'attributes' | 'start_date';
    '/api/marketplace-provider-offerings/{uuid}/update-user-attribute-config/':
      | 'expose_full_name' | 'expose_email' | 'expose_username' | 'expose_registration_method'
      | 'expose_organization' | 'expose_organization_country' | 'expose_organization_type'
      | 'expose_organization_registry_code' | 'expose_organization_vat_code' | 'expose_organization_address'
      | 'expose_affiliations' | 'expose_phone_number' | 'expose_job_title' | 'expose_gender'
      | 'expose_personal_title' | 'expose_place_of_birth' | 'expose_address' | 'expose_country_of_residence'
      | 'expose_nationality' | 'expose_nationalities' | 'expose_eduperson_assurance' | 'expose_identity_source'
      | 'expose_civil_number' | 'expose_birth_date' | 'expose_active_isds' | 'expose_uid_number'
      | 'expose_primary_gid' | 'offering';
    '/api/marketplace-provider-offerings/{uuid}/update_partition/':
      | 'partition_uuid' | 'partition_name' | 'cpu_arch' | 'gpu_arch' | 'cpu_bind' | 'def_cpu_per_gpu'
      | 'max_cpus_per_node' | 'max_cpus_per_socket' | 'def_mem_per_cpu' | 'def_mem_per_gpu' | 'def_mem_per_node'
      | 'max_mem_per_cpu' | 'max_mem_per_node' | 'default_time' | 'max_time' | 'grace_time' | 'max_nodes'
      | 'min_nodes' | 'exclusive_topo' | 'exclusive_user' | 'priority_tier' | 'qos' | 'req_resv';
    '/api/marketplace-provider-offerings/{uuid}/update_qos/':
      | 'qos_uuid' | 'name' | 'description' | 'max_nodes' | 'min_nodes' | 'default_time' | 'max_time'
      | 'grace_time' | 'priority' | 'grp_tres' | 'max_tres_per_job' | 'max_tres_per_node' | 'max_tres_per_user'
      | 'min_tres_per_job' | 'flags';
    '/api/marketplace-provider-offerings/{uuid}/update_software_catalog/':
      | 'offering_catalog_uuid' | 'catalog' | 'enabled_cpu_family' | 'enabled_cpu_microarchitectures'
      | 'partition';
    '/api/marketplace-provider-resources/{uuid}/': 'name' | 'description' | 'end_date';
    '/api/marketplace-service-providers/{uuid}/': 'description' | 'enable_notifications' | 'image' | 'allowed_domains';
    '/api/projects/{uuid}/':
      | 'name' | 'slug' | 'customer' | 'description' | 'type' | 'backend_id' | 'start_date' | 'end_date'
      | 'oecd_fos_2007_code' | 'is_industry' | 'image' | 'display_credit_reports' | 'kind' | 'staff_notes'
      | 'grace_period_days' | 'user_email_patterns' | 'user_affiliations' | 'user_identity_sources'
      | 'affiliation_uuid' | 'science_sub_domain';
    '/api/users/{uuid}/':
      | 'username' | 'slug' | 'native_name' | 'job_title' | 'phone_number' | 'organization' | 'description'
      | 'is_staff' | 'is_active' | 'is_support' | 'token_lifetime' | 'agree_with_policy' | 'preferred_language'
      | 'first_name' | 'last_name' | 'image' | 'notifications_enabled' | 'affiliations' | 'birth_date'
      | 'gender' | 'personal_title' | 'place_of_birth' | 'address' | 'country_of_residence' | 'nationality'
      | 'nationalities' | 'organization_country' | 'organization_type' | 'organization_registry_code'
      | 'organization_vat_code' | 'organization_address' | 'eduperson_assurance' | 'is_identity_manager'
      | 'can_use_personal_access_tokens' | 'managed_isds' | 'active_isds' | 'deactivation_reason';
  };
  DELETE: {
    '/api/customers/{uuid}/': never;
    '/api/marketplace-offering-usage-policies/{uuid}/': never;
    '/api/marketplace-orders/{uuid}/': never;
    '/api/marketplace-provider-offerings/{uuid}/': never;
    '/api/marketplace-provider-offerings/{uuid}/delete-user-attribute-config/': never;
    '/api/marketplace-service-providers/{uuid}/': never;
    '/api/projects/{uuid}/': never;
    '/api/users/{uuid}/': never;
  };
}
