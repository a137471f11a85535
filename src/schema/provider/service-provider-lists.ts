import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { OfferingFilter, OfferingFilterElsewhere, OfferingSort } from '../offering/filter.ts';
import { OrderFilter, OrderSort } from '../order/filter.ts';
import {
  CustomerFilterElsewhere,
  ProjectFilterElsewhere,
  ProjectSort,
  UserRoleFilter,
  UserRoleSort,
} from '../people/filter.ts';
import { ServiceProvider } from '../refs.ts';
import { ResourceFilter, ResourceSort } from '../resource/filter.ts';
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
  offerings: connection(t, lists.offerings, {
    description: 'The offerings of the provider that you manage, in full.',
    filter: OfferingFilter,
    sort: OfferingSort,
  }),
  resources: connection(t, lists.resources, {
    description: "Resources of the provider's offerings, of those that you manage.",
    filter: ResourceFilter,
    sort: ResourceSort,
  }),
  orders: connection(t, lists.orders, {
    description: "Orders for the provider's offerings, of those that your rights on orders let you see.",
    filter: OrderFilter,
    sort: OrderSort,
  }),
  usagePolicies: connection(t, lists.usagePolicies, {
    description:
      "The usage policies of the provider's offerings, of those that you manage, newest first. Picked from all policies that " +
      'you see, so that two requests bring them; an UPSTREAM_UNSUPPORTED error where these are some thousands.',
  }),
  offeringSummaries: connection(t, lists.offeringSummaries, {
    description:
      'The offerings of the provider that are shared and invoiced, in short, with what they earn and how many resources they have.',
    filter: OfferingFilterElsewhere,
    sort: OfferingSort,
  }),
  customers: connection(t, lists.customers, {
    description: 'Customers with resources of the provider.',
    filter: CustomerFilterElsewhere,
  }),
  userCustomers: connection(t, lists.userCustomers, {
    description: 'Customers of the provider in whose projects a user has a role.',
    filter: CustomerFilterElsewhere,
    args: { userUuid: t.arg({ type: 'UUID', required: true, description: 'The user.' }) },
    extra: ({ userUuid }) => [['user_uuid', userUuid]],
  }),
  robotAccountCustomers: connection(t, lists.robotAccountCustomers, {
    description: 'Customers with robot accounts on resources of the provider.',
    args: { customerName: t.arg.string({ description: 'Only customers with this in their name.' }) },
    extra: ({ customerName }) => (customerName ? [['customer_name', customerName]] : []),
  }),
  projects: connection(t, lists.projects, {
    description: 'Projects with resources of the provider.',
    filter: ProjectFilterElsewhere,
    sort: ProjectSort,
  }),
  customerProjects: connection(t, lists.customerProjects, {
    description: 'Projects of one customer with resources of the provider, with what they spend there.',
    filter: ProjectFilterElsewhere,
    sort: ProjectSort,
    args: { customerUuid: t.arg({ type: 'UUID', required: true, description: 'The customer.' }) },
    extra: ({ customerUuid }) => [['project_customer_uuid', customerUuid]],
  }),
  robotAccountProjects: connection(t, lists.robotAccountProjects, {
    description: 'Projects with robot accounts on resources of the provider.',
    args: {
      projectName: t.arg.string({
        description:
          'Only where this is in the name. The server looks at the project that the offering itself belongs to, so little is found.',
      }),
    },
    extra: ({ projectName }) => (projectName ? [['project_name', projectName]] : []),
  }),
  users: connection(t, lists.users, {
    description:
      'Users of the projects with resources of the provider. Where terms of service must be accepted, you may see only those who did.',
    filter: ProviderUserFilter,
    sort: ProviderUserSort,
  }),
  userRoles: connection(t, lists.userRoles, {
    description: 'Roles that users have on the provider itself.',
    filter: UserRoleFilter,
    sort: UserRoleSort,
  }),
  projectPermissions: connection(t, lists.projectPermissions, {
    description: 'Roles that users have now in projects with resources of the provider.',
    filter: ProjectPermissionFilter,
    sort: ProjectPermissionSort,
  }),
  keys: connection(t, lists.keys, {
    description: 'Public SSH keys of the users of projects with resources of the provider.',
    filter: SshKeyFilter,
    sort: SshKeySort,
  }),
  projectServiceAccounts: connection(t, lists.projectServiceAccounts, {
    description: 'Service accounts of projects with resources of the provider.',
    filter: ProjectServiceAccountFilter,
  }),
  courseAccounts: connection(t, lists.courseAccounts, {
    description: 'Course accounts of projects with resources of the provider.',
    filter: CourseAccountFilter,
    sort: CourseAccountSort,
  }),
  complianceChecklists: connection(t, lists.complianceChecklists, {
    description: 'Checklists that offerings of the provider ask their users to fill in.',
  }),
  complianceOverview: connection(t, lists.complianceOverview, {
    description:
      'For each offering of the provider with a checklist, how many of its users have filled it in.',
  }),
  offeringUserCompliance: connection(t, lists.offeringUserCompliance, {
    description: 'For each user of the offerings of the provider, how far the user is with the checklist.',
    filter: OfferingUserComplianceFilter,
  }),
}));
