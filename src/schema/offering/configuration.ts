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

/** How an offering is set up: order forms, plug-in settings, secrets, back end, compliance. */
builder.objectFields(Offering, (t) => ({
  attributes: c.json(
    t,
    'attributes',
    'Properties of the service as the category defines them: an object from key to value. Empty when there are none.',
  ),
  orderForm: writtenList<'Offering'>(
    t,
    'options',
    orderForm('options', ''),
    'Extra questions of the order form, in order; empty when there are none.',
  ),
  resourceOptions: writtenList<'Offering'>(
    t,
    'resource_options',
    orderForm('resource_options', ''),
    'Settings that can be changed on a resource of the offering later on, in order; empty when there are none.',
  ),
  pluginOptions: c.object(
    t,
    'plugin_options',
    readBack(PluginOptionsInput),
    'Settings of the plug-in that are no secrets. Null where the server does not say them.',
  ),
  secretOptions: c.object(
    t,
    'secret_options',
    readBack(SecretOptionsInput),
    'Settings of the plug-in such as passwords and scripts. A secret: only for the owners and managers of the offering and for staff; null for others. In a list, the right to see it is decided by the first row of the page.',
  ),
  serviceAttributes: c.json(
    t,
    'service_attributes',
    'Address of the back end and what it takes to log in there. A secret: only for the owners and managers of the offering and for staff; null for others. In a list, the right to see it is decided by the first row of the page.',
  ),

  scope: c.view(
    t,
    BackendScope,
    'What stands behind the offering in the back end; null when nothing does.',
    ['scope_uuid'],
    (row) => stringIn(row, 'scope_uuid') !== null,
  ),
  scopeState: c.enum(
    t,
    'scope_state',
    ScopeState,
    'State of `scope`; null when there is none, or it has no state.',
  ),
  scopeStateWord: c.word(t, 'scope_state', 'scopeState'),
  scopeErrorMessage: c.string(
    t,
    'scope_error_message',
    'What went wrong with `scope`; empty or null when nothing did.',
  ),
  scopeResource: linked(
    t,
    relations.Offering.scopeResource,
    'The resource that `scope` belongs to, for an offering that sells a resource on. Null otherwise.',
  ),
  backendId: c.string(t, 'backend_id', 'Id of the offering in the system behind it; empty when it has none.'),
  backendIdRules: c.json(
    t,
    'backend_id_rules',
    'What back-end ids of resources have to look like and within which bounds they must be unique. For the provider; null for all others.',
  ),
  backendMetadata: c.json(
    t,
    'backend_metadata',
    'What the back end told about the service; differs from plug-in to plug-in. Empty when it told nothing.',
  ),
  integrationStatus: c.objectsIfTold(
    t,
    'integration_status',
    IntegrationStatus,
    'Agents that the provider runs for the offering, and when they were last heard of. For the provider; null for all others.',
  ),
  defaultAccessSubnets: c.objects(
    t,
    'default_access_subnets',
    AccessSubnet,
    'Networks that the provider lets reach all resources of the offering.',
  ),

  hasComplianceRequirements: c.boolean(
    t,
    'has_compliance_requirements',
    'Whether users have to answer a compliance checklist.',
  ),
  complianceChecklist: c.ownUrl(
    t,
    'compliance_checklist',
    'Address of the compliance checklist in the REST API; null when there is none. No link, as the REST API does not document ' +
      'what is there.',
  ),
}));
