import { hashOf } from '../random.ts';
import { hexUuid } from '../rest/call.ts';
import {
  bool,
  choices,
  contains,
  type Filters,
  jsonObject,
  repeated,
  text,
  time,
  url,
  uuid,
  uuidList,
} from '../rest/filters.ts';
import type { Orderings } from '../rest/paging.ts';
import { customerCount, offeringGroupUuid, totalCost } from '../rows/offering-row.ts';
import { type Offering, offeringStates } from '../world/types.ts';

const everyTag = (of: (tag: { uuid: string; name: string }) => string) =>
  text<Offering>((offering, value) =>
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean)
      .every((part) => offering.tags.some((tag) => of(tag) === (hexUuid(part) ?? part))),
  );

const words = (offering: Offering, value: string): boolean => {
  const wanted = value.toLowerCase();
  return [offering.name, offering.slug, offering.description, offering.uuid].some((each) =>
    each.toLowerCase().includes(wanted),
  );
};

function consumes(
  offering: Offering,
  matches: (resource: Offering['resources'][number]) => boolean,
): boolean {
  return offering.resources.some(matches);
}

/** Filters of all lists of offerings (contract section 3a). */
export const offeringFilters: Filters<Offering> = {
  uuid_list: uuidList((offering) => offering.uuid),
  name: contains((offering) => offering.name),
  name_exact: text((offering, value) => offering.name === value),
  slug: text((offering, value) => offering.slug === value),
  description: contains((offering) => offering.description),
  keyword: text(words),
  query: text(words),
  customer: url((offering, value) => offering.customer.uuid === value),
  customer_uuid: uuid((offering, value) => offering.customer.uuid === value),
  project_uuid: uuid((offering, value) => offering.project?.uuid === value),
  parent_uuid: uuid((offering, value) => offering.parent?.uuid === value),
  category_uuid: uuid((offering, value) => offering.category.uuid === value),
  category_group_uuid: uuid(() => false),
  scope_uuid: uuid(() => false),
  allowed_customer_uuid: uuid(
    (offering, value, call) => offering.shared && call.world.customerByUuid.has(value),
  ),
  consumer_customer_uuid: uuid((offering, value) =>
    consumes(offering, (each) => each.project.customer.uuid === value),
  ),
  resource_customer_uuid: uuid((offering, value) =>
    consumes(offering, (each) => each.project.customer.uuid === value),
  ),
  resource_project_uuid: uuid((offering, value) => consumes(offering, (each) => each.project.uuid === value)),
  service_manager_uuid: uuid((offering, value) => offering.grants.some((grant) => grant.user.uuid === value)),
  // Servers of 2024 accept several values, newer ones a single value.
  organization_group_uuid: {
    ...uuid<Offering>((offering, value) => offering.organizationGroups.some((group) => group.uuid === value)),
    // On that server, an empty value matches offerings without a group.
    in2024: repeated(({ organizationGroups: groups }, values) =>
      values.some((value) =>
        value === '' ? groups.length === 0 : groups.some((group) => hexUuid(value) === group.uuid),
      ),
    ),
  },
  offering_group_uuid: uuid((offering, value) => offeringGroupUuid(offering) === value),
  state: choices(offeringStates, (offering) => offering.state),
  type: repeated((offering, values) => values.includes(offering.type)),
  tag: repeated((offering, values) =>
    offering.tags.some((tag) => values.some((each) => hexUuid(each) === tag.uuid)),
  ),
  tag_name: repeated((offering, values) => offering.tags.some((tag) => values.includes(tag.name))),
  tags_and: everyTag((tag) => tag.uuid),
  tag_names_and: everyTag((tag) => tag.name),
  attributes: jsonObject((offering) => offering.attributes),
  shared: bool((offering, value) => offering.shared === value),
  billable: bool((offering, value) => offering.billable === value),
  accessible: bool((offering, value) => !value || offering.shared),
  accessible_via_calls: bool((offering, value) => (hashOf(offering.slug, 5) % 3 === 0) === value),
  open_for_proposals: bool((offering, value) => (hashOf(offering.slug, 5) % 3 === 0) === value),
  importable: bool((offering, value) => (offering.type === 'OpenStack.Tenant') === value),
  can_create_offering_user: bool(
    (offering, value) =>
      (offering.pluginOptions.service_provider_can_create_offering_user === true) === value,
  ),
  has_terms_of_service: bool((offering, value) => offering.hasTerms === value),
  has_active_terms_of_service: bool((offering, value) => offering.hasTerms === value),
  user_has_consent: bool(
    (offering, value, call) => (offering.usersByUuid.get(call.user.uuid)?.consented ?? false) === value,
  ),
  user_has_offering_user: bool((offering, value, call) => offering.usersByUuid.has(call.user.uuid) === value),
  created: time((offering, value) => offering.created >= value),
  modified: time((offering, value) => offering.modified >= value),
  created_before: time((offering, value) => offering.created <= value),
  modified_before: time((offering, value) => offering.modified <= value),
};

export const offeringOrderings: Orderings<Offering> = {
  name: (offering) => offering.name,
  created: (offering) => offering.created,
  type: (offering) => offering.type,
  state: (offering) => offeringStates.indexOf(offering.state),
  total_customers: customerCount,
  total_cost: totalCost,
  total_cost_estimated: totalCost,
};
