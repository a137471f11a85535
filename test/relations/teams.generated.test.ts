import { expect, it } from 'vitest';
import { Loaders } from '../../src/loaders/loaders.ts';
import { team } from '../../src/relations/team/team.ts';
import { KnownCallers } from '../../src/upstream/caller-facts.ts';
import { createCapabilities } from '../../src/upstream/capabilities.ts';
import type { Row } from '../../src/upstream/client.ts';
import { generated } from '../support/generated.ts';
import { withToken } from '../support/identity.ts';
import { type TeamWorld, teamWorld } from '../support/team-worlds.ts';

const worlds = generated(2000);
const columns: ReadonlySet<string> = new Set(['username']);

/** The teams of a page, read in a separate operation. */
function read(world: TeamWorld, known: Pick<Loaders, 'server' | 'caller'>): Promise<(readonly Row[])[]> {
  const loaders = new Loaders(world.client, known.server, known.caller);
  return Promise.all(
    world.shown.map((resource) => team.load(loaders, resource, {}, { columns, fetched: null })),
  );
}

const nothingKnown = () => ({
  server: createCapabilities(),
  caller: new KnownCallers().of(withToken('Token one')),
});

const permissions = '/api/marketplace-service-providers/{uuid}/project_permissions/';

it(`the teams of many resources are the same as with single requests, in ${worlds} random worlds`, async () => {
  let alone = 0;
  let taken = 0;
  for (let seed = 1; seed <= worlds; seed += 1) {
    const world = teamWorld(seed);
    const known = nothingKnown();
    // Texts are faster to compare than objects.
    const expected = JSON.stringify(world.shown.map(world.teamOf));
    expect(JSON.stringify(await read(world, known)), world.says).toBe(expected);
    const pairs = new Set(world.shown.map((row) => `${row.project_uuid} ${row.offering_uuid}`)).size;
    // The capabilities of the server and the permissions of the caller are known now.
    if (seed % 4 > 0) continue;
    alone += pairs;
    // The providers refuse one after the other.
    if (world.isRefused) for (let time = 0; time < 3; time += 1) await read(world, known);
    world.requests.length = 0;
    expect(JSON.stringify(await read(world, known)), world.says).toBe(expected);
    taken += world.requests.length;
    if (world.isRefused) expect(world.requests, world.says).not.toContain(permissions);
    expect(world.requests.length, world.says).toBeLessThanOrEqual(pairs + Math.min(pairs, 24));
  }
  expect(taken).toBeLessThan(0.6 * alone);
});
