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
    'A heading of the marketplace under which offerings are listed, and what they tell of themselves there.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Category'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the category.'),
    url: c.sure.ownUrl(t, 'url', 'Address in the REST API.'),
    title: c.sure.string(t, 'title', 'Display name, for example `HPC`.'),
    description: c.sure.string(t, 'description', 'What is found in the category; empty when nobody says.'),
    icon: c.ownUrl(t, 'icon', 'Icon; null when there is none.'),
    group: linked(t, relations.Category.group, 'The group of categories that it is in; null for none.'),

    sections: c.objects(
      t,
      'sections',
      CategorySection,
      'What offerings of the category can tell of themselves, in sections. The values are in `Offering.attributes`.',
    ),
    columns: c.objects(
      t,
      'columns',
      CategoryColumn,
      'Further columns that tables of resources of the category show.',
    ),
    components: c.objects(
      t,
      'components',
      CategoryComponent,
      'What is counted of resources of the category, whatever their offering, such as cores.',
    ),
    articles: c.objects(t, 'articles', CategoryHelpArticle, 'Help on offerings of the category.'),

    defaultVmCategory: c.sure.boolean(
      t,
      'default_vm_category',
      'Whether offerings of virtual machines that an OpenStack tenant brings along come into the category. Of one category at most.',
    ),
    defaultVolumeCategory: c.sure.boolean(
      t,
      'default_volume_category',
      'Whether offerings of volumes that an OpenStack tenant brings along come into the category. Of one category at most.',
    ),
    defaultTenantCategory: c.boolean(
      t,
      'default_tenant_category',
      'Whether offerings of OpenStack tenants come into the category. Of one category at most.',
    ),

    offeringCount: fetchedValue(
      t,
      relations.Category.offeringCount,
      'Int',
      'How many offerings of the category you can order from; the same whatever a list is filtered by, with one request for ' +
        'all categories. Null only with an error.',
    ),
    availableOfferingsCount: fetchedValue(
      t,
      relations.Category.availableOfferingsCount,
      'Int',
      'How many offerings of the category are open to you, as the server counts them beside `offeringCount`. Null where it does not.',
    ),
    offerings: connection(t, relations.Category.offerings, {
      description: 'The offerings of the category that you manage.',
      filter: OfferingFilter,
      sort: OfferingSort,
    }),
  }),
});

/** States of offerings as the list of categories has them. */
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
      'The categories of the marketplace. Open to everybody who is logged in; to the anonymous where the site shows its marketplace to everybody.',
    filter: CategoryFilter,
    args: {
      customerOfferingState: t.arg({
        type: [OfferingState.ref],
        description:
          'Goes with `filter.customerUuid`: in which one of these states the offering of the customer is. Any where it is left out or empty.',
      }),
    },
    extra: ({ customerOfferingState, filter }) => {
      if (!customerOfferingState || customerOfferingState.length === 0) return [];
      if (!filter?.customerUuid) {
        throw new UserInputError(
          'customerOfferingState',
          'customerOfferingState goes with filter.customerUuid: it is about the offerings of that customer.',
        );
      }
      return customerOfferingState.map((state) => [
        'customers_offerings_state',
        stateNumbers[String(state)] ?? String(state),
      ]);
    },
  }),
}));
