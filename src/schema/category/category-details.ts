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

const AttributeType = restEnum('AttributeType', 'What the value of an attribute of offerings is.', {
  boolean: 'Yes or no.',
  string: 'A line of text.',
  text: 'A text of several lines.',
  integer: 'A whole number.',
  choice: 'One of `options`.',
  list: 'Some of `options`.',
});

const ColumnWidget = restEnum('ColumnWidget', 'How a value in a table is shown.', {
  csv: 'A list, apart by commas.',
  filesize: 'A size of a file, in a unit that suits it.',
  attached_instance: 'The virtual machine that a volume is attached to, as a link.',
});

const section = columnFields<'CategorySection'>();
const attribute = columnFields<'CategoryAttribute'>();
const option = columnFields<'CategoryAttributeOption'>();
const column = columnFields<'CategoryColumn'>();
const component = columnFields<'CategoryComponent'>();
const article = columnFields<'CategoryHelpArticle'>();

builder.objectType(CategorySection, {
  description: 'A part of what offerings of a category tell of themselves.',
  fields: (t) => ({
    key: section.sure.string(t, 'key', 'Internal name.'),
    title: section.sure.string(t, 'title', 'Display name.'),
    isStandalone: section.sure.boolean(
      t,
      'is_standalone',
      'Whether the section has a page of its own rather than a place among the others.',
    ),
    attributes: section.objects(t, 'attributes', CategoryAttribute, 'What the section asks for.'),
  }),
});

builder.objectType(CategoryAttribute, {
  description:
    'Something that an offering can tell of itself. Its value is in `Offering.attributes`, under `key`.',
  fields: (t) => ({
    uuid: attribute.uuid(t, 'uuid', 'Identifies the attribute.'),
    key: attribute.sure.string(t, 'key', 'Name of the value in `Offering.attributes`; unique in the site.'),
    title: attribute.sure.string(t, 'title', 'Display name.'),
    type: attribute.sure.enum(t, 'type', AttributeType, 'What the value is.'),
    typeWord: attribute.word(t, 'type', 'type'),
    options: attribute.objects(
      t,
      'options',
      CategoryAttributeOption,
      'What can be chosen; empty unless `type` is CHOICE or LIST.',
    ),
    required: attribute.sure.boolean(t, 'required', 'Whether an offering has to give it.'),
    default: attribute.json(t, 'default', 'The value where an offering gives none; null for none.'),
  }),
});

builder.objectType(CategoryAttributeOption, {
  description: 'One of the values that can be chosen for an attribute.',
  fields: (t) => ({
    uuid: option.uuid(t, 'uuid', 'Identifies the option.'),
    key: option.sure.string(t, 'key', 'The value, as `Offering.attributes` has it.'),
    title: option.sure.string(t, 'title', 'Display name.'),
    isDefault: option.boolean(t, 'is_default', 'Whether it is chosen unless somebody chooses otherwise.'),
  }),
});

builder.objectType(CategoryColumn, {
  description: 'A column that tables of resources of a category show beside the usual ones.',
  fields: (t) => ({
    id: idOf<'CategoryColumn'>(t, 'CategoryColumn'),
    uuid: column.sureUuid(t, 'uuid', 'Identifies the column.'),
    index: column.sure.int(t, 'index', 'The place among the columns, from small to large.'),
    title: column.sure.string(t, 'title', 'Heading.'),
    attribute: column.sure.string(
      t,
      'attribute',
      'Name of the value in `Resource.backendMetadata`; empty for a column whose widget finds the value itself.',
    ),
    widget: column.enum(t, 'widget', ColumnWidget, 'How the value is shown; null for as it is.'),
    widgetWord: column.word(t, 'widget', 'widget'),
  }),
});

builder.objectType(CategoryComponent, {
  description: 'What is counted of the resources of a category, whatever their offering.',
  fields: (t) => ({
    type: component.sure.string(t, 'type', 'Internal name, for example `cpu`; unique within the category.'),
    name: component.sure.string(t, 'name', 'Display name.'),
    description: component.sure.string(t, 'description', 'What is counted; empty when nobody says.'),
    measuredUnit: component.sure.string(
      t,
      'measured_unit',
      'Unit of the amounts, for example `cores`; empty for none.',
    ),
  }),
});

builder.objectType(CategoryHelpArticle, {
  description: 'An article that helps with offerings of a category.',
  fields: (t) => ({
    title: article.string(t, 'title', 'Title; null when it has none.'),
    url: article.sure.url(t, 'url', 'Address of the article.'),
  }),
});
