import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields, ownColumns } from '../fields.ts';
import { idOf } from '../node.ts';
import { BackendMetadata, Endpoint, ReportSection, Resource, SubresourceOffering } from '../refs.ts';
import { fetchedValue, linked } from '../related.ts';

const c = columnFields<'Resource'>({ linked: true });
const metadata = columnFields<'BackendMetadata'>();
const section = columnFields<'ReportSection'>();
const subresource = columnFields<'SubresourceOffering'>();

builder.objectType(BackendMetadata, {
  description: 'What the back end of the offering last reported about a resource.',
  fields: (t) => ({
    state: metadata.string(
      t,
      'state',
      'State of the object in the back end of the offering, translated into a Waldur state, for example ' +
        '`OK`. Null when the back end did not report it.',
    ),
    runtimeState: metadata.string(
      t,
      'runtime_state',
      'State of the object as the back end of the offering names it, for example `ACTIVE` or `SHUTOFF`. ' +
        'Null when the back end did not report it.',
    ),
    action: metadata.string(
      t,
      'action',
      'The operation that is running on the object in the back end of the offering; empty when none is.',
    ),
    instanceName: metadata.string(
      t,
      'instance_name',
      'Name of the virtual machine that a volume belongs to; null for other resources.',
    ),
    data: t.field({
      type: 'JSON',
      description:
        'The whole report, including the values of the other fields. The keys depend on the plug-in. Null when nothing was reported.',
      extensions: ownColumns<'BackendMetadata'>('state', 'runtime_state', 'action', 'instance_name'),
      resolve: ({ row }) => row,
    }),
  }),
});

builder.objectType(ReportSection, {
  description: "One section of the provider's report about a resource.",
  fields: (t) => ({
    header: section.sure.string(t, 'header', 'Heading of the section.'),
    body: section.sure.string(
      t,
      'body',
      'Text of the section, as the provider wrote it. It may contain HTML: sanitize it before you show it.',
    ),
  }),
});

builder.objectType(SubresourceOffering, {
  description:
    'An offering whose resources become parts of a resource, such as the virtual machines of a cloud tenant.',
  fields: (t) => ({
    id: idOf<'SubresourceOffering'>(t, 'SubresourceOffering'),
    uuid: subresource.sureUuid(t, 'uuid', 'UUID of the offering.'),
    type: subresource.sure.string(
      t,
      'type',
      'Type of the offering, which names its plug-in, for example `OpenStack.Instance`.',
    ),
    offering: linked(
      t,
      relations.SubresourceOffering.offering,
      'The offering with all fields. Null only with an error.',
    ),
  }),
});

builder.objectFields(Resource, (t) => ({
  backendId: c.sure.string(
    t,
    'backend_id',
    'ID of the resource in the back end of the offering; empty until it is known.',
  ),
  effectiveId: c.sure.string(
    t,
    'effective_id',
    'ID of the resource in the last system of a chain of systems, such as federated Waldur servers; ' +
      'empty when there is only one system.',
  ),
  backendMetadata: c.object(
    t,
    'backend_metadata',
    BackendMetadata,
    'What the back end of the offering last reported about the resource. Its fields are null when the ' +
      'back end reported nothing.',
  ),
  lastSync: c.dateTime(
    t,
    'last_sync',
    'When the resource was last synchronized with the back end of the offering.',
  ),
  endpoints: c.objects(t, 'endpoints', Endpoint, 'Endpoints of the resource: URLs at which users reach it.'),
  scope: c.ownUrl(
    t,
    'scope',
    "URL of the resource's back-end object in the REST API, not of the resource itself; null for " +
      'offerings without back-end objects.',
  ),
  resourceUuid: c.uuid(
    t,
    'resource_uuid',
    "UUID of the resource's back-end object. The UUID of the resource itself is `uuid`. Null for " +
      'offerings without back-end objects.',
  ),
  resourceType: c.string(
    t,
    'resource_type',
    "Type of the resource's back-end object, for example `OpenStack.Tenant`; null for offerings without back-end objects.",
  ),
  serviceSettingsUuid: c.uuid(
    t,
    'service_settings_uuid',
    "UUID of the connection settings through which the resource's back-end object is managed; null for " +
      'offerings without back-end objects.',
  ),
  details: fetchedValue(
    t,
    relations.Resource.details,
    'JSON',
    "The resource's back-end object. Its keys depend on the plug-in. Null for offerings without back-end objects. " +
      'Costs one request for each resource.',
    // The server generates the addresses in it. Those in other JSON were entered by users, who may want them back unchanged.
    { convert: (value, { publicUrls }) => publicUrls.inJson(value) },
  ),
  glauthUsersConfig: fetchedValue(
    t,
    relations.Resource.glauthUsersConfig,
    'String',
    'Configuration of the GLauth directory server, in TOML, with the users and groups who may log in to the ' +
      'resource. A secret: it may contain data from which the password that these accounts share can be guessed. Null ' +
      'when the offering has no GLauth accounts. Costs one request for each resource.',
  ),
}));
