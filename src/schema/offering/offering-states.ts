import type { ActionBelow } from '../../rest-api/routes.ts';
import { input } from '../write/input.ts';
import { movesState } from '../write/transition.ts';
import { writeMutation } from '../write/write-mutation.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';
const target = input.target('The offering.');

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
  reason: input.string('paused_reason', 'Why it is paused; customers see it as `pausedReason`.'),
};

stateMutation(
  'activateOffering',
  'activate',
  'Opens an offering for orders, from `DRAFT`, `PAUSED` or `UNAVAILABLE`. A billable offering needs a plan first. On servers of 2024 for staff only.',
);
stateMutation(
  'pauseOffering',
  'pause',
  'Stops new orders for an active offering for now. Existing resources go on.',
  pauseReason,
);
stateMutation('unpauseOffering', 'unpause', 'Opens a paused offering for orders again. It needs a plan.');
stateMutation(
  'makeOfferingUnavailable',
  'make_unavailable',
  'Takes an active offering out of service, its resources included.',
);
stateMutation('makeOfferingAvailable', 'make_available', 'Brings an unavailable offering back into service.');
stateMutation(
  'archiveOffering',
  'archive',
  'Withdraws an offering, from any state. Existing resources stay.',
);
stateMutation(
  'draftOffering',
  'draft',
  'Puts an offering back to `DRAFT`, from any state, to prepare it anew. On servers of 2024 most of its settings are for staff only then.',
);
