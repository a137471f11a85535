// Made by `npm run codegen` from the documents in ../openapi: do not edit.

/** The columns of each kind of row, of older and current servers together. */
export interface Columns {
  AccessSubnet: 'uuid' | 'inet' | 'description';
  AccessorUser: 'uuid' | 'username' | 'full_name';
  AdminUser: 'user_uuid' | 'username' | 'full_name' | 'access_type';
  AdministrativeAccess: 'description' | 'staff_count' | 'support_count' | 'users';
  AffiliatedOrganization:
    | 'uuid' | 'url' | 'name' | 'code' | 'abbreviation' | 'description' | 'email' | 'homepage' | 'country'
    | 'address' | 'created' | 'modified' | 'projects_count';
  AggregatedAccessSubnets: 'expanded' | 'packed' | 'defaults' | 'organization_subnets';
  AnsweredQuestion:
    | 'uuid' | 'description' | 'user_guidance' | 'question_type' | 'required' | 'order' | 'existing_answer'
    | 'question_options' | 'min_value' | 'max_value' | 'allowed_file_types' | 'allowed_mime_types'
    | 'max_file_size_mb' | 'max_files_count' | 'likert_scale_length' | 'likert_low_label' | 'likert_high_label'
    | 'likert_allow_na' | 'rich_text_char_limit' | 'rich_text_toolbar_level' | 'dependencies_info' | 'operator'
    | 'review_answer_value' | 'always_requires_review';
  ApiSecretCode: 'api_secret_code' | 'detail';
  AuthToken:
    | 'created' | 'user_first_name' | 'user_last_name' | 'user_username' | 'user_is_active'
    | 'user_token_lifetime' | 'token';
  BackendMetadata: 'state' | 'runtime_state' | 'action' | 'instance_name';
  BasicUser: 'url' | 'uuid' | 'username' | 'full_name' | 'native_name' | 'email' | 'image';
  CampaignOffering: 'uuid' | 'name';
  Catalog:
    | 'url' | 'uuid' | 'created' | 'modified' | 'name' | 'version' | 'catalog_type' | 'catalog_type_display'
    | 'source_url' | 'description' | 'metadata' | 'auto_update_enabled' | 'last_update_attempt'
    | 'last_successful_update' | 'update_errors' | 'package_count' | 'version_count' | 'target_count';
  CatalogPartition: 'uuid' | 'partition_name' | 'priority_tier' | 'qos' | 'cpu_arch' | 'gpu_arch';
  Category:
    | 'url' | 'uuid' | 'title' | 'description' | 'icon' | 'default_vm_category' | 'default_volume_category'
    | 'offering_count' | 'available_offerings_count' | 'sections' | 'columns' | 'components' | 'articles'
    | 'group' | 'default_tenant_category';
  CategoryAttribute: 'uuid' | 'key' | 'title' | 'type' | 'options' | 'required' | 'default';
  CategoryAttributeOption: 'uuid' | 'key' | 'title' | 'is_default';
  CategoryColumn: 'uuid' | 'index' | 'title' | 'attribute' | 'widget';
  CategoryComponent: 'type' | 'name' | 'description' | 'measured_unit';
  CategoryGroup: 'url' | 'uuid' | 'title' | 'description' | 'icon';
  CategoryHelpArticle: 'title' | 'url';
  CategorySection: 'key' | 'title' | 'attributes' | 'is_standalone';
  Checklist: 'uuid' | 'name' | 'description' | 'checklist_type';
  ChecklistAnswer:
    | 'uuid' | 'question_description' | 'question_type' | 'question_required' | 'answer_data' | 'requires_review'
    | 'user' | 'user_name' | 'created' | 'modified';
  ChecklistCompletion:
    | 'uuid' | 'is_completed' | 'completion_percentage' | 'unanswered_required_questions' | 'checklist_name'
    | 'checklist_description' | 'created' | 'modified' | 'requires_review' | 'reviewed_by' | 'reviewed_by_name'
    | 'reviewed_at' | 'review_notes' | 'review_trigger_summary';
  ChecklistOption: 'uuid' | 'label' | 'order';
  ChecklistQuestion:
    | 'uuid' | 'required' | 'description' | 'user_guidance' | 'question_options' | 'question_type' | 'order'
    | 'min_value' | 'max_value' | 'allowed_file_types' | 'allowed_mime_types' | 'max_file_size_mb'
    | 'max_files_count' | 'likert_scale_length' | 'likert_low_label' | 'likert_high_label' | 'likert_allow_na'
    | 'rich_text_char_limit' | 'rich_text_toolbar_level' | 'operator' | 'review_answer_value'
    | 'always_requires_review' | 'guidance_answer_value' | 'guidance_operator' | 'always_show_guidance'
    | 'dependency_logic_operator';
  ChecklistTemplate: 'checklist' | 'questions' | 'initial_visible_questions';
  ComplianceChecklist: 'checklist_uuid' | 'checklist_name' | 'questions_count' | 'offerings_count';
  ComplianceOverview:
    | 'offering_uuid' | 'offering_name' | 'checklist_name' | 'total_users' | 'users_with_completions'
    | 'completed_users' | 'pending_users' | 'compliance_rate';
  ComponentLimit: 'type' | 'limit';
  ComponentStats:
    | 'type' | 'name' | 'description' | 'measured_unit' | 'billing_type' | 'usage' | 'limit_usage' | 'limit'
    | 'offering_name' | 'offering_uuid';
  ComponentUsage:
    | 'uuid' | 'created' | 'description' | 'type' | 'name' | 'measured_unit' | 'usage' | 'date'
    | 'missing_usage_policy' | 'recurring' | 'resource_name' | 'resource_uuid' | 'offering_name'
    | 'offering_uuid' | 'project_name' | 'project_uuid' | 'customer_name' | 'customer_uuid' | 'billing_period'
    | 'modified_by';
  ComponentUserUsage:
    | 'uuid' | 'user' | 'username' | 'component_usage' | 'usage' | 'measured_unit' | 'description' | 'created'
    | 'modified' | 'backend_id' | 'resource_name' | 'resource_uuid' | 'offering_name' | 'offering_uuid'
    | 'project_name' | 'project_uuid' | 'customer_name' | 'customer_uuid' | 'component_type' | 'date'
    | 'billing_period';
  CostPolicy:
    | 'uuid' | 'url' | 'scope' | 'scope_name' | 'scope_uuid' | 'actions' | 'created' | 'created_by_full_name'
    | 'created_by_username' | 'has_fired' | 'fired_datetime' | 'options' | 'affected_resources_count'
    | 'limit_cost' | 'period' | 'period_name' | 'current_cost' | 'organization_groups' | 'apply_to_all';
  Country: 'label' | 'value';
  CourseAccount:
    | 'url' | 'uuid' | 'created' | 'modified' | 'project' | 'project_uuid' | 'project_name' | 'project_slug'
    | 'project_start_date' | 'project_end_date' | 'user_uuid' | 'username' | 'customer_uuid' | 'customer_name'
    | 'state' | 'email' | 'description' | 'error_message' | 'error_traceback';
  CreatedOrder:
    | 'offering' | 'offering_name' | 'offering_uuid' | 'offering_description' | 'offering_image'
    | 'offering_thumbnail' | 'offering_type' | 'offering_terms_of_service' | 'offering_shared'
    | 'offering_billable' | 'offering_plugin_options' | 'provider_name' | 'provider_uuid' | 'category_title'
    | 'category_uuid' | 'category_icon' | 'plan' | 'plan_unit' | 'plan_name' | 'plan_uuid' | 'plan_description'
    | 'attributes' | 'limits' | 'uuid' | 'created' | 'modified' | 'type' | 'resource_uuid' | 'resource_type'
    | 'resource_name' | 'cost' | 'state' | 'output' | 'marketplace_resource_uuid' | 'error_message'
    | 'callback_url' | 'url' | 'created_by' | 'created_by_username' | 'created_by_full_name'
    | 'consumer_reviewed_by' | 'consumer_reviewed_at' | 'project' | 'project_uuid' | 'project_name'
    | 'project_description' | 'customer_name' | 'customer_uuid' | 'consumer_reviewed_by_username'
    | 'consumer_reviewed_by_full_name' | 'error_traceback';
  Customer:
    | 'url' | 'uuid' | 'created' | 'organization_groups' | 'display_name' | 'backend_id' | 'image' | 'blocked'
    | 'archived' | 'display_billing_info_in_projects' | 'default_tax_percent' | 'accounting_start_date'
    | 'projects_count' | 'users_count' | 'sponsor_number' | 'country_name' | 'max_service_accounts'
    | 'project_metadata_checklist' | 'grace_period_days' | 'user_email_patterns' | 'user_affiliations'
    | 'user_identity_sources' | 'default_affiliations' | 'name' | 'slug' | 'native_name' | 'abbreviation'
    | 'description' | 'contact_details' | 'agreement_number' | 'email' | 'phone_number' | 'access_subnets'
    | 'registration_code' | 'homepage' | 'domain' | 'vat_code' | 'postal' | 'address' | 'bank_name' | 'latitude'
    | 'longitude' | 'bank_account' | 'country' | 'notification_emails' | 'city' | 'state' | 'parish' | 'street'
    | 'house_nr' | 'apartment_nr' | 'household' | 'project_slug_template' | 'payment_profiles'
    | 'customer_credit' | 'customer_unallocated_credit' | 'has_affiliate_links' | 'is_service_provider'
    | 'service_provider' | 'service_provider_uuid' | 'call_managing_organization_uuid'
    | 'billing_price_estimate' | 'has_active_helpdesk' | 'organization_group' | 'organization_group_name'
    | 'organization_group_uuid' | 'organization_group_parent_name' | 'organization_group_parent_uuid'
    | 'organization_group_type_name' | 'organization_group_type_uuid' | 'projects';
  CustomerServiceAccount:
    | 'url' | 'uuid' | 'created' | 'modified' | 'username' | 'description' | 'error_message' | 'error_traceback'
    | 'state' | 'token' | 'email' | 'expires_at' | 'preferred_identifier' | 'customer' | 'customer_uuid'
    | 'customer_name';
  CustomerUser:
    | 'url' | 'uuid' | 'username' | 'full_name' | 'email' | 'role_name' | 'projects' | 'expiration_time' | 'image'
    | 'role';
  CustomerUserProject: 'url' | 'uuid' | 'name' | 'role_name' | 'expiration_time';
  DataAccessEvent:
    | 'uuid' | 'timestamp' | 'accessor_type' | 'accessed_fields' | 'accessor_category' | 'accessor' | 'ip_address'
    | 'context';
  DataAccessSummary:
    | 'total_administrative_access' | 'total_organizational_access' | 'total_provider_access';
  DiscoveredCatalog:
    | 'name' | 'catalog_type' | 'latest_version' | 'existing' | 'existing_version' | 'update_available';
  Endpoint: 'uuid' | 'name' | 'url';
  Event: 'uuid' | 'created' | 'event_type' | 'message' | 'context';
  EventCount: 'count';
  ExpandedAccessSubnet:
    | 'inet' | 'description' | 'is_staff_managed' | 'customer_uuid' | 'customer_name' | 'offering_uuid'
    | 'offering_name';
  FilledChecklist: 'checklist' | 'completion' | 'questions';
  Fingerprint: 'md5' | 'sha256' | 'sha512';
  GlauthGroup: 'gid' | 'name' | 'kind' | 'scope' | 'role' | 'members';
  GlauthMembership: 'gid' | 'group_name' | 'kind' | 'role';
  GlauthOffering: 'uuid' | 'name' | 'slug';
  GlauthRobotAccount:
    | 'username' | 'uidnumber' | 'personal_group' | 'login_shell' | 'home_dir' | 'ssh_keys';
  GlauthScope: 'type' | 'uuid' | 'name' | 'slug' | 'resource_uuid';
  GlauthTree: 'offering' | 'groups' | 'users' | 'robot_accounts';
  GlauthUser:
    | 'username' | 'uidnumber' | 'disabled' | 'personal_group' | 'mail' | 'givenname' | 'sn' | 'login_shell'
    | 'home_dir' | 'ssh_keys' | 'memberships';
  HistoryEntry:
    | 'id' | 'revision_date' | 'revision_user' | 'revision_comment' | 'serialized_data';
  HistoryUser: 'uuid' | 'username' | 'full_name';
  IdentityBridgeStatus:
    | 'active_isds' | 'managed_isds' | 'attribute_sources' | 'stale_attributes' | 'effective_bridge_fields'
    | 'is_federated';
  ImportableResource: 'backend_id' | 'name' | 'type' | 'description';
  IntegrationStatus: 'agent_type' | 'status' | 'last_request_timestamp' | 'service_name';
  Invoice:
    | 'url' | 'uuid' | 'number' | 'customer' | 'price' | 'tax' | 'total' | 'state' | 'year' | 'month'
    | 'issuer_details' | 'invoice_date' | 'due_date' | 'customer_details' | 'items' | 'backend_id'
    | 'payment_url' | 'reference_number' | 'compensations' | 'incurred_costs';
  InvoiceCustomer:
    | 'name' | 'address' | 'country' | 'country_name' | 'email' | 'postal' | 'phone_number' | 'bank_name'
    | 'bank_account' | 'vat_code';
  InvoiceGrowth: 'periods' | 'total_periods' | 'other_periods' | 'customer_periods';
  InvoiceGrowthCustomer: 'name' | 'periods';
  InvoiceItem:
    | 'uuid' | 'url' | 'name' | 'price' | 'tax' | 'total' | 'unit_price' | 'unit' | 'factor' | 'measured_unit'
    | 'start' | 'end' | 'article_code' | 'project_name' | 'project_uuid' | 'quantity' | 'details' | 'resource'
    | 'resource_uuid' | 'resource_name' | 'billing_type' | 'backend_uuid' | 'credit';
  InvoiceItemDetails:
    | 'resource_name' | 'resource_uuid' | 'plan_name' | 'plan_uuid' | 'offering_type' | 'offering_name'
    | 'offering_uuid' | 'service_provider_name' | 'service_provider_uuid' | 'plan_component_id'
    | 'offering_component_type' | 'offering_component_name' | 'resource_limit_periods';
  InvoiceLimitPeriod: 'start' | 'end' | 'quantity' | 'billing_periods' | 'total';
  InvoiceOfferingStats:
    | 'offering_name' | 'aggregated_price' | 'aggregated_tax' | 'aggregated_total' | 'service_category_title'
    | 'service_provider_name' | 'service_provider_uuid';
  IssueReference: 'key' | 'uuid';
  NameUuid: 'name' | 'uuid';
  Offering:
    | 'url' | 'uuid' | 'created' | 'name' | 'slug' | 'description' | 'full_description' | 'privacy_policy_link'
    | 'helpdesk_url' | 'documentation_url' | 'access_url' | 'endpoints' | 'default_access_subnets'
    | 'software_catalogs' | 'partitions' | 'qos_profiles' | 'customer' | 'customer_uuid' | 'customer_name'
    | 'project' | 'project_uuid' | 'project_name' | 'category' | 'category_uuid' | 'category_title'
    | 'attributes' | 'options' | 'resource_options' | 'components' | 'plugin_options' | 'secret_options'
    | 'service_attributes' | 'state' | 'vendor_details' | 'getting_started' | 'integration_guide' | 'thumbnail'
    | 'order_count' | 'plans' | 'screenshots' | 'type' | 'shared' | 'billable' | 'scope' | 'scope_uuid'
    | 'scope_name' | 'scope_state' | 'scope_error_message' | 'scope_resource' | 'scope_resource_uuid'
    | 'scope_resource_name' | 'files' | 'quotas' | 'paused_reason' | 'datacite_doi' | 'citation_count'
    | 'latitude' | 'longitude' | 'country' | 'backend_id' | 'backend_id_rules' | 'organization_groups' | 'tags'
    | 'image' | 'total_customers' | 'total_cost' | 'total_cost_estimated' | 'parent_description' | 'parent_uuid'
    | 'parent_name' | 'backend_metadata' | 'has_compliance_requirements' | 'billing_type_classification'
    | 'effective_available_limits' | 'compliance_checklist' | 'profile_uuid' | 'profile_name' | 'offering_group'
    | 'offering_group_uuid' | 'offering_group_title' | 'integration_status' | 'google_calendar_is_public'
    | 'google_calendar_link' | 'native_description' | 'native_name' | 'rating' | 'roles' | 'terms_of_service'
    | 'terms_of_service_link';
  OfferingAccessSubnets: 'expanded' | 'packed' | 'defaults';
  OfferingComponent:
    | 'uuid' | 'offering_uuid' | 'billing_type' | 'type' | 'name' | 'description' | 'measured_unit'
    | 'unit_factor' | 'limit_period' | 'limit_amount' | 'article_code' | 'max_value' | 'min_value'
    | 'max_available_limit' | 'is_boolean' | 'default_limit' | 'factor' | 'is_builtin' | 'is_prepaid'
    | 'overage_component' | 'min_prepaid_duration' | 'max_prepaid_duration' | 'prepaid_duration_step'
    | 'min_renewal_duration' | 'max_renewal_duration' | 'renewal_duration_step';
  OfferingComponentStat:
    | 'period' | 'billing_period' | 'date' | 'usage' | 'description' | 'measured_unit' | 'type' | 'name';
  OfferingCost: 'period' | 'price' | 'tax' | 'total';
  OfferingCustomer: 'uuid' | 'name' | 'slug' | 'abbreviation' | 'phone_number' | 'email';
  OfferingDefaultAccessSubnet: 'inet' | 'description' | 'offering_uuid' | 'offering_name';
  OfferingFile: 'name' | 'created' | 'file';
  OfferingGroup: 'customer_name' | 'customer_uuid' | 'offerings';
  OfferingPermission:
    | 'url' | 'pk' | 'created' | 'expiration_time' | 'created_by' | 'offering' | 'offering_uuid' | 'offering_slug'
    | 'offering_name' | 'role' | 'role_name' | 'user' | 'user_full_name' | 'user_native_name' | 'user_username'
    | 'user_uuid' | 'user_email';
  OfferingReference: 'offering_name' | 'offering_uuid';
  OfferingRole: 'name' | 'url' | 'uuid';
  OfferingStateCounters: 'resources' | 'users';
  OfferingStats: 'resources_count' | 'customers_count';
  OfferingUser:
    | 'url' | 'uuid' | 'user' | 'offering' | 'username' | 'offering_uuid' | 'offering_name' | 'user_uuid'
    | 'user_username' | 'user_full_name' | 'user_first_name' | 'user_last_name' | 'user_email'
    | 'user_phone_number' | 'user_organization' | 'user_job_title' | 'user_affiliations' | 'user_gender'
    | 'user_personal_title' | 'user_place_of_birth' | 'user_address' | 'user_country_of_residence'
    | 'user_nationality' | 'user_nationalities' | 'user_organization_country' | 'user_organization_type'
    | 'user_organization_registry_code' | 'user_organization_vat_code' | 'user_organization_address'
    | 'user_eduperson_assurance' | 'user_civil_number' | 'user_birth_date' | 'user_identity_source'
    | 'user_uid_number' | 'user_primary_gid' | 'user_active_isds' | 'created' | 'modified' | 'customer_uuid'
    | 'customer_name' | 'is_restricted' | 'state' | 'runtime_state' | 'service_provider_comment'
    | 'service_provider_comment_url' | 'has_consent' | 'requires_reconsent' | 'offering_has_active_tos'
    | 'has_compliance_checklist' | 'consent_data' | 'is_profile_complete' | 'missing_profile_attributes'
    | 'uidnumber' | 'primarygroup' | 'login_shell' | 'home_directory' | 'propagation_date';
  OfferingUserCompliance:
    | 'uuid' | 'user_full_name' | 'user_email' | 'offering_name' | 'checklist_name' | 'username' | 'state'
    | 'completion_percentage' | 'compliance_status' | 'last_updated' | 'created';
  Order:
    | 'offering' | 'offering_name' | 'offering_uuid' | 'offering_description' | 'offering_image'
    | 'offering_thumbnail' | 'offering_type' | 'offering_shared' | 'offering_billable'
    | 'offering_plugin_options' | 'provider_name' | 'provider_uuid' | 'provider_slug' | 'provider_description'
    | 'category_title' | 'category_uuid' | 'category_icon' | 'plan' | 'plan_unit' | 'plan_name' | 'plan_uuid'
    | 'plan_description' | 'attributes' | 'limits' | 'uuid' | 'created' | 'modified' | 'resource_uuid'
    | 'resource_type' | 'resource_name' | 'cost' | 'state' | 'output' | 'output_updated_at'
    | 'marketplace_resource_uuid' | 'error_message' | 'error_traceback' | 'error_updated_at' | 'callback_url'
    | 'completed_at' | 'request_comment' | 'attachment' | 'type' | 'start_date' | 'slug' | 'url'
    | 'consumer_reviewed_by' | 'consumer_reviewed_by_full_name' | 'consumer_reviewed_by_username'
    | 'consumer_reviewed_at' | 'provider_reviewed_by' | 'provider_reviewed_by_full_name'
    | 'provider_reviewed_by_username' | 'provider_reviewed_at' | 'created_by_username' | 'created_by_full_name'
    | 'created_by_civil_number' | 'created_by_email' | 'created_by_organization'
    | 'created_by_organization_country' | 'created_by_organization_registry_code'
    | 'created_by_organization_vat_code' | 'created_by_organization_address' | 'customer_name' | 'customer_uuid'
    | 'customer_slug' | 'project_name' | 'project_uuid' | 'project_description' | 'project_slug'
    | 'old_plan_name' | 'new_plan_name' | 'old_plan_uuid' | 'new_plan_uuid' | 'old_cost_estimate'
    | 'new_cost_estimate' | 'can_terminate' | 'fixed_price' | 'activation_price' | 'termination_comment'
    | 'backend_id' | 'order_subtype' | 'provider_message' | 'provider_message_url'
    | 'provider_message_attachment' | 'provider_message_updated_at' | 'consumer_message'
    | 'consumer_message_attachment' | 'consumer_message_updated_at' | 'consumer_rejection_comment'
    | 'provider_rejection_comment' | 'auto_approved' | 'auto_approved_by_rule_uuid'
    | 'auto_approved_cost_limit_snapshot' | 'issue' | 'offering_terms_of_service';
  OrganizationAccessSubnet: 'inet' | 'description' | 'customer_uuid' | 'customer_name';
  OrganizationGroup:
    | 'uuid' | 'url' | 'name' | 'parent_uuid' | 'parent_name' | 'parent' | 'customers_count' | 'type'
    | 'type_name';
  OrganizationalAccess: 'scope_type' | 'scope_uuid' | 'scope_name' | 'users';
  OrganizationalUser: 'user_uuid' | 'username' | 'full_name' | 'role';
  Partition:
    | 'uuid' | 'partition_name' | 'cpu_arch' | 'gpu_arch' | 'cpu_bind' | 'def_cpu_per_gpu' | 'max_cpus_per_node'
    | 'max_cpus_per_socket' | 'def_mem_per_cpu' | 'def_mem_per_gpu' | 'def_mem_per_node' | 'max_mem_per_cpu'
    | 'max_mem_per_node' | 'default_time' | 'max_time' | 'grace_time' | 'max_nodes' | 'min_nodes'
    | 'exclusive_topo' | 'exclusive_user' | 'priority_tier' | 'qos' | 'qos_options' | 'req_resv';
  PartitionQos: 'uuid' | 'qos' | 'qos_name' | 'is_default';
  PaymentProfile:
    | 'uuid' | 'url' | 'name' | 'organization_uuid' | 'organization' | 'attributes' | 'payment_type'
    | 'payment_type_display' | 'is_active';
  PaymentProfileAttributes: 'end_date' | 'agreement_number' | 'contract_sum';
  Permission:
    | 'uuid' | 'user_uuid' | 'user_name' | 'user_slug' | 'user_username' | 'user_email' | 'created'
    | 'expiration_time' | 'is_active' | 'created_by_full_name' | 'created_by_username' | 'revoked_by_full_name'
    | 'revoked_by_username' | 'revoke_reason' | 'role_name' | 'role_description' | 'role_uuid' | 'scope_type'
    | 'scope_uuid' | 'scope_name' | 'scope_is_removed' | 'customer_uuid' | 'customer_name' | 'resource_uuid'
    | 'project_uuid';
  Plan:
    | 'url' | 'uuid' | 'name' | 'description' | 'article_code' | 'max_amount' | 'archived' | 'is_active'
    | 'unit_price' | 'unit' | 'init_price' | 'switch_price' | 'backend_id' | 'organization_groups'
    | 'components' | 'offering' | 'prices' | 'future_prices' | 'quotas' | 'resources_count' | 'plan_type'
    | 'minimal_price';
  PlanComponent:
    | 'type' | 'name' | 'measured_unit' | 'amount' | 'price' | 'future_price' | 'discount_formula'
    | 'discount_aggregation' | 'discount_description' | 'discount_threshold' | 'discount_rate';
  PlanPeriod: 'uuid' | 'plan_name' | 'plan_uuid' | 'start' | 'end' | 'components';
  PlanPrice:
    | 'offering_uuid' | 'offering_name' | 'plan_uuid' | 'plan_name' | 'plan_unit' | 'component_name'
    | 'measured_unit' | 'billing_type' | 'amount' | 'price' | 'future_price' | 'discount_formula'
    | 'discount_aggregation';
  PlanUsage:
    | 'plan_uuid' | 'plan_name' | 'limit' | 'usage' | 'remaining' | 'offering_uuid' | 'offering_name'
    | 'customer_provider_uuid' | 'customer_provider_name';
  Plugin: 'offering_type' | 'components' | 'available_limits';
  PluginComponent: 'type' | 'name' | 'measured_unit' | 'billing_type';
  PosixAllocation: 'namespace' | 'value' | 'pool_uuid' | 'scope' | 'scope_name';
  PosixGroup:
    | 'gid' | 'offering_name' | 'project_name' | 'project_uuid' | 'customer_name' | 'customer_uuid'
    | 'project_accessible' | 'pool_uuid';
  PosixIdPool:
    | 'url' | 'uuid' | 'created' | 'description' | 'service_provider' | 'offering' | 'min_uid' | 'max_uid'
    | 'next_uid' | 'min_gid' | 'max_gid' | 'next_gid' | 'customer_uuid' | 'customer_name' | 'scope' | 'uid_used'
    | 'gid_used' | 'uid_utilization' | 'gid_utilization';
  PosixIdentity:
    | 'offering_name' | 'offering_uuid' | 'namespace' | 'value' | 'context' | 'pool_uuid';
  PriceEstimate: 'total' | 'current' | 'tax' | 'tax_current';
  ProfileCompleteness: 'is_complete' | 'missing_fields' | 'mandatory_fields' | 'enforcement_enabled';
  Project:
    | 'url' | 'uuid' | 'name' | 'slug' | 'customer' | 'customer_uuid' | 'customer_name' | 'customer_slug'
    | 'customer_native_name' | 'customer_abbreviation' | 'description'
    | 'customer_display_billing_info_in_projects' | 'display_credit_reports' | 'created' | 'type' | 'type_name'
    | 'type_uuid' | 'backend_id' | 'start_date' | 'end_date' | 'end_date_requested_by' | 'end_date_updated_at'
    | 'oecd_fos_2007_code' | 'oecd_fos_2007_label' | 'is_industry' | 'image' | 'resources_count'
    | 'project_metadata' | 'max_service_accounts' | 'kind' | 'is_removed' | 'termination_metadata'
    | 'staff_notes' | 'grace_period_days' | 'customer_grace_period_days' | 'effective_end_date'
    | 'is_in_grace_period' | 'user_email_patterns' | 'user_affiliations' | 'user_identity_sources'
    | 'affiliation' | 'affiliation_uuid' | 'affiliation_name' | 'affiliation_code' | 'science_sub_domain'
    | 'science_sub_domain_name' | 'science_sub_domain_code' | 'science_domain_uuid' | 'science_domain_name'
    | 'science_domain_code' | 'project_credit' | 'marketplace_resource_count' | 'billing_price_estimate';
  ProjectDigest:
    | 'uuid' | 'is_enabled' | 'frequency' | 'enabled_sections' | 'day_of_week' | 'day_of_month' | 'last_sent_at'
    | 'available_sections';
  ProjectDigestSection: 'key' | 'title';
  ProjectMetadataAnswer: 'question_uuid' | 'question' | 'question_type' | 'answer';
  ProjectMetadataCompletion:
    | 'project_uuid' | 'project_name' | 'completion_uuid' | 'completion_percentage' | 'is_completed'
    | 'requires_review' | 'answers' | 'unanswered_required_questions';
  ProjectMetadataDetails:
    | 'checklist' | 'total_projects' | 'projects_with_completions' | 'fully_completed_projects'
    | 'projects_requiring_review' | 'project_details';
  ProjectMetadataOverview:
    | 'total_projects' | 'projects_with_completions' | 'fully_completed_projects' | 'projects_requiring_review'
    | 'average_completion_percentage';
  ProjectMetadataProject:
    | 'project_uuid' | 'project_name' | 'completion_uuid' | 'completion_percentage' | 'is_completed'
    | 'requires_review' | 'answers_count' | 'unanswered_required_count';
  ProjectMetadataQuestion:
    | 'question_uuid' | 'question_description' | 'question_type' | 'required' | 'order' | 'min_value'
    | 'max_value' | 'total_projects' | 'answered_projects_count' | 'project_answers' | 'question_options';
  ProjectPermission:
    | 'created' | 'expiration_time' | 'created_by' | 'created_by_full_name' | 'created_by_username' | 'project'
    | 'project_uuid' | 'project_name' | 'project_created' | 'project_end_date' | 'customer_uuid'
    | 'customer_name' | 'role' | 'role_name' | 'user' | 'user_full_name' | 'user_native_name' | 'user_username'
    | 'user_uuid' | 'user_email';
  ProjectServiceAccount:
    | 'url' | 'uuid' | 'created' | 'modified' | 'username' | 'description' | 'error_message' | 'error_traceback'
    | 'state' | 'token' | 'email' | 'expires_at' | 'preferred_identifier' | 'project' | 'project_uuid'
    | 'project_name' | 'customer_uuid' | 'customer_name' | 'customer_abbreviation';
  ProjectSummary: 'uuid' | 'name' | 'image';
  PromotionCampaign:
    | 'uuid' | 'name' | 'url' | 'start_date' | 'end_date' | 'coupon' | 'discount_type' | 'discount' | 'stock'
    | 'description' | 'months' | 'auto_apply' | 'state' | 'service_provider' | 'offerings'
    | 'required_offerings';
  ProviderCustomer:
    | 'uuid' | 'name' | 'slug' | 'abbreviation' | 'phone_number' | 'email' | 'payment_profiles'
    | 'billing_price_estimate' | 'projects_count' | 'users_count' | 'projects' | 'users';
  ProviderCustomerProject:
    | 'uuid' | 'name' | 'description' | 'end_date' | 'resources_count' | 'users_count' | 'billing_price_estimate';
  ProviderOffering:
    | 'uuid' | 'customer_uuid' | 'name' | 'slug' | 'category_title' | 'type' | 'state' | 'resources_count'
    | 'billing_price_estimate' | 'components' | 'plans' | 'options' | 'resource_options' | 'secret_options'
    | 'thumbnail' | 'offering_group_uuid' | 'offering_group_title' | 'service_provider_can_create_offering_user';
  ProviderRevenue: 'total' | 'year' | 'month';
  ProviderStatistics:
    | 'active_campaigns' | 'current_customers' | 'customers_number_change' | 'active_resources'
    | 'resources_number_change' | 'active_and_paused_offerings' | 'unresolved_tickets' | 'pending_orders'
    | 'erred_resources';
  ProviderTeamUser: 'user_uuid' | 'username' | 'full_name' | 'role';
  ProviderUser:
    | 'uuid' | 'username' | 'full_name' | 'first_name' | 'last_name' | 'organization' | 'email' | 'phone_number'
    | 'projects_count' | 'registration_method' | 'affiliations' | 'is_active' | 'job_title' | 'gender'
    | 'personal_title' | 'place_of_birth' | 'address' | 'country_of_residence' | 'nationality' | 'nationalities'
    | 'organization_country' | 'organization_type' | 'organization_registry_code' | 'organization_vat_code'
    | 'organization_address' | 'eduperson_assurance' | 'civil_number' | 'birth_date' | 'identity_source'
    | 'active_isds';
  PublicOffering:
    | 'url' | 'uuid' | 'created' | 'name' | 'slug' | 'description' | 'full_description' | 'privacy_policy_link'
    | 'helpdesk_url' | 'documentation_url' | 'access_url' | 'endpoints' | 'default_access_subnets'
    | 'software_catalogs' | 'partitions' | 'qos_profiles' | 'customer' | 'customer_uuid' | 'customer_name'
    | 'project' | 'project_uuid' | 'project_name' | 'category' | 'category_uuid' | 'category_title'
    | 'attributes' | 'options' | 'resource_options' | 'components' | 'plugin_options' | 'state'
    | 'vendor_details' | 'getting_started' | 'integration_guide' | 'thumbnail' | 'order_count' | 'plans'
    | 'screenshots' | 'type' | 'shared' | 'billable' | 'scope' | 'scope_uuid' | 'scope_name' | 'scope_state'
    | 'scope_error_message' | 'scope_resource' | 'scope_resource_uuid' | 'scope_resource_name' | 'files'
    | 'quotas' | 'paused_reason' | 'datacite_doi' | 'citation_count' | 'latitude' | 'longitude' | 'country'
    | 'backend_id' | 'organization_groups' | 'tags' | 'image' | 'total_customers' | 'total_cost'
    | 'total_cost_estimated' | 'parent_description' | 'parent_uuid' | 'parent_name' | 'backend_metadata'
    | 'has_compliance_requirements' | 'billing_type_classification' | 'effective_available_limits'
    | 'compliance_checklist' | 'profile_uuid' | 'profile_name' | 'offering_group' | 'offering_group_uuid'
    | 'offering_group_title' | 'user_has_consent' | 'is_accessible' | 'open_for_proposals'
    | 'config_drive_default' | 'google_calendar_is_public' | 'google_calendar_link' | 'promotion_campaigns'
    | 'native_description' | 'native_name' | 'rating' | 'roles' | 'terms_of_service' | 'terms_of_service_link';
  QosProfile:
    | 'uuid' | 'name' | 'description' | 'max_nodes' | 'min_nodes' | 'default_time' | 'max_time' | 'grace_time'
    | 'priority' | 'grp_tres' | 'max_tres_per_job' | 'max_tres_per_node' | 'max_tres_per_user'
    | 'min_tres_per_job' | 'flags';
  QuestionCondition: 'question_description' | 'operator' | 'required_value';
  QuestionDependencies: 'logic' | 'conditions';
  Quota: 'name' | 'usage' | 'limit';
  RenewalEstimate:
    | 'components' | 'subscription_total' | 'limit_change_total' | 'total' | 'remaining_days' | 'new_end_date';
  RenewalEstimateComponent:
    | 'component_type' | 'component_name' | 'billing_type' | 'billing_period' | 'current_limit' | 'new_limit'
    | 'unit_price' | 'measured_unit' | 'period_description' | 'total';
  ReportSection: 'header' | 'body';
  Resource:
    | 'offering' | 'offering_name' | 'offering_uuid' | 'offering_description' | 'offering_image'
    | 'offering_thumbnail' | 'offering_type' | 'offering_shared' | 'offering_billable'
    | 'offering_plugin_options' | 'provider_name' | 'provider_uuid' | 'provider_slug' | 'provider_description'
    | 'category_title' | 'category_uuid' | 'category_icon' | 'plan' | 'plan_unit' | 'plan_name' | 'plan_uuid'
    | 'plan_description' | 'attributes' | 'limits' | 'uuid' | 'created' | 'modified' | 'url' | 'scope'
    | 'description' | 'state' | 'resource_uuid' | 'backend_id' | 'effective_id' | 'resource_type' | 'project'
    | 'project_uuid' | 'project_name' | 'project_description' | 'project_end_date'
    | 'project_effective_end_date' | 'resource_effective_end_date' | 'project_is_in_grace_period'
    | 'project_end_date_requested_by' | 'customer_uuid' | 'customer_name' | 'offering_slug'
    | 'parent_offering_uuid' | 'parent_offering_name' | 'parent_offering_slug' | 'offering_backend_id'
    | 'parent_uuid' | 'parent_name' | 'backend_metadata' | 'is_usage_based' | 'is_limit_based' | 'name' | 'slug'
    | 'current_usages' | 'can_terminate' | 'report' | 'end_date' | 'end_date_requested_by'
    | 'end_date_updated_at' | 'username' | 'limit_usage' | 'downscaled' | 'restrict_member_access' | 'paused'
    | 'usage_limit_restriction' | 'endpoints' | 'error_message' | 'error_traceback' | 'options'
    | 'available_actions' | 'last_sync' | 'order_in_progress' | 'creation_order' | 'service_settings_uuid'
    | 'project_slug' | 'customer_slug' | 'user_requires_reconsent' | 'renewal_date' | 'offering_state'
    | 'offering_components' | 'has_api_keys' | 'offering_customer_uuid' | 'offering_terms_of_service';
  ResourceProjectRole:
    | 'url' | 'uuid' | 'name' | 'role_name' | 'role_uuid' | 'expiration_time' | 'sync_state' | 'sync_message'
    | 'sync_reported_at';
  ResourceRole:
    | 'role_name' | 'role_uuid' | 'expiration_time' | 'sync_state' | 'sync_message' | 'sync_reported_at';
  ResourceTeamMember:
    | 'url' | 'uuid' | 'username' | 'full_name' | 'email' | 'image' | 'role_name' | 'role_uuid' | 'roles'
    | 'expiration_time' | 'resource_projects';
  RobotAccount:
    | 'url' | 'uuid' | 'created' | 'modified' | 'username' | 'description' | 'error_message' | 'error_traceback'
    | 'state' | 'resource' | 'type' | 'users' | 'keys' | 'backend_id' | 'fingerprints' | 'responsible_user'
    | 'user_keys' | 'resource_name' | 'resource_uuid' | 'project_name' | 'project_uuid' | 'customer_uuid'
    | 'customer_name' | 'provider_uuid' | 'provider_name' | 'offering_plugin_options' | 'offering_customer_uuid';
  Role:
    | 'uuid' | 'name' | 'description' | 'description_en' | 'description_et' | 'description_lt' | 'description_lv'
    | 'description_ru' | 'description_it' | 'description_de' | 'description_da' | 'description_sv'
    | 'description_es' | 'description_fr' | 'description_nb' | 'description_ar' | 'description_cs'
    | 'description_km' | 'permissions' | 'is_system_role' | 'is_active' | 'users_count' | 'content_type'
    | 'template_uuid' | 'template_name' | 'customer_uuid' | 'customer_name';
  Screenshot:
    | 'url' | 'uuid' | 'name' | 'created' | 'description' | 'image' | 'thumbnail' | 'offering' | 'customer_uuid';
  ServiceProvider:
    | 'url' | 'uuid' | 'created' | 'description' | 'enable_notifications' | 'customer' | 'customer_name'
    | 'customer_uuid' | 'customer_image' | 'customer_abbreviation' | 'customer_slug' | 'customer_native_name'
    | 'customer_country' | 'image' | 'organization_groups' | 'offering_count' | 'allowed_domains'
    | 'organization_group';
  ServiceProviderAccess:
    | 'offering_uuid' | 'offering_name' | 'provider_name' | 'provider_uuid' | 'exposed_fields' | 'consent_date'
    | 'consent_version' | 'provider_team';
  SoftwareCatalog:
    | 'uuid' | 'catalog' | 'enabled_cpu_family' | 'enabled_cpu_microarchitectures' | 'package_count' | 'partition';
  SshKey:
    | 'url' | 'uuid' | 'name' | 'public_key' | 'fingerprint_md5' | 'fingerprint_sha256' | 'fingerprint_sha512'
    | 'user_uuid' | 'is_shared' | 'type';
  StateCount: 'state' | 'count';
  SubresourceOffering: 'uuid' | 'type';
  Tag: 'uuid' | 'name';
  TeamMember:
    | 'url' | 'uuid' | 'username' | 'full_name' | 'email' | 'role' | 'expiration_time' | 'offering_user_username'
    | 'offering_user_state';
  TermsConsent: 'uuid' | 'version' | 'agreement_date' | 'is_revoked';
  TermsOfService:
    | 'uuid' | 'offering_uuid' | 'offering_name' | 'terms_of_service' | 'terms_of_service_link' | 'version'
    | 'is_active' | 'requires_reconsent' | 'grace_period_days' | 'user_consent' | 'has_user_consent' | 'created'
    | 'modified' | 'offering';
  TosCount: 'date' | 'count';
  TosStats:
    | 'active_users_count' | 'total_users_count' | 'active_users_percentage' | 'accepted_consents_count'
    | 'revoked_consents_count' | 'total_consents_count' | 'revoked_consents_over_time' | 'tos_version_adoption'
    | 'active_users_over_time' | 'accepted_consents_over_time';
  TosVersionAdoption: 'version' | 'users_count';
  UsagePolicy:
    | 'uuid' | 'url' | 'scope' | 'scope_name' | 'scope_uuid' | 'actions' | 'created' | 'created_by_full_name'
    | 'created_by_username' | 'has_fired' | 'fired_datetime' | 'options' | 'affected_resources_count'
    | 'organization_groups' | 'apply_to_all' | 'component_limits_set' | 'period' | 'period_name';
  UsageStats: 'components';
  User:
    | 'url' | 'uuid' | 'username' | 'slug' | 'full_name' | 'native_name' | 'job_title' | 'email' | 'phone_number'
    | 'organization' | 'civil_number' | 'description' | 'is_staff' | 'is_active' | 'is_support' | 'token'
    | 'token_lifetime' | 'token_expires_at' | 'registration_method' | 'date_joined' | 'agreement_date'
    | 'notifications_enabled' | 'preferred_language' | 'permissions' | 'requested_email' | 'affiliations'
    | 'first_name' | 'last_name' | 'birth_date' | 'identity_provider_name' | 'identity_provider_label'
    | 'identity_provider_management_url' | 'identity_provider_fields' | 'image' | 'identity_source'
    | 'should_protect_user_details' | 'has_active_session' | 'has_usable_password' | 'ip_address' | 'gender'
    | 'personal_title' | 'place_of_birth' | 'address' | 'country_of_residence' | 'nationality' | 'nationalities'
    | 'organization_country' | 'organization_type' | 'organization_registry_code' | 'organization_vat_code'
    | 'organization_address' | 'eduperson_assurance' | 'uid_number' | 'primary_gid' | 'is_identity_manager'
    | 'can_use_personal_access_tokens' | 'attribute_sources' | 'managed_isds' | 'active_isds'
    | 'deactivation_reason' | 'is_admin_deactivated' | 'profile_completeness';
  UserActiveStatusCount: 'status' | 'count';
  UserAttributeConfig:
    | 'uuid' | 'created' | 'modified' | 'expose_full_name' | 'expose_email' | 'expose_username'
    | 'expose_registration_method' | 'expose_organization' | 'expose_organization_country'
    | 'expose_organization_type' | 'expose_organization_registry_code' | 'expose_organization_vat_code'
    | 'expose_organization_address' | 'expose_affiliations' | 'expose_phone_number' | 'expose_job_title'
    | 'expose_gender' | 'expose_personal_title' | 'expose_place_of_birth' | 'expose_address'
    | 'expose_country_of_residence' | 'expose_nationality' | 'expose_nationalities'
    | 'expose_eduperson_assurance' | 'expose_identity_source' | 'expose_civil_number' | 'expose_birth_date'
    | 'expose_active_isds' | 'expose_uid_number' | 'expose_primary_gid' | 'exposed_fields' | 'is_default'
    | 'offering_uuid' | 'offering_name';
  UserDataAccess:
    | 'administrative_access' | 'organizational_access' | 'service_provider_access' | 'summary';
  UserHasResourceAccess: 'has_access';
  UserLanguageCount: 'language' | 'count';
  UserRegistrationCount: 'month' | 'count';
  UserRole:
    | 'uuid' | 'created' | 'expiration_time' | 'role_name' | 'role_uuid' | 'user_email' | 'user_full_name'
    | 'user_username' | 'user_uuid' | 'user_image' | 'created_by_full_name' | 'created_by_uuid';
  UserSummary: 'uuid' | 'full_name' | 'email' | 'image';
  UserUsageLimit: 'url' | 'uuid' | 'resource' | 'component' | 'component_type' | 'user' | 'limit';
  Version: 'version' | 'latest_version';
}

