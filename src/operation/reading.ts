import type { GraphQLError } from 'graphql';
import type { Context } from '../context/context.ts';
import type { Documents, PreparedDocument } from './documents.ts';
import type { OperationsOptions } from './operations.ts';
import type { DocumentParams, StoredDocuments } from './stored-documents.ts';

/**
 * Finds and reads the document that a request means, as every transport does. Reading one for the first time counts like
 * an operation of the caller: it takes more time than most of those, whatever comes of it. A good document that came
 * with its hash is kept under that.
 *
 * @throws {GraphQLError} why the document can not be found, or may not be read now. What is wrong with the document
 * itself is among its errors.
 */
export type ReadDocument = (
  params: DocumentParams,
  caller: Pick<Context, 'identity'>,
) => PreparedDocument | Promise<PreparedDocument>;

/** What documents are read with. */
export interface ReadingOptions {
  readonly documents: Documents;
  readonly stored: StoredDocuments;
  readonly admit: OperationsOptions['admit'];
}

/** Makes what reads documents. Nothing waits where everything is at hand. */
export function createReading({ documents, stored, admit }: ReadingOptions): ReadDocument {
  return (params, caller) => {
    const read = (source: string): PreparedDocument => {
      const prepared = documents.prepare(source);
      if (prepared.errors.length === 0) stored.keep(params);
      return prepared;
    };
    const readFirst = (source: string, place: (() => void) | GraphQLError): PreparedDocument => {
      if (typeof place !== 'function') throw place;
      place();
      return read(source);
    };
    const find = (source: string): PreparedDocument | Promise<PreparedDocument> => {
      if (documents.isKnown(source)) return read(source);
      const place = admit(caller);
      return place instanceof Promise
        ? place.then((given) => readFirst(source, given))
        : readFirst(source, place);
    };
    const source = stored.resolve(params);
    return typeof source === 'string' ? find(source) : source.then(find);
  };
}
