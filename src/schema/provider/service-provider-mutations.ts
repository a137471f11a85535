import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile, sentWithFile } from '../write/upload.ts';
import { deleted, putTwin, responseValue, writeMutation } from '../write/write-mutation.ts';

const customer = input.link(
  '/api/customers/{uuid}/',
  'customer',
  'UUID of the customer that becomes the service provider.',
  { required: true },
);

const details = {
  description: input.string('description', 'Description of what the provider does.'),
  enableNotifications: input.boolean(
    'enable_notifications',
    'Whether the provider receives e-mail about orders that wait for the provider.',
  ),
  allowedDomains: input.strings(
    'allowed_domains',
    'Complete list of internet domains of the provider, for example `example.com`.',
  ),
  image: input.upload('image', 'Picture of the provider; null removes it.', { check: mustBeFile('image') }),
};

const target = { uuid: input.target('UUID of the service provider, not of its customer.') };

const send = sentWithFile('image');

/** For writes that may be sent as a form, in which the REST API reads a missing Boolean as `false`. */
const withNotifications = {
  ...details,
  enableNotifications: input.boolean(
    'enable_notifications',
    'Whether the provider receives e-mail about orders that wait for the provider. If `image` is given ' +
      'and this field is left out, it is set to `false`.',
  ),
};

writeMutation({
  name: 'createServiceProvider',
  description:
    'Makes a customer a service provider, which may publish offerings. For staff and, where the server allows it, for ' +
    'owners of the customer.',
  input: { customerUuid: customer, ...withNotifications },
  method: 'POST',
  route: '/api/marketplace-service-providers/',
  send,
  result: (_input, body) => ({ service_provider_uuid: body.uuid }),
  payload: (t) => ({
    serviceProvider: changed.serviceProvider(
      t,
      'The new service provider; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { ...target, ...details };

writeMutation({
  name: 'updateServiceProvider',
  description:
    "Changes a service provider. Fields that are left out stay unchanged. For owners of the provider's " +
    'customer.',
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
    'Replaces the data of a service provider, with PUT: its customer is required, unlike in `updateServiceProvider`. For ' +
    "owners of the provider's customer.",
  deprecated: putTwin('updateServiceProvider'),
  input: {
    ...target,
    customerUuid: {
      ...customer,
      description: 'UUID of the customer of the service provider, which cannot be changed.',
    },
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
    'Turns a service provider back into an ordinary customer. Refused while the provider has active offerings. For owners ' +
    "of the provider's customer.",
  input: target,
  method: 'DELETE',
  route: '/api/marketplace-service-providers/{uuid}/',
  // Active offerings, which prevent it, are reported by a 400 that names no field.
  refusals: { 400: 'CONFLICT' },
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'ServiceProvider'),
});

writeMutation({
  name: 'generateServiceProviderApiSecretCode',
  description:
    'Creates a new secret key with which the provider signs its usage reports. The previous key becomes invalid. For owners ' +
    "of the provider's customer.",
  input: target,
  method: 'POST',
  route: '/api/marketplace-service-providers/{uuid}/api_secret_code/',
  result: ({ uuid }, body) => ({ service_provider_uuid: uuid, api_secret_code: body.api_secret_code }),
  payload: (t) => ({
    apiSecretCode: responseValue(
      t,
      'String',
      'api_secret_code',
      'The new key. A secret: do not share it. Null when the write was refused.',
    ),
    serviceProvider: changed.serviceProvider(t),
  }),
});

writeMutation({
  name: 'generateServiceProviderSiteAgentConfig',
  description:
    'Generates a configuration of the Waldur site agent for offerings of the provider. Nothing is stored. For callers who ' +
    'manage the provider.',
  input: {
    ...target,
    offeringUuids: input.uuids('offering_uuids', 'UUIDs of the offerings that the agent will serve.', {
      required: true,
    }),
    includePolicySettings: input.boolean(
      'include_policy_settings',
      'Whether the configuration includes the settings of usage policies.',
    ),
    waldurApiUrl: input.url(
      'waldur_api_url',
      'URL of the REST API for the agent, if it differs from the public URL.',
    ),
    timezone: input.string('timezone', 'Time zone for the agent, for example `Europe/Tallinn`.'),
  },
  method: 'POST',
  route: '/api/marketplace-service-providers/{uuid}/generate_site_agent_config/',
  // By default, the server uses the URL that the gateway calls, which the agent may not reach.
  body: (body, _input, { publicUrls: { base } }) =>
    base === null || body.waldur_api_url ? body : { ...body, waldur_api_url: `${base}/api/` },
  result: ({ uuid }, _body, text) => ({ service_provider_uuid: uuid, config: text }),
  payload: (t) => ({
    config: responseValue(
      t,
      'String',
      'config',
      'The configuration file, as YAML text. A secret: may contain credentials. Null when the write was refused.',
    ),
    serviceProvider: changed.serviceProvider(t),
  }),
});
