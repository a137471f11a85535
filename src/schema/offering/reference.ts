import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { partFields } from '../people/part.ts';
import { BackendScope, Reference } from '../refs.ts';

const c = columnFields<'Offering'>({ linked: true });

builder.objectType(Reference, {
  description: 'Another object of Waldur, of which this API tells no more than which one it is.',
  fields: (t) => ({
    uuid: partFields.sureUuid(t, 'uuid', 'Identifies the object.'),
    name: partFields.string(t, 'name', 'Display name of the object. Null when the server does not tell it.'),
    url: partFields.ownUrl(
      t,
      'url',
      'Address of the object in the REST API; null when the API does not give it.',
    ),
  }),
});

builder.objectType(BackendScope, {
  description:
    'What stands behind an offering in the back end: the settings of a service, or a resource of another offering that this one is sold from.',
  fields: (t) => ({
    uuid: c.sureUuid(t, 'scope_uuid', 'Identifies the back-end object.'),
    name: c.string(
      t,
      'scope_name',
      'Display name of the back-end object. Null when the server does not tell it.',
    ),
    url: c.sure.ownUrl(t, 'scope', 'Address of the back-end object in the REST API.'),
  }),
});
