import { stringIn, textsIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import type { Row } from '../../upstream/client.ts';
import { isRow } from '../../upstream/shape.ts';
import { type BuilderTypes, builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Version } from '../refs.ts';
import { fetchedRow, fetchedValue } from '../related.ts';

const c = columnFields<'Version'>();

/** A part of the configuration; empty where the server does not tell it. */
const partOf = (site: Row, name: string): Row => {
  const part = site[name];
  return isRow(part) ? part : {};
};
const core = (site: Row): Row => partOf(site, 'WALDUR_CORE');

/** A text that the operator may have left empty. */
const textOf = (site: Row, name: string): string | null => stringIn(core(site), name) || null;
const textsOf = (part: Row, name: string): readonly string[] => {
  const value = part[name];
  return Array.isArray(value) ? textsIn(value) : [];
};
const truthOf = (part: Row, name: string): boolean | null => {
  const value = part[name];
  return typeof value === 'boolean' ? value : null;
};

const SiteLanguage = builder
  .objectRef<{ readonly code: string; readonly name: string }>('SiteLanguage')
  .implement({
    description: 'A language in which the site speaks.',
    fields: (t) => ({
      code: t.exposeString('code', {
        nullable: false,
        description: 'Its code, for example `et`, as `Accept-Language` takes it.',
      }),
      name: t.exposeString('name', { nullable: false, description: 'Its name in the language itself.' }),
    }),
  });

const logos = {
  siteLogo: ['SITE_LOGO', 'The logo of the site.'],
  loginLogo: ['LOGIN_LOGO', 'The logo on the page where people log in.'],
  sidebarLogo: ['SIDEBAR_LOGO', 'The logo in the menu.'],
  sidebarLogoDark: ['SIDEBAR_LOGO_DARK', 'The same on a dark ground.'],
  sidebarLogoMobile: ['SIDEBAR_LOGO_MOBILE', 'The same where there is little room.'],
  poweredByLogo: ['POWERED_BY_LOGO', 'The logo of who runs the site.'],
  heroImage: ['HERO_IMAGE', 'The picture on the first page.'],
  favicon: ['FAVICON', 'The picture for tabs and bookmarks.'],
  offeringLogoPlaceholder: ['OFFERING_LOGO_PLACEHOLDER', 'What is shown for offerings without a picture.'],
} as const;

const SiteLogos = builder.objectRef<Row>('SiteLogos').implement({
  description: 'Pictures by which the site is known. Each is null when it has none.',
  fields: (t) =>
    Object.fromEntries(
      Object.entries(logos).map(([field, [name, description]]) => [
        field,
        t.field({
          type: 'URL',
          description: `${description} Null when there is none.`,
          resolve: (site: Row, _args: unknown, { publicUrls }: BuilderTypes['Context']) => {
            const url = textOf(site, name);
            return url === null ? null : publicUrls.of(url);
          },
        }),
      ]),
    ),
});

const Site = builder.objectRef<Row>('Site').implement({
  description: 'The site behind this gateway, as its operator has set it up for everybody to see.',
  fields: (t) => {
    const text = (name: string, description: string) =>
      t.string({
        description: `${description} Null when the operator has not set it.`,
        resolve: (site) => textOf(site, name),
      });
    return {
      name: text('SITE_NAME', 'Name.'),
      description: text('SITE_DESCRIPTION', 'What it is, in a sentence.'),
      shortPageTitle: text('SHORT_PAGE_TITLE', 'Short title of its pages.'),
      fullPageTitle: text('FULL_PAGE_TITLE', 'Full title of its pages.'),
      email: text('SITE_EMAIL', 'E-mail address for questions.'),
      phone: text('SITE_PHONE', 'Telephone number for questions.'),
      address: text('SITE_ADDRESS', 'Postal address.'),
      homeportUrl: text('HOMEPORT_URL', 'Address of its pages for people.'),
      docsUrl: text('DOCS_URL', 'Address of its documentation.'),
      supportPortalUrl: text('SUPPORT_PORTAL_URL', 'Address where help is asked for.'),
      brandColor: text('BRAND_COLOR', 'Its colour, for example `#3a8500`.'),
      currency: text('CURRENCY_NAME', 'The same as `Query.currency`.'),
      defaultLanguage: t.string({
        description:
          'Code of the language that it speaks to who asks for none. Null when the operator has not set it.',
        resolve: (site) => stringIn(site, 'LANGUAGE_CODE'),
      }),
      languages: t.field({
        type: [SiteLanguage],
        nullable: false,
        description: 'The languages that it speaks. Empty when it tells none.',
        resolve: ({ LANGUAGES: languages }) =>
          (Array.isArray(languages) ? languages : []).flatMap((pair: unknown) => {
            const [code, name] = Array.isArray(pair) ? pair : [];
            return typeof code === 'string' && typeof name === 'string' ? [{ code, name }] : [];
          }),
      }),
      logos: t.field({
        type: SiteLogos,
        nullable: false,
        description: 'Pictures by which it is known.',
        resolve: (site) => site,
      }),
      authenticationMethods: t.stringList({
        nullable: false,
        description:
          'How one can log in, in the words of the server, for example `LOCAL_SIGNIN`. Empty for none.',
        resolve: (site) => [...textsOf(core(site), 'AUTHENTICATION_METHODS')],
      }),
      mandatoryUserFields: t.stringList({
        nullable: false,
        description:
          'What users have to tell of themselves, by REST name, for example `first_name`. Empty for nothing.',
        resolve: (site) => [...textsOf(core(site), 'USER_MANDATORY_FIELDS')],
      }),
      anonymousCanViewOfferings: t.boolean({
        description:
          'Whether the catalogue is open to who has not logged in. Null when the server does not tell it.',
        resolve: (site) => truthOf(partOf(site, 'WALDUR_MARKETPLACE'), 'ANONYMOUS_USER_CAN_VIEW_OFFERINGS'),
      }),
      resourceEndDateEnabled: t.boolean({
        description: 'Whether resources can have an end date. Null when the server does not tell it.',
        resolve: (site) => truthOf(partOf(site, 'WALDUR_MARKETPLACE'), 'ENABLE_RESOURCE_END_DATE'),
      }),
      features: t.field({
        type: 'JSON',
        description:
          'Which parts of its pages are switched on: an object of groups such as `marketplace`, each an object of truth values by ' +
          'name. Null when the server does not tell it.',
        resolve: ({ FEATURES: features }) => features ?? null,
      }),
    };
  },
});

builder.objectType(Version, {
  description: 'The release of the Waldur behind this gateway.',
  fields: (t) => ({
    version: c.sure.string(t, 'version', 'Number of the release that runs.'),
    latestVersion: c.string(
      t,
      'latest_version',
      'Number of the newest release that there is. Null where the server does not know.',
    ),
  }),
});

builder.queryFields((t) => ({
  site: fetchedValue(
    t,
    relations.Query.site,
    Site,
    'The site behind this gateway, and how it is set up. Open to everybody. Null only with an error.',
  ),
  version: fetchedRow(
    t,
    relations.Query.version,
    'The release of the Waldur behind this gateway. Told to staff; FORBIDDEN for others where the server does not tell them. ' +
      'Null only with an error.',
  ),
}));
