import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { createRandom, type Random } from '../../sandbox/src/random.ts';
import { listName, toCursor } from '../../src/planning/cursor.ts';
import { canBeGiven, type KnownIds, randomValue, toLiteral } from './random-values.ts';

/** The kind of documents to generate. */
export interface RandomDocumentsOptions {
  /** The same seed causes the same documents. */
  readonly seed: number;
  readonly count: number;
  /** The most fields from the root down to a leaf. Default 8. */
  readonly maxDepth?: number;
  /** About the most fields that are written in one document. Default 40. */
  readonly maxFields?: number;
  /** The largest `first` or `last`, but for a few out of range. Default 5. */
  readonly maxPage?: number;
  /** Uuids that exist, by object type (`{ Offering: [...] }`); others are made up. */
  readonly ids?: KnownIds;
  /** Whether to generate mutations as well. Default false. */
  readonly mutations?: boolean;
}

/** A document that is valid against the schema, with variables that it accepts. */
export interface RandomDocument {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Fields from the root to the deepest leaf, fragments included. */
  readonly depth: number;
  /** Fields written down; a fragment counts once. */
  readonly fields: number;
}

/**
 * Generates valid operations from the schema: aliases, fragments, directives, arguments, variables. Values fit their types but
 * need not make sense, so a result may well have errors. The document at one position of the sequence depends only on `seed`
 * and the position.
 */
export function* randomDocuments(
  schema: GraphQLSchema,
  options: RandomDocumentsOptions,
): Generator<RandomDocument> {
  for (let index = 0; index < options.count; index += 1) {
    const random = createRandom(options.seed * 1_000_003 + index);
    yield new DocumentMaker(schema, options, random).make();
  }
}

/** Response keys that mean another field at each path of the result. */
const reusedKeys = ['x', 'y', 'z'] as const;

interface Fragment {
  /** Whether it has reused keys: then it stands where nothing else is selected. */
  readonly whole: boolean;
  readonly name: string;
  readonly type: GraphQLCompositeType;
  readonly text: string;
  readonly height: number;
}

/** A selection set and the fields below it to the deepest leaf. */
interface Selection {
  readonly text: string;
  readonly height: number;
}

type Field = GraphQLField<unknown, unknown>;

class DocumentMaker {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #ids: KnownIds;
  readonly #maxDepth: number;
  readonly #maxPage: number;
  readonly #mutations: boolean;
  #budget: number;
  #fields = 0;
  #aliases = 0;
  readonly #fragments: Fragment[] = [];
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #switches: string[] = [];
  /**
   * The arguments of each field (`Type.field`) that is written under its own name: the same everywhere in the
   * document, so that selections that meet under one response key can be merged.
   */
  readonly #settled = new Map<string, string>();

  constructor(schema: GraphQLSchema, options: RandomDocumentsOptions, random: Random) {
    this.#schema = schema;
    this.#random = random;
    this.#ids = options.ids ?? {};
    this.#maxDepth = options.maxDepth ?? 8;
    this.#maxPage = options.maxPage ?? 5;
    this.#budget = random.int(1, options.maxFields ?? 40);
    this.#mutations = options.mutations ?? false;
  }

