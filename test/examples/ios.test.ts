import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type FieldNode,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { blocksIn, documents, read } from '../docs/documents.ts';

const folder = 'examples/ios';
const schema = buildSchema(read('schema.graphql'));
const config = JSON.parse(read(`${folder}/apollo-codegen-config.json`));
const document = parse(read(`${folder}/operations.graphql`));
const program = read(`${folder}/main.swift`);

/** A type as the program sees it: in lists, or nullable, or both. */
interface Seen {
  readonly type: GraphQLOutputType;
  readonly selected: SelectionSetNode | undefined;
}

/** What `name` reads from an object, by the selected fields. */
function fieldOf({ type, selected }: Seen, name: string): Seen {
  const object = getNamedType(type);
  const node = selected?.selections.find(
    (selection): selection is FieldNode => selection.kind === Kind.FIELD && selection.name.value === name,
  );
  if (!node || !isObjectType(object)) throw new Error(`${object.name}.${name} is not selected.`);
  const field = object.getFields()[name];
  if (!field) throw new Error(`${object.name} has no ${name}.`);
  return { type: field.type, selected: node.selectionSet };
}

describe('the program for Apollo iOS', () => {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [, operationName, passed = ''] = /\.fetch\(query: (\w+)Query\(([^)]*)\)\)/.exec(program) ?? [];
  const operation = operations.find(({ name }) => name?.value === operationName);

  it('is the same as in docs/clients.md', () => {
    const clients = documents.find(({ path }) => path === 'docs/clients.md');
    const block = (clients ? blocksIn(clients) : []).find(({ language }) => language === 'swift');
    expect(block?.code.trim()).toBe(program.trim());
  });

  it('sends a valid operation with all variables', () => {
    expect(validate(schema, document)).toEqual([]);
    const labels = [...passed.matchAll(/(\w+):/g)].map(([, label]) => label);
    expect(labels).toEqual(operation?.variableDefinitions?.map(({ variable }) => variable.name.value));
    expect(program).toContain(`import ${config.schemaNamespace}\n`);
  });

  it('reads the selected fields, as optionals where they are nullable', () => {
    const query = schema.getQueryType();
    if (!query || !operation) throw new Error('There is no operation.');
    const roots = new Map<string, Seen>([
      ['response.data?', { type: query, selected: operation.selectionSet }],
    ]);
    const read: string[] = [];
    const paths = /(response\.data\?|offering)((?:\.\w+\??)+)( \?\? )?/g;
    for (const [text, root = '', path = '', fallback] of program.matchAll(paths)) {
      let seen = roots.get(root);
      const steps = path.split('.').slice(1);
      for (const [index, step] of steps.entries()) {
        if (!seen) throw new Error(`${root} is not known.`);
        const name = step.replace('?', '');
        seen = fieldOf(seen, name);
        const last = index === steps.length - 1;
        const handled = last ? fallback !== undefined : step.endsWith('?');
        // A step through an optional value makes the rest optional.
        const optional: boolean = last
          ? !isNonNullType(seen.type) || path.includes('?')
          : !isNonNullType(seen.type);
        expect([name, handled], text).toEqual([name, optional]);
        read.push(name);
      }
      if (seen && isListType(getNullableType(seen.type))) roots.set('offering', seen);
    }
    expect(read).toEqual(['offerings', 'nodes', 'name', 'resources', 'totalCount']);
    // The list has gaps, which the program skips.
    expect(program).toContain('.nodes ?? []).compactMap({ $0 })');
  });
});

/** The members of a configuration that the generator of Apollo iOS 2.4 reads; it refuses any other. */
const members = {
  schemaNamespace: {},
  input: { schemaSearchPaths: {}, operationSearchPaths: {} },
  output: {
    schemaTypes: { path: {}, moduleType: { embeddedInTarget: {}, swiftPackage: {}, other: {} } },
    operations: { inSchemaModule: {}, relative: {}, absolute: {} },
    testMocks: { none: {}, absolute: {}, swiftPackage: {} },
  },
  options: { schemaCustomization: { customTypeNames: {} } },
};

describe('the configuration for Apollo iOS', () => {
  it('has only members that the code generator knows, and all that it requires', () => {
    const unknown = (value: object, known: object, path: string): string[] =>
      Object.entries(value).flatMap(([name, below]) => {
        const found = Object.entries(known).find(([each]) => each === name)?.[1];
        if (!found) return [`${path}.${name}`];
        const leaf = Array.isArray(below) || typeof below !== 'object' || name === 'customTypeNames';
        return leaf ? [] : unknown(below, found, `${path}.${name}`);
      });
    expect(unknown(config, members, '')).toEqual([]);
    expect(Object.keys(config)).toEqual(expect.arrayContaining(['schemaNamespace', 'input', 'output']));
    expect(Object.keys(config.output).sort()).toEqual(['operations', 'schemaTypes', 'testMocks']);
    for (const kind of [
      config.output.schemaTypes.moduleType,
      config.output.operations,
      config.output.testMocks,
    ])
      expect(Object.keys(kind)).toHaveLength(1);
  });

  it('names files that exist', () => {
    const { schemaSearchPaths, operationSearchPaths } = config.input;
    for (const path of [...schemaSearchPaths, ...operationSearchPaths])
      expect(existsSync(join(folder, path)), path).toBe(true);
  });

  /** Names of Foundation and of Swift itself that a type of a schema may also have. */
  const taken =
    'Any Array Bool Bundle Calendar Character Collection Data Date DateInterval Decimal Decoder Dictionary Double Duration Encoder Error Float Hasher Host Int Iterator Locale Measurement Mirror Never Notification Operation Optional Port Predicate Process Progress Range Regex Result Scanner Selector Self Sequence Set Stream String Substring Task Thread TimeZone Timer Type URL UUID Unit Void'.split(
      ' ',
    );

  it('renames types that Swift already has', () => {
    const generated = Object.values(schema.getTypeMap()).filter(
      (type) =>
        (isScalarType(type) && !isSpecifiedScalarType(type)) || isEnumType(type) || isInputObjectType(type),
    );
    const renamed: Record<string, string> = config.options.schemaCustomization.customTypeNames;
    expect(
      generated
        .map(({ name }) => name)
        .filter((name) => taken.includes(name))
        .sort(),
    ).toEqual(Object.keys(renamed).sort());
    for (const name of Object.values(renamed)) expect(schema.getType(name), name).toBeUndefined();
    expect(Object.keys(schema.getTypeMap())).not.toContain(config.schemaNamespace);
  });
});
