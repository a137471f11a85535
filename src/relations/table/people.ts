import { listOf } from '../../loaders/list-route.ts';
import { uuidIn } from '../../loaders/row-values.ts';
import { eventsBelow } from '../events.ts';
import { fetchRowOrNull, ofParent } from '../fetch.ts';
import { link } from '../link.ts';
import { list, listBelow, sharedList } from '../list.ts';
import { offerings } from '../offerings.ts';
import { customerRoles, projectRoles, roles } from '../roles.ts';
import { organizationGroups, providerOfCustomer } from '../short-list.ts';
import { byUuid } from '../source.ts';
import { customerSeen } from '../through-provider.ts';
import { unionLink } from '../union-link.ts';
import { accountLists, posixIdentities } from './account-lists.ts';
import { billLists, furtherLists, rootLists } from './root.ts';
import { allQuestions, hasNoChecklist, historyAt, usageStats } from './shared.ts';
import { ofUser } from './user.ts';

const underProject = '/api/projects/{uuid}/';
const underCustomer = '/api/customers/{uuid}/';

/** Relations of customers, projects, users, roles and permissions. */
export const peopleRelations = {
  Customer: {
    /** `customer` takes a comma list: one request for many customers. */
    projects: sharedList('Customer', furtherLists.projects, ['customer', 'uuid'], {
      by: ['customer', 'uuid'],
      groupBy: 'customer_uuid',
    }),
    /** `customer_uuid` of resources and orders is the customer of the project, `provider_uuid` that of the offering (§3a). */
    resources: list('Customer', rootLists.resources, ['customer_uuid', 'uuid']),
    orders: list('Customer', rootLists.orders, ['customer_uuid', 'uuid']),
    componentUsages: list('Customer', rootLists.componentUsages, ['customer_uuid', 'uuid']),
    serviceProvider: link('Customer', providerOfCustomer, { id: 'uuid' }),
    /** `customer_uuid` takes one customer. */
    invoices: list('Customer', billLists.invoices, ['customer_uuid', 'uuid']),
    events: eventsBelow('Customer', billLists.events),
    /** The API lists the team or the users of one organization or project only: one request for each. */
    team: listBelow(listOf(`${underCustomer}list_users/`)),
    users: listBelow(listOf(`${underCustomer}users/`), 'customer_uuid'),
    stats: usageStats('Customer', `${underCustomer}stats/`),
    projectChecklistTemplate: fetchRowOrNull('Customer', '/api/projects/checklist-template/', () => ({}), {
      of: (customer) => [['parent_uuid', uuidIn(customer, 'uuid')]],
      isNull: hasNoChecklist,
    }),
    projectDigest: fetchRowOrNull('Customer', `${underCustomer}project-digest-config/`, ofParent, {
      isNull: ({ status }) => status === 400,
    }),
    projectMetadataOverview: listBelow(listOf(`${underCustomer}project-metadata-compliance-overview/`)),
    projectMetadataDetails: listBelow(listOf(`${underCustomer}project-metadata-compliance-details/`)),
    projectMetadataProjects: listBelow(listOf(`${underCustomer}project-metadata-compliance-projects/`)),
    projectMetadataQuestions: listBelow(listOf(`${underCustomer}project-metadata-question-answers/`)),
    history: listBelow(listOf(`${underCustomer}history/`)),
    historyAt: historyAt('Customer', `${underCustomer}history/at/`),
    /** Servers since 2026 have several groups. */
    organizationGroup: link('Customer', organizationGroups, {
      id: 'organization_group_uuid',
      repeats: ['uuid', 'name', 'parent_uuid', 'parent_name', 'type_name'],
      cover: { url: 'organization_group' },
    }),
  },
  Project: {
    endDateRequestedBy: link('Project', byUuid.User, { id: 'end_date_requested_by', byAddress: true }),
    /** `project_uuid` takes one project. */
    resources: list('Project', rootLists.resources, ['project_uuid', 'uuid']),
    orders: list('Project', rootLists.orders, ['project_uuid', 'uuid']),
    componentUsages: list('Project', rootLists.componentUsages, ['project_uuid', 'uuid']),
    events: eventsBelow('Project', billLists.events),
    team: listBelow(listOf(`${underProject}list_users/`)),
    otherUsers: listBelow(listOf(`${underProject}other_users/`)),
    stats: usageStats('Project', `${underProject}stats/`),
    checklist: fetchRowOrNull('Project', `${underProject}checklist/`, ofParent, {
      query: allQuestions,
      isNull: hasNoChecklist,
    }),
    completionStatus: fetchRowOrNull('Project', `${underProject}completion_status/`, ofParent, {
      isNull: hasNoChecklist,
    }),
    customer: link('Project', customerSeen, {
      id: 'customer_uuid',
      repeats: ['uuid', 'name', 'slug', 'native_name', 'abbreviation'],
      cover: { url: 'customer' },
    }),
  },
  ComponentStats: {
    offering: link('ComponentStats', offerings, { id: 'offering_uuid', repeats: ['uuid', 'name'] }),
  },
  ProjectMetadataCompletion: {
    project: link('ProjectMetadataCompletion', byUuid.Project, {
      id: 'project_uuid',
      repeats: ['uuid', 'name'],
    }),
  },
  ProjectMetadataProject: {
    project: link('ProjectMetadataProject', byUuid.Project, {
      id: 'project_uuid',
      repeats: ['uuid', 'name'],
    }),
  },
  CustomerUser: {
    user: link('CustomerUser', byUuid.User, {
      id: 'uuid',
      repeats: ['uuid', 'url', 'username', 'full_name', 'email', 'image'],
    }),
    role: link('CustomerUser', customerRoles, { id: 'role_name', cover: { name: 'role_name' } }),
  },
  CustomerUserProject: {
    project: link('CustomerUserProject', byUuid.Project, { id: 'uuid', repeats: ['uuid', 'url', 'name'] }),
    role: link('CustomerUserProject', projectRoles, { id: 'role_name', cover: { name: 'role_name' } }),
  },
  User: {
    offeringUsers: list('User', accountLists.offeringUsers, ['user_uuid', 'uuid']),
    posixIdentities: list('User', posixIdentities, ['user_uuid', 'uuid']),
    events: eventsBelow('User', billLists.events),
    ...ofUser,
  },
  NamedUser: {
    /** The row of this type may contain the address of the user. */
    user: link('User', byUuid.User, { id: 'url', byAddress: true, same: ['username', 'full_name'] }),
  },
  Role: {
    template: link('Role', roles, { id: 'template_uuid', repeats: ['uuid', 'name'] }),
    customer: link('Role', byUuid.Customer, { id: 'customer_uuid', repeats: ['uuid', 'name'] }),
  },
  UserRole: {
    role: link('UserRole', roles, { id: 'role_uuid', repeats: ['uuid', 'name'] }),
    user: link('UserRole', byUuid.User, {
      id: 'user_uuid',
      repeats: ['uuid', 'username', 'full_name', 'email', 'image'],
    }),
    createdBy: link('UserRole', byUuid.User, {
      id: 'created_by_uuid',
      repeats: ['uuid', 'full_name'],
      newer: ['created_by_full_name'],
    }),
  },
  Permission: {
    role: link('Permission', roles, {
      id: 'role_uuid',
      repeats: ['uuid', 'name', 'description'],
      newer: ['role_description'],
    }),
    user: link('Permission', byUuid.User, {
      id: 'user_uuid',
      repeats: ['uuid', 'slug', 'username', 'email'],
      cover: { full_name: 'user_name' },
      newer: ['user_username', 'user_email', 'user_name', 'user_slug'],
    }),
    /** Words with and without an underscore, as servers differ. */
    scope: unionLink('Permission', {
      id: 'scope_uuid',
      word: 'scope_type',
      words: {
        customer: 'Customer',
        project: 'Project',
        offering: 'Offering',
        resource: 'Resource',
        service_provider: 'ServiceProvider',
        serviceprovider: 'ServiceProvider',
      },
      otherwise: 'UnknownScope',
      members: {
        Customer: link('Permission', byUuid.Customer, { id: 'scope_uuid', repeats: ['uuid', 'name'] }),
        Project: link('Permission', byUuid.Project, {
          id: 'scope_uuid',
          repeats: ['uuid', 'name'],
          same: ['customer_uuid', 'customer_name'],
        }),
        Offering: link('Permission', offerings, {
          id: 'scope_uuid',
          repeats: ['uuid', 'name'],
          same: ['customer_uuid', 'customer_name'],
        }),
        Resource: link('Permission', byUuid.Resource, { id: 'scope_uuid', repeats: ['uuid', 'name'] }),
        ServiceProvider: link('Permission', byUuid.ServiceProvider, {
          id: 'scope_uuid',
          repeats: ['uuid'],
          same: ['customer_uuid', 'customer_name'],
        }),
        UnknownScope: {
          kind: 'link',
          from: 'Permission',
          id: 'scope_uuid',
          to: null,
          cover: { type: 'scope_type', uuid: 'scope_uuid', name: 'scope_name' },
          newer: new Map(),
        },
      },
    }),
    customer: link('Permission', byUuid.Customer, { id: 'customer_uuid', repeats: ['uuid', 'name'] }),
    /** Where the scope of the role is the project itself, `scope_name` is the name of the project. */
    project: link('Permission', byUuid.Project, {
      id: 'project_uuid',
      repeats: ['uuid'],
      alias: { id: 'scope_uuid', cover: { name: 'scope_name' } },
    }),
    resource: link('Permission', byUuid.Resource, {
      id: 'resource_uuid',
      repeats: ['uuid'],
      alias: { id: 'scope_uuid', cover: { name: 'scope_name' } },
    }),
  },
  ProjectPermission: {
    /** Older servers send only a short name of the role. */
    role: link('ProjectPermission', projectRoles, {
      id: 'role',
      cover: { name: 'role_name' },
      newer: ['role_name'],
    }),
    project: link('ProjectPermission', byUuid.Project, {
      id: 'project_uuid',
      repeats: ['uuid', 'name', 'created', 'end_date'],
      same: ['customer_uuid', 'customer_name'],
      cover: { url: 'project' },
    }),
    createdBy: link('ProjectPermission', byUuid.User, {
      id: 'created_by',
      byAddress: true,
      cover: { username: 'created_by_username', full_name: 'created_by_full_name' },
    }),
    customer: link('ProjectPermission', byUuid.Customer, { id: 'customer_uuid', repeats: ['uuid', 'name'] }),
    user: link('ProjectPermission', byUuid.User, {
      id: 'user_uuid',
      repeats: ['uuid', 'username', 'full_name', 'native_name', 'email'],
      cover: { url: 'user' },
    }),
  },
  CourseAccount: {
    project: link('CourseAccount', byUuid.Project, {
      id: 'project_uuid',
      repeats: ['uuid', 'name', 'slug', 'start_date', 'end_date'],
      same: ['customer_uuid', 'customer_name'],
    }),
    customer: link('CourseAccount', byUuid.Customer, { id: 'customer_uuid', repeats: ['uuid', 'name'] }),
    user: link('CourseAccount', byUuid.User, { id: 'user_uuid', repeats: ['uuid'], same: ['username'] }),
  },
  CustomerServiceAccount: {
    customer: link('CustomerServiceAccount', byUuid.Customer, {
      id: 'customer_uuid',
      repeats: ['uuid', 'name'],
    }),
  },
  ProjectServiceAccount: {
    project: link('ProjectServiceAccount', byUuid.Project, {
      id: 'project_uuid',
      repeats: ['uuid', 'name'],
      same: ['customer_uuid', 'customer_name', 'customer_abbreviation'],
    }),
    customer: link('ProjectServiceAccount', byUuid.Customer, {
      id: 'customer_uuid',
      repeats: ['uuid', 'name', 'abbreviation'],
    }),
  },
} as const;
