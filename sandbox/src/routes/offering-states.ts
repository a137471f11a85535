import { type Call, ok, type Reply } from '../rest/call.ts';
import { readBody } from '../rest/fields.ts';
import { array400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { blank } from '../rest/values.ts';
import type { Offering, OfferingState } from '../world/types.ts';
import { offeringAction } from './offering-action.ts';

interface Move {
  readonly name: string;
  /** The states in which the move is legal. Absent: all. */
  readonly from?: readonly OfferingState[];
  readonly to: OfferingState;
  /** The permission that the caller needs, if one is known. */
  readonly right?: string;
  readonly needsPlan?: (offering: Offering) => boolean;
}

/** The moves between states of an offering (contract section 6). */
const moves: readonly Move[] = [
  {
    name: 'activate',
    from: ['Draft', 'Paused', 'Unavailable'],
    to: 'Active',
    needsPlan: (offering) => offering.billable,
  },
  { name: 'pause', from: ['Active'], to: 'Paused', right: 'OFFERING.PAUSE' },
  { name: 'unpause', from: ['Paused'], to: 'Active', right: 'OFFERING.UNPAUSE', needsPlan: () => true },
  { name: 'make_unavailable', from: ['Active'], to: 'Unavailable', right: 'OFFERING.PAUSE' },
  { name: 'make_available', from: ['Unavailable'], to: 'Active', right: 'OFFERING.PAUSE' },
  { name: 'archive', to: 'Archived', right: 'OFFERING.ARCHIVE' },
  { name: 'draft', to: 'Draft' },
];

function move(call: Call, offering: Offering, { name, from, to, needsPlan }: Move): Reply {
  if (from && !from.includes(offering.state)) throw array400('Offering state is invalid.');
  if (needsPlan?.(offering) && offering.plans.length === 0)
    throw array400('Offering should have at least one plan.');
  if (name === 'pause')
    offering.pausedReason = readBody(call, { paused_reason: blank() }).paused_reason ?? '';
  else if (to === 'Active') offering.pausedReason = '';
  offering.state = to;
  return ok({ detail: 'Offering state updated.', state: offering.state });
}

/** The routes that change the state of an offering. An illegal move is a 400 with an array. */
export const offeringStateRoutes: readonly Route[] = moves.map((each) =>
  offeringAction({
    name: each.name,
    anyState: true,
    ...(each.right !== undefined && { right: each.right }),
    ...(each.name === 'activate' ? { staffIn2024: 'always' } : {}),
    run: (call, offering) => move(call, offering, each),
  }),
);
