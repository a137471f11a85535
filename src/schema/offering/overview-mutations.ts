import type { ActionBelow, BodyName } from '../../rest-api/routes.ts';
import { must } from '../write/checks.ts';
import { type InputFields, input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { boundToState, declareWrite } from '../write/write-mutation.ts';
import { overviewFields } from './offering-input.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';

/** A mutation that changes how and where an offering is presented. The server answers with nothing. */
function presentationMutation<A extends ActionBelow<typeof base>>(
  name: string,
  action: A,
  description: string,
  fields: InputFields<BodyName<'POST', `${typeof base}${A}/`> | null>,
): void {
  declareWrite({
    name,
    description: `${description} Not for an archived offering.`,
    input: { uuid: input.target('The offering.'), ...fields },
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
  'Changes name, texts and addresses of an offering. For those who may update the offering.',
  {
    name: input.string('name', 'Display name. Has to be given also when it stays.', {
      required: true,
      check: must.notBeBlank,
    }),
    ...overviewFields,
    backendId: input.string('backend_id', 'Id of the offering in the system behind it.'),
  },
);

presentationMutation(
  'setOfferingCategory',
  'update_description',
  'Puts an offering under another category; its texts are changed by `updateOfferingOverview`. For owners ' +
    'and managers of the offering.',
  {
    categoryUuid: input.link(
      '/api/marketplace-categories/{uuid}/',
      'category',
      'The heading under which the marketplace lists the offering.',
      { required: true },
    ),
  },
);

presentationMutation(
  'setOfferingLocation',
  'update_location',
  'Changes where on the map an offering is shown. For owners and managers of the offering.',
  {
    latitude: input.float('latitude', 'Latitude in degrees.', { required: true, check: must.beLatitude }),
    longitude: input.float('longitude', 'Longitude in degrees.', { required: true, check: must.beLongitude }),
  },
);
