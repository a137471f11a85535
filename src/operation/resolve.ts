import {
  type DocumentNode,
  type GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context/context.ts';
import { asGraphQLError } from '../errors/coded-errors.ts';
import { refused } from '../errors/refused.ts';
import { mapMaybePromise } from '../lib/maybe-promise.ts';
import type { Documents, PreparedDocument } from './documents.ts';
import type { Admit } from './operations.ts';
import type { DocumentParams, StoredDocuments } from './stored-documents.ts';

/** One operation of a valid document. */
export interface ResolvedOperation {
  readonly document: DocumentNode;
  /** The text of the document. */
  readonly source: string;
  readonly operationName: string | null;
  readonly operation: OperationDefinitionNode;
}

/** How a request names its operation. */
export interface OperationRequest extends DocumentParams {
  readonly operationName?: string | null | undefined;
}

/** Several reasons why an operation cannot be carried out. */
export class Refusals extends Error {
  override readonly name = 'Refusals';
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The operation cannot be run.');
    this.errors = errors;
  }
}

/** The GraphQL errors of what was thrown. */
export function errorsOf(thrown: unknown): readonly GraphQLError[] {
  return thrown instanceof Refusals ? thrown.errors : [asGraphQLError(thrown)];
}

/**
 * Finds the document of a request and the operation in it, for every transport, and notes the operation in the record of
 * the caller. Synchronous where the document is in memory.
 *
 * Parsing a new document counts as an operation of the caller: it takes more time than most operations, whatever its
 * outcome. A valid document that came with its hash is stored under the hash.
 *
 * @throws {Refusals} when the document is no valid GraphQL.
 * @throws {GraphQLError} when there is no such document or operation, or the caller has no place for a new document.
 */
export type ResolveOperation = (
  request: OperationRequest,
  caller: Pick<Context, 'identity' | 'record'>,
) => ResolvedOperation | Promise<ResolvedOperation>;

/** Settings of {@link createResolver}. */
export interface ResolveOptions {
  readonly documents: Documents;
  readonly stored: StoredDocuments;
  readonly admit: Admit;
}

/** Creates the function that finds operations. */
export function createResolver({ documents, stored, admit }: ResolveOptions): ResolveOperation {
  return (request, { identity, record }) => {
    const read = (source: string): ResolvedOperation => {
      const prepared = documents.prepare(source);
      if (prepared.errors.length === 0) stored.keep(request);
      const resolved = selectOperation(prepared, request);
      record.kind = resolved.operation.operation;
      record.name = resolved.operation.name?.value ?? null;
      record.trusted = prepared.trusted;
      return resolved;
    };
    return mapMaybePromise(stored.resolve(request), (source) => {
      if (documents.isKnown(source)) return read(source);
      return mapMaybePromise(admit(identity, record), (place) => {
        if (typeof place !== 'function') throw place;
        place();
        return read(source);
      });
    });
  };
}

function selectOperation(
  { document, source, errors }: PreparedDocument,
  request: OperationRequest,
): ResolvedOperation {
  if (document === null || errors.length > 0) throw new Refusals(errors);
  // Empty is absent: some clients send one, some the other.
  const operationName = request.operationName || null;
  const operation = getOperationAST(document, operationName);
  if (!operation) throw noOperation(document, operationName);
  return { document, source, operationName, operation };
}

function noOperation(document: DocumentNode, wanted: string | null): GraphQLError {
  const hasSome = document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const several = hasSome
    ? 'The document has several operations: name one of them in operationName.'
    : 'The document has no operation.';
  return refused(
    'OPERATION_RESOLUTION_FAILURE',
    wanted === null ? several : `The document has no operation named "${wanted.slice(0, 100)}".`,
  );
}
