import { rowsIn } from '../../loaders/row-values.ts';
import { toldByRow } from '../../planning/source.ts';
import { builder } from '../builder.ts';
import { columnFields, ownColumns, sources } from '../fields.ts';
import { Offering, OfferingFile, Screenshot } from '../refs.ts';

const c = columnFields<'Offering'>({ linked: true });

/** Pictures within the row of their offering do not name it: they are handed down its uuid. */
const screenshots = toldByRow((source, { row: plan }) => {
  const { screenshots: given, uuid } = source.row;
  const rows = rowsIn(given);
  const handed = plan.columns.has('offering') ? rows.map((row) => ({ ...row, offering: uuid })) : rows;
  return sources(handed, plan, source);
});

/** How an offering is shown to customers: texts, pictures, documents, place. */
builder.objectFields(Offering, (t) => ({
  description: c.sure.string(t, 'description', 'What the offering is, in a few lines.'),
  fullDescription: c.sure.string(t, 'full_description', 'Long description, as HTML.'),
  vendorDetails: c.sure.string(t, 'vendor_details', 'Who makes or runs the service, as HTML.'),
  gettingStarted: c.sure.string(
    t,
    'getting_started',
    'First steps for users of a new resource. May hold placeholders for values of the resource.',
  ),
  integrationGuide: c.sure.string(
    t,
    'integration_guide',
    'How the provider connects the back end, for those who run it.',
  ),
  nativeName: c.string(t, 'native_name', "Name in the provider's own language; empty when it has none."),
  nativeDescription: c.string(
    t,
    'native_description',
    "What the offering is, in the provider's own language; empty when it does not say.",
  ),
  termsOfService: c.string(
    t,
    'terms_of_service',
    'Terms of service, as HTML; empty when there are none. Those of servers since 2026 are objects of their own.',
  ),
  termsOfServiceLink: c.url(
    t,
    'terms_of_service_link',
    'Where the terms of service are published; null when that is nowhere.',
  ),
  rating: c.int(t, 'rating', 'How the offering is rated, 1 to 5; null when it is not.'),
  accessUrl: c.url(t, 'access_url', 'Public page of the service; null when there is none.'),
  privacyPolicyLink: c.url(
    t,
    'privacy_policy_link',
    'Privacy policy of the service; null when there is none.',
  ),
  helpdeskUrl: c.url(t, 'helpdesk_url', 'Where users get help. Null when the provider names no place.'),
  documentationUrl: c.url(
    t,
    'documentation_url',
    'Manual of the service. Null when the provider names none.',
  ),
  image: c.ownUrl(t, 'image', 'Picture that stands for the offering; null when there is none.'),
  thumbnail: c.ownUrl(t, 'thumbnail', 'Logo for lists; null when there is none.'),
  screenshots: t.field({
    type: [Screenshot],
    nullable: false,
    description: 'Pictures of the service.',
    extensions: { ...ownColumns<'Offering'>('screenshots', 'uuid'), read: screenshots.read },
    resolve: screenshots.resolve,
  }),
  files: c.objects(t, 'files', OfferingFile, 'Documents to download.'),
  country: c.sure.string(
    t,
    'country',
    'Where the service runs, as a two-letter ISO 3166 code; empty when it is not known.',
  ),
  latitude: c.float(t, 'latitude', 'Where the service runs, in degrees north; null when it is not known.'),
  longitude: c.float(t, 'longitude', 'Where the service runs, in degrees east; null when it is not known.'),
  dataciteDoi: c.sure.string(
    t,
    'datacite_doi',
    'DOI under which the service can be cited; empty when it has none.',
  ),
  citationCount: c.sure.int(
    t,
    'citation_count',
    'How often the DOI was cited; -1 when that was never counted.',
  ),
  googleCalendarIsPublic: c.boolean(
    t,
    'google_calendar_is_public',
    'Whether anybody can see the calendar with the bookings; null for offerings that are not booked.',
  ),
  googleCalendarLink: c.url(
    t,
    'google_calendar_link',
    'Google calendar with the bookings; null when there is none.',
  ),
}));
