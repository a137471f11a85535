import type { Json } from '../world/types.ts';
import type { ServerVersion } from './call.ts';

/** Open to everybody: it tells that a Waldur is here (contract section 16.19). */
export const configurationPath = '/api/configuration/';

/** A selection of what a real server tells its user interface. */
export const configurationOf = (server: ServerVersion): Json => ({
  FEATURES: { marketplace: { import_resources: false, conceal_prices: false }, slurm: { jobs: false } },
  LANGUAGES: [['en', 'English']],
  LANGUAGE_CODE: 'en',
  WALDUR_CORE: {
    AUTHENTICATION_METHODS: ['LOCAL_SIGNIN'],
    CURRENCY_NAME: 'EUR',
    ...(server === '2026' && { ALLOW_SERVICE_PROVIDER_OFFERING_MANAGEMENT: true }),
    SITE_NAME: 'Waldur sandbox',
    SITE_DESCRIPTION: 'Made-up, living data that is forgotten when it stops.',
    SHORT_PAGE_TITLE: 'Waldur',
    FULL_PAGE_TITLE: 'Waldur | sandbox',
  },
  WALDUR_MARKETPLACE: { ANONYMOUS_USER_CAN_VIEW_OFFERINGS: false, ENABLE_RESOURCE_END_DATE: true },
});
