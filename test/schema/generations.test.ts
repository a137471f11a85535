import {
  type GraphQLArgument,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { generationsOf } from '../../src/schema/generations.ts';
import { schema } from '../../src/schema/index.ts';
import { sdlForClients } from '../../src/schema/sdl.ts';

/** Everything that a description can belong to, by its coordinate. */
const elements = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type))
  .flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const coordinate = `${type.name}.${field.name}`;
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      return [
        [coordinate, field] as const,
        ...args.map((one) => [`${coordinate}(${one.name}:)`, one] as const),
      ];
    });
  });
const byCoordinate = new Map<string, object>(elements);

describe('the server generations that support an element', () => {
  it.each([
    ['a column', 'Offering.tags', { since: '2026' }],
    ['a column of older servers', 'Offering.roles', { until: '2024' }],
    ['a filter', 'OfferingFilter.slug', { since: '2026' }],
    ['an input', 'CreateOrderInput.startDate', { since: '2026' }],
    ['an input within an input', 'OfferingComponentInput.isPrepaid', { since: '2026' }],
    ['a mutation', 'Mutation.retryOrder', { since: '2026' }],
    ['a list', 'ServiceProvider.complianceOverview', { since: '2026' }],
    ['an element that no REST description contains', 'PluginOptionsInput.enforceQos', { since: '2026' }],
    ['a column that all servers have', 'Offering.name', null],
    ['a filter that all servers have', 'OfferingFilter.name', null],
    ['a mutation that all servers have', 'Mutation.cancelOrder', null],
  ])('are known for %s', (_what, coordinate, generations) => {
    expect(generationsOf(byCoordinate.get(coordinate) ?? {})).toEqual(generations);
  });

  it('are in a directive of the printed schema', () => {
    const sdl = sdlForClients(schema);
    expect(sdl).toMatch(/^ {2}tags: \[Tag!\]! @since\(server: "2026"\)$/m);
    expect(sdl).toMatch(/^ {2}roles: \[OfferingRole!\]! @until\(server: "2024"\)$/m);
    expect(sdl.match(/@(since|until)\(server: /g)?.length).toBe(
      elements.filter(([, element]) => generationsOf(element)).length,
    );
  });

  it('are only described in words if a server supports a part of the element', () => {
    const told = elements.filter(([, { description }]) => /of 2024|older server/.test(description ?? ''));
    expect(
      told
        .filter(([, element]) => !generationsOf(element))
        .map(([coordinate]) => coordinate)
        .sort(),
    ).toEqual([
      'ComponentLimitInput.limit',
      'Mutation.activateOffering',
      'Mutation.createOrganizationGroup',
      'Mutation.draftOffering',
      'Offering.offeringUsers',
      'OfferingUserFilter.offeringUuid',
      'ResourceFilter.offeringUuid',
      'ResourceUpdatesFilter.offeringUuid',
      'Subscription.resourceUpdates',
      'UserRoleFilter.role',
    ]);
  });
});
