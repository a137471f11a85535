import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { refused } from '../errors/refused.ts';

/** Limits on the size of one document. Fragments count at each spread. */
export interface DocumentLimits {
  /** Fields from the root to a leaf. */
  readonly maxDepth: number;
  /** Fields and spreads of one operation. */
  readonly maxFields: number;
  /** Aliases of one operation. */
  readonly maxAliases: number;
  /** Fields at the root of one operation. */
  readonly maxRootFields: number;
  /** Directives of one operation. */
  readonly maxDirectives: number;
  /** Entries of one list in an argument. */
  readonly maxListLength: number;
}

/** Limits on the variables of one request. */
export interface VariableLimits {
  /** Entries of one list. */
  readonly maxListLength: number;
  /** Values of all variables together: lists, objects and what is in them. */
  readonly maxInputValues: number;
  /** Characters of one text. */
  readonly maxStringLength: number;
}

/** Introspection has a depth of its own: the query of GraphiQL follows a type through nine wrappers. */
const maxIntrospectionDepth = 20;
/** Nesting of lists and objects. */
const maxInputDepth = 32;
/** Nesting of fields, inline fragments and spreads, each of which takes a recursive call. */
const maxNesting = 250;
/** The time of some checks of graphql-js grows with these numbers, and not only with the size of the document. */
const maxFragments = 100;
const maxOperations = 50;
/** Pairs of fields with one response key, each of which may have to be compared: up to a microsecond each. */
const maxFieldPairs = 60_000;

/** Parses as graphql-js does, and turns the stack overflow of its parser by thousands of nested brackets into an error. */
export function parseDocument(source: string, maxTokens: number): DocumentNode {
  try {
    return parse(source, { maxTokens });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw tooComplex('The document is nested too deeply.');
  }
}

/**
 * The error of a document that is too large to be validated, or null. Takes time in proportion to the size of the document,
 * however its fragments multiply it, and has to come before validation, some of whose checks take much more.
 *
 * Refuses fragments that spread themselves, and two of one name, with the messages of the GraphQL validation.
 */
export function checkDocument(document: DocumentNode, limits: DocumentLimits): GraphQLError | null {
  return faultIn(() => {
    checkWhole(document, limits);
    const meter = new Meter(document);
    for (const definition of document.definitions) {
      if (!('selectionSet' in definition)) continue;
      const size = meter.size(definition.selectionSet);
      // Fragments that no operation uses are validated as well.
      check('has', size.fields, limits.maxFields, `fields and spreads, ${wherever}`);
      check('nests selections', size.nesting, maxNesting, 'levels deep');
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const directives = size.directives + (definition.directives?.length ?? 0);
      check('selects fields', size.depth, limits.maxDepth, 'levels deep');
      check('selects introspection fields', size.introspectionDepth, maxIntrospectionDepth, 'levels deep');
      check('selects', size.rootFields, limits.maxRootFields, 'fields at its root');
      check('has', size.aliases, limits.maxAliases, `aliases, ${wherever}`);
      check('has', directives, limits.maxDirectives, `directives, ${wherever}`);
    }
  });
}

const wherever = 'counting those of a fragment at each spread';

/**
 * The error of variables that are too large, or null. Takes them as received, before they are coerced. A value that is no
 * JSON, such as an uploaded file, counts as one value.
 */
export function checkVariables(variables: unknown, limits: VariableLimits): GraphQLError | null {
  const level: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }];
  let values = 0;
  return faultIn(() => {
    for (let next = level.pop(); next !== undefined; next = level.pop()) {
      const { value, depth } = next;
      check('are', depth, maxInputDepth, 'levels deep', 'The variables');
      if (typeof value === 'string') {
        check('have a string of', value.length, limits.maxStringLength, 'characters', 'The variables');
        if (/\p{Surrogate}/u.test(value)) {
          const message = 'The variables have a string with half of a surrogate pair, which cannot be sent.';
          throw refused('BAD_USER_INPUT', message);
        }
      }
      const below = childrenOf(value);
      if (Array.isArray(value)) {
        check('have a list of', below.length, limits.maxListLength, 'entries', 'The variables');
      }
      values += below.length;
      check('have', values, limits.maxInputValues, 'values in total', 'The variables');
      for (const one of below) level.push({ value: one, depth: depth + 1 });
    }
  });
}

