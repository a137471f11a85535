import { restEnum } from '../enums.ts';
import { must } from '../write/checks.ts';
import {
  type InputFields,
  type InputValue,
  input,
  inputObject,
  isValue,
  toInputPlace,
} from '../write/input.ts';

const naming = {
  name: input.string('name', 'Display name of the resource.', { check: must.notBeBlank }),
  description: input.string('description', 'Free text about the resource.'),
};

const IpVersion = restEnum('IpVersion', 'A version of the Internet protocol.', {
  IPv4: { name: 'IPV4', description: 'Version 4.' },
  IPv6: { name: 'IPV6', description: 'Version 6.' },
});

const TrafficDirection = restEnum('TrafficDirection', 'Which way traffic goes, seen from a machine.', {
  ingress: 'To the machine.',
  egress: 'From the machine.',
});

const SecurityGroupRuleInput = inputObject('SecurityGroupRuleInput', 'What a security group lets through.', {
  ethertype: input.enum(IpVersion, 'ethertype', 'The version of the Internet protocol.'),
  direction: input.enum(TrafficDirection, 'direction', 'Which way the traffic goes.'),
  protocol: input.string('protocol', '`tcp`, `udp` or `icmp`; empty for any.'),
  fromPort: input.int('from_port', 'First port; null for any.'),
  toPort: input.int('to_port', 'Last port; null for any.'),
  cidr: input.string('cidr', 'The network at the other end, for example `10.0.0.0/8`; null for any.'),
  description: input.string('description', 'What the rule is for.'),
  remoteGroup: input.url('remote_group', 'Address of the security group at the other end; null for any.'),
});

const TenantSecurityGroupInput = inputObject(
  'TenantSecurityGroupInput',
  'A security group of a new tenant.',
  {
    name: input.string('name', 'Name of the group.', { required: true }),
    description: input.string('description', 'What the group is for.'),
    rules: input.objects(SecurityGroupRuleInput, 'rules', 'What it lets through.'),
  },
);

const OpenStackReferenceInput = inputObject(
  'OpenStackReferenceInput',
  'An object of OpenStack that there is.',
  {
    url: input.url('url', 'Address of the object in the REST API.', { required: true }),
  },
);

const FixedIpInput = inputObject('FixedIpInput', 'An address that a port is to have.', {
  ipAddress: input.string('ip_address', 'The address.', { required: true }),
  subnetId: input.string('subnet_id', 'Id of its subnet in OpenStack.', { required: true }),
});

const InstancePortInput = inputObject('InstancePortInput', 'A network port of a new machine.', {
  fixedIps: input.objects(FixedIpInput, 'fixed_ips', 'Its addresses; given by OpenStack when left out.'),
  subnet: input.url('subnet', 'Address of its subnet in the REST API; null when `port` is given.'),
  port: input.url('port', 'Address of a port that there is, in the REST API.'),
  portSecurityEnabled: input.boolean('port_security_enabled', 'Whether security groups hold for it.'),
});

const InstanceFloatingIpInput = inputObject('InstanceFloatingIpInput', 'A public address of a new machine.', {
  url: input.url('url', 'Address of a floating IP that there is, in the REST API; left out for a new one.'),
  ipAddress: input.string('ip_address', 'The public address.'),
  subnet: input.url('subnet', 'Address of the subnet in the REST API that it leads to.', { required: true }),
});

const DataVolumeInput = inputObject('DataVolumeInput', 'A further disk of a new machine.', {
  size: input.int('size', 'Size in MiB.', { required: true }),
  volumeType: input.url('volume_type', 'Address of its type in the REST API; null for the default.'),
});

