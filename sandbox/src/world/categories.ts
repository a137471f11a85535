import type { Category } from './types.ts';

/** An attribute that offerings of a category have. */
export interface CategoryAttribute {
  readonly key: string;
  readonly title: string;
  readonly type: 'boolean' | 'string' | 'text' | 'integer' | 'choice' | 'list';
  /** The keys and titles of the values of a choice or list. */
  readonly options?: Readonly<Record<string, string>>;
}

interface CategoryDetails {
  readonly group: string;
  readonly section: string;
  readonly attributes: readonly CategoryAttribute[];
  /** Type, name and unit of the usual components. */
  readonly components: readonly (readonly [type: string, name: string, unit: string])[];
}

/** The groups of categories, with their descriptions. */
export const groupTitles: Readonly<Record<string, string>> = {
  Compute: 'Machines, and time on them',
  Data: 'Where data is kept',
  Services: 'What people do for others, and what they run for them',
};

const support: CategoryAttribute = {
  key: 'support_hours',
  title: 'Support hours',
  type: 'choice',
  options: { office: 'Office hours', always: 'Around the clock' },
};

const machines = [
  ['cpu', 'CPU', 'cores'],
  ['ram', 'RAM', 'GB'],
] as const;

const details: Readonly<Record<string, CategoryDetails>> = {
  HPC: {
    group: 'Compute',
    section: 'Hardware',
    attributes: [{ key: 'interconnect', title: 'Interconnect', type: 'string' }, support],
    components: [
      ['cpu', 'CPU', 'hours'],
      ['gpu', 'GPU', 'hours'],
    ],
  },
  'Private clouds': {
    group: 'Compute',
    section: 'Network',
    attributes: [{ key: 'public_network', title: 'Public network', type: 'boolean' }, support],
    components: machines,
  },
  'Virtual machines': {
    group: 'Compute',
    section: 'Systems',
    attributes: [
      {
        key: 'systems',
        title: 'Operating systems',
        type: 'list',
        options: { linux: 'Linux', windows: 'Windows' },
      },
    ],
    components: machines,
  },
  Kubernetes: {
    group: 'Compute',
    section: 'Cluster',
    attributes: [support],
    components: [['node', 'Nodes', 'nodes']],
  },
  Storage: {
    group: 'Data',
    section: 'Protection',
    attributes: [{ key: 'copies', title: 'Copies', type: 'integer' }, support],
    components: [['storage', 'Capacity', 'GB']],
  },
  Laboratories: {
    group: 'Services',
    section: 'Instrument',
    attributes: [{ key: 'operator', title: 'With an operator', type: 'boolean' }],
    components: [],
  },
};

const others: CategoryDetails = {
  group: 'Services',
  section: 'Support',
  attributes: [support],
  components: [],
};

/** The details of a category besides its title; null for a category that a caller created. */
export function detailsOf(category: Category): CategoryDetails | null {
  return category.isBuiltIn ? (details[category.title] ?? others) : null;
}
