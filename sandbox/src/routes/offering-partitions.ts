import { type Call, ok, type Reply } from '../rest/call.ts';
import { whole } from '../rest/columns.ts';
import {
  type Field,
  nestedList,
  nullable,
  readBody,
  readPatch,
  required,
  type Shape,
} from '../rest/fields.ts';
import { fields400, nonField400 } from '../rest/refusals.ts';
import type { Route } from '../rest/router.ts';
import { blank, bool, integer, text, uuid } from '../rest/values.ts';
import { partitionRow, qosRow } from '../rows/cluster-rows.ts';
import { isoOf } from '../world/text.ts';
import type { Json, JsonObject, Offering, Partition, QosProfile } from '../world/types.ts';
import { created, drop, offeringAction, part } from './offering-action.ts';
import { sameOffering } from './offering-fields.ts';

const numbersOf = (names: readonly string[]): Record<string, Field<unknown>> =>
  Object.fromEntries(names.map((name) => [name, nullable(integer({ min: 0 }))]));
const textsOf = (names: readonly string[]): Record<string, Field<unknown>> =>
  Object.fromEntries(names.map((name) => [name, blank(255)]));

const partitionNumbers = [
  'cpu_bind',
  'def_cpu_per_gpu',
  'max_cpus_per_node',
  'max_cpus_per_socket',
  'def_mem_per_cpu',
  'def_mem_per_gpu',
  'def_mem_per_node',
  'max_mem_per_cpu',
  'max_mem_per_node',
  'default_time',
  'max_time',
  'grace_time',
  'max_nodes',
  'min_nodes',
  'priority_tier',
];
const partitionShape = {
  ...numbersOf(partitionNumbers),
  ...textsOf(['cpu_arch', 'gpu_arch', 'qos']),
  exclusive_topo: bool(),
  exclusive_user: bool(),
  req_resv: bool(),
};
const qosNumbers = ['max_nodes', 'min_nodes', 'default_time', 'max_time', 'grace_time', 'priority'];
const qosTexts = [
  'description',
  'grp_tres',
  'max_tres_per_job',
  'max_tres_per_node',
  'max_tres_per_user',
  'min_tres_per_job',
  'flags',
];
const qosShape = { ...numbersOf(qosNumbers), ...textsOf(qosTexts) };

/** The values that were sent for the columns of a shape. */
function columnsOf(shape: Shape, sent: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(
    Object.keys(shape).flatMap((name) => (sent[name] === undefined ? [] : [[name, sent[name] as Json]])),
  );
}

/** The row of a part, with the columns of its offering. */
function ownedRow(call: Call, offering: Offering, part: { created: number }, row: JsonObject): JsonObject {
  return {
    ...row,
    created: isoOf(part.created),
    modified: isoOf(call.world.now().getTime()),
    offering: offering.uuid,
    offering_name: offering.name,
  };
}

function checkName(
  list: readonly { name: string }[],
  name: string,
  column: string,
  own?: { name: string },
): void {
  if (list.some((each) => each.name === name && each !== own))
    throw nonField400(`The fields offering, ${column} must make a unique set.`);
}

function addPartition(call: Call, offering: Offering): Reply {
  const shape = { offering: required(sameOffering(offering)), partition_name: required(text({ max: 255 })) };
  const sent = readBody(call, { ...partitionShape, ...shape });
  checkName(offering.partitions, sent.partition_name, 'partition_name');
  const partition: Partition = {
    uuid: call.random.uuid(),
    name: sent.partition_name,
    created: call.world.now().getTime(),
    cpuArch: '',
    gpuArch: '',
    maxCpusPerNode: 0,
    maxNodes: 0,
    maxTime: 0,
    memoryPerCpu: 0,
    priorityTier: 0,
    qos: [],
    written: {
      ...Object.fromEntries(partitionNumbers.map((name) => [name, null])),
      exclusive_user: false,
      ...columnsOf(partitionShape, sent),
    },
  };
  offering.partitions.push(partition);
  return created(partition.uuid);
}

function updatePartition(call: Call, offering: Offering): Reply {
  const shape = { ...partitionShape, partition_name: text({ max: 255 }), partition_uuid: required(uuid()) };
  // The uuid is in the body, so PATCH requires it too.
  const { partition_uuid: hex } = readBody(call, { partition_uuid: shape.partition_uuid });
  const partition = part(offering.partitions, hex, 'OfferingPartition');
  const sent = readPatch(call, shape);
  if (sent.partition_name !== undefined) {
    checkName(offering.partitions, sent.partition_name, 'partition_name', partition);
    partition.name = sent.partition_name;
  }
  Object.assign(partition.written, columnsOf(partitionShape, sent));
  return ok(ownedRow(call, offering, partition, whole(partitionRow, partition, call)));
}

