import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile, sentWithFile } from '../write/upload.ts';
import { answered, deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const customer = input.link(
  '/api/customers/{uuid}/',
  'customer',
  'The customer that is to be the provider.',
  { required: true },
);

const details = {
  description: input.string('description', 'What the provider does.'),
  enableNotifications: input.boolean(
    'enable_notifications',
    'Whether the provider is sent e-mail about orders that wait for it.',
  ),
  allowedDomains: input.strings(
    'allowed_domains',
    'The internet domains of the provider, for example `example.com`, all of them.',
  ),
  image: input.upload('image', 'Picture of the provider; null removes it.', { check: mustBeFile('image') }),
};

const target = { uuid: input.target('The service provider. Not the uuid of its customer.') };

const send = sentWithFile('image');

/** What a form cannot leave out: the REST API reads a missing checkbox as one that is not ticked. */
const withNotifications = {
  ...details,
  enableNotifications: input.boolean(
    'enable_notifications',
    'Whether the provider is sent e-mail about orders that wait for it. Give it whenever you give an `image`: the ' +
      'REST API then takes a missing value for `false`.',
  ),
};

writeMutation({
  name: 'createServiceProvider',
  description:
    'Makes a customer a service provider, which may publish offerings. For owners of the customer, where the server ' +
    'allows them to, and staff.',
  input: { customerUuid: customer, ...withNotifications },
  method: 'POST',
  route: '/api/marketplace-service-providers/',
  send,
  result: (_input, body) => ({ service_provider_uuid: body.uuid }),
  payload: (t) => ({
    serviceProvider: changed.serviceProvider(
      t,
      'The new service provider; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = { ...target, ...details };

writeMutation({
  name: 'updateServiceProvider',
  description: 'Changes a service provider. What is left out stays as it is. For owners of its customer.',
  input: changes,
  method: 'PATCH',
  route: '/api/marketplace-service-providers/{uuid}/',
  send,
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ service_provider_uuid: uuid }),
  payload: (t) => ({ serviceProvider: changed.serviceProvider(t) }),
});

writeMutation({
  name: 'replaceServiceProvider',
  description:
    'Sets a service provider anew, with PUT: unlike for `updateServiceProvider` its customer is required. For ' +
    'owners of its customer.',
  deprecated: putTwin('updateServiceProvider'),
  input: {
    ...target,
    customerUuid: { ...customer, description: 'The customer that the provider is. It cannot be changed.' },
    ...withNotifications,
  },
  method: 'PUT',
  route: '/api/marketplace-service-providers/{uuid}/',
  send,
  result: ({ uuid }) => ({ service_provider_uuid: uuid }),
  payload: (t) => ({ serviceProvider: changed.serviceProvider(t) }),
});

writeMutation({
  name: 'deleteServiceProvider',
  description:
    'Makes a service provider an ordinary customer again. Refused while it has active offerings. For owners of its ' +
    'customer.',
  input: target,
  method: 'DELETE',
  route: '/api/marketplace-service-providers/{uuid}/',
  // The offerings that stand against it come as a bare 400.
  refusals: { 400: 'CONFLICT' },
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'ServiceProvider'),
});

writeMutation({
  name: 'generateServiceProviderApiSecretCode',
  description:
    'Makes a new secret with which the provider signs the usage that it reports. The earlier one is no longer good. ' +
    'For owners of its customer.',
  input: target,
  method: 'POST',
  route: '/api/marketplace-service-providers/{uuid}/api_secret_code/',
  result: ({ uuid }, body) => ({ service_provider_uuid: uuid, api_secret_code: body.api_secret_code }),
  payload: (t) => ({
    apiSecretCode: answered(
      t,
      'String',
      'api_secret_code',
      'The new key. A secret: keep it to yourself. Null when the write was refused.',
    ),
    serviceProvider: changed.serviceProvider(t),
  }),
});

writeMutation({
  name: 'generateServiceProviderSiteAgentConfig',
  description:
    'Writes a configuration for the Waldur site agent that serves offerings of the provider. Nothing is stored. For ' +
    'those who manage the provider.',
  input: {
    ...target,
    offeringUuids: input.uuids('offering_uuids', 'The offerings that the agent is to serve.', {
      required: true,
    }),
    includePolicySettings: input.boolean(
      'include_policy_settings',
      'Whether the configuration has the settings of usage policies too.',
    ),
    waldurApiUrl: input.url(
      'waldur_api_url',
      'Address of the REST API for the agent, when it is not the public one.',
    ),
    timezone: input.string('timezone', 'Time zone for the agent, for example `Europe/Tallinn`.'),
  },
  method: 'POST',
  route: '/api/marketplace-service-providers/{uuid}/generate_site_agent_config/',
  // The server takes the address by which the gateway calls it for the one by which the agent can.
  body: (body, _input, { publicUrls: { base } }) =>
    base === null || body.waldur_api_url ? body : { ...body, waldur_api_url: `${base}/api/` },
  result: ({ uuid }, _body, text) => ({ service_provider_uuid: uuid, config: text }),
  payload: (t) => ({
    config: answered(
      t,
      'String',
      'config',
      'The configuration file, as YAML text. A secret: may hold credentials. Null when the write was refused.',
    ),
    serviceProvider: changed.serviceProvider(t),
  }),
});
