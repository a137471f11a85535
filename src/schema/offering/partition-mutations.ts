import { writtenPart } from '../../relations/offering-part.ts';
import { fetchedRow } from '../related.ts';
import { checkNotEmpty } from '../write/checks.ts';
import { input, inputObject } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deleted, writeMutation } from '../write/write-mutation.ts';
import { offeringParams, offeringRow, ofOffering } from './offering-input.ts';
import { partitionFields, partitionName } from './partition-input.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';

const partition = writtenPart('Partition', 'partitions', 'partition');

writeMutation({
  name: 'createPartition',
  description:
    'Adds a partition of the Slurm cluster to an offering. For callers who may update the offering.',
  input: { offeringUuid: ofOffering('offering'), partitionName: partitionName(true), ...partitionFields },
  method: 'POST',
  route: `${base}add_partition/`,
  params: offeringParams,
  result: (given, body) => ({ ...offeringRow(given), partition: body }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering with the new partition.'),
    partition: fetchedRow(
      t,
      partition,
      'The new partition; null when none was added, or when Waldur did not return its UUID.',
    ),
  }),
});

const changes = { partitionName: partitionName(false), ...partitionFields };

writeMutation({
  name: 'updatePartition',
  description:
    'Changes a partition of an offering. Fields that are left out stay unchanged. For callers who may update the ' +
    'offering.',
  input: {
    offeringUuid: ofOffering(),
    uuid: input.uuid('partition_uuid', 'UUID of the partition.', { required: true }),
    ...changes,
  },
  method: 'PATCH',
  route: `${base}update_partition/`,
  params: offeringParams,
  check: (given) => checkNotEmpty(changes, given),
  result: (given, body) => ({ ...offeringRow(given), partition: body }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering with the changed partition.'),
    partition: fetchedRow(t, partition, 'The partition after the change; null when the write was refused.'),
  }),
});

writeMutation({
  name: 'deletePartition',
  description: 'Removes a partition from an offering. For callers who may update the offering.',
  input: {
    offeringUuid: ofOffering(),
    uuid: input.uuid('partition_uuid', 'UUID of the partition.', { required: true }),
  },
  method: 'POST',
  route: `${base}remove_partition/`,
  params: offeringParams,
  result: (given) => ({ ...offeringRow(given), deleted_uuid: given.uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering without the partition.'),
    ...deleted(t, 'Partition'),
  }),
});

const PartitionQosInput = inputObject(
  'PartitionQosInput',
  'A quality of service that jobs in a partition can choose.',
  {
    qosUuid: input.uuid(
      'qos_uuid',
      'UUID of the quality of service, which has to belong to the same offering.',
      {
        required: true,
      },
    ),
    isDefault: input.boolean(
      'is_default',
      'Whether jobs that choose no quality of service get this one. False by default.',
    ),
  },
);

writeMutation({
  name: 'setPartitionQosOptions',
  description:
    'Replaces the qualities of service that jobs in a partition can choose. For callers who may update the offering.',
  input: {
    offeringUuid: ofOffering(),
    uuid: input.uuid('partition_uuid', 'UUID of the partition.', { required: true }),
    qosOptions: input.objects(
      PartitionQosInput,
      'qos_options',
      'All qualities of service that jobs can choose; empty for all those of the offering.',
      { required: true },
    ),
  },
  method: 'POST',
  route: `${base}set_partition_qos/`,
  params: offeringParams,
  result: (given, body) => ({ ...offeringRow(given), partition: body }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering with the changed partition.'),
    partition: fetchedRow(t, partition, 'The partition after the change; null when the write was refused.'),
  }),
});
