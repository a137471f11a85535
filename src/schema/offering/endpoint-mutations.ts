import { must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { boundToState, deleted, responseValue, writeMutation } from '../write/write-mutation.ts';
import { offeringParams, offeringRow, ofOffering } from './offering-input.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';

writeMutation({
  name: 'createOfferingEndpoint',
  description:
    'Adds an endpoint to an offering: a URL at which users reach it. For owners and managers of the ' +
    'offering. Refused for an archived offering.',
  input: {
    offeringUuid: ofOffering(),
    name: input.string('name', 'Name of the service that users reach at the URL, for example `SSH`.', {
      required: true,
      check: must.notBeBlank,
    }),
    url: input.string('url', 'URL of the endpoint with its scheme, for example `ssh://login.example.org`.', {
      required: true,
      check: must.notBeBlank,
    }),
  },
  method: 'POST',
  route: `${base}add_endpoint/`,
  params: offeringParams,
  refusals: boundToState,
  result: (given, body) => ({ ...offeringRow(given), endpoint_uuid: body.uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering with the new endpoint.'),
    endpointUuid: responseValue(
      t,
      'UUID',
      'endpoint_uuid',
      'UUID of the new endpoint; null when none was added, or when Waldur did not return it.',
    ),
  }),
});

writeMutation({
  name: 'deleteOfferingEndpoint',
  description:
    'Removes an endpoint from an offering. Succeeds even if the offering does not have the endpoint. For ' +
    'owners and managers of the offering. Refused for an archived offering.',
  input: {
    offeringUuid: ofOffering(),
    uuid: input.uuid('uuid', 'UUID of the endpoint.', { required: true }),
  },
  method: 'POST',
  route: `${base}delete_endpoint/`,
  params: offeringParams,
  refusals: boundToState,
  result: (given) => ({ ...offeringRow(given), deleted_uuid: given.uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering without the endpoint.'),
    ...deleted(t, 'Endpoint'),
  }),
});
