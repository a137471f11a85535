import { hashOf } from '../random.ts';
import type { Call } from '../rest/call.ts';
import { forbidden, HttpError, hexUuid, ok } from '../rest/call.ts';
import { project, rowType, whole } from '../rest/columns.ts';
import { page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { mayChangeOffering } from '../rest/visibility.ts';
import {
  courseAccountRow,
  customerServiceAccountRow,
  projectServiceAccountRow,
} from '../rows/account-rows.ts';
import { attributeConfig, importables, posixPoolRow, subnetRows } from '../rows/offering-access.ts';
import { customerRow, projectRow } from '../rows/project-rows.ts';
import { userRoleRow, userRow } from '../rows/user-rows.ts';
import type { Customer } from '../world/types.ts';
import { clientsOf } from './clients.ts';
import { findOffering } from './find.ts';
import { glauthConfig, glauthTree } from './glauth.ts';
import { grantFilters, grantOrderings } from './people-lists.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';

export const offeringCustomerRow = rowType<Customer>('OfferingCustomer', {
  uuid: (customer) => customer.uuid,
  name: (customer) => customer.name,
  slug: (customer) => customer.slug,
  abbreviation: (customer) => customer.abbreviation,
  phone_number: (customer) => customer.phone,
  email: (customer) => customer.email,
});

const serviceAccounts = (call: Call, ofProject: boolean) => {
  const offering = findOffering(call);
  const { projects, customers } = clientsOf(call.world, offering, [offering]);
  return call.world.serviceAccounts.filter((account) =>
    ofProject
      ? account.project !== null && projects.includes(account.project)
      : account.project === null && customers.includes(account.customer),
  );
};

/** Reads of the customers, projects and users of an offering, and of their accounts. */
export const offeringClientRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${base}customers/`,
    handle: (call) => {
      const offering = findOffering(call);
      return page(call, clientsOf(call.world, offering, [offering]).customers, (row, each) =>
        call.server === '2024' ? project(customerRow, row, each) : project(offeringCustomerRow, row, each),
      );
    },
  },
  {
    method: 'GET',
    template: `${base}list_customer_projects/`,
    handle: (call) => {
      const offering = findOffering(call);
      const { projects } = clientsOf(call.world, offering, [offering]);
      return page(call, projects, (row, each) => project(projectRow, row, each));
    },
  },
  {
    method: 'GET',
    template: `${base}list_customer_users/`,
    handle: (call) => {
      const offering = findOffering(call);
      const { users } = clientsOf(call.world, offering, [offering]);
      return page(call, users, (row, each) => project(userRow, row, each));
    },
  },
  {
    method: 'GET',
    template: `${base}list_users/`,
    handle: (call) => {
      const offering = findOffering(call);
      return page(
        call,
        select(call, () => offering.grants, grantFilters, grantOrderings),
        (row, each) => project(userRoleRow, row, each),
      );
    },
  },
  {
    method: 'GET',
    template: `${base}list_course_accounts/`,
    handle: (call) => {
      const offering = findOffering(call);
      const { projects } = clientsOf(call.world, offering, [offering]);
      const rows = call.world.courseAccounts.filter((account) => projects.includes(account.project));
      return page(call, rows, (row, each) => whole(courseAccountRow, row, each));
    },
  },
  {
    method: 'GET',
    template: `${base}list_project_service_accounts/`,
    handle: (call) =>
      page(call, serviceAccounts(call, true), (row, each) => whole(projectServiceAccountRow, row, each)),
  },
  {
    method: 'GET',
    template: `${base}list_customer_service_accounts/`,
    handle: (call) =>
      page(call, serviceAccounts(call, false), (row, each) => whole(customerServiceAccountRow, row, each)),
  },
  {
    method: 'GET',
    template: `${base}importable_resources/`,
    handle: (call) => {
      const offering = findOffering(call);
      const rows = importables(offering);
      if (call.server === '2024') {
        if (offering.shared && !call.user.isStaff) {
          throw new HttpError(403, { detail: 'Import is limited to staff for shared offerings.' });
        }
        if (rows.length === 0)
          throw new HttpError(400, ['Current offering plugin does not support resource import']);
      }
      return page(call, rows, (row) => row);
    },
  },
  {
    method: 'GET',
    template: `${base}user_has_resource_access/`,
    handle: (call) => {
      const offering = findOffering(call);
      const username = call.query.last('username') ?? '';
      if (call.server === '2024' && username === '') {
        throw new HttpError(400, ['Username is missing in query parameters.']);
      }
      const { users } = clientsOf(call.world, offering, [offering]);
      return ok({ has_access: users.some((user) => user.username === username) });
    },
  },
  {
    method: 'GET',
    template: `${base}user-attribute-config/`,
    handle: (call) => ok(attributeConfig(findOffering(call))),
  },
  {
    // The body is `null` for an offering without a pool.
    method: 'GET',
    template: `${base}effective_posix_id_pool/`,
    handle: (call) => {
      const offering = findOffering(call);
      return ok(offering.type === 'Marketplace.Slurm' ? project(posixPoolRow, offering, call) : null);
    },
  },
  {
    method: 'GET',
    template: `${base}access_subnets/`,
    handle: (call) => {
      const { expanded, packed, inets } = subnetRows([findOffering(call)]);
      return ok({ expanded, packed, defaults: inets });
    },
  },
  {
    method: 'GET',
    template: '/api/marketplace-provider-offerings/aggregated_access_subnets/',
    handle: (call) => {
      const wanted = [...new Set(call.query.all('offering_uuid').map((value) => hexUuid(value) ?? value))];
      if (wanted.length === 0) throw new HttpError(400, { offering_uuid: ['This field is required.'] });
      const offerings = wanted.flatMap((hex) => call.world.offeringByUuid.get(hex) ?? []);
      const missing = wanted.filter((hex) => !call.world.offeringByUuid.has(hex)).sort();
      if (missing.length > 0)
        throw new HttpError(400, { offering_uuid: [`Offerings not found: ${missing.join(', ')}`] });
      if (offerings.some((each) => !mayChangeOffering(call.user, each))) throw forbidden();
      const { expanded, packed, defaults } = subnetRows(offerings);
      const living = offerings.flatMap((each) =>
        each.resources.filter(({ state }) => state !== 'Terminated'),
      );
      const customers = [...new Set(living.map((each) => each.project.customer))];
      return ok({
        expanded,
        packed,
        defaults,
        organization_subnets:
          call.query.last('include_organization_subnets') !== 'true'
            ? []
            : customers.map((each) => ({
                inet: `203.0.113.${hashOf(each.uuid) % 250}/32`,
                description: 'Office',
                customer_uuid: each.uuid,
                customer_name: each.name,
              })),
      });
    },
  },
  {
    method: 'GET',
    template: `${base}glauth_users_config/`,
    handle: (call) => glauthConfig(call, findOffering(call), null),
  },
  {
    method: 'GET',
    template: `${base}glauth_tree/`,
    handle: (call) => glauthTree(findOffering(call), null),
  },
];
