import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { type Gateway, type QueryResult, startGateway } from '../support/gateway.ts';
import { isThorough } from '../support/generated.ts';

const now = () => new Date('2026-11-01T12:00:00Z');
const options = { resources: 60, now };
/** The reference: a server that knows every argument. */
let truth: Gateway;

/** Makes a world that every server can have, by replacing the states that old ones do not have. */
function simplify({ sandbox: { world } }: Gateway): void {
  for (const offering of world.offerings) if (offering.state === 'Unavailable') offering.state = 'Paused';
  for (const order of world.orders) {
    if (order.state === 'pending-start-date') order.state = 'pending-provider';
  }
}

beforeAll(async () => {
  truth = await startGateway({ ...options, server: '2026' });
  simplify(truth);
});
afterAll(() => truth.close());

/** A paged list, and the path to it: `offering(uuid: "…") { orders }`. */
interface Place {
  readonly name: string;
  readonly wrap: (inner: string) => string;
  readonly field: string;
  /** Arguments that the list requires. */
  readonly fixed: string;
  readonly args: readonly GraphQLArgument[];
  /** Fields of its input that the list does not have, and that are refused on every server. */
  readonly without: readonly string[];
  readonly node: string;
  readonly isNested: boolean;
}

const uuidOf = (name: string): string => {
  const { world } = truth.sandbox;
  const found = {
    Offering: world.offerings[0],
    Resource: world.resources[0],
    ServiceProvider: world.providers[0],
    userUuid: world.projects.find((project) => project.grants.length > 0)?.grants[0]?.user,
    customerUuid: world.resources[0]?.project.customer,
  }[name];
  if (!found) throw new Error(`The world has no ${name}.`);
  return found.uuid;
};

/** The field that distinguishes rows. */
function nodeField(type: GraphQLNamedType): string {
  const connection = isObjectType(type) ? type.getFields().nodes : undefined;
  const row = connection && getNamedType(connection.type);
  const fields = isObjectType(row) ? row.getFields() : {};
  const found = ['uuid', 'username', 'name', 'customer'].find((name) => name in fields);
  return found === undefined ? '__typename' : found === 'customer' ? 'customer { uuid }' : found;
}

const ofProjects = ['filter.userUuid', 'filter.includeTerminated', 'filter.accountingIsRunning'];
const ofCustomers = [
  'filter.userUuid',
  'filter.serviceProviderUuid',
  'filter.isServiceProvider',
  'filter.isCallManagingOrganization',
  'filter.hasResources',
  'filter.accountingIsRunning',
];

/** Fields that lists do not support, in inputs that they share with others. */
const without: Readonly<Record<string, readonly string[]>> = {
  'Query.offeringGroups': ['filter.importable'],
  'ServiceProvider.offeringSummaries': ['filter.importable'],
  'ServiceProvider.projects': ofProjects,
  'ServiceProvider.customerProjects': ofProjects,
  'ServiceProvider.customers': ofCustomers,
  'ServiceProvider.userCustomers': ofCustomers,
};

function places(): readonly Place[] {
  const roots = {
    Query: null,
    Offering: 'offering',
    Resource: 'resource',
    ServiceProvider: 'serviceProvider',
  };
  return Object.entries(roots).flatMap(([typeName, root]) => {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`There is no ${typeName}.`);
    return Object.values(type.getFields()).flatMap((field) => {
      const args = field.args.filter(({ name }) => name === 'filter' || name === 'orderBy');
      const target = getNamedType(field.type);
      if (args.length === 0 || !target.name.endsWith('Connection')) return [];
      const required = field.args.filter(isRequiredArgument).map(({ name }) => name);
      return [
        {
          name: `${typeName}.${field.name}`,
          wrap: (inner: string) =>
            root === null ? inner : `${root}(uuid: "${uuidOf(typeName)}") { ${inner} }`,
          field: field.name,
          get fixed() {
            return required.map((name) => `, ${name}: "${uuidOf(name)}"`).join('');
          },
          args,
          without: without[`${typeName}.${field.name}`] ?? [],
          node: nodeField(target),
          isNested: root !== null,
        },
      ];
    });
  });
}

const samples: Readonly<Record<string, readonly unknown[]>> = {
  String: ['no-such-text', 'a'],
  Boolean: [true, false],
  Int: [2, 77_777],
  DateTime: ['2026-07-01T00:00:00Z', '2090-01-01T00:00:00Z'],
  Date: ['1990-01-01', '2090-01-01'],
  UUID: ['0123456789abcdef0123456789abcdef'],
};

