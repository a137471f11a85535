import type { Column, RowType } from '../rest-api/columns.ts';
import type { Link } from './link.ts';

/** An object of one of several types, which a word of the parent row names: a link for each type. */
export interface UnionLink {
  readonly kind: 'union';
  /** The parent column that identifies the object; null there means no object. */
  readonly id: string;
  /** The parent column with the word for its type. */
  readonly word: string;
  /** By the name of the type. */
  readonly members: ReadonlyMap<string, Link>;
  /** The type behind a value of `word`, which may be absent. */
  readonly typeOf: (word: unknown) => string;
}

/**
 * Declares the link of a row to objects of several types. `members` has a link for each, and `words` the type behind each
 * word; whatever else the word is, the object is of the type `otherwise`, which has to be a member too.
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
