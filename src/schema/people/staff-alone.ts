import { viewer } from '../../relations/viewer.ts';
import type { BuilderTypes } from '../builder.ts';
import type { InputValue } from '../write/input.ts';
import type { UserErrorValue } from '../write/user-error.ts';

const columns: ReadonlySet<string> = new Set(['is_staff']);

/**
 * The `forbids` of a write with input fields that only staff may set: from other callers, the REST API silently drops them.
 * Costs one request, for who the caller is, when any of these fields is given.
 */
export const staffAlone =
  (...names: readonly string[]) =>
  (input: InputValue, { loaders }: BuilderTypes['Context']): Promise<readonly UserErrorValue[]> | null => {
    const given = names.filter((name) => input[name] !== undefined);
    if (given.length === 0) return null;
    return viewer.load(loaders, {}, {}, { columns, fetched: null }).then((me) =>
      me.is_staff === true
        ? []
        : given.map((name) => ({
            message: `Only staff may set ${name}.`,
            code: 'REFUSED' as const,
            path: ['input', name],
          })),
    );
  };
