import { relations } from '../../loaders/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { OfferingFilter, OfferingFilterElsewhere, OfferingSort } from '../offering/filter.ts';
import {
  CustomerFilter,
  ProjectFilter,
  ProjectSort,
  UserRoleFilter,
  UserRoleSort,
} from '../people/filter.ts';
import {
  ComplianceChecklist,
  ComplianceOverview,
  CourseAccount,
  Customer,
  Offering,
  OfferingUserCompliance,
  Project,
  ProjectPermission,
  ProjectServiceAccount,
  ProviderCustomer,
  ProviderCustomerProject,
  ProviderOffering,
  ProviderUser,
  ServiceProvider,
  SshKey,
  UserRole,
} from '../refs.ts';
import {
  CourseAccountFilter,
  CourseAccountSort,
  OfferingUserComplianceFilter,
  ProjectPermissionFilter,
  ProjectPermissionSort,
  ProjectServiceAccountFilter,
  ProviderUserFilter,
  ProviderUserSort,
  SshKeyFilter,
  SshKeySort,
} from './filter.ts';

const lists = relations.ServiceProvider;

builder.objectFields(ServiceProvider, (t) => ({
  offerings: connection(t, 'ServiceProvider.offerings', lists.offerings, {
    type: Offering,
    description: 'The offerings of the provider that you manage, in full.',
    filter: OfferingFilter,
    sort: OfferingSort,
  }),
  offeringSummaries: connection(t, 'ServiceProvider.offeringSummaries', lists.offeringSummaries, {
    type: ProviderOffering,
    description:
      'The offerings of the provider that are shared and invoiced, in short, with what they earn and how many resources they have.',
    filter: OfferingFilterElsewhere,
    sort: OfferingSort,
  }),
  customers: connection(t, 'ServiceProvider.customers', lists.customers, {
    type: ProviderCustomer,
    description: 'Customers with resources of the provider.',
    filter: CustomerFilter,
  }),
  userCustomers: connection(t, 'ServiceProvider.userCustomers', lists.userCustomers, {
    type: ProviderCustomer,
    description: 'Customers of the provider in whose projects a user has a role.',
    filter: CustomerFilter,
    args: { userUuid: t.arg({ type: 'UUID', required: true, description: 'The user.' }) },
    extra: ({ userUuid }) => [['user_uuid', userUuid]],
  }),
  robotAccountCustomers: connection(t, 'ServiceProvider.robotAccountCustomers', lists.robotAccountCustomers, {
    type: Customer,
    description: 'Customers with robot accounts on resources of the provider.',
    args: { customerName: t.arg.string({ description: 'Only customers with this in their name.' }) },
    extra: ({ customerName }) => (customerName ? [['customer_name', customerName]] : []),
  }),
  projects: connection(t, 'ServiceProvider.projects', lists.projects, {
    type: Project,
    description: 'Projects with resources of the provider.',
    filter: ProjectFilter,
    sort: ProjectSort,
  }),
  customerProjects: connection(t, 'ServiceProvider.customerProjects', lists.customerProjects, {
    type: ProviderCustomerProject,
    description: 'Projects of one customer with resources of the provider, with what they spend there.',
    filter: ProjectFilter,
    sort: ProjectSort,
    args: { customerUuid: t.arg({ type: 'UUID', required: true, description: 'The customer.' }) },
    extra: ({ customerUuid }) => [['project_customer_uuid', customerUuid]],
  }),
  robotAccountProjects: connection(t, 'ServiceProvider.robotAccountProjects', lists.robotAccountProjects, {
    type: Project,
    description: 'Projects with robot accounts on resources of the provider.',
    args: {
      projectName: t.arg.string({
        description:
          'Only where this is in the name. The server looks at the project that the offering itself belongs to, so little is found.',
      }),
    },
    extra: ({ projectName }) => (projectName ? [['project_name', projectName]] : []),
  }),
  users: connection(t, 'ServiceProvider.users', lists.users, {
    type: ProviderUser,
    description:
      'Users of the projects with resources of the provider. Where terms of service must be accepted, you may see only those who did.',
    filter: ProviderUserFilter,
    sort: ProviderUserSort,
  }),
  userRoles: connection(t, 'ServiceProvider.userRoles', lists.userRoles, {
    type: UserRole,
    description: 'Roles that users have on the provider itself.',
    filter: UserRoleFilter,
    sort: UserRoleSort,
  }),
  projectPermissions: connection(t, 'ServiceProvider.projectPermissions', lists.projectPermissions, {
    type: ProjectPermission,
    description: 'Roles that users have now in projects with resources of the provider.',
    filter: ProjectPermissionFilter,
    sort: ProjectPermissionSort,
  }),
  keys: connection(t, 'ServiceProvider.keys', lists.keys, {
    type: SshKey,
    description: 'Public SSH keys of the users of projects with resources of the provider.',
    filter: SshKeyFilter,
    sort: SshKeySort,
  }),
  projectServiceAccounts: connection(
    t,
    'ServiceProvider.projectServiceAccounts',
    lists.projectServiceAccounts,
    {
      type: ProjectServiceAccount,
      description: 'Service accounts of projects with resources of the provider.',
      filter: ProjectServiceAccountFilter,
    },
  ),
  courseAccounts: connection(t, 'ServiceProvider.courseAccounts', lists.courseAccounts, {
    type: CourseAccount,
    description: 'Course accounts of projects with resources of the provider.',
    filter: CourseAccountFilter,
    sort: CourseAccountSort,
  }),
  complianceChecklists: connection(t, 'ServiceProvider.complianceChecklists', lists.complianceChecklists, {
    type: ComplianceChecklist,
    description: 'Checklists that offerings of the provider ask their users to fill in.',
  }),
  complianceOverview: connection(t, 'ServiceProvider.complianceOverview', lists.complianceOverview, {
    type: ComplianceOverview,
    description:
      'For each offering of the provider with a checklist, how many of its users have filled it in.',
  }),
  offeringUserCompliance: connection(
    t,
    'ServiceProvider.offeringUserCompliance',
    lists.offeringUserCompliance,
    {
      type: OfferingUserCompliance,
      description: 'For each user of the offerings of the provider, how far the user is with the checklist.',
      filter: OfferingUserComplianceFilter,
    },
  ),
}));
