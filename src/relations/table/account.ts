import { link, linkWithin } from '../link.ts';
import { offerings } from '../offerings.ts';
import { offeringRoles } from '../roles.ts';
import { byUuid } from '../source.ts';

/** A user of whom the row has all that it ever tells of one. */
const userOfBasic = link('BasicUser', byUuid.User, {
  id: 'uuid',
  repeats: ['uuid', 'url', 'username', 'full_name', 'native_name', 'email', 'image'],
});

/** What accounts, terms and rights at offerings lead to. */
export const accountRelations = {
  TermsOfService: {
    offering: link('TermsOfService', offerings, { id: 'offering_uuid', repeats: ['uuid', 'name'] }),
  },
  RobotAccount: {
    resource: link('RobotAccount', byUuid.Resource, {
      id: 'resource_uuid',
      repeats: ['uuid', 'name'],
      same: [
        'project_uuid',
        'project_name',
        'customer_uuid',
        'customer_name',
        'provider_uuid',
        'provider_name',
        'offering_plugin_options',
      ],
      newer: ['provider_uuid', 'provider_name'],
    }),
    responsibleUser: linkWithin('RobotAccount', 'responsible_user', userOfBasic),
  },
  BasicUser: { user: userOfBasic },
  OfferingPermission: {
    offering: link('OfferingPermission', offerings, {
      id: 'offering_uuid',
      repeats: ['uuid', 'slug', 'name'],
      cover: { url: 'offering' },
      newer: ['offering_slug'],
    }),
    /** Servers of 2024 tell it by its name alone. */
    role: link('OfferingPermission', offeringRoles, { id: 'role_name', cover: { name: 'role_name' } }),
    user: link('OfferingPermission', byUuid.User, {
      id: 'user_uuid',
      repeats: ['uuid', 'username', 'full_name', 'native_name', 'email'],
      cover: { url: 'user' },
    }),
    createdBy: link('OfferingPermission', byUuid.User, { id: 'created_by', byAddress: true }),
  },
} as const;
