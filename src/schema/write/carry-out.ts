import type { Row } from '../../upstream/client.ts';
import { toHex } from '../../upstream/ids.ts';
import { isRow } from '../../upstream/shape.ts';
import type { BuilderTypes } from '../builder.ts';
import { checkInput } from './checks.ts';
import { type InputValue, isValue, toBody } from './input.ts';
import { doubtfulIn, requestsPerInput } from './known-input.ts';
import { checkForm, toForm } from './upload.ts';
import { maxUserErrors, type RefusalCodes, toUserErrors, type UserErrorValue } from './user-error.ts';
import type { Sending, WriteMutation } from './write-mutation.ts';

type Context = BuilderTypes['Context'];

/** Codes for writes that the state of an object does not allow. */
export const boundToState: RefusalCodes = { 400: 'ILLEGAL_STATE', 409: 'ILLEGAL_STATE' };

/** What is certainly wrong with the input of a mutation, found without a request to the REST API. */
export function faultsIn(declared: WriteMutation, input: InputValue): readonly UserErrorValue[] {
  return [
    ...checkInput(declared.input, input),
    ...(declared.check?.(input) ?? []),
    ...(sendingOf(declared, input) === 'form' ? checkForm(declared.input, input) : []),
  ].slice(0, maxUserErrors);
}

/** The most requests that a mutation sends before its write: to find out which input the server reads, and what it forbids. */
export const doubtsOf =
  ({ method, route, input: fields, forbids }: WriteMutation) =>
  ({ input }: InputValue): number =>
    (isValue(input) && doubtfulIn(method, route, fields, input).length > 0 ? requestsPerInput : 0) +
    (forbids ? 1 : 0);

/**
 * Sends a write, once. Returns the row that the payload reads. If the write was refused for a reason that the caller can
 * correct, the row has only `user_errors`. The calling function has to clear `context.loaders` afterwards.
 *
 * @throws {UpstreamError} for every other failure.
 */
export async function carryOut(declared: WriteMutation, input: InputValue, context: Context): Promise<Row> {
  const { transition } = declared;
  try {
    const answer = await send(declared, input, context);
    const body = isRow(answer.body) ? answer.body : {};
    const text = typeof answer.body === 'string' ? answer.body : null;
    const after = transition && typeof body.state === 'string' ? { state_after: body.state } : {};
    const result = withUsableLinks(declared.result(input, body, text));
    // Subscribers to the written object get its new state sooner than with the next regular poll.
    for (const written of [result.order_uuid, result.resource_uuid]) {
      if (typeof written === 'string') context.watches.expectChange(context.identity, written);
    }
    return { ...result, ...after };
  } catch (error) {
    const refused = toUserErrors(error, {
      fields: declared.input,
      input,
      codes: declared.refusals ?? (transition ? boundToState : {}),
      locate: declared.locate ?? null,
    });
    if (refused === null) throw error;
    return { user_errors: refused };
  }
}

/** The write was carried out, so a response without the UUID of its object is no failure: then there is no link. */
function withUsableLinks(row: Row): Row {
  const usable: Record<string, unknown> = { ...row };
  for (const [name, value] of Object.entries(row)) {
    if (name.endsWith('_uuid') && value !== undefined)
      usable[name] = typeof value === 'string' ? toHex(value) : null;
  }
  return usable;
}

function sendingOf(declared: WriteMutation, input: InputValue): Sending {
  const sending = typeof declared.send === 'function' ? declared.send(input) : declared.send;
  const hasBody =
    Object.values(declared.input).some(({ wire }) => wire !== null) || declared.body !== undefined;
  return sending ?? (hasBody ? 'json' : 'none');
}

async function send(declared: WriteMutation, input: InputValue, context: Context) {
  const { method, route } = declared;
  const params = declared.params?.(input) ?? (route.includes('{uuid}') ? { uuid: String(input.uuid) } : {});
  const fields = toBody(declared.input, input, context.restUrl);
  const how = sendingOf(declared, input);
  const body = declared.body ? declared.body(fields, input, context) : fields;
  if (how === 'form') return context.upstream.write(method, route, { params, form: await toForm(body) });
  if (how === 'json') return context.upstream.write(method, route, { params, json: body });
  return context.upstream.write(method, route, { params });
}
