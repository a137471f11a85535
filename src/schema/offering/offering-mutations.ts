import { must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, writeMutation } from '../write/write-mutation.ts';
import { componentBounds, OfferingComponentInput } from './component-input.ts';
import { mustBeObject, newer, overviewFields } from './offering-input.ts';
import { orderForm } from './order-form-input.ts';
import { OfferingPlanInput } from './plan-input.ts';
import { pluginOptions } from './plugin-options-input.ts';

writeMutation({
  name: 'createOffering',
  description:
    'Creates an offering in state `DRAFT`. Add pictures with `setOfferingImage` and `setOfferingThumbnail`, and ' +
    'secrets and the address of the back end with `updateOfferingIntegration`. For callers who may create offerings ' +
    'for the organization, which has to be a service provider.',
  input: {
    name: input.string('name', 'Display name of the offering.', { required: true, check: must.notBeBlank }),
    type: input.string('type', 'Plug-in of the offering, for example `Marketplace.Slurm`.', {
      required: true,
      check: must.notBeBlank,
    }),
    categoryUuid: input.link(
      '/api/marketplace-categories/{uuid}/',
      'category',
      'UUID of the category in which the marketplace lists the offering.',
      { required: true },
    ),
    customerUuid: input.link(
      '/api/customers/{uuid}/',
      'customer',
      'UUID of the organization that owns the offering. It has to be a service provider.',
    ),
    ...overviewFields,
    vendorDetails: input.string('vendor_details', 'Description of who makes the service. May contain HTML.'),
    shared: input.boolean('shared', 'Whether the offering is open to all customers.'),
    billable: input.boolean('billable', 'Whether orders and usage of the offering are put on invoices.'),
    components: input.objects(
      OfferingComponentInput,
      'components',
      'Components of the offering: what it measures and charges. For a component that comes with the plug-in, the ' +
        'server uses only its bounds.',
    ),
    limits: componentBounds,
    plans: input.objects(
      OfferingPlanInput,
      'plans',
      'Plans of the offering: its price lists. If the list is given, it needs at least one plan.',
    ),
    attributes: input.json(
      'attributes',
      'Properties of the service that its category defines: an object from the key of a property to its value.',
      { check: mustBeObject },
    ),
    orderForm: orderForm('options', 'Additional questions of the order form, in display order.'),
    resourceOptions: orderForm(
      'resource_options',
      'Settings that can be changed on existing resources of the offering, in display order.',
    ),
    pluginOptions: newer(pluginOptions('Settings of the plug-in.')),
    backendId: input.string('backend_id', 'ID of the offering in its back end.'),
    backendIdRules: input.json(
      'backend_id_rules',
      'Rules for the back-end IDs of resources: an object with `format` (their format) and `uniqueness` ' +
        '(within which scope they must be unique); an empty object for no rules.',
      { check: mustBeObject },
    ),
    backendMetadata: input.json(
      'backend_metadata',
      'Metadata that a program of the provider stores with the offering.',
    ),
    complianceChecklist: input.url(
      'compliance_checklist',
      'URL of the compliance checklist in the REST API, as in `Offering.complianceChecklist`; null for ' +
        'none. It is not a UUID, because the REST API does not document the URL of a checklist.',
    ),
    offeringGroupUuid: input.link(
      '/api/marketplace-offering-groups/{uuid}/',
      'offering_group',
      'UUID of the group in which the provider shows the offering; null for no group.',
    ),
    dataciteDoi: input.string('datacite_doi', 'DOI of the offering in DataCite.'),
    country: input.string(
      'country',
      'Two-letter country code (ISO 3166-1) of the place where the service runs, for example `EE`; empty for none.',
    ),
    latitude: input.float(
      'latitude',
      'Latitude of the place where the service runs, in degrees; null for none.',
      {
        check: must.beLatitude,
      },
    ),
    longitude: input.float(
      'longitude',
      'Longitude of the place where the service runs, in degrees; null for none.',
      {
        check: must.beLongitude,
      },
    ),
  },
  method: 'POST',
  route: '/api/marketplace-provider-offerings/',
  result: (_input, body) => ({ offering_uuid: body.uuid }),
  payload: (t) => ({
    offering: changed.offering(
      t,
      'The new offering; null when none was created, or when Waldur did not return its UUID.',
    ),
  }),
});

writeMutation({
  name: 'deleteOffering',
  description:
    'Deletes an offering permanently. Users who are not staff can delete only offerings in state `DRAFT` ' +
    'without resources, in organizations for which they may delete offerings; any other deletion fails ' +
    'with FORBIDDEN. Use `archiveOffering` to withdraw an offering that was used.',
  input: { uuid: input.target('UUID of the offering.') },
  method: 'DELETE',
  route: '/api/marketplace-provider-offerings/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Offering'),
});
