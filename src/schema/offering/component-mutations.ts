import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, writeMutation } from '../write/write-mutation.ts';
import { componentChanges, componentFields } from './component-input.ts';
import { offeringParams, offeringRow, ofOffering } from './offering-input.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';

writeMutation({
  name: 'createOfferingComponent',
  description:
    'Adds a component to an offering. Its type must not exist in the offering or its plug-in yet. Waldur ' +
    'does not return the UUID of the component: select `offering.components`. For owners and managers of ' +
    'the offering. Refused for an archived offering.',
  input: { offeringUuid: ofOffering(), ...componentFields },
  method: 'POST',
  route: `${base}create_offering_component/`,
  params: offeringParams,
  result: offeringRow,
  payload: (t) => ({ offering: changed.offering(t, 'The offering with the new component.') }),
});

writeMutation({
  name: 'updateOfferingComponent',
  description:
    'Changes a component of an offering. Type, name and billing type are required even when they do not change; other ' +
    'fields that are left out stay unchanged. Type, name and unit of components that come with the OpenStack plug-in ' +
    'cannot be changed. For owners and managers of the offering. Refused for an archived offering.',
  input: {
    offeringUuid: ofOffering(),
    uuid: input.uuid('uuid', 'UUID of the offering component.', { required: true }),
    ...componentChanges,
  },
  method: 'POST',
  route: `${base}update_offering_component/`,
  params: offeringParams,
  result: offeringRow,
  payload: (t) => ({ offering: changed.offering(t, 'The offering with the changed component.') }),
});

writeMutation({
  name: 'deleteOfferingComponent',
  description:
    'Removes a component from an offering that has no resources yet. Components that come with the plug-in cannot be ' +
    'removed. For owners and managers of the offering. Refused for an archived offering.',
  input: {
    offeringUuid: ofOffering(),
    uuid: input.uuid('uuid', 'UUID of the offering component.', { required: true }),
  },
  method: 'POST',
  route: `${base}remove_offering_component/`,
  params: offeringParams,
  result: (given) => ({ ...offeringRow(given), deleted_uuid: given.uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering without the component.'),
    ...deleted(t, 'OfferingComponent'),
  }),
});
