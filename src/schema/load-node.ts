import { ObjectNotFound } from '../loaders/errors.ts';
import type { RowPlan } from '../planning/projection.ts';
import type { Source } from '../planning/source.ts';
import { nodeSource } from '../relations/relations.ts';
import type { BuilderTypes } from './builder.ts';

/** The object of that type, with what `plans` select on it. Throws where the caller sees none. */
export async function loadNode(
  type: string,
  uuid: string,
  plans: ReadonlyMap<string, RowPlan>,
  context: BuilderTypes['Context'],
): Promise<Source> {
  const plan = plans.get(type);
  const source = nodeSource(type);
  if (!plan || !source) throw new ObjectNotFound(type, uuid);
  return { row: await context.loaders.rows(source).load(uuid, plan.columns), plan, __typename: type };
}
