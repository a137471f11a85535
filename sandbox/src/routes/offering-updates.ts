import { hexOf } from '../random.ts';
import { type Call, hexUuid, type Reply } from '../rest/call.ts';
import {
  type Field,
  field,
  Invalid,
  isObject,
  nullable,
  readBody,
  relatedList,
  required,
} from '../rest/fields.ts';
import { done } from '../rest/guards.ts';
import { array400, fields400, string400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, choice, integer, number, object, slug, text } from '../rest/values.ts';
import type { JsonObject, Named, Offering } from '../world/types.ts';
import { noContent, offeringAction } from './offering-action.ts';
import {
  categoryLink,
  checklistField,
  groupLink,
  optionsField,
  overviewShape,
  writeOverview,
} from './offering-fields.ts';

const options = (names: readonly string[], kind: Field<unknown>): Record<string, Field<unknown>> =>
  Object.fromEntries(names.map((name) => [name, nullable(kind)]));

/** The plugin options whose values are validated; others are accepted unchanged. */
const pluginShape = {
  ...options(
    [
      'auto_approve_in_service_provider_projects',
      'auto_approve_remote_orders',
      'can_restore_resource',
      'conceal_billing_data',
      'create_orders_on_resource_option_change',
      'enable_provider_consumer_messaging',
      'enable_purchase_order_upload',
      'is_resource_termination_date_required',
      'require_purchase_order_upload',
      'service_provider_can_create_offering_user',
      'supports_downscaling',
      'supports_pausing',
    ],
    bool(),
  ),
  ...options(
    [
      'default_resource_termination_offset_in_days',
      'max_instances',
      'max_resource_termination_offset_in_days',
      'max_volumes',
      'maximal_resource_count_per_project',
      'minimal_team_count_for_provisioning',
    ],
    integer({ min: 0 }),
  ),
};

/** An object whose known keys are validated. Errors are by key. */
function checkedObject(shape: Record<string, Field<unknown>>): Field<JsonObject> {
  return field((value, call) => {
    const whole = object().read(value, call);
    const errors: JsonObject = {};
    for (const [name, each] of Object.entries(shape)) {
      try {
        const sent = whole[name];
        if (sent !== undefined) each.read(sent, call);
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        errors[name] = error.errors;
      }
    }
    if (Object.keys(errors).length > 0) throw new Invalid(errors);
    return whole;
  });
}

function updateIntegration(call: Call, offering: Offering): Reply {
  const sent = readBody(call, {
    secret_options: object(),
    plugin_options: checkedObject(pluginShape),
    service_attributes: object(),
    backend_id: blank(255),
  });
  const hasSettings = offering.type.startsWith('OpenStack.') || offering.type.startsWith('VMware.');
  // One of the few errors that are a JSON string (contract section 7).
  if (sent.service_attributes && !hasSettings)
    throw string400(`Offering type ${offering.type} does not have service settings.`);
  offering.secretOptions = { ...offering.secretOptions, ...sent.secret_options };
  offering.pluginOptions = { ...offering.pluginOptions, ...sent.plugin_options };
  if (sent.service_attributes) offering.written.service_attributes = sent.service_attributes;
  if (sent.backend_id !== undefined) offering.written.backend_id = sent.backend_id;
  return done;
}

function updateOverview(call: Call, offering: Offering): Reply {
  const sent = readBody(call, { ...overviewShape, name: required(text({ max: 150 })), slug: slug() });
  offering.name = sent.name;
  writeOverview(offering, sent);
  // The slug of other callers is ignored.
  if (sent.slug && call.user.isStaff) call.world.renameSlug(offering, sent.slug);
  // The order of lists depends on the name.
  call.world.restructure();
  return done;
}

function updateAttributes(call: Call, offering: Offering): Reply {
  const { body } = call;
  if (!isObject(body)) throw array400('Dictionary is expected.');
  offering.attributes = body;
  return done;
}

