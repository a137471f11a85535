import { stringIn } from '../../loaders/row-values.ts';
import { builder } from '../builder.ts';
import { ScopeState } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { part } from '../people/part.ts';
import { AccessSubnet, BackendScope, IntegrationStatus, Offering, Reference } from '../refs.ts';

const c = columnFields<'Offering'>();

/** How an offering is set up: order forms, plug-in settings, secrets, back end, compliance. */
builder.objectFields(Offering, (t) => ({
  attributes: c.json(
    t,
    'attributes',
    'Properties of the service as the category defines them: an object from key to value. Empty when there are none.',
  ),
  options: c.json(
    t,
    'options',
    'Extra questions of the order form: an object with `order`, the keys in sequence, and `options`, the definition of each. Null when there are none.',
  ),
  resourceOptions: c.json(
    t,
    'resource_options',
    'Settings that can be changed on a resource of the offering later on, in the same form as `options`. Null when there are none.',
  ),
  pluginOptions: c.json(
    t,
    'plugin_options',
    'Settings of the plug-in that are no secrets: an object from name to value, which differs from plug-in to plug-in. Empty when there are none.',
  ),
  secretOptions: c.json(
    t,
    'secret_options',
    'Settings of the plug-in that hold secrets, such as passwords and scripts. Only for the owners and managers of the offering and for staff; null for others. In a list, the right to see it is decided by the first row of the page.',
  ),
  serviceAttributes: c.json(
    t,
    'service_attributes',
    'Address of the back end and the secrets to log in there. Only for the owners and managers of the offering and for staff; null for others. In a list, the right to see it is decided by the first row of the page.',
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
  scopeResource: part<'Offering'>(
    t,
    Reference,
    'scope_resource_uuid',
    { uuid: 'scope_resource_uuid', name: 'scope_resource_name', url: 'scope_resource' },
    'The resource that `scope` belongs to, for an offering that sells a resource on. Null otherwise. Servers of 2024 do not tell.',
  ),
  backendId: c.string(t, 'backend_id', 'Id of the offering in the system behind it; empty when it has none.'),
  backendIdRules: c.json(
    t,
    'backend_id_rules',
    'What back-end ids of resources have to look like and within which bounds they must be unique.',
  ),
  backendMetadata: c.json(
    t,
    'backend_metadata',
    'What the back end told about the service; differs from plug-in to plug-in. Empty when it told nothing.',
  ),
  integrationStatus: c.objects(
    t,
    'integration_status',
    IntegrationStatus,
    'Agents that the provider runs for the offering, and when they were last heard of.',
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
    'Address of the compliance checklist in the REST API; null when there is none.',
  ),
}));
