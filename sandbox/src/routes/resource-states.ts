import { type Call, ok, type Reply } from '../rest/call.ts';
import { project } from '../rest/columns.ts';
import {
  type Field,
  field,
  isObject,
  link,
  readBody,
  readShape,
  required,
  withDefault,
} from '../rest/fields.ts';
import { done, stamp, status } from '../rest/guards.ts';
import { array400, conflict409, errorMessage409 } from '../rest/refusals.ts';
import { changing, terminating } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { blank, object } from '../rest/values.ts';
import { resourceRow } from '../rows/resource-row.ts';
import { moveResource } from '../simulation.ts';
import type { Project, Resource } from '../world/types.ts';
import { orderOf, type ResourceAction, resourceAction } from './resource-action.ts';
import { consumerView, type ResourceView } from './resource-views.ts';

/** Types of offerings whose plugin can read the state of a resource from the back end. */
const pullable: ReadonlySet<string> = new Set([
  'Marketplace.Slurm',
  'Marketplace.Script',
  'OpenStack.Tenant',
  'VMware.VirtualMachine',
]);

function pull(call: Call, resource: Resource): Reply {
  if (resource.backendId === '') throw conflict409('Resource does not have backend ID.');
  if (!pullable.has(resource.offering.type)) throw conflict409('Pull operation is not implemented.');
  resource.lastSync = call.world.now().getTime();
  stamp(call, resource);
  return { status: 202, body: { detail: 'Pull operation was successfully scheduled.' } };
}

function setAsOk(call: Call, resource: Resource): Reply {
  if (resource.state === 'OK') return done;
  // A bug of real servers: the error of the state machine is not handled, so the response is an HTML page (contract section 6).
  if (resource.state === 'Terminated') {
    const value =
      '<!doctype html>\n<html lang="en">\n<head><title>Server Error (500)</title></head>\n</html>\n';
    return { status: 500, text: { type: 'text/html; charset=utf-8', value } };
  }
  resource.errorMessage = '';
  resource.errorTraceback = '';
  moveResource(call.world, resource, 'OK');
  return done;
}

function setAsErred(call: Call, resource: Resource): Reply {
  const sent = readBody(call, { error_message: blank(), error_traceback: blank() });
  if (sent.error_message) resource.errorMessage = sent.error_message;
  if (sent.error_traceback) resource.errorTraceback = sent.error_traceback;
  moveResource(call.world, resource, 'Erred');
  return done;
}

function terminate(call: Call, resource: Resource, view: ResourceView): Reply {
  const { attributes } = readBody(call, { attributes: withDefault(object(), {}) });
  return ok({ order_uuid: orderOf(call, resource, view, { type: 'Terminate', attributes }).uuid });
}

function restore(call: Call, resource: Resource, view: ResourceView): Reply {
  if (resource.offering.pluginOptions.can_restore_resource !== true)
    throw array400('Restoring resource is not supported for this offering type.');
  if (resource.state !== 'Terminated' && resource.state !== 'Erred')
    throw array400('Resource must be in TERMINATED or ERRED state to be restored.');
  const attributes = resource.attributes ?? { name: resource.name };
  const order = orderOf(call, resource, view, { type: 'Restore', attributes });
  moveResource(call.world, resource, 'Creating');
  return ok({ order_uuid: order.uuid });
}

const projectLink = link('/api/projects/{uuid}/', (call, uuid) => call.world.projectByUuid.get(uuid));

/** A project: an object with its URL, or the URL alone. */
const projectField: Field<Project> = field((value, call) =>
  isObject(value)
    ? readShape({ url: required(projectLink) }, value, call).url
    : projectLink.read(value, call),
);

function move(call: Call, resource: Resource): Reply {
  const { project: target } = readBody(call, { project: required(projectField) });
  if (resource.orderInProgress) throw errorMessage409('Resource has a pending order and cannot be moved.');
  const from = resource.project.resources;
  from.splice(from.indexOf(resource), 1);
  target.resources.push(resource);
  resource.project = target;
  for (const order of resource.offering.orders) if (order.resource === resource) order.project = target;
  call.world.structure += 1;
  stamp(call, resource);
  return ok(project(resourceRow, resource, call));
}

/** Actions for staff only, under the routes of both sides. */
const staffActions: readonly ResourceAction[] = [
  { name: 'move_resource', side: 'staff', run: move },
  {
    name: 'unlink',
    side: 'staff',
    run: (call, resource) => {
      call.world.dropResource(resource);
      return { status: 204 };
    },
  },
];

const terminateAction: ResourceAction = {
  name: 'terminate',
  right: terminating,
  from: ['OK', 'Erred'],
  run: terminate,
};

const providerActions: readonly ResourceAction[] = [
  ...staffActions,
  terminateAction,
  { name: 'pull', from: ['OK', 'Erred'], run: pull },
  { name: 'restore', run: restore },
  { name: 'set_as_ok', run: setAsOk },
  { name: 'set_as_erred', run: setAsErred },
  {
    name: 'set_state_ok',
    from: ['Erred', 'Creating', 'Updating', 'Terminating'],
    run: (call, resource) => {
      moveResource(call.world, resource, 'OK');
      return status('Resource state has been set to OK.');
    },
  },
  {
    name: 'refresh_last_sync',
    run: (call, resource) => {
      resource.lastSync = call.world.now().getTime();
      call.world.touch();
      return done;
    },
  },
];

const consumerActions: readonly ResourceAction[] = [
  ...staffActions,
  terminateAction,
  { name: 'pull', right: changing, from: ['OK', 'Erred'], run: pull },
  { name: 'restore', right: changing, run: restore },
  { name: 'set_as_erred', side: 'staff', run: setAsErred },
];

/** Actions that change the state or the project of a resource, or remove it. */
export const resourceStateRoutes: readonly Route[] = [
  ...providerActions.map((action) => resourceAction(action)),
  ...consumerActions.map((action) => resourceAction(action, consumerView)),
];
