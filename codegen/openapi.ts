import { readFileSync } from 'node:fs';

/** The servers that are described, oldest first. `2025` holds only what the other two do not say. */
export const generations = ['2024', '2025', '2026'] as const;

/** One of the described servers. */
export type Generation = (typeof generations)[number];

const files: Readonly<Record<Generation, string>> = {
  '2024': '2024-10',
  '2025': '2025-12',
  '2026': '2026-08',
};

/** A schema of an OpenAPI document, as far as these documents use them. */
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

/** What one method of one path takes and gives. */
export interface Operation {
  readonly 'x-paged'?: boolean;
  readonly 'x-field'?: boolean;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content>>;
}

/** A method of a path, as the documents write it. */
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

/** An operation with its place. */
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

/** The families of routes that the graph is made of. */
export const ownFamilies: readonly string[] = [
  'marketplace-provider-offerings',
  'marketplace-provider-resources',
  'marketplace-orders',
  'marketplace-service-providers',
  'marketplace-offering-usage-policies',
];

/** Around them: what providers price, report and name, and what they choose from. */
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

/** What belongs to the site and to those who consume. */
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

/** The status of a success. */
export function statusOf(operation: Operation): number {
  return Number(Object.keys(operation.responses ?? {})[0]);
}

/** What a body is to hold; undefined where none is taken. */
export function bodyOf(operation: Operation): Schema | undefined {
  return schemaIn(operation.requestBody?.content);
}

/** The name of the schema that a schema, or each entry of a list, refers to. */
export function nameOf(schema: Schema | undefined): string | undefined {
  const one = schema?.type === 'array' ? schema.items : schema;
  return one?.$ref?.split('/').at(-1);
}

/** The properties of a schema, or of each entry of a list, references followed. */
export function propertiesOf(
  document: Document,
  schema: Schema | undefined,
): Readonly<Record<string, Schema>> {
  const one = schema?.type === 'array' ? schema.items : schema;
  const name = nameOf(one);
  if (name !== undefined) return propertiesOf(document, document.components.schemas[name]);
  return one?.properties ?? {};
}

/** Dotted names of all properties of a schema, lists and references followed, a few levels deep. */
export function dottedNames(document: Document, schema: Schema | undefined, depth = 5): readonly string[] {
  return Object.entries(propertiesOf(document, schema)).flatMap(([name, inner]) => [
    name,
    ...(depth === 0 ? [] : dottedNames(document, inner, depth - 1).map((below) => `${name}.${below}`)),
  ]);
}
