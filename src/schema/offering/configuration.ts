import { stringIn } from '../../loaders/row-values.ts';
import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { ScopeState } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { readBack, writtenList } from '../read-back.ts';
import { AccessSubnet, BackendScope, IntegrationStatus, Offering } from '../refs.ts';
import { linked } from '../related.ts';
import { orderForm } from './order-form-input.ts';
import { PluginOptionsInput } from './plugin-options-input.ts';
import { SecretOptionsInput } from './secret-options-input.ts';

const c = columnFields<'Offering'>();

/** How an offering is configured: order forms, plug-in settings, secrets, back end, compliance. */
builder.objectFields(Offering, (t) => ({
  attributes: c.json(
    t,
    'attributes',
    'Properties of the service that its category defines: an object from the key of a property to its value. Empty ' +
      'when there are none.',
  ),
  orderForm: writtenList<'Offering'>(
    t,
    'options',
    orderForm('options', ''),
    'Additional questions of the order form, in display order; empty when there are none.',
  ),
  resourceOptions: writtenList<'Offering'>(
    t,
    'resource_options',
    orderForm('resource_options', ''),
    'Settings that can be changed on existing resources of the offering, in display order; empty when there are none.',
  ),
  pluginOptions: c.object(
    t,
    'plugin_options',
    readBack(PluginOptionsInput),
    'Settings of the plug-in that are not secret. Null when the server does not return them.',
  ),
  secretOptions: c.object(
    t,
    'secret_options',
    readBack(SecretOptionsInput),
    'Settings of the plug-in such as passwords and scripts. A secret: visible only to owners and managers of the ' +
      'offering and to staff; null for others. In a list, the first row of the page decides whether the caller sees ' +
      'them.',
  ),
  serviceAttributes: c.json(
    t,
    'service_attributes',
    'Address and credentials of the back end. A secret: visible only to owners and managers of the offering and to ' +
      'staff; null for others. In a list, the first row of the page decides whether the caller sees them.',
  ),

  scope: c.view(
    t,
    BackendScope,
    'The back-end object that the offering is based on; null when there is none.',
    ['scope_uuid'],
    (row) => stringIn(row, 'scope_uuid') !== null,
  ),
  scopeState: c.enum(
    t,
    'scope_state',
    ScopeState,
    'State of `scope`; null when there is no `scope`, or when it has no state.',
  ),
  scopeStateWord: c.word(t, 'scope_state', 'scopeState'),
  scopeErrorMessage: c.string(
    t,
    'scope_error_message',
    'Error message of `scope`; empty or null when there is no error.',
  ),
  scopeResource: linked(
    t,
    relations.Offering.scopeResource,
    'The resource that `scope` belongs to, when the offering resells a resource. Null otherwise.',
  ),
  backendId: c.string(t, 'backend_id', 'ID of the offering in its back end; empty when it has none.'),
  backendIdRules: c.json(
    t,
    'backend_id_rules',
    'Rules for the back-end IDs of resources: their format, and within which scope they must be unique. ' +
      'Visible to the provider; null for others.',
  ),
  backendMetadata: c.json(
    t,
    'backend_metadata',
    'Metadata that the back end returned about the service; the structure depends on the plug-in. Empty when the back ' +
      'end returned none.',
  ),
  integrationStatus: c.objectsIfTold(
    t,
    'integration_status',
    IntegrationStatus,
    'Agents that the provider runs for the offering, each with the time of its last request. Visible to ' +
      'the provider; null for others.',
  ),
  defaultAccessSubnets: c.objects(
    t,
    'default_access_subnets',
    AccessSubnet,
    'Networks from which the provider lets users reach all resources of the offering.',
  ),

  hasComplianceRequirements: c.boolean(
    t,
    'has_compliance_requirements',
    'Whether users of the offering have to answer a compliance checklist.',
  ),
  complianceChecklist: c.ownUrl(
    t,
    'compliance_checklist',
    'URL of the compliance checklist in the REST API; null when there is none. It is not a link to an ' +
      'object, because the REST API does not document what this URL returns.',
  ),
}));
