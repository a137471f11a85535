import { type Call, forbidden, notFound, type Reply } from '../rest/call.ts';
import { type Input, Invalid } from '../rest/fields.ts';
import { stamp } from '../rest/guards.ts';
import { array400 } from '../rest/refusals.ts';
import { hasRight, providing } from '../rest/rights.ts';
import type { Route } from '../rest/router.ts';
import { rulesOffering } from '../rest/visibility.ts';
import type { Customer, Offering } from '../world/types.ts';
import { findOffering } from './find.ts';

export interface OfferingAction {
  readonly name: string;
  /** Default POST. */
  readonly method?: Route['method'];
  /** For staff alone; other callers who see the offering get 403. */
  readonly staff?: true;
  /** On the 2024 server for staff alone: always, or once the offering is no draft (contract section 16.11). */
  readonly staffIn2024?: 'always' | 'after draft';
  /** The right that the caller needs, where one is known; else to be owner or manager. */
  readonly right?: string;
  /** Legal on an archived offering, too; the update_* actions are not (contract section 6). */
  readonly anyState?: true;
  /** Looks only: neither the state of the organization nor the date of change matters. */
  readonly reads?: true;
  readonly run: (call: Call, offering: Offering) => Reply;
}

/** Nothing of a closed organization changes: a bare array with one text. */
export function checkCustomerOpen(customer: Customer): void {
  if (customer.blocked) throw array400('Blocked organization is not available.');
  if (customer.archived) throw array400('Archived organization is not available.');
}

function mayWrite(call: Call, { right: name }: OfferingAction, offering: Offering): boolean {
  if (name === undefined) return rulesOffering(call.user, offering);
  return hasRight(call, { name, on: providing }, { offering, project: null });
}

/** `/api/marketplace-provider-offerings/{uuid}/<name>/`: rights first, then states, then the body. */
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

export const created = (uuid: string): Reply => ({ status: 201, body: { uuid } });
export const noContent: Reply = { status: 204 };

/** A part of an offering named in a body, or 404. */
export function part<T extends { readonly uuid: string }>(list: readonly T[], hex: string, model: string): T {
  const found = list.find((each) => each.uuid === hex);
  if (!found) throw notFound(model);
  return found;
}

export function drop<T>(list: T[], item: T): Reply {
  list.splice(list.indexOf(item), 1);
  return noContent;
}

/** A field that takes a URL where only its last uuid counts, or the bare uuid. */
export function lastPart(value: Input): string {
  if (typeof value !== 'string') throw new Invalid('Must be a valid UUID.');
  return value.split('/').filter(Boolean).at(-1) ?? '';
}
