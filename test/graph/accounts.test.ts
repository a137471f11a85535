import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { robotAccounts } from '../../sandbox/src/families/robot-accounts.ts';
import { termsOfServiceIn } from '../../sandbox/src/families/terms-of-service.ts';
import type { World } from '../../sandbox/src/sandbox.ts';
import { type Gateway, startGateway } from '../support/gateway.ts';

/** A list below many objects: the lengths of the lists in the world, and the requests that it takes. */
interface Case {
  readonly title: string;
  readonly query: string;
  /** The objects, each with its list under the name `list`. */
  readonly root: string;
  readonly length: (world: World, uuid: string) => number;
  readonly requests: Readonly<Partial<Record<'2024' | '2026', number>>>;
}

const cases: readonly Case[] = [
  {
    title: 'the permissions of 20 offerings',
    root: 'offerings',
    query: 'list: permissions { totalCount nodes { user { username } offering { uuid } } }',
    length: (world, uuid) => world.offeringByUuid.get(uuid)?.grants.length ?? 0,
    requests: { '2024': 2, '2026': 2 },
  },
  {
    title: 'the terms of service of 20 offerings',
    root: 'offerings',
    query: 'list: termsOfServiceVersions { totalCount nodes { version offering { uuid } } }',
    length: (world, uuid) => termsOfServiceIn(world).filter(({ offering }) => offering.uuid === uuid).length,
    requests: { '2026': 2 },
  },
  {
    title: 'the robot accounts of 20 resources',
    root: 'resources',
    query: 'list: robotAccounts { totalCount nodes { username users { user { username } } } }',
    length: (world, uuid) => robotAccounts(world).filter(({ resource }) => resource.uuid === uuid).length,
    requests: { '2024': 2, '2026': 2 },
  },
  {
    title: 'the accounts at 20 offerings',
    root: 'offerings',
    query:
      'list: offeringUsers(first: 2) { totalCount nodes { username user { username } offering { uuid } } }',
    length: (world, uuid) => world.offeringByUuid.get(uuid)?.users.length ?? 0,
    requests: { '2026': 2 },
  },
  {
    title: 'the robot accounts of 20 offerings',
    root: 'offerings',
    query: 'list: robotAccounts { totalCount nodes { username } }',
    length: (world, uuid) =>
      robotAccounts(world).filter(({ resource: { offering } }) => offering.uuid === uuid).length,
    requests: { '2024': 3, '2026': 3 },
  },
];

describe.each(['2024', '2026'] as const)('lists below many objects, on a server of %s', (server) => {
  let gateway: Gateway;

  beforeAll(async () => {
    gateway = await startGateway({ server, resources: 400 });
  });
  afterAll(() => gateway.close());

  it.each(cases.filter(({ requests }) => requests[server] !== undefined))(
    '$title need one or two requests',
    async ({ root, query, length, requests }) => {
      const { sandbox } = gateway;
      let nodes: readonly { uuid: string; list: { totalCount: number; nodes: readonly object[] } }[] = [];
      const found = await gateway.requestsOf(async () => {
        const { data, errors } = await gateway.query(
          `{ ${root}(first: 20) { nodes { uuid ${query} } } }`,
          {},
          sandbox.tokens.owner,
        );
        expect(errors).toBeUndefined();
        nodes = data[root].nodes;
      });
      expect(nodes.length).toBeGreaterThan(10);
      expect(nodes.map(({ list }) => list.totalCount)).toEqual(
        nodes.map(({ uuid }) => length(sandbox.world, uuid)),
      );
      expect(nodes.some(({ list }) => list.nodes.length > 0)).toBe(true);
      expect(found, found.join('\n')).toHaveLength(requests[server] ?? 0);
    },
  );
});
