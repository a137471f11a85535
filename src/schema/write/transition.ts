import { uuidOrNull } from '../../loaders/row-values.ts';
import { planOf, type Source } from '../../planning/source.ts';
import type { Link } from '../../relations/link.ts';
import type { SameRow } from '../../relations/relation.ts';
import { nodeSources } from '../../relations/relations.ts';
import type { Row } from '../../upstream/client.ts';
import { RobotAccountState } from '../account/enums.ts';
import { type BuilderTypes, builder, type FieldBuilder } from '../builder.ts';
import { OfferingState, OfferingUserState, OrderState, ResourceState, type RestEnum } from '../enums.ts';
import { wordIn, wordOf } from '../fields.ts';
import type { NodeType } from '../node.ts';
import { CampaignState } from '../promotion/enums.ts';
import type { RowRef } from '../refs.ts';
import { linked } from '../related.ts';
import type { InputValue } from './input.ts';

/** A type whose objects have a state that mutations change. */
export type TransitionSubject =
  | 'Offering'
  | 'Resource'
  | 'Order'
  | 'OfferingUser'
  | 'RobotAccount'
  | 'PromotionCampaign';

/** The enum of the states of each type, and the payload field with the object. */
const subjects = {
  Offering: { states: OfferingState, field: 'offering' },
  Resource: { states: ResourceState, field: 'resource' },
  Order: { states: OrderState, field: 'order' },
  OfferingUser: { states: OfferingUserState, field: 'offeringUser' },
  RobotAccount: { states: RobotAccountState, field: 'robotAccount' },
  PromotionCampaign: { states: CampaignState, field: 'promotionCampaign' },
} as const;

/** The noun for objects of a type: `offering user`. */
export const nounOf = (type: NodeType): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

/** The column of a payload's row with the UUID of an object of a type: `offering_user_uuid`. */
const uuidColumnOf = (type: NodeType): string => `${nounOf(type).replaceAll(' ', '_')}_uuid`;

const stateColumn: ReadonlySet<string> = new Set(['state']);

/** The state before the write; null when it cannot be read, which the write itself will report. */
export async function readState(
  subject: TransitionSubject,
  input: InputValue,
  context: BuilderTypes['Context'],
): Promise<unknown> {
  try {
    const row = await context.loaders.rows(nodeSources[subject]).load(String(input.uuid), stateColumn);
    return row.state ?? null;
  } catch {
    return null;
  }
}

function transitionType(subject: TransitionSubject): RowRef {
  const { states } = subjects[subject];
  const noun = nounOf(subject);
  const key = uuidColumnOf(subject);
  const ref = builder.objectRef<Source>(`${subject}Transition`);
  const own = (column: string) => ({ rest: { kind: 'columns' as const, columns: [column] } });
  const stateAfter = async (row: Row, { loaders }: BuilderTypes['Context']): Promise<unknown> => {
    if (typeof row.state_after === 'string') return row.state_after;
    const uuid = uuidOrNull(row, key);
    return uuid === null ? null : (await loaders.rows(nodeSources[subject]).load(uuid, stateColumn)).state;
  };
  builder.objectType(ref, {
    description: `The states of ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun} before and after a mutation.`,
    fields: (t) => ({
      from: t.field({
        type: (states satisfies RestEnum).ref,
        description: 'State before the mutation. Costs one request; null when it could not be read.',
        extensions: own('state_before'),
        resolve: (source) => states.fromWire(source.row.state_before),
      }),
      fromWord: t.string({
        description: wordOf('from'),
        extensions: own('state_before'),
        resolve: (source) => wordIn(source.row.state_before),
      }),
      to: t.field({
        type: states.ref,
        description:
          'State right after the mutation; null when Waldur did not return which object was changed.',
        extensions: own('state_after'),
        resolve: async (source, _args, context) => states.fromWire(await stateAfter(source.row, context)),
      }),
      toWord: t.string({
        description: wordOf('to'),
        extensions: own('state_after'),
        resolve: async (source, _args, context) => wordIn(await stateAfter(source.row, context)),
      }),
    }),
  });
  return ref;
}

const transitions: Readonly<Record<TransitionSubject, RowRef>> = {
  Offering: transitionType('Offering'),
  Resource: transitionType('Resource'),
  Order: transitionType('Order'),
  OfferingUser: transitionType('OfferingUser'),
  RobotAccount: transitionType('RobotAccount'),
  PromotionCampaign: transitionType('PromotionCampaign'),
};

/** The `transition` field of a payload. */
export function transitionField(t: FieldBuilder, subject: TransitionSubject) {
  return t.field({
    type: transitions[subject],
    description: 'The states before and after the mutation; null when the write was refused.',
    extensions: { rest: { kind: 'same-row', columns: [] } satisfies SameRow },
    resolve: (source, _args, _context, info) =>
      source.row.user_errors === undefined ? { row: source.row, plan: planOf(source, info).row } : null,
  });
}

const whenNull = 'Null when the write was refused, or with an error when the object cannot be read again.';

/** An object of a payload, whose row has its UUID in a column. */
function changedField(type: NodeType) {
  const id = uuidColumnOf(type);
  const to = nodeSources[type];
  const relation: Link = { kind: 'link', from: null, id, to, cover: { uuid: id }, newer: new Map() };
  return (t: FieldBuilder, description = `The ${nounOf(type)} after the change.`) =>
    linked(t, relation, /\bnull\b/.test(description) ? description : `${description} ${whenNull}`);
}

/**
 * Objects of a payload. They are read again after the write with exactly the selected columns, and null when the write was
 * refused. Each has its UUID in a column of the payload's row that has its name: `usage_policy_uuid`.
 */
export const changed = {
  offering: changedField('Offering'),
  resource: changedField('Resource'),
  order: changedField('Order'),
  project: changedField('Project'),
  customer: changedField('Customer'),
  usagePolicy: changedField('UsagePolicy'),
  costPolicy: changedField('CostPolicy'),
  plan: changedField('Plan'),
  componentUsage: changedField('ComponentUsage'),
  userUsageLimit: changedField('UserUsageLimit'),
  serviceProvider: changedField('ServiceProvider'),
  role: changedField('Role'),
  organizationGroup: changedField('OrganizationGroup'),
  category: changedField('Category'),
  catalog: changedField('Catalog'),
  categoryGroup: changedField('CategoryGroup'),
  termsOfService: changedField('TermsOfService'),
  offeringUser: changedField('OfferingUser'),
  robotAccount: changedField('RobotAccount'),
  screenshot: changedField('Screenshot'),
  promotionCampaign: changedField('PromotionCampaign'),
  invoice: changedField('Invoice'),
  user: changedField('User'),
  sshKey: changedField('SshKey'),
};

/** Declares a mutation that changes the state of an object with a POST. Its payload has the object and both states. */
export const movesState = (subject: TransitionSubject) => ({
  method: 'POST' as const,
  transition: subject,
  result: ({ uuid }: InputValue) => ({ [uuidColumnOf(subject)]: uuid }),
  payload: (t: FieldBuilder) => {
    const { field } = subjects[subject];
    return { [field]: changed[field](t), transition: transitionField(t, subject) };
  },
});
