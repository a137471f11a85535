import { viewer } from '../../relations/viewer.ts';
import type { BuilderTypes } from '../builder.ts';
import type { InputValue } from '../write/input.ts';
import type { UserErrorValue } from '../write/user-error.ts';

const columns: ReadonlySet<string> = new Set(['is_staff']);

/**
 * What a write forbids where some of its input is taken from staff alone: of others the REST API drops it without a word.
 * One request for who the caller is, where any of that is given.
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
            message: `Staff alone may set ${name}.`,
            code: 'REFUSED' as const,
            path: ['input', name],
          })),
    );
  };
