/** Writes what the documentation says of the schema. With `--check` nothing is written; it fails when something is out of date. */
import { schema } from '../../src/schema/index.ts';
import { textOf, withPart, writeAll } from '../write.ts';
import { pictureOf } from './picture.ts';
import { referenceOf } from './reference.ts';
import { scalarTables } from './scalars.ts';

const clients = (): string => {
  const parts = Object.entries(scalarTables(schema));
  return parts.reduce((text, [name, part]) => withPart(text, name, part), textOf('docs/clients.md'));
};

writeAll({
  'README.md': () => withPart(textOf('README.md'), 'picture', pictureOf(schema)),
  'docs/clients.md': clients,
  ...Object.fromEntries(
    Object.entries(referenceOf(schema)).map(([file, make]) => [`docs/reference/${file}`, make]),
  ),
});