/** The error that the checks throw; null when they pass. */
function faultIn(checks: () => void): GraphQLError | null {
  try {
    checks();
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Own properties only, so that `__proto__` is a name like any other. */
function childrenOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype ? Object.values(value) : [];
}

/** Checks what fragments do not multiply: definitions, values in arguments, and fields that may have to be compared. */
function checkWhole(document: DocumentNode, limits: DocumentLimits): void {
  let fragments = 0;
  let operations = 0;
  let depth = 0;
  let pairs = 0;
  const named = new Map<string, number>();
  const enter = (): void => {
    depth += 1;
    check('has an argument', depth, maxInputDepth, 'levels deep');
  };
  const leave = (): void => {
    depth -= 1;
  };
  visit(document, {
    FragmentDefinition() {
      fragments += 1;
      check('has', fragments, maxFragments, 'fragments');
    },
    OperationDefinition() {
      operations += 1;
      check('has', operations, maxOperations, 'operations');
    },
    Field(node) {
      const key = node.alias?.value ?? node.name.value;
      const before = named.get(key) ?? 0;
      named.set(key, before + 1);
      pairs += before;
      check('has', pairs, maxFieldPairs, `pairs of fields with the same name, such as ${key}`);
    },
    ListValue: {
      enter(node) {
        enter();
        check('has a list of', node.values.length, limits.maxListLength, 'entries');
      },
      leave,
    },
    ObjectValue: { enter, leave },
  });
}

/** The largest number that messages contain exactly: fragments can make it astronomic. */
const maxExactCount = 1_000_000;

function check(verb: string, found: number, most: number, unit: string, subject = 'The document'): void {
  if (found <= most) return;
  const count = found > maxExactCount ? `more than ${maxExactCount}` : String(found);
  throw tooComplex(`${subject} ${verb} ${count} ${unit}; the limit is ${most}.`);
}

const tooComplex = (message: string): GraphQLError => refused('QUERY_TOO_COMPLEX', message);

/** Measures selections, each fragment once. */
class Meter {
  readonly #definitions = new Map<string, FragmentDefinitionNode>();
  /** Null while a fragment is being measured. */
  readonly #fragments = new Map<string, Size | null>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const name = definition.name.value;
      if (this.#definitions.has(name)) throw invalid(`There can be only one fragment named "${name}".`);
      this.#definitions.set(name, definition);
    }
  }

  size(selectionSet: SelectionSetNode): Size {
    const size = { ...empty };
    for (const selection of selectionSet.selections) {
      const isField = selection.kind === Kind.FIELD;
      const introspects = isField && /^__(?:schema|type)$/.test(selection.name.value);
      const below = this.#below(selection);
      size.nesting = Math.max(size.nesting, below.nesting + 1);
      size.fields += below.fields + 1;
      size.rootFields += isField ? 1 : below.rootFields;
      size.aliases += below.aliases + (isField && selection.alias ? 1 : 0);
      size.directives += below.directives + (selection.directives?.length ?? 0);
      size.depth = Math.max(size.depth, introspects ? 1 : below.depth + (isField ? 1 : 0));
      size.introspectionDepth = Math.max(
        size.introspectionDepth,
        introspects ? below.depth : below.introspectionDepth,
      );
    }
    return size;
  }

  #below(selection: SelectionNode): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#fragment(selection.name.value);
    return selection.selectionSet ? this.size(selection.selectionSet) : empty;
  }

  #fragment(name: string): Size {
    const known = this.#fragments.get(name);
    if (known) return known;
    if (known === null) throw invalid(`Cannot spread fragment "${name}" within itself.`);
    const definition = this.#definitions.get(name);
    // The validation reports a missing fragment.
    if (!definition) return empty;
    this.#fragments.set(name, null);
    const own = this.size(definition.selectionSet);
    const size = { ...own, directives: own.directives + (definition.directives?.length ?? 0) };
    this.#fragments.set(name, size);
    return size;
  }
}

const invalid = (message: string): GraphQLError => refused('GRAPHQL_VALIDATION_FAILED', message);

const empty = {
  nesting: 0,
  depth: 0,
  introspectionDepth: 0,
  fields: 0,
  rootFields: 0,
  aliases: 0,
  directives: 0,
};

type Size = Readonly<typeof empty>;
