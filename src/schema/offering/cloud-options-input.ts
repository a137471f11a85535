import { restEnum } from '../enums.ts';
import { input } from '../write/input.ts';
import { newer } from './offering-input.ts';

const StorageMode = restEnum('StorageMode', 'How an OpenStack offering counts storage.', {
  fixed: 'As one amount for all types of volumes.',
  dynamic: 'Each type of volume on its own.',
});

const CloudBillingSource = restEnum('CloudBillingSource', 'Where the usage of an OpenStack tenant is read.', {
  quota: 'From its quotas.',
  placement: 'From the placement service of OpenStack.',
});

const RancherDeploymentMode = restEnum('RancherDeploymentMode', 'Who runs Rancher.', {
  self_managed: 'The customer.',
  managed: 'The provider.',
});

/** Plug-in options of OpenStack and Rancher offerings. */
export const cloudOptions = {
  defaultInternalNetworkMtu: input.int(
    'default_internal_network_mtu',
    'MTU of the first network of an OpenStack tenant.',
  ),
  maxInstances: input.int('max_instances', 'How many machines an OpenStack tenant can have, by default.'),
  maxVolumes: input.int('max_volumes', 'How many volumes an OpenStack tenant can have, by default.'),
  maxSecurityGroups: input.int(
    'max_security_groups',
    'How many security groups an OpenStack tenant can have, by default.',
  ),
  storageMode: input.enum(StorageMode, 'storage_mode', 'How an OpenStack offering counts storage.'),
  snapshotSizeLimitGb: input.int('snapshot_size_limit_gb', 'The largest snapshot by default, in GB.'),
  lbaasEnabled: newer(
    input.boolean('lbaas_enabled', 'OpenStack tenants of the offering are meant to have load balancers.'),
  ),
  usagePollIntervalMinutes: newer(
    input.int('usage_poll_interval_minutes', 'Minutes between two readings of the usage; 60 by default.'),
  ),
  billingSource: newer(
    input.enum(CloudBillingSource, 'billing_source', 'Where the usage of an OpenStack tenant is read.'),
  ),
  showSshKeyLossWarning: newer(
    input.boolean(
      'show_ssh_key_loss_warning',
      'Order forms for machines warn that a lost private SSH key cannot be recovered.',
    ),
  ),
  flavorsRegex: input.string('flavors_regex', 'Regular expression that the names of usable flavors match.'),
  openstackOfferingUuidList: input.uuids(
    'openstack_offering_uuid_list',
    'Uuids of the OpenStack offerings in which tenants for Rancher can be made.',
  ),
  deploymentMode: input.enum(RancherDeploymentMode, 'deployment_mode', 'Who runs Rancher.'),
  managedRancherServerFlavorName: input.string(
    'managed_rancher_server_flavor_name',
    'Name of the flavor for the machines of the managed Rancher server.',
  ),
  managedRancherServerSystemVolumeSizeGb: input.int(
    'managed_rancher_server_system_volume_size_gb',
    'Size of the system volume of the managed Rancher server, in GB.',
  ),
  managedRancherServerSystemVolumeTypeName: input.string(
    'managed_rancher_server_system_volume_type_name',
    'Name of the type of that volume.',
  ),
  managedRancherServerDataVolumeSizeGb: input.int(
    'managed_rancher_server_data_volume_size_gb',
    'Size of the data volume of the managed Rancher server, in GB.',
  ),
  managedRancherServerDataVolumeTypeName: input.string(
    'managed_rancher_server_data_volume_type_name',
    'Name of the type of that volume.',
  ),
  managedRancherWorkerSystemVolumeSizeGb: input.int(
    'managed_rancher_worker_system_volume_size_gb',
    'Size of the system volume of worker nodes of managed Rancher, in GB.',
  ),
  managedRancherWorkerSystemVolumeTypeName: input.string(
    'managed_rancher_worker_system_volume_type_name',
    'Name of the type of that volume.',
  ),
  managedRancherLoadBalancerFlavorName: input.string(
    'managed_rancher_load_balancer_flavor_name',
    'Name of the flavor for the load balancer of managed Rancher.',
  ),
  managedRancherLoadBalancerSystemVolumeSizeGb: input.int(
    'managed_rancher_load_balancer_system_volume_size_gb',
    'Size of the system volume of that load balancer, in GB.',
  ),
  managedRancherLoadBalancerSystemVolumeTypeName: input.string(
    'managed_rancher_load_balancer_system_volume_type_name',
    'Name of the type of that volume.',
  ),
  managedRancherLoadBalancerDataVolumeSizeGb: input.int(
    'managed_rancher_load_balancer_data_volume_size_gb',
    'Size of the data volume of that load balancer, in GB.',
  ),
  managedRancherLoadBalancerDataVolumeTypeName: input.string(
    'managed_rancher_load_balancer_data_volume_type_name',
    'Name of the type of that volume.',
  ),
  managedRancherTenantMaxCpu: input.int(
    'managed_rancher_tenant_max_cpu',
    'The most virtual processors of a tenant for managed Rancher.',
  ),
  managedRancherTenantMaxRam: input.int(
    'managed_rancher_tenant_max_ram',
    'The most memory of a tenant for managed Rancher, in GB.',
  ),
  managedRancherTenantMaxDisk: input.int(
    'managed_rancher_tenant_max_disk',
    'The most disk space of a tenant for managed Rancher, in GB.',
  ),
};
