import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { filterSchema, pruneSchema } from '@graphql-tools/utils';
import { parse, printSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { scalarTypes } from './codegen/docs/scalars.ts';
import { schema } from './src/schema/index.ts';
import { sdlForClients } from './src/schema/sdl.ts';

const config = {
  scalars: scalarTypes,
  strictScalars: true,
  enumsAsTypes: true,
  onlyOperationTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
};

const plugins = ['typescript', 'typescript-operations', 'typed-document-node'];

/** The part of the schema that the operations of these files touch: types for the rest would be ballast for a client. */
function schemaOf(...files: readonly string[]): string {
  const document = parse(files.map((file) => readFileSync(file, 'utf8')).join('\n'));
  const info = new TypeInfo(schema);
  const used = new Set<string>();
  const note = () => {
    used.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`);
  };
  visit(document, visitWithTypeInfo(info, { Field: note }));
  const isUsed = (type: string, field: string) => used.has(`${type}.${field}`);
  return printSchema(
    pruneSchema(
      filterSchema({
        schema,
        rootFieldFilter: (operation, field) => isUsed(operation, field),
        // The interface `Node` asks for `id`; what is left of the other interfaces are fields that objects have in use.
        objectFieldFilter: (type, field) => field === 'id' || isUsed(type, field),
        interfaceFieldFilter: (type, field) => field === 'id' || isUsed(type, field),
      }),
    ),
  );
}

const pagesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => `${folder}/${name}`);
const providerPages = pagesOf('examples/provider');
const consumerPages = pagesOf('examples/consumer');

const codegen: CodegenConfig = {
  generates: {
    'test/support/documents.ts': {
      schema: sdlForClients(schema),
      documents: 'test/operations/*.graphql',
      plugins,
      config,
    },
    'examples/web-page/documents.ts': {
      schema: schemaOf('examples/web-page/operations.graphql'),
      documents: 'examples/web-page/operations.graphql',
      plugins,
      config,
    },
    // The document as a string: a client that only sends it needs no GraphQL library.
    'examples/script/documents.ts': {
      schema: schemaOf('examples/script/operations.graphql'),
      documents: 'examples/script/operations.graphql',
      plugins,
      config: { ...config, documentMode: 'string' },
    },
    'examples/provider/documents.ts': {
      schema: schemaOf(...providerPages),
      documents: providerPages,
      plugins,
      config: { ...config, documentMode: 'string' },
    },
    'examples/consumer/documents.ts': {
      schema: schemaOf(...consumerPages),
      documents: consumerPages,
      plugins,
      config: { ...config, documentMode: 'string' },
    },
    'examples/site-agent/documents.ts': {
      schema: schemaOf('examples/site-agent/operations.graphql'),
      documents: 'examples/site-agent/operations.graphql',
      plugins,
      config: { ...config, documentMode: 'string' },
    },
    // Trusted documents: what the client has is their hashes, what the gateway has is persisted-documents.json.
    'examples/mobile/documents/': {
      schema: schemaOf('examples/mobile/operations.graphql'),
      documents: 'examples/mobile/operations.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        gqlTagName: 'gql',
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      config: { ...config, documentMode: 'string', importExtension: '.ts' },
    },
  },
};

export default codegen;
