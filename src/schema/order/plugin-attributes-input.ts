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
  IPv4: { name: 'IPV4', description: 'Internet protocol version 4.' },
  IPv6: { name: 'IPV6', description: 'Internet protocol version 6.' },
});

const TrafficDirection = restEnum('TrafficDirection', 'Direction of network traffic, seen from a machine.', {
  ingress: 'Traffic to the machine.',
  egress: 'Traffic from the machine.',
});

const SecurityGroupRuleInput = inputObject(
  'SecurityGroupRuleInput',
  'Network traffic that a security group allows.',
  {
    ethertype: input.enum(IpVersion, 'ethertype', 'Internet protocol version of the traffic.'),
    direction: input.enum(TrafficDirection, 'direction', 'Direction of the traffic.'),
    protocol: input.string('protocol', 'Protocol: `tcp`, `udp` or `icmp`; empty for any.'),
    fromPort: input.int('from_port', 'First port of the range; null for any.'),
    toPort: input.int('to_port', 'Last port of the range; null for any.'),
    cidr: input.string(
      'cidr',
      'Network with which the traffic is exchanged, for example `10.0.0.0/8`; null for any.',
    ),
    description: input.string('description', 'Purpose of the rule.'),
    remoteGroup: input.url(
      'remote_group',
      'URL in the REST API of the security group with which the traffic is exchanged; null for any.',
    ),
  },
);

const TenantSecurityGroupInput = inputObject(
  'TenantSecurityGroupInput',
  'A security group of a new OpenStack tenant.',
  {
    name: input.string('name', 'Name of the security group.', { required: true }),
    description: input.string('description', 'Purpose of the security group.'),
    rules: input.objects(SecurityGroupRuleInput, 'rules', 'Network traffic that the security group allows.'),
  },
);

const OpenStackReferenceInput = inputObject(
  'OpenStackReferenceInput',
  'A reference to an existing OpenStack object.',
  {
    url: input.url('url', 'URL of the object in the REST API.', { required: true }),
  },
);

const FixedIpInput = inputObject('FixedIpInput', 'A fixed IP address of a network port.', {
  ipAddress: input.string('ip_address', 'The IP address.', { required: true }),
  subnetId: input.string('subnet_id', 'ID in OpenStack of the subnet that the IP address belongs to.', {
    required: true,
  }),
});

const InstancePortInput = inputObject('InstancePortInput', 'A network port of a new virtual machine.', {
  fixedIps: input.objects(
    FixedIpInput,
    'fixed_ips',
    'Fixed IP addresses of the port; OpenStack assigns them when left out.',
  ),
  subnet: input.url('subnet', 'URL of the subnet of the port in the REST API; null when `port` is given.'),
  port: input.url('port', 'URL of an existing port in the REST API.'),
  portSecurityEnabled: input.boolean('port_security_enabled', 'Whether security groups apply to the port.'),
});

const InstanceFloatingIpInput = inputObject(
  'InstanceFloatingIpInput',
  'A floating (public) IP address of a new virtual machine.',
  {
    url: input.url(
      'url',
      'URL of an existing floating IP address in the REST API; left out to create a new one.',
    ),
    ipAddress: input.string('ip_address', 'The public IP address.'),
    subnet: input.url('subnet', 'URL in the REST API of the subnet to which the floating IP address leads.', {
      required: true,
    }),
  },
);

const DataVolumeInput = inputObject('DataVolumeInput', 'An additional disk of a new virtual machine.', {
  size: input.int('size', 'Size of the disk in MiB.', { required: true }),
  volumeType: input.url(
    'volume_type',
    'URL of the volume type of the disk in the REST API; null for the default.',
  ),
});

