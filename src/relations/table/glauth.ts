import type { RowType } from '../../rest-api/columns.ts';
import type { ReadRoute } from '../../rest-api/routes.ts';
import { fetchValue, ofParent } from '../fetch.ts';

/** The configuration of GLauth; null where the server refuses, as accounts are not managed (contract §11). */
export const glauthConfig = (
  from: RowType,
  route: Extract<ReadRoute, `${string}/{uuid}/glauth_users_config/`>,
) =>
  fetchValue(from, route, ofParent, {
    as: 'text',
    value: (text) => text,
    isNull: ({ status }) => status === 400,
  });