/** A tag by its uuid or its name. A new name creates a tag. */
const tagField: Field<Named> = field((value, call) => {
  const name = text({ max: 100 }).read(value, call);
  const hex = hexUuid(name);
  const known = call.world.offerings.flatMap((each) => each.tags);
  const found = known.find((each) => each.uuid === hex || each.name === name);
  if (!found && hex !== null) throw new Invalid(`Object with uuid=${name} does not exist.`);
  return found ?? { uuid: hexOf(`tag ${name}`, 32), name };
});

function replace<T>(list: T[], items: readonly T[]): Reply {
  list.splice(0, list.length, ...items);
  return done;
}

/** The actions `update_*`: 200 without a body; for an archived offering, a 400 with an array (contract section 6). */
export const offeringUpdateRoutes: readonly Route[] = [
  offeringAction({
    name: 'update_overview',
    right: 'OFFERING.UPDATE',
    staffIn2024: 'after draft',
    run: updateOverview,
  }),
  offeringAction({ name: 'update_attributes', right: 'OFFERING.UPDATE_ATTRIBUTES', run: updateAttributes }),
  offeringAction({
    name: 'update_integration',
    right: 'OFFERING.UPDATE_INTEGRATION',
    run: updateIntegration,
  }),
  offeringAction({
    name: 'update_description',
    right: 'OFFERING.UPDATE_DESCRIPTION',
    run: (call, offering) => {
      offering.category = readBody(call, { category: required(categoryLink) }).category;
      return done;
    },
  }),
  offeringAction({
    name: 'update_location',
    right: 'OFFERING.UPDATE_LOCATION',
    run: (call, offering) => {
      const shape = { latitude: required(number()), longitude: required(number()) };
      Object.assign(offering, readBody(call, shape));
      return done;
    },
  }),
  offeringAction({
    name: 'update_options',
    right: 'OFFERING.UPDATE_OPTIONS',
    run: (call, offering) => {
      offering.options = readBody(call, { options: required(optionsField) }).options;
      return done;
    },
  }),
  offeringAction({
    name: 'update_resource_options',
    right: 'OFFERING.UPDATE_OPTIONS',
    run: (call, offering) => {
      offering.resourceOptions = readBody(call, {
        resource_options: required(optionsField),
      }).resource_options;
      return done;
    },
  }),
  offeringAction({
    name: 'update_compliance_checklist',
    run: (call, offering) => {
      offering.checklist =
        readBody(call, { compliance_checklist: checklistField }).compliance_checklist ?? null;
      return done;
    },
  }),
  offeringAction({
    name: 'update_organization_groups',
    run: (call, offering) => {
      const { organization_groups: groups } = readBody(call, { organization_groups: relatedList(groupLink) });
      return replace(offering.organizationGroups, groups ?? []);
    },
  }),
  offeringAction({
    name: 'delete_organization_groups',
    run: (_call, offering) => {
      replace(offering.organizationGroups, []);
      return noContent;
    },
  }),
  offeringAction({
    name: 'update_tags',
    run: (call, offering) =>
      replace(offering.tags, readBody(call, { tags: relatedList(tagField) }).tags ?? []),
  }),
  offeringAction({
    name: 'delete_tags',
    run: (_call, offering) => {
      replace(offering.tags, []);
      return noContent;
    },
  }),
  offeringAction({
    name: 'update_type',
    run: (call, offering) => {
      const types = ['Marketplace.Basic', 'Marketplace.Slurm'] as const;
      const { type } = readBody(call, { type: required(choice(types)) });
      if (!types.some((known) => known === offering.type))
        throw fields400({ type: `Type ${offering.type} cannot be swapped.` });
      offering.type = type;
      return done;
    },
  }),
  offeringAction({
    name: 'update_backend_id_rules',
    run: (call, offering) => {
      const rules = readBody(call, { backend_id_rules: object() }).backend_id_rules;
      if (rules) offering.written.backend_id_rules = rules;
      return done;
    },
  }),
];
