import type { FieldRef } from '@pothos/core';
import { ExactNumber } from '../lib/exact-json.ts';
import { rowsIn } from '../loaders/row-values.ts';
import { planOf, resolvedFromRow, type Source } from '../planning/source.ts';
import type { OwnColumns } from '../relations/relation.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { toHex } from '../upstream/ids.ts';
import { isList, isRow } from '../upstream/shape.ts';
import { type BuilderTypes, builder, type FieldBuilder } from './builder.ts';
import { ownColumns, sourceIn, sources, wordIn, wordOf } from './fields.ts';
import type { RowRef } from './refs.ts';
import type { InputField, InputObject } from './write/input.ts';

/** The field for settings that have no field of their own. */
const extra = 'extra';

/** Marks a field that is part of a value which the row already has. */
const inside: { readonly rest: OwnColumns } = { rest: { kind: 'columns', columns: [] } };

const made = new Map<InputObject, RowRef>();

/**
 * The output type for what an input object writes. It has the same fields of the same types, so that a client can write again
 * what it has read. It has the name of the input without `Input`, and its rows are the objects of the REST API.
 *
 * A setting that is absent reads as null. `extra` has all settings that have no field or another type than their field, by
 * their REST names, so that nothing is lost.
 *
 * @param key For a list that the REST API stores as a map: the field with the key, which each entry has.
 */
export function readBack(input: InputObject, key: string | null = null): RowRef {
  const before = made.get(input);
  if (before) return before;
  const ref = builder.objectRef<Source>(input.name.replace(/Input$/, ''));
  made.set(input, ref);
  builder.objectType(ref, {
    description: input.description,
    fields: (t) => {
      const fields: Record<string, FieldRef<BuilderTypes>> = {};
      for (const [name, declared] of Object.entries(input.fields)) {
        const { type, wire } = declared;
        fields[name] = name === extra ? extraField(t, input) : readField(t, declared, name === key);
        if (typeof type === 'object' && 'fromWire' in type && wire !== null) {
          fields[`${name}Word`] = wordField(t, name, wire);
        }
      }
      return fields;
    },
  });
  return ref;
}

/** A column that an input writes, as a list of objects, whatever form it has in the REST API. Empty when there are none. */
export function writtenList<T extends RowType>(
  t: FieldBuilder,
  column: Column<T>,
  declared: InputField,
  description: string,
) {
  const { type: input, read: given, uniqueBy } = declared;
  if (typeof input === 'string' || !('fields' in input)) throw new TypeError('Only objects are read back.');
  const { read, resolve } = resolvedFromRow((source, plan) => {
    const value = source.row[column];
    return sources(rowsIn(given ? given(value) : value), plan.row);
  });
  return t.field({
    type: [readBack(input, uniqueBy)],
    nullable: false,
    description,
    extensions: { ...ownColumns<T>(column), read },
    resolve,
  });
}

function readField(t: FieldBuilder, declared: InputField, isKey: boolean) {
  const { type: of, list } = declared;
  const isObject = typeof of === 'object' && 'fields' in of;
  const type = isObject ? readBack(of, declared.uniqueBy) : typeof of === 'object' ? of.ref : of;
  const description = declared.description.replace(/ Servers of 2024 ignore it\.$/, '');
  return t.field({
    type: (list ? [type] : type) as 'String',
    nullable: !isKey as true,
    description: isKey ? description : `${description} Null when it is not set.`,
    extensions: inside,
    resolve: (source, _args, _context, info) => {
      const value = givenBy(declared, source.row);
      if (!isObject) return value as never;
      const plan = planOf(source, info);
      return (isList(value) ? sources(value.filter(isRow), plan.row) : sourceIn(value, plan)) as never;
    },
  });
}

function wordField(t: FieldBuilder, field: string, wire: string) {
  return t.string({
    description: wordOf(field),
    extensions: inside,
    resolve: ({ row }) => wordIn(row[wire]),
  });
}

function extraField(t: FieldBuilder, { fields }: InputObject) {
  const named = Object.entries(fields).flatMap(([name, field]) => (name === extra ? [] : [field]));
  return t.field({
    type: 'JSON',
    description:
      'All other settings by their REST names: settings for which this schema has no field, and settings of another type than ' +
      'their field. Null when there are none.',
    extensions: inside,
    resolve: ({ row }) => {
      const others = Object.entries(row).filter(
        ([wire, value]) =>
          value !== null && !named.some((field) => field.wire === wire && givenBy(field, row) !== null),
      );
      return others.length === 0 ? null : Object.fromEntries(others);
    },
  });
}

/** The value of a field as an input would give it, with REST names inside; null when there is none of its type. */
function givenBy({ wire, type, list, read }: InputField, row: Row): unknown {
  const sent = wire === null ? null : (row[wire] ?? null);
  if (sent === null) return null;
  const given = read ? read(sent) : sent;
  if (!list) return oneOf(type, given);
  if (!isList(given)) return null;
  const values = given.map((one) => oneOf(type, one));
  return values.includes(null) ? null : values;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' || value instanceof ExactNumber;

/** Whether a field can return a value such that an input can give it back unchanged. */
const isOf: Readonly<Record<Extract<InputField['type'], string>, (value: unknown) => boolean>> = {
  String: isText,
  Int: (value) => Number.isInteger(value) && Math.abs(Number(value)) <= 0x7fffffff,
  Float: isNumber,
  Boolean: (value) => typeof value === 'boolean',
  UUID: (value) => isText(value) && toHex(value) !== null,
  DateTime: isText,
  Date: (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value),
  Decimal: (value) => isText(value) || isNumber(value),
  URL: (value) => isText(value) && URL.canParse(value),
  JSON: () => true,
  Upload: () => false,
};

function oneOf(type: InputField['type'], value: unknown): unknown {
  if (typeof type === 'string') return isOf[type](value) ? value : null;
  if ('fields' in type) return isRow(value) ? value : null;
  return type.fromWire(value);
}
