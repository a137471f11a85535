import { restEnum } from '../enums.ts';
import { input, inputObject } from '../write/input.ts';
import { extra, newer, settings } from './offering-input.ts';

const NodeDiskDriver = restEnum('NodeDiskDriver', 'How the disks of Rancher nodes are attached.', {
  sd: 'SCSI disks: `/dev/sda` and so on.',
  vd: 'Virtio disks: `/dev/vda` and so on.',
});

const ExternalIpInput = inputObject(
  'ExternalIpInput',
  'A floating IP address of OpenStack and the public IP address that belongs to it.',
  {
    floatingIp: input.string('floating_ip', 'The floating IP address in OpenStack.', { required: true }),
    externalIp: input.string(
      'external_ip',
      'The public IP address at which the floating IP address is reached from outside.',
      {
        required: true,
      },
    ),
  },
);

const ScriptVariableInput = inputObject('ScriptVariableInput', 'An environment variable of a script.', {
  name: input.string('name', 'Name of the variable.', { required: true }),
  value: input.string('value', 'Value of the variable.', { required: true }),
});

/** The secret settings of a plug-in, which users who may set them can also read. */
export const SecretOptionsInput = inputObject(
  'SecretOptionsInput',
  'Settings of the plug-in of an offering that are secret or may contain secrets. Only owners and ' +
    'managers of the offering and staff can read them. Which settings have an effect depends on the ' +
    'plug-in.',
  {
    orderNotificationEmails: newer(
      input.strings('order_notification_emails', 'E-mail addresses that are notified of new orders.'),
    ),
    orderNotificationRoles: newer(
      input.strings(
        'order_notification_roles',
        'Names of roles. Users with one of these roles are notified of new orders.',
      ),
    ),
    backendUrl: input.string('backend_url', 'URL of the back end.'),
    username: input.string('username', 'User name for the back end.'),
    password: input.string('password', 'Password for the back end.'),
    apiUrl: input.string('api_url', 'URL of the API of the other Waldur server, for a remote offering.'),
    token: input.string('token', 'Access token for the other Waldur server.'),
    customerUuid: input.string('customer_uuid', 'UUID of the organization on the other Waldur server.'),
    sharedUserPassword: input.string(
      'shared_user_password',
      'Password that all accounts in the GLauth directory share.',
    ),
    templateConfirmationComment: input.string(
      'template_confirmation_comment',
      'Comment that confirms an order that is handled through tickets.',
    ),
    language: input.string('language', 'Language of the scripts: Python or Bash.'),
    environ: input.objects(ScriptVariableInput, 'environ', 'Environment variables of the scripts.'),
    create: input.string('create', 'Script that creates a resource.'),
    update: input.string('update', 'Script that changes a resource.'),
    terminate: input.string('terminate', 'Script that removes a resource.'),
    pull: input.string('pull', 'Script that reads the state of a resource. It runs regularly.'),
    heappePassword: input.string('heappe_password', 'Password for HEAppE.'),
    heappeClusterPassword: input.string('heappe_cluster_password', 'Password for the cluster in HEAppE.'),
    ipv4ExternalIpMapping: input.objects(
      ExternalIpInput,
      'ipv4_external_ip_mapping',
      'Floating IP addresses of OpenStack and the public IP addresses that belong to them.',
    ),
    openstackApiTlsCertificate: input.string(
      'openstack_api_tls_certificate',
      'TLS certificate by which the OpenStack API is verified. On some servers, an update of the integration without ' +
        'this certificate stops its use: give it in every update.',
    ),
    dnsNameservers: input.strings('dns_nameservers', 'Name servers of new subnets.'),
    cloudInitTemplate: input.string(
      'cloud_init_template',
      'Cloud-init template for the nodes of a Rancher cluster.',
    ),
    managedRancherLoadBalancerCloudInitTemplate: input.string(
      'managed_rancher_load_balancer_cloud_init_template',
      'Cloud-init template for the load balancer of managed Rancher.',
    ),
    baseImageName: input.string('base_image_name', 'Name of the image for the nodes of a cluster.'),
    k8sVersion: input.string('k8s_version', 'Version of Kubernetes.'),
    nodeDiskDriver: input.enum(
      NodeDiskDriver,
      'node_disk_driver',
      'How the disks of Rancher nodes are attached in OpenStack.',
    ),
    privateRegistryUrl: input.string('private_registry_url', 'URL of a private registry for a cluster.'),
    privateRegistryUser: input.string('private_registry_user', 'User name for the private registry.'),
    privateRegistryPassword: input.string('private_registry_password', 'Password for the private registry.'),
    vaultHost: input.string('vault_host', 'Host of the Vault server.'),
    vaultPort: input.int('vault_port', 'Port of the Vault server.'),
    vaultToken: input.string('vault_token', 'Token for the Vault server.'),
    vaultTlsVerify: input.boolean(
      'vault_tls_verify',
      'Whether the certificate of the Vault server is checked.',
    ),
    keycloakUrl: input.string('keycloak_url', 'URL of the Keycloak server.'),
    keycloakRealm: input.string('keycloak_realm', 'Realm of Rancher in Keycloak.'),
    keycloakUserRealm: input.string('keycloak_user_realm', 'Realm in which the Keycloak user logs in.'),
    keycloakUsername: input.string('keycloak_username', 'User name for Keycloak.'),
    keycloakPassword: input.string('keycloak_password', 'Password for Keycloak.'),
    keycloakSyncFrequency: input.int(
      'keycloak_sync_frequency',
      'Interval at which users are synchronized with Keycloak, in minutes.',
    ),
    keycloakSslVerify: input.boolean(
      'keycloak_ssl_verify',
      'Whether the certificate of the Keycloak server is checked.',
    ),
    argocdK8sNamespace: input.string('argocd_k8s_namespace', 'Namespace in which ArgoCD runs.'),
    argocdK8sKubeconfig: input.string(
      'argocd_k8s_kubeconfig',
      'Kubeconfig with access to the namespace in which ArgoCD runs.',
    ),
    extra,
  },
);

/** The secret options of an offering, with what `extra` adds. */
export const secretOptions = (description: string) =>
  settings(SecretOptionsInput, 'secret_options', description);
