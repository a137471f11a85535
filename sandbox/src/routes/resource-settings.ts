import { type Call, ok, type Reply } from '../rest/call.ts';
import {
  type Field,
  field,
  Invalid,
  nestedList,
  nullable,
  readBody,
  readPatch,
  required,
} from '../rest/fields.ts';
import { done, stamp, status } from '../rest/guards.ts';
import { array400, fields400 } from '../rest/refusals.ts';
import { type AskedRight, changing, ordering } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, date, numbers, object, slug, text, url } from '../rest/values.ts';
import { dateOf } from '../world/text.ts';
import type { Resource, ResourceState } from '../world/types.ts';
import { limitsOf } from './limits.ts';
import { orderOf, type ResourceAction, resourceAction, resourceForWrite } from './resource-action.ts';
import { consumerView, providerView, type ResourceView } from './resource-views.ts';

/** The end date of a resource: today or later; null for none. */
const endDate: Field<string | null> = nullable(
  field((value, call) => {
    const read = date().read(value, call);
    if (read < dateOf(call.world.now().getTime()))
      throw new Invalid('Cannot be earlier than the current date.');
    return read;
  }),
);

function putEndDate(call: Call, resource: Resource, value: string | null | undefined): void {
  if (value === undefined) return;
  resource.endDate = value;
  resource.endDateRequestedBy = call.user;
}

const updateShape = { name: required(text({ max: 150 })), description: blank(), end_date: endDate };

function update(call: Call, view: ResourceView): Reply {
  // On a server of 2024, every user who sees the resource may.
  const right: AskedRight = { ...changing, on: [...ordering, 'offering', 'provider'] };
  const older = view === providerView ? {} : ({ side: 'anyone' } as const);
  const resource = resourceForWrite(call, call.server === '2024' ? older : { right }, view);
  const sent = call.method === 'PATCH' ? readPatch(call, updateShape) : readBody(call, updateShape);
  resource.name = sent.name ?? resource.name;
  resource.description = sent.description ?? resource.description;
  putEndDate(call, resource, sent.end_date);
  stamp(call, resource);
  return ok({ name: resource.name, description: resource.description, end_date: resource.endDate });
}

function setEndDate(call: Call, resource: Resource): Reply {
  putEndDate(call, resource, readBody(call, { end_date: endDate }).end_date);
  stamp(call, resource);
  return done;
}

/** An action that sets one value. Its response shows whether the value changed. */
function setting<T>(
  name: string,
  label: string,
  value: Field<T>,
  get: (resource: Resource) => T,
  put: (resource: Resource, value: T) => void,
  more: { side?: 'staff'; right?: AskedRight } = {},
): ResourceAction {
  const key = name.replace('set_', '');
  return {
    name,
    ...more,
    run: (call, resource) => {
      const sent: T = readBody(call, { [key]: required(value) })[key] as T;
      if (sent === get(resource)) return status(`Resource ${label} is not changed.`);
      put(resource, sent);
      stamp(call, resource);
      return status(`Resource ${label} has been changed.`);
    },
  };
}

function setLimits(call: Call, resource: Resource): Reply {
  const limits: Field<number[]> = field((value, each) =>
    limitsOf(resource.offering, numbers().read(value, each)),
  );
  resource.limits = readBody(call, { limits: required(limits) }).limits;
  stamp(call, resource);
  return status('The resource limits are updated');
}

const optionsShape = { options: nullable(object()) };

function updateOptions(call: Call, resource: Resource, view: ResourceView): Reply {
  const { options } = readBody(call, optionsShape);
  if (resource.offering.pluginOptions.create_orders_on_resource_option_change === true) {
    const attributes = { old_options: resource.options ?? {}, new_options: options ?? {} };
    const order = orderOf(call, resource, view, { type: 'Update', attributes });
    return { status: 201, body: { order_uuid: order.uuid } };
  }
  if (options !== undefined) resource.options = options;
  stamp(call, resource);
  return status('Resource options are submitted');
}

function updateOptionsDirect(call: Call, resource: Resource): Reply {
  const { options } = readBody(call, optionsShape);
  if (options !== undefined) resource.options = options;
  stamp(call, resource);
  return status('Resource options have been updated directly.');
}

const adjustable: ReadonlySet<ResourceState> = new Set(['Creating', 'OK', 'Updating', 'Erred']);

