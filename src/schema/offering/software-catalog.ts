import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { Catalog, CatalogPartition, SoftwareCatalog } from '../refs.ts';

const c = columnFields<'SoftwareCatalog'>();
const catalog = columnFields<'Catalog'>();
const partition = columnFields<'CatalogPartition'>();

builder.objectType(SoftwareCatalog, {
  description:
    'A collection of scientific software that users of an offering can load, and for which processors it is built.',
  fields: (t) => ({
    id: idOf<'SoftwareCatalog'>(t, 'SoftwareCatalog'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the tie between offering and catalog.'),
    catalog: c.object(t, 'catalog', Catalog, 'The catalog itself. Null when it was withdrawn.'),
    partition: c.object(
      t,
      'partition',
      CatalogPartition,
      'The partition whose nodes have the software; null when all nodes of the offering have it.',
    ),
    packageCount: c.sure.int(t, 'package_count', 'How many packages the catalog holds.'),
    enabledCpuFamily: c.strings(
      t,
      'enabled_cpu_family',
      'Processor families that the software is offered for, for example `x86_64`.',
    ),
    enabledCpuMicroarchitectures: c.strings(
      t,
      'enabled_cpu_microarchitectures',
      'Processor generations that the software is offered for, for example `zen3`.',
    ),
  }),
});

builder.objectType(Catalog, {
  description: 'A published collection of software, such as EESSI in one of its versions.',
  fields: (t) => ({
    id: idOf<'Catalog'>(t, 'Catalog'),
    uuid: catalog.sureUuid(t, 'uuid', 'Identifies the catalog.'),
    name: catalog.sure.string(t, 'name', 'Name of the collection.'),
    version: catalog.sure.string(t, 'version', 'Version of the collection, for example `2023.06`.'),
    description: catalog.sure.string(t, 'description', 'What the collection holds.'),
  }),
});

builder.objectType(CatalogPartition, {
  description:
    'The main facts of the partition that a software catalog is tied to; see `Offering.partitions` for the rest.',
  fields: (t) => ({
    id: idOf<'CatalogPartition'>(t, 'CatalogPartition'),
    uuid: partition.sureUuid(t, 'uuid', 'Identifies the partition.'),
    partitionName: partition.sure.string(t, 'partition_name', 'Name of the partition in Slurm.'),
    priorityTier: partition.int(
      t,
      'priority_tier',
      'Rank among the partitions: jobs of a higher tier are scheduled first. Null when the cluster decides.',
    ),
    qos: partition.sure.string(
      t,
      'qos',
      'Name of the quality of service that all jobs in the partition get.',
    ),
    cpuArch: partition.string(
      t,
      'cpu_arch',
      'Processor architecture of the nodes. Servers of 2024 do not tell.',
    ),
    gpuArch: partition.string(
      t,
      'gpu_arch',
      'GPU architecture of the nodes; empty when they have no GPUs. Servers of 2024 do not tell.',
    ),
  }),
});
