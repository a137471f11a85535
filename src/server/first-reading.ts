import type { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import type { Documents } from '../operation/documents.ts';
import type { OperationsOptions } from '../operation/operations.ts';

/**
 * Says why a caller may not have a document read, or null. Reading one for the first time counts like an operation: it
 * takes more time than most of those, whatever comes of it.
 */
export type FirstReading = (
  source: string,
  caller: Pick<Context, 'authorization' | 'address'>,
) => GraphQLError | null | Promise<GraphQLError | null>;

/** Counts documents that have to be read with the operations of their caller. */
export function createFirstReading(documents: Documents, admit: OperationsOptions['admit']): FirstReading {
  const decide = (place: (() => void) | GraphQLError): GraphQLError | null => {
    if (typeof place !== 'function') return place;
    place();
    return null;
  };
  return (source, caller) => {
    if (documents.isKnown(source)) return null;
    const place = admit(caller);
    return place instanceof Promise ? place.then(decide) : decide(place);
  };
}
