import { type GraphQLSchema, isScalarType, isSpecifiedScalarType } from 'graphql';

/** A scalar as clients see it in JSON and in their languages. */
interface ScalarInClients {
  /** The value in JSON, for example `"2026-03-01"`. */
  readonly json: string;
  /** The type of the JSON value in TypeScript; for a scalar without outputs, the type of the input. */
  readonly typescript: string;
  /** The call in Apollo Kotlin's Gradle plug-in that maps the scalar without a custom adapter. */
  readonly kotlin: 'mapScalarToKotlinString' | 'mapScalarToKotlinAny' | 'mapScalarToUpload';
  /** The type for which Apollo iOS generates an alias. */
  readonly swift: string;
  /** The types into which a client can parse the value without loss. */
  readonly parsed: string;
}

const scalars: Readonly<Record<string, ScalarInClients>> = {
  UUID: {
    json: '`"3e389776fb9d44fc90925b5b2a79af49"`',
    typescript: 'string',
    kotlin: 'mapScalarToKotlinString',
    swift: 'String',
    parsed: 'a string; UUID types add dashes, which inputs accept',
  },
  DateTime: {
    json: '`"2026-03-01T12:00:00.123456Z"`',
    typescript: 'string',
    kotlin: 'mapScalarToKotlinString',
    swift: 'String',
    parsed:
      '`Temporal.Instant`, `kotlin.time.Instant`; `Date` of JavaScript and of Swift cut off microseconds',
  },
  Date: {
    json: '`"2026-03-01"`',
    typescript: 'string',
    kotlin: 'mapScalarToKotlinString',
    swift: 'String',
    parsed: '`Temporal.PlainDate`, `kotlinx.datetime.LocalDate`, `DateComponents`; not a point in time',
  },
  Month: {
    json: '`"2026-08"`',
    typescript: 'string',
    kotlin: 'mapScalarToKotlinString',
    swift: 'String',
    parsed: '`Temporal.PlainYearMonth`, `kotlinx.datetime.YearMonth`, `DateComponents`',
  },
  Decimal: {
    json: '`"12.5000000000"`',
    typescript: 'string',
    kotlin: 'mapScalarToKotlinString',
    swift: 'String',
    parsed: '`java.math.BigDecimal`, `Foundation.Decimal`; a floating-point number would round it',
  },
  URL: {
    json: '`"https://example.com/a"`',
    typescript: 'string',
    kotlin: 'mapScalarToKotlinString',
    swift: 'String',
    parsed: '`URL`, `java.net.URI`, `Foundation.URL`',
  },
  JSON: {
    json: 'any JSON',
    typescript: 'unknown',
    kotlin: 'mapScalarToKotlinAny',
    swift: 'your own `CustomScalarType`',
    parsed: 'depends on the plug-in',
  },
  Upload: {
    json: '`null`; the file is another part of the request',
    typescript: 'File',
    kotlin: 'mapScalarToUpload',
    swift: 'String',
    parsed: 'a file; only in inputs',
  },
};

/** The TypeScript types of the scalars, for generators that are configured with them by name. */
export const scalarTypes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(scalars).map(([name, { typescript }]) => [name, typescript]),
);

/** The types and adapters for the calls of the Gradle plug-in. */
const kotlinTypes: Readonly<Record<ScalarInClients['kotlin'], readonly [type: string, adapter: string]>> = {
  mapScalarToKotlinString: ['kotlin.String', 'com.apollographql.apollo.api.StringAdapter'],
  mapScalarToKotlinAny: ['kotlin.Any', 'com.apollographql.apollo.api.AnyAdapter'],
  mapScalarToUpload: ['com.apollographql.apollo.api.Upload', 'com.apollographql.apollo.api.UploadAdapter'],
};

