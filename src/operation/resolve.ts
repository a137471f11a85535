import { type DocumentNode, GraphQLError, getOperationAST, Kind, type OperationTypeNode } from 'graphql';
import type { Context } from '../context/context.ts';
import type { PreparedDocument } from './documents.ts';
import type { ReadDocument } from './reading.ts';
import type { DocumentParams } from './stored-documents.ts';

/** One operation of a valid document. */
export interface ResolvedOperation {
  readonly document: DocumentNode;
  /** The text of the document. */
  readonly source: string;
  readonly operationName: string | null;
  readonly kind: OperationTypeNode;
  /** The name that the document gives it. */
  readonly name: string | null;
}

/** What a request says of the operation that it wants. */
export interface OperationRequest extends DocumentParams {
  readonly operationName?: string | null | undefined;
}

/** Why an operation can not be carried out, where there may be several reasons. */
export class Refusals extends Error {
  override readonly name = 'Refusals';
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The operation can not be carried out.');
    this.errors = errors;
  }
}

/**
 * Finds the document that a request means and the operation in it. Nothing waits where the document is at hand.
 *
 * @throws {Refusals} when the document is no valid GraphQL.
 * @throws {GraphQLError} when there is no such document or operation, or none may be read now.
 */
export function resolveOperation(
  request: OperationRequest,
  caller: Pick<Context, 'identity'>,
  read: ReadDocument,
): ResolvedOperation | Promise<ResolvedOperation> {
  const prepared = read(request, caller);
  return prepared instanceof Promise
    ? prepared.then((document) => selectOperation(document, request))
    : selectOperation(prepared, request);
}

function selectOperation(
  { document, source, errors }: PreparedDocument,
  { operationName }: OperationRequest,
): ResolvedOperation {
  if (document === null || errors.length > 0) throw new Refusals(errors);
  // Empty is absent: some clients send one, some the other.
  const wanted = operationName || null;
  const operation = getOperationAST(document, wanted);
  if (!operation) throw noOperation(document, wanted);
  const name = operation.name?.value ?? null;
  return { document, source, operationName: wanted, kind: operation.operation, name };
}

function noOperation(document: DocumentNode, wanted: string | null): GraphQLError {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
  );
  const message =
    wanted !== null
      ? `The document has no operation named "${wanted.slice(0, 100)}".`
      : names.length === 0
        ? 'The document has no operation.'
        : 'The document has several operations: name one in operationName.';
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } });
}
