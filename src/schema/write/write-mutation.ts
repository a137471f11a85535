import { planOf, type Source } from '../../planning/source.ts';
import type { AnswerName, BodyName, WriteMethod, WriteRoute } from '../../rest-api/routes.ts';
import type { Row } from '../../upstream/client.ts';
import { toHex } from '../../upstream/ids.ts';
import { isRow } from '../../upstream/shape.ts';
import { type BuilderTypes, builder, type FieldBuilder } from '../builder.ts';
import { onlyWithAnError } from '../nullability.ts';
import type { RowRef } from '../refs.ts';
import { checkInput } from './checks.ts';
import { type InputFields, type InputValue, inputObject, isValue, toBody } from './input.ts';
import { checkKnown, doubtfulIn, requestsPerInput } from './known-input.ts';
import { readState, type TransitionSubject } from './transition.ts';
import { checkForm, toForm } from './upload.ts';
import {
  maxUserErrors,
  type RefusalCodes,
  type RefusalContext,
  toUserErrors,
  UserError,
  type UserErrorValue,
} from './user-error.ts';

type PayloadFields = ReturnType<Parameters<typeof builder.objectFields<RowRef>>[1]>;

type Sending = 'json' | 'form' | 'none';

/** Since when a mutation is only kept, and what to use in its place. */
interface Deprecation {
  /** `YYYY-MM-DD`. */
  readonly since: string;
  readonly reason: string;
}

const reasonOf = ({ since, reason }: Deprecation): string => `${reason} Deprecated since ${since}.`;

/** A twin with PUT of a mutation that changes what it is given. */
export const putTwin = (better: string): Deprecation => ({
  since: '2026-11-27',
  reason:
    `Use \`${better}\`, which leaves alone what it is not given. This one is for where something on the way to the ` +
    'REST API lets PUT pass and not PATCH.',
});

/** How a mutation is declared. */
export interface WriteMutation {
  /** Verb and noun, for example `activateOffering`. */
  readonly name: string;
  readonly description: string;
  /** For one that is only kept: since when, and what is better. */
  readonly deprecated?: Deprecation;
  readonly input: InputFields;
  readonly method: WriteMethod;
  /** Template of the path, for example `/api/marketplace-orders/{uuid}/cancel/`. */
  readonly route: WriteRoute;
  /** Values of the slots of the route; by default `{ uuid: input.uuid }` when the route has such a slot. */
  readonly params?: (input: InputValue) => Readonly<Record<string, string>>;
  /** The body, where it is more than the input's fields under their REST names. */
  readonly body?: (
    body: Readonly<Record<string, unknown>>,
    input: InputValue,
    context: BuilderTypes['Context'],
  ) => unknown;
  /**
   * `form`: multipart, for uploads. `none`: no body. Default `json` when the input has fields for a body. A function
   * where it depends on what was given, such as a file that may be left out.
   */
  readonly send?: Sending | ((input: InputValue) => Sending);
  /** What is certainly wrong with the input as a whole; single fields check themselves. */
  readonly check?: (input: InputValue) => readonly UserErrorValue[];
  /** The object that moves between states, when the mutation is a state transition. */
  readonly transition?: TransitionSubject;
  /**
   * Codes of refusals that name no field: by default ILLEGAL_STATE for a transition, and REFUSED (a bare 400) or
   * CONFLICT (409) for everything else.
   */
  readonly refusals?: RefusalCodes;
  /** Where in the input a place of a body is that `body` made in a way of its own; see {@link RefusalContext.locate}. */
  readonly locate?: NonNullable<RefusalContext['locate']>;
  /**
   * The row that the payload's fields read, from the input and the answer's body; by default the body's columns. Give
   * the uuids of the objects that the payload links to, for example `{ offering_uuid: input.uuid }`.
   */
  readonly result: (input: InputValue, body: Row, text: string | null) => Row;
  /** The payload's fields besides `userErrors`. */
  readonly payload: (t: FieldBuilder) => PayloadFields;
}

/** A mutation whose route takes the method, and that names nothing which body and answer do not have. */
export type CheckedWrite<M extends WriteMethod, R extends WriteRoute<M>> = Omit<
  WriteMutation,
  'input' | 'result'
> & {
  readonly method: M;
  readonly route: R;
  readonly input: InputFields<BodyName<M, R> | null>;
  readonly result: (
    input: InputValue,
    body: { readonly [N in AnswerName<M, R>]?: unknown },
    text: string | null,
  ) => Row;
};

/** Adds a mutation; see {@link declareWrite}. */
export function writeMutation<M extends WriteMethod, R extends WriteRoute<M>>(
  declared: CheckedWrite<M, R>,
): void {
  declareWrite(declared);
}

/**
 * Adds a mutation that is one write to the REST API, for functions that check route and names on their own.
 *
 * The write is sent once. Objects of the payload are read again, with exactly the columns that were selected, and only
 * if they are selected: many writes answer with nothing. What the caller can put right comes back as `userErrors`;
 * everything else is a GraphQL error.
 */
