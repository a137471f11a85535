import { expect, it } from 'vitest';
import type { ServerVersion } from '../../sandbox/src/rest/call.ts';
import type { Resource } from '../../sandbox/src/world/types.ts';
import type { ListQuery } from '../../src/watch/row-kind.ts';
import { withToken } from '../support/identity.ts';
import { intervalMs, type Reader, readAll, startWatching, type Watching } from './watching.ts';

const route = '/api/marketplace-provider-resources/';

async function setUp(server: ServerVersion) {
  const watching = await startWatching({ server });
  const { world, tokens, demo } = watching.sandbox;
  const offering = world.offerings.find(({ uuid }) => uuid === demo.offering);
  if (!offering) throw new Error('no offering');
  const resources = offering.resources.filter(({ state }) => state === 'OK').slice(0, 4);
  for (const resource of offering.resources) resource.modified -= 60_000;
  world.touch();
  const open = async (list: ListQuery, states: readonly string[] | null = null): Promise<Reader> => {
    const filter = { states: states && new Set(states), types: null };
    const identity = withToken(`Token ${tokens.owner}`);
    const reader = readAll((signal) => watching.watches.updates('resources', identity, list, filter, signal));
    await watching.time.pass(4 * intervalMs);
    return reader;
  };
  const change = (resource: Resource | undefined, values: Partial<Resource>): string => {
    if (!resource) throw new Error('no resource');
    Object.assign(resource, values, { modified: Date.now() });
    world.touch();
    return resource.uuid;
  };
  return { watching, resources, open, change, byOffering: [['offering_uuid', offering.uuid]] as ListQuery };
}

const told = ({ seen }: Reader): unknown[] => seen.map(({ uuid, state }) => [uuid, state]);

async function end({ time, watches, close }: Watching, readers: readonly Reader[]): Promise<void> {
  for (const reader of readers) reader.stop();
  await time.rest();
  expect(watches.inspect()).toEqual({ loops: 0, lists: 0 });
  await close();
}

it.each<ServerVersion>(['2026', '2024'])(
  'updates of resources report new states, moves and ends once, with one list poll for all, on a server of %s',
  async (server) => {
    const { watching, resources, open, change, byOffering } = await setUp(server);
    const { sandbox } = watching;
    const [first, moved, gone] = resources;
    const project = sandbox.world.projects.find((one) => one !== moved?.project);
    if (!moved || !gone || !project) throw new Error('no resources');
    const readers = [
      await open(byOffering),
      await open(byOffering, ['OK']),
      await open(byOffering, ['Erred']),
    ];
    const inProject = await open([['project_uuid', moved.project.uuid]]);
    expect([...readers, inProject].flatMap(told)).toEqual([]);

    const uuid = change(first, { state: 'Erred' });
    await watching.time.until(() => expect(readers.map(told)).toEqual(Array(3).fill([[uuid, 'Erred']])));
    change(moved, { project });
    await watching.time.until(() => expect(told(inProject)).toEqual([[moved.uuid, 'OK']]));
    sandbox.world.dropResource(gone);
    sandbox.world.touch();
    await watching.time.until(() =>
      expect(readers.map((reader) => reader.gone)).toEqual([[gone.uuid], [gone.uuid], []]),
    );
    inProject.stop();

    sandbox.requests.length = 0;
    await watching.time.pass(10 * intervalMs);
    const asked = sandbox.requests.filter(({ path }) => path === route);
    expect(watching.watches.inspect()).toEqual({ loops: 1, lists: 1 });
    expect(asked.filter(({ method }) => method === 'GET').length).toBeGreaterThan(8);
    expect(asked.filter(({ method }) => method === 'HEAD').length).toBeLessThan(3);
    await end(watching, readers);
  },
);
