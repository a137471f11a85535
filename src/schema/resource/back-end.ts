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
  description: 'What the system behind the offering last reported about a resource.',
  fields: (t) => ({
    state: metadata.string(
      t,
      'state',
      'State of the object there, in the words of Waldur, for example `OK`. Null when the system did not say.',
    ),
    runtimeState: metadata.string(
      t,
      'runtime_state',
      'State of the object there, in the words of that system, for example `ACTIVE` or `SHUTOFF`. Null when the system did not say.',
    ),
    action: metadata.string(
      t,
      'action',
      'The operation that runs on the object there; empty when none does.',
    ),
    instanceName: metadata.string(
      t,
      'instance_name',
      'Name of the virtual machine that a volume belongs to; null for other resources.',
    ),
    data: t.field({
      type: 'JSON',
      description:
        'All that was reported, the other fields included. Its keys depend on the plug-in. Null when nothing was reported.',
      extensions: ownColumns<'BackendMetadata'>('state', 'runtime_state', 'action', 'instance_name'),
      resolve: ({ row }) => row,
    }),
  }),
});

builder.objectType(ReportSection, {
  description: 'One section of what a provider wrote about a resource.',
  fields: (t) => ({
    header: section.sure.string(t, 'header', 'Heading.'),
    body: section.sure.string(
      t,
      'body',
      'Text as the provider wrote it. It may hold HTML: clean it before you show it.',
    ),
  }),
});

builder.objectType(SubresourceOffering, {
  description:
    'An offering whose resources become parts of a resource, such as the virtual machines of a cloud tenant.',
  fields: (t) => ({
    id: idOf<'SubresourceOffering'>(t, 'SubresourceOffering'),
    uuid: subresource.sureUuid(t, 'uuid', 'Identifies the offering.'),
    type: subresource.sure.string(
      t,
      'type',
      'The plug-in behind the offering, for example `OpenStack.Instance`.',
    ),
    offering: linked(t, relations.SubresourceOffering.offering, 'The offering. Null only with an error.'),
  }),
});

builder.objectFields(Resource, (t) => ({
  backendId: c.sure.string(
    t,
    'backend_id',
    'Id of the resource in the system behind the offering; empty until it is known.',
  ),
  effectiveId: c.sure.string(
    t,
    'effective_id',
    'Id of the resource in the last of several systems that pass it on, such as a federated Waldur; ' +
      'empty when there is just one.',
  ),
  backendMetadata: c.object(
    t,
    'backend_metadata',
    BackendMetadata,
    'What the system behind the offering last reported; its fields are null where it reported nothing.',
  ),
  lastSync: c.dateTime(
    t,
    'last_sync',
    'When the resource was last compared with the system behind the offering.',
  ),
  endpoints: c.objects(t, 'endpoints', Endpoint, 'Where the users of the resource reach it.'),
  scope: c.ownUrl(
    t,
    'scope',
    'Address, in the REST API, of the back-end object that stands behind the resource, not of the resource; ' +
      'null for offerings without such objects.',
  ),
  resourceUuid: c.uuid(
    t,
    'resource_uuid',
    'Identifies the back-end object that stands behind the resource, not the resource, which is `uuid`; ' +
      'null for offerings without such objects.',
  ),
  resourceType: c.string(
    t,
    'resource_type',
    'Kind of the back-end object that stands behind the resource, for example `OpenStack.Tenant`; ' +
      'null for offerings without such objects.',
  ),
  serviceSettingsUuid: c.uuid(
    t,
    'service_settings_uuid',
    'Identifies the connection settings through which the back-end object is managed; ' +
      'null for offerings without such objects.',
  ),
  details: fetchedValue(
    t,
    relations.Resource.details,
    'JSON',
    'The back-end object itself, with keys that depend on the plug-in; null for offerings without such objects. ' +
      'One request for each resource.',
    // The server makes up the addresses in it. Those in other JSON somebody has entered, and may want back as they are.
    { told: (value, { publicUrls }) => publicUrls.inJson(value) },
  ),
  glauthUsersConfig: fetchedValue(
    t,
    relations.Resource.glauthUsersConfig,
    'String',
    'Configuration of the GLauth directory server, with the users and groups who may log in to the resource. ' +
      'In TOML. A secret: may hold what the password that they share can be guessed from. Null when no such accounts are ' +
      'kept. One request for each object.',
  ),
}));
