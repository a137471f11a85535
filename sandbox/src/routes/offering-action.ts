import { type Call, forbidden, notFound, type Reply } from '../rest/call.ts';
import { type Input, Invalid } from '../rest/fields.ts';
import { stamp } from '../rest/guards.ts';
import { array400 } from '../rest/refusals.ts';
import { hasRight, providing } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { mayChangeOffering } from '../rest/visibility.ts';
import type { Customer, Offering } from '../world/types.ts';
import { findOffering } from './find.ts';

/** An action below an offering. */
export interface OfferingAction {
  readonly name: string;
  /** Default POST. */
  readonly method?: Route['method'];
  /** For staff only; other callers who see the offering get a 403. */
  readonly staff?: true;
  /** On the 2024 server, for staff only: always, or after the state Draft (contract section 16.11). */
  readonly staffIn2024?: 'always' | 'after draft';
  /** The permission that the caller needs. Absent: the caller has to be owner or manager. */
  readonly right?: string;
  /** Legal on archived offerings too, unlike the `update_*` actions (contract section 6). */
  readonly anyState?: true;
  /** Reads only: legal for a closed customer too, and does not change the time of the last change. */
  readonly reads?: true;
  readonly run: (call: Call, offering: Offering) => Reply;
}

/** Throws a 400 with an array of one text for a blocked or archived customer: nothing of it can be changed. */
export function checkCustomerOpen(customer: Customer): void {
  if (customer.blocked) throw array400('Blocked organization is not available.');
  if (customer.archived) throw array400('Archived organization is not available.');
}

function mayWrite(call: Call, { right: name }: OfferingAction, offering: Offering): boolean {
  if (name === undefined) return mayChangeOffering(call.user, offering);
  return hasRight(call, { name, on: providing }, { offering, project: null });
}

/** A route `/api/marketplace-provider-offerings/{uuid}/<name>/`. It checks rights first, then states, then the body. */
export function offeringAction(action: OfferingAction): Route {
  return {
    method: action.method ?? 'POST',
    template: `/api/marketplace-provider-offerings/{uuid}/${action.name}/`,
    handle: (call) => {
      const offering = findOffering(call);
      const { staffIn2024 } = action;
      const isForStaff =
        action.staff ||
        (call.server === '2024' &&
          (staffIn2024 === 'always' || (staffIn2024 !== undefined && offering.state !== 'Draft')));
      if (isForStaff ? !call.user.isStaff : !mayWrite(call, action, offering)) throw forbidden();
      if (!action.reads) {
        checkCustomerOpen(offering.customer);
        if (offering.state === 'Archived' && !action.anyState)
          throw array400('It is not possible to update archived offering.');
      }
      const reply = action.run(call, offering);
      if (!action.reads) stamp(call, offering);
      return reply;
    },
  };
}

/** A 201 with the uuid of the created object. */
export const created = (uuid: string): Reply => ({ status: 201, body: { uuid } });
/** A 204. */
export const noContent: Reply = { status: 204 };

/** A part of an offering by the uuid in a body. Throws a 404 if there is none. */
export function part<T extends { readonly uuid: string }>(list: readonly T[], hex: string, model: string): T {
  const found = list.find((each) => each.uuid === hex);
  if (!found) throw notFound(model);
  return found;
}

/** Removes an item from a list; the response is a 204. */
export function drop<T>(list: T[], item: T): Reply {
  list.splice(list.indexOf(item), 1);
  return noContent;
}

/** The uuid of an object, from a text that is its URL or its uuid. */
export function lastPart(value: Input): string {
  if (typeof value !== 'string') throw new Invalid('Must be a valid UUID.');
  return value.split('/').filter(Boolean).at(-1) ?? '';
}
