import { must } from '../write/checks.ts';
import { type FieldOptions, input, inputObject, isValue, sentAsMap } from '../write/input.ts';

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

/** A list of amounts, which the REST API wants as an object of numbers by component. */
export const amountsInput = <const W extends string>(
  wire: W,
  description: string,
  options: FieldOptions = {},
) => sentAsMap(input.objects(ComponentAmountInput, wire, description, options), 'type', 'limit');

/** A list of limits. */
export const limitsInput = (description: string, options: FieldOptions = {}) =>
  amountsInput('limits', description, options);

/** Attributes, whose keys depend on the offering. */
export const attributesInput = (description: string) =>
  input.json('attributes', description, { check: mustBeObject });
