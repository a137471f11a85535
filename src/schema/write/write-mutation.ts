import { toGlobalId } from '../../lib/global-id.ts';
import { uuidOrNull } from '../../loaders/row-values.ts';
import { planOf, type Source } from '../../planning/source.ts';
import type { AnswerName, BodyName, WriteMethod, WriteRoute } from '../../rest-api/routes.ts';
import type { Row } from '../../upstream/client.ts';
import { toHex } from '../../upstream/ids.ts';
import { type BuilderTypes, builder, type FieldBuilder } from '../builder.ts';
import { onlyWithAnError } from '../nullability.ts';
import type { RowRef } from '../refs.ts';
import { declareBulk } from './bulk-mutation.ts';
import { carryOut, doubtsOf, faultsIn } from './carry-out.ts';
import { type InputFields, type InputValue, inputObject } from './input.ts';
import { checkKnown } from './known-input.ts';
import { readState, type TransitionSubject } from './transition.ts';
import {
  type RefusalCodes,
  type RefusalContext,
  type UserErrorValue,
  userErrorsField,
} from './user-error.ts';

export { boundToState } from './carry-out.ts';

type PayloadFields = ReturnType<Parameters<typeof builder.objectFields<RowRef>>[1]>;

/** How a write is sent. */
export type Sending = 'json' | 'form' | 'none';

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
  /**
   * What the state of the object forbids, where the server would drop it without a word: found out by one request, which is
   * made only where it returns a promise.
   */
  readonly forbids?: (
    input: InputValue,
    context: BuilderTypes['Context'],
  ) => Promise<readonly UserErrorValue[]> | null;
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
  /**
   * For a transition that has a twin for many objects, as `approveOrdersAsProvider`: the name of the type of its results,
   * which twins with the same payload share.
   */
  readonly bulk?: string;
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
        doubts: doubtsOf(declared),
      },
      resolve: async (source, args, context, info) => {
        const { input } = args;
        const plan = planOf(source, info).row;
        const errors = faultsIn(declared, input);
        if (errors.length > 0) return { row: { user_errors: errors }, plan };
        await checkKnown(declared.method, declared.route, declared.input, input, context);
        const forbidden = (await declared.forbids?.(input, context)) ?? [];
        if (forbidden.length > 0) return { row: { user_errors: forbidden }, plan };
        const { transition } = declared;
        const before =
          transition && plan.columns.has('state_before') ? await readState(transition, input, context) : null;
        try {
          const row = await carryOut(declared, input, context);
          return { row: { ...row, state_before: before }, plan };
        } finally {
          // Whatever the write did, nothing that was read before it may answer what is selected after it.
          context.loaders.forget();
        }
      },
    }),
  );
  const { bulk, transition: subject } = declared;
  if (bulk !== undefined && subject) declareBulk(declared, subject, bulk);
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

/** What names the object of this type that is deleted, for clients and for their caches. */
export function deleted(t: FieldBuilder, type: string, nullWhen = 'when the write was refused') {
  const uuidOf = ({ row }: Source): string | null => uuidOrNull(row, 'deleted_uuid');
  return {
    deletedId: t.field({
      type: 'ID',
      description: `The \`id\` of the object that is gone, for the cache of a client; null ${nullWhen}.`,
      resolve: (source) => {
        const uuid = uuidOf(source);
        return uuid === null ? null : toGlobalId(type, uuid);
      },
    }),
    deletedUuid: t.field({
      type: 'UUID',
      description: `Uuid of the object that is gone; null ${nullWhen}.`,
      resolve: uuidOf,
    }),
  };
}
