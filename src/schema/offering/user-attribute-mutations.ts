import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { boundToState, putTwin, writeMutation } from '../write/write-mutation.ts';
import { type Exposing, exposable } from './user-attributes.ts';

const base = '/api/marketplace-provider-offerings/{uuid}/';
const forWhom = 'Only for owners of the organization that has the offering. Not for an archived offering.';

type ExposedColumn = (typeof exposable)[Exposing][0];

const flags = Object.fromEntries(
  Object.entries(exposable).map(([name, [column, what]]) => [
    name,
    input.boolean(column, `Whether the provider sees ${what}.`),
  ]),
) as Record<Exposing, ReturnType<typeof input.boolean<ExposedColumn>>>;

const common = {
  input: { uuid: input.target('The offering.'), ...flags },
  refusals: boundToState,
  result: ({ uuid }: Readonly<Record<string, unknown>>) => ({ offering_uuid: uuid }),
} as const;

const none = Object.fromEntries(Object.values(exposable).map(([column]) => [column, false]));

/** The whole choice: servers differ in what becomes of what a body leaves out. */
const whole = (body: Readonly<Record<string, unknown>>) => ({ ...none, ...body });

writeMutation({
  ...common,
  name: 'setOfferingUserAttributeConfig',
  description: `Chooses what the provider of an offering gets to know of its users: what is not given as true is not shown. ${forWhom}`,
  method: 'POST',
  route: `${base}update-user-attribute-config/`,
  body: whole,
  payload: (t) => ({ offering: changed.offering(t) }),
});

writeMutation({
  ...common,
  name: 'updateOfferingUserAttributeConfig',
  description: `Changes what the provider of an offering gets to know of its users; what is left out stays. ${forWhom}`,
  method: 'PATCH',
  route: `${base}update-user-attribute-config/`,
  check: (given) => checkNotEmpty(flags, given),
  payload: (t) => ({ offering: changed.offering(t) }),
});

writeMutation({
  ...common,
  name: 'replaceOfferingUserAttributeConfig',
  description: `Chooses what the provider of an offering gets to know of its users, with PUT: what is not given as true is not shown. ${forWhom}`,
  deprecated: putTwin('updateOfferingUserAttributeConfig'),
  method: 'PUT',
  route: `${base}update-user-attribute-config/`,
  body: whole,
  payload: (t) => ({ offering: changed.offering(t) }),
});

writeMutation({
  name: 'clearOfferingUserAttributeConfig',
  description: `Leaves what the provider of an offering gets to know of its users to what the site has chosen for all. ${forWhom}`,
  input: { uuid: input.target('The offering.') },
  method: 'DELETE',
  route: `${base}delete-user-attribute-config/`,
  refusals: boundToState,
  result: ({ uuid }) => ({ offering_uuid: uuid }),
  payload: (t) => ({ offering: changed.offering(t) }),
});
