import { writtenPart } from '../../relations/offering-part.ts';
import { fetchedRow } from '../related.ts';
import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, writeMutation } from '../write/write-mutation.ts';
import { offeringParams, offeringRow, ofOffering } from './offering-input.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';

const qosProfile = writtenPart('QosProfile', 'qos_profiles', 'qos_profile');

const name = (required: boolean) =>
  input.string('name', 'Name of the quality of service in Slurm.', { required, check: must.notBeBlank });

const tres = 'in the notation of Slurm, for example `cpu=512,gres/gpu=16`; empty for no limit.';

/** The fields of a quality of service besides its name. If a limit is null, the cluster decides. */
const qosFields = {
  description: input.string('description', 'Description of what the quality of service is for.'),
  priority: input.int(
    'priority',
    'Number that is added to the priority of jobs: jobs with a higher priority run sooner.',
  ),
  maxNodes: input.int('max_nodes', 'The largest number of nodes that a job can use.'),
  minNodes: input.int('min_nodes', 'The smallest number of nodes that a job can use.'),
  defaultTime: input.int('default_time', 'Time limit of a job that sets none itself, in minutes.'),
  maxTime: input.int('max_time', 'The longest time that a job can run, in minutes.'),
  graceTime: input.int('grace_time', 'Time that a preempted job may continue to run, in seconds.'),
  grpTres: input.string(
    'grp_tres',
    `The most that all jobs under the quality of service can use together, ${tres}`,
  ),
  maxTresPerJob: input.string('max_tres_per_job', `The most that one job can use, ${tres}`),
  maxTresPerNode: input.string('max_tres_per_node', `The most that one job can use on each node, ${tres}`),
  maxTresPerUser: input.string(
    'max_tres_per_user',
    `The most that the jobs of one user can use together, ${tres}`,
  ),
  minTresPerJob: input.string('min_tres_per_job', `The least that a job has to request, ${tres}`),
  flags: input.string('flags', 'Further Slurm settings, separated by commas, for example `DenyOnLimit`.'),
};

writeMutation({
  name: 'createQosProfile',
  description:
    'Adds a quality of service of the Slurm cluster to an offering. For callers who may update the offering.',
  input: { offeringUuid: ofOffering('offering'), name: name(true), ...qosFields },
  method: 'POST',
  route: `${base}add_qos/`,
  params: offeringParams,
  result: (given, body) => ({ ...offeringRow(given), qos_profile: body }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering with the new quality of service.'),
    qosProfile: fetchedRow(
      t,
      qosProfile,
      'The new quality of service; null when none was added, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { name: name(false), ...qosFields };
const uuid = input.uuid('qos_uuid', 'UUID of the QoS profile: a quality of service of the offering.', {
  required: true,
});

writeMutation({
  name: 'updateQosProfile',
  description:
    'Changes a quality of service of an offering. Fields that are left out stay unchanged. For callers who may update ' +
    'the offering.',
  input: { offeringUuid: ofOffering(), uuid, ...changes },
  method: 'PATCH',
  route: `${base}update_qos/`,
  params: offeringParams,
  check: (given) => checkNotEmpty(changes, given),
  result: (given, body) => ({ ...offeringRow(given), qos_profile: body }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering with the changed quality of service.'),
    qosProfile: fetchedRow(
      t,
      qosProfile,
      'The quality of service after the change; null when the write was refused.',
    ),
  }),
});

writeMutation({
  name: 'deleteQosProfile',
  description:
    'Removes a quality of service from an offering, and from the partitions whose jobs can choose it. For callers who ' +
    'may update the offering.',
  input: { offeringUuid: ofOffering(), uuid },
  method: 'POST',
  route: `${base}remove_qos/`,
  params: offeringParams,
  result: (given) => ({ ...offeringRow(given), deleted_uuid: given.uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering without the quality of service.'),
    ...deleted(t, 'QosProfile'),
  }),
});
