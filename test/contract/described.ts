import { readdirSync, readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import {
  bodyOf,
  type Document,
  dottedNames,
  type Generation,
  nameOf,
  neighbourFamilies,
  operationsOf,
  ownFamilies,
  type PlacedOperation,
  propertiesOf,
  readDocument,
  responseOf,
  type Schema,
  siteFamilies,
} from '../../codegen/openapi.ts';
import { rowTypes } from '../../codegen/row-types.ts';
import { hasTwin, sharedWrites, sideOfList } from '../../src/loaders/sides.ts';
import { reads } from './reads.ts';
import { writes } from './writes/all-writes.ts';

/** What a query parameter is in the graph, by operation and name: an argument, or null where a relation sets it. */
export const parameterPlaces: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {};

/** Columns that are not a field with the same name in camel case. */
const columnPlaces: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

for (const file of readdirSync(new URL('./reached/', import.meta.url))) {
  const { params = {}, ...columns } = JSON.parse(
    readFileSync(new URL(`./reached/${file}`, import.meta.url), 'utf8'),
  ) as Record<string, Record<string, never>>;
  Object.assign(parameterPlaces, params);
  for (const [row, paths] of Object.entries(columns)) {
    Object.assign(columnPlaces, { [row]: { ...columnPlaces[row], ...paths } });
  }
}

/** Kinds of rows whose GraphQL type has another name. */
const typeNames: Readonly<Record<string, string>> = {
  OfferingCustomer: 'Customer',
  CatalogPartition: 'Partition',
};

const kindsOf = new Map(
  Object.entries(rowTypes).flatMap(([kind, schemas]) => schemas.map((schema) => [schema, kind] as const)),
);

const camelCase = (column: string): string =>
  column.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Whether a path of fields exists below a type. */
function leads(type: GraphQLNamedType | undefined, path: string): boolean {
  let current = type;
  for (const name of path.split('.')) {
    if (!isObjectType(current) && !isInterfaceType(current)) return false;
    const field = current.getFields()[name];
    current = field ? getNamedType(field.type) : undefined;
    if (current?.name.endsWith('Connection') && isObjectType(current)) {
      current = getNamedType(current.getFields().nodes?.type);
    }
  }
  return current !== undefined;
}

/** Whether the graph has a column. Its path may also start at another type, for rows that are no type of their own. */
function hasColumn(graph: GraphQLSchema, kind: string, column: string): boolean {
  const path = columnPlaces[kind]?.[column] ?? camelCase(column);
  const [start = '', ...rest] = path.split('.');
  return (
    leads(graph.getType(typeNames[kind] ?? kind), path) ||
    (rest.length > 0 && leads(graph.getType(start), rest.join('.')))
  );
}

const keyOf = ({ method, path }: PlacedOperation): string => `${method.toUpperCase()} ${path}`;

/**
 * The operation of the provider's side that stands for one of the customer's: for every caller, the graph reads and writes the same objects on the side where the caller sees them (test/graph/sides.test.ts).
 */
function providedTwin(key: string): string {
  const resources = key.replace('/marketplace-resources/', '/marketplace-provider-resources/');
  const [method = '', route = ''] = resources.split(' ');
  const isShared =
    method === 'GET' ? hasTwin(route) || sideOfList(route) !== null : sharedWrites.has(resources);
  if (isShared) return resources;
  return key === 'GET /api/marketplace-public-offerings/' ? 'GET /api/marketplace-provider-offerings/' : key;
}

/** The dotted paths of all keys in a body. */
function pathsIn(body: unknown, prefix = ''): string[] {
  if (Array.isArray(body)) return body.flatMap((one: unknown) => pathsIn(one, prefix));
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    const path = prefix ? `${prefix}.${key}` : key;
    return [path, ...pathsIn(value, path)];
  });
}

/** All schemas that responses are made of, those of their parts included. */
function schemasIn(document: Document, responses: readonly (Schema | undefined)[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (schema: Schema | undefined): void => {
    if (!schema) return;
    const name = nameOf(schema);
    if (name !== undefined) {
      if (found.has(name)) return;
      found.add(name);
    }
    for (const inner of Object.values(propertiesOf(document, schema))) visit(inner);
  };
  responses.forEach(visit);
  return found;
}

/**
 * The elements in the description of a server that the graph lacks, among the groups of routes that the graph uses: operations
 * (`POST /api/…/`), parameters of known operations (`GET /api/…/ ?name`), names in their bodies (`POST /api/…/ name`), columns
 * of their rows (`Offering.name`) and parts of rows that it returns as JSON (`OfferingOptions`).
 */
export function missingIn(graph: GraphQLSchema, generation: Generation): readonly string[] {
  const document = readDocument(generation);
  const missing = new Set<string>();
  const all = operationsOf(document, [...ownFamilies, ...neighbourFamilies, ...siteFamilies]);
  // The documents of 2025 add operations to those in the others.
  const readable = all.filter((one) => one.method === 'get');
  const known = new Set(reads.map(({ operation }) => operation));
  for (const one of readable) {
    const key = keyOf(one);
    const twin = providedTwin(key);
    if (!known.has(key) && !known.has(twin)) missing.add(key);
    else {
      for (const { name } of one.operation.parameters ?? []) {
        if (parameterPlaces[key]?.[name] === undefined && parameterPlaces[twin]?.[name] === undefined)
          missing.add(`${key} ?${name}`);
      }
    }
  }
  for (const one of all.filter(({ method }) => method !== 'get')) {
    const key = keyOf(one);
    const cases = writes.filter(({ operation }) => operation === key || operation === providedTwin(key));
    if (cases.length === 0) missing.add(key);
    else {
      const set = new Set(cases.flatMap(({ body }) => pathsIn(body)));
      for (const path of dottedNames(document, bodyOf(one.operation))) {
        if (!set.has(path)) missing.add(`${key} ${path}`);
      }
    }
  }
  const responses =
    generation === '2025'
      ? Object.keys(document.components.schemas).map((name) => ({ $ref: `#/components/schemas/${name}` }))
      : readable.filter((one) => known.has(keyOf(one))).map(({ operation }) => responseOf(operation));
  for (const schema of schemasIn(document, responses)) {
    const columns = Object.keys(propertiesOf(document, document.components.schemas[schema]));
    const kind = kindsOf.get(schema);
    if (kind === undefined) {
      if (columns.length > 0) missing.add(schema);
      continue;
    }
    for (const column of columns) if (!hasColumn(graph, kind, column)) missing.add(`${kind}.${column}`);
  }
  return [...missing].sort();
}
