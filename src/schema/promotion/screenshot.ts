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

const Filter = filterInput('ScreenshotFilter', 'Selects screenshots.', {
  offeringUuid: anyOf('UUID', 'offering_uuid', 'Screenshots of one of these offerings.'),
  offeringSlug: anyOf('String', 'offering_slug', 'Screenshots of offerings with one of these slugs.'),
  parentOfferingUuid: one(
    'UUID',
    'parent_offering_uuid',
    'Screenshots of offerings whose parent is this offering.',
  ),
});

const Sort = sortInput(
  'ScreenshotSort',
  'screenshots',
  sortKeys('ScreenshotSortField', 'Keys by which screenshots can be sorted.', {
    created: 'Time at which the screenshot was added.',
    name: 'Title of the screenshot.',
  }),
);

builder.objectType(Screenshot, {
  description: 'A picture that shows customers what an offering looks like.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'Screenshot'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the screenshot.'),
    name: c.sure.string(t, 'name', 'Title of the screenshot.'),
    description: c.sure.string(t, 'description', 'Description of what the picture shows.'),
    image: c.sure.ownUrl(t, 'image', 'URL of the picture in full size.'),
    thumbnail: c.ownUrl(t, 'thumbnail', 'URL of a small version of the picture; null while there is none.'),
    created: c.sure.dateTime(t, 'created', 'When the screenshot was added.'),
    offering: linked(
      t,
      relations.Screenshot.offering,
      'The offering that the picture shows. Null only with an error.',
    ),
  }),
});

builder.queryFields((t) => ({
  screenshots: rootConnection(t, promotionLists.screenshots, {
    description: 'The screenshots of the offerings that are open to you and of those that you manage.',
    filter: Filter,
    sort: Sort,
  }),
  screenshot: lookedUp(
    t,
    nodeSources.Screenshot,
    'One screenshot of an offering; null, with a NOT_FOUND error, when it does not exist or you may not ' +
      'see it.',
  ),
}));
