import type { RowType } from '../../rest-api/columns.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { partFields } from '../people/part.ts';
import { BackendScope, OfferingGroupTitle, Reference } from '../refs.ts';

const c = columnFields<'Offering'>({ linked: true });

builder.objectType(Reference, {
  description: 'Another object of Waldur, of which this API tells no more than which one it is.',
  fields: (t) => ({
    id: idOf<RowType>(t, 'Reference'),
    uuid: partFields.sureUuid(t, 'uuid', 'Identifies the object.'),
    name: partFields.string(t, 'name', 'Display name of the object. Null when the server does not send it.'),
    url: partFields.ownUrl(
      t,
      'url',
      'Address of the object in the REST API; null when the API does not give it.',
    ),
  }),
});

builder.objectType(OfferingGroupTitle, {
  description: 'A group under which a provider lists offerings, as a summary of one of them tells of it.',
  fields: (t) => ({
    id: idOf<RowType>(t, 'OfferingGroupTitle'),
    uuid: partFields.sureUuid(t, 'uuid', 'Identifies the group.'),
    name: partFields.string(t, 'name', 'Display name of the group. Null when the server does not send it.'),
  }),
});

builder.objectType(BackendScope, {
  description:
    'What stands behind an offering in the back end: the settings of a service, or a resource of another offering that this one is sold from.',
  fields: (t) => ({
    id: idOf<'Offering'>(t, 'BackendScope', { uuid: 'scope_uuid' }),
    uuid: c.sureUuid(t, 'scope_uuid', 'Identifies the back-end object.'),
    name: c.string(
      t,
      'scope_name',
      'Display name of the back-end object. Null when the server does not send it.',
    ),
    url: c.sure.ownUrl(t, 'scope', 'Address of the back-end object in the REST API.'),
  }),
});
