import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { SoftwareCatalog } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'SoftwareCatalog'>();

builder.objectType(SoftwareCatalog, {
  description:
    'A collection of scientific software that users of an offering can load, and for which processors it is built.',
  fields: (t) => ({
    id: idOf<'SoftwareCatalog'>(t, 'SoftwareCatalog'),
    uuid: c.sureUuid(t, 'uuid', 'Identifies the tie between offering and catalog.'),
    partition: linked(
      t,
      relations.SoftwareCatalog.partition,
      'The partition whose nodes have the software; null when all nodes of the offering have it.',
    ),
    packageCount: c.sure.int(t, 'package_count', 'How many packages the catalog holds.'),
    enabledCpuFamily: c.strings(
      t,
      'enabled_cpu_family',
      'Processor families that the software is offered for, for example `x86_64`.',
    ),
    enabledCpuMicroarchitectures: c.strings(
      t,
      'enabled_cpu_microarchitectures',
      'Processor generations that the software is offered for, for example `zen3`.',
    ),
  }),
});
