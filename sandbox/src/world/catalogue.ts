import type { BillingType, OfferingState, PlanUnit } from './types.ts';

/** A component of an offering in the catalogue, with the price of a unit and the usual limit. */
export interface ComponentSeed {
  readonly type: string;
  readonly name: string;
  readonly unit: string;
  readonly billing: BillingType;
  readonly price: number;
  readonly typical: number;
  readonly factor?: number;
  readonly boolean?: boolean;
}

export interface OfferingKind {
  readonly type: string;
  readonly category: string;
  readonly unit: PlanUnit;
  readonly components: readonly ComponentSeed[];
  readonly summary: string;
}

const component = (
  type: string,
  name: string,
  unit: string,
  billing: BillingType,
  price: number,
  typical: number,
  extra: { factor?: number; boolean?: boolean } = {},
): ComponentSeed => ({ type, name, unit, billing, price, typical, ...extra });

/** For each type of offering, the part of the definitions of a real server's plugins that the catalogue needs. */
export const offeringKinds = {
  slurm: {
    type: 'Marketplace.Slurm',
    category: 'HPC',
    unit: 'month',
    summary: 'Batch computing behind a SLURM scheduler, with shared project storage.',
    components: [
      component('cpu', 'CPU', 'k-Hours', 'limit', 4.5, 120, { factor: 60000 }),
      component('gpu', 'GPU', 'Hours', 'usage', 1.2, 400, { factor: 60 }),
      component('ram', 'RAM', 'GB-Hours', 'usage', 0.002, 9000, { factor: 61440 }),
      component('storage', 'Project storage', 'GB', 'limit', 0.03, 2000),
    ],
  },
  tenant: {
    type: 'OpenStack.Tenant',
    category: 'Private clouds',
    unit: 'month',
    summary: 'A private network, quotas and a self-service dashboard.',
    components: [
      component('cores', 'Cores', 'cores', 'limit', 6, 32),
      component('ram', 'RAM', 'GB', 'limit', 2.5, 128, { factor: 1024 }),
      component('storage', 'Storage', 'GB', 'limit', 0.08, 1024, { factor: 1024 }),
      component('floating_ip', 'Floating IP', 'addresses', 'usage', 1.5, 4),
    ],
  },
  storage: {
    type: 'Marketplace.Basic',
    category: 'Storage',
    unit: 'month',
    summary: 'Capacity with snapshots, paid by the gigabyte.',
    components: [
      component('storage', 'Capacity', 'GB', 'limit', 0.02, 5000),
      component('transfer', 'Outgoing transfer', 'TB', 'usage', 9, 3),
      component('replica', 'Second copy', '', 'fixed', 15, 1, { boolean: true }),
    ],
  },
  vmware: {
    type: 'VMware.VirtualMachine',
    category: 'Virtual machines',
    unit: 'day',
    summary: 'One virtual machine with a console and daily backups.',
    components: [
      component('cpu', 'vCPU', 'cores', 'limit', 0.4, 8),
      component('ram', 'RAM', 'GB', 'limit', 0.15, 32, { factor: 1024 }),
      component('disk', 'Disk', 'GB', 'limit', 0.01, 200, { factor: 1024 }),
    ],
  },
  support: {
    type: 'Support.OfferingTemplate',
    category: 'Consulting',
    unit: 'quantity',
    summary: 'Time of a specialist, ordered by the hour.',
    components: [
      component('hours', 'Specialist hours', 'hours', 'usage', 95, 12),
      component('kickoff', 'Kick-off', '', 'one', 250, 1),
    ],
  },
  seats: {
    type: 'Marketplace.Basic',
    category: 'Applications',
    unit: 'month',
    summary: 'Named seats in a hosted application.',
    components: [
      component('seat', 'Seats', 'users', 'limit', 11, 10),
      component('setup', 'Set-up', '', 'one', 100, 1),
      component('switch', 'Change of plan', '', 'few', 25, 1),
    ],
  },
  rancher: {
    type: 'Marketplace.Rancher',
    category: 'Kubernetes',
    unit: 'hour',
    summary: 'Managed Kubernetes clusters with single sign-on.',
    components: [
      component('node', 'Worker nodes', 'nodes', 'usage', 0.35, 5),
      component('control_plane', 'Control plane', '', 'fixed', 0.1, 1),
    ],
  },
  booking: {
    type: 'Marketplace.Booking',
    category: 'Laboratories',
    unit: 'quantity',
    summary: 'Time slots at an instrument, with an operator on request.',
    components: [
      component('slot', 'Half-day slots', 'slots', 'usage', 180, 2),
      component('operator', 'Operator', '', 'fixed', 60, 1, { boolean: true }),
    ],
  },
  script: {
    type: 'Marketplace.Script',
    category: 'Applications',
    unit: 'half_month',
    summary: 'Created and removed by scripts of the provider.',
    components: [
      component('run', 'Runs', 'runs', 'usage', 2.75, 60),
      component('storage', 'Result storage', 'GB', 'limit', 0.05, 500),
    ],
  },
} as const satisfies Record<string, OfferingKind>;

