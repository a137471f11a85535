import { stringIn, textsIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import type { Row } from '../../upstream/client.ts';
import { isRow } from '../../upstream/shape.ts';
import { type BuilderTypes, builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { Version } from '../refs.ts';
import { fetchedRow, fetchedValue } from '../related.ts';

const c = columnFields<'Version'>();

/** A part of the configuration; empty when the server does not return it. */
const partOf = (site: Row, name: string): Row => {
  const part = site[name];
  return isRow(part) ? part : {};
};
const core = (site: Row): Row => partOf(site, 'WALDUR_CORE');

/** A text of the configuration; null when it is empty. */
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
    description: 'A language in which the site is available.',
    fields: (t) => ({
      code: t.exposeString('code', {
        nullable: false,
        description: 'Code of the language for `Accept-Language`, for example `et`.',
      }),
      name: t.exposeString('name', {
        nullable: false,
        description: 'Name of the language in the language itself.',
      }),
    }),
  });

const logos = {
  siteLogo: ['SITE_LOGO', 'URL of the logo of the site.'],
  loginLogo: ['LOGIN_LOGO', 'URL of the logo on the login page.'],
  sidebarLogo: ['SIDEBAR_LOGO', 'URL of the logo in the sidebar.'],
  sidebarLogoDark: ['SIDEBAR_LOGO_DARK', 'URL of the logo in the sidebar on a dark background.'],
  sidebarLogoMobile: ['SIDEBAR_LOGO_MOBILE', 'URL of the logo in the sidebar on small screens.'],
  poweredByLogo: ['POWERED_BY_LOGO', 'URL of the logo of the operator of the site.'],
  heroImage: ['HERO_IMAGE', 'URL of the picture on the start page.'],
  favicon: ['FAVICON', 'URL of the icon for browser tabs and bookmarks.'],
  offeringLogoPlaceholder: ['OFFERING_LOGO_PLACEHOLDER', 'URL of the picture for offerings that have none.'],
} as const;

const SiteLogos = builder.objectRef<Row>('SiteLogos').implement({
  description: 'Logos and pictures of the site.',
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
  description: 'The public configuration of the Waldur site behind this gateway.',
  fields: (t) => {
    const text = (name: string, description: string) =>
      t.string({
        description: `${description} Null when the operator has not set it.`,
        resolve: (site) => textOf(site, name),
      });
    return {
      name: text('SITE_NAME', 'Name of the site.'),
      description: text('SITE_DESCRIPTION', 'Short description of the site.'),
      shortPageTitle: text('SHORT_PAGE_TITLE', 'Short title for the pages of the site.'),
      fullPageTitle: text('FULL_PAGE_TITLE', 'Full title for the pages of the site.'),
      email: text('SITE_EMAIL', 'E-mail address for questions.'),
      phone: text('SITE_PHONE', 'Telephone number for questions.'),
      address: text('SITE_ADDRESS', 'Postal address of the operator.'),
      homeportUrl: text('HOMEPORT_URL', 'URL of the web portal of the site.'),
      docsUrl: text('DOCS_URL', 'URL of the documentation of the site.'),
      supportPortalUrl: text('SUPPORT_PORTAL_URL', 'URL of the support portal.'),
      brandColor: text('BRAND_COLOR', 'Brand colour of the site, for example `#3a8500`.'),
      currency: text('CURRENCY_NAME', 'Currency of all amounts of money, the same as `Query.currency`.'),
      defaultLanguage: t.string({
        description:
          'Code of the language for requests without `Accept-Language`. Null when the operator has not set it.',
        resolve: (site) => stringIn(site, 'LANGUAGE_CODE'),
      }),
      languages: t.field({
        type: [SiteLanguage],
        nullable: false,
        description: 'Languages of the site. Empty when the server returns none.',
        resolve: ({ LANGUAGES: languages }) =>
          (Array.isArray(languages) ? languages : []).flatMap((pair: unknown) => {
            const [code, name] = Array.isArray(pair) ? pair : [];
            return typeof code === 'string' && typeof name === 'string' ? [{ code, name }] : [];
          }),
      }),
      logos: t.field({
        type: SiteLogos,
        nullable: false,
        description: 'Logos and pictures of the site.',
        resolve: (site) => site,
      }),
      authenticationMethods: t.stringList({
        nullable: false,
        description:
          "Login methods, by the server's names, for example `LOCAL_SIGNIN`. Empty when there are none.",
        resolve: (site) => [...textsOf(core(site), 'AUTHENTICATION_METHODS')],
      }),
      mandatoryUserFields: t.stringList({
        nullable: false,
        description:
          'Fields that each user has to fill in, by their REST names, for example `first_name`. Empty when there are none.',
        resolve: (site) => [...textsOf(core(site), 'USER_MANDATORY_FIELDS')],
      }),
      anonymousCanViewOfferings: t.boolean({
        description:
          'Whether callers without a credential can read the catalogue of offerings. Null when the server does not return it.',
        resolve: (site) => truthOf(partOf(site, 'WALDUR_MARKETPLACE'), 'ANONYMOUS_USER_CAN_VIEW_OFFERINGS'),
      }),
      resourceEndDateEnabled: t.boolean({
        description: 'Whether resources can have an end date. Null when the server does not return it.',
        resolve: (site) => truthOf(partOf(site, 'WALDUR_MARKETPLACE'), 'ENABLE_RESOURCE_END_DATE'),
      }),
      features: t.field({
        type: 'JSON',
        description:
          'Features of the web portal that are switched on: an object of groups such as `marketplace`, each an object of Booleans by ' +
          'name. Null when the server does not return it.',
        resolve: ({ FEATURES: features }) => features ?? null,
      }),
    };
  },
});

builder.objectType(Version, {
  description: 'The release of Waldur behind this gateway.',
  fields: (t) => ({
    version: c.sure.string(t, 'version', 'Number of the running release.'),
    latestVersion: c.string(
      t,
      'latest_version',
      'Number of the newest available release. Null when the server does not know it.',
    ),
  }),
});

builder.queryFields((t) => ({
  site: fetchedValue(
    t,
    relations.Query.site,
    Site,
    'The public configuration of the Waldur site behind this gateway. Visible to everybody. Null only ' +
      'with an error.',
  ),
  version: fetchedRow(
    t,
    relations.Query.version,
    'The release of Waldur behind this gateway. Visible to staff; for others a FORBIDDEN error if the ' +
      'server does not show it to them. Null only with an error.',
  ),
}));
