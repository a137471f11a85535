import { termsMade } from '../../relations/terms-made.ts';
import { fetchedRow } from '../related.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const route = '/api/marketplace-offering-terms-of-service/';

const target = { uuid: input.target('The terms of service.') };

/** What can be changed of terms. */
const text = {
  termsOfService: input.string('terms_of_service', 'The terms, as HTML.'),
  termsOfServiceLink: input.url('terms_of_service_link', 'Address of a page with the terms.'),
  isActive: input.boolean(
    'is_active',
    'Whether it is in force. Then no other version of the offering is any more.',
  ),
  gracePeriodDays: input.int(
    'grace_period_days',
    'For how many days after a change those who have to agree anew keep their access.',
    { check: must.notBeNegative },
  ),
};

writeMutation({
  name: 'createTermsOfService',
  description: 'Adds a version of the terms of service of an offering. For those who manage the offering.',
  input: {
    offeringUuid: input.link(
      '/api/marketplace-provider-offerings/{uuid}/',
      'offering',
      'The offering whose users are to agree to it.',
      { required: true },
    ),
    version: input.string('version', 'What the version is called, for example `2.1`.'),
    requiresReconsent: input.boolean(
      'requires_reconsent',
      'Whether those who agreed to an earlier version have to agree anew. It stays as it is made.',
    ),
    ...text,
  },
  method: 'POST',
  route,
  result: ({ offeringUuid }, { version }) => ({ offering_uuid: offeringUuid, version: version ?? null }),
  payload: (t) => ({
    termsOfService: fetchedRow(
      t,
      termsMade,
      'The new version, looked for by its name, as Waldur does not send its uuid. Null when none was made, or when ' +
        'Waldur did not tell its name.',
    ),
    offering: changed.offering(t),
  }),
});

writeMutation({
  name: 'updateTermsOfService',
  description:
    'Changes a version of the terms of service of an offering. What is left out stays as it is. For those who manage the ' +
    'offering.',
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
    'Sets a version of the terms of service of an offering anew, with PUT. For those who manage the offering.',
  deprecated: putTwin('updateTermsOfService'),
  input: { ...target, ...text },
  method: 'PUT',
  route: `${route}{uuid}/`,
  result: ({ uuid }) => ({ terms_of_service_uuid: uuid }),
  payload: (t) => ({ termsOfService: changed.termsOfService(t) }),
});

writeMutation({
  name: 'deleteTermsOfService',
  description: 'Deletes a version of the terms of service of an offering. For those who manage the offering.',
  input: target,
  method: 'DELETE',
  route: `${route}{uuid}/`,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'TermsOfService'),
});
