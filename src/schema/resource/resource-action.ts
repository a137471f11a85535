import type { ActionBelow, BodyName } from '../../rest-api/routes.ts';
import { checkNotEmpty } from '../write/checks.ts';
import { type InputFields, input } from '../write/input.ts';
import { changed, movesState, type TransitionSubject, transitionField } from '../write/transition.ts';
import { boundToState, declareWrite, type WriteMutation } from '../write/write-mutation.ts';

const base = '/api/marketplace-provider-resources/{uuid}/';
type Action = ActionBelow<typeof base>;
type ActionInput<A extends Action> = InputFields<BodyName<'POST', `${typeof base}${A}/`> | null>;

/**
 * A POST to `/api/marketplace-provider-resources/{uuid}/<action>/`. When a refusal names no field, the state of the resource
 * or of its offering is the reason (contract §6), unless `refusals` says otherwise.
 */
interface ResourceAction<A extends Action>
  extends Pick<WriteMutation, 'name' | 'description'>,
    Partial<Pick<WriteMutation, 'check' | 'refusals' | 'deprecated'>> {
  readonly action: A;
  readonly input?: ActionInput<A>;
}

/** A {@link ResourceAction} that may place an order instead of acting immediately. */
interface OrderingAction<A extends Action> extends ResourceAction<A> {
  /** Description of the order in the payload, which says when it is null. */
  readonly orderDescription: string;
  readonly transition?: TransitionSubject;
  readonly bulk?: string;
}

const target = { uuid: input.target('UUID of the resource.') };

/** Adds a mutation of a resource that returns the resource. */
export function resourceAction<A extends Action>({
  action,
  input: more = {},
  ...declared
}: ResourceAction<A>): void {
  declareWrite({
    refusals: boundToState,
    ...declared,
    input: { ...target, ...more },
    method: 'POST',
    route: `${base}${action}/`,
    result: ({ uuid }) => ({ resource_uuid: uuid }),
    payload: (t) => ({ resource: changed.resource(t) }),
  });
}

/** Adds a mutation that sets a value of a resource. The value has to be given. */
export function resourceSetting<A extends Action>(
  declared: ResourceAction<A> & { readonly input: ActionInput<A> },
): void {
  resourceAction({ ...declared, check: (value) => checkNotEmpty(declared.input, value) });
}

/** Adds a mutation that moves a resource from one state to another. */
export function resourceTransition<A extends Action>({
  action,
  input: more = {},
  ...declared
}: ResourceAction<A>): void {
  declareWrite({
    ...declared,
    ...movesState('Resource'),
    input: { ...target, ...more },
    route: `${base}${action}/`,
    bulk: 'ResourceBulkResult',
  });
}

/** Adds a mutation of a resource that returns the resource and, if one was placed, the order. */
export function resourceOrder<A extends Action>({
  action,
  input: more = {},
  orderDescription,
  ...declared
}: OrderingAction<A>): void {
  const { transition } = declared;
  declareWrite({
    refusals: boundToState,
    ...declared,
    input: { ...target, ...more },
    method: 'POST',
    route: `${base}${action}/`,
    result: ({ uuid }, body) => ({ resource_uuid: uuid, order_uuid: body.order_uuid ?? null }),
    payload: (t) => ({
      resource: changed.resource(t),
      order: changed.order(t, orderDescription),
      ...(transition ? { transition: transitionField(t, transition) } : {}),
    }),
  });
}
