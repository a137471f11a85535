import type { Column, RowType } from '../rest-api/columns.ts';
import type { Link } from './link.ts';

/** A relation to an object of one of several types. A word in the parent row decides on the type; each type has its own link. */
export interface UnionLink {
  readonly kind: 'union';
  /** The parent column that identifies the object; null there means no object. */
  readonly id: string;
  /** The parent column with the word for its type. */
  readonly word: string;
  /** The link for each type, by the name of the type. */
  readonly members: ReadonlyMap<string, Link>;
  /** The type for a value of the column `word`, also for an absent one. */
  readonly typeOf: (word: unknown) => string;
}

/**
 * Declares a link to objects of several types. `members` has a link for each type, `words` the type for each word. For any
 * other word, the type is `otherwise`, which must be a member too.
 */
export function unionLink<From extends RowType, Type extends string>(
  _from: From,
  options: {
    readonly id: Column<From>;
    readonly word: Column<From>;
    readonly words: Readonly<Record<string, Type>>;
    readonly otherwise: Type;
    readonly members: Readonly<Record<Type, Link>>;
  },
): UnionLink {
  const { id, word, otherwise } = options;
  const words = new Map<unknown, string>(Object.entries(options.words));
  return {
    kind: 'union',
    id,
    word,
    members: new Map(Object.entries<Link>(options.members)),
    typeOf: (value) => words.get(value) ?? otherwise,
  };
}
