/** Fails when the schema breaks clients of the last release in a way that CHANGELOG.md does not announce. */
import { unannounced } from './breaking.ts';
import { textOf } from './write.ts';

const released = textOf('released.graphql');
if (released === '') console.log('No schema is released yet: nothing can break.');
else {
  const found = await unannounced(released, textOf('schema.graphql'), textOf('CHANGELOG.md'));
  for (const change of found) console.error(`Not announced under "Breaking" in CHANGELOG.md: ${change}`);
  if (found.length > 0) process.exitCode = 1;
}
