import { rowsIn } from '../../loaders/row-values.ts';
import { resolvedFromRow } from '../../planning/source.ts';
import { builder } from '../builder.ts';
import { columnFields, ownColumns, sources } from '../fields.ts';
import { Offering, OfferingFile, Screenshot } from '../refs.ts';

const c = columnFields<'Offering'>({ linked: true });

/** Pictures in the row of an offering do not name it: they get its UUID here. */
const screenshots = resolvedFromRow((source, { row: plan }) => {
  const { screenshots: given, uuid } = source.row;
  const rows = rowsIn(given);
  const handed = plan.columns.has('offering') ? rows.map((row) => ({ ...row, offering: uuid })) : rows;
  return sources(handed, plan, source);
});

/** How an offering is shown to customers: texts, pictures, documents, place. */
builder.objectFields(Offering, (t) => ({
  description: c.sure.string(t, 'description', 'Short description of the offering, in a few lines.'),
  fullDescription: c.sure.string(t, 'full_description', 'Long description of the offering, as HTML.'),
  vendorDetails: c.sure.string(t, 'vendor_details', 'Description of who makes or runs the service, as HTML.'),
  gettingStarted: c.sure.string(
    t,
    'getting_started',
    'First steps for users of a new resource. May contain placeholders for values of the resource.',
  ),
  integrationGuide: c.sure.string(
    t,
    'integration_guide',
    'Instructions for the provider for connecting the back end of the offering.',
  ),
  nativeName: c.string(
    t,
    'native_name',
    "Name of the offering in the provider's own language; empty when there is none.",
  ),
  nativeDescription: c.string(
    t,
    'native_description',
    "Description of the offering in the provider's own language; empty when there is none.",
  ),
  termsOfService: c.string(
    t,
    'terms_of_service',
    'Terms of service, as HTML; empty when there are none. On servers since 2026, see `termsOfServiceVersions`.',
  ),
  termsOfServiceLink: c.url(
    t,
    'terms_of_service_link',
    'URL of the published terms of service; null when there is none.',
  ),
  rating: c.int(t, 'rating', 'Rating of the offering, from 1 to 5; null when it is not rated.'),
  accessUrl: c.url(t, 'access_url', 'URL of the public page of the service; null when there is none.'),
  privacyPolicyLink: c.url(
    t,
    'privacy_policy_link',
    'URL of the privacy policy of the service; null when there is none.',
  ),
  helpdeskUrl: c.url(t, 'helpdesk_url', 'URL where users get help; null when there is none.'),
  documentationUrl: c.url(
    t,
    'documentation_url',
    'URL of the manual of the service; null when there is none.',
  ),
  image: c.ownUrl(t, 'image', 'URL of the picture that represents the offering; null when there is none.'),
  thumbnail: c.ownUrl(
    t,
    'thumbnail',
    'URL of the small picture of the offering for lists; null when there is none.',
  ),
  screenshots: t.field({
    type: [Screenshot],
    nullable: false,
    description: 'Screenshots of the service.',
    extensions: { ...ownColumns<'Offering'>('screenshots', 'uuid'), read: screenshots.read },
    resolve: screenshots.resolve,
  }),
  files: c.objects(t, 'files', OfferingFile, 'Documents of the offering to download.'),
  country: c.sure.string(
    t,
    'country',
    'Country where the service runs, as a two-letter code (ISO 3166-1); empty when it is not known.',
  ),
  latitude: c.float(
    t,
    'latitude',
    'Latitude of the place where the service runs, in degrees north; null when it is not known.',
  ),
  longitude: c.float(
    t,
    'longitude',
    'Longitude of the place where the service runs, in degrees east; null when it is not known.',
  ),
  dataciteDoi: c.sure.string(
    t,
    'datacite_doi',
    'DOI under which the service can be cited; empty when it has none.',
  ),
  citationCount: c.sure.int(
    t,
    'citation_count',
    'Number of citations of the DOI; -1 when they were never counted.',
  ),
  googleCalendarIsPublic: c.boolean(
    t,
    'google_calendar_is_public',
    'Whether everybody can see the Google calendar with the bookings; null for offerings that cannot be booked.',
  ),
  googleCalendarLink: c.url(
    t,
    'google_calendar_link',
    'URL of the Google calendar with the bookings; null when there is none.',
  ),
}));
