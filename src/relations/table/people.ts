import { link } from '../link.ts';
import { projectRoles, roles } from '../roles.ts';
import { byUuid } from '../source.ts';
import { customerSeen } from '../through-provider.ts';

/** What projects, roles and accounts lead to. */
export const peopleRelations = {
  Project: {
    customer: link('Project', customerSeen, {
      id: 'customer_uuid',
      repeats: ['uuid', 'name', 'slug', 'native_name', 'abbreviation'],
      cover: { url: 'customer' },
    }),
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
      newer: ['user_username', 'user_email'],
    }),
    customer: link('Permission', byUuid.Customer, { id: 'customer_uuid', repeats: ['uuid', 'name'] }),
    project: link('Permission', byUuid.Project, { id: 'project_uuid', repeats: ['uuid'] }),
    resource: link('Permission', byUuid.Resource, { id: 'resource_uuid', repeats: ['uuid'] }),
  },
  ProjectPermission: {
    /** Older servers give a short name only. */
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
