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
import { mustBeObject, withExtra } from './offering-input.ts';

const OrderFormOptionInput = inputObject(
  'OrderFormOptionInput',
  'A question of an order form, or a setting of a resource.',
  {
    name: input.string('name', 'Key of the answer, for example `storage_size`; unique within the form.', {
      required: true,
      check: must.notBeBlank,
    }),
    type: input.string(
      'type',
      'Kind of field: `boolean`, `integer`, `money`, `string`, `text`, `html_text`, `select_string`, ' +
        '`select_string_multi`, `select_openstack_tenant`, `select_multiple_openstack_tenants`, ' +
        '`select_openstack_instance`, `select_multiple_openstack_instances`, `date`, `time`; newer servers ' +
        'also `conditional_cascade`, `component_multiplier`, `single_datacenter_k8s_config`, ' +
        '`multi_datacenter_k8s_config`, `storage_folder_manager`.',
      { required: true, check: must.notBeBlank },
    ),
    label: input.string('label', 'The question as customers see it.', {
      required: true,
      check: must.notBeBlank,
    }),
    helpText: input.string('help_text', 'Explanation below the question.'),
    required: input.boolean('required', 'Whether it has to be answered; by default it has not.'),
    choices: input.strings(
      'choices',
      'The answers to choose from, for types that begin with `select_string`.',
    ),
    default: input.json('default', 'The answer that the form proposes. Newer servers take text only.'),
    min: input.int('min', 'The smallest number that can be given.'),
    max: input.int('max', 'The largest number that can be given.'),
    extra: input.json(
      'extra',
      'What some types need besides, by its REST name: `cascade_config`, `component_multiplier_config`, ' +
        '`storage_folder_config`, `default_configs`, `validators`.',
      { check: mustBeObject },
    ),
  },
);

/** An order form: an ordered list of questions for the caller, `{order, options}` for the REST API. */
export const orderForm = (wire: string, description: string, options: FieldOptions = {}): InputField =>
  sentAs(input.objects(OrderFormOptionInput, wire, description, options), (value) => {
    if (!Array.isArray(value)) return value;
    const questions = value.filter(isValue);
    return {
      order: questions.map(({ name }) => name),
      options: Object.fromEntries(
        questions.map(({ name, ...question }) => [String(name), withExtra(question)]),
      ),
    };
  });

/** Refuses a form that has two questions of the same name, of which the REST API could only get one. */
export function checkOrderForm(value: InputValue, field: string): UserErrorValue[] {
  const form = value[field];
  if (!Array.isArray(form)) return [];
  const seen = new Set<unknown>();
  const errors: UserErrorValue[] = [];
  for (const [index, question] of form.entries()) {
    const name: unknown = isValue(question) ? question.name : null;
    if (seen.has(name)) {
      errors.push({
        message: 'Another option has this name already.',
        code: 'INVALID_VALUE',
        path: ['input', field, String(index), 'name'],
      });
    }
    seen.add(name);
  }
  return errors;
}