export function declareWrite(declared: WriteMutation): void {
  const pascal = `${declared.name[0]?.toUpperCase()}${declared.name.slice(1)}`;
  const inputType = inputObject(`${pascal}Input`, `What \`${declared.name}\` needs.`, declared.input);
  const Payload = builder.objectRef<Source>(`${pascal}Payload`);
  builder.objectType(Payload, {
    description: `What became of \`${declared.name}\`.`,
    fields: (t) => ({ ...declared.payload(t), userErrors: userErrorsField(t) }),
  });
  builder.mutationField(declared.name, (t) =>
    t.field({
      type: Payload,
      // One that fails must not take the payloads of earlier ones along, which were carried out.
      nullable: true,
      description: `${declared.description} ${onlyWithAnError}`,
      ...(declared.deprecated && { deprecationReason: reasonOf(declared.deprecated) }),
      args: {
        input: t.arg({ type: inputType.ref, required: true, description: 'What to change, and how.' }),
      },
      extensions: {
        sent: { method: declared.method, route: declared.route, fields: declared.input },
        doubts: ({ input }: Readonly<Record<string, unknown>>) => {
          const { method, route, input: fields } = declared;
          return isValue(input) && doubtfulIn(method, route, fields, input).length > 0 ? requestsPerInput : 0;
        },
      },
      resolve: async (source, args, context, info) => {
        const { input } = args;
        const plan = planOf(source, info).row;
        const errors = [
          ...checkInput(declared.input, input),
          ...(declared.check?.(input) ?? []),
          ...(sendingOf(declared, input) === 'form' ? checkForm(declared.input, input) : []),
        ];
        if (errors.length > 0) return { row: { user_errors: errors.slice(0, maxUserErrors) }, plan };
        await checkKnown(declared.method, declared.route, declared.input, input, context);
        const { transition } = declared;
        const before =
          transition && plan.columns.has('state_before') ? await readState(transition, input, context) : null;
        try {
          const answer = await send(declared, input, context);
          const body = isRow(answer.body) ? answer.body : {};
          const text = typeof answer.body === 'string' ? answer.body : null;
          const after = transition && typeof body.state === 'string' ? { state_after: body.state } : {};
          const result = withUsableLinks(declared.result(input, body, text));
          // Whoever watches what was written sees what became of it sooner than at the ordinary pace.
          for (const written of [result.order_uuid, result.resource_uuid]) {
            if (typeof written === 'string') context.watches.expectChange(context.identity, written);
          }
          return { row: { ...result, ...after, state_before: before }, plan };
        } catch (error) {
          const refused = toUserErrors(error, {
            fields: declared.input,
            input,
            codes: declared.refusals ?? (transition ? boundToState : {}),
            locate: declared.locate ?? null,
          });
          if (refused === null) throw error;
          return { row: { user_errors: refused }, plan };
        } finally {
          // Whatever the write did, nothing that was read before it may answer what is selected after it.
          context.loaders.forget();
        }
      },
    }),
  );
}

/** Codes for what the state of an object forbids. */
export const boundToState: RefusalCodes = { 400: 'ILLEGAL_STATE', 409: 'ILLEGAL_STATE' };

/** The columns by which a payload links to objects. */
const links = [
  'offering_uuid',
  'resource_uuid',
  'order_uuid',
  'usage_policy_uuid',
  'service_provider_uuid',
] as const;

/** The write was carried out, so an answer that does not tell what it made is no failure: there is no link then. */
function withUsableLinks(row: Row): Row {
  const usable: Record<string, unknown> = { ...row };
  for (const link of links) {
    const uuid = usable[link];
    if (uuid !== undefined) usable[link] = typeof uuid === 'string' ? toHex(uuid) : null;
  }
  return usable;
}

function sendingOf(declared: WriteMutation, input: InputValue): Sending {
  const sending = typeof declared.send === 'function' ? declared.send(input) : declared.send;
  const hasBody =
    Object.values(declared.input).some(({ wire }) => wire !== null) || declared.body !== undefined;
  return sending ?? (hasBody ? 'json' : 'none');
}

async function send(declared: WriteMutation, input: InputValue, context: BuilderTypes['Context']) {
  const { method, route } = declared;
  const params = declared.params?.(input) ?? (route.includes('{uuid}') ? { uuid: String(input.uuid) } : {});
  const fields = toBody(declared.input, input, context.restUrl);
  const how = sendingOf(declared, input);
  const body = declared.body ? declared.body(fields, input, context) : fields;
  if (how === 'form') return context.upstream.write(method, route, { params, form: await toForm(body) });
  if (how === 'json') return context.upstream.write(method, route, { params, json: body });
  return context.upstream.write(method, route, { params });
}

function userErrorsField(t: FieldBuilder) {
  return t.field({
    type: [UserError],
    nullable: false,
    description:
      'Why the write was refused; empty when it was carried out. The server does not always undo what it did before ' +
      'it refused: read the object again where that matters.',
    resolve: (source) => {
      const errors = source.row.user_errors;
      return Array.isArray(errors) ? (errors as UserErrorValue[]) : [];
    },
  });
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** What the answers of the REST API have to be for a type: they are documented less well than those of reads. */
const isOf = {
  String: isText,
  Boolean: (value: unknown) => typeof value === 'boolean',
  Int: (value: unknown) => Number.isInteger(value),
  UUID: (value: unknown) => typeof value === 'string' && toHex(value) !== null,
  DateTime: isText,
  JSON: () => true,
} as const;

/** A value of the payload that the write itself answered with; null when it is of another type. */
export function answered(t: FieldBuilder, type: keyof typeof isOf, column: string, description: string) {
  return t.field({
    type,
    description,
    resolve: (source) => {
      const value = source.row[column] ?? null;
      return (value !== null && isOf[type](value) ? value : null) as never;
    },
  });
}

/** A list of texts of the payload that the write itself answered with. */
export function answeredList(t: FieldBuilder, column: string, description: string) {
  return t.stringList({
    nullable: false,
    description,
    resolve: (source) => {
      const value = source.row[column];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
  });
}

/** The uuid of the object that a mutation has deleted. */
export function deletedUuid(t: FieldBuilder) {
  return t.field({
    type: 'UUID',
    description: 'Uuid of the object that is gone; null when the write was refused.',
    resolve: (source) => (source.row.deleted_uuid ?? null) as string | null,
  });
}
