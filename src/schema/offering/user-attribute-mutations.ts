import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { boundToState, putTwin, writeMutation } from '../write/write-mutation.ts';
import { type Exposing, exposable } from './user-attributes.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';
const forWhom = 'For owners of the organization that owns the offering. Refused for an archived offering.';

type ExposedColumn = (typeof exposable)[Exposing][0];

const flags = Object.fromEntries(
  Object.entries(exposable).map(([name, [column, what]]) => [
    name,
    input.boolean(column, `Whether the provider sees ${what} of a user.`),
  ]),
) as Record<Exposing, ReturnType<typeof input.boolean<ExposedColumn>>>;

const common = {
  input: { uuid: input.target('UUID of the offering.'), ...flags },
  refusals: boundToState,
  result: ({ uuid }: Readonly<Record<string, unknown>>) => ({ offering_uuid: uuid }),
} as const;

const none = Object.fromEntries(Object.values(exposable).map(([column]) => [column, false]));

/** The whole choice: servers differ in how they treat attributes that a body leaves out. */
const whole = (body: Readonly<Record<string, unknown>>) => ({ ...none, ...body });

writeMutation({
  ...common,
  name: 'setOfferingUserAttributeConfig',
  description:
    'Sets which attributes of users the provider of an offering sees. Attributes that are not set to true are hidden. ' +
    `${forWhom}`,
  method: 'POST',
  route: `${base}update-user-attribute-config/`,
  body: whole,
  payload: (t) => ({ offering: changed.offering(t) }),
});

writeMutation({
  ...common,
  name: 'updateOfferingUserAttributeConfig',
  description:
    'Changes which attributes of users the provider of an offering sees. Attributes that are left out stay unchanged. ' +
    `${forWhom}`,
  method: 'PATCH',
  route: `${base}update-user-attribute-config/`,
  check: (given) => checkNotEmpty(flags, given),
  payload: (t) => ({ offering: changed.offering(t) }),
});

writeMutation({
  ...common,
  name: 'replaceOfferingUserAttributeConfig',
  description:
    'Sets which attributes of users the provider of an offering sees, with PUT. Attributes that are not set to true ' +
    `are hidden. ${forWhom}`,
  deprecated: putTwin('updateOfferingUserAttributeConfig'),
  method: 'PUT',
  route: `${base}update-user-attribute-config/`,
  body: whole,
  payload: (t) => ({ offering: changed.offering(t) }),
});

writeMutation({
  name: 'clearOfferingUserAttributeConfig',
  description: `Resets which attributes of users the provider of an offering sees to the default of the site. ${forWhom}`,
  input: { uuid: input.target('UUID of the offering.') },
  method: 'DELETE',
  route: `${base}delete-user-attribute-config/`,
  refusals: boundToState,
  result: ({ uuid }) => ({ offering_uuid: uuid }),
  payload: (t) => ({ offering: changed.offering(t) }),
});
