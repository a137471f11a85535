import { must } from '../write/checks.ts';
import {
  type FieldOptions,
  indexOf,
  input,
  inputObject,
  isValue,
  type PlaceBefore,
  sentAs,
} from '../write/input.ts';
import { mustBeObject, settingIn, withExtra } from './offering-input.ts';

const OrderFormOptionInput = inputObject(
  'OrderFormOptionInput',
  'A question of an order form, or a setting of resources.',
  {
    name: input.string('name', 'Key of the answer, for example `storage_size`; unique within the form.', {
      required: true,
      check: must.notBeBlank,
    }),
    type: input.string(
      'type',
      'Type of the form field: `boolean`, `integer`, `money`, `string`, `text`, `html_text`, `select_string`, ' +
        '`select_string_multi`, `select_openstack_tenant`, `select_multiple_openstack_tenants`, ' +
        '`select_openstack_instance`, `select_multiple_openstack_instances`, `date` or `time`. Newer servers also have ' +
        '`conditional_cascade`, `component_multiplier`, `single_datacenter_k8s_config`, `multi_datacenter_k8s_config` and ' +
        '`storage_folder_manager`.',
      { required: true, check: must.notBeBlank },
    ),
    label: input.string('label', 'Text of the question for customers.', {
      required: true,
      check: must.notBeBlank,
    }),
    helpText: input.string('help_text', 'Explanation that the form shows below the question.'),
    required: input.boolean('required', 'Whether the question has to be answered; false by default.'),
    choices: input.strings(
      'choices',
      'Answers that customers can choose, for types that begin with `select_string`.',
    ),
    default: input.json('default', 'Answer that the form proposes. Newer servers accept only text.'),
    min: input.int('min', 'The smallest number that is a valid answer.'),
    max: input.int('max', 'The largest number that is a valid answer.'),
    extra: input.json(
      'extra',
      'Further settings that some types need, by their REST names: `cascade_config`, `component_multiplier_config`, ' +
        '`storage_folder_config`, `default_configs`, `validators`.',
      { check: mustBeObject },
    ),
  },
);

function toForm(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const questions = value.filter(isValue);
  return {
    order: questions.map(({ name }) => name),
    options: Object.fromEntries(
      questions.map(({ name, ...question }) => [String(name), withExtra(question)]),
    ),
  };
}

/** The questions of a form, in the order of the form; questions that this order does not name come last. */
function fromForm(form: unknown): unknown {
  if (!isValue(form) || !isValue(form.options)) return [];
  const { options } = form;
  const named: unknown[] = Array.isArray(form.order) ? form.order : [];
  const names = new Set([...named.map(String), ...Object.keys(options)]);
  return [...names].flatMap((name) => {
    const question = Object.hasOwn(options, name) ? options[name] : undefined;
    return isValue(question) ? [{ ...question, name }] : [];
  });
}

const inForm: PlaceBefore = ([part, name, ...below], questions) => {
  if (part === undefined || name === undefined) return [];
  if (part === 'order') return /^\d+$/.test(name) ? [name, 'name'] : null;
  const index = part === 'options' ? indexOf(questions, 'name', name) : null;
  return index === null ? null : [index, ...settingIn(OrderFormOptionInput, below)];
};

/** An order form: an ordered list of questions in the schema, `{order, options}` in the REST API. */
export const orderForm = <const W extends string>(
  wire: W,
  description: string,
  options: FieldOptions = {},
) => ({
  ...sentAs(input.objects(OrderFormOptionInput, wire, description, options), toForm, inForm, fromForm),
  uniqueBy: 'name',
});
