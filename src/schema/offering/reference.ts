import type { RowType } from '../../rest-api/columns.ts';
import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { idOf } from '../node.ts';
import { partFields } from '../people/part.ts';
import { BackendScope, OfferingGroupTitle, Reference } from '../refs.ts';

const c = columnFields<'Offering'>({ linked: true });

builder.objectType(Reference, {
  description: 'A reference to another object of Waldur. This API returns no further data about the object.',
  fields: (t) => ({
    id: idOf<RowType>(t, 'Reference'),
    uuid: partFields.sureUuid(t, 'uuid', 'UUID of the object.'),
    name: partFields.string(t, 'name', 'Display name of the object. Null when the server does not send it.'),
    url: partFields.ownUrl(
      t,
      'url',
      'URL of the object in the REST API; null when the server does not send it.',
    ),
  }),
});

builder.objectType(OfferingGroupTitle, {
  description: 'A group in which a provider shows offerings, as returned with the summary of an offering.',
  fields: (t) => ({
    id: idOf<RowType>(t, 'OfferingGroupTitle'),
    uuid: partFields.sureUuid(t, 'uuid', 'UUID of the group.'),
    name: partFields.string(t, 'name', 'Display name of the group. Null when the server does not send it.'),
  }),
});

builder.objectType(BackendScope, {
  description:
    'The back-end object that an offering is based on: the settings of a service, or the resource of another offering ' +
    'that this offering resells.',
  fields: (t) => ({
    id: idOf<'Offering'>(t, 'BackendScope', { uuid: 'scope_uuid' }),
    uuid: c.sureUuid(t, 'scope_uuid', 'UUID of the back-end object.'),
    name: c.string(
      t,
      'scope_name',
      'Display name of the back-end object. Null when the server does not send it.',
    ),
    url: c.sure.ownUrl(t, 'scope', 'URL of the back-end object in the REST API.'),
  }),
});
