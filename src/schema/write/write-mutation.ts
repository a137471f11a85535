import { toGlobalId } from '../../lib/global-id.ts';
import { uuidOrNull } from '../../loaders/row-values.ts';
import { planOf, type Source } from '../../planning/source.ts';
import type { BodyName, ResponseName, WriteMethod, WriteRoute } from '../../rest-api/routes.ts';
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

/** Since when a mutation is deprecated, and what to use instead. */
interface Deprecation {
  /** `YYYY-MM-DD`. */
  readonly since: string;
  readonly reason: string;
}

const reasonOf = ({ since, reason }: Deprecation): string => `${reason} Deprecated since ${since}.`;

/** The deprecation of a mutation that sends PUT and has a better twin with PATCH. */
export const putTwin = (better: string): Deprecation => ({
  since: '2026-11-27',
  reason:
    `Use \`${better}\`, which does not change what you leave out. This mutation is only for proxies in front of the REST API ` +
    'that block PATCH, but not PUT.',
});

/** How a mutation is declared. */
export interface WriteMutation {
  /** Verb and noun, for example `activateOffering`. */
  readonly name: string;
  readonly description: string;
  /** For a deprecated mutation: since when, and what is better. */
  readonly deprecated?: Deprecation;
  readonly input: InputFields;
  readonly method: WriteMethod;
  /** Template of the path, for example `/api/marketplace-orders/{uuid}/cancel/`. */
  readonly route: WriteRoute;
  /** Values of the slots of the route; by default `{ uuid: input.uuid }` when the route has such a slot. */
  readonly params?: (input: InputValue) => Readonly<Record<string, string>>;
  /** The body, if it is not just the input's fields under their REST names. */
  readonly body?: (
    body: Readonly<Record<string, unknown>>,
    input: InputValue,
    context: BuilderTypes['Context'],
  ) => unknown;
  /**
   * `form`: multipart, for uploads. `none`: no body. Default `json` if the input has fields for a body. A function if it
   * depends on the input, such as an optional file.
   */
  readonly send?: Sending | ((input: InputValue) => Sending);
  /** What is certainly wrong with the input as a whole; single fields check themselves. */
  readonly check?: (input: InputValue) => readonly UserErrorValue[];
  /**
   * Finds what the state of the object does not allow, if the server would silently ignore it. Takes one request if it returns a
   * promise, otherwise none.
   */
  readonly forbids?: (
    input: InputValue,
    context: BuilderTypes['Context'],
  ) => Promise<readonly UserErrorValue[]> | null;
  /** The type of the object, if the mutation changes its state. */
  readonly transition?: TransitionSubject;
  /**
   * Codes of refusals that name no field. Default: ILLEGAL_STATE for a transition; for others REFUSED (a bare 400) or
   * CONFLICT (409).
   */
  readonly refusals?: RefusalCodes;
  /** Maps a place of the body to the input, if `body` made it in a special way; see {@link RefusalContext.locate}. */
  readonly locate?: NonNullable<RefusalContext['locate']>;
  /**
   * The row that the payload's fields read, from the input and the body of the response. It needs the UUIDs of the objects that
   * the payload links to, for example `{ offering_uuid: input.uuid }`.
   */
  readonly result: (input: InputValue, body: Row, text: string | null) => Row;
  /** The payload's fields besides `userErrors`. */
  readonly payload: (t: FieldBuilder) => PayloadFields;
  /**
   * For a transition that has a twin for many objects, such as `approveOrdersAsProvider`: the name of the type of the results.
   * Twins with the same payload share it.
   */
  readonly bulk?: string;
}

/** A mutation whose route has the method, and whose names are all in the bodies of the request and the response. */
export type CheckedWrite<M extends WriteMethod, R extends WriteRoute<M>> = Omit<
  WriteMutation,
  'input' | 'result'
> & {
  readonly method: M;
  readonly route: R;
  readonly input: InputFields<BodyName<M, R> | null>;
  readonly result: (
    input: InputValue,
    body: { readonly [N in ResponseName<M, R>]?: unknown },
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
 * Adds a mutation that is one write to the REST API, for functions that check route and names themselves.
 *
 * The write is sent once. Objects of the payload are read again, with exactly the selected columns, and only if they are
 * selected: many writes return nothing. Errors that the caller can correct are returned as `userErrors`; all others are
 * GraphQL errors.
 */
export function declareWrite(declared: WriteMutation): void {
  const pascal = `${declared.name[0]?.toUpperCase()}${declared.name.slice(1)}`;
  const inputType = inputObject(`${pascal}Input`, `Input of \`${declared.name}\`.`, declared.input);
  const Payload = builder.objectRef<Source>(`${pascal}Payload`);
  builder.objectType(Payload, {
    description: `Result of \`${declared.name}\`.`,
    fields: (t) => ({ ...declared.payload(t), userErrors: userErrorsField(t) }),
  });
  builder.mutationField(declared.name, (t) =>
    t.field({
      type: Payload,
      // A mutation that fails must not make the payloads of earlier ones null, which were carried out.
      nullable: true,
      description: `${declared.description} ${onlyWithAnError}`,
      ...(declared.deprecated && { deprecationReason: reasonOf(declared.deprecated) }),
      args: {
        input: t.arg({ type: inputType.ref, required: true, description: 'Input of the mutation.' }),
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
          // Whatever the write did, fields that are selected after it must not use data that was read before.
          context.loaders.forget();
        }
      },
    }),
  );
  const { bulk, transition: subject } = declared;
  if (bulk !== undefined && subject) declareBulk(declared, subject, bulk);
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** Checks of values in responses to writes, which are documented less well than those to reads. */
const isOf = {
  String: isText,
  Boolean: (value: unknown) => typeof value === 'boolean',
  Int: (value: unknown) => Number.isInteger(value),
  UUID: (value: unknown) => typeof value === 'string' && toHex(value) !== null,
  DateTime: isText,
  JSON: () => true,
} as const;

/** A payload value from the response to the write itself; null when it is of another type. */
export function responseValue(t: FieldBuilder, type: keyof typeof isOf, column: string, description: string) {
  return t.field({
    type,
    description,
    resolve: (source) => {
      const value = source.row[column] ?? null;
      return (value !== null && isOf[type](value) ? value : null) as never;
    },
  });
}

/** A payload list of texts from the response to the write itself. */
export function responseList(t: FieldBuilder, column: string, description: string) {
  return t.stringList({
    nullable: false,
    description,
    resolve: (source) => {
      const value = source.row[column];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    },
  });
}

/** The IDs of the deleted object of this type, for clients and their caches. */
export function deleted(t: FieldBuilder, type: string, nullWhen = 'when the write was refused') {
  const uuidOf = ({ row }: Source): string | null => uuidOrNull(row, 'deleted_uuid');
  return {
    deletedId: t.field({
      type: 'ID',
      description: `Global \`id\` of the deleted object, for client caches; null ${nullWhen}.`,
      resolve: (source) => {
        const uuid = uuidOf(source);
        return uuid === null ? null : toGlobalId(type, uuid);
      },
    }),
    deletedUuid: t.field({
      type: 'UUID',
      description: `UUID of the deleted object; null ${nullWhen}.`,
      resolve: uuidOf,
    }),
  };
}
