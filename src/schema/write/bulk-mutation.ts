import type { ClientError } from '../../errors/coded-error.ts';
import { type ErrorCode as Code, errorCodes } from '../../errors/codes.ts';
import { UserInputError } from '../../errors/user-input-error.ts';
import { planOf, type Source } from '../../planning/source.ts';
import type { SameRow } from '../../relations/relation.ts';
import type { Row } from '../../upstream/client.ts';
import { type BuilderTypes, builder } from '../builder.ts';
import { onlyWithAnError } from '../nullability.ts';
import type { RowRef } from '../refs.ts';
import { carryOut, doubtsOf, faultsIn } from './carry-out.ts';
import { type InputValue, input, inputObject } from './input.ts';
import { checkKnown } from './known-input.ts';
import { type Outcome, sendEach } from './send-each.ts';
import { nounOf, readState, type TransitionSubject } from './transition.ts';
import { type UserErrorValue, userErrorsField } from './user-error.ts';
import type { WriteMutation } from './write-mutation.ts';

type Context = BuilderTypes['Context'];

const BulkOutcome = builder.enumType('BulkOutcome', {
  description: 'Outcome of one write in a mutation of many objects.',
  values: {
    DONE: { value: 'DONE', description: 'The write was carried out.' },
    REFUSED: { value: 'REFUSED', description: 'The write was refused; `userErrors` says why.' },
    FAILED: { value: 'FAILED', description: 'The write was refused or failed; `error` says why.' },
    UNKNOWN: {
      value: 'UNKNOWN',
      description:
        'The write was sent, but it is not known whether it was carried out: read the object again before you repeat it.',
    },
    NOT_SENT: {
      value: 'NOT_SENT',
      description:
        'The write was not sent, because an earlier one showed that it would fail for the same reason, or because the time was up.',
    },
  } satisfies Record<Outcome, object>,
});

const ErrorCode = builder.enumType('ErrorCode', {
  description: 'Kind of an error, as in `extensions.code` of the errors of a response.',
  values: Object.fromEntries(
    Object.entries(errorCodes).map(([code, description]) => [code, { value: code, description }]),
  ) as Record<Code, { value: Code; description: string }>,
});

const BulkError = builder.objectRef<ClientError>('BulkError').implement({
  description:
    'Why one write in a mutation of many objects was not carried out, when a change of the input would not help.',
  fields: (t) => ({
    code: t.field({
      type: ErrorCode,
      nullable: false,
      description: 'Kind of the error, for programs.',
      resolve: ({ code }) => code,
    }),
    message: t.string({
      nullable: false,
      description: 'Error message in English, for people.',
      resolve: ({ message }) => message,
    }),
    upstreamStatus: t.int({
      description:
        'HTTP status of the response of the REST API. Null when there was no response to this write.',
      resolve: ({ extensions }) => (extensions?.upstreamStatus ?? null) as number | null,
    }),
    retryAfterSeconds: t.int({
      description: 'Seconds to wait before you send the write again. Null when that is not known.',
      resolve: ({ extensions }) => (extensions?.retryAfterSeconds ?? null) as number | null,
    }),
  }),
});

const ofEach: SameRow = { kind: 'same-row', columns: [] };

const resultTypes = new Map<string, RowRef>();

/** The type of one result. Mutations with the same payload share it. */
function resultType(name: string, subject: TransitionSubject, payload: WriteMutation['payload']): RowRef {
  const known = resultTypes.get(name);
  if (known) return known;
  const noun = nounOf(subject);
  const ref = builder.objectRef<Source>(name);
  resultTypes.set(name, ref);
  builder.objectType(ref, {
    description:
      `Result for one ${noun} in a mutation of many ${noun}s. Fields of the payload are null unless the ` +
      'write was carried out.',
    fields: (t) => ({
      uuid: t.field({
        type: 'UUID',
        nullable: false,
        description: `UUID of the ${noun}, as given in \`uuids\`.`,
        resolve: ({ row }) => row.item_uuid as string,
      }),
      outcome: t.field({
        type: BulkOutcome,
        nullable: false,
        description: 'Outcome of the write.',
        resolve: ({ row }) => row.outcome as Outcome,
      }),
      ...payload(t),
      userErrors: userErrorsField(t),
      error: t.field({
        type: BulkError,
        description:
          'Why the write failed or was not sent. Null when it was carried out, or refused with `userErrors`.',
        resolve: ({ row }) => (row.item_error ?? null) as ClientError | null,
      }),
    }),
  });
  return ref;
}

/** The name of a mutation for many: `approveOrdersAsProvider` for `approveOrderAsProvider`. */
const nameForMany = (name: string, subject: TransitionSubject): string =>
  name.replace(subject, `${subject}s`);

