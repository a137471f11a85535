import { composeServices } from '@theguild/federation-composition';
import { isInterfaceType, isUnionType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { sdlForRouters } from '../../src/schema/sdl.ts';
import { startGateway } from '../support/gateway.ts';

/** Another subgraph, which refers to offerings by their id and to resources by their uuid. */
const reviews = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  scalar UUID
  type Offering @key(fields: "id") { id: ID! reviews: [Review!]! }
  type Resource @key(fields: "uuid") { uuid: UUID! tickets: Int! }
  type Review { stars: Int! offering: Offering! resource: Resource }
  type Query { latestReviews: [Review!]! }
`;

describe('the subgraph', () => {
  it('has every object with a global id as an entity', () => {
    const [node, entity] = [schema.getType('Node'), schema.getType('_Entity')];
    if (!isInterfaceType(node) || !isUnionType(entity)) throw new Error('There are no such types.');
    expect(new Set(entity.getTypes())).toEqual(new Set(schema.getPossibleTypes(node)));
  });

  it('composes with another subgraph that extends its objects by id and by uuid', () => {
    const { errors, supergraphSdl } = composeServices([
      { name: 'waldur', typeDefs: parse(sdlForRouters(schema)) },
      { name: 'reviews', typeDefs: parse(reviews) },
    ]);
    expect(errors).toBeUndefined();
    expect(supergraphSdl).toContain('join__type(graph: WALDUR, key: "uuid")');
  });

  it('shows its SDL to routers, unless introspection is off', async () => {
    const ask = async (introspection: string) => {
      const gateway = await startGateway({ resources: 10 }, { INTROSPECTION: introspection });
      try {
        return await gateway.query('{ _service { sdl } }', {}, null);
      } finally {
        await gateway.close();
      }
    };
    expect((await ask('true')).data._service.sdl).toBe(sdlForRouters(schema));
    const [error] = (await ask('false')).errors ?? [];
    expect(error?.message).toBe('The schema is not shown: introspection is turned off.');
  });
});
