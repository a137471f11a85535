import { UserInputError } from '../../errors/user-input-error.ts';
import { choiceLists, relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { OfferingState } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { nodeId } from '../node.ts';
import { OfferingFilter, OfferingSort } from '../offering/filter.ts';
import {
  Category,
  CategoryColumn,
  CategoryComponent,
  CategoryHelpArticle,
  CategorySection,
} from '../refs.ts';
import { fetchedValue, linked } from '../related.ts';
import { CategoryFilter } from './filter.ts';

const c = columnFields<'Category'>({ linked: true });

builder.objectType(Category, {
  description:
    'A category in which the marketplace lists offerings, with the attributes that these offerings have.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Category'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the category.'),
    url: c.sure.ownUrl(t, 'url', 'URL of the category in the REST API.'),
    title: c.sure.string(t, 'title', 'Display name of the category, for example `HPC`.'),
    description: c.sure.string(
      t,
      'description',
      'Description of the offerings in the category; empty when there is none.',
    ),
    icon: c.ownUrl(t, 'icon', 'URL of the icon; null when there is none.'),
    group: linked(
      t,
      relations.Category.group,
      'The category group to which the category belongs; null for none.',
    ),

    sections: c.objects(
      t,
      'sections',
      CategorySection,
      'Attributes that offerings of the category have, in sections. Their values are in `Offering.attributes`.',
    ),
    columns: c.objects(
      t,
      'columns',
      CategoryColumn,
      'Additional columns that tables of resources of the category show.',
    ),
    components: c.objects(
      t,
      'components',
      CategoryComponent,
      'Amounts that are measured for the resources of the category, across all its offerings, such as cores.',
    ),
    articles: c.objects(t, 'articles', CategoryHelpArticle, 'Help articles about offerings of the category.'),

    defaultVmCategory: c.sure.boolean(
      t,
      'default_vm_category',
      'Whether the category is the default for offerings of virtual machines that belong to an OpenStack tenant. True ' +
        'for at most one category.',
    ),
    defaultVolumeCategory: c.sure.boolean(
      t,
      'default_volume_category',
      'Whether the category is the default for offerings of volumes that belong to an OpenStack tenant. True for at ' +
        'most one category.',
    ),
    defaultTenantCategory: c.boolean(
      t,
      'default_tenant_category',
      'Whether the category is the default for offerings of OpenStack tenants. True for at most one category.',
    ),

    offeringCount: fetchedValue(
      t,
      relations.Category.offeringCount,
      'Int',
      'Number of offerings of the category from which you can order, regardless of the filters of a list. Costs one ' +
        'request for all categories. Null only with an error.',
    ),
    availableOfferingsCount: fetchedValue(
      t,
      relations.Category.availableOfferingsCount,
      'Int',
      'Number of offerings of the category that are open to you, as the server counts them in addition to ' +
        '`offeringCount`. Null when the server does not count them.',
    ),
    offerings: connection(t, relations.Category.offerings, {
      description: 'The offerings of the category that you manage.',
      filter: OfferingFilter,
      sort: OfferingSort,
    }),
  }),
});

/** The numbers of the states of offerings in the list of categories. */
const stateNumbers: Readonly<Record<string, string>> = {
  Draft: '1',
  Active: '2',
  Paused: '3',
  Archived: '4',
  Unavailable: '5',
};

builder.queryFields((t) => ({
  categories: rootConnection(t, choiceLists.categories, {
    description:
      'The categories of the marketplace. Visible to everybody who is logged in, and to anonymous callers if the site ' +
      'shows its marketplace to everybody.',
    filter: CategoryFilter,
    args: {
      customerOfferingState: t.arg({
        type: [OfferingState.ref],
        description:
          'Only categories with an offering of `filter.customerUuid` in one of these states. Requires ' +
          '`filter.customerUuid`. Any state when left out or empty.',
      }),
    },
    extra: ({ customerOfferingState, filter }) => {
      if (!customerOfferingState || customerOfferingState.length === 0) return [];
      if (!filter?.customerUuid) {
        throw new UserInputError(
          'customerOfferingState',
          'customerOfferingState requires filter.customerUuid: it is about the offerings of that customer.',
        );
      }
      return customerOfferingState.map((state) => [
        'customers_offerings_state',
        stateNumbers[String(state)] ?? String(state),
      ]);
    },
  }),
}));
