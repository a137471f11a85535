import { must } from '../write/checks.ts';
import {
  type FieldOptions,
  type InputField,
  type InputValue,
  input,
  inputObject,
  isValue,
  sentAs,
} from '../write/input.ts';
import type { UserErrorValue } from '../write/user-error.ts';

/** Checks a value whose keys are free: the REST API takes objects only. */
export const mustBeObject = (value: unknown): string | null =>
  isValue(value) ? null : 'Must be a JSON object.';

/** How much of a component is wanted. */
const ComponentAmountInput = inputObject(
  'ComponentAmountInput',
  'How much of one component of an offering is wanted.',
  {
    type: input.string(
      'type',
      'Internal name of the component, for example `cpu` (`OfferingComponent.type`).',
      {
        required: true,
        check: must.notBeBlank,
      },
    ),
    limit: input.float('limit', 'How much, in the unit of the component (`measuredUnit`). Not negative.', {
      required: true,
      check: must.notBeNegative,
    }),
  },
);

/** A list of limits, which the REST API wants as an object of numbers by component. */
export function limitsInput(description: string, options: FieldOptions = {}): InputField {
  return sentAs(input.objects(ComponentAmountInput, 'limits', description, options), (amounts) =>
    Array.isArray(amounts)
      ? Object.fromEntries(amounts.filter(isValue).map(({ type, limit }) => [String(type), limit]))
      : amounts,
  );
}

/** Refuses two limits for one component, of which the body could hold only one. */
export function checkLimits({ limits }: InputValue): UserErrorValue[] {
  const seen = new Set<unknown>();
  const errors: UserErrorValue[] = [];
  for (const [index, one] of (Array.isArray(limits) ? limits.filter(isValue) : []).entries()) {
    if (seen.has(one.type)) {
      errors.push({
        message: `${String(one.type)} has a limit already.`,
        code: 'INVALID_VALUE',
        path: ['input', 'limits', String(index), 'type'],
      });
    }
    seen.add(one.type);
  }
  return errors;
}

/** Attributes, whose keys depend on the offering. */
export const attributesInput = (description: string): InputField =>
  input.json('attributes', description, { check: mustBeObject });
