import { describe, expect, it } from 'vitest';
import { unannounced } from '../../codegen/breaking.ts';

const released = `
  type Query { offering(uuid: ID!): Offering }
  type Offering { name: String! state: String }
`;
const current = `
  type Query { offering(uuid: ID!, first: Int!): Offering }
  type Offering { name: String description: String }
`;
const changes = ['Offering.name', 'Offering.state', 'Query.offering.first'];
const changelog = (names: readonly string[], heading = 'Unreleased') =>
  `# Changelog\n\n## [${heading}]\n\n### Added\n\n- More.\n\n### Breaking\n\n${names.map((name) => `- \`${name}\` is other.\n`).join('')}\n## [1.0.0]\n`;
const pathsOf = (found: readonly string[]) => found.map((one) => one.split(':')[0]).sort();

describe('the check for breaking changes of the schema', () => {
  it('refuses changes that break clients of the last release', async () => {
    expect(pathsOf(await unannounced(released, current, '# Changelog\n\n## [Unreleased]\n'))).toEqual(
      changes,
    );
  });

  it('allows a breaking change that the changelog announces, and no other', async () => {
    expect(await unannounced(released, current, changelog(changes))).toEqual([]);
    expect(pathsOf(await unannounced(released, current, changelog(changes.slice(1))))).toEqual([
      'Offering.name',
    ]);
    expect(pathsOf(await unannounced(released, current, changelog(changes, '1.1.0')))).toEqual(changes);
  });

  it('allows additions', async () => {
    expect(await unannounced(released, `${released} type More { a: Int }`, '')).toEqual([]);
  });
});
