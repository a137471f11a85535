import { type FieldNode, type GraphQLError, locatedError } from 'graphql';
import { ResponseTooLarge } from './byte-budget.ts';

/** The path of a value in the result. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

/** The errors of one execution. */
export class FieldErrors {
  readonly list: GraphQLError[] = [];
  #places: Set<Path | undefined> | null = null;

  /** Returns null in place of a nullable value that failed; rethrows where the parent fails as well. */
  handle(error: unknown, nodes: readonly FieldNode[], path: Path, nullable: boolean): null {
    if (error instanceof ResponseTooLarge) throw error;
    const located = locatedError(error, [...nodes], toArray(path));
    if (!nullable) throw located;
    this.add(located, path);
    return null;
  }

  /** Ignores errors below a value that is null already (GraphQL spec, "Handling Field Errors"). */
  add(error: unknown, path: Path | undefined): void {
    if (this.#isNulled(path)) return;
    this.#places ??= new Set();
    this.#places.add(path);
    this.list.push(error as GraphQLError);
  }

  #isNulled(path: Path | undefined): boolean {
    const places = this.#places;
    if (places === null) return false;
    for (let at = path; at !== undefined; at = at.prev) if (places.has(at)) return true;
    return places.has(undefined);
  }
}

function toArray(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Path | undefined = path; at !== undefined; at = at.prev) keys.push(at.key);
  return keys.reverse();
}
