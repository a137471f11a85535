import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { SoftwareCatalog } from '../refs.ts';
import { linked } from '../related.ts';

const c = columnFields<'SoftwareCatalog'>();

builder.objectType(SoftwareCatalog, {
  description:
    'A software catalog of an offering: scientific software that its users can load, and the processors for which it ' +
    'is offered.',
  fields: (t) => ({
    id: idOf<'SoftwareCatalog'>(t, 'SoftwareCatalog'),
    uuid: c.sureUuid(t, 'uuid', 'UUID of the link between offering and catalog.'),
    partition: linked(
      t,
      relations.SoftwareCatalog.partition,
      'The partition whose nodes have the software; null when all nodes of the offering have it.',
    ),
    packageCount: c.sure.int(t, 'package_count', 'Number of packages in the catalog.'),
    enabledCpuFamily: c.strings(
      t,
      'enabled_cpu_family',
      'Processor families for which the software is offered, for example `x86_64`.',
    ),
    enabledCpuMicroarchitectures: c.strings(
      t,
      'enabled_cpu_microarchitectures',
      'Processor generations for which the software is offered, for example `zen3`.',
    ),
  }),
});
