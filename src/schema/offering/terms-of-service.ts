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

const Filter = filterInput('TermsOfServiceFilter', 'Which versions of terms of service are listed.', {
  offeringUuid: one('UUID', 'offering_uuid', 'Of this offering.'),
  version: one('String', 'version', 'Of this version.'),
  isActive: one('Boolean', 'is_active', 'In force, or not.'),
  requiresReconsent: one('Boolean', 'requires_reconsent', 'To be agreed to anew, or not.'),
});

const Sort = sortInput(
  'TermsOfServiceSort',
  'versions of terms of service',
  sortKeys('TermsOfServiceSortField', 'What versions of terms of service can be sorted by.', {
    created: 'The moment of creation.',
    modified: 'The moment of the last change.',
    version: 'The version.',
  }),
);

builder.objectType(TermsOfService, {
  description:
    'One version of what users of an offering agree to. Servers of 2024 have none: there `Offering.termsOfService` is all.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: nodeId(t, 'TermsOfService'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the version.'),
    offering: linked(
      t,
      relations.TermsOfService.offering,
      'The offering whose users agree to it. Null only with an error.',
    ),
    termsOfService: c.sure.string(
      t,
      'terms_of_service',
      'The terms, as HTML; empty where there is only a link.',
    ),
    termsOfServiceLink: c.sure.string(
      t,
      'terms_of_service_link',
      'Address of a page with the terms; empty when there is none.',
    ),
    version: c.sure.string(
      t,
      'version',
      'What the provider calls the version, for example `2.1`; may be empty.',
    ),
    isActive: c.sure.boolean(t, 'is_active', 'Whether it is in force, which one version of an offering is.'),
    requiresReconsent: c.sure.boolean(
      t,
      'requires_reconsent',
      'Whether those who agreed to an earlier version have to agree anew.',
    ),
    gracePeriodDays: c.sure.int(
      t,
      'grace_period_days',
      'For how many days after a change those who have to agree anew keep their access.',
    ),
    hasUserConsent: c.sure.boolean(t, 'has_user_consent', 'Whether you have agreed and not revoked it.'),
    userConsent: c.object(
      t,
      'user_consent',
      TermsConsent,
      'What you have agreed to; null when you have not.',
    ),
    created: c.sure.dateTime(t, 'created', 'When it was created.'),
    modified: c.sure.dateTime(t, 'modified', 'When it last changed.'),
  }),
});

builder.objectType(TermsConsent, {
  description: 'That somebody has agreed to the terms of service of an offering.',
  fields: (t) => ({
    uuid: consent.uuid(t, 'uuid', 'Identifies the consent. Null where the server does not say.'),
    version: consent.string(t, 'version', 'The version that was agreed to; empty when it has no name.'),
    agreementDate: consent.dateTime(
      t,
      'agreement_date',
      'When it was agreed to. Null where the server does not say.',
    ),
    isRevoked: consent.boolean(
      t,
      'is_revoked',
      'Whether the consent was taken back since. Null where the server does not say.',
    ),
  }),
});

builder.queryFields((t) => ({
  termsOfServiceVersions: rootConnection(t, accountLists.termsOfService, {
    description: 'The terms of service of the offerings that you may see, version by version.',
    filter: Filter,
    sort: Sort,
  }),
  termsOfService: lookedUp(
    t,
    nodeSources.TermsOfService,
    'One version of the terms of service of an offering; null, with a NOT_FOUND error, when you see none.',
  ),
}));

builder.objectFields(Offering, (t) => ({
  termsOfServiceVersions: connection(t, relations.Offering.termsOfServiceVersions, {
    description:
      'The terms of service of the offering, version by version; of many offerings by one request.',
    filter: Filter,
    sort: Sort,
  }),
}));