/** Values to try, most of which match some rows but not all. */
function valuesOf({ name: field, type, description }: GraphQLInputField): readonly unknown[] {
  const named = getNamedType(type);
  if (description?.includes('Only `true` is accepted.')) return [true];
  if (/attributes$/i.test(field)) return ['{"no-such":"text"}'];
  const own: Readonly<Record<string, () => string>> = {
    offeringUuid: () => uuidOf('Offering'),
    customerUuid: () => uuidOf('customerUuid'),
    userUuid: () => uuidOf('userUuid'),
  };
  const given = isEnumType(named)
    ? named.getValues().flatMap(({ name }) => (name === 'UNKNOWN' ? [] : [name]))
    : [...(samples[named.name] ?? []), ...(own[field] ? [own[field]()] : [])];
  if (!isListType(getNullableType(type))) return given;
  return [...given.map((one) => [one]), given];
}

interface Asked {
  /** The argument that an error has to name. */
  readonly argument: string;
  readonly variables: string;
  readonly use: string;
  readonly value: unknown;
}

/** Everything at the root in a thorough run; below an object, which works in the same way, some values of each. */
function someOf<T>(place: Place, values: readonly T[]): readonly T[] {
  return isThorough && !place.isNested ? values : values.slice(0, isThorough ? 2 : 1);
}

function askedOf(place: Place): readonly Asked[] {
  return place.args.flatMap((arg): Asked[] => {
    const named = getNamedType(arg.type);
    if (!isInputObjectType(named)) throw new Error(`${arg.name} is no input.`);
    if (arg.name === 'filter') {
      return Object.values(named.getFields()).flatMap((field) =>
        someOf(place, valuesOf(field)).map((value) => ({
          argument: `filter.${field.name}`,
          variables: `$v: ${named.name}!`,
          use: 'filter: $v',
          value: { [field.name]: value },
        })),
      );
    }
    const words = getNamedType(named.getFields().field?.type);
    if (!isEnumType(words)) throw new Error('An order has no words.');
    return words.getValues().flatMap(({ name }) =>
      someOf(place, ['DESC', 'ASC']).map((direction) => ({
        argument: 'orderBy',
        variables: `$v: [${named.name}!]!`,
        use: 'orderBy: $v',
        value: [{ field: name, direction }],
      })),
    );
  });
}

function ask(gateway: Gateway, place: Place, one: Asked, selected: string): Promise<QueryResult> {
  const list = `${place.field}(first: 300, ${one.use}${place.fixed}) { ${selected} }`;
  return gateway.query(`query (${one.variables}) { ${place.wrap(list)} }`, { v: one.value });
}

const results = new Map<string, Promise<QueryResult>>();

/** The correct results, requested once for all servers. */
function trueResult(place: Place, one: Asked, selected: string): Promise<QueryResult> {
  const key = JSON.stringify([place.name, one, selected]);
  const known = results.get(key) ?? ask(truth, place, one, selected);
  results.set(key, known);
  return known;
}

const isRefusal = ({ errors }: QueryResult, argument: string): boolean =>
  errors?.length === 1 &&
  // An old server has to be asked first, so that the gateway detects what it has.
  (errors[0]?.extensions?.code === 'UPSTREAM_UNSUPPORTED' ||
    errors[0]?.message.includes('Select a valid choice') === true) &&
  (errors[0].message.includes(argument) || errors[0].message.includes('too old for this field'));

describe.each(isThorough ? (['2024', '2025'] as const) : (['2024'] as const))(
  'in front of a server of %s',
  (server) => {
    let gateway: Gateway;

    beforeAll(async () => {
      gateway = await startGateway({ ...options, server });
      simplify(gateway);
    });
    afterAll(() => gateway.close());

    // A server between the generations behaves like the oldest for everything that it lacks.
    const wanted = server === '2024' ? places() : places().filter(({ isNested }) => !isNested);

    it.each(wanted.map((place) => [place.name, place] as const))(
      'the arguments of %s take effect, or are refused by name',
      async (_, place) => {
        const told = { heeded: 0, refused: 0 };
        const counted = new Set<string>();
        for (const one of askedOf(place)) {
          const rows = `totalCount nodes { ${place.node} }`;
          // A count without rows is a separate request, which is the same for all values of an argument.
          const isCounted = counted.has(one.argument) || !isThorough;
          const selections = isCounted ? [rows] : ['totalCount', rows];
          counted.add(one.argument);
          for (const selected of selections) {
            const right = await trueResult(place, one, selected);
            const hasNone = place.without.includes(one.argument);
            expect(
              hasNone ? isRefusal(right, one.argument) : right.errors === undefined,
              JSON.stringify(one),
            ).toBe(true);
            const result = await ask(gateway, place, one, selected);
            if (isRefusal(result, one.argument)) told.refused += 1;
            else {
              expect(result, JSON.stringify(one)).toEqual(right);
              told.heeded += 1;
            }
          }
        }
        expect(told.heeded + told.refused).toBeGreaterThan(0);
      },
      60_000,
    );
  },
);
