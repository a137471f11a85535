import type { Told } from '../../errors/coded-error.ts';
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
  description: 'What became of one write of many.',
  values: {
    DONE: { value: 'DONE', description: 'It was carried out.' },
    REFUSED: { value: 'REFUSED', description: 'It was refused for what `userErrors` say.' },
    FAILED: { value: 'FAILED', description: 'It was refused or failed for what `error` says.' },
    UNKNOWN: {
      value: 'UNKNOWN',
      description:
        'It was sent, and it is not known whether it was carried out: read the object again before you repeat it.',
    },
    NOT_SENT: {
      value: 'NOT_SENT',
      description: 'It was not sent: an earlier one has shown that it would fail alike, or the time was up.',
    },
  } satisfies Record<Outcome, object>,
});

const ErrorCode = builder.enumType('ErrorCode', {
  description: 'What an error is, as in `extensions.code` of the errors of a response.',
  values: Object.fromEntries(
    Object.entries(errorCodes).map(([code, description]) => [code, { value: code, description }]),
  ) as Record<Code, { value: Code; description: string }>,
});

const BulkError = builder.objectRef<Told>('BulkError').implement({
  description:
    'Why one write of many was not carried out, where it is nothing that you can put right in its input.',
  fields: (t) => ({
    code: t.field({
      type: ErrorCode,
      nullable: false,
      description: 'What it is, for programs.',
      resolve: ({ code }) => code,
    }),
    message: t.string({
      nullable: false,
      description: 'What it is, in English, for people.',
      resolve: ({ message }) => message,
    }),
    upstreamStatus: t.int({
      description: 'Status with which the REST API answered. Null when it gave no answer to this write.',
      resolve: ({ extensions }) => (extensions?.upstreamStatus ?? null) as number | null,
    }),
    retryAfterSeconds: t.int({
      description: 'How long to wait before it is sent again, in seconds. Null when nobody knows.',
      resolve: ({ extensions }) => (extensions?.retryAfterSeconds ?? null) as number | null,
    }),
  }),
});

const ofEach: SameRow = { kind: 'same-row', columns: [] };

const resultTypes = new Map<string, RowRef>();

/** The type of one result; mutations with the same payload share it. */
function resultType(name: string, subject: TransitionSubject, payload: WriteMutation['payload']): RowRef {
  const known = resultTypes.get(name);
  if (known) return known;
  const noun = nounOf(subject);
  const ref = builder.objectRef<Source>(name);
  resultTypes.set(name, ref);
  builder.objectType(ref, {
    description: `What became of one ${noun} of many. What the mutation of a single one gives is null unless it was carried out.`,
    fields: (t) => ({
      uuid: t.field({
        type: 'UUID',
        nullable: false,
        description: `The ${noun}, as it was named in \`uuids\`.`,
        resolve: ({ row }) => row.item_uuid as string,
      }),
      outcome: t.field({
        type: BulkOutcome,
        nullable: false,
        description: 'What became of the write.',
        resolve: ({ row }) => row.outcome as Outcome,
      }),
      ...payload(t),
      userErrors: userErrorsField(t),
      error: t.field({
        type: BulkError,
        description:
          'Why it failed or was not sent. Null when it was carried out or refused with `userErrors`.',
        resolve: ({ row }) => (row.item_error ?? null) as Told | null,
      }),
    }),
  });
  return ref;
}

/** The name of a mutation for many: `approveOrdersAsProvider` for `approveOrderAsProvider`. */
const nameForMany = (name: string, subject: TransitionSubject): string =>
  name.replace(subject, `${subject}s`);

/** Adds the mutation that does to many objects what another does to one, which has a result type `name`. */
export function declareBulk(declared: WriteMutation, subject: TransitionSubject, name: string): void {
  const { uuid: _, ...others } = declared.input;
  const noun = nounOf(subject);
  const mutation = nameForMany(declared.name, subject);
  const pascal = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const fields = {
    uuids: input.uuids(
      null,
      `The ${noun}s, none of them twice. As many as the setting \`MAX_BULK_ITEMS\` of the gateway says, 100 by default.`,
      { required: true },
    ),
    ...others,
  };
  const inputType = inputObject(`${pascal}Input`, `What \`${mutation}\` needs.`, fields);
  const Result = resultType(name, subject, declared.payload);
  const Payload = builder.objectRef<Source>(`${pascal}Payload`);
  builder.objectType(Payload, {
    description: `What became of \`${mutation}\`.`,
    fields: (t) => ({
      results: t.field({
        type: [Result],
        nullable: false,
        description: `What became of each ${noun}, in the order of \`uuids\`. Empty when the list as a whole was refused.`,
        extensions: { rest: ofEach },
        resolve: (source, _args, _context, info) => {
          const plan = planOf(source, info).row;
          return (source.row.results as readonly Row[]).map((row) => ({ row, plan }));
        },
      }),
      userErrors: userErrorsField(
        t,
        'What is wrong with the list, or with what all its writes have in common: nothing was sent then. Empty otherwise, ' +
          'whatever became of the writes.',
      ),
    }),
  });
  builder.mutationField(mutation, (t) =>
    t.field({
      type: Payload,
      nullable: true,
      description:
        `Does to many ${noun}s what \`${declared.name}\` does to one. Each is a write of its own, so that one that is refused or ` +
        `fails stops no other; some are sent at the same time. ${onlyWithAnError}`,
      args: {
        input: t.arg({ type: inputType.ref, required: true, description: 'What to change, and how.' }),
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

/** The uuids in an input, which GraphQL has checked. */
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

/** Refuses a list with an object twice: what its second write finds is not what was meant. */
function repeatsIn(uuids: readonly string[], noun: string): readonly UserErrorValue[] {
  return uuids.flatMap((uuid, index) =>
    uuids.indexOf(uuid) === index
      ? []
      : [
          {
            message: `Another entry of the list is this ${noun} already.`,
            code: 'INVALID_VALUE' as const,
            path: ['input', 'uuids', String(index)],
          },
        ],
  );
}
