import { must } from '../write/checks.ts';
import { input } from '../write/input.ts';

/** The name of a partition. */
export const partitionName = (required: boolean) =>
  input.string('partition_name', 'Name of the partition in Slurm.', { required, check: must.notBeBlank });

/** The fields of a partition besides its name. If a limit is null, the cluster decides. */
export const partitionFields = {
  cpuArch: input.string(
    'cpu_arch',
    'Processor architecture of the nodes, for example `x86_64`; empty for none.',
  ),
  gpuArch: input.string('gpu_arch', 'GPU architecture of the nodes; empty for none.'),
  cpuBind: input.int(
    'cpu_bind',
    'How tasks are bound to processors unless the job specifies it, as the bit mask that Slurm uses.',
  ),
  defCpuPerGpu: input.int(
    'def_cpu_per_gpu',
    'Number of processors that a job gets for each GPU unless it requests another number.',
  ),
  maxCpusPerNode: input.int(
    'max_cpus_per_node',
    'The largest number of processors that a job can use on one node.',
  ),
  maxCpusPerSocket: input.int(
    'max_cpus_per_socket',
    'The largest number of processors that a job can use on one socket.',
  ),
  defMemPerCpu: input.float(
    'def_mem_per_cpu',
    'Memory that a job gets for each processor unless it requests another amount, in whole MB.',
  ),
  defMemPerGpu: input.float(
    'def_mem_per_gpu',
    'Memory that a job gets for each GPU unless it requests another amount, in whole MB.',
  ),
  defMemPerNode: input.float(
    'def_mem_per_node',
    'Memory that a job gets on each node unless it requests another amount, in whole MB.',
  ),
  maxMemPerCpu: input.float(
    'max_mem_per_cpu',
    'The largest amount of memory that a job can use for each processor, in whole MB.',
  ),
  maxMemPerNode: input.float(
    'max_mem_per_node',
    'The largest amount of memory that a job can use on one node, in whole MB.',
  ),
  defaultTime: input.int('default_time', 'Time limit of a job that sets none itself, in minutes.'),
  maxTime: input.int('max_time', 'The longest time that a job can run, in minutes.'),
  graceTime: input.int('grace_time', 'Time that a preempted job may continue to run, in seconds.'),
  maxNodes: input.int('max_nodes', 'The largest number of nodes that a job can use.'),
  minNodes: input.int('min_nodes', 'The smallest number of nodes that a job can use.'),
  exclusiveTopo: input.boolean(
    'exclusive_topo',
    'Whether a job gets a whole block of the network topology for itself.',
  ),
  exclusiveUser: input.boolean('exclusive_user', 'Whether a node runs jobs of only one user at a time.'),
  priorityTier: input.int(
    'priority_tier',
    'Priority tier of the partition: jobs in a partition of a higher tier are scheduled first and may preempt other ' +
      'jobs.',
  ),
  qos: input.string('qos', 'Name of the quality of service that applies to all jobs in the partition.'),
  reqResv: input.boolean('req_resv', 'Whether only jobs with a reservation can run in the partition.'),
};
