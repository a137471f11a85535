import { listOf } from '../../loaders/list-route.ts';
import { fetchRowOrNull, ofParent } from '../fetch.ts';
import { link, linkWithin } from '../link.ts';
import { listBelow } from '../list.ts';
import { offerings, providedOfferings } from '../offerings.ts';
import { offeringRoles } from '../roles.ts';
import { byUuid } from '../source.ts';
import { allQuestions, hasNoChecklist } from './shared.ts';

const under = '/api/marketplace-offering-users/{uuid}/';

/** The user of a short row of a user, with the columns that the row repeats. */
const userOfBasic = link('BasicUser', byUuid.User, {
  id: 'uuid',
  repeats: ['uuid', 'url', 'username', 'full_name', 'native_name', 'email', 'image'],
});

/** Relations of accounts, terms of service and permissions of offerings. */
export const accountRelations = {
  TermsOfService: {
    offering: link('TermsOfService', offerings, { id: 'offering_uuid', repeats: ['uuid', 'name'] }),
  },
  OfferingUser: {
    offering: link('OfferingUser', offerings, {
      id: 'offering_uuid',
      repeats: ['uuid', 'name'],
      same: ['customer_uuid', 'customer_name'],
      cover: { url: 'offering' },
    }),
    /** Rows lack the names of users where the offering does not require them. */
    user: link('OfferingUser', byUuid.User, {
      id: 'user_uuid',
      repeats: ['uuid', 'username', 'full_name'],
      cover: { url: 'user' },
      newer: ['user_username', 'user_full_name'],
    }),
    checklist: fetchRowOrNull('OfferingUser', `${under}checklist/`, ofParent, {
      query: allQuestions,
      isNull: hasNoChecklist,
    }),
    checklistReview: fetchRowOrNull('OfferingUser', `${under}checklist_review/`, ofParent, {
      isNull: hasNoChecklist,
    }),
    completionStatus: fetchRowOrNull('OfferingUser', `${under}completion_status/`, ofParent, {
      isNull: hasNoChecklist,
    }),
    completionReviewStatus: fetchRowOrNull('OfferingUser', `${under}completion_review_status/`, ofParent, {
      isNull: hasNoChecklist,
    }),
    posixAllocations: listBelow(listOf(`${under}posix_allocations/`)),
    posixGroups: listBelow(listOf(`${under}posix_groups/`)),
  },
  PosixGroup: {
    project: link('PosixGroup', byUuid.Project, {
      id: 'project_uuid',
      repeats: ['uuid', 'name'],
      same: ['customer_uuid', 'customer_name'],
    }),
  },
  PosixIdentity: {
    offering: link('PosixIdentity', offerings, { id: 'offering_uuid', repeats: ['uuid', 'name'] }),
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
    offering: link('OfferingPermission', providedOfferings, {
      id: 'offering_uuid',
      repeats: ['uuid', 'slug', 'name'],
      cover: { url: 'offering' },
      newer: ['offering_slug'],
    }),
    /** Servers of 2024 return only the name of the role. */
    role: link('OfferingPermission', offeringRoles, { id: 'role_name', cover: { name: 'role_name' } }),
    user: link('OfferingPermission', byUuid.User, {
      id: 'user_uuid',
      repeats: ['uuid', 'username', 'full_name', 'native_name', 'email'],
      cover: { url: 'user' },
    }),
    createdBy: link('OfferingPermission', byUuid.User, { id: 'created_by', byAddress: true }),
  },
} as const;
