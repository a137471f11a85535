import { readFileSync } from 'node:fs';

/** The servers that have descriptions, oldest first. `2025` describes only what the other two lack. */
export const generations = ['2024', '2025', '2026'] as const;

/** One of the described servers. */
export type Generation = (typeof generations)[number];

const files: Readonly<Record<Generation, string>> = {
  '2024': '2024-10',
  '2025': '2025-12',
  '2026': '2026-08',
};

/** A schema of an OpenAPI document: the properties that these documents use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly (string | number)[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** A query parameter. */
export interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly explode?: boolean;
  /** How a server compares the value. */
  readonly 'x-lookup'?: string;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** The input and the responses of one method of one path. */
export interface Operation {
  readonly 'x-paged'?: boolean;
  readonly 'x-field'?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content>>;
}

/** An HTTP method, in lower case as in the documents. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** One of the documents under `src/rest-api/openapi`. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** Reads the description of one server. */
export function readDocument(generation: Generation): Document {
  const file = new URL(`../src/rest-api/openapi/${files[generation]}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Document;
}

/** An operation with its method and path. */
export interface PlacedOperation {
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
}

/** All operations of a document whose path begins with one of `families`, by path and method. */
export function operationsOf(document: Document, families: readonly string[]): readonly PlacedOperation[] {
  const found: PlacedOperation[] = [];
  for (const [path, methods] of Object.entries(document.paths)) {
    if (!families.some((family) => path.startsWith(`/api/${family}/`))) continue;
    for (const [method, operation] of Object.entries(methods)) {
      found.push({ method: method as Method, path, operation });
    }
  }
  return found;
}

const schemaIn = (content: Content['content']): Schema | undefined =>
  content && Object.values(content)[0]?.schema;

/** The families of routes of the main objects: offerings, resources, orders, providers. */
export const ownFamilies: readonly string[] = [
  'marketplace-provider-offerings',
  'marketplace-provider-resources',
  'marketplace-orders',
  'marketplace-service-providers',
  'marketplace-offering-usage-policies',
];

/** The families of routes around them: plans, usage, policies, accounts, and objects that inputs refer to. */
export const neighbourFamilies: readonly string[] = [
  'component-user-usage-limits',
  'marketplace-categories',
  'marketplace-category-groups',
  'marketplace-component-usages',
  'marketplace-component-user-usages',
  'marketplace-offering-estimated-cost-policies',
  'marketplace-offering-permissions',
  'marketplace-offering-terms-of-service',
  'marketplace-offering-users',
  'marketplace-plan-components',
  'marketplace-plans',
  'marketplace-plugins',
  'marketplace-robot-accounts',
  'marketplace-screenshots',
  'marketplace-software-catalogs',
  'organization-groups',
  'promotions-campaigns',
  'roles',
];

/** The families of routes of the site, of customers and of users. */
export const siteFamilies: readonly string[] = [
  'configuration',
  'customers',
  'events',
  'invoices',
  'keys',
  'marketplace-public-offerings',
  'marketplace-resources',
  'projects',
  'users',
  'version',
];

/** The schema of a successful response; undefined where it has no body. */
export function responseOf(operation: Operation): Schema | undefined {
  const [response] = Object.values(operation.responses ?? {});
  return schemaIn(response?.content);
}

/** The HTTP status of a successful response. */
export function statusOf(operation: Operation): number {
  return Number(Object.keys(operation.responses ?? {})[0]);
}

/** The schema of the request body; undefined where the operation takes none. */
export function bodyOf(operation: Operation): Schema | undefined {
  return schemaIn(operation.requestBody?.content);
}

/** The name of the schema to which a schema, or the entries of a list, refers. */
export function nameOf(schema: Schema | undefined): string | undefined {
  const one = schema?.type === 'array' ? schema.items : schema;
  return one?.$ref?.split('/').at(-1);
}

/** The properties of a schema, or of the entries of a list, with references resolved. */
export function propertiesOf(
  document: Document,
  schema: Schema | undefined,
): Readonly<Record<string, Schema>> {
  const one = schema?.type === 'array' ? schema.items : schema;
  const name = nameOf(one);
  if (name !== undefined) return propertiesOf(document, document.components.schemas[name]);
  return one?.properties ?? {};
}

/** The dotted names of all properties of a schema and of nested ones, through lists and references, `depth` levels deep. */
export function dottedNames(document: Document, schema: Schema | undefined, depth = 5): readonly string[] {
  return Object.entries(propertiesOf(document, schema)).flatMap(([name, inner]) => [
    name,
    ...(depth === 0 ? [] : dottedNames(document, inner, depth - 1).map((below) => `${name}.${below}`)),
  ]);
}
