import { must } from '../write/checks.ts';
import { type FieldOptions, input, inputObject, isValue, sentAsMap } from '../write/input.ts';

/** Checks a JSON value that may have any keys: the REST API accepts only objects. */
export const mustBeObject = (value: unknown): string | null =>
  isValue(value) ? null : 'Must be a JSON object.';

/** The requested amount of a component. */
const ComponentAmountInput = inputObject(
  'ComponentAmountInput',
  'The requested amount of one component of an offering.',
  {
    type: input.string(
      'type',
      'Internal name of the component, for example `cpu` (`OfferingComponent.type`).',
      {
        required: true,
        check: must.notBeBlank,
      },
    ),
    limit: input.float('limit', 'The amount, in the unit of the component (`measuredUnit`). Not negative.', {
      required: true,
      check: must.notBeNegative,
    }),
  },
);

/** A list of amounts. The REST API takes it as an object with the components as keys and numbers as values. */
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
