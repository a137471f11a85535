import type { ActionBelow } from '../../rest-api/routes.ts';
import { input } from '../write/input.ts';
import { movesState } from '../write/transition.ts';
import { writeMutation } from '../write/write-mutation.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';
const target = input.target('UUID of the offering.');

/** A mutation that moves an offering from one state to another. */
function stateMutation(
  name: string,
  action: ActionBelow<typeof base>,
  description: string,
  more: Partial<typeof pauseReason> = {},
): void {
  writeMutation({
    name,
    description,
    input: { uuid: target, ...more },
    ...movesState('Offering'),
    route: `${base}${action}/`,
    bulk: 'OfferingBulkResult',
  });
}

const pauseReason = {
  reason: input.string(
    'paused_reason',
    'Reason why the offering is paused; customers see it in `Offering.pausedReason`.',
  ),
};

stateMutation(
  'activateOffering',
  'activate',
  'Opens an offering for orders. Allowed in the states `DRAFT`, `PAUSED` and `UNAVAILABLE`. A billable offering ' +
    'needs a plan first. On servers of 2024 for staff only.',
);
stateMutation(
  'pauseOffering',
  'pause',
  'Stops new orders for an active offering temporarily. Existing resources stay in use.',
  pauseReason,
);
stateMutation(
  'unpauseOffering',
  'unpause',
  'Opens a paused offering for orders again. The offering needs a plan.',
);
stateMutation(
  'makeOfferingUnavailable',
  'make_unavailable',
  'Takes an active offering out of service, including its resources.',
);
stateMutation('makeOfferingAvailable', 'make_available', 'Brings an unavailable offering back into service.');
stateMutation(
  'archiveOffering',
  'archive',
  'Withdraws an offering. Allowed in every state. Existing resources stay.',
);
stateMutation(
  'draftOffering',
  'draft',
  'Returns an offering to state `DRAFT`, so that it can be prepared again. Allowed in every state. On servers of ' +
    '2024, only staff can then change most of its settings.',
);
