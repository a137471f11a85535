import { rowType, wholeList } from '../rest/columns.ts';
import { type Clients, resourcesOfCustomer } from '../routes/clients.ts';
import type { Customer, Offering, Project } from '../world/types.ts';
import { componentRows, providerPlanRow, visiblePlans } from './offering-parts.ts';
import { offeringGroupUuid, plainOfferingRow, priceEstimate } from './offering-row.ts';
import { fullName } from './order-row.ts';
import { paymentProfiles } from './project-rows.ts';

export interface ClientCustomer {
  readonly customer: Customer;
  readonly clients: Clients;
}

const clientProjects = ({ customer, clients: all }: ClientCustomer): Project[] =>
  customer.projects.filter((each) => all.resourcesByProject.has(each));
export const clientUsers = (row: ClientCustomer) => [
  ...new Set(clientProjects(row).flatMap((each) => each.grants.map((grant) => grant.user))),
];

export const clientCustomerRow = rowType<ClientCustomer>('ProviderCustomer', {
  uuid: ({ customer }) => customer.uuid,
  name: ({ customer }) => customer.name,
  slug: ({ customer }) => customer.slug,
  abbreviation: ({ customer }) => customer.abbreviation,
  phone_number: ({ customer }) => customer.phone,
  email: ({ customer }) => customer.email,
  payment_profiles: ({ customer }, call) => paymentProfiles(customer, call),
  billing_price_estimate: (row) => priceEstimate(resourcesOfCustomer(row.clients, row.customer)),
  projects_count: (row) => clientProjects(row).length,
  users_count: (row) => clientUsers(row).length,
  projects: (row) => clientProjects(row).map((each) => ({ uuid: each.uuid, name: each.name, image: null })),
  users: (row) =>
    clientUsers(row).map((each) => ({
      uuid: each.uuid,
      full_name: fullName(each),
      email: each.email,
      image: null,
    })),
});

export const clientProjectRow = rowType<{ readonly project: Project; readonly clients: Clients }>(
  'ProviderCustomerProject',
  {
    uuid: ({ project: each }) => each.uuid,
    name: ({ project: each }) => each.name,
    description: ({ project: each }) => each.description,
    end_date: ({ project: each }) => each.endDate,
    resources_count: (row) => row.clients.resourcesByProject.get(row.project)?.length ?? 0,
    users_count: ({ project: each }) => new Set(each.grants.map((grant) => grant.user)).size,
    billing_price_estimate: (row) => priceEstimate(row.clients.resourcesByProject.get(row.project) ?? []),
  },
);

/** The short row of an offering in the list below its provider. */
export const slimOfferingRow = rowType<Offering>('ProviderOffering', {
  uuid: (offering) => offering.uuid,
  customer_uuid: (offering) => offering.customer.uuid,
  name: (offering) => offering.name,
  slug: (offering) => offering.slug,
  category_title: (offering) => offering.category.title,
  type: (offering) => offering.type,
  state: (offering) => offering.state,
  resources_count: (offering) => offering.resources.filter(({ state }) => state !== 'Terminated').length,
  billing_price_estimate: (offering) => priceEstimate(offering.resources),
  components: (offering, call) => componentRows(offering, call),
  plans: (offering, call) => wholeList(providerPlanRow, visiblePlans(offering, call), call),
  options: (offering) => offering.options,
  resource_options: (offering) => offering.resourceOptions,
  secret_options: (offering) => offering.secretOptions,
  thumbnail: (offering, call) => plainOfferingRow.columns.thumbnail?.(offering, call) ?? null,
  offering_group_uuid: offeringGroupUuid,
  offering_group_title: (offering) => (offeringGroupUuid(offering) ? 'Storage services' : null),
  service_provider_can_create_offering_user: (offering) =>
    offering.pluginOptions.service_provider_can_create_offering_user === true,
});
