import { ObjectNotFound } from '../loaders/errors.ts';
import type { LoadableType } from '../loaders/loaders.ts';
import type { RowPlan } from '../planning/projection.ts';
import type { Source } from '../planning/source.ts';
import type { BuilderTypes } from './builder.ts';
import type { NodeType } from './node.ts';

/** The loader of each type that can be read again, by its name in the context. */
export const nodeLoaders = {
  Offering: 'offering',
  Resource: 'resource',
  Order: 'order',
  ServiceProvider: 'serviceProvider',
  UsagePolicy: 'usagePolicy',
} as const satisfies Record<NodeType & LoadableType, string>;

/** Whether objects of a type of that name can be read again. */
export function isNodeType(type: string): type is NodeType {
  return Object.hasOwn(nodeLoaders, type);
}

/** The object of that type, with what `plans` select on it. Throws where the caller sees none. */
export async function loadNode(
  type: string,
  uuid: string,
  plans: ReadonlyMap<string, RowPlan>,
  context: BuilderTypes['Context'],
): Promise<Source> {
  const plan = plans.get(type);
  if (!plan || !isNodeType(type)) throw new ObjectNotFound(type, uuid);
  return { row: await context.loaders[nodeLoaders[type]].load(uuid, plan.columns), plan, __typename: type };
}
