/**
 * Writes the types and tables of `src/rest-api/generated` from the documents in `src/rest-api/openapi`. With `--check`, nothing
 * is written, and the process fails if a file is outdated.
 */
import {
  bodyOf,
  type Document,
  type Generation,
  generations,
  type Method,
  nameOf,
  neighbourFamilies,
  type Operation,
  operationsOf,
  ownFamilies,
  type Parameter,
  propertiesOf,
  readDocument,
  responseOf,
  type Schema,
  siteFamilies,
} from './openapi.ts';
import { families, rowTypes } from './row-types.ts';
import { writeAll } from './write.ts';

const width = 112;
const heading = '// Made by `npm run codegen` from the documents in ../openapi: do not edit.\n\n';

const documents = new Map<Generation, Document>(generations.map((one) => [one, readDocument(one)]));

const documentOf = (generation: Generation): Document => {
  const document = documents.get(generation);
  if (!document) throw new Error(`There is no document of ${generation}.`);
  return document;
};

/** The families of routes whose request bodies are described for both servers. */
const provided = [...ownFamilies, ...neighbourFamilies, ...siteFamilies];

const quoted = (text: string): string => `'${text}'`;

/** Joins words with a separator, and breaks the text into lines. */
function wrapped(words: readonly string[], separator: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const next = index === 0 ? word : `${separator}${word}`;
    if (line !== '' && indent.length + line.length + next.length > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? next.trimStart() : next;
  }
  if (line !== '') lines.push(line);
  return lines.join(`\n${indent}`);
}

/** A union of literal types; `never` for none. */
function union(names: readonly string[], indent: string): string {
  if (names.length === 0) return 'never';
  const oneLine = names.map(quoted).join(' | ');
  if (oneLine.length + indent.length < width - 30) return oneLine;
  return `\n${indent}  | ${wrapped(names.map(quoted), ' | ', `${indent}  `)}`;
}

/** Names as one text with spaces, which the program splits when it needs them. */
function text(names: readonly string[], indent: string): string {
  const lines = wrapped(names, ' ', '').split('\n');
  const [first = ''] = lines;
  return lines.length === 1
    ? quoted(first)
    : lines.map(quoted).join(` +\n${indent}  `).replaceAll(`' +`, ` ' +`);
}

function schemasOf(rows: string): readonly string[] {
  const schemas = rowTypes[rows];
  if (!schemas) throw new Error(`${rows} is no kind of row.`);
  return schemas;
}

function columnsIn(generation: Generation, rows: string): readonly string[] {
  const document = documentOf(generation);
  const names = schemasOf(rows).flatMap((name) =>
    Object.keys(propertiesOf(document, document.components.schemas[name])),
  );
  return [...new Set(names)];
}

function columns(): string {
  const types: string[] = [];
  const values: string[] = [];
  for (const rows of Object.keys(rowTypes).sort()) {
    const old = columnsIn('2024', rows);
    const current = columnsIn('2026', rows);
    const both = current.filter((name) => old.includes(name));
    const newer = current.filter((name) => !old.includes(name));
    const older = [...new Set([...old, ...columnsIn('2025', rows)])].filter(
      (name) => !current.includes(name),
    );
    if (both.length + newer.length + older.length === 0) throw new Error(`${rows} is described nowhere.`);
    types.push(`  ${rows}: ${union([...current, ...older], '  ')};`);
    const texts = [both, newer, older].map((names) => text(names, '    '));
    values.push(`  ${rows}: [\n    ${texts.join(',\n    ')},\n  ],`);
  }
  return (
    `${heading}/** The columns of each kind of row, of older and current servers together. */\n` +
    `export interface Columns {\n${types.join('\n')}\n}\n\n` +
    '/** The columns as values, for each kind: those of both servers, those that 2024 lacks, and those that 2026 lacks. */\n' +
    'export const columnNames: { readonly [T in keyof Columns]: readonly [both: string, newer: string, older: string] } = {\n' +
    `${values.join('\n')}\n};\n`
  );
}

const rowsByName = new Map(
  Object.entries(rowTypes).flatMap(([rows, names]) => names.map((name) => [name, rows] as const)),
);

/** The descriptions of one path and method, by server. */
type Described = ReadonlyMap<Generation, Operation>;

