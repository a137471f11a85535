import type { ActionBelow, BodyName } from '../../rest-api/routes.ts';
import { must } from '../write/checks.ts';
import { type InputFields, input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { boundToState, declareWrite } from '../write/write-mutation.ts';
import { overviewFields } from './offering-input.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';

/** A mutation that changes how and where an offering is presented. The server returns no body. */
function presentationMutation<A extends ActionBelow<typeof base>>(
  name: string,
  action: A,
  description: string,
  fields: InputFields<BodyName<'POST', `${typeof base}${A}/`> | null>,
): void {
  declareWrite({
    name,
    description: `${description} Refused for an archived offering.`,
    input: { uuid: input.target('UUID of the offering.'), ...fields },
    method: 'POST',
    route: `${base}${action}/`,
    refusals: boundToState,
    result: ({ uuid }) => ({ offering_uuid: uuid }),
    payload: (t) => ({ offering: changed.offering(t) }),
  });
}

presentationMutation(
  'updateOfferingOverview',
  'update_overview',
  'Changes the name, texts and URLs of an offering. For callers who may update the offering.',
  {
    name: input.string('name', 'Display name of the offering. Required even when it does not change.', {
      required: true,
      check: must.notBeBlank,
    }),
    ...overviewFields,
    backendId: input.string('backend_id', 'ID of the offering in its back end.'),
  },
);

presentationMutation(
  'setOfferingCategory',
  'update_description',
  'Moves an offering to another category. To change its texts, use `updateOfferingOverview`. For owners and ' +
    'managers of the offering.',
  {
    categoryUuid: input.link(
      '/api/marketplace-categories/{uuid}/',
      'category',
      'UUID of the category in which the marketplace lists the offering.',
      { required: true },
    ),
  },
);

presentationMutation(
  'setOfferingLocation',
  'update_location',
  'Sets the place on the map where an offering is shown. For owners and managers of the offering.',
  {
    latitude: input.float('latitude', 'Latitude of the offering in degrees.', {
      required: true,
      check: must.beLatitude,
    }),
    longitude: input.float('longitude', 'Longitude of the offering in degrees.', {
      required: true,
      check: must.beLongitude,
    }),
  },
);
