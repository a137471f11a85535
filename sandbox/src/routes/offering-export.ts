import { type Call, forbidden, ok, type Reply } from '../rest/call.ts';
import { nested, nestedList, nullable, readBody, required } from '../rest/fields.ts';
import { fields400, nonField400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, byUuid, object, text } from '../rest/values.ts';
import { mayChangeCustomer } from '../rest/visibility.ts';
import { plainOfferingRow } from '../rows/offering-row.ts';
import { emptyOffering } from '../world/new-offering.ts';
import { isoOf } from '../world/text.ts';
import type { Json, Offering } from '../world/types.ts';
import { offeringAction } from './offering-action.ts';
import { componentShape, planShape } from './offering-fields.ts';
import { fillOffering } from './offering-writes.ts';

/** The parts of an export. A part is left out when its parameter `include_…` is false. */
const parts: Readonly<Record<string, (offering: Offering) => Json>> = {
  components: (offering) =>
    offering.components.map((each) => ({
      type: each.type,
      name: each.name,
      description: each.description,
      billing_type: each.billingType,
      measured_unit: each.measuredUnit,
      unit_factor: each.factor,
      limit_period: each.limitPeriod,
      limit_amount: null,
      article_code: '',
      backend_id: '',
    })),
  plans: (offering) =>
    offering.plans.map((plan) => ({
      name: plan.name,
      description: plan.description,
      unit_price: 0,
      unit: plan.unit,
      archived: plan.archived,
      max_amount: plan.maxAmount,
      article_code: '',
      backend_id: '',
      components: offering.components.map((each, index) => ({
        component_type: each.type,
        amount: plan.amounts[index] ?? 0,
        price: plan.prices[index] ?? 0,
      })),
    })),
  screenshots: (offering) =>
    offering.screenshots.map((each) => ({
      name: each.name,
      description: each.description,
      image_content: '',
      image_filename: `${each.name}.png`,
      content_type: 'image/png',
    })),
  files: (offering) =>
    offering.files.map((each) => ({
      name: each.name,
      file_content: '',
      filename: each.name,
      content_type: 'application/pdf',
    })),
  endpoints: (offering) => offering.endpoints.map(({ name, url }) => ({ name, url })),
  organization_groups: (offering) =>
    offering.organizationGroups.map((each) => ({ name: each.name, parent_name: each.parent?.name ?? null })),
  terms_of_service: (offering) =>
    offering.hasTerms
      ? [
          {
            terms_of_service: '<p>Use it well.</p>',
            terms_of_service_link: '',
            version: '1.0',
            is_active: true,
            requires_reconsent: false,
            grace_period_days: 60,
          },
        ]
      : [],
  plugin_options: (offering) => offering.pluginOptions,
  secret_options: (offering) => offering.secretOptions,
  resource_options: (offering) => offering.resourceOptions,
};

/** A text column of the row of an offering. */
function textOf(call: Call, offering: Offering, name: string): string {
  const value = plainOfferingRow.columns[name]?.(offering, call);
  return typeof value === 'string' ? value : '';
}

/** Parts that are exported only on request, because they contain passwords. */
const offByDefault = new Set(['secret_options']);

function exportOffering(call: Call, offering: Offering): Reply {
  const names = [...Object.keys(parts), 'attributes', 'options'];
  const switches = readBody(call, Object.fromEntries(names.map((name) => [`include_${name}`, bool()])));
  const isOn = (name: string): boolean => switches[`include_${name}`] ?? !offByDefault.has(name);
  const exported = Object.entries(parts).filter(([name]) => isOn(name));
  return ok({
    offering_uuid: offering.uuid,
    offering_name: offering.name,
    export_data: {
      offering: {
        name: offering.name,
        description: offering.description,
        full_description: offering.fullDescription,
        vendor_details: textOf(call, offering, 'vendor_details'),
        getting_started: textOf(call, offering, 'getting_started'),
        integration_guide: textOf(call, offering, 'integration_guide'),
        type: offering.type,
        shared: offering.shared,
        billable: offering.billable,
        state: offering.state,
        category_name: offering.category.title,
        country: offering.country,
        latitude: offering.latitude,
        longitude: offering.longitude,
        access_url: textOf(call, offering, 'access_url'),
        paused_reason: offering.pausedReason,
        ...(isOn('attributes') ? { attributes: offering.attributes } : {}),
        ...(isOn('options') ? { options: offering.options } : {}),
      },
      ...Object.fromEntries(exported.map(([name, of]) => [name, of(offering)])),
    },
    exported_components: exported.map(([name]) => name),
    export_timestamp: isoOf(call.world.now().getTime()),
  });
}