function described(method: (method: Method) => boolean): ReadonlyMap<string, Described> {
  const found = new Map<string, Map<Generation, Operation>>();
  for (const generation of generations) {
    for (const placed of operationsOf(documentOf(generation), families)) {
      if (!method(placed.method)) continue;
      const key = `${placed.method.toUpperCase()} ${placed.path}`;
      const known = found.get(key) ?? new Map<Generation, Operation>();
      found.set(key, known.set(generation, placed.operation));
    }
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The parameters of all servers, by name. Where they differ, the description of the newest server is used. */
function parametersOf(operations: Described): ReadonlyMap<string, Parameter> {
  const found = new Map<string, Parameter>();
  for (const { parameters = [] } of operations.values())
    for (const parameter of parameters) found.set(parameter.name, parameter);
  return new Map([...found].sort());
}

const isList = ({ schema }: Parameter): boolean => schema.type === 'array';

/** The parameters that accept only certain words on a server of 2024, each with these words. */
function choicesOf(operation: Operation | undefined): readonly (readonly [string, readonly string[]])[] {
  return (operation?.parameters ?? []).flatMap(({ name, schema }) => {
    const words = schema.enum ?? schema.items?.enum;
    return words && name !== 'o' ? [[name, words.map(String)] as const] : [];
  });
}

const orderings = (operation: Operation | undefined): readonly string[] =>
  (operation?.parameters?.find(({ name }) => name === 'o')?.schema.items?.enum ?? []).map(String);

/** The detail routes of all families. Writes refer to objects by such addresses. */
function objectRoutes(): readonly string[] {
  const paths = generations.flatMap((one) => Object.keys(documentOf(one).paths));
  return [...new Set(paths)].filter((path) => /^\/api\/[\w-]+\/\{uuid\}\/$/.test(path)).sort();
}

function reads(): string {
  const types: string[] = [];
  const values: string[] = [];
  for (const [key, operations] of described((method) => method === 'get')) {
    const path = key.slice('GET '.length);
    const old = operations.get('2024');
    const current = operations.get('2026');
    const newest = current ?? old;
    const parameters = [...parametersOf(operations).values()];
    const named = (wanted: (parameter: Parameter) => boolean) =>
      parameters.filter(wanted).map(({ name }) => name);
    const paged = (['2024', '2026'] as const).filter((one) => operations.get(one)?.['x-paged']);
    // Additions in the document of 2025 are valid for current servers.
    const field = (['2024', '2026'] as const).filter(
      (one) => operations.get(one)?.['x-field'] || (one === '2026' && operations.get('2025')?.['x-field']),
    );
    const schema = nameOf(newest && responseOf(newest));
    const rows = schema === undefined ? undefined : rowsByName.get(schema);
    const single = [...named((one) => !isList(one)), ...(paged.length > 0 ? ['page', 'page_size'] : [])];
    const repeated = [
      ...named((one) => isList(one) && one.explode === true),
      ...(field.length > 0 ? ['field'] : []),
    ];
    const comma = named((one) => isList(one) && one.explode !== true);
    types.push(
      `  '${path}': {\n` +
        `    rows: ${rows === undefined ? 'never' : quoted(rows)};\n` +
        `    single: ${union(single, '    ')};\n    repeated: ${union(repeated, '    ')};\n` +
        `    comma: ${union(comma, '    ')};\n  };`,
    );
    const oldParameters = old?.parameters ?? [];
    const oldNames = new Set(oldParameters.map(({ name }) => name));
    // Servers of 2024 compare these times for equality; newer ones have a parameter for each end of a range.
    const exact2024 = oldParameters
      .filter(
        ({ name, schema: { format }, 'x-lookup': lookup }) =>
          lookup === 'exact' &&
          format === 'date-time' &&
          parameters.some((other) => other.name === `${name}_before`) &&
          !oldNames.has(`${name}_before`),
      )
      .map(({ name }) => name);
    const newer = old
      ? parameters.map(({ name }) => name).filter((name) => !oldNames.has(name) || exact2024.includes(name))
      : [];
    const currentNames = new Set(current?.parameters?.map(({ name }) => name));
    const older = current
      ? oldParameters.map(({ name }) => name).filter((name) => !currentNames.has(name))
      : [];
    const single2024 = parameters
      .filter(
        (one) => isList(one) && oldParameters.some(({ name, schema }) => name === one.name && !schema.items),
      )
      .map(({ name }) => name);
    const choices = current ? choicesOf(old) : [];
    const facts = [
      `rows: ${rows === undefined ? 'null' : quoted(rows)}`,
      `servers: ${quoted((['2024', '2026'] as const).filter((one) => operations.has(one)).join(' '))}`,
      `paged: ${quoted(paged.join(' '))}`,
      `field: ${quoted(field.join(' '))}`,
      ...(parameters.some(({ name }) => name === 'query') ? ['search: true'] : []),
      ...(newer.length > 0 ? [`newer: ${text(newer, '    ')}`] : []),
      ...(older.length > 0 ? [`older: ${text(older, '    ')}`] : []),
      ...(orderings(newest).length > 0 ? [`orderings: ${text(orderings(newest), '    ')}`] : []),
      ...(old && current && orderings(old).join() !== orderings(current).join() && orderings(old).length > 0
        ? [`orderings2024: ${text(orderings(old), '    ')}`]
        : []),
      ...(single2024.length > 0 ? [`single2024: ${text(single2024, '    ')}`] : []),
      ...(exact2024.length > 0 ? [`exact2024: ${text(exact2024, '    ')}`] : []),
      ...(choices.length > 0
        ? [
            `choices2024: {\n${choices.map(([name, words]) => `      ${name}: ${text(words, '      ')},\n`).join('')}    }`,
          ]
        : []),
    ];
    values.push(`  '${path}': {\n    ${facts.join(',\n    ')},\n  },`);
  }
  return (
    `${heading}import type { ReadFacts } from '../routes.ts';\n\n` +
    '/** Routes that are read: their rows, and their query parameters, grouped by how several values are sent. */\n' +
    `export interface Reads {\n${types.join('\n')}\n}\n\n` +
    `/** The detail routes of all families. */\nexport type ObjectRoute = ${union(objectRoutes(), '')};\n\n` +
    '/** The facts about each route that the code needs at run time. */\n' +
    `export const reads: { readonly [R in keyof Reads]: ReadFacts } = {\n${values.join('\n')}\n};\n`
  );
}

/** The names in a body, each with the names in its nested object. */
function namesOf(document: Document, schema: Schema | undefined): ReadonlyMap<string, readonly string[]> {
  const properties = Object.entries(propertiesOf(document, schema));
  return new Map(properties.map(([name, inner]) => [name, Object.keys(propertiesOf(document, inner))]));
}

function newerWrites(): readonly string[] {
  return [...described((one) => one !== 'get')].flatMap(([key, operations]) =>
    operations.has('2024') ? [] : [key.replace(/^[a-z]+/, (method) => method.toUpperCase())],
  );
}

function writes(): string {
  const methods = ['post', 'put', 'patch', 'delete'] as const;
  const parts = methods.map((method) => {
    const routes = [...described((one) => one === method)].map(([key, operations]) => {
      const names = (part: (operation: Operation) => Schema | undefined) => {
        const found = [...operations].flatMap(([generation, operation]) =>
          Object.keys(propertiesOf(documentOf(generation), part(operation))),
        );
        return union([...new Set(found)], '      ');
      };
      const path = key.slice(method.length + 1);
      return `    '${path}': {\n      body: ${names(bodyOf)};\n      response: ${names(responseOf)};\n    };`;
    });
    return `  ${method.toUpperCase()}: {\n${routes.join('\n')}\n  };`;
  });
  const newer = methods.flatMap((method) =>
    [...described((one) => one === method)].flatMap(([key, operations]) => {
      const old = operations.get('2024');
      const current = operations.get('2026');
      if (!old || !current) return [];
      if (!provided.some((family) => key.includes(`/api/${family}/`))) return [];
      const before = namesOf(documentOf('2024'), bodyOf(old));
      // A body that is described without properties may contain any name.
      if (bodyOf(old) !== undefined && before.size === 0) return [];
      const now = namesOf(documentOf('2026'), bodyOf(current));
      const lacking = [...now].flatMap(([name, inner]) => {
        const known = before.get(name);
        if (known === undefined) return [name];
        return known.length === 0
          ? []
          : inner.filter((one) => !known.includes(one)).map((one) => `${name}.${one}`);
      });
      return lacking.length > 0 ? [`  '${key}': ${text(lacking, '  ')},`] : [];
    }),
  );
  return (
    `${heading}/** Writes, by method and route: the names in the request body and in the response. */\n` +
    `export interface Writes {\n${parts.join('\n')}\n}\n\n` +
    '/** The names in request bodies that a server of 2024 ignores (contract §16.9, §16.10), by method and route. */\n' +
    `export const newerBodies: Readonly<Record<string, string>> = {\n${newer.join('\n')}\n};\n` +
    '\n/** The writes that only current servers have, and not those of 2024: method and route, one on each line. */\n' +
    `export const newerWrites = \`\n${newerWrites().join('\n')}\n\`;\n`
  );
}

writeAll({
  'src/rest-api/generated/columns.ts': columns,
  'src/rest-api/generated/reads.ts': reads,
  'src/rest-api/generated/writes.ts': writes,
});
