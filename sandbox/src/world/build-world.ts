import { createRandom } from '../random.ts';
import { buildAccounts } from './accounts.ts';
import { nameCallers } from './callers.ts';
import { buildOfferings } from './offerings.ts';
import { buildPeople } from './people.ts';
import { buildResources } from './resources.ts';
import { World } from './world.ts';

/** Builds the world. The same seed and number of resources give the same world, with times relative to `now`. */
export function buildWorld(options: { seed: number; resources: number; now: () => Date }): World {
  const world = new World(options.now);
  const random = createRandom(options.seed);
  const projects = 80 + Math.floor(Math.max(0, options.resources - 1600) / 200);
  buildPeople(world, random, { seed: options.seed, projects });
  const seeds = buildOfferings(world, random);
  buildResources(world, random, seeds, options.resources);
  buildAccounts(world, random);
  nameCallers(world, options.seed);
  return world;
}
