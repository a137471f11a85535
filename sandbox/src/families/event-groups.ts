/** The types of events in each group of the server. */
export const eventGroups: Readonly<Record<string, readonly string[]>> = {
  customers: ['customer_creation_succeeded', 'customer_update_succeeded', 'invoice_created', 'invoice_paid'],
  invoices: ['invoice_created', 'invoice_paid', 'invoice_canceled'],
  auth: ['auth_logged_in_with_username', 'token_created'],
  users: ['user_creation_succeeded', 'marketplace_offering_user_created', 'ssh_key_creation_succeeded'],
  ssh: ['ssh_key_creation_succeeded', 'ssh_key_deletion_succeeded'],
  permissions: ['role_granted', 'role_updated', 'role_revoked'],
  projects: ['project_creation_succeeded', 'project_update_succeeded'],
  resources: [
    'marketplace_resource_create_succeeded',
    'marketplace_order_created',
    'marketplace_order_completed',
    'marketplace_order_failed',
  ],
  access_subnets: ['access_subnet_creation_succeeded', 'access_subnet_deletion_succeeded'],
  payments: ['payment_creation_succeeded'],
  support: ['issue_creation_succeeded'],
  proposal: ['proposal_canceled'],
  call: ['call_document_added'],
  review: ['review_canceled'],
  providers: ['marketplace_resource_create_succeeded', 'marketplace_resource_terminate_succeeded'],
};
