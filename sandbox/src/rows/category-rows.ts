import { uuidOf } from '../random.ts';
import { type Call, hexUuid } from '../rest/call.ts';
import { overlaid, rowType } from '../rest/columns.ts';
import { type CategoryAttribute, detailsOf } from '../world/categories.ts';
import type { Category, Json, Offering } from '../world/types.ts';
import { urls } from './urls.ts';

/** The uuid of a built-in group of categories. */
export const categoryGroupUuid = (title: string): string => uuidOf(`category group ${title}`);

/** The URL of the icon of a category. */
export const categoryIcon = (category: Category, call: Call): string =>
  urls.media(call, uuidOf(`${category.uuid} icon`));

function attributeRow({ key, title, type, options = {} }: CategoryAttribute, { server }: Call): Json {
  const isNew = server !== '2024';
  return {
    ...(isNew ? { uuid: uuidOf(`attribute ${key}`) } : {}),
    key,
    title,
    type,
    options: Object.entries(options).map(([each, name]) => ({
      ...(isNew ? { uuid: uuidOf(`option ${key} ${each}`), is_default: each === 'office' } : {}),
      key: each,
      title: name,
    })),
    required: false,
    default: null,
  };
}

export const categoryRow = rowType<Category>(
  'Category',
  overlaid<Category>(
    {
      url: (category, call) => urls.category(call, category.uuid),
      uuid: (category) => category.uuid,
      title: (category) => category.title,
      description: (category) => (category.isBuiltIn ? `What is found under ${category.title}.` : ''),
      icon: (category, call) => (category.isBuiltIn ? categoryIcon(category, call) : null),
      default_vm_category: (category) => category.isBuiltIn && category.title === 'Virtual machines',
      default_volume_category: (category) => category.isBuiltIn && category.title === 'Storage',
      default_tenant_category: (category) => category.isBuiltIn && category.title === 'Private clouds',
      // Only offerings that match the filter of the list are counted.
      offering_count: (category, call) => {
        const [customer, name = ''] = ['customer_uuid', 'offering_name'].map((each) => call.query.last(each));
        return categoryOfferings(category, call).filter(
          (offering) =>
            (!customer || offering.customer.uuid === hexUuid(customer)) &&
            offering.name.toLowerCase().includes(name.toLowerCase()),
        ).length;
      },
      available_offerings_count: (category, call) =>
        categoryOfferings(category, call).filter(({ shared }) => shared).length,
      sections: (category, call) => {
        const told = detailsOf(category);
        if (!told) return [];
        return [
          {
            key: `${told.section.toLowerCase()}`,
            title: told.section,
            attributes: told.attributes.map((each) => attributeRow(each, call)),
            is_standalone: false,
          },
        ];
      },
      columns: (category) =>
        (detailsOf(category)?.attributes ?? []).map((attribute, index) => ({
          uuid: uuidOf(`${category.uuid} column ${attribute.key}`),
          index,
          title: attribute.title,
          attribute: attribute.key,
          widget: null,
        })),
      components: (category) =>
        (detailsOf(category)?.components ?? []).map(([type, name, unit]) => ({
          type,
          name,
          description: '',
          measured_unit: unit,
        })),
      articles: (category) =>
        category.title === 'HPC'
          ? [{ title: 'How to get started', url: 'https://docs.sandbox.example/hpc' }]
          : [],
      group: (category, call) => {
        const told = detailsOf(category);
        return told ? urls.at(call, `marketplace-category-groups/${categoryGroupUuid(told.group)}/`) : null;
      },
    },
    (category) => category.written,
  ),
);

/** The offerings of a category in the catalogue. */
export function categoryOfferings(category: Category, { world }: Call): readonly Offering[] {
  return world.offerings.filter(
    (each) => each.category === category && (each.state === 'Active' || each.state === 'Paused'),
  );
}