const variants = {
  azureVirtualMachine: input.object(
    inputObject('AzureVirtualMachineAttributesInput', 'A virtual machine in Azure.', {
      ...naming,
      size: input.url('size', 'Address of its size in the REST API.'),
      image: input.url('image', 'Address of its image in the REST API.'),
      location: input.url('location', 'Address of the location in the REST API.'),
    }),
    'azure_virtual_machine',
    'For an offering of virtual machines in Azure.',
  ),
  azureSqlServer: input.object(
    inputObject('AzureSqlServerAttributesInput', 'A server for SQL in Azure.', {
      ...naming,
      location: input.url('location', 'Address of the location in the REST API.'),
    }),
    'azure_sql_server',
    'For an offering of SQL servers in Azure.',
  ),
  openStackTenant: input.object(
    inputObject('OpenStackTenantAttributesInput', 'A tenant of OpenStack.', {
      ...naming,
      subnetCidr: input.string(
        'subnet_cidr',
        'Network of its default subnet, for example `192.168.42.0/24`.',
      ),
      skipConnectionExtnet: input.boolean(
        'skip_connection_extnet',
        'Whether it is left without the external network.',
      ),
      skipCreationOfDefaultRouter: input.boolean(
        'skip_creation_of_default_router',
        'Whether it gets no router.',
      ),
      skipCreationOfDefaultSubnet: input.boolean(
        'skip_creation_of_default_subnet',
        'Whether it gets no subnet.',
      ),
      availabilityZone: input.string('availability_zone', 'Name of the availability zone.'),
      securityGroups: input.objects(TenantSecurityGroupInput, 'security_groups', 'Its security groups.'),
    }),
    'openstack_tenant',
    'For an offering of type `OpenStack.Tenant`.',
  ),
  openStackInstance: input.object(
    inputObject('OpenStackInstanceAttributesInput', 'A virtual machine in OpenStack.', {
      ...naming,
      flavor: input.url('flavor', 'Address of its flavor in the REST API.'),
      image: input.url('image', 'Address of its image in the REST API.'),
      securityGroups: input.objects(OpenStackReferenceInput, 'security_groups', 'Its security groups.'),
      serverGroup: input.object(OpenStackReferenceInput, 'server_group', 'Its server group.'),
      ports: input.objects(InstancePortInput, 'ports', 'Its network ports.'),
      floatingIps: input.objects(InstanceFloatingIpInput, 'floating_ips', 'Its public addresses.'),
      systemVolumeSize: input.int('system_volume_size', 'Size of the system disk in MiB.'),
      systemVolumeType: input.url(
        'system_volume_type',
        'Address of the type of the system disk in the REST API; null for the default.',
      ),
      dataVolumeSize: input.int('data_volume_size', 'Size of the data disk in MiB; left out for none.'),
      dataVolumeType: input.url(
        'data_volume_type',
        'Address of the type of the data disk in the REST API; null for the default.',
      ),
      sshPublicKey: input.url('ssh_public_key', 'Address of an SSH key in the REST API that lets in.'),
      userData: input.string('user_data', 'What cloud-init is given.'),
      availabilityZone: input.url(
        'availability_zone',
        'Address of the availability zone in the REST API; null for any.',
      ),
      connectDirectlyToExternalNetwork: input.boolean(
        'connect_directly_to_external_network',
        'Whether it is connected to the external network itself.',
      ),
      configDrive: input.boolean(
        'config_drive',
        'Whether it gets a drive with its configuration; null leaves it to the offering.',
      ),
      dataVolumes: input.objects(DataVolumeInput, 'data_volumes', 'Its further disks.'),
    }),
    'openstack_instance',
    'For an offering of type `OpenStack.Instance`.',
  ),
  openStackVolume: input.object(
    inputObject('OpenStackVolumeAttributesInput', 'A disk in OpenStack.', {
      ...naming,
      image: input.url('image', 'Address of the image in the REST API that it begins with; null for none.'),
      size: input.int('size', 'Size in MiB; null for that of the image.'),
      availabilityZone: input.url(
        'availability_zone',
        'Address of the availability zone in the REST API; null for any.',
      ),
      type: input.url('type', 'Address of its type in the REST API; null for the default.'),
    }),
    'openstack_volume',
    'For an offering of type `OpenStack.Volume`.',
  ),
  vmwareVirtualMachine: input.object(
    inputObject('VmwareVirtualMachineAttributesInput', 'A virtual machine in VMware.', {
      ...naming,
      guestOs: input.string(
        'guest_os',
        'Its operating system as VMware calls it, for example `UBUNTU_64`; null for that of the template.',
      ),
      coresPerSocket: input.int('cores_per_socket', 'Cores of each socket.'),
      template: input.url('template', 'Address of its template in the REST API; null for none.'),
      cluster: input.url('cluster', 'Address of the cluster in the REST API; null for the default.'),
      datastore: input.url('datastore', 'Address of the datastore in the REST API; null for the default.'),
    }),
    'vmware_virtual_machine',
    'For an offering of type `VMware.VirtualMachine`.',
  ),
  openPortal: input.object(
    inputObject('OpenPortalAttributesInput', 'An allocation through OpenPortal.', naming),
    'open_portal',
    'For an offering of OpenPortal.',
  ),
  openPortalRemote: input.object(
    inputObject('OpenPortalRemoteAttributesInput', 'An allocation of another OpenPortal.', naming),
    'open_portal_remote',
    'For an offering of a remote OpenPortal.',
  ),
} satisfies InputFields;

const PluginAttributesInput = inputObject(
  'PluginAttributesInput',
  'What the plug-in behind an offering wants to know of a new resource, for the plug-ins whose form is described: exactly ' +
    'one of them.',
  variants,
  { oneOf: true },
);

/** What a plug-in wants to know, as one of several structures; sent as `attributes`, beside the answers of the order form. */
export const pluginAttributes = input.object(
  PluginAttributesInput,
  'attributes',
  'What the plug-in of the offering wants to know of the resource. Goes with `attributes`, whose entries of the same names ' +
    'it takes the place of.',
);

/** The attributes of a body: those that are given as JSON, and over them those of the plug-in. */
export function mergedAttributes(
  body: Readonly<Record<string, unknown>>,
  given: InputValue,
): Record<string, unknown> {
  const { attributes: typed } = body;
  if (!isValue(given.pluginAttributes) || !isValue(typed)) return body;
  const [ofPlugin] = Object.values(typed);
  return {
    ...body,
    attributes: {
      ...(isValue(given.attributes) ? given.attributes : {}),
      ...(isValue(ofPlugin) ? ofPlugin : {}),
    },
  };
}

/** Where in the input an attribute of the body is that a plug-in was given; null for others. */
export function attributePlace(
  [column, ...place]: readonly string[],
  given: InputValue,
): readonly string[] | null {
  const typed = given.pluginAttributes;
  if (column !== 'attributes' || !isValue(typed)) return null;
  const [variant, value] = Object.entries(typed)[0] ?? [];
  const type = Object.entries(variants).find(([name]) => name === variant)?.[1].type;
  if (variant === undefined || !isValue(value) || typeof type !== 'object' || !('fields' in type))
    return null;
  const { path, rest } = toInputPlace(type.fields, value, place);
  return path.length === 1 || rest.length > 0 ? null : ['pluginAttributes', variant, ...path.slice(1)];
}
