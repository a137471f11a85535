import { stringIn } from '../loaders/row-values.ts';
import type { Column, RowType } from '../rest-api/columns.ts';
import type { Row } from '../upstream/client.ts';
import { apart, assumedListLength } from './cost.ts';
import type { Fetch } from './fetch.ts';

const route = '/api/marketplace-plugins/';

/**
 * Declares the plugin for the type of offering in the column `type`; null for a type that the server does not list. The list
 * of all plugins is read once for an operation.
 */
export function pluginOf<From extends RowType>(_from: From, type: Column<From>): Fetch<unknown, Row | null> {
  return {
    kind: 'fetch',
    key: [type],
    rows: 'Plugin',
    async load(loaders, parent) {
      const { rows } = await loaders.once(`all of ${route}`, () => loaders.client.list(route, {}));
      return rows.find((row) => stringIn(row, 'offering_type') === stringIn(parent, type)) ?? null;
    },
    cost: ({ rows }, { isFirst }) => ({
      requests: rows > 0 && isFirst(pluginOf) ? 1 : 0,
      rows: rows > 0 ? assumedListLength : 0,
      below: apart(rows),
    }),
  };
}
