import type { ExecutionResult } from 'graphql';
import { type ByteBudget, ResponseTooLarge } from '../execution/byte-budget.ts';

/** A result, or one part of it, when it is within the budget; the error alone when it is not. */
export function within(budget: ByteBudget, result: ExecutionResult): ExecutionResult {
  try {
    budget.spendOn(result.data ?? null);
    if ('incremental' in result) budget.spendOn(result.incremental);
    return result;
  } catch (error) {
    if (error instanceof ResponseTooLarge) return { errors: [error], data: null };
    throw error;
  }
}
