import type { FieldBuilder } from '../builder.ts';
import { must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { responseValue, writeMutation } from '../write/write-mutation.ts';

/** The types of objects in which users can have roles, with their names in descriptions. */
const scopes = {
  Offering: {
    family: 'marketplace-provider-offerings',
    target: 'UUID of the offering.',
    on: 'in an offering',
    row: 'offering_uuid',
    payload: (t: FieldBuilder) => ({ offering: changed.offering(t) }),
  },
  Project: {
    family: 'projects',
    target: 'UUID of the project.',
    on: 'in a project',
    row: 'project_uuid',
    payload: (t: FieldBuilder) => ({ project: changed.project(t) }),
  },
  Customer: {
    family: 'customers',
    target: 'UUID of the customer.',
    on: 'in a customer',
    row: 'customer_uuid',
    payload: (t: FieldBuilder) => ({ customer: changed.customer(t) }),
  },
  Resource: {
    family: 'marketplace-provider-resources',
    target: 'UUID of the resource.',
    on: 'in a resource',
    row: 'resource_uuid',
    payload: (t: FieldBuilder) => ({ resource: changed.resource(t) }),
  },
  ServiceProvider: {
    family: 'marketplace-service-providers',
    target: 'UUID of the service provider, not of its customer.',
    on: 'in a service provider',
    row: 'service_provider_uuid',
    payload: (t: FieldBuilder) => ({ serviceProvider: changed.serviceProvider(t) }),
  },
} as const;

/** Adds three mutations: they give a user a role on an object, change when the role ends, and remove it. */
export function roleMutations(type: keyof typeof scopes, example: string, forWhom: string): void {
  const { family, target, on, row, payload } = scopes[type];
  const holder = {
    uuid: input.target(target),
    userUuid: input.uuid('user', 'UUID of the user whose role it is.', { required: true }),
    role: input.string('role', `Name or UUID of the role, for example \`${example}\`.`, {
      required: true,
      check: must.notBeBlank,
    }),
  };
  const timed = {
    ...holder,
    expirationTime: input.dateTime(
      'expiration_time',
      'When the role ends; null or left out for a role that does not end.',
    ),
  };
  const base = `/api/${family}/{uuid}/` as const;
  const ends = (t: FieldBuilder) => ({
    ...payload(t),
    expirationTime: responseValue(
      t,
      'DateTime',
      'expiration_time',
      'When the role ends; null when it does not end.',
    ),
  });
  writeMutation({
    name: `add${type}User`,
    description: `Gives a user a role ${on}. ${forWhom}`,
    input: timed,
    method: 'POST',
    route: `${base}add_user/`,
    result: ({ uuid }, body) => ({ [row]: uuid, expiration_time: body.expiration_time }),
    payload: ends,
  });
  writeMutation({
    name: `update${type}User`,
    description: `Changes when the role that a user has ${on} ends. ${forWhom}`,
    input: timed,
    method: 'POST',
    route: `${base}update_user/`,
    result: ({ uuid }, body) => ({ [row]: uuid, expiration_time: body.expiration_time }),
    payload: ends,
  });
  writeMutation({
    name: `remove${type}User`,
    description: `Removes the role that a user has ${on}, effective immediately. ${forWhom}`,
    input: holder,
    method: 'POST',
    route: `${base}delete_user/`,
    result: ({ uuid }) => ({ [row]: uuid }),
    payload,
  });
}
