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
    description: 'Offerings of the provider that you manage, with all fields.',
    filter: OfferingFilter,
    sort: OfferingSort,
  }),
  resources: connection(t, lists.resources, {
    description: "Resources of the provider's offerings, limited to those of offerings that you manage.",
    filter: ResourceFilter,
    sort: ResourceSort,
  }),
  orders: connection(t, lists.orders, {
    description: "Orders for the provider's offerings, limited to those that your permissions let you see.",
    filter: OrderFilter,
    sort: OrderSort,
  }),
  usagePolicies: connection(t, lists.usagePolicies, {
    description:
      "Usage policies of the provider's offerings, limited to offerings that you manage, newest first. The gateway reads all " +
      'policies that you may see, in two requests, and selects those of the provider; it returns an UPSTREAM_UNSUPPORTED ' +
      'error when there are several thousand.',
  }),
  offeringSummaries: connection(t, lists.offeringSummaries, {
    description:
      "Summaries of the provider's shared and invoiced offerings, with revenue and number of resources.",
    filter: OfferingFilterElsewhere,
    sort: OfferingSort,
  }),
  customers: connection(t, lists.customers, {
    description: 'Customers with resources of the provider.',
    filter: CustomerFilterElsewhere,
  }),
  userCustomers: connection(t, lists.userCustomers, {
    description: 'Customers of the provider, limited to those in whose projects a user has a role.',
    filter: CustomerFilterElsewhere,
    args: {
      userUuid: t.arg({
        type: 'UUID',
        required: true,
        description: 'UUID of the user who has a role in a project of the customer.',
      }),
    },
    extra: ({ userUuid }) => [['user_uuid', userUuid]],
  }),
  robotAccountCustomers: connection(t, lists.robotAccountCustomers, {
    description: 'Customers with robot accounts of resources of the provider.',
    args: { customerName: t.arg.string({ description: 'Customers with this text in their name.' }) },
    extra: ({ customerName }) => (customerName ? [['customer_name', customerName]] : []),
  }),
  projects: connection(t, lists.projects, {
    description: 'Projects with resources of the provider.',
    filter: ProjectFilterElsewhere,
    sort: ProjectSort,
  }),
  customerProjects: connection(t, lists.customerProjects, {
    description: 'Projects of one customer with resources of the provider, with the cost of these resources.',
    filter: ProjectFilterElsewhere,
    sort: ProjectSort,
    args: {
      customerUuid: t.arg({
        type: 'UUID',
        required: true,
        description: 'UUID of the customer that owns the projects.',
      }),
    },
    extra: ({ customerUuid }) => [['project_customer_uuid', customerUuid]],
  }),
  robotAccountProjects: connection(t, lists.robotAccountProjects, {
    description: 'Projects with robot accounts of resources of the provider.',
    args: {
      projectName: t.arg.string({
        description:
          "Part of the project's name. The server compares it with the project that the offering itself belongs to, so few or no " +
          'projects match.',
      }),
    },
    extra: ({ projectName }) => (projectName ? [['project_name', projectName]] : []),
  }),
  users: connection(t, lists.users, {
    description:
      'Users of the projects with resources of the provider. If users must accept terms of service, you see only users who ' +
      'have accepted them.',
    filter: ProviderUserFilter,
    sort: ProviderUserSort,
  }),
  userRoles: connection(t, lists.userRoles, {
    description: 'Roles that users have in the provider itself.',
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
    description: "Checklists that users of the provider's offerings fill in.",
  }),
  complianceOverview: connection(t, lists.complianceOverview, {
    description:
      'Number of users who have filled in the checklist, for each offering of the provider that has a checklist.',
  }),
  offeringUserCompliance: connection(t, lists.offeringUserCompliance, {
    description: "Progress with the checklist, for each user of the provider's offerings.",
    filter: OfferingUserComplianceFilter,
  }),
}));
