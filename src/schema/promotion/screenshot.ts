import { nodeSources, promotionLists, relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { rootConnection } from '../connection.ts';
import { sortKeys } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { anyOf, filterInput, one, sortInput } from '../filter.ts';
import { nodeId } from '../node.ts';
import { Screenshot } from '../refs.ts';
import { linked, lookedUp } from '../related.ts';

const c = columnFields<'Screenshot'>();

const Filter = filterInput('ScreenshotFilter', 'Which screenshots are listed.', {
  offeringUuid: anyOf('UUID', 'offering_uuid', 'Of one of these offerings.'),
  offeringSlug: anyOf('String', 'offering_slug', 'Of one of the offerings with these slugs.'),
  parentOfferingUuid: one('UUID', 'parent_offering_uuid', 'Of the offerings below this one.'),
});

const Sort = sortInput(
  'ScreenshotSort',
  'screenshots',
  sortKeys('ScreenshotSortField', 'What screenshots can be sorted by.', {
    created: 'The moment when the picture was added.',
    name: 'The title.',
  }),
);

builder.objectType(Screenshot, {
  description: 'A picture that shows customers what an offering looks like.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Screenshot'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the picture.'),
    name: c.sure.string(t, 'name', 'Title of the picture.'),
    description: c.sure.string(t, 'description', 'What is to be seen.'),
    image: c.sure.ownUrl(t, 'image', 'Address of the picture in full size.'),
    thumbnail: c.ownUrl(t, 'thumbnail', 'Address of a small version; null while there is none.'),
    created: c.sure.dateTime(t, 'created', 'When the picture was added.'),
    offering: linked(
      t,
      relations.Screenshot.offering,
      'The offering that the picture shows. Null only with an error.',
    ),
  }),
});

builder.queryFields((t) => ({
  screenshots: rootConnection(t, promotionLists.screenshots, {
    description: 'The pictures of the offerings that are open to you and of those that you manage.',
    filter: Filter,
    sort: Sort,
  }),
  screenshot: lookedUp(
    t,
    nodeSources.Screenshot,
    'One picture of an offering; null, with a NOT_FOUND error, when you see none.',
  ),
}));
