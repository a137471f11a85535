import type { Json } from '../world/types.ts';
import type { ServerVersion } from './call.ts';

/** The route of the public settings. It needs no credential (contract section 16.19). */
export const configurationPath = '/api/configuration/';

/** Some of the public settings of a real server. */
export const configurationOf = (server: ServerVersion, origin: string): Json => ({
  FEATURES: { marketplace: { import_resources: false, conceal_prices: false }, slurm: { jobs: false } },
  LANGUAGES: [
    ['en', 'English'],
    ['et', 'Eesti'],
  ],
  LANGUAGE_CODE: 'en',
  WALDUR_CORE: {
    AUTHENTICATION_METHODS: ['LOCAL_SIGNIN'],
    CURRENCY_NAME: 'EUR',
    ...(server === '2026' && { ALLOW_SERVICE_PROVIDER_OFFERING_MANAGEMENT: true }),
    SITE_NAME: 'Waldur sandbox',
    SITE_DESCRIPTION: 'Made-up, living data that is forgotten when it stops.',
    SITE_ADDRESS: '',
    SITE_EMAIL: 'help@sandbox.example',
    SITE_PHONE: '',
    SHORT_PAGE_TITLE: 'Waldur',
    FULL_PAGE_TITLE: 'Waldur | sandbox',
    HOMEPORT_URL: 'https://sandbox.example/',
    DOCS_URL: '',
    SUPPORT_PORTAL_URL: '',
    BRAND_COLOR: '#3a8500',
    LOGIN_LOGO: `${origin}/api/icons/login_logo/`,
    FAVICON: `${origin}/api/icons/favicon/`,
    SITE_LOGO: '',
    SIDEBAR_LOGO: '',
    USER_MANDATORY_FIELDS: ['first_name', 'last_name', 'email'],
    INVITATIONS_ENABLED: true,
  },
  WALDUR_MARKETPLACE: { ANONYMOUS_USER_CAN_VIEW_OFFERINGS: false, ENABLE_RESOURCE_END_DATE: true },
});
