import { type Call, forbidden, type Reply } from '../rest/call.ts';
import { project } from '../rest/columns.ts';
import {
  type Field,
  field,
  Invalid,
  link,
  nestedList,
  nullable,
  readBody,
  required,
} from '../rest/fields.ts';
import { conflict409, fields400, forbidden403 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, choice, image, json, number, object, slug, text } from '../rest/values.ts';
import { mayChangeCustomer, mayChangeOffering } from '../rest/visibility.ts';
import { decimal as decimalText } from '../rows/offering-parts.ts';
import { offeringRowFor } from '../rows/offering-row.ts';
import { addComponent } from '../world/components.ts';
import { emptyOffering } from '../world/new-offering.ts';
import type { JsonObject, Offering } from '../world/types.ts';
import { findOffering } from './find.ts';
import { checkCustomerOpen } from './offering-action.ts';
import {
  categoryLink,
  componentShape,
  customerLink,
  emptyComponent,
  offeringGroupField,
  offeringTypes,
  optionsField,
  overviewShape,
  planShape,
  writeComponent,
  writeOverview,
} from './offering-fields.ts';

const country: Field<string> = field((value) => {
  if (typeof value === 'string' && /^([A-Z]{2})?$/.test(value)) return value;
  throw new Invalid(`"${String(value)}" is not a valid choice.`);
});

const createShape = {
  ...overviewShape,
  name: required(text({ max: 150 })),
  slug: slug(),
  customer: required(customerLink),
  category: required(categoryLink),
  type: required(choice(offeringTypes)),
  attributes: object(),
  options: optionsField,
  resource_options: optionsField,
  plugin_options: object(),
  components: nestedList(componentShape),
  plans: nestedList(planShape),
  limits: object(),
  vendor_details: blank(),
  shared: bool(),
  billable: bool(),
  datacite_doi: blank(255),
  latitude: nullable(number()),
  longitude: nullable(number()),
  country,
  backend_id_rules: object(),
  backend_metadata: json(),
  compliance_checklist: nullable(
    link('/api/checklists-admin/{uuid}/', (call, hex) =>
      call.world.checklists.find((each) => each.uuid === hex),
    ),
  ),
  offering_group: offeringGroupField,
  image: nullable(image()),
  thumbnail: nullable(image({ svg: true })),
};

/** Throws a 400 for list items with the same value; the error is at the second one. */
function checkUnique(column: 'components' | 'plans', key: string, values: readonly string[]): void {
  const errors = values.map((value, index) =>
    values.indexOf(value) < index ? { [key]: [`Duplicate value "${value}".`] } : {},
  );
  if (errors.some((each) => Object.keys(each).length > 0)) throw fields400({ [column]: errors });
}

type Sent = ReturnType<typeof readBody<typeof createShape>>;

/** Adds components, then plans (which have a price for each component), then limits. */
export function fillOffering(
  call: Call,
  offering: Offering,
  { components = [], plans = [], limits = {} }: Partial<Pick<Sent, 'components' | 'plans' | 'limits'>>,
): void {
  for (const each of components)
    addComponent(offering, writeComponent(emptyComponent(call.random.uuid()), each));
  for (const each of plans) {
    // Without prices: components are free of charge until a caller sets prices.
    call.world.addPlan({
      uuid: call.random.uuid(),
      offering,
      name: each.name,
      description: each.description ?? '',
      archived: each.archived ?? false,
      unit: each.unit ?? 'month',
      prices: offering.components.map(() => 0),
      amounts: offering.components.map(() => 0),
      organizationGroups: [],
      maxAmount: each.max_amount ?? null,
      resourcesCount: 0,
      written: {
        article_code: each.article_code ?? '',
        backend_id: each.backend_id ?? '',
        unit_price: decimalText(each.unit_price),
      },
    });
  }
  for (const component of offering.components) {
    const range = limits[component.type];
    if (typeof range !== 'object' || range === null || !('min' in range || 'max' in range)) continue;
    if (typeof range.min === 'number') component.minValue = range.min;
    if (typeof range.max === 'number') component.maxValue = range.max;
  }
}

function writeRest(call: Call, offering: Offering, sent: Sent): void {
  writeOverview(offering, sent);
  offering.attributes = sent.attributes ?? {};
  offering.options = sent.options ?? offering.options;
  offering.resourceOptions = sent.resource_options ?? offering.resourceOptions;
  offering.pluginOptions = sent.plugin_options ?? {};
  offering.shared = sent.shared ?? true;
  offering.billable = sent.billable ?? true;
  offering.latitude = sent.latitude ?? null;
  offering.longitude = sent.longitude ?? null;
  offering.country = sent.country ?? '';
  offering.checklist = sent.compliance_checklist ?? null;
  const written: JsonObject = {
    vendor_details: sent.vendor_details,
    datacite_doi: sent.datacite_doi,
    backend_id: sent.backend_id,
    backend_id_rules: sent.backend_id_rules,
    backend_metadata: sent.backend_metadata,
    offering_group_uuid: sent.offering_group,
    image_uuid: sent.image ? call.random.uuid() : undefined,
    thumbnail_uuid: sent.thumbnail ? call.random.uuid() : undefined,
  };
  for (const [name, value] of Object.entries(written))
    if (value !== undefined) offering.written[name] = value;
}

function create(call: Call): Reply {
  const { world, random, user } = call;
  const sent = readBody(call, createShape);
  const { name, type, customer, category } = sent;
  if (!mayChangeCustomer(user, customer)) throw forbidden();
  checkCustomerOpen(customer);
  if (!world.providerByCustomer.has(customer))
    throw fields400({ customer: 'Organization is not registered as a service provider.' });
  checkUnique(
    'components',
    'type',
    (sent.components ?? []).map((each) => each.type),
  );
  checkUnique(
    'plans',
    'name',
    (sent.plans ?? []).map((each) => each.name),
  );
  // Only staff can choose the slug; for others, it is made from the name.
  const chosen = user.isStaff && sent.slug && !world.offeringBySlug.has(sent.slug) ? { slug: sent.slug } : {};
  const offering = emptyOffering(world, random, { name, type, customer, category, ...chosen });
  writeRest(call, offering, sent);
  fillOffering(call, offering, sent);
  world.addOffering(offering);
  world.restructure();
  return { status: 201, body: project(offeringRowFor(offering, call), offering, call) };
}

/**
 * Deletes an offering. Throws a 403 for one with resources or not in the state Draft, except for staff; a 409 while one of its
 * resources is not terminated, or another offering has it as parent.
 */
function remove(call: Call): Reply {
  const offering = findOffering(call);
  const { user, world } = call;
  if (!mayChangeOffering(user, offering)) throw forbidden();
  if (!user.isStaff && (offering.resources.length > 0 || offering.state !== 'Draft'))
    throw forbidden403(
      call.server === '2024' && offering.resources.length > 0
        ? 'Offering was not deleted since it has resources.'
        : 'Only a draft offering without resources can be deleted.',
    );
  if (offering.resources.some((each) => each.state !== 'Terminated'))
    throw conflict409('Cannot delete offering with active resources.');
  if (world.offerings.some((each) => each.parent === offering))
    throw conflict409('Cannot delete offering: it is referenced by other offerings.');
  world.dropOffering(offering);
  world.restructure();
  return { status: 204 };
}

/** Creation and deletion of offerings. */
export const offeringWriteRoutes: readonly Route[] = [
  { method: 'POST', template: '/api/marketplace-provider-offerings/', handle: create },
  { method: 'DELETE', template: '/api/marketplace-provider-offerings/{uuid}/', handle: remove },
];
