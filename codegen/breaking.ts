import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** The part of a changelog in which breaking changes are announced. */
const announcements = /^## \[Unreleased\]$(?:(?!^## ).*\n)*?^### Breaking$((?:\n(?!##).*)*)/m;

/**
 * The changes of the schema that break clients of the last release, and that the changelog does not announce. Each has the
 * coordinate that the changelog has to contain, in backticks, under "Breaking" of "Unreleased".
 */
export async function unannounced(
  released: string,
  current: string,
  changelog: string,
): Promise<readonly string[]> {
  const announced = announcements.exec(changelog)?.[1] ?? '';
  const changes = await diff(buildSchema(released), buildSchema(current));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter(({ path = '' }) => !announced.includes(`\`${path}\``))
    .map(({ message, path }) => `${path}: ${message}`);
}
