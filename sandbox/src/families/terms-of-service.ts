import { uuidOf } from '../random.ts';
import { forbidden } from '../rest/call.ts';
import { rowType } from '../rest/columns.ts';
import { readBody, required } from '../rest/fields.ts';
import { uuid } from '../rest/filters.ts';
import { blank, bool, integer, url as urlField } from '../rest/values.ts';
import { managesOffering, mayChangeOffering, visibleTo } from '../rest/visibility.ts';
import { termsOf } from '../rows/offering-row.ts';
import { urls } from '../rows/urls.ts';
import { isoOf } from '../world/text.ts';
import type { Offering, Writable } from '../world/types.ts';
import { byColumns, orderedBy } from './by-column.ts';
import { defined, drop, type Family, familyRoutes, keptIn, sent, writtenRow } from './family.ts';
import { offeringLink } from './links.ts';

/** One version of the terms of service of an offering. */
interface Terms extends Writable {
  readonly uuid: string;
  readonly offering: Offering;
  readonly created: number;
  modified: number;
}

/** The terms of service of a world: the active version of every offering with terms, and the previous one of some. */
export const termsOfServiceIn = keptIn((world): Terms[] =>
  world.offerings
    .filter(({ hasTerms }) => hasTerms)
    .flatMap((offering, index) =>
      (index % 2 ? ['1.0'] : ['1.0', '0.9']).map((version, at) => ({
        uuid: uuidOf(`${offering.uuid} terms ${version}`),
        offering,
        created: offering.created + (at === 0 ? 60 : 1) * 86_400_000,
        modified: offering.created + (at === 0 ? 60 : 1) * 86_400_000,
        written: { version, is_active: at === 0 },
      })),
    ),
);

const row = writtenRow<Terms>('TermsOfService', {
  uuid: ({ uuid: each }) => each,
  offering_uuid: ({ offering }) => offering.uuid,
  offering_name: ({ offering }) => offering.name,
  terms_of_service: ({ offering }) => termsOf(offering),
  terms_of_service_link: ({ offering }) => `https://${offering.slug}.example/terms`,
  version: () => '1.0',
  is_active: () => true,
  requires_reconsent: () => false,
  grace_period_days: () => 60,
  user_consent: ({ offering, written }, call) => {
    const account = offering.usersByUuid.get(call.user.uuid);
    if (!account?.consented || written.is_active === false) return null;
    return {
      uuid: uuidOf(`${account.uuid} consent`),
      version: String(written.version ?? '1.0'),
      agreement_date: isoOf(account.created),
      is_revoked: false,
    };
  },
  has_user_consent: ({ offering }, call) => offering.usersByUuid.get(call.user.uuid)?.consented ?? false,
  created: ({ created }) => isoOf(created),
  modified: ({ modified }) => isoOf(modified),
  // Only the response to a POST has this column.
  offering: () => undefined,
});

/** The row in the response to a POST: with the offering, but without the uuid of the terms. */
const createdRow = rowType<Terms>(null, {
  ...Object.fromEntries(
    [
      'terms_of_service',
      'terms_of_service_link',
      'version',
      'is_active',
      'requires_reconsent',
      'grace_period_days',
    ].map((name) => [name, row.columns[name] ?? (() => null)]),
  ),
  offering: ({ offering }, call) => urls.providerOffering(call, offering.uuid),
});

const shape = {
  terms_of_service: blank(),
  terms_of_service_link: urlField({ blank: true }),
  version: blank(50),
  is_active: bool(),
  requires_reconsent: bool(),
  grace_period_days: integer({ min: 0 }),
};

/** Deactivates all other versions of the offering: only one can be active. */
function keepOneActive(all: readonly Terms[], active: Terms): void {
  if (active.written.is_active !== true) return;
  for (const each of all)
    if (each.offering === active.offering && each !== active) each.written.is_active = false;
}

const family: Family<Terms> = {
  path: '/api/marketplace-offering-terms-of-service/',
  model: 'OfferingTermsOfService',
  row,
  rows: (call) => {
    const { all } = visibleTo(call.world, call.user);
    return termsOfServiceIn(call.world).filter(
      ({ offering }) => all || offering.shared || managesOffering(call.user, offering),
    );
  },
  filters: {
    ...byColumns(row, { is_active: 'bool', requires_reconsent: 'bool', version: 'text' }),
    offering_uuid: uuid(({ offering }, value) => offering.uuid === value),
    offering: { read: (values) => (each: Terms) => values.at(-1)?.includes(each.offering.uuid) ?? true },
  },
  orderings: orderedBy(row, 'created', 'modified', 'version'),
  mayWrite: ({ user }, each) => each === null || mayChangeOffering(user, each.offering),
  createdRow,
  create: (call) => {
    const { offering, ...values } = readBody(call, { ...shape, offering: required(offeringLink) });
    if (!mayChangeOffering(call.user, offering)) throw forbidden();
    const now = call.world.now().getTime();
    const written = { is_active: false, ...defined(values) };
    const made: Terms = {
      uuid: call.random.uuid(),
      offering,
      created: now,
      modified: now,
      written,
    };
    termsOfServiceIn(call.world).push(made);
    keepOneActive(termsOfServiceIn(call.world), made);
    return made;
  },
  update: (call, each) => {
    // `version` and `requires_reconsent` cannot be changed.
    const { version: _version, requires_reconsent: _requires, ...changeable } = shape;
    Object.assign(each.written, defined(sent(call, changeable)));
    each.modified = call.world.now().getTime();
    keepOneActive(termsOfServiceIn(call.world), each);
  },
  remove: ({ world }, each) => drop(termsOfServiceIn(world), each),
};

/** Routes of terms of service. */
export const termsOfServiceRoutes = familyRoutes(family);
