import { createdTerms } from '../../relations/created-terms.ts';
import { fetchedRow } from '../related.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const route = '/api/marketplace-offering-terms-of-service/';

const target = { uuid: input.target('UUID of the terms of service.') };

/** The fields of terms of service that can be changed. */
const text = {
  termsOfService: input.string('terms_of_service', 'Text of the terms, as HTML.'),
  termsOfServiceLink: input.url('terms_of_service_link', 'URL of a page with the terms.'),
  isActive: input.boolean(
    'is_active',
    'Whether this version is in force. If true, no other version of the offering is in force any more.',
  ),
  gracePeriodDays: input.int(
    'grace_period_days',
    'Number of days after a change for which users who have to agree again keep their access.',
    { check: must.notBeNegative },
  ),
};

writeMutation({
  name: 'createTermsOfService',
  description: 'Adds a version of the terms of service of an offering. For callers who manage the offering.',
  input: {
    offeringUuid: input.link(
      '/api/marketplace-provider-offerings/{uuid}/',
      'offering',
      'UUID of the offering whose users have to agree to the terms.',
      { required: true },
    ),
    version: input.string('version', 'Name of the version, for example `2.1`.'),
    requiresReconsent: input.boolean(
      'requires_reconsent',
      'Whether users who agreed to an earlier version have to agree again. Cannot be changed later.',
    ),
    ...text,
  },
  method: 'POST',
  route,
  result: ({ offeringUuid }, { version }) => ({ offering_uuid: offeringUuid, version: version ?? null }),
  payload: (t) => ({
    termsOfService: fetchedRow(
      t,
      createdTerms,
      'The new version, found by its name, because Waldur does not return its UUID. Null when none was ' +
        'created, or when Waldur did not return its name.',
    ),
    offering: changed.offering(t),
  }),
});

writeMutation({
  name: 'updateTermsOfService',
  description:
    'Changes a version of the terms of service of an offering. Fields that are left out stay unchanged. For callers ' +
    'who manage the offering.',
  input: { ...target, ...text },
  method: 'PATCH',
  route: `${route}{uuid}/`,
  check: (value) => checkNotEmpty(text, value),
  result: ({ uuid }) => ({ terms_of_service_uuid: uuid }),
  payload: (t) => ({ termsOfService: changed.termsOfService(t) }),
});

writeMutation({
  name: 'replaceTermsOfService',
  description:
    'Replaces a version of the terms of service of an offering, with PUT. For callers who manage the offering.',
  deprecated: putTwin('updateTermsOfService'),
  input: { ...target, ...text },
  method: 'PUT',
  route: `${route}{uuid}/`,
  result: ({ uuid }) => ({ terms_of_service_uuid: uuid }),
  payload: (t) => ({ termsOfService: changed.termsOfService(t) }),
});

writeMutation({
  name: 'deleteTermsOfService',
  description:
    'Deletes a version of the terms of service of an offering. For callers who manage the offering.',
  input: target,
  method: 'DELETE',
  route: `${route}{uuid}/`,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'TermsOfService'),
});
