import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from '../context/context.ts';
import type { ReadExtension } from '../execution/compiled-field.ts';
import type { Source } from '../planning/source.ts';
import type { Scalars } from './scalars.ts';

declare global {
  namespace PothosSchemaTypes {
    interface PothosFieldExtensions extends ReadExtension {}
  }
}

interface Types {
  Context: Context;
  Root: Source;
  Scalars: Scalars;
}

/**
 * The Pothos builder of the schema. Fields are nullable unless declared otherwise: a field is non-null only if the server
 * never leaves it out.
 */
export const builder = new SchemaBuilder<Types>({
  plugins: [RelayPlugin],
  relay: {
    cursorType: 'String',
    idFieldOptions: {
      description: 'Global ID of the object, unique among all types. `node(id:)` reads the object again.',
    },
    nodeTypeOptions: { description: 'An object that can be read again by its global `id`.' },
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    pageInfoTypeOptions: { description: 'Position of a page in its list.' },
    hasNextPageFieldOptions: { description: 'Whether the list has rows after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list has rows before this page.' },
    startCursorFieldOptions: {
      description: 'Cursor of the first row of the page; null when the page is empty.',
    },
    endCursorFieldOptions: {
      description: 'Cursor of the last row of the page; null when the page is empty.',
    },
    firstArgOptions: {
      description: 'Number of rows from the start of the list, or after `after`. 20 by default; 300 at most.',
    },
    lastArgOptions: {
      description: 'Number of rows from the end of the list, or before `before`; 300 at most.',
    },
    afterArgOptions: { description: 'Only rows after this cursor.' },
    beforeArgOptions: { description: 'Only rows before this cursor.' },
  },
});

/** The type arguments that the builder was made with. */
export type BuilderTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

/** The field builder of object types. */
export type FieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<BuilderTypes, Source>;
