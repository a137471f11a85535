import type { Call } from '../rest/call.ts';
import { isFile, link, nullable, required } from '../rest/fields.ts';
import { bool, contains, type Filters, text as textFilter, uuid } from '../rest/filters.ts';
import { conflict409 } from '../rest/refusals.ts';
import { blank, bool as boolField, image, text } from '../rest/values.ts';
import { categoryGroupUuid, categoryOfferings, categoryRow } from '../rows/category-rows.ts';
import { groupType, organizationGroupRow } from '../rows/offering-parts.ts';
import { urls } from '../rows/urls.ts';
import { groupTitles } from '../world/categories.ts';
import type { Category, JsonObject, Offering, OrganizationGroup, Writable } from '../world/types.ts';
import { byColumns } from './by-column.ts';
import { drop, type Family, familyRoutes, keptIn, sent, staffOnly, writtenRow } from './family.ts';

interface CategoryGroup extends Writable {
  readonly uuid: string;
}

/** The groups of categories of a world. */
export const categoryGroups = keptIn((): CategoryGroup[] =>
  Object.entries(groupTitles).map(([title, description]) => ({
    uuid: categoryGroupUuid(title),
    written: { title, description },
  })),
);

const groupRow = writtenRow<CategoryGroup>('CategoryGroup', {
  url: (group, call) => urls.at(call, `marketplace-category-groups/${group.uuid}/`),
  uuid: (group) => group.uuid,
  title: () => '',
  description: () => '',
});

/** Stores the values that were sent as columns show them: an image as its URL. */
function writeDown(call: Call, written: JsonObject, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    written[name] = isFile(value) ? urls.media(call, call.random.uuid()) : (value as JsonObject[string]);
  }
}

const iconField = nullable(image({ svg: true }));

const groupShape = { title: required(text({ max: 255 })), description: blank(), icon: iconField };

const groupFamily: Family<CategoryGroup> = {
  path: '/api/marketplace-category-groups/',
  isPublic: true,
  model: 'CategoryGroup',
  row: groupRow,
  rows: ({ world }) => categoryGroups(world),
  filters: byColumns(groupRow, { title: 'part' }),
  mayWrite: staffOnly,
  create: (call) => {
    const group: CategoryGroup = { uuid: call.random.uuid(), written: {} };
    writeDown(call, group.written, sent(call, groupShape));
    categoryGroups(call.world).push(group);
    return group;
  },
  update: (call, group) => writeDown(call, group.written, sent(call, groupShape)),
  remove: ({ world }, group) => drop(categoryGroups(world), group),
};

const has =
  <V>(matches: (offering: Offering, value: V) => boolean) =>
  (category: Category, value: V, call: Call): boolean =>
    categoryOfferings(category, call).some((offering) => matches(offering, value));

const stateNumbers: Readonly<Record<string, Offering['state']>> = {
  1: 'Draft',
  2: 'Active',
  3: 'Paused',
  4: 'Archived',
  5: 'Unavailable',
};

/** Filters of categories. All except `title` and the group select categories with a matching offering. */
const categoryFilters: Filters<Category> = {
  title: contains((category) => category.title),
  group_uuid: uuid((category, value, call) =>
    String(categoryRow.columns.group?.(category, call)).includes(value),
  ),
  // Offerings in any state, or in those of `customers_offerings_state`.
  customer_uuid: uuid((category, value, { world, query }) => {
    const states = query.all('customers_offerings_state').map((each) => stateNumbers[each]);
    return world.offerings.some(
      (offering) =>
        offering.category === category &&
        offering.customer.uuid === value &&
        (states.length === 0 || states.includes(offering.state)),
    );
  }),
  resource_customer_uuid: uuid(
    has(({ resources }, value) => resources.some(({ project }) => project.customer.uuid === value)),
  ),
  resource_project_uuid: uuid(
    has(({ resources }, value) => resources.some(({ project }) => project.uuid === value)),
  ),
  offering_name: textFilter(has(({ name }, value) => name.toLowerCase().includes(value.toLowerCase()))),
  // The server ignores the value.
  has_shared: bool((category, _value, { world }) =>
    world.offerings.some((offering) => offering.category === category && offering.shared),
  ),
  accessible: bool(has(({ shared }, value) => !value || shared)),
  // Used only by `customer_uuid`.
  customers_offerings_state: { read: () => null },
};

