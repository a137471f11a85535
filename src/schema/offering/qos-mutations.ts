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
  input.string('name', 'Name in Slurm.', { required, check: must.notBeBlank });

const tres = 'as Slurm writes it, for example `cpu=512,gres/gpu=16`; empty for no bound.';

/** What can be said of a quality of service besides its name. Null leaves a bound to the cluster. */
const qosFields = {
  description: input.string('description', 'What the quality of service is for.'),
  priority: input.int('priority', 'Added to the priority of jobs; the higher, the sooner they run.'),
  maxNodes: input.int('max_nodes', 'The most nodes that a job can use.'),
  minNodes: input.int('min_nodes', 'The fewest nodes that a job can use.'),
  defaultTime: input.int('default_time', 'Time limit of a job that sets none, in minutes.'),
  maxTime: input.int('max_time', 'The longest that a job can run, in minutes.'),
  graceTime: input.int('grace_time', 'How long a job that has to give way may go on, in seconds.'),
  grpTres: input.string('grp_tres', `The most that all jobs under it can use together, ${tres}`),
  maxTresPerJob: input.string('max_tres_per_job', `The most that one job can use, ${tres}`),
  maxTresPerNode: input.string('max_tres_per_node', `The most that one job can use on each node, ${tres}`),
  maxTresPerUser: input.string(
    'max_tres_per_user',
    `The most that the jobs of one user can use together, ${tres}`,
  ),
  minTresPerJob: input.string('min_tres_per_job', `The least that a job has to ask for, ${tres}`),
  flags: input.string('flags', 'Further Slurm settings, separated by commas, for example `DenyOnLimit`.'),
};

writeMutation({
  name: 'createQosProfile',
  description:
    'Adds a quality of service of the Slurm cluster to an offering. For those who may update the offering.',
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
      'The new quality of service; null when none was added, or when Waldur did not send its uuid.',
    ),
  }),
});

const changes = { name: name(false), ...qosFields };
const uuid = input.uuid('qos_uuid', 'The qos profile.', { required: true });

writeMutation({
  name: 'updateQosProfile',
  description:
    'Changes a quality of service of an offering; what is left out stays. For those who may update the offering.',
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
      'The quality of service as it is now; null when the write was refused.',
    ),
  }),
});

writeMutation({
  name: 'deleteQosProfile',
  description:
    'Removes a quality of service from an offering, and from the partitions whose jobs can choose it. For those who may ' +
    'update the offering.',
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
