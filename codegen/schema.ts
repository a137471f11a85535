/**
 * Writes the schema, and the parts of the documentation that are generated from it. With `--check`, nothing is written, and the
 * process fails if a file is outdated.
 */
import { buildSchema } from 'graphql';
import { schema } from '../src/schema/index.ts';
import { sdlForClients } from '../src/schema/sdl.ts';
import { chartSchema } from './docs/chart.ts';
import { pictureOf } from './docs/picture.ts';
import { referenceOf } from './docs/reference.ts';
import { kotlinScalars, scalarTables, scalarTypes, swiftConfig } from './docs/scalars.ts';
import { errorsTable, settingsOverview, settingsTables } from './docs/tables.ts';
import { textOf, withPart, writeAll } from './write.ts';

const sdl = sdlForClients(schema);
const forClients = buildSchema(sdl);

const clients = (): string => {
  const program = `\`\`\`kotlin\n${textOf('examples/kotlin/Main.kt')}\`\`\``;
  const parts = Object.entries({ ...scalarTables(forClients), 'kotlin-program': program });
  return parts.reduce((text, [name, part]) => withPart(text, name, part), textOf('docs/clients.md'));
};

/** A document with one generated part. */
const withOne = (path: string, name: string, part: () => string) => (): string =>
  withPart(textOf(path), name, part());

/** The configuration of Relay's compiler, with the same types of scalars as in `docs/clients.md`. */
const relay = (): string => {
  const options = {
    src: 'relay',
    schema: '../../schema.graphql',
    language: 'typescript',
    eagerEsModules: true,
  };
  const scalars = { customScalarTypes: scalarTypes, requireCustomScalarTypes: true };
  return `${JSON.stringify({ ...options, ...scalars }, null, 2)}\n`;
};

writeAll({
  'examples/clients/relay.config.json': relay,
  'examples/ios/apollo-codegen-config.json': () => `${JSON.stringify(swiftConfig(), null, 2)}\n`,
  'examples/kotlin/scalars.json': () => `${JSON.stringify(kotlinScalars(), null, 2)}\n`,
  'deploy/helm/values.schema.json': () => chartSchema(textOf('deploy/helm/values.yaml')),
  'schema.graphql': () => sdl,
  'README.md': withOne('README.md', 'settings', settingsOverview),
  'docs/configuration.md': withOne('docs/configuration.md', 'settings', settingsTables),
  'docs/errors.md': withOne('docs/errors.md', 'errors', errorsTable),
  'docs/mapping.md': withOne('docs/mapping.md', 'picture', () => pictureOf(forClients)),
  'docs/clients.md': clients,
  ...Object.fromEntries(
    Object.entries(referenceOf(forClients)).map(([file, make]) => [`docs/reference/${file}`, make]),
  ),
});