const categoryShape = {
  title: required(text({ max: 255 })),
  description: blank(),
  icon: iconField,
  default_vm_category: boolField(),
  default_volume_category: boolField(),
  default_tenant_category: boolField(),
  group: nullable(
    link('/api/marketplace-category-groups/{uuid}/', (call, hex) =>
      categoryGroups(call.world).find((each) => each.uuid === hex),
    ),
  ),
};

function changeCategory(call: Call, category: Category): void {
  const { title, group, ...values } = sent(call, categoryShape);
  category.title = title ?? category.title;
  writeDown(call, category.written, values);
  if (group !== undefined)
    category.written.group = group && urls.at(call, `marketplace-category-groups/${group.uuid}/`);
}

const categoryFamily: Family<Category> = {
  path: '/api/marketplace-categories/',
  isPublic: true,
  model: 'Category',
  row: categoryRow,
  rows: ({ world }) => world.categories,
  filters: categoryFilters,
  mayWrite: staffOnly,
  create: (call) => {
    const category: Category = { uuid: call.random.uuid(), title: '', isBuiltIn: false, written: {} };
    changeCategory(call, category);
    call.world.categories.push(category);
    return category;
  },
  update: changeCategory,
  remove: ({ world }, category) => {
    if (world.offerings.some((offering) => offering.category === category))
      throw conflict409("Cannot delete some instances of model 'Category' because they are referenced.");
    drop(world.categories, category);
  },
};

const organizationGroupFilters: Filters<OrganizationGroup> = {
  name: contains((group) => group.name),
  name_exact: textFilter((group, value) => group.name === value),
  parent: uuid((group, value) => group.parent?.uuid === value),
  type: contains(() => groupType.name),
  ...byColumns(organizationGroupRow, { type_url: { by: 'url', column: 'type' } }),
  type_uuid: uuid((_group, value) => groupType.uuid === value),
};

const organizationGroupShape = {
  name: required(text({ max: 150 })),
  parent: nullable(
    link('/api/organization-groups/{uuid}/', (call, hex) =>
      call.world.groups.find((each) => each.uuid === hex),
    ),
  ),
};

function changeGroup(call: Call, group: OrganizationGroup): void {
  const { name, parent } = sent(call, organizationGroupShape);
  group.name = name ?? group.name;
  if (parent !== undefined) group.parent = parent;
}

const organizationGroupFamily: Family<OrganizationGroup> = {
  path: '/api/organization-groups/',
  isPublic: true,
  model: 'OrganizationGroup',
  row: organizationGroupRow,
  rows: ({ world }) => world.groups,
  filters: organizationGroupFilters,
  mayWrite: staffOnly,
  create: (call) => {
    const group: OrganizationGroup = { uuid: call.random.uuid(), name: '', parent: null };
    changeGroup(call, group);
    call.world.groups.push(group);
    return group;
  },
  update: changeGroup,
  remove: ({ world }, group) => {
    drop(world.groups, group);
    for (const each of world.groups) if (each.parent === group) each.parent = null;
    for (const { organizationGroups } of [...world.customers, ...world.offerings])
      drop(organizationGroups, group);
  },
};

/** Routes of categories and groups. Everyone may read them, only staff may write. */
export const categoryRoutes = [
  ...familyRoutes(categoryFamily),
  ...familyRoutes(groupFamily),
  ...familyRoutes(organizationGroupFamily),
];
