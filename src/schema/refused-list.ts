import { UserInputError } from '../errors/user-input-error.ts';
import { ArgumentUnsupported } from '../loaders/errors.ts';
import type { AskedList, AskedParameter, ListArguments } from '../loaders/list-arguments.ts';
import { isUpstreamError } from '../upstream/errors.ts';
import { isRow } from '../upstream/shape.ts';

/**
 * The error to return when a list was refused. It names the arguments that the caller wrote, where the REST API names its own
 * parameters. A server that refuses a value which the schema has checked does not support the argument.
 */
function refusalOf(error: unknown, asked: readonly AskedParameter[], ordered: boolean): unknown {
  if (!isUpstreamError(error) || error.status !== 400 || !isRow(error.body)) return error;
  for (const [name, told] of Object.entries(error.body)) {
    const reason = Array.isArray(told) ? told.filter((one) => typeof one === 'string').join(' ') : told;
    const message = typeof reason === 'string' && reason !== '' ? reason : 'Waldur refused it.';
    if (name === 'o' && ordered) return new ArgumentUnsupported('orderBy', message);
    const found = asked.find(({ param }) => param === name);
    if (!found) continue;
    const { argument, kind, values } = found;
    const isChecked = kind !== 'text' && (kind !== 'uuid' || values.some((value) => value.includes(',')));
    if (isChecked) return new ArgumentUnsupported(argument, message);
    return new UserInputError(argument, `${argument}: ${message}`);
  }
  return error;
}

/** A page; throws the error to return. */
export async function orRefusal<T>(read: Promise<T>, wanted: AskedList, known: ListArguments): Promise<T> {
  try {
    return await read;
  } catch (error) {
    const { params, asked, ordered } = wanted;
    const isHidden = isUpstreamError(error) && error.status === 404 && !error.routeMissing;
    // Old servers apply the filters of a list below an object to the object in the path, too (contract §16.5).
    if (isHidden && params && asked.length > 0 && (await known.isThere(wanted))) {
      throw new ArgumentUnsupported(asked.map(({ argument }) => argument).join(', '));
    }
    throw refusalOf(error, asked, ordered);
  }
}