/** The scalars for the compiler of Apollo Kotlin. */
export function kotlinScalars(): Readonly<Record<string, unknown>> {
  const of = (part: 0 | 1) =>
    Object.fromEntries(
      Object.entries(scalars).map(([name, { kotlin }]) => [name, kotlinTypes[kotlin][part]] as const),
    );
  return {
    scalarTypeMapping: of(0),
    scalarAdapterMapping: of(1),
    generateDataBuilders: false,
    allowDirectivesOnDirectives: false,
  };
}

/** The scalars with the names of types in Foundation, and their names in Swift. */
function swiftNames(names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.filter((name) => inFoundation.includes(name)).map((name) => [name, `Waldur${name}`]),
  );
}

/** The configuration of the generator of Apollo iOS for `examples/ios`. */
export function swiftConfig(): Readonly<Record<string, unknown>> {
  return {
    schemaNamespace: 'WaldurAPI',
    input: {
      schemaSearchPaths: ['../../schema.graphql'],
      operationSearchPaths: ['./operations.graphql'],
    },
    output: {
      schemaTypes: { path: './WaldurAPI', moduleType: { swiftPackage: {} } },
      operations: { inSchemaModule: {} },
      testMocks: { none: {} },
    },
    options: { schemaCustomization: { customTypeNames: swiftNames(Object.keys(scalars).sort()) } },
  };
}

/** The configuration of graphql-codegen before and after the scalars. */
const clientPreset = `// codegen.ts
import type { CodegenConfig } from '@graphql-codegen/cli';

export default {
  schema: 'node_modules/waldur-graphql-gateway/schema.graphql',
  documents: 'src/**/*.ts',
  generates: {
    'src/gql/': {
      preset: 'client',
      config: {
        documentMode: 'string',
        useTypeImports: true,
        importExtension: '.js',
        strictScalars: true,
        scalars: {`.split('\n');
const clientPresetEnd = `        },
      },
    },
  },
} satisfies CodegenConfig;`.split('\n');

/** Names of types in Foundation, which Swift code imports. */
const inFoundation: readonly string[] = ['UUID', 'Date', 'DateInterval', 'Decimal', 'URL', 'Data', 'Locale'];

/** Tables and code about the scalars of a schema, by the name of their section in `docs/clients.md`. */
export function scalarTables(schema: GraphQLSchema): Readonly<Record<string, string>> {
  const names = Object.values(schema.getTypeMap())
    .filter((type) => isScalarType(type) && !isSpecifiedScalarType(type))
    .map(({ name }) => name)
    .sort();
  const rows = names.map((name) => {
    const scalar = scalars[name];
    if (!scalar) throw new Error(`codegen/docs/scalars.ts does not say how clients map ${name}.`);
    return { name, ...scalar };
  });
  const table = rows.map(
    ({ name, json, typescript, kotlin, swift, parsed }) =>
      `| [\`${name}\`](reference/scalars.md#${name.toLowerCase()}) | ${json} | \`${typescript}\` | \`${kotlin}\` | ${swift} | ${parsed} |`,
  );
  const typescript = rows.map((row) => `          ${row.name}: '${row.typescript}',`);
  const relay = Object.fromEntries(rows.map((row) => [row.name, row.typescript]));
  const kotlin = rows.map((row) => `    ${row.kotlin}("${row.name}")`);
  const fenced = (language: string, lines: readonly string[]) =>
    [`\`\`\`${language}`, ...lines, '```'].join('\n');
  const json = (value: unknown) => fenced('json', JSON.stringify(value, null, 2).split('\n'));
  return {
    scalars: [
      '| scalar | in JSON | TypeScript | Apollo Kotlin | Apollo iOS | can be parsed into |',
      '| --- | --- | --- | --- | --- | --- |',
      ...table,
    ].join('\n'),
    'client-preset': fenced('ts', [...clientPreset, ...typescript, ...clientPresetEnd]),
    relay: json({ customScalarTypes: relay }),
    kotlin: fenced('kotlin', ['apollo {', '  service("waldur") {', ...kotlin, '  }', '}']),
    swift: json({ options: { schemaCustomization: { customTypeNames: swiftNames(names) } } }),
  };
}
