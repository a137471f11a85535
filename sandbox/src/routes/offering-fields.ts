import { uuidOf } from '../random.ts';
import { type Call, hexUuid } from '../rest/call.ts';
import { type Field, field, Invalid, link, listOf, nested, nullable, required } from '../rest/fields.ts';
import { blank, bool, byUuid, choice, decimal, integer, object, text, url } from '../rest/values.ts';
import type {
  Category,
  Customer,
  JsonObject,
  Offering,
  OfferingComponent,
  OrganizationGroup,
  PlanUnit,
} from '../world/types.ts';
import { lastPart } from './offering-action.ts';

/** The types of offerings that the sandbox knows. On real servers, the set is open (contract section 5). */
export const offeringTypes = [
  'Marketplace.Basic',
  'Marketplace.Script',
  'Marketplace.Slurm',
  'SlurmInvoices.SlurmPackage',
  'Marketplace.Booking',
  'Marketplace.Rancher',
  'Support.OfferingTemplate',
  'OpenStack.Tenant',
  'OpenStack.Instance',
  'OpenStack.Volume',
  'VMware.VirtualMachine',
  'Waldur.RemoteOffering',
] as const;

export const customerLink: Field<Customer> = link('/api/customers/{uuid}/', (call, hex) =>
  call.world.customerByUuid.get(hex),
);

export const categoryLink: Field<Category> = link('/api/marketplace-categories/{uuid}/', (call, hex) =>
  call.world.categories.find((each) => each.uuid === hex),
);

export const groupLink: Field<OrganizationGroup> = link('/api/organization-groups/{uuid}/', (call, hex) =>
  call.world.groups.find((each) => each.uuid === hex),
);

/** The offering of a part. It has to be the offering of the path. */
export function sameOffering(offering: Offering): Field<Offering> {
  return field((value) => {
    if (hexUuid(lastPart(value)) !== offering.uuid)
      throw new Invalid(`Object with uuid=${lastPart(value)} does not exist.`);
    return offering;
  });
}

/** An object that the world does not store, by its uuid or URL. `known` returns the valid uuids. */
export function knownUuid(known: (call: Call) => readonly string[]): Field<string> {
  return field((value, call) => {
    const hex = hexUuid(lastPart(value));
    if (hex === null || !known(call).includes(hex))
      throw new Invalid(`Object with uuid=${lastPart(value)} does not exist.`);
    return hex;
  });
}

export const offeringGroupField: Field<string | null> = nullable(
  knownUuid((call) => call.world.customers.map((each) => uuidOf(`${each.uuid} storage`))),
);

export const checklistField = nullable(
  byUuid((call, hex) => call.world.checklists.find((each) => each.uuid === hex)),
);

const optionTypes = [
  'boolean',
  'integer',
  'money',
  'string',
  'text',
  'html_text',
  'select_string',
  'select_string_multi',
  'select_openstack_tenant',
  'select_multiple_openstack_tenants',
  'select_openstack_instance',
  'select_multiple_openstack_instances',
  'date',
  'time',
  'conditional_cascade',
  'component_multiplier',
] as const;

const optionShape = { type: required(choice(optionTypes)), label: required(text({ max: 255 })) };

/** The fields of an order form: `{order: [...], options: {name: {type, label, ...}}}`. */
export const optionsField: Field<JsonObject> = field((value, call) => {
  const shape = { order: required(listOf(text())), options: required(object()) };
  const { order, options } = nested(shape).read(value, call);
  const errors: JsonObject = {};
  for (const [name, each] of Object.entries(options)) {
    try {
      nested(optionShape).read(each, call);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      errors[name] = error.errors;
    }
  }
  if (Object.keys(errors).length > 0) throw new Invalid({ options: errors });
  return { order, options };
});

const optional = nullable(integer());

