import { listOf } from '../../loaders/list-route.ts';
import { fetchRow, ofParent } from '../fetch.ts';
import { link, linkWithin } from '../link.ts';
import { list, listBelow } from '../list.ts';
import { offerings } from '../offerings.ts';
import { providerOfCustomer } from '../short-list.ts';
import { byUuid } from '../source.ts';
import { unionLink } from '../union-link.ts';
import { userLists } from './root.ts';
import { historyAt } from './shared.ts';

const under = '/api/users/{uuid}/';

/** Relations of a user: keys, history, and access to the data of the user. */
export const ofUser = {
  sshKeys: list('User', userLists.sshKeys, ['user_uuid', 'uuid']),
  dataAccess: fetchRow('User', `${under}data_access/`, ofParent),
  dataAccessHistory: listBelow(listOf(`${under}data_access_history/`)),
  identityBridgeStatus: fetchRow('User', `${under}identity_bridge_status/`, ofParent),
  history: listBelow(listOf(`${under}history/`)),
  historyAt: historyAt('User', `${under}history/at/`),
} as const;

/** Relations of the rows that show who has access to the data of a user. */
export const userRelations = {
  AdminUser: {
    user: link('AdminUser', byUuid.User, {
      id: 'user_uuid',
      repeats: ['uuid'],
      same: ['username', 'full_name'],
    }),
  },
  OrganizationalUser: {
    user: link('OrganizationalUser', byUuid.User, {
      id: 'user_uuid',
      repeats: ['uuid'],
      same: ['username', 'full_name'],
    }),
  },
  OrganizationalAccess: {
    scope: unionLink('OrganizationalAccess', {
      id: 'scope_uuid',
      word: 'scope_type',
      words: { customer: 'Customer', project: 'Project' },
      otherwise: 'UnknownScope',
      members: {
        Customer: link('OrganizationalAccess', byUuid.Customer, {
          id: 'scope_uuid',
          repeats: ['uuid', 'name'],
        }),
        Project: link('OrganizationalAccess', byUuid.Project, {
          id: 'scope_uuid',
          repeats: ['uuid', 'name'],
        }),
        UnknownScope: {
          kind: 'link',
          from: 'OrganizationalAccess',
          id: 'scope_uuid',
          to: null,
          cover: { type: 'scope_type', uuid: 'scope_uuid', name: 'scope_name' },
          newer: new Map(),
        },
      },
    }),
  },
  ServiceProviderAccess: {
    offering: link('ServiceProviderAccess', offerings, {
      id: 'offering_uuid',
      repeats: ['uuid', 'name'],
    }),
    /** `provider_uuid` is the customer that the provider is, as in all rows (contract §3a, name traps). */
    provider: link('ServiceProviderAccess', providerOfCustomer, {
      id: 'provider_uuid',
      cover: { customer_uuid: 'provider_uuid', customer_name: 'provider_name' },
    }),
  },
  ProviderTeamUser: {
    user: link('ProviderTeamUser', byUuid.User, {
      id: 'user_uuid',
      repeats: ['uuid'],
      same: ['username', 'full_name'],
    }),
  },
  DataAccessEvent: {
    accessor: linkWithin(
      'DataAccessEvent',
      'accessor',
      link('AccessorUser', byUuid.User, { id: 'uuid', repeats: ['uuid', 'username', 'full_name'] }),
    ),
  },
} as const;
