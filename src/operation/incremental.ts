import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type ValidationRule,
  visit,
} from 'graphql';

const known = new WeakMap<DocumentNode, boolean>();

/** Whether a document asks for incremental delivery (`@defer`, `@stream`). */
export function isIncremental(document: DocumentNode): boolean {
  let incremental = known.get(document);
  if (incremental === undefined) {
    incremental = false;
    visit(document, {
      Directive({ name }) {
        if (name.value === 'defer' || name.value === 'stream') incremental = true;
      },
    });
    known.set(document, incremental);
  }
  return incremental;
}

/** The validation rules for a document with incremental delivery, made from the rules for all others. */
export function incrementalRules(rules: readonly ValidationRule[]): ValidationRule[] {
  const params = { rules: [...rules] };
  const added: ValidationRule[] = [];
  // The library passes its rules only to a server that validates.
  const { onValidate } = useDeferStream();
  onValidate?.({
    params,
    addValidationRule: (rule: ValidationRule) => added.push(rule),
  } as unknown as Parameters<typeof onValidate>[0]);
  return [...params.rules, ...added];
}

/** Executes with the executor that supports incremental delivery. */
export async function executeIncrementally(
  args: ExecutionArgs,
): Promise<ExecutionResult | AsyncIterable<ExecutionResult>> {
  const { normalizedExecutor } = await import('@graphql-tools/executor');
  return normalizedExecutor(args);
}
