import { checkNotEmpty } from '../write/checks.ts';
import { type InputFields, input } from '../write/input.ts';
import { changed, type TransitionSubject, transitionField } from '../write/transition.ts';
import { boundToState, type WriteMutation, writeMutation } from '../write/write-mutation.ts';

/**
 * A POST to `/api/marketplace-provider-resources/{uuid}/<action>/`. A refusal without a field is about the state of the
 * resource or of its offering (contract §6), unless `refusals` says otherwise.
 */
interface ResourceAction
  extends Pick<WriteMutation, 'name' | 'description'>,
    Partial<Pick<WriteMutation, 'input' | 'check' | 'refusals'>> {
  readonly action: string;
}

/** A {@link ResourceAction} that may place an order in place of acting at once. */
interface OrderingAction extends ResourceAction {
  /** When the payload has the order. */
  readonly orderDescription: string;
  readonly transition?: TransitionSubject;
}

const target = { uuid: input.target('The resource.') };
const route = (action: string): string => `/api/marketplace-provider-resources/{uuid}/${action}/`;

/** Adds a mutation of a resource that answers with the resource. */
export function resourceAction({ action, input: more = {}, ...declared }: ResourceAction): void {
  writeMutation({
    refusals: boundToState,
    ...declared,
    input: { ...target, ...more },
    method: 'POST',
    route: route(action),
    result: ({ uuid }) => ({ resource_uuid: uuid }),
    payload: (t) => ({ resource: changed.resource(t) }),
  });
}

/** Adds a mutation that sets something of a resource, which has to be given. */
export function resourceSetting(declared: ResourceAction & { readonly input: InputFields }): void {
  resourceAction({ ...declared, check: (value) => checkNotEmpty(declared.input, value) });
}

/** Adds a mutation that moves a resource from one state to another. */
export function resourceTransition({ action, input: more = {}, ...declared }: ResourceAction): void {
  writeMutation({
    ...declared,
    input: { ...target, ...more },
    method: 'POST',
    route: route(action),
    transition: 'Resource',
    result: ({ uuid }) => ({ resource_uuid: uuid }),
    payload: (t) => ({ resource: changed.resource(t), transition: transitionField(t, 'Resource') }),
  });
}

/** Adds a mutation of a resource that answers with the resource and the order, if one was placed. */
export function resourceOrder({
  action,
  input: more = {},
  orderDescription,
  ...declared
}: OrderingAction): void {
  const { transition } = declared;
  writeMutation({
    refusals: boundToState,
    ...declared,
    input: { ...target, ...more },
    method: 'POST',
    route: route(action),
    result: ({ uuid }, body) => ({ resource_uuid: uuid, order_uuid: body.order_uuid ?? null }),
    payload: (t) => ({
      resource: changed.resource(t),
      order: changed.order(t, orderDescription),
      ...(transition ? { transition: transitionField(t, transition) } : {}),
    }),
  });
}