function removePartition(call: Call, offering: Offering): Reply {
  const { partition_uuid: hex } = readBody(call, { partition_uuid: required(uuid()) });
  const partition = part(offering.partitions, hex, 'OfferingPartition');
  for (const each of offering.softwareCatalogs) if (each.partition === partition) each.partition = null;
  return drop(offering.partitions, partition);
}

function addQos(call: Call, offering: Offering): Reply {
  const shape = { offering: required(sameOffering(offering)), name: required(text({ max: 255 })) };
  const sent = readBody(call, { ...qosShape, ...shape });
  checkName(offering.qosProfiles, sent.name, 'name');
  const qos: QosProfile = {
    uuid: call.random.uuid(),
    name: sent.name,
    created: call.world.now().getTime(),
    description: '',
    maxNodes: null,
    maxTime: null,
    priority: 0,
    written: {
      ...Object.fromEntries(qosNumbers.map((name) => [name, null])),
      ...Object.fromEntries(qosTexts.map((name) => [name, ''])),
      ...columnsOf(qosShape, sent),
    },
  };
  offering.qosProfiles.push(qos);
  return created(qos.uuid);
}

function updateQos(call: Call, offering: Offering): Reply {
  const { qos_uuid: hex } = readBody(call, { qos_uuid: required(uuid()) });
  const qos = part(offering.qosProfiles, hex, 'OfferingQoS');
  const sent = readPatch(call, { ...qosShape, name: text({ max: 255 }) });
  if (sent.name !== undefined) {
    checkName(offering.qosProfiles, sent.name, 'name', qos);
    qos.name = sent.name;
  }
  Object.assign(qos.written, columnsOf(qosShape, sent));
  return ok(ownedRow(call, offering, qos, whole(qosRow, qos, call)));
}

function removeQos(call: Call, offering: Offering): Reply {
  const qos = part(
    offering.qosProfiles,
    readBody(call, { qos_uuid: required(uuid()) }).qos_uuid,
    'OfferingQoS',
  );
  for (const each of offering.partitions) each.qos = each.qos.filter((one) => one !== qos);
  return drop(offering.qosProfiles, qos);
}

function setPartitionQos(call: Call, offering: Offering): Reply {
  const item = { qos_uuid: required(uuid()), is_default: bool() };
  const sent = readBody(call, { partition_uuid: required(uuid()), qos_options: required(nestedList(item)) });
  const partition = part(offering.partitions, sent.partition_uuid, 'OfferingPartition');
  const errors: Json[] = sent.qos_options.map((each) =>
    offering.qosProfiles.some((qos) => qos.uuid === each.qos_uuid)
      ? {}
      : { qos_uuid: [`Object with uuid=${each.qos_uuid} does not exist.`] },
  );
  if (errors.some((each) => Object.keys(each as JsonObject).length > 0))
    throw fields400({ qos_options: errors });
  if (sent.qos_options.filter((each) => each.is_default).length > 1)
    throw fields400({ qos_options: 'Only one QoS can be the default.' });
  // The default comes first.
  const wanted = [...sent.qos_options].sort(
    (a, b) => Number(b.is_default ?? false) - Number(a.is_default ?? false),
  );
  partition.qos = wanted.map((each) => part(offering.qosProfiles, each.qos_uuid, 'OfferingQoS'));
  delete partition.written.qos;
  return ok(ownedRow(call, offering, partition, whole(partitionRow, partition, call)));
}

/** Writes of partitions and QoS profiles of an offering. */
export const offeringPartitionRoutes: readonly Route[] = [
  offeringAction({ name: 'add_partition', anyState: true, run: addPartition }),
  offeringAction({ name: 'update_partition', method: 'PATCH', run: updatePartition }),
  offeringAction({ name: 'remove_partition', anyState: true, run: removePartition }),
  offeringAction({ name: 'add_qos', anyState: true, run: addQos }),
  offeringAction({ name: 'update_qos', method: 'PATCH', run: updateQos }),
  offeringAction({ name: 'remove_qos', anyState: true, run: removeQos }),
  offeringAction({ name: 'set_partition_qos', anyState: true, run: setPartitionQos }),
];
