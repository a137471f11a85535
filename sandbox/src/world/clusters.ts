import type { Random } from '../random.ts';
import type { Offering, Partition, QosProfile, SoftwareCatalog } from './types.ts';
import type { World } from './world.ts';

/** Adds partitions, QoS profiles and software to an offering with a batch scheduler. */
export function buildCluster(
  world: World,
  random: Random,
  created: number,
): Pick<Offering, 'partitions' | 'qosProfiles' | 'softwareCatalogs'> {
  const qosProfiles: QosProfile[] = ['normal', 'long', 'debug'].map((name, index) => ({
    uuid: random.uuid(),
    name,
    description: index === 2 ? '' : `The ${name} queue class`,
    maxNodes: index === 2 ? 2 : null,
    maxTime: [2880, 20160, 30][index] ?? null,
    priority: [100, 50, 500][index] ?? 0,
    created,
    written: {},
  }));
  const gpu = random.pick(['nvidia/h100', 'nvidia/a100', 'amd/mi250x']);
  const partitions: Partition[] = ['main', 'gpu', 'bigmem'].slice(0, random.int(2, 3)).map((name, index) => ({
    uuid: random.uuid(),
    name,
    cpuArch: random.pick(['x86_64/amd/zen4', 'x86_64/intel/icelake', 'aarch64/neoverse_v2']),
    gpuArch: name === 'gpu' ? gpu : '',
    maxCpusPerNode: random.pick([64, 128, 256]),
    maxNodes: random.int(4, 200),
    maxTime: random.pick([2880, 4320, 10080]),
    memoryPerCpu: name === 'bigmem' ? 16384 : 4096,
    priorityTier: index + 1,
    qos: qosProfiles.slice(0, index === 0 ? 3 : 1),
    created,
    written: {},
  }));
  const softwareCatalogs: SoftwareCatalog[] = [
    ['EESSI', '2023.06', 1712],
    ['Spack Centre Stack', '0.22', 634],
  ]
    .slice(0, random.int(1, 2))
    .map(([name, version, packages], index) => {
      const uuid = random.uuid();
      const source = {
        uuid: random.uuid(),
        name: String(name),
        version: String(version),
        packageCount: Number(packages),
        written: {},
      };
      world.catalogSources.push(source);
      return {
        uuid,
        source,
        created,
        modified: created,
        cpuFamilies: ['x86_64', 'aarch64'],
        cpuMicroarchitectures: ['generic', 'zen3'],
        partition: index === 0 ? null : (partitions[0] ?? null),
      };
    });
  return { partitions, qosProfiles, softwareCatalogs };
}
