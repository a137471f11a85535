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
    'A partition of the Slurm cluster of an offering: a set of nodes with common limits for jobs. The ' +
    'cluster decides wherever a field is null.',
  fields: (t) => ({
    id: idOf<'Partition'>(t, 'Partition'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the partition.'),
    partitionName: c.sure.string(t, 'partition_name', 'Name of the partition in Slurm.'),
    cpuArch: c.string(
      t,
      'cpu_arch',
      'Processor architecture of the nodes, for example `x86_64`. Servers of 2024 do not have it.',
    ),
    gpuArch: c.string(
      t,
      'gpu_arch',
      'GPU architecture of the nodes; empty when they have no GPUs. Servers of 2024 do not have it.',
    ),
    cpuBind: c.int(
      t,
      'cpu_bind',
      'How tasks are bound to processors unless the job specifies it, as the bit mask that Slurm uses. Null when the ' +
        'cluster decides.',
    ),
    defCpuPerGpu: c.int(
      t,
      'def_cpu_per_gpu',
      'Number of processors that a job gets for each GPU unless it requests another number. Null when the cluster ' +
        'decides.',
    ),
    maxCpusPerNode: c.int(
      t,
      'max_cpus_per_node',
      'The largest number of processors that a job can use on one node. Null when the cluster decides.',
    ),
    maxCpusPerSocket: c.int(
      t,
      'max_cpus_per_socket',
      'The largest number of processors that a job can use on one socket. Null when the cluster decides.',
    ),
    defMemPerCpu: c.float(
      t,
      'def_mem_per_cpu',
      'Memory that a job gets for each processor unless it requests another amount, in MB. Null when the cluster ' +
        'decides.',
    ),
    defMemPerGpu: c.float(
      t,
      'def_mem_per_gpu',
      'Memory that a job gets for each GPU unless it requests another amount, in MB. Null when the cluster decides.',
    ),
    defMemPerNode: c.float(
      t,
      'def_mem_per_node',
      'Memory that a job gets on each node unless it requests another amount, in MB. Null when the cluster decides.',
    ),
    maxMemPerCpu: c.float(
      t,
      'max_mem_per_cpu',
      'The largest amount of memory that a job can use for each processor, in MB. Null when the cluster decides.',
    ),
    maxMemPerNode: c.float(
      t,
      'max_mem_per_node',
      'The largest amount of memory that a job can use on one node, in MB. Null when the cluster decides.',
    ),
    defaultTime: c.int(
      t,
      'default_time',
      'Time limit of a job that sets none itself, in minutes. Null when the cluster decides.',
    ),
    maxTime: c.int(
      t,
      'max_time',
      'The longest time that a job can run, in minutes. Null when the cluster decides.',
    ),
    graceTime: c.int(
      t,
      'grace_time',
      'Time that a preempted job may continue to run, in seconds. Null when the cluster decides.',
    ),
    maxNodes: c.int(
      t,
      'max_nodes',
      'The largest number of nodes that a job can use. Null when the cluster decides.',
    ),
    minNodes: c.int(
      t,
      'min_nodes',
      'The smallest number of nodes that a job can use. Null when the cluster decides.',
    ),
    exclusiveTopo: c.sure.boolean(
      t,
      'exclusive_topo',
      'Whether a job gets a whole block of the network topology for itself.',
    ),
    exclusiveUser: c.sure.boolean(
      t,
      'exclusive_user',
      'Whether a node runs jobs of only one user at a time.',
    ),
    priorityTier: c.int(
      t,
      'priority_tier',
      'Priority tier of the partition: jobs in a partition of a higher tier are scheduled first and may preempt other ' +
        'jobs. Null when the cluster decides.',
    ),
    qos: c.sure.string(t, 'qos', 'Name of the quality of service that applies to all jobs in the partition.'),
    reqResv: c.sure.boolean(t, 'req_resv', 'Whether only jobs with a reservation can run in the partition.'),
    qosOptions: c.objects(
      t,
      'qos_options',
      PartitionQos,
      'Qualities of service that jobs in the partition can choose. Servers of 2024 do not have it.',
    ),
  }),
});

builder.objectType(PartitionQos, {
  description: 'A quality of service that jobs in a partition can choose.',
  fields: (t) => ({
    id: idOf<'PartitionQos'>(t, 'PartitionQos'),
    uuid: option.sureUuid(t, 'uuid', 'UUID of the pair of partition and quality of service.'),
    qos: linked(
      t,
      relations.PartitionQos.qos,
      'The quality of service; null when the offering no longer has it.',
    ),
    isDefault: option.sure.boolean(
      t,
      'is_default',
      'Whether jobs that choose no quality of service get this one.',
    ),
  }),
});

builder.objectType(QosProfile, {
  description:
    'A quality of service of the Slurm cluster of an offering: priority and limits of the jobs that run ' +
    'under it. The cluster decides wherever a field is null or empty.',
  fields: (t) => ({
    id: idOf<'QosProfile'>(t, 'QosProfile'),
    uuid: qos.sureUuid(t, 'uuid', 'UUID of the quality of service.'),
    name: qos.sure.string(t, 'name', 'Name of the quality of service in Slurm.'),
    description: qos.sure.string(
      t,
      'description',
      'Description of what the quality of service is for, written by the provider.',
    ),
    priority: qos.int(
      t,
      'priority',
      'Number that is added to the priority of jobs: jobs with a higher priority run sooner. Null when the cluster ' +
        'decides.',
    ),
    maxNodes: qos.int(
      t,
      'max_nodes',
      'The largest number of nodes that a job can use. Null when the cluster decides.',
    ),
    minNodes: qos.int(
      t,
      'min_nodes',
      'The smallest number of nodes that a job can use. Null when the cluster decides.',
    ),
    defaultTime: qos.int(
      t,
      'default_time',
      'Time limit of a job that sets none itself, in minutes. Null when the cluster decides.',
    ),
    maxTime: qos.int(
      t,
      'max_time',
      'The longest time that a job can run, in minutes. Null when the cluster decides.',
    ),
    graceTime: qos.int(
      t,
      'grace_time',
      'Time that a preempted job may continue to run, in seconds. Null when the cluster decides.',
    ),
    grpTres: qos.sure.string(
      t,
      'grp_tres',
      'The most that all jobs under the quality of service can use together, in the notation of Slurm, for example ' +
        '`cpu=512,gres/gpu=16`.',
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
      'The least that a job has to request, in the notation of `grpTres`.',
    ),
    flags: qos.sure.string(
      t,
      'flags',
      'Further Slurm settings, separated by commas, for example `DenyOnLimit`.',
    ),
  }),
});