/** The columns as values, for each kind: those of both servers, those that 2024 lacks, and those that 2026 lacks. */
export const columnNames: { readonly [T in keyof Columns]: readonly [both: string, newer: string, older: string] } = {
  AccessSubnet: [
    '',
    'uuid inet description',
    '',
  ],
  AccessorUser: [
    '',
    'uuid username full_name',
    '',
  ],
  AdminUser: [
    '',
    'user_uuid username full_name access_type',
    '',
  ],
  AdministrativeAccess: [
    '',
    'description staff_count support_count users',
    '',
  ],
  AffiliatedOrganization: [
    '',
    'uuid url name code abbreviation description email homepage country address created modified projects_count',
    '',
  ],
  AggregatedAccessSubnets: [
    '',
    'expanded packed defaults organization_subnets',
    '',
  ],
  AnsweredQuestion: [
    '',
    'uuid description user_guidance question_type required order existing_answer question_options min_value max_value ' +
      'allowed_file_types allowed_mime_types max_file_size_mb max_files_count likert_scale_length likert_low_label ' +
      'likert_high_label likert_allow_na rich_text_char_limit rich_text_toolbar_level dependencies_info operator ' +
      'review_answer_value always_requires_review',
    '',
  ],
  ApiSecretCode: [
    'api_secret_code',
    '',
    'detail',
  ],
  AuthToken: [
    '',
    'created user_first_name user_last_name user_username user_is_active user_token_lifetime token',
    '',
  ],
  BackendMetadata: [
    '',
    'state runtime_state action instance_name',
    '',
  ],
  BasicUser: [
    'url uuid username full_name native_name email image',
    '',
    '',
  ],
  CampaignOffering: [
    '',
    'uuid name',
    '',
  ],
  Catalog: [
    '',
    'url uuid created modified name version catalog_type catalog_type_display source_url description metadata ' +
      'auto_update_enabled last_update_attempt last_successful_update update_errors package_count version_count ' +
      'target_count',
    '',
  ],
  CatalogPartition: [
    '',
    'uuid partition_name priority_tier qos cpu_arch gpu_arch',
    '',
  ],
  Category: [
    'url uuid title description icon default_vm_category default_volume_category offering_count ' +
      'available_offerings_count sections columns components articles group',
    '',
    'default_tenant_category',
  ],
  CategoryAttribute: [
    'key title type options required default',
    'uuid',
    '',
  ],
  CategoryAttributeOption: [
    'key title',
    'uuid is_default',
    '',
  ],
  CategoryColumn: [
    'uuid index title attribute widget',
    '',
    '',
  ],
  CategoryComponent: [
    'type name description measured_unit',
    '',
    '',
  ],
  CategoryGroup: [
    'url uuid title description icon',
    '',
    '',
  ],
  CategoryHelpArticle: [
    'title url',
    '',
    '',
  ],
  CategorySection: [
    'key title attributes is_standalone',
    '',
    '',
  ],
  Checklist: [
    '',
    'uuid name description checklist_type',
    '',
  ],
  ChecklistAnswer: [
    '',
    'uuid question_description question_type question_required answer_data requires_review user user_name created ' +
      'modified',
    '',
  ],
  ChecklistCompletion: [
    '',
    'uuid is_completed completion_percentage unanswered_required_questions checklist_name checklist_description ' +
      'created modified requires_review reviewed_by reviewed_by_name reviewed_at review_notes review_trigger_summary',
    '',
  ],
  ChecklistOption: [
    '',
    'uuid label order',
    '',
  ],
  ChecklistQuestion: [
    '',
    'uuid required description user_guidance question_options question_type order min_value max_value ' +
      'allowed_file_types allowed_mime_types max_file_size_mb max_files_count likert_scale_length likert_low_label ' +
      'likert_high_label likert_allow_na rich_text_char_limit rich_text_toolbar_level operator review_answer_value ' +
      'always_requires_review guidance_answer_value guidance_operator always_show_guidance dependency_logic_operator',
    '',
  ],
  ChecklistTemplate: [
    '',
    'checklist questions initial_visible_questions',
    '',
  ],
  ComplianceChecklist: [
    '',
    'checklist_uuid checklist_name questions_count offerings_count',
    '',
  ],
  ComplianceOverview: [
    '',
    'offering_uuid offering_name checklist_name total_users users_with_completions completed_users pending_users ' +
      'compliance_rate',
    '',
  ],
  ComponentLimit: [
    'type limit',
    '',
    '',
  ],
  ComponentStats: [
    'type name description measured_unit usage limit',
    'billing_type limit_usage offering_name offering_uuid',
    '',
  ],
  ComponentUsage: [
    'uuid created description type name measured_unit usage date recurring resource_name resource_uuid offering_name ' +
      'offering_uuid project_name project_uuid customer_name customer_uuid billing_period modified_by',
    'missing_usage_policy',
    '',
  ],
  ComponentUserUsage: [
    'uuid user username component_usage usage measured_unit description created modified backend_id resource_name ' +
      'resource_uuid offering_name offering_uuid project_name project_uuid customer_name customer_uuid component_type ' +
      'date',
    'billing_period',
    '',
  ],
  CostPolicy: [
    'uuid url scope scope_name scope_uuid actions created created_by_full_name created_by_username has_fired ' +
      'fired_datetime limit_cost period period_name organization_groups',
    'options affected_resources_count current_cost apply_to_all',
    '',
  ],
  Country: [
    'label value',
    '',
    '',
  ],
  CourseAccount: [
    '',
    'url uuid created modified project project_uuid project_name project_slug project_start_date project_end_date ' +
      'user_uuid username customer_uuid customer_name state email description error_message error_traceback',
    '',
  ],
  CreatedOrder: [
    '',
    '',
    'offering offering_name offering_uuid offering_description offering_image offering_thumbnail offering_type ' +
      'offering_terms_of_service offering_shared offering_billable offering_plugin_options provider_name provider_uuid ' +
      'category_title category_uuid category_icon plan plan_unit plan_name plan_uuid plan_description attributes limits ' +
      'uuid created modified type resource_uuid resource_type resource_name cost state output marketplace_resource_uuid ' +
      'error_message callback_url url created_by created_by_username created_by_full_name consumer_reviewed_by ' +
      'consumer_reviewed_at project project_uuid project_name project_description customer_name customer_uuid ' +
      'consumer_reviewed_by_username consumer_reviewed_by_full_name error_traceback',
  ],
  Customer: [
    'url uuid created display_name backend_id image blocked archived default_tax_percent accounting_start_date ' +
      'projects_count users_count sponsor_number country_name name slug native_name abbreviation contact_details ' +
      'agreement_number email phone_number access_subnets registration_code homepage domain vat_code postal address ' +
      'bank_name latitude longitude bank_account country payment_profiles is_service_provider ' +
      'call_managing_organization_uuid',
    'organization_groups display_billing_info_in_projects max_service_accounts project_metadata_checklist ' +
      'grace_period_days user_email_patterns user_affiliations user_identity_sources default_affiliations description ' +
      'notification_emails city state parish street house_nr apartment_nr household project_slug_template ' +
      'customer_credit customer_unallocated_credit has_affiliate_links service_provider service_provider_uuid ' +
      'billing_price_estimate has_active_helpdesk',
    'organization_group organization_group_name organization_group_uuid organization_group_parent_name ' +
      'organization_group_parent_uuid organization_group_type_name organization_group_type_uuid projects',
  ],
  CustomerServiceAccount: [
    '',
    'url uuid created modified username description error_message error_traceback state token email expires_at ' +
      'preferred_identifier customer customer_uuid customer_name',
    '',
  ],
  CustomerUser: [
    'url uuid username full_name email role_name projects expiration_time image',
    '',
    'role',
  ],
  CustomerUserProject: [
    '',
    'url uuid name role_name expiration_time',
    '',
  ],
  DataAccessEvent: [
    '',
    'uuid timestamp accessor_type accessed_fields accessor_category accessor ip_address context',
    '',
  ],
  DataAccessSummary: [
    '',
    'total_administrative_access total_organizational_access total_provider_access',
    '',
  ],
  DiscoveredCatalog: [
    '',
    'name catalog_type latest_version existing existing_version update_available',
    '',
  ],
  Endpoint: [
    'uuid name url',
    '',
    '',
  ],
  Event: [
    'uuid created event_type message context',
    '',
    '',
  ],
  EventCount: [
    'count',
    '',
    '',
  ],
  ExpandedAccessSubnet: [
    '',
    'inet description is_staff_managed customer_uuid customer_name offering_uuid offering_name',
    '',
  ],
  FilledChecklist: [
    '',
    'checklist completion questions',
    '',
  ],
  Fingerprint: [
    '',
    'md5 sha256 sha512',
    '',
  ],
  GlauthGroup: [
    '',
    'gid name kind scope role members',
    '',
  ],
  GlauthMembership: [
    '',
    'gid group_name kind role',
    '',
  ],
  GlauthOffering: [
    '',
    'uuid name slug',
    '',
  ],
  GlauthRobotAccount: [
    '',
    'username uidnumber personal_group login_shell home_dir ssh_keys',
    '',
  ],
  GlauthScope: [
    '',
    'type uuid name slug resource_uuid',
    '',
  ],
  GlauthTree: [
    '',
    'offering groups users robot_accounts',
    '',
  ],
  GlauthUser: [
    '',
    'username uidnumber disabled personal_group mail givenname sn login_shell home_dir ssh_keys memberships',
    '',
  ],
  HistoryEntry: [
    '',
    'id revision_date revision_user revision_comment serialized_data',
    '',
  ],
  HistoryUser: [
    '',
    'uuid username full_name',
    '',
  ],
  IdentityBridgeStatus: [
    '',
    'active_isds managed_isds attribute_sources stale_attributes effective_bridge_fields is_federated',
    '',
  ],
  ImportableResource: [
    '',
    'backend_id name type description',
    '',
  ],
  IntegrationStatus: [
    'agent_type status last_request_timestamp',
    'service_name',
    '',
  ],
  Invoice: [
    'url uuid number customer price tax total state year month issuer_details invoice_date due_date customer_details ' +
      'items backend_id payment_url reference_number',
    'compensations incurred_costs',
    '',
  ],
  InvoiceCustomer: [
    '',
    'name address country country_name email postal phone_number bank_name bank_account vat_code',
    '',
  ],
  InvoiceGrowth: [
    'periods total_periods other_periods customer_periods',
    '',
    '',
  ],
  InvoiceGrowthCustomer: [
    '',
    'name periods',
    '',
  ],
  InvoiceItem: [
    '',
    'uuid url name price tax total unit_price unit factor measured_unit start end article_code project_name ' +
      'project_uuid quantity details resource resource_uuid resource_name billing_type backend_uuid credit',
    '',
  ],
  InvoiceItemDetails: [
    '',
    'resource_name resource_uuid plan_name plan_uuid offering_type offering_name offering_uuid service_provider_name ' +
      'service_provider_uuid plan_component_id offering_component_type offering_component_name resource_limit_periods',
    '',
  ],
  InvoiceLimitPeriod: [
    '',
    'start end quantity billing_periods total',
    '',
  ],
  InvoiceOfferingStats: [
    '',
    'offering_name aggregated_price aggregated_tax aggregated_total service_category_title service_provider_name ' +
      'service_provider_uuid',
    '',
  ],
  IssueReference: [
    '',
    'key uuid',
    '',
  ],
  NameUuid: [
    'name uuid',
    '',
    '',
  ],
  Offering: [
    'url uuid created name slug description full_description privacy_policy_link endpoints customer customer_uuid ' +
      'customer_name project project_uuid project_name category category_uuid category_title attributes options ' +
      'resource_options components plugin_options secret_options service_attributes state vendor_details ' +
      'getting_started integration_guide thumbnail order_count plans screenshots type shared billable scope scope_uuid ' +
      'scope_name scope_state scope_error_message files quotas paused_reason datacite_doi citation_count latitude ' +
      'longitude country backend_id organization_groups image total_customers total_cost total_cost_estimated ' +
      'parent_description parent_uuid parent_name backend_metadata integration_status google_calendar_is_public ' +
      'google_calendar_link',
    'helpdesk_url documentation_url access_url default_access_subnets software_catalogs partitions qos_profiles ' +
      'scope_resource scope_resource_uuid scope_resource_name backend_id_rules tags has_compliance_requirements ' +
      'billing_type_classification effective_available_limits compliance_checklist profile_uuid profile_name ' +
      'offering_group offering_group_uuid offering_group_title',
    'native_description native_name rating roles terms_of_service terms_of_service_link',
  ],
  OfferingAccessSubnets: [
    '',
    'expanded packed defaults',
    '',
  ],
  OfferingComponent: [
    'uuid billing_type type name description measured_unit limit_period limit_amount article_code max_value min_value ' +
      'max_available_limit is_boolean default_limit factor is_builtin',
    'offering_uuid unit_factor is_prepaid overage_component min_prepaid_duration max_prepaid_duration ' +
      'prepaid_duration_step min_renewal_duration max_renewal_duration renewal_duration_step',
    '',
  ],
  OfferingComponentStat: [
    'period date usage description measured_unit type name',
    'billing_period',
    '',
  ],
  OfferingCost: [
    'period price tax total',
    '',
    '',
  ],
  OfferingCustomer: [
    '',
    'uuid name slug abbreviation phone_number email',
    '',
  ],
  OfferingDefaultAccessSubnet: [
    '',
    'inet description offering_uuid offering_name',
    '',
  ],
  OfferingFile: [
    'name created file',
    '',
    '',
  ],
  OfferingGroup: [
    'customer_name customer_uuid offerings',
    '',
    '',
  ],
  OfferingPermission: [
    'url pk created expiration_time created_by offering offering_uuid offering_name role role_name user ' +
      'user_full_name user_native_name user_username user_uuid user_email',
    'offering_slug',
    '',
  ],
  OfferingReference: [
    '',
    'offering_name offering_uuid',
    '',
  ],
  OfferingRole: [
    '',
    '',
    'name url uuid',
  ],
  OfferingStateCounters: [
    '',
    'resources users',
    '',
  ],
  OfferingStats: [
    'resources_count customers_count',
    '',
    '',
  ],
  OfferingUser: [
    'url uuid user offering username offering_uuid offering_name user_uuid user_username user_full_name created ' +
      'modified customer_uuid customer_name is_restricted',
    'user_first_name user_last_name user_email user_phone_number user_organization user_job_title user_affiliations ' +
      'user_gender user_personal_title user_place_of_birth user_address user_country_of_residence user_nationality ' +
      'user_nationalities user_organization_country user_organization_type user_organization_registry_code ' +
      'user_organization_vat_code user_organization_address user_eduperson_assurance user_civil_number user_birth_date ' +
      'user_identity_source user_uid_number user_primary_gid user_active_isds state runtime_state ' +
      'service_provider_comment service_provider_comment_url has_consent requires_reconsent offering_has_active_tos ' +
      'has_compliance_checklist consent_data is_profile_complete missing_profile_attributes uidnumber primarygroup ' +
      'login_shell home_directory',
    'propagation_date',
  ],
  OfferingUserCompliance: [
    '',
    'uuid user_full_name user_email offering_name checklist_name username state completion_percentage ' +
      'compliance_status last_updated created',
    '',
  ],
  Order: [
    'offering offering_name offering_uuid offering_description offering_image offering_thumbnail offering_type ' +
      'offering_shared offering_billable offering_plugin_options provider_name provider_uuid category_title ' +
      'category_uuid category_icon plan plan_unit plan_name plan_uuid plan_description attributes limits uuid created ' +
      'modified resource_uuid resource_type resource_name cost state output marketplace_resource_uuid error_message ' +
      'error_traceback callback_url type consumer_reviewed_by consumer_reviewed_by_full_name ' +
      'consumer_reviewed_by_username consumer_reviewed_at provider_reviewed_by provider_reviewed_by_full_name ' +
      'provider_reviewed_by_username provider_reviewed_at created_by_full_name created_by_civil_number customer_name ' +
      'customer_uuid customer_slug project_name project_uuid project_description project_slug old_plan_name ' +
      'new_plan_name old_plan_uuid new_plan_uuid old_cost_estimate new_cost_estimate can_terminate fixed_price ' +
      'activation_price termination_comment backend_id issue',
    'provider_slug provider_description output_updated_at error_updated_at completed_at request_comment attachment ' +
      'start_date slug url created_by_username created_by_email created_by_organization created_by_organization_country ' +
      'created_by_organization_registry_code created_by_organization_vat_code created_by_organization_address ' +
      'order_subtype provider_message provider_message_url provider_message_attachment provider_message_updated_at ' +
      'consumer_message consumer_message_attachment consumer_message_updated_at consumer_rejection_comment ' +
      'provider_rejection_comment auto_approved auto_approved_by_rule_uuid auto_approved_cost_limit_snapshot',
    'offering_terms_of_service',
  ],
  OrganizationAccessSubnet: [
    '',
    'inet description customer_uuid customer_name',
    '',
  ],
  OrganizationGroup: [
    'uuid url name parent_uuid parent_name parent customers_count',
    '',
    'type type_name',
  ],
  OrganizationalAccess: [
    '',
    'scope_type scope_uuid scope_name users',
    '',
  ],
  OrganizationalUser: [
    '',
    'user_uuid username full_name role',
    '',
  ],
  Partition: [
    '',
    'uuid partition_name cpu_arch gpu_arch cpu_bind def_cpu_per_gpu max_cpus_per_node max_cpus_per_socket ' +
      'def_mem_per_cpu def_mem_per_gpu def_mem_per_node max_mem_per_cpu max_mem_per_node default_time max_time ' +
      'grace_time max_nodes min_nodes exclusive_topo exclusive_user priority_tier qos qos_options req_resv',
    '',
  ],
  PartitionQos: [
    '',
    'uuid qos qos_name is_default',
    '',
  ],
  PaymentProfile: [
    '',
    'uuid url name organization_uuid organization attributes payment_type payment_type_display is_active',
    '',
  ],
  PaymentProfileAttributes: [
    '',
    'end_date agreement_number contract_sum',
    '',
  ],
  Permission: [
    'user_uuid user_name user_slug created expiration_time created_by_full_name created_by_username role_name ' +
      'role_description role_uuid scope_type scope_uuid scope_name customer_uuid customer_name',
    'uuid user_username user_email is_active revoked_by_full_name revoked_by_username revoke_reason scope_is_removed ' +
      'resource_uuid project_uuid',
    '',
  ],
  Plan: [
    'url uuid name description article_code max_amount archived is_active unit_price unit init_price switch_price ' +
      'backend_id organization_groups offering prices future_prices quotas resources_count plan_type minimal_price',
    'components',
    '',
  ],
  PlanComponent: [
    '',
    'type name measured_unit amount price future_price discount_formula discount_aggregation discount_description',
    'discount_threshold discount_rate',
  ],
  PlanPeriod: [
    'uuid plan_name plan_uuid start end components',
    '',
    '',
  ],
  PlanPrice: [
    'offering_name plan_name plan_unit component_name measured_unit billing_type amount price future_price',
    'offering_uuid plan_uuid discount_formula discount_aggregation',
    '',
  ],
  PlanUsage: [
    'plan_uuid plan_name limit usage remaining offering_uuid offering_name customer_provider_uuid ' +
      'customer_provider_name',
    '',
    '',
  ],
  Plugin: [
    'offering_type components available_limits',
    '',
    '',
  ],
  PluginComponent: [
    '',
    'type name measured_unit billing_type',
    '',
  ],
  PosixAllocation: [
    '',
    'namespace value pool_uuid scope scope_name',
    '',
  ],
  PosixGroup: [
    '',
    'gid offering_name project_name project_uuid customer_name customer_uuid project_accessible pool_uuid',
    '',
  ],
  PosixIdPool: [
    '',
    'url uuid created description service_provider offering min_uid max_uid next_uid min_gid max_gid next_gid ' +
      'customer_uuid customer_name scope uid_used gid_used uid_utilization gid_utilization',
    '',
  ],
  PosixIdentity: [
    '',
    'offering_name offering_uuid namespace value context pool_uuid',
    '',
  ],
  PriceEstimate: [
    '',
    'total current tax tax_current',
    '',
  ],
  ProfileCompleteness: [
    '',
    'is_complete missing_fields mandatory_fields enforcement_enabled',
    '',
  ],
  Project: [
    'url uuid name slug customer customer_uuid customer_name customer_slug customer_native_name customer_abbreviation ' +
      'description created type type_name type_uuid backend_id start_date end_date end_date_requested_by ' +
      'oecd_fos_2007_code oecd_fos_2007_label is_industry image resources_count marketplace_resource_count ' +
      'billing_price_estimate',
    'customer_display_billing_info_in_projects display_credit_reports end_date_updated_at project_metadata ' +
      'max_service_accounts kind is_removed termination_metadata staff_notes grace_period_days ' +
      'customer_grace_period_days effective_end_date is_in_grace_period user_email_patterns user_affiliations ' +
      'user_identity_sources affiliation affiliation_uuid affiliation_name affiliation_code science_sub_domain ' +
      'science_sub_domain_name science_sub_domain_code science_domain_uuid science_domain_name science_domain_code ' +
      'project_credit',
    '',
  ],
  ProjectDigest: [
    '',
    'uuid is_enabled frequency enabled_sections day_of_week day_of_month last_sent_at available_sections',
    '',
  ],
  ProjectDigestSection: [
    '',
    'key title',
    '',
  ],
  ProjectMetadataAnswer: [
    '',
    'question_uuid question question_type answer',
    '',
  ],
  ProjectMetadataCompletion: [
    '',
    'project_uuid project_name completion_uuid completion_percentage is_completed requires_review answers ' +
      'unanswered_required_questions',
    '',
  ],
  ProjectMetadataDetails: [
    '',
    'checklist total_projects projects_with_completions fully_completed_projects projects_requiring_review ' +
      'project_details',
    '',
  ],
  ProjectMetadataOverview: [
    '',
    'total_projects projects_with_completions fully_completed_projects projects_requiring_review ' +
      'average_completion_percentage',
    '',
  ],
  ProjectMetadataProject: [
    '',
    'project_uuid project_name completion_uuid completion_percentage is_completed requires_review answers_count ' +
      'unanswered_required_count',
    '',
  ],
  ProjectMetadataQuestion: [
    '',
    'question_uuid question_description question_type required order min_value max_value total_projects ' +
      'answered_projects_count project_answers question_options',
    '',
  ],
  ProjectPermission: [
    'created expiration_time created_by created_by_full_name created_by_username project project_uuid project_name ' +
      'project_created project_end_date customer_uuid customer_name role user user_full_name user_native_name ' +
      'user_username user_uuid user_email',
    'role_name',
    '',
  ],
  ProjectServiceAccount: [
    '',
    'url uuid created modified username description error_message error_traceback state token email expires_at ' +
      'preferred_identifier project project_uuid project_name customer_uuid customer_name customer_abbreviation',
    '',
  ],
  ProjectSummary: [
    '',
    'uuid name image',
    '',
  ],
  PromotionCampaign: [
    '',
    'uuid name url start_date end_date coupon discount_type discount stock description months auto_apply state ' +
      'service_provider offerings required_offerings',
    '',
  ],
  ProviderCustomer: [
    'uuid name abbreviation phone_number email payment_profiles billing_price_estimate projects_count users_count ' +
      'projects users',
    'slug',
    '',
  ],
  ProviderCustomerProject: [
    'uuid name description end_date resources_count users_count billing_price_estimate',
    '',
    '',
  ],
  ProviderOffering: [
    'uuid name slug category_title type state resources_count billing_price_estimate components plans options ' +
      'resource_options secret_options',
    'customer_uuid thumbnail offering_group_uuid offering_group_title service_provider_can_create_offering_user',
    '',
  ],
  ProviderRevenue: [
    'total year month',
    '',
    '',
  ],
  ProviderStatistics: [
    'active_campaigns current_customers customers_number_change active_resources resources_number_change ' +
      'active_and_paused_offerings unresolved_tickets pending_orders erred_resources',
    '',
    '',
  ],
  ProviderTeamUser: [
    '',
    'user_uuid username full_name role',
    '',
  ],
  ProviderUser: [
    'uuid username full_name first_name last_name organization email phone_number projects_count registration_method ' +
      'affiliations is_active',
    'job_title gender personal_title place_of_birth address country_of_residence nationality nationalities ' +
      'organization_country organization_type organization_registry_code organization_vat_code organization_address ' +
      'eduperson_assurance civil_number birth_date identity_source active_isds',
    '',
  ],
  PublicOffering: [
    'url uuid created name slug description full_description privacy_policy_link endpoints customer customer_uuid ' +
      'customer_name project project_uuid project_name category category_uuid category_title attributes options ' +
      'resource_options components plugin_options state vendor_details getting_started integration_guide thumbnail ' +
      'order_count plans screenshots type shared billable scope scope_uuid scope_name scope_state scope_error_message ' +
      'files quotas paused_reason datacite_doi citation_count latitude longitude country backend_id organization_groups ' +
      'image total_customers total_cost total_cost_estimated parent_description parent_uuid parent_name ' +
      'backend_metadata google_calendar_is_public google_calendar_link promotion_campaigns',
    'helpdesk_url documentation_url access_url default_access_subnets software_catalogs partitions qos_profiles ' +
      'scope_resource scope_resource_uuid scope_resource_name tags has_compliance_requirements ' +
      'billing_type_classification effective_available_limits compliance_checklist profile_uuid profile_name ' +
      'offering_group offering_group_uuid offering_group_title user_has_consent is_accessible open_for_proposals ' +
      'config_drive_default',
    'native_description native_name rating roles terms_of_service terms_of_service_link',
  ],
  QosProfile: [
    '',
    'uuid name description max_nodes min_nodes default_time max_time grace_time priority grp_tres max_tres_per_job ' +
      'max_tres_per_node max_tres_per_user min_tres_per_job flags',
    '',
  ],
  QuestionCondition: [
    '',
    'question_description operator required_value',
    '',
  ],
  QuestionDependencies: [
    '',
    'logic conditions',
    '',
  ],
  Quota: [
    '',
    'name usage limit',
    '',
  ],
  RenewalEstimate: [
    '',
    'components subscription_total limit_change_total total remaining_days new_end_date',
    '',
  ],
  RenewalEstimateComponent: [
    '',
    'component_type component_name billing_type billing_period current_limit new_limit unit_price measured_unit ' +
      'period_description total',
    '',
  ],
  ReportSection: [
    'header body',
    '',
    '',
  ],
  Resource: [
    'offering offering_name offering_uuid offering_description offering_image offering_thumbnail offering_type ' +
      'offering_shared offering_billable offering_plugin_options provider_name provider_uuid category_title ' +
      'category_uuid category_icon plan plan_unit plan_name plan_uuid plan_description attributes limits uuid created ' +
      'modified url scope description state resource_uuid backend_id effective_id resource_type project project_uuid ' +
      'project_name project_description project_end_date project_end_date_requested_by customer_uuid customer_name ' +
      'parent_uuid parent_name backend_metadata is_usage_based is_limit_based name slug current_usages can_terminate ' +
      'report end_date end_date_requested_by username limit_usage downscaled restrict_member_access paused endpoints ' +
      'error_message error_traceback options available_actions order_in_progress creation_order',
    'provider_slug provider_description project_effective_end_date resource_effective_end_date ' +
      'project_is_in_grace_period offering_slug parent_offering_uuid parent_offering_name parent_offering_slug ' +
      'offering_backend_id end_date_updated_at usage_limit_restriction last_sync service_settings_uuid project_slug ' +
      'customer_slug user_requires_reconsent renewal_date offering_state offering_components has_api_keys',
    'offering_customer_uuid offering_terms_of_service',
  ],
  ResourceProjectRole: [
    '',
    'url uuid name role_name role_uuid expiration_time sync_state sync_message sync_reported_at',
    '',
  ],
  ResourceRole: [
    '',
    'role_name role_uuid expiration_time sync_state sync_message sync_reported_at',
    '',
  ],
  ResourceTeamMember: [
    '',
    'url uuid username full_name email image role_name role_uuid roles expiration_time resource_projects',
    '',
  ],
  RobotAccount: [
    'url uuid created modified username resource type users keys backend_id fingerprints responsible_user user_keys ' +
      'resource_name resource_uuid project_name project_uuid customer_uuid customer_name offering_plugin_options',
    'description error_message error_traceback state provider_uuid provider_name',
    'offering_customer_uuid',
  ],
  Role: [
    'uuid name description description_en description_et description_lt description_lv description_ru description_it ' +
      'description_de description_da description_sv description_es description_fr description_nb description_ar ' +
      'description_cs permissions is_system_role is_active users_count content_type',
    'description_km template_uuid template_name customer_uuid customer_name',
    '',
  ],
  Screenshot: [
    'url uuid name created description image thumbnail offering customer_uuid',
    '',
    '',
  ],
  ServiceProvider: [
    'url uuid created description enable_notifications customer customer_name customer_uuid customer_image ' +
      'customer_abbreviation customer_native_name customer_country image offering_count',
    'customer_slug organization_groups allowed_domains',
    'organization_group',
  ],
  ServiceProviderAccess: [
    '',
    'offering_uuid offering_name provider_name provider_uuid exposed_fields consent_date consent_version ' +
      'provider_team',
    '',
  ],
  SoftwareCatalog: [
    '',
    'uuid catalog enabled_cpu_family enabled_cpu_microarchitectures package_count partition',
    '',
  ],
  SshKey: [
    'url uuid name public_key fingerprint_md5 fingerprint_sha256 fingerprint_sha512 user_uuid is_shared type',
    '',
    '',
  ],
  StateCount: [
    '',
    'state count',
    '',
  ],
  SubresourceOffering: [
    '',
    'uuid type',
    '',
  ],
  Tag: [
    '',
    'uuid name',
    '',
  ],
  TeamMember: [
    'url uuid username full_name email role expiration_time offering_user_username',
    'offering_user_state',
    '',
  ],
  TermsConsent: [
    '',
    'uuid version agreement_date is_revoked',
    '',
  ],
  TermsOfService: [
    '',
    'uuid offering_uuid offering_name terms_of_service terms_of_service_link version is_active requires_reconsent ' +
      'grace_period_days user_consent has_user_consent created modified offering',
    '',
  ],
  TosCount: [
    '',
    'date count',
    '',
  ],
  TosStats: [
    '',
    'active_users_count total_users_count active_users_percentage accepted_consents_count revoked_consents_count ' +
      'total_consents_count revoked_consents_over_time tos_version_adoption active_users_over_time ' +
      'accepted_consents_over_time',
    '',
  ],
  TosVersionAdoption: [
    '',
    'version users_count',
    '',
  ],
  UsagePolicy: [
    'uuid url scope scope_name scope_uuid actions created created_by_full_name created_by_username has_fired ' +
      'fired_datetime organization_groups component_limits_set period period_name',
    'options affected_resources_count apply_to_all',
    '',
  ],
  UsageStats: [
    'components',
    '',
    '',
  ],
  User: [
    'url uuid username slug full_name native_name job_title email phone_number organization civil_number description ' +
      'is_staff is_active is_support token token_lifetime registration_method date_joined agreement_date ' +
      'preferred_language permissions requested_email affiliations first_name last_name identity_provider_name ' +
      'identity_provider_label identity_provider_management_url identity_provider_fields image identity_source',
    'token_expires_at notifications_enabled birth_date should_protect_user_details has_active_session ' +
      'has_usable_password ip_address gender personal_title place_of_birth address country_of_residence nationality ' +
      'nationalities organization_country organization_type organization_registry_code organization_vat_code ' +
      'organization_address eduperson_assurance uid_number primary_gid is_identity_manager ' +
      'can_use_personal_access_tokens attribute_sources managed_isds active_isds deactivation_reason ' +
      'is_admin_deactivated profile_completeness',
    '',
  ],
  UserActiveStatusCount: [
    '',
    'status count',
    '',
  ],
  UserAttributeConfig: [
    '',
    'uuid created modified expose_full_name expose_email expose_username expose_registration_method ' +
      'expose_organization expose_organization_country expose_organization_type expose_organization_registry_code ' +
      'expose_organization_vat_code expose_organization_address expose_affiliations expose_phone_number ' +
      'expose_job_title expose_gender expose_personal_title expose_place_of_birth expose_address ' +
      'expose_country_of_residence expose_nationality expose_nationalities expose_eduperson_assurance ' +
      'expose_identity_source expose_civil_number expose_birth_date expose_active_isds expose_uid_number ' +
      'expose_primary_gid exposed_fields is_default offering_uuid offering_name',
    '',
  ],
  UserDataAccess: [
    '',
    'administrative_access organizational_access service_provider_access summary',
    '',
  ],
  UserHasResourceAccess: [
    'has_access',
    '',
    '',
  ],
  UserLanguageCount: [
    '',
    'language count',
    '',
  ],
  UserRegistrationCount: [
    '',
    'month count',
    '',
  ],
  UserRole: [
    'uuid created expiration_time role_name role_uuid user_email user_full_name user_username user_uuid user_image',
    'created_by_full_name created_by_uuid',
    '',
  ],
  UserSummary: [
    '',
    'uuid full_name email image',
    '',
  ],
  UserUsageLimit: [
    '',
    'url uuid resource component component_type user limit',
    '',
  ],
  Version: [
    'version',
    'latest_version',
    '',
  ],
};
