import { restEnum } from '../enums.ts';
import { input } from '../write/input.ts';
import { newer } from './offering-input.ts';

const StorageMode = restEnum('StorageMode', 'How the storage of an OpenStack offering is counted.', {
  fixed: 'Storage is one amount for all volume types.',
  dynamic: 'The storage of each volume type is counted separately.',
});

const CloudBillingSource = restEnum(
  'CloudBillingSource',
  'Source of the usage data of an OpenStack tenant.',
  {
    quota: 'The usage is read from the quotas of the tenant.',
    placement: 'The usage is read from the placement service of OpenStack.',
  },
);

const RancherDeploymentMode = restEnum('RancherDeploymentMode', 'Who operates the Rancher server.', {
  self_managed: 'The customer operates Rancher.',
  managed: 'The provider operates Rancher.',
});

/** Plug-in options of OpenStack and Rancher offerings. */
export const cloudOptions = {
  defaultInternalNetworkMtu: input.int(
    'default_internal_network_mtu',
    'MTU of the first network of an OpenStack tenant.',
  ),
  maxInstances: input.int(
    'max_instances',
    'Default limit on the number of virtual machines in an OpenStack tenant.',
  ),
  maxVolumes: input.int('max_volumes', 'Default limit on the number of volumes in an OpenStack tenant.'),
  maxSecurityGroups: input.int(
    'max_security_groups',
    'Default limit on the number of security groups in an OpenStack tenant.',
  ),
  storageMode: input.enum(
    StorageMode,
    'storage_mode',
    'How the storage of the OpenStack offering is counted.',
  ),
  snapshotSizeLimitGb: input.int('snapshot_size_limit_gb', 'Default limit on the size of a snapshot, in GB.'),
  lbaasEnabled: newer(
    input.boolean(
      'lbaas_enabled',
      'Whether OpenStack tenants of the offering are meant to have load balancers.',
    ),
  ),
  usagePollIntervalMinutes: newer(
    input.int(
      'usage_poll_interval_minutes',
      'Interval at which the usage is read, in minutes; 60 by default.',
    ),
  ),
  billingSource: newer(
    input.enum(CloudBillingSource, 'billing_source', 'Source of the usage data of an OpenStack tenant.'),
  ),
  showSshKeyLossWarning: newer(
    input.boolean(
      'show_ssh_key_loss_warning',
      'Whether the order forms for virtual machines warn that a lost private SSH key cannot be recovered.',
    ),
  ),
  flavorsRegex: input.string(
    'flavors_regex',
    'Regular expression for the names of the flavors that can be used.',
  ),
  openstackOfferingUuidList: input.uuids(
    'openstack_offering_uuid_list',
    'UUIDs of the OpenStack offerings in which tenants for Rancher can be created.',
  ),
  deploymentMode: input.enum(RancherDeploymentMode, 'deployment_mode', 'Who operates the Rancher server.'),
  managedRancherServerFlavorName: input.string(
    'managed_rancher_server_flavor_name',
    'Name of the flavor of the virtual machines of the managed Rancher server.',
  ),
  managedRancherServerSystemVolumeSizeGb: input.int(
    'managed_rancher_server_system_volume_size_gb',
    'Size of the system volume of the managed Rancher server, in GB.',
  ),
  managedRancherServerSystemVolumeTypeName: input.string(
    'managed_rancher_server_system_volume_type_name',
    'Name of the volume type of the system volume of the managed Rancher server.',
  ),
  managedRancherServerDataVolumeSizeGb: input.int(
    'managed_rancher_server_data_volume_size_gb',
    'Size of the data volume of the managed Rancher server, in GB.',
  ),
  managedRancherServerDataVolumeTypeName: input.string(
    'managed_rancher_server_data_volume_type_name',
    'Name of the volume type of the data volume of the managed Rancher server.',
  ),
  managedRancherWorkerSystemVolumeSizeGb: input.int(
    'managed_rancher_worker_system_volume_size_gb',
    'Size of the system volume of the worker nodes of managed Rancher, in GB.',
  ),
  managedRancherWorkerSystemVolumeTypeName: input.string(
    'managed_rancher_worker_system_volume_type_name',
    'Name of the volume type of the system volume of the worker nodes of managed Rancher.',
  ),
  managedRancherLoadBalancerFlavorName: input.string(
    'managed_rancher_load_balancer_flavor_name',
    'Name of the flavor of the load balancer of managed Rancher.',
  ),
  managedRancherLoadBalancerSystemVolumeSizeGb: input.int(
    'managed_rancher_load_balancer_system_volume_size_gb',
    'Size of the system volume of the load balancer of managed Rancher, in GB.',
  ),
  managedRancherLoadBalancerSystemVolumeTypeName: input.string(
    'managed_rancher_load_balancer_system_volume_type_name',
    'Name of the volume type of the system volume of the load balancer of managed Rancher.',
  ),
  managedRancherLoadBalancerDataVolumeSizeGb: input.int(
    'managed_rancher_load_balancer_data_volume_size_gb',
    'Size of the data volume of the load balancer of managed Rancher, in GB.',
  ),
  managedRancherLoadBalancerDataVolumeTypeName: input.string(
    'managed_rancher_load_balancer_data_volume_type_name',
    'Name of the volume type of the data volume of the load balancer of managed Rancher.',
  ),
  managedRancherTenantMaxCpu: input.int(
    'managed_rancher_tenant_max_cpu',
    'The largest number of virtual processors of a tenant for managed Rancher.',
  ),
  managedRancherTenantMaxRam: input.int(
    'managed_rancher_tenant_max_ram',
    'The largest amount of memory of a tenant for managed Rancher, in GB.',
  ),
  managedRancherTenantMaxDisk: input.int(
    'managed_rancher_tenant_max_disk',
    'The largest amount of disk space of a tenant for managed Rancher, in GB.',
  ),
};
