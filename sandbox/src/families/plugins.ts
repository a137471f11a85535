import { ok } from '../rest/call.ts';
import type { Route } from '../rest/router.ts';

type Component = readonly [type: string, name: string, unit: string, billing: 'limit' | 'usage'];

const cloud: readonly Component[] = [
  ['cores', 'Cores', 'cores', 'limit'],
  ['ram', 'RAM', 'GB', 'limit'],
  ['storage', 'Storage', 'GB', 'limit'],
];

/** The types of offerings, each with its built-in components, as a server of October 2024 lists them. */
const plugins: Readonly<Record<string, readonly Component[]>> = {
  'Marketplace.Booking': [],
  'Marketplace.Basic': [],
  'OpenStack.Tenant': cloud,
  'OpenStack.Instance': [],
  'OpenStack.Volume': [],
  'Marketplace.Rancher': [['node', 'K8S node', 'nodes', 'usage']],
  'Waldur.RemoteOffering': [],
  'Marketplace.Script': [],
  'SlurmInvoices.SlurmPackage': [
    ['cpu', 'CPU', 'hours', 'usage'],
    ['gpu', 'GPU', 'hours', 'usage'],
    ['ram', 'RAM', 'GB-hours', 'usage'],
  ],
  'Marketplace.Slurm': [],
  'Support.OfferingTemplate': [],
  'VMware.VirtualMachine': [
    ['cpu', 'CPU', 'vCPU', 'limit'],
    ['ram', 'RAM', 'GB', 'limit'],
    ['disk', 'Disk', 'GB', 'limit'],
  ],
};

/** Routes of the types of offerings, which need no credential. */
export const pluginRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/api/marketplace-plugins/',
    ignoresCredentials: true,
    handle: () =>
      ok(
        Object.entries(plugins).map(([type, components]) => ({
          offering_type: type,
          components: components.map(([each, name, unit, billing]) => ({
            type: each,
            name,
            measured_unit: unit,
            billing_type: billing,
          })),
          available_limits: type === 'OpenStack.Tenant' ? components.map(([each]) => each) : [],
        })),
      ),
  },
];
