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

/** The questions of a form, in the order that it gives; those that the order does not name come last. */
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

/** An order form: an ordered list of questions for the caller, `{order, options}` for the REST API. */
export const orderForm = <const W extends string>(
  wire: W,
  description: string,
  options: FieldOptions = {},
) => ({
  ...sentAs(input.objects(OrderFormOptionInput, wire, description, options), toForm, inForm, fromForm),
  uniqueBy: 'name',
});
