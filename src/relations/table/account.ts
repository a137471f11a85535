import { link } from '../link.ts';
import { offerings } from '../offerings.ts';
import { offeringRoles } from '../roles.ts';
import { byUuid } from '../source.ts';

/** What rights at offerings lead to. */
export const accountRelations = {
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
