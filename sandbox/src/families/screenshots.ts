import { type Call, forbidden } from '../rest/call.ts';
import { rowType } from '../rest/columns.ts';
import { readBody, required } from '../rest/fields.ts';
import { repeated, uuid } from '../rest/filters.ts';
import { blank, image, text } from '../rest/values.ts';
import { managesOffering, mayChangeOffering, visibleTo } from '../rest/visibility.ts';
import { screenshotRow } from '../rows/offering-parts.ts';
import { urls } from '../rows/urls.ts';
import type { Offering, Screenshot } from '../world/types.ts';
import { byColumns, orderedBy } from './by-column.ts';
import { drop, type Family, familyRoutes, sent } from './family.ts';
import { offeringLink } from './links.ts';

/** A screenshot and its offering. */
interface Owned {
  readonly offering: Offering;
  readonly screenshot: Screenshot;
}

const row = rowType<Owned>('Screenshot', {
  ...Object.fromEntries(
    Object.entries(screenshotRow.columns).map(([name, column]) => [
      name,
      ({ screenshot }: Owned, call: Call) => column(screenshot, call),
    ]),
  ),
  url: ({ screenshot }, call) => urls.at(call, `marketplace-screenshots/${screenshot.uuid}/`),
  offering: ({ offering }, call) => urls.providerOffering(call, offering.uuid),
  customer_uuid: ({ offering }) => offering.customer.uuid,
});

const family: Family<Owned> = {
  path: '/api/marketplace-screenshots/',
  model: 'Screenshot',
  row,
  rows: (call) => {
    const { all } = visibleTo(call.world, call.user);
    return call.world.offerings
      .filter((offering) => all || offering.shared || managesOffering(call.user, offering))
      .flatMap((offering) => offering.screenshots.map((screenshot) => ({ offering, screenshot })));
  },
  filters: {
    ...byColumns(row, { offering: 'url' }),
    offering_uuid: {
      ...repeated<Owned>(({ offering }, values) => values.includes(offering.uuid)),
      in2024: uuid(({ offering }, value) => offering.uuid === value),
    },
    offering_slug: repeated(({ offering }, values) => values.includes(offering.slug)),
    parent_offering_uuid: uuid(({ offering }, value) => offering.parent?.uuid === value),
  },
  orderings: orderedBy(row, 'name', 'created'),
  mayWrite: ({ user }, owned) => owned === null || mayChangeOffering(user, owned.offering),
  create: (call) => {
    const { offering, name, description } = readBody(call, {
      name: required(text({ max: 255 })),
      description: blank(),
      image: required(image()),
      offering: required(offeringLink),
    });
    if (!mayChangeOffering(call.user, offering)) throw forbidden();
    const now = call.world.now().getTime();
    const screenshot = { uuid: call.random.uuid(), name, description: description ?? '', created: now };
    offering.screenshots.push(screenshot);
    return { offering, screenshot };
  },
  update: (call, { screenshot }) => {
    const { name, description } = sent(call, { name: required(text({ max: 255 })), description: blank() });
    if (name !== undefined) screenshot.name = name;
    if (description !== undefined) screenshot.description = description;
  },
  remove: (_call, { offering, screenshot }) => drop(offering.screenshots, screenshot),
};

/** Routes of screenshots. */
export const screenshotRoutes = familyRoutes(family);