  make(): RandomDocument {
    const mutation = this.#mutations && this.#random.chance(0.5) ? this.#schema.getMutationType() : null;
    const root = mutation ?? this.#schema.getQueryType();
    if (!root) throw new Error('The schema has no query type.');
    const depth = this.#random.int(Math.min(2, this.#maxDepth), this.#maxDepth);
    const { text, height } = this.#selection(root, depth);
    const head = this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
    const keyword = mutation ? 'mutation' : 'query';
    const bare = !mutation && head === '' && this.#random.chance(0.5);
    const parts = [
      bare ? text : `${keyword} Random${head} ${text}`,
      ...this.#fragments.map((one) => `fragment ${one.name} on ${one.type.name} ${one.text}`),
    ];
    const ordered = this.#random.chance(0.3) ? parts.reverse() : parts;
    return { source: ordered.join('\n'), variables: this.#variables, depth: height, fields: this.#fields };
  }

  /**
   * The whole selection of one place, which nothing else is merged with: its response keys may stand for other fields
   * elsewhere. Rows of a page are shown at several places.
   */
  #place(type: GraphQLCompositeType, depth: number): Selection {
    if (!isObjectType(type) || this.#budget <= 0 || !this.#random.chance(0.5))
      return this.#selection(type, depth);
    if (!this.#random.chance(0.15)) return this.#reusing(type, depth);
    const known = this.#fragments.find((one) => one.whole && one.type === type && one.height <= depth);
    if (known) return { text: `{ ...${known.name} }`, height: known.height };
    const { text, height } = this.#reusing(type, depth);
    const name = `F${this.#fragments.length}`;
    this.#fragments.push({ name, type, text, height, whole: true });
    return { text: `{ ...${name} }`, height };
  }

  #reusing(type: GraphQLObjectType, depth: number): Selection {
    const { nodes, edges, node } = type.getFields();
    const rows = nodes && edges && depth > 2 ? [nodes, edges] : node && depth > 1 ? [node] : null;
    const keys = this.#random.sample(reusedKeys, this.#random.int(1, reusedKeys.length));
    const parts = keys.flatMap((key): Selection[] => {
      const field = rows ? this.#random.pick(rows) : this.#choose(type, depth);
      return field ? [this.#placed(`${key}: `, type, field, depth)] : [];
    });
    // Under its own name once at most, and not with arguments, which may be others elsewhere.
    const plain = rows ? this.#random.pick(rows) : null;
    if (plain) parts.push(this.#placed('', type, plain, depth));
    if (parts.length === 0) return this.#selection(type, depth);
    return {
      text: `{ ${parts.map(({ text }) => text).join(' ')} }`,
      height: Math.max(...parts.map(({ height }) => height)),
    };
  }

  /** A field with whatever is selected of it. */
  #placed(alias: string, type: GraphQLCompositeType, field: Field, depth: number): Selection {
    this.#fields += 1;
    this.#budget -= 1;
    const named = getNamedType(field.type);
    const head = `${alias}${field.name}${this.#arguments(type, field)}${this.#directive()}`;
    if (!isCompositeType(named)) return { text: head, height: 1 };
    const { text, height } = this.#place(named, depth - 1);
    return { text: `${head} ${text}`, height: height + 1 };
  }

  /** The selection set of a value of `type` with at most `depth` fields on the way down. */
  #selection(type: GraphQLCompositeType, depth: number): Selection {
    const parts: string[] = [];
    let height = 1;
    const add = (selection: Selection): void => {
      parts.push(selection.text);
      height = Math.max(height, selection.height);
    };
    const wanted = this.#random.int(1, 4);
    for (let written = 0; written < wanted; written += 1) {
      if (written > 0 && this.#budget <= 0) break;
      const roll = this.#random.next();
      if (roll < 0.08) add(this.#inline(type, depth));
      else if (roll < 0.2) add(this.#spread(type, depth));
      else add(this.#field(type, depth, false));
    }
    if (isAbstractType(type)) {
      for (const object of this.#random.sample(this.#schema.getPossibleTypes(type), 2)) {
        // Fields of the same name differ between the types, so each has an alias of its own.
        const fields = Array.from({ length: this.#random.int(1, 3) }, () => this.#field(object, depth, true));
        add({
          text: `... on ${object.name} { ${fields.map((one) => one.text).join(' ')} }`,
          height: Math.max(...fields.map((one) => one.height)),
        });
      }
    }
    return { text: `{ ${parts.join(' ')} }`, height };
  }

  #inline(type: GraphQLCompositeType, depth: number): Selection {
    const condition = this.#random.chance(0.5) ? ` on ${type.name}` : '';
    const { text, height } = this.#selection(type, depth);
    return { text: `...${condition}${this.#directive()} ${text}`, height };
  }

  /** A fragment that was made before and fits here, or a new one. */
  #spread(type: GraphQLCompositeType, depth: number): Selection {
    const known = this.#fragments.filter((one) => !one.whole && one.type === type && one.height <= depth);
    let fragment: Fragment;
    if (known.length > 0 && this.#random.chance(0.7)) fragment = this.#random.pick(known);
    else {
      const { text, height } = this.#selection(type, depth);
      // Named once its text is there, so it can't spread itself.
      fragment = { name: `F${this.#fragments.length}`, type, text, height, whole: false };
      this.#fragments.push(fragment);
    }
    return { text: `...${fragment.name}${this.#directive()}`, height: fragment.height };
  }

  #field(type: GraphQLCompositeType, depth: number, aliased: boolean): Selection {
    this.#fields += 1;
    this.#budget -= 1;
    const field = this.#random.chance(0.05) ? null : this.#choose(type, depth);
    if (field === null) return { text: `__typename${this.#directive()}`, height: 1 };
    const named = getNamedType(field.type);
    const alias = aliased || this.#random.chance(0.25) ? `a${this.#aliases++}: ` : '';
    const args = alias === '' ? this.#settledArguments(type, field) : this.#arguments(type, field);
    const head = `${alias}${field.name}${args}${this.#directive()}`;
    if (!isCompositeType(named)) return { text: head, height: 1 };
    // A field with an alias of its own is merged with no other.
    const { text, height } = alias === '' ? this.#selection(named, depth - 1) : this.#place(named, depth - 1);
    return { text: `${head} ${text}`, height: height + 1 };
  }

  #choose(type: GraphQLCompositeType, depth: number): Field | null {
    if (!isObjectType(type) && !('getFields' in type)) return null;
    const fields = Object.values(type.getFields()).filter((field) =>
      field.args.every((one) => !isRequiredArgument(one) || canBeGiven(one.type)),
    );
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const objects = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const deep = depth > 1 && this.#budget > 0 && objects.length > 0;
    const from = deep && (leaves.length === 0 || this.#random.chance(0.75)) ? objects : leaves;
    return from.length === 0 ? null : this.#random.pick(from);
  }

  #settledArguments(type: GraphQLCompositeType, field: Field): string {
    const key = `${type.name}.${field.name}`;
    let args = this.#settled.get(key);
    if (args === undefined) {
      args = this.#arguments(type, field);
      this.#settled.set(key, args);
    }
    return args;
  }

  #arguments(type: GraphQLCompositeType, field: Field): string {
    const given = new Map<string, unknown>();
    const names = new Set(field.args.map((one) => one.name));
    const paged = names.has('first') && names.has('last');
    if (paged) {
      this.#page(`${type.name}.${field.name}`, given);
    }
    for (const argument of field.args) {
      if (paged && ['first', 'last', 'after', 'before'].includes(argument.name)) continue;
      if (!canBeGiven(argument.type)) continue;
      // A cursor belongs to one filter and order.
      const rare = given.has('after') || given.has('before') ? 0 : 0.15;
      if (!isRequiredArgument(argument) && !this.#random.chance(rare)) continue;
      const hint = argument.name === 'uuid' ? getNamedType(field.type).name : argument.name;
      given.set(argument.name, randomValue(this.#random, this.#ids, argument.type, hint));
    }
    return this.#write(field, given);
  }

  #page(list: string, given: Map<string, unknown>): void {
    const size = this.#random.chance(0.02)
      ? this.#random.pick([-1, 301, null])
      : this.#random.int(0, this.#maxPage);
    const roll = this.#random.next();
    if (roll < 0.75) given.set('first', size);
    else if (roll < 0.9) given.set('last', size);
    else if (roll < 0.91) given.set('first', 1).set('last', 1);
    if (this.#random.chance(0.85)) return;
    const name = listName(list, []);
    if (this.#random.chance(0.7)) given.set('after', toCursor(name, this.#random.int(0, 6)));
    if (this.#random.chance(0.5)) given.set('before', toCursor(name, this.#random.int(3, 30)));
    if (this.#random.chance(0.1)) given.set('after', 'no cursor');
  }

  #write(field: Field, given: ReadonlyMap<string, unknown>): string {
    const texts = field.args.flatMap((argument) => {
      if (!given.has(argument.name)) return [];
      const value = given.get(argument.name);
      if (this.#random.chance(0.7)) return [`${argument.name}: ${toLiteral(argument.type, value)}`];
      const name = `v${this.#declared.length}`;
      const omit = value !== null && this.#random.chance(0.2);
      const preset = omit ? ` = ${toLiteral(argument.type, value)}` : '';
      const required = !isNonNullType(argument.type) && !isListType(argument.type) && value !== null;
      const bang = required && this.#random.chance(0.2) ? '!' : '';
      this.#declared.push(`$${name}: ${argument.type}${bang}${preset}`);
      if (!omit) this.#variables[name] = value;
      return [`${argument.name}: $${name}`];
    });
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  #directive(): string {
    if (!this.#random.chance(0.06)) return '';
    const name = this.#random.pick(['skip', 'include']);
    if (this.#random.chance(0.5)) return ` @${name}(if: ${this.#random.chance(0.5)})`;
    let variable =
      this.#switches.length > 0 && this.#random.chance(0.5) ? this.#random.pick(this.#switches) : null;
    if (variable === null) {
      variable = `s${this.#switches.length}`;
      this.#switches.push(variable);
      this.#declared.push(`$${variable}: Boolean!`);
      this.#variables[variable] = this.#random.chance(0.5);
    }
    return ` @${name}(if: $${variable})`;
  }
}
