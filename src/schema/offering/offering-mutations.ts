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
    'Makes an offering, in state `DRAFT`. For those who may create offerings for the organization, a ' +
    'service provider. Pictures are added with `setOfferingImage` and `setOfferingThumbnail`, ' +
    'secrets and the address of the back end with `updateOfferingIntegration`.',
  input: {
    name: input.string('name', 'Display name.', { required: true, check: must.notBeBlank }),
    type: input.string('type', 'The plug-in behind the offering, for example `Marketplace.Slurm`.', {
      required: true,
      check: must.notBeBlank,
    }),
    categoryUuid: input.link(
      '/api/marketplace-categories/{uuid}/',
      'category',
      'The heading under which the marketplace lists the offering.',
      { required: true },
    ),
    customerUuid: input.link(
      '/api/customers/{uuid}/',
      'customer',
      'The organization that owns the offering. It has to be a service provider.',
    ),
    ...overviewFields,
    vendorDetails: input.string('vendor_details', 'Who makes what is offered. May contain HTML.'),
    shared: input.boolean('shared', 'Open to all customers.'),
    billable: input.boolean('billable', 'Orders and usage are put on invoices.'),
    components: input.objects(
      OfferingComponentInput,
      'components',
      'What is measured and charged. For a component that comes with the plug-in only its bounds are taken.',
    ),
    limits: componentBounds,
    plans: input.objects(OfferingPlanInput, 'plans', 'Price lists; when it is given, at least one.'),
    attributes: input.json(
      'attributes',
      'Properties of the service as the category defines them: an object from key to value.',
      { check: mustBeObject },
    ),
    orderForm: orderForm('options', 'Extra questions of the order form, in order.'),
    resourceOptions: orderForm(
      'resource_options',
      'Settings that can be changed on a resource of the offering later on, in order.',
    ),
    pluginOptions: newer(pluginOptions('Settings of the plug-in.')),
    backendId: input.string('backend_id', 'Id of the offering in the system behind it.'),
    backendIdRules: input.json(
      'backend_id_rules',
      'What back-end ids of resources have to look like and within which bounds they must be unique: an ' +
        'object with `format` and `uniqueness`; an empty one for no rules.',
      { check: mustBeObject },
    ),
    backendMetadata: input.json(
      'backend_metadata',
      'What a program of the provider wants to keep with the offering.',
    ),
    complianceChecklist: input.url(
      'compliance_checklist',
      'Address of the compliance checklist in the REST API, as `Offering.complianceChecklist` has it; ' +
        'null for none. No uuid, as the REST API does not document at which address a checklist is.',
    ),
    offeringGroupUuid: input.link(
      '/api/marketplace-offering-groups/{uuid}/',
      'offering_group',
      'The group in which the provider shows the offering; null for none.',
    ),
    dataciteDoi: input.string('datacite_doi', 'DOI of the offering in DataCite.'),
    country: input.string(
      'country',
      'Country code of two letters (ISO 3166-1), for example `EE`; empty for none.',
    ),
    latitude: input.float('latitude', 'Latitude of the site in degrees; null for none.', {
      check: must.beLatitude,
    }),
    longitude: input.float('longitude', 'Longitude of the site in degrees; null for none.', {
      check: must.beLongitude,
    }),
  },
  method: 'POST',
  route: '/api/marketplace-provider-offerings/',
  result: (_input, body) => ({ offering_uuid: body.uuid }),
  payload: (t) => ({
    offering: changed.offering(
      t,
      'The new offering; null when none was made, or when Waldur did not send its uuid.',
    ),
  }),
});

writeMutation({
  name: 'deleteOffering',
  description:
    'Deletes an offering for good. Without being staff you can delete only a `DRAFT` without resources of ' +
    'an organization for which you may delete offerings; anything else is FORBIDDEN. Use ' +
    '`archiveOffering` to withdraw one that was used.',
  input: { uuid: input.target('The offering.') },
  method: 'DELETE',
  route: '/api/marketplace-provider-offerings/{uuid}/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Offering'),
});
