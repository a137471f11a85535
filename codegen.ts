import type { CodegenConfig } from '@graphql-codegen/cli';
import { printSchema } from 'graphql';
import { schema } from './src/schema/index.ts';

const scalars = {
  UUID: 'string',
  DateTime: 'string',
  Date: 'string',
  Decimal: 'string',
  URL: 'string',
  JSON: 'unknown',
  Upload: 'File',
};

const config: CodegenConfig = {
  schema: printSchema(schema),
  generates: {
    'schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    'test/support/documents.ts': {
      documents: 'test/operations/*.graphql',
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        scalars,
        strictScalars: true,
        enumsAsTypes: true,
        onlyOperationTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        skipTypename: true,
      },
    },
  },
};

export default config;
