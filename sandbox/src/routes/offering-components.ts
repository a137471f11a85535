import { type Call, HttpError, hexUuid, notFound, type Reply } from '../rest/call.ts';
import { readBody, required, withDefault } from '../rest/fields.ts';
import { done } from '../rest/guards.ts';
import { array400, details400, nonField400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { uuid } from '../rest/values.ts';
import { addComponent, dropComponent, usesComponent } from '../world/components.ts';
import { isJsonObject } from '../world/text.ts';
import type { Offering, OfferingComponent } from '../world/types.ts';
import { offeringAction } from './offering-action.ts';
import { componentShape, emptyComponent, writeComponent } from './offering-fields.ts';

/** A 400: older servers return an object with `details`, newer ones an array (contract section 7). */
function refusal(call: Call, text: string): HttpError {
  return call.server === '2024' ? details400(text) : array400(text);
}

function checkType(offering: Offering, type: string, component?: OfferingComponent): void {
  if (offering.components.some((each) => each.type === type && each !== component))
    throw nonField400('The fields offering, type must make a unique set.');
}

function findComponent(offering: Offering, hex: string): OfferingComponent {
  const component = offering.components.find((each) => each.uuid === hex);
  if (!component) throw notFound('OfferingComponent');
  return component;
}

function create(call: Call, offering: Offering): Reply {
  const sent = readBody(call, componentShape);
  checkType(offering, sent.type);
  addComponent(offering, writeComponent(emptyComponent(call.random.uuid()), sent));
  return { status: 201 };
}

/** The component of the body. The 2024 server looks it up before it validates the rest of the body. */
function named(call: Call, offering: Offering, purpose: string): OfferingComponent | null {
  if (call.server !== '2024') return null;
  const sent = isJsonObject(call.body) ? call.body.uuid : undefined;
  if (typeof sent !== 'string') throw details400(`UUID for offering component ${purpose}was not provided.`);
  const component = offering.components.find((each) => each.uuid === hexUuid(sent));
  if (!component) throw new HttpError(404, '');
  return component;
}

function update(call: Call, offering: Offering): Reply {
  const old = named(call, offering, '');
  if (old) {
    const { billing_type, type, name } = componentShape;
    const sent = readBody(call, {
      ...componentShape,
      billing_type: withDefault({ ...billing_type, required: false }, old.billingType),
      type: withDefault({ ...type, required: false }, old.type),
      name: withDefault({ ...name, required: false }, old.name),
    });
    checkType(offering, sent.type, old);
    writeComponent(old, sent);
    return done;
  }
  const sent = readBody(call, { uuid: required(uuid()), ...componentShape });
  const component = findComponent(offering, sent.uuid);
  checkType(offering, sent.type, component);
  if (component.isBuiltin && sent.type !== component.type)
    throw refusal(call, 'Type of a built-in component can not be changed.');
  writeComponent(component, sent);
  return done;
}

function remove(call: Call, offering: Offering): Reply {
  const component =
    named(call, offering, 'to remove ') ??
    findComponent(offering, readBody(call, { uuid: required(uuid()) }).uuid);
  if (component.isBuiltin) throw refusal(call, 'Built-in component can not be removed.');
  if (usesComponent(offering, component)) throw refusal(call, 'Component has usages and can not be removed.');
  dropComponent(offering, component);
  return done;
}

/** Creates (201), updates (200) and removes (200) components; responses have no body (contract section 11). */
export const offeringComponentRoutes: readonly Route[] = [
  offeringAction({ name: 'create_offering_component', right: 'OFFERING.UPDATE_COMPONENTS', run: create }),
  offeringAction({ name: 'update_offering_component', right: 'OFFERING.UPDATE_COMPONENTS', run: update }),
  offeringAction({ name: 'remove_offering_component', right: 'OFFERING.UPDATE_COMPONENTS', run: remove }),
];
