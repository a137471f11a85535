import { must } from '../write/checks.ts';
import { input } from '../write/input.ts';

/** The name of a partition. */
export const partitionName = (required: boolean) =>
  input.string('partition_name', 'Name of the partition in Slurm.', { required, check: must.notBeBlank });

/** What can be said of a partition besides its name. Null leaves a bound to the cluster. */
export const partitionFields = {
  cpuArch: input.string(
    'cpu_arch',
    'Processor architecture of the nodes, for example `x86_64`; empty for none.',
  ),
  gpuArch: input.string('gpu_arch', 'GPU architecture of the nodes; empty for none.'),
  cpuBind: input.int(
    'cpu_bind',
    'How tasks are bound to processors unless a job says otherwise, as the bit mask that Slurm uses.',
  ),
  defCpuPerGpu: input.int(
    'def_cpu_per_gpu',
    'Processors that a job gets for each GPU unless it asks for another number.',
  ),
  maxCpusPerNode: input.int('max_cpus_per_node', 'The most processors that a job can use on one node.'),
  maxCpusPerSocket: input.int('max_cpus_per_socket', 'The most processors that a job can use on one socket.'),
  defMemPerCpu: input.float(
    'def_mem_per_cpu',
    'Memory that a job gets for each processor unless it asks for more, in whole MB.',
  ),
  defMemPerGpu: input.float(
    'def_mem_per_gpu',
    'Memory that a job gets for each GPU unless it asks for more, in whole MB.',
  ),
  defMemPerNode: input.float(
    'def_mem_per_node',
    'Memory that a job gets on each node unless it asks for more, in whole MB.',
  ),
  maxMemPerCpu: input.float(
    'max_mem_per_cpu',
    'The most memory that a job can use for each processor, in whole MB.',
  ),
  maxMemPerNode: input.float(
    'max_mem_per_node',
    'The most memory that a job can use on one node, in whole MB.',
  ),
  defaultTime: input.int('default_time', 'Time limit of a job that sets none, in minutes.'),
  maxTime: input.int('max_time', 'The longest that a job can run, in minutes.'),
  graceTime: input.int('grace_time', 'How long a job that has to give way may go on, in seconds.'),
  maxNodes: input.int('max_nodes', 'The most nodes that a job can use.'),
  minNodes: input.int('min_nodes', 'The fewest nodes that a job can use.'),
  exclusiveTopo: input.boolean(
    'exclusive_topo',
    'A job has a whole block of the network topology to itself.',
  ),
  exclusiveUser: input.boolean('exclusive_user', 'A node runs jobs of one user at a time.'),
  priorityTier: input.int(
    'priority_tier',
    'Rank among the partitions: jobs of a higher tier are scheduled first and may displace others.',
  ),
  qos: input.string('qos', 'Name of the quality of service that all jobs in the partition get.'),
  reqResv: input.boolean('req_resv', 'Only jobs with a reservation can run.'),
};