export type OfferingKindName = keyof typeof offeringKinds;

export interface OfferingSeed {
  readonly name: string;
  readonly kind: OfferingKindName;
  readonly state?: OfferingState;
  /** Share of all resources, relative to other offerings. Default 1. */
  readonly weight?: number;
  readonly private?: boolean;
  /** Whether teams contain only users who accepted the terms of service. */
  readonly enforcesConsent?: boolean;
  /** Name of the parent offering. */
  readonly parent?: string;
}

const offer = (
  kind: OfferingKindName,
  name: string,
  extra: Omit<OfferingSeed, 'kind' | 'name'> = {},
): OfferingSeed => ({
  kind,
  name,
  ...extra,
});

/** One list for each service provider, in the order of `customerSeeds`. */
export const offeringSeeds: readonly (readonly OfferingSeed[])[] = [
  [
    offer('slurm', 'Aurora HPC', { weight: 2.6 }),
    offer('tenant', 'Ásgarðr Research Cloud', { weight: 1.6 }),
    offer('slurm', 'Borealis GPU Cluster', { weight: 1.8 }),
    offer('slurm', 'Cirrus Throughput', { weight: 0.9 }),
    offer('support', 'Code Review & Optimisation', { weight: 0.3 }),
    offer('support', 'Data Stewardship', { weight: 0.4 }),
    offer('tenant', 'Dune Private Cloud', { weight: 1.1 }),
    offer('seats', 'Elastic Licences', { weight: 0.7 }),
    offer('booking', 'Electron Microscope Slot', { weight: 0.5 }),
    offer('slurm', 'Fjord Large Memory', { weight: 0.8 }),
    offer('storage', 'Glacier Archive Storage', { weight: 1.5 }),
    offer('storage', 'Harbour Object Storage', { weight: 1.3 }),
    offer('support', 'HPC Onboarding Workshop', { weight: 0.2, state: 'Unavailable' }),
    offer('storage', 'Isberg Scratch', { weight: 0.6, state: 'Paused' }),
    offer('storage', 'Jökull Backup', { weight: 1 }),
    offer('seats', 'Jupyter Workspaces', { weight: 1.4 }),
    offer('tenant', 'Kelvin Research Cloud', { weight: 0.9, private: true }),
    offer('slurm', 'Lumen AI Training', { weight: 1.2, enforcesConsent: true }),
    offer('vmware', 'Mistral Virtual Machines', { weight: 1.3 }),
    offer('vmware', 'Nimbus Windows Hosts', { weight: 0.5, parent: 'Mistral Virtual Machines' }),
    offer('support', 'Performance Consulting', { weight: 0.3 }),
    offer('script', 'Quantum Emulator Access', { weight: 0.1, state: 'Draft' }),
    offer('seats', 'Secure Data Enclave', { weight: 0.6, private: true }),
    offer('booking', 'Visualisation Lab', { weight: 0.2, state: 'Archived' }),
  ],
  [
    offer('tenant', 'Amber Cloud Tenant', { weight: 1.5 }),
    offer('slurm', 'Baltic GPU Nodes', { weight: 1.4 }),
    offer('support', 'Cloud Migration Advisory', { weight: 0.3 }),
    offer('seats', 'Managed PostgreSQL', { weight: 0.8 }),
    offer('storage', 'Pärnu Object Storage', { weight: 1.1 }),
    offer('rancher', 'Riga Kubernetes', { weight: 0.9 }),
    offer('vmware', 'Tartu VM Farm', { weight: 1.2, state: 'Paused' }),
    offer('storage', 'Vilnius Backup', { weight: 0.7 }),
  ],
  [
    offer('slurm', 'Castor GPU', { weight: 1.2 }),
    offer('tenant', 'Érable Cloud', { weight: 0.9 }),
    offer('support', 'Formation au calcul intensif', { weight: 0.3 }),
    offer('slurm', 'Mont-Royal HPC', { weight: 1.4 }),
    offer('storage', 'Saint-Laurent Storage', { weight: 0.8 }),
    offer('rancher', 'Vallée Kubernetes', { weight: 0, state: 'Draft' }),
  ],
  [
    offer('storage', 'Abyss Archive', { weight: 0.9 }),
    offer('script', 'Current Streams', { weight: 0.5 }),
    offer('seats', 'Kraken Visualisation', { weight: 0.4, state: 'Archived' }),
    offer('slurm', 'Trench Compute', { weight: 1.1 }),
  ],
  [
    offer('storage', 'BioBank "Secure" Storage', { weight: 0.7 }),
    offer('script', 'Genome Pipeline Runs', { weight: 1 }),
    offer('seats', 'Helix Workspace', { weight: 0.6 }),
    offer('seats', 'Phenotype Vault', { weight: 0.3, state: 'Unavailable' }),
  ],
];