export const componentShape = {
  billing_type: required(choice(['fixed', 'usage', 'limit', 'one', 'few'])),
  type: required(
    text({
      max: 50,
      check: (value) => (/^[A-Za-z0-9_-]+$/.test(value) ? null : 'Enter a valid value.'),
    }),
  ),
  name: required(text({ max: 150 })),
  description: blank(500),
  measured_unit: blank(30),
  unit_factor: integer({ min: 1 }),
  limit_period: nullable(choice(['month', 'quarterly', 'annual', 'total'])),
  limit_amount: optional,
  article_code: blank(30),
  max_value: optional,
  min_value: optional,
  max_available_limit: optional,
  is_boolean: bool(),
  default_limit: optional,
  is_prepaid: bool(),
  overage_component: nullable(text()),
  min_prepaid_duration: optional,
  max_prepaid_duration: optional,
  prepaid_duration_step: optional,
  min_renewal_duration: optional,
  max_renewal_duration: optional,
  renewal_duration_step: optional,
};

/** Columns of a component that the world stores only after a caller wrote them. */
const extras = [
  'limit_amount',
  'article_code',
  'max_available_limit',
  'default_limit',
  'overage_component',
  'min_prepaid_duration',
  'max_prepaid_duration',
  'prepaid_duration_step',
  'min_renewal_duration',
  'max_renewal_duration',
  'renewal_duration_step',
] as const;

export type ComponentInput = ReturnType<ReturnType<typeof nested<typeof componentShape>>['read']>;

/** Writes the values that were sent into a component; others stay. */
export function writeComponent(component: OfferingComponent, sent: ComponentInput): OfferingComponent {
  component.type = sent.type;
  component.name = sent.name;
  component.billingType = sent.billing_type;
  component.description = sent.description ?? component.description;
  component.measuredUnit = sent.measured_unit ?? component.measuredUnit;
  component.factor = sent.unit_factor ?? component.factor;
  if (sent.limit_period !== undefined) component.limitPeriod = sent.limit_period;
  if (sent.max_value !== undefined) component.maxValue = sent.max_value;
  if (sent.min_value !== undefined) component.minValue = sent.min_value;
  component.isBoolean = sent.is_boolean ?? component.isBoolean;
  component.isPrepaid = sent.is_prepaid ?? component.isPrepaid;
  for (const name of extras) if (sent[name] !== undefined) component.written[name] = sent[name];
  return component;
}

export function emptyComponent(uuid: string): OfferingComponent {
  return {
    uuid,
    type: '',
    name: '',
    description: '',
    measuredUnit: '',
    billingType: 'usage',
    limitPeriod: null,
    factor: 1,
    maxValue: null,
    minValue: null,
    isBoolean: false,
    isBuiltin: false,
    isPrepaid: false,
    written: Object.fromEntries(extras.map((name) => [name, name === 'article_code' ? '' : null])),
  };
}

const planUnits: readonly PlanUnit[] = ['month', 'quarter', 'half_month', 'day', 'hour', 'quantity'];

export const planShape = {
  name: required(text({ max: 150 })),
  description: blank(),
  article_code: blank(30),
  max_amount: nullable(integer({ min: 1 })),
  archived: bool(),
  unit_price: decimal(22, 10, { min: 0 }),
  unit: choice(planUnits),
  backend_id: blank(255),
};

export const overviewShape = {
  description: blank(),
  full_description: blank(),
  privacy_policy_link: url({ blank: true }),
  helpdesk_url: url({ blank: true }),
  documentation_url: url({ blank: true }),
  access_url: url({ blank: true }),
  getting_started: blank(),
  integration_guide: blank(),
  backend_id: blank(255),
};

/** Writes the texts of {@link overviewShape} that were sent. */
export function writeOverview(
  offering: Offering,
  sent: { readonly [K in keyof typeof overviewShape]?: string | undefined },
): void {
  offering.description = sent.description ?? offering.description;
  offering.fullDescription = sent.full_description ?? offering.fullDescription;
  for (const name of Object.keys(overviewShape) as (keyof typeof overviewShape)[]) {
    const value = sent[name];
    if (value !== undefined && !name.endsWith('description')) offering.written[name] = value;
  }
}
