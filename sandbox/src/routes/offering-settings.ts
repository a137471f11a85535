import { uuidOf } from '../random.ts';
import { type Call, HttpError, notFound, ok, type Reply } from '../rest/call.ts';
import { isObject, nullable, readBody, required } from '../rest/fields.ts';
import { done } from '../rest/guards.ts';
import type { Route } from '../rest/router.ts';
import { bool, choice, image, json, uuid } from '../rest/values.ts';
import { attributeConfig, attributeNames } from '../rows/offering-access.ts';
import { urls } from '../rows/urls.ts';
import type { JsonObject, Offering } from '../world/types.ts';
import { noContent, offeringAction } from './offering-action.ts';
import { offeringGroupField } from './offering-fields.ts';

/** Changes the billing of all components to monthly, prepaid or by usage. Refused while resources are active. */
function switchBilling(call: Call, offering: Offering): Reply {
  const { billing_mode: mode } = readBody(call, {
    billing_mode: required(choice(['monthly', 'prepaid', 'usage'])),
  });
  const detail = (text: string) => new HttpError(400, { detail: text });
  if (offering.components.length === 0)
    throw detail('Billing mode switching requires at least one component.');
  if (offering.resources.some(({ state }) => state !== 'Creating' && state !== 'Terminated'))
    throw detail(
      'Cannot switch billing mode while there are active resources. All resources must be terminated first.',
    );
  const billing = { monthly: 'limit', prepaid: 'one', usage: 'usage' } as const;
  for (const component of offering.components) {
    component.billingType = billing[mode];
    component.isPrepaid = mode === 'prepaid';
    if (mode === 'monthly') component.limitPeriod = 'month';
  }
  return done;
}

function updateAttributeConfig(call: Call, offering: Offering): Reply {
  const shape = Object.fromEntries(attributeNames.map((name) => [`expose_${name}`, bool()]));
  const sent = readBody(call, shape);
  const before = offering.written.attribute_config;
  // An absent value is false in POST and PUT, and unchanged in PATCH.
  const kept = call.method === 'PATCH' && isObject(before) ? before : {};
  const config: JsonObject = { ...kept };
  for (const name of attributeNames) {
    const value = sent[`expose_${name}`];
    if (value !== undefined || call.method !== 'PATCH') config[`expose_${name}`] = value ?? false;
  }
  offering.written.attribute_config = config;
  return ok(attributeConfig(offering));
}

const image200 = (name: 'image' | 'thumbnail'): Route[] => [
  offeringAction({
    name: `update_${name}`,
    run: (call, offering) => {
      readBody(call, { [name]: required(image({ svg: name === 'thumbnail' })) });
      offering.written[`${name}_uuid`] = call.random.uuid();
      return done;
    },
  }),
  offeringAction({
    name: `delete_${name}`,
    run: (_call, offering) => {
      offering.written[`${name}_uuid`] = null;
      return noContent;
    },
  }),
];

/** Writes of images (contract section 10), back-end metadata, and settings that only servers of 2026 have. */
export const offeringSettingRoutes: readonly Route[] = [
  offeringAction({ name: 'switch_billing_mode', run: switchBilling }),
  offeringAction({
    name: 'set_offering_group',
    run: (call, offering) => {
      const { offering_group: group } = readBody(call, { offering_group: required(offeringGroupField) });
      offering.written.offering_group_uuid = group;
      return done;
    },
  }),
  offeringAction({
    name: 'set_profile',
    run: (call, offering) => {
      const profile = readBody(call, { profile: nullable(uuid()) }).profile ?? null;
      if (profile !== null && profile !== uuidOf('profile hpc')) throw notFound('OfferingProfile');
      offering.written.profile_uuid = profile;
      offering.written.profile_name = profile === null ? null : 'HPC';
      return ok({ profile_uuid: profile, profile_name: profile === null ? null : 'HPC' });
    },
  }),
  offeringAction({
    name: 'set_backend_metadata',
    run: (call, offering) => {
      const { backend_metadata: metadata } = readBody(call, { backend_metadata: json() });
      if (metadata !== undefined) offering.written.backend_metadata = metadata;
      return call.server === '2024' ? ok('Offering backend metadata has been updated.') : done;
    },
  }),
  ...(['POST', 'PUT', 'PATCH'] as const).map((method) =>
    offeringAction({ name: 'update-user-attribute-config', method, run: updateAttributeConfig }),
  ),
  offeringAction({
    name: 'delete-user-attribute-config',
    method: 'DELETE',
    run: (_call, offering) => {
      delete offering.written.attribute_config;
      return noContent;
    },
  }),
  ...image200('image'),
  ...image200('thumbnail'),
  offeringAction({
    name: 'upload_markdown_image',
    run: (call) => {
      readBody(call, { image: required(image()) });
      return { status: 201, body: { url: urls.media(call, call.random.uuid()) } };
    },
  }),
];
