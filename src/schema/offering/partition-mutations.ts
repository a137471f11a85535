import { planOf } from '../../planning/source.ts';
import { isRow } from '../../upstream/shape.ts';
import type { FieldBuilder } from '../builder.ts';
import { Partition } from '../refs.ts';
import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { deletedUuid, writeMutation } from '../write/write-mutation.ts';
import { offeringParams, offeringRow, ofOffering } from './offering-input.ts';
import { partitionFields, partitionName } from './partition-input.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';

/** The partition that the write itself was answered with. */
function answeredPartition(t: FieldBuilder, description: string) {
  return t.field({
    type: Partition,
    description,
    resolve: (source, _args, _context, info) => {
      const row = source.row.partition;
      return isRow(row) && typeof row.uuid === 'string' ? { row, plan: planOf(source, info).row } : null;
    },
  });
}

writeMutation({
  name: 'createPartition',
  description: 'Adds a partition of the Slurm cluster to an offering. For those who may update the offering.',
  input: { offeringUuid: ofOffering('offering'), partitionName: partitionName(true), ...partitionFields },
  method: 'POST',
  route: `${base}add_partition/`,
  params: offeringParams,
  result: (given, body) => ({ ...offeringRow(given), partition: body }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering with the new partition.'),
    partition: answeredPartition(
      t,
      'The new partition; null when none was added, or when Waldur did not tell its uuid.',
    ),
  }),
});

const changes = { partitionName: partitionName(false), ...partitionFields };

writeMutation({
  name: 'updatePartition',
  description:
    'Changes a partition of an offering; what is left out stays. For those who may update the offering.',
  input: {
    offeringUuid: ofOffering(),
    uuid: input.uuid('partition_uuid', 'The partition.', { required: true }),
    ...changes,
  },
  method: 'PATCH',
  route: `${base}update_partition/`,
  params: offeringParams,
  check: (given) => checkNotEmpty(changes, given),
  result: (given, body) => ({ ...offeringRow(given), partition: body }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering with the changed partition.'),
    partition: answeredPartition(t, 'The partition as it is now; null when the write was refused.'),
  }),
});

writeMutation({
  name: 'deletePartition',
  description: 'Removes a partition from an offering. For those who may update the offering.',
  input: {
    offeringUuid: ofOffering(),
    uuid: input.uuid('partition_uuid', 'The partition.', { required: true }),
  },
  method: 'POST',
  route: `${base}remove_partition/`,
  params: offeringParams,
  result: (given) => ({ ...offeringRow(given), deleted_uuid: given.uuid }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering without the partition.'),
    deletedUuid: deletedUuid(t),
  }),
});
