import { uuidOf } from '../random.ts';
import { overlaid, rowType, whole, wholeList } from '../rest/columns.ts';
import { isoOf } from '../world/text.ts';
import type { Offering, Partition, QosProfile, SoftwareCatalog } from '../world/types.ts';

const partitionQosRow = rowType<QosProfile & { readonly first: boolean }>('PartitionQos', {
  uuid: (qos) => uuidOf(`${qos.uuid} link`),
  qos: (qos) => qos.uuid,
  qos_name: (qos) => qos.name,
  is_default: (qos) => qos.first,
});

const partitionColumns = overlaid<Partition>(
  {
    uuid: (partition) => partition.uuid,
    partition_name: (partition) => partition.name,
    cpu_arch: (partition) => partition.cpuArch,
    gpu_arch: (partition) => partition.gpuArch,
    cpu_bind: () => null,
    def_cpu_per_gpu: (partition) => (partition.gpuArch ? 16 : null),
    max_cpus_per_node: (partition) => partition.maxCpusPerNode,
    max_cpus_per_socket: (partition) => partition.maxCpusPerNode / 2,
    def_mem_per_cpu: (partition) => partition.memoryPerCpu,
    def_mem_per_gpu: (partition) => (partition.gpuArch ? partition.memoryPerCpu * 16 : null),
    def_mem_per_node: () => null,
    max_mem_per_cpu: (partition) => partition.memoryPerCpu * 2,
    max_mem_per_node: (partition) => partition.memoryPerCpu * partition.maxCpusPerNode,
    default_time: () => 60,
    max_time: (partition) => partition.maxTime,
    grace_time: () => null,
    max_nodes: (partition) => partition.maxNodes,
    min_nodes: () => 1,
    exclusive_topo: () => false,
    exclusive_user: (partition) => partition.name === 'bigmem',
    priority_tier: (partition) => partition.priorityTier,
    qos: (partition) => partition.qos[0]?.name ?? '',
    qos_options: (partition, call) =>
      wholeList(
        partitionQosRow,
        partition.qos.map((qos, index) => ({ ...qos, first: index === 0 })),
        call,
      ),
    req_resv: () => false,
  },
  (partition) => partition.written,
);

export const partitionRow = rowType<Partition>('Partition', partitionColumns);

const qosColumns = overlaid<QosProfile>(
  {
    uuid: (qos) => qos.uuid,
    name: (qos) => qos.name,
    description: (qos) => qos.description,
    max_nodes: (qos) => qos.maxNodes,
    min_nodes: () => null,
    default_time: () => null,
    max_time: (qos) => qos.maxTime,
    grace_time: () => null,
    priority: (qos) => qos.priority,
    grp_tres: () => '',
    max_tres_per_job: (qos) => (qos.name === 'debug' ? 'cpu=16,gres/gpu=1' : ''),
    max_tres_per_node: () => '',
    max_tres_per_user: () => '',
    min_tres_per_job: () => '',
    flags: (qos) => (qos.name === 'debug' ? 'DenyOnLimit' : ''),
  },
  (qos) => qos.written,
);

export const qosRow = rowType<QosProfile>('QosProfile', qosColumns);

const catalogPartitionRow = rowType<Partition>('CatalogPartition', {
  uuid: (partition) => partition.uuid,
  partition_name: (partition) => partition.name,
  priority_tier: (partition) => partition.priorityTier,
  qos: (partition) => partition.qos[0]?.name ?? '',
  cpu_arch: (partition) => partition.cpuArch,
  gpu_arch: (partition) => partition.gpuArch,
});

export const softwareCatalogRow = rowType<SoftwareCatalog>('SoftwareCatalog', {
  uuid: (each) => each.uuid,
  catalog: ({ source }) => ({
    uuid: source.uuid,
    name: source.name,
    version: source.version,
    description: `${source.name} ${source.version}`,
  }),
  enabled_cpu_family: (each) => each.cpuFamilies,
  enabled_cpu_microarchitectures: (each) => each.cpuMicroarchitectures,
  package_count: ({ source }) => source.packageCount,
  partition: (each, call) => (each.partition ? whole(catalogPartitionRow, each.partition, call) : null),
});

/** A software catalog of an offering as writes return it: with ids instead of nested objects. */
export const catalogRow = rowType<{ readonly offering: Offering; readonly catalog: SoftwareCatalog }>(null, {
  uuid: ({ catalog }) => catalog.uuid,
  created: ({ catalog }) => isoOf(catalog.created),
  modified: ({ catalog }) => isoOf(catalog.modified),
  offering: ({ offering }) => offering.uuid,
  catalog: ({ catalog }) => catalog.source.uuid,
  offering_name: ({ offering }) => offering.name,
  catalog_name: ({ catalog }) => catalog.source.name,
  catalog_version: ({ catalog }) => catalog.source.version,
  enabled_cpu_family: ({ catalog }) => catalog.cpuFamilies,
  enabled_cpu_microarchitectures: ({ catalog }) => catalog.cpuMicroarchitectures,
  partition: ({ catalog }) => catalog.partition?.uuid ?? null,
  partition_name: ({ catalog }) => catalog.partition?.name,
});
