import { builder } from '../builder.ts';
import { restEnum } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import {
  CategoryAttribute,
  CategoryAttributeOption,
  CategoryColumn,
  CategoryComponent,
  CategoryHelpArticle,
  CategorySection,
} from '../refs.ts';

const AttributeType = restEnum('AttributeType', 'Type of the value of an attribute of offerings.', {
  boolean: 'The value is true or false.',
  string: 'The value is a text of one line.',
  text: 'The value is a text of several lines.',
  integer: 'The value is a whole number.',
  choice: 'The value is one of `options`.',
  list: 'The value is a list of some of `options`.',
});

const ColumnWidget = restEnum('ColumnWidget', 'How a table shows the values of a column.', {
  csv: 'The value is shown as a list, separated by commas.',
  filesize: 'The value is shown as a file size, in a suitable unit.',
  attached_instance: 'The value is shown as a link to the virtual machine to which a volume is attached.',
});

const section = columnFields<'CategorySection'>();
const attribute = columnFields<'CategoryAttribute'>();
const option = columnFields<'CategoryAttributeOption'>();
const column = columnFields<'CategoryColumn'>();
const component = columnFields<'CategoryComponent'>();
const article = columnFields<'CategoryHelpArticle'>();

builder.objectType(CategorySection, {
  description: 'A section of the attributes that offerings of a category have.',
  fields: (t) => ({
    key: section.sure.string(t, 'key', 'Internal name of the section.'),
    title: section.sure.string(t, 'title', 'Display name of the section.'),
    isStandalone: section.sure.boolean(
      t,
      'is_standalone',
      'Whether the section is shown on a page of its own instead of together with the other sections.',
    ),
    attributes: section.objects(t, 'attributes', CategoryAttribute, 'Attributes of the section.'),
  }),
});

builder.objectType(CategoryAttribute, {
  description:
    'An attribute that offerings of a category have. Its value is in `Offering.attributes`, under `key`.',
  fields: (t) => ({
    uuid: attribute.uuid(t, 'uuid', 'UUID of the attribute.'),
    key: attribute.sure.string(t, 'key', 'Key of the value in `Offering.attributes`; unique on the site.'),
    title: attribute.sure.string(t, 'title', 'Display name of the attribute.'),
    type: attribute.sure.enum(t, 'type', AttributeType, 'Type of the value of the attribute.'),
    typeWord: attribute.word(t, 'type', 'type'),
    options: attribute.objects(
      t,
      'options',
      CategoryAttributeOption,
      'Values that can be chosen; empty unless `type` is CHOICE or LIST.',
    ),
    required: attribute.sure.boolean(
      t,
      'required',
      'Whether every offering needs a value for the attribute.',
    ),
    default: attribute.json(
      t,
      'default',
      'The value for offerings that have none; null when there is no default.',
    ),
  }),
});

builder.objectType(CategoryAttributeOption, {
  description: 'A value that can be chosen for an attribute.',
  fields: (t) => ({
    uuid: option.uuid(t, 'uuid', 'UUID of the option.'),
    key: option.sure.string(t, 'key', 'The value, as in `Offering.attributes`.'),
    title: option.sure.string(t, 'title', 'Display name of the value.'),
    isDefault: option.boolean(t, 'is_default', 'Whether the value is chosen by default.'),
  }),
});

builder.objectType(CategoryColumn, {
  description: 'An additional column that tables of resources of a category show.',
  fields: (t) => ({
    id: idOf<'CategoryColumn'>(t, 'CategoryColumn'),
    uuid: column.sureUuid(t, 'uuid', 'UUID of the column.'),
    index: column.sure.int(t, 'index', 'Position among the columns, in ascending order.'),
    title: column.sure.string(t, 'title', 'Heading of the column.'),
    attribute: column.sure.string(
      t,
      'attribute',
      'Key of the value in `Resource.backendMetadata`; empty when the widget of the column finds the value itself.',
    ),
    widget: column.enum(
      t,
      'widget',
      ColumnWidget,
      'How the value is shown; null when it is shown unchanged.',
    ),
    widgetWord: column.word(t, 'widget', 'widget'),
  }),
});

builder.objectType(CategoryComponent, {
  description: 'An amount that is measured for the resources of a category, across all its offerings.',
  fields: (t) => ({
    type: component.sure.string(
      t,
      'type',
      'Internal name of the component, for example `cpu`; unique within the category.',
    ),
    name: component.sure.string(t, 'name', 'Display name of the component.'),
    description: component.sure.string(
      t,
      'description',
      'Description of what the component measures; empty when there is none.',
    ),
    measuredUnit: component.sure.string(
      t,
      'measured_unit',
      'Unit of the amounts of the component, for example `cores`; empty for none.',
    ),
  }),
});

builder.objectType(CategoryHelpArticle, {
  description: 'A help article about offerings of a category.',
  fields: (t) => ({
    title: article.string(t, 'title', 'Title of the article; null when it has none.'),
    url: article.sure.url(t, 'url', 'URL of the article.'),
  }),
});
