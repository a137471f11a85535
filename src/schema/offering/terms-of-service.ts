import { accountLists, nodeSources, relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection, rootConnection } from '../connection.ts';
import { sortKeys } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { filterInput, one, sortInput } from '../filter.ts';
import { nodeId } from '../node.ts';
import { Offering, TermsConsent, TermsOfService } from '../refs.ts';
import { linked, lookedUp } from '../related.ts';

const c = columnFields<'TermsOfService'>({ linked: true });
const consent = columnFields<'TermsConsent'>();

const Filter = filterInput('TermsOfServiceFilter', 'Selects versions of terms of service.', {
  offeringUuid: one('UUID', 'offering_uuid', 'Versions of the terms of this offering.'),
  version: one('String', 'version', 'Versions with this name.'),
  isActive: one('Boolean', 'is_active', 'Versions that are in force (true), or that are not (false).'),
  requiresReconsent: one(
    'Boolean',
    'requires_reconsent',
    'Versions that require users to agree again (true), or that do not (false).',
  ),
});

const Sort = sortInput(
  'TermsOfServiceSort',
  'versions of terms of service',
  sortKeys('TermsOfServiceSortField', 'Keys by which versions of terms of service can be sorted.', {
    created: 'Time at which the version was created.',
    modified: 'Time at which the version last changed.',
    version: 'Name of the version.',
  }),
);

builder.objectType(TermsOfService, {
  description:
    'One version of the terms of service to which users of an offering agree. Servers of 2024 have no versions; ' +
    'there, see `Offering.termsOfService`.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'TermsOfService'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the version.'),
    offering: linked(
      t,
      relations.TermsOfService.offering,
      'The offering whose users agree to the terms. Null only with an error.',
    ),
    termsOfService: c.sure.string(
      t,
      'terms_of_service',
      'Text of the terms, as HTML; empty when there is only a link.',
    ),
    termsOfServiceLink: c.sure.string(
      t,
      'terms_of_service_link',
      'URL of a page with the terms; empty when there is none.',
    ),
    version: c.sure.string(
      t,
      'version',
      'Name of the version, chosen by the provider, for example `2.1`; may be empty.',
    ),
    isActive: c.sure.boolean(
      t,
      'is_active',
      'Whether this version is in force. Only one version of an offering is in force.',
    ),
    requiresReconsent: c.sure.boolean(
      t,
      'requires_reconsent',
      'Whether users who agreed to an earlier version have to agree again.',
    ),
    gracePeriodDays: c.sure.int(
      t,
      'grace_period_days',
      'Number of days after a change for which users who have to agree again keep their access.',
    ),
    hasUserConsent: c.sure.boolean(
      t,
      'has_user_consent',
      'Whether you have agreed to the terms and not revoked your consent.',
    ),
    userConsent: c.object(
      t,
      'user_consent',
      TermsConsent,
      'Your consent to the terms; null when you have not agreed.',
    ),
    created: c.sure.dateTime(t, 'created', 'When the version was created.'),
    modified: c.sure.dateTime(t, 'modified', 'When the version last changed.'),
  }),
});

builder.objectType(TermsConsent, {
  description: 'The consent of a user to the terms of service of an offering.',
  fields: (t) => ({
    uuid: consent.uuid(t, 'uuid', 'UUID of the consent. Null when the server does not return it.'),
    version: consent.string(
      t,
      'version',
      'Name of the version to which the user agreed; empty when the version has no name.',
    ),
    agreementDate: consent.dateTime(
      t,
      'agreement_date',
      'When the user agreed. Null when the server does not return it.',
    ),
    isRevoked: consent.boolean(
      t,
      'is_revoked',
      'Whether the user has revoked the consent. Null when the server does not return it.',
    ),
  }),
});

builder.queryFields((t) => ({
  termsOfServiceVersions: rootConnection(t, accountLists.termsOfService, {
    description: 'Versions of the terms of service of the offerings that you may see.',
    filter: Filter,
    sort: Sort,
  }),
  termsOfService: lookedUp(
    t,
    nodeSources.TermsOfService,
    'One version of the terms of service of an offering; null, with a NOT_FOUND error, when it does not ' +
      'exist or you may not see it.',
  ),
}));

builder.objectFields(Offering, (t) => ({
  termsOfServiceVersions: connection(t, relations.Offering.termsOfServiceVersions, {
    description: 'Versions of the terms of service of the offering. Costs one request for many offerings.',
    filter: Filter,
    sort: Sort,
  }),
}));
