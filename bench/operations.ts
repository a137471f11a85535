import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, print } from 'graphql';

/** The operations that are measured. */
export const operationNames = ['List', 'Nested', 'ResourcePage'] as const;

export type OperationName = (typeof operationNames)[number];

/** One operation as clients send it. */
export interface Operation {
  readonly name: OperationName;
  readonly document: string;
  /** SHA-256 of the document in hex, by which a trusted document is named. */
  readonly hash: string;
}

/** Reads the operations from the file that the tests use too. */
export function readOperations(): readonly Operation[] {
  const file = new URL('../test/operations/benchmark.graphql', import.meta.url);
  const documents = new Map<string, string>();
  for (const definition of parse(readFileSync(file, 'utf8')).definitions) {
    if (definition.kind === 'OperationDefinition' && definition.name)
      documents.set(definition.name.value, print(definition));
  }
  return operationNames.map((name) => {
    const document = documents.get(name);
    if (document === undefined) throw new Error(`There is no operation ${name}.`);
    return { name, document, hash: createHash('sha256').update(document).digest('hex') };
  });
}

/** A manifest of trusted documents, as `PERSISTED_DOCUMENTS` takes it. */
export function manifestOf(operations: readonly Operation[]): string {
  return JSON.stringify(Object.fromEntries(operations.map(({ hash, document }) => [hash, document])));
}
