import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { Partition, PartitionQos, QosProfile } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'Partition'>();
const option = columnFields<'PartitionQos'>();
const qos = columnFields<'QosProfile'>();

builder.objectType(Partition, {
  description:
    'A partition of the Slurm cluster behind an offering: a set of nodes with common bounds for jobs. What is null is left to the cluster.',
  fields: (t) => ({
    id: idOf<'Partition'>(t, 'Partition'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the partition.'),
    partitionName: c.sure.string(t, 'partition_name', 'Name of the partition in Slurm.'),
    cpuArch: c.string(
      t,
      'cpu_arch',
      'Processor architecture of the nodes, for example `x86_64`. Servers of 2024 do not tell.',
    ),
    gpuArch: c.string(
      t,
      'gpu_arch',
      'GPU architecture of the nodes; empty when they have no GPUs. Servers of 2024 do not tell.',
    ),
    cpuBind: c.int(
      t,
      'cpu_bind',
      'How tasks are bound to processors unless a job says otherwise, as the bit mask that Slurm uses. Null when the cluster decides.',
    ),
    defCpuPerGpu: c.int(
      t,
      'def_cpu_per_gpu',
      'Processors that a job gets for each GPU unless it asks for another number. Null when the cluster decides.',
    ),
    maxCpusPerNode: c.int(
      t,
      'max_cpus_per_node',
      'The most processors that a job can use on one node. Null when the cluster decides.',
    ),
    maxCpusPerSocket: c.int(
      t,
      'max_cpus_per_socket',
      'The most processors that a job can use on one socket. Null when the cluster decides.',
    ),
    defMemPerCpu: c.float(
      t,
      'def_mem_per_cpu',
      'Memory that a job gets for each processor unless it asks for more, in MB. Null when the cluster decides.',
    ),
    defMemPerGpu: c.float(
      t,
      'def_mem_per_gpu',
      'Memory that a job gets for each GPU unless it asks for more, in MB. Null when the cluster decides.',
    ),
    defMemPerNode: c.float(
      t,
      'def_mem_per_node',
      'Memory that a job gets on each node unless it asks for more, in MB. Null when the cluster decides.',
    ),
    maxMemPerCpu: c.float(
      t,
      'max_mem_per_cpu',
      'The most memory that a job can use for each processor, in MB. Null when the cluster decides.',
    ),
    maxMemPerNode: c.float(
      t,
      'max_mem_per_node',
      'The most memory that a job can use on one node, in MB. Null when the cluster decides.',
    ),
    defaultTime: c.int(
      t,
      'default_time',
      'Time limit of a job that sets none, in minutes. Null when the cluster decides.',
    ),
    maxTime: c.int(
      t,
      'max_time',
      'The longest that a job can run, in minutes. Null when the cluster decides.',
    ),
    graceTime: c.int(
      t,
      'grace_time',
      'How long a job that has to give way may go on, in seconds. Null when the cluster decides.',
    ),
    maxNodes: c.int(t, 'max_nodes', 'The most nodes that a job can use. Null when the cluster decides.'),
    minNodes: c.int(t, 'min_nodes', 'The fewest nodes that a job can use. Null when the cluster decides.'),
    exclusiveTopo: c.sure.boolean(
      t,
      'exclusive_topo',
      'A job has a whole block of the network topology to itself.',
    ),
    exclusiveUser: c.sure.boolean(t, 'exclusive_user', 'A node runs jobs of one user at a time.'),
    priorityTier: c.int(
      t,
      'priority_tier',
      'Rank among the partitions: jobs of a higher tier are scheduled first and may displace others. Null when the cluster decides.',
    ),
    qos: c.sure.string(t, 'qos', 'Name of the quality of service that all jobs in the partition get.'),
    reqResv: c.sure.boolean(t, 'req_resv', 'Only jobs with a reservation can run.'),
    qosOptions: c.objects(
      t,
      'qos_options',
      PartitionQos,
      'The qualities of service that a job can choose from. Servers of 2024 do not tell.',
    ),
  }),
});

builder.objectType(PartitionQos, {
  description: 'A quality of service that jobs in a partition can choose.',
  fields: (t) => ({
    id: idOf<'PartitionQos'>(t, 'PartitionQos'),
    uuid: option.sureUuid(t, 'uuid', 'Identifies the pair of partition and quality of service.'),
    qos: linked(
      t,
      relations.PartitionQos.qos,
      'The quality of service; null when the offering has it no more.',
    ),
    isDefault: option.sure.boolean(t, 'is_default', 'Taken by jobs that choose none.'),
  }),
});

builder.objectType(QosProfile, {
  description:
    'A quality of service of the Slurm cluster behind an offering: priority and bounds of the jobs that run under it. What is null or empty is left to the cluster.',
  fields: (t) => ({
    id: idOf<'QosProfile'>(t, 'QosProfile'),
    uuid: qos.sureUuid(t, 'uuid', 'Identifies the quality of service.'),
    name: qos.sure.string(t, 'name', 'Name in Slurm.'),
    description: qos.sure.string(
      t,
      'description',
      'What the quality of service is for, in the words of the provider.',
    ),
    priority: qos.int(
      t,
      'priority',
      'Added to the priority of jobs; the higher, the sooner they run. Null when the cluster decides.',
    ),
    maxNodes: qos.int(t, 'max_nodes', 'The most nodes that a job can use. Null when the cluster decides.'),
    minNodes: qos.int(t, 'min_nodes', 'The fewest nodes that a job can use. Null when the cluster decides.'),
    defaultTime: qos.int(
      t,
      'default_time',
      'Time limit of a job that sets none, in minutes. Null when the cluster decides.',
    ),
    maxTime: qos.int(
      t,
      'max_time',
      'The longest that a job can run, in minutes. Null when the cluster decides.',
    ),
    graceTime: qos.int(
      t,
      'grace_time',
      'How long a job that has to give way may go on, in seconds. Null when the cluster decides.',
    ),
    grpTres: qos.sure.string(
      t,
      'grp_tres',
      'The most that all jobs under it can use together, as Slurm writes it, for example `cpu=512,gres/gpu=16`.',
    ),
    maxTresPerJob: qos.sure.string(
      t,
      'max_tres_per_job',
      'The most that one job can use, in the notation of `grpTres`.',
    ),
    maxTresPerNode: qos.sure.string(
      t,
      'max_tres_per_node',
      'The most that one job can use on each node, in the notation of `grpTres`.',
    ),
    maxTresPerUser: qos.sure.string(
      t,
      'max_tres_per_user',
      'The most that the jobs of one user can use together, in the notation of `grpTres`.',
    ),
    minTresPerJob: qos.sure.string(
      t,
      'min_tres_per_job',
      'The least that a job has to ask for, in the notation of `grpTres`.',
    ),
    flags: qos.sure.string(
      t,
      'flags',
      'Further Slurm settings, separated by commas, for example `DenyOnLimit`.',
    ),
  }),
});