/** Adds a mutation that does for many objects what another one does for a single object. `name` is its result type. */
export function declareBulk(declared: WriteMutation, subject: TransitionSubject, name: string): void {
  const { uuid: _, ...others } = declared.input;
  const noun = nounOf(subject);
  const mutation = nameForMany(declared.name, subject);
  const pascal = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const fields = {
    uuids: input.uuids(
      null,
      `UUIDs of the ${noun}s, without duplicates. At most 100, unless the setting \`MAX_BULK_ITEMS\` of ` +
        'the gateway is changed.',
      { required: true },
    ),
    ...others,
  };
  const inputType = inputObject(`${pascal}Input`, `Input of \`${mutation}\`.`, fields);
  const Result = resultType(name, subject, declared.payload);
  const Payload = builder.objectRef<Source>(`${pascal}Payload`);
  builder.objectType(Payload, {
    description: `Result of \`${mutation}\`.`,
    fields: (t) => ({
      results: t.field({
        type: [Result],
        nullable: false,
        description: `One result per ${noun}, in the order of \`uuids\`. Empty when the mutation was refused as a whole.`,
        extensions: { rest: ofEach },
        resolve: (source, _args, _context, info) => {
          const plan = planOf(source, info).row;
          return (source.row.results as readonly Row[]).map((row) => ({ row, plan }));
        },
      }),
      userErrors: userErrorsField(
        t,
        'Errors in the list or in the input that all writes share: in this case, nothing was sent. Otherwise empty, whatever ' +
          'the outcome of the writes.',
      ),
    }),
  });
  builder.mutationField(mutation, (t) =>
    t.field({
      type: Payload,
      nullable: true,
      description:
        `Calls \`${declared.name}\` for many ${noun}s. Sends one write for each, several at the same time: if one is refused or ` +
        `fails, the others are still sent. ${onlyWithAnError}`,
      args: {
        input: t.arg({ type: inputType.ref, required: true, description: 'Input of the mutation.' }),
      },
      extensions: {
        sent: { method: declared.method, route: declared.route, fields: declared.input },
        doubts: doubtsOf(declared),
        writes: ({ input: given }: InputValue) => uuidsIn(given as InputValue).length,
      },
      resolve: async (source, { input: given }, context, info) => {
        const plan = planOf(source, info).row;
        const { uuids: _given, ...common } = given;
        const uuids = uuidsIn(given);
        const { maxItems } = context.bulk;
        if (uuids.length > maxItems) {
          throw new UserInputError(
            'input.uuids',
            `input.uuids takes ${maxItems} values at most, not ${uuids.length}.`,
          );
        }
        const [first] = uuids;
        if (first === undefined) return { row: { results: [] }, plan };
        const inputOf = (uuid: string): InputValue => ({ ...common, uuid });
        const faults = [...repeatsIn(uuids, noun), ...faultsIn(declared, inputOf(first))];
        if (faults.length > 0) return { row: { results: [], user_errors: faults }, plan };
        await checkKnown(declared.method, declared.route, declared.input, inputOf(first), context);
        const inputs = uuids.map(inputOf);
        const states = plan.columns.has('state_before')
          ? await Promise.all(inputs.map((one) => readState(subject, one, context)))
          : [];
        try {
          const results = await sendAll(declared, inputs, context);
          return {
            row: { results: results.map((row, index) => ({ ...row, state_before: states[index] })) },
            plan,
          };
        } finally {
          context.loaders.forget();
        }
      },
    }),
  );
}

/** The UUIDs in an input, which GraphQL has checked. */
const uuidsIn = ({ uuids }: InputValue): readonly string[] => uuids as readonly string[];

async function sendAll(
  declared: WriteMutation,
  inputs: readonly InputValue[],
  context: Context,
): Promise<readonly Row[]> {
  const { concurrency, stopping } = context.bulk;
  const options = { concurrency, isStopping: () => stopping.aborted };
  const sent = await sendEach(inputs, options, (one) => carryOut(declared, one, context));
  return sent.map(({ outcome, result, error }, index) => {
    const item = { item_uuid: inputs[index]?.uuid, outcome, item_error: error };
    if (result === null) return { ...item, user_errors: [] };
    return { ...item, ...result, ...(result.user_errors !== undefined && { outcome: 'REFUSED' }) };
  });
}

/** Refuses a list that has an object twice: its second write would not find the state that was meant. */
function repeatsIn(uuids: readonly string[], noun: string): readonly UserErrorValue[] {
  return uuids.flatMap((uuid, index) =>
    uuids.indexOf(uuid) === index
      ? []
      : [
          {
            message: `The list has this ${noun} twice.`,
            code: 'INVALID_VALUE' as const,
            path: ['input', 'uuids', String(index)],
          },
        ],
  );
}