function adjustDates(call: Call, resource: Resource): Reply {
  if (!adjustable.has(resource.state))
    throw array400('Dates of a resource in this state cannot be adjusted.');
  if (!resource.offering.components.some((each) => each.isPrepaid))
    throw array400('This action is only available for prepaid resources.');
  const shape = { start_date: required(date()), end_date: required(date()), comment: blank() };
  const sent = readBody(call, shape);
  if (sent.end_date <= sent.start_date) throw fields400({ end_date: 'End date must be after start date.' });
  putEndDate(call, resource, sent.end_date);
  stamp(call, resource);
  return status('Resource dates have been adjusted.');
}

function setEndpoints(call: Call, resource: Resource): Reply {
  const shape = {
    endpoints: required(nestedList({ name: required(text({ max: 150 })), url: required(url()) })),
  };
  const { endpoints } = readBody(call, shape);
  resource.endpoints = endpoints.map((each) => ({ uuid: call.random.uuid(), ...each }));
  stamp(call, resource);
  return status('Resource endpoints have been updated.');
}

function submitReport(call: Call, resource: Resource): Reply {
  const section = { header: required(text()), body: required(text()) };
  const isOlder = call.server === '2024';
  const { report } = readBody(call, { report: required(nestedList(section, { empty: isOlder })) });
  if (report.length === 0) throw fields400({ report: 'Report object should contain at least one section.' });
  resource.report = report;
  stamp(call, resource);
  return status('Report is submitted');
}

const ofProvider = (name: string): AskedRight => ({ name, on: ['provider'] });

/** Settings for staff only, under the routes of both sides. */
const staffActions: readonly ResourceAction[] = [
  setting(
    'set_slug',
    'slug',
    slug(),
    (resource) => resource.slug,
    (resource, value) => {
      resource.slug = value;
    },
    { side: 'staff' },
  ),
  setting(
    'set_downscaled',
    'downscaled flag',
    bool(),
    (resource) => resource.downscaled,
    (resource, value) => {
      resource.downscaled = value;
    },
    { side: 'staff' },
  ),
  setting(
    'set_paused',
    'paused flag',
    bool(),
    (resource) => resource.paused,
    (resource, value) => {
      resource.paused = value;
    },
    { side: 'staff' },
  ),
  setting(
    'set_restrict_member_access',
    'restrict_member_access flag',
    bool(),
    (resource) => resource.restrictMemberAccess,
    (resource, value) => {
      resource.restrictMemberAccess = value;
    },
    { side: 'staff' },
  ),
  { name: 'set_end_date_by_staff', side: 'staff', run: setEndDate },
  { name: 'adjust_dates', side: 'staff', run: adjustDates },
];

const providerActions: readonly ResourceAction[] = [
  ...staffActions,
  setting(
    'set_backend_id',
    'backend_id',
    blank(255),
    (resource) => resource.backendId,
    (resource, value) => {
      resource.backendId = value;
    },
    { right: { name: 'RESOURCE.SET_BACKEND_ID', on: ['offering', 'provider'] } },
  ),
  setting(
    'set_effective_id',
    'effective_id',
    blank(255),
    (resource) => resource.effectiveId,
    (resource, value) => {
      resource.effectiveId = value;
    },
  ),
  {
    name: 'set_end_date_by_provider',
    right: { ...ofProvider('RESOURCE.SET_END_DATE'), support: true },
    run: setEndDate,
  },
  { name: 'set_end_date', run: setEndDate },
  { name: 'set_limits', run: setLimits },
  { name: 'update_options', from: ['OK'], run: updateOptions },
  { name: 'update_options_direct', run: updateOptionsDirect },
  { name: 'submit_report', right: ofProvider('RESOURCE.SUBMIT_REPORT'), run: submitReport },
  { name: 'set_endpoints', run: setEndpoints },
  {
    name: 'set_backend_metadata',
    right: ofProvider('RESOURCE.SET_BACKEND_METADATA'),
    run: (call, resource) => {
      resource.backendMetadata = readBody(call, { backend_metadata: required(object()) }).backend_metadata;
      stamp(call, resource);
      return status('The backend metadata is updated');
    },
  },
];

const routesOf = (view: ResourceView, actions: readonly ResourceAction[]): readonly Route[] => [
  ...(['PUT', 'PATCH'] as const).map(
    (method): Route => ({ method, template: `${view.path}{uuid}/`, handle: (call) => update(call, view) }),
  ),
  ...actions.map((action) => resourceAction(action, view)),
];

/** Writes that change columns of a resource, but not its state. */
export const resourceSettingRoutes: readonly Route[] = [
  ...routesOf(providerView, providerActions),
  ...routesOf(consumerView, [
    ...staffActions,
    { name: 'set_end_date', right: changing, run: setEndDate },
    {
      name: 'update_options',
      right: { name: 'RESOURCE.UPDATE_OPTIONS', on: ordering },
      from: ['OK'],
      run: updateOptions,
    },
  ]),
];
