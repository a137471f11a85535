import { type FieldNode, type GraphQLError, locatedError } from 'graphql';
import { ResponseTooLarge } from './byte-budget.ts';

/** Where a value stands in the answer. */
export interface Path {
  readonly prev: Path | undefined;
  readonly key: string | number;
  readonly typename: string | undefined;
}

/** The errors of one execution. */
export class FieldErrors {
  readonly list: GraphQLError[] = [];
  #places: Set<Path | undefined> | null = null;

  /** Null in place of a nullable value that failed; throws on where the failure is the parent's as well. */
  handle(error: unknown, nodes: readonly FieldNode[], path: Path, nullable: boolean): null {
    if (error instanceof ResponseTooLarge) throw error;
    const located = locatedError(error, [...nodes], toArray(path));
    if (!nullable) throw located;
    this.add(located, path);
    return null;
  }

  /** Nothing is told of what lies below a value that is null already (GraphQL spec, "Handling Field Errors"). */
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