const variants = {
  azureVirtualMachine: input.object(
    inputObject('AzureVirtualMachineAttributesInput', 'Attributes of a new virtual machine in Azure.', {
      ...naming,
      size: input.url('size', 'URL of the size of the virtual machine in the REST API.'),
      image: input.url('image', 'URL of the image of the virtual machine in the REST API.'),
      location: input.url('location', 'URL of the location of the virtual machine in the REST API.'),
    }),
    'azure_virtual_machine',
    'Attributes for an offering of virtual machines in Azure.',
  ),
  azureSqlServer: input.object(
    inputObject('AzureSqlServerAttributesInput', 'Attributes of a new SQL server in Azure.', {
      ...naming,
      location: input.url('location', 'URL of the location of the SQL server in the REST API.'),
    }),
    'azure_sql_server',
    'Attributes for an offering of SQL servers in Azure.',
  ),
  openStackTenant: input.object(
    inputObject('OpenStackTenantAttributesInput', 'Attributes of a new OpenStack tenant.', {
      ...naming,
      subnetCidr: input.string(
        'subnet_cidr',
        "IP network of the tenant's default subnet, for example `192.168.42.0/24`.",
      ),
      skipConnectionExtnet: input.boolean(
        'skip_connection_extnet',
        'True to create the tenant without a connection to the external network.',
      ),
      skipCreationOfDefaultRouter: input.boolean(
        'skip_creation_of_default_router',
        'True to create the tenant without a default router.',
      ),
      skipCreationOfDefaultSubnet: input.boolean(
        'skip_creation_of_default_subnet',
        'True to create the tenant without a default subnet.',
      ),
      availabilityZone: input.string('availability_zone', 'Name of the availability zone of the tenant.'),
      securityGroups: input.objects(
        TenantSecurityGroupInput,
        'security_groups',
        'Security groups of the tenant.',
      ),
    }),
    'openstack_tenant',
    'Attributes for an offering of type `OpenStack.Tenant`.',
  ),
  openStackInstance: input.object(
    inputObject('OpenStackInstanceAttributesInput', 'Attributes of a new virtual machine in OpenStack.', {
      ...naming,
      flavor: input.url('flavor', 'URL of the flavor of the virtual machine in the REST API.'),
      image: input.url('image', 'URL of the image of the virtual machine in the REST API.'),
      securityGroups: input.objects(
        OpenStackReferenceInput,
        'security_groups',
        'Security groups of the virtual machine.',
      ),
      serverGroup: input.object(
        OpenStackReferenceInput,
        'server_group',
        'Server group of the virtual machine.',
      ),
      ports: input.objects(InstancePortInput, 'ports', 'Network ports of the virtual machine.'),
      floatingIps: input.objects(
        InstanceFloatingIpInput,
        'floating_ips',
        'Floating (public) IP addresses of the virtual machine.',
      ),
      systemVolumeSize: input.int('system_volume_size', 'Size of the system disk in MiB.'),
      systemVolumeType: input.url(
        'system_volume_type',
        'URL of the volume type of the system disk in the REST API; null for the default.',
      ),
      dataVolumeSize: input.int(
        'data_volume_size',
        'Size of the data disk in MiB; left out for no data disk.',
      ),
      dataVolumeType: input.url(
        'data_volume_type',
        'URL of the volume type of the data disk in the REST API; null for the default.',
      ),
      sshPublicKey: input.url(
        'ssh_public_key',
        'URL in the REST API of an SSH key that can log in to the virtual machine.',
      ),
      userData: input.string('user_data', 'User data for cloud-init.'),
      availabilityZone: input.url(
        'availability_zone',
        'URL of the availability zone of the virtual machine in the REST API; null for any.',
      ),
      connectDirectlyToExternalNetwork: input.boolean(
        'connect_directly_to_external_network',
        'Whether the virtual machine is connected directly to the external network.',
      ),
      configDrive: input.boolean(
        'config_drive',
        'Whether the virtual machine gets a configuration drive; null for the default of the offering.',
      ),
      dataVolumes: input.objects(DataVolumeInput, 'data_volumes', 'Additional disks of the virtual machine.'),
    }),
    'openstack_instance',
    'Attributes for an offering of type `OpenStack.Instance`.',
  ),
  openStackVolume: input.object(
    inputObject('OpenStackVolumeAttributesInput', 'Attributes of a new disk in OpenStack.', {
      ...naming,
      image: input.url(
        'image',
        'URL in the REST API of the image from which the disk is created; null for an empty disk.',
      ),
      size: input.int('size', 'Size of the disk in MiB; null for the size of the image.'),
      availabilityZone: input.url(
        'availability_zone',
        'URL of the availability zone of the disk in the REST API; null for any.',
      ),
      type: input.url('type', 'URL of the volume type of the disk in the REST API; null for the default.'),
    }),
    'openstack_volume',
    'Attributes for an offering of type `OpenStack.Volume`.',
  ),
  vmwareVirtualMachine: input.object(
    inputObject('VmwareVirtualMachineAttributesInput', 'Attributes of a new virtual machine in VMware.', {
      ...naming,
      guestOs: input.string(
        'guest_os',
        'Operating system of the virtual machine in the notation of VMware, for example `UBUNTU_64`; null for that of the template.',
      ),
      coresPerSocket: input.int('cores_per_socket', 'Number of cores per socket.'),
      template: input.url(
        'template',
        'URL of the template of the virtual machine in the REST API; null for none.',
      ),
      cluster: input.url(
        'cluster',
        'URL of the cluster of the virtual machine in the REST API; null for the default.',
      ),
      datastore: input.url(
        'datastore',
        'URL of the datastore of the virtual machine in the REST API; null for the default.',
      ),
    }),
    'vmware_virtual_machine',
    'Attributes for an offering of type `VMware.VirtualMachine`.',
  ),
  openPortal: input.object(
    inputObject('OpenPortalAttributesInput', 'Attributes of a new allocation through OpenPortal.', naming),
    'open_portal',
    'Attributes for an offering of OpenPortal.',
  ),
  openPortalRemote: input.object(
    inputObject(
      'OpenPortalRemoteAttributesInput',
      'Attributes of a new allocation through a remote OpenPortal.',
      naming,
    ),
    'open_portal_remote',
    'Attributes for an offering of a remote OpenPortal.',
  ),
} satisfies InputFields;

const PluginAttributesInput = inputObject(
  'PluginAttributesInput',
  'Attributes of a new resource that the plug-in of the offering needs, for the plug-ins whose ' +
    'attributes are described. Give exactly one field: the one for the type of the offering.',
  variants,
  { oneOf: true },
);

/** The attributes that a plug-in needs, as one of several structures; sent in `attributes`, beside the order form. */
export const pluginAttributes = input.object(
  PluginAttributesInput,
  'attributes',
  'Attributes of the resource that the plug-in of the offering needs. They are merged into ' +
    '`attributes`: where both have the same name, the value here is used.',
);

/** The body with its attributes merged: those given as JSON, overridden by those of the plug-in. */
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

/** The place in the input of a plug-in attribute of the body; null for other attributes. */
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