const exportShape = {
  offering: required(
    nested({
      name: required(text({ max: 150 })),
      type: required(text()),
      description: blank(),
      full_description: blank(),
      category_name: nullable(blank()),
      shared: bool(),
      billable: bool(),
      attributes: object(),
      options: object(),
    }),
  ),
  components: nestedList(componentShape),
  plans: nestedList(planShape),
  endpoints: nestedList({ name: required(text()), url: required(text()) }),
  plugin_options: object(),
  secret_options: object(),
  resource_options: object(),
};

/** The document of an exported offering. Its part `offering` is required, lists may be absent. */
const exportData = nested(exportShape);

const importSwitches = ['components', 'plans', 'endpoints', 'plugin_options', 'secret_options'] as const;

function importOffering(call: Call): Reply {
  const { world, random, user } = call;
  const switches = Object.fromEntries(importSwitches.map((name) => [`import_${name}`, bool()]));
  const sent = readBody(call, {
    customer: nullable(byUuid((_call, hex) => world.customerByUuid.get(hex))),
    category: nullable(blank()),
    overwrite_existing: bool(),
    offering_data: required(exportData),
  });
  const wanted: Partial<Record<string, boolean>> = readBody(call, switches);
  const isOn = (name: (typeof importSwitches)[number]): boolean =>
    wanted[`import_${name}`] ?? name !== 'secret_options';
  const data = sent.offering_data;
  const own = user.grants.find(
    (grant) => grant.scopeType === 'customer' && world.providerByCustomer.has(grant.customer),
  );
  const customer = sent.customer ?? own?.customer ?? null;
  if (!customer) throw fields400({ customer: 'This field is required.' });
  if (!mayChangeCustomer(user, customer)) throw forbidden();
  const title = sent.category || data.offering.category_name || '';
  const category = world.categories.find((each) => each.title === title);
  if (!category) throw fields400({ category: `Category "${title}" does not exist.` });
  const existing = world.offerings.find(
    (each) => each.customer === customer && each.name === data.offering.name,
  );
  if (existing && sent.overwrite_existing !== true)
    throw nonField400(`Offering with name "${data.offering.name}" already exists.`);
  const { name, type } = data.offering;
  const offering = existing ?? emptyOffering(world, random, { name, type, customer, category });
  offering.description = data.offering.description ?? '';
  offering.fullDescription = data.offering.full_description ?? '';
  offering.shared = data.offering.shared ?? true;
  offering.billable = data.offering.billable ?? true;
  offering.attributes = data.offering.attributes ?? {};
  offering.options = data.offering.options ?? offering.options;
  offering.resourceOptions = data.resource_options ?? offering.resourceOptions;
  const imported: string[] = ['offering'];
  if (!existing) {
    const components = isOn('components') ? data.components : undefined;
    const plans = isOn('plans') ? data.plans : undefined;
    fillOffering(call, offering, { ...(components ? { components } : {}), ...(plans ? { plans } : {}) });
    if (components) imported.push('components');
    if (plans) imported.push('plans');
  }
  if (data.endpoints && isOn('endpoints')) {
    offering.endpoints.push(...data.endpoints.map((each) => ({ ...each, uuid: random.uuid() })));
    imported.push('endpoints');
  }
  if (data.plugin_options && isOn('plugin_options')) {
    offering.pluginOptions = data.plugin_options;
    imported.push('plugin_options');
  }
  if (data.secret_options && isOn('secret_options')) {
    offering.secretOptions = data.secret_options;
    imported.push('secret_options');
  }
  if (!existing) world.addOffering(offering);
  world.restructure();
  return ok({
    imported_offering_uuid: offering.uuid,
    imported_offering_name: offering.name,
    imported_components: imported,
    warnings: existing ? ['Components and plans of the existing offering were kept.'] : [],
    import_timestamp: isoOf(world.now().getTime()),
  });
}

/** Export and import of offerings. */
export const offeringExportRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: '/api/marketplace-provider-offerings/import_offering/',
    handle: importOffering,
  },
  offeringAction({ name: 'export_offering', reads: true, run: exportOffering }),
];
