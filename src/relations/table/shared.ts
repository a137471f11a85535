import type { RowType } from '../../rest-api/columns.ts';
import type { ReadRoute } from '../../rest-api/routes.ts';
import type { UpstreamError } from '../../upstream/errors.ts';
import { fetchRow, fetchRowOrNull, fetchValue, ofParent } from '../fetch.ts';

/** The columns of the offering that every row of a resource or an order repeats (offering column → own column). */
export const offeringCover = {
  uuid: 'offering_uuid',
  name: 'offering_name',
  description: 'offering_description',
  image: 'offering_image',
  thumbnail: 'offering_thumbnail',
  type: 'offering_type',
  shared: 'offering_shared',
  billable: 'offering_billable',
  plugin_options: 'offering_plugin_options',
  terms_of_service: 'offering_terms_of_service',
  category_uuid: 'category_uuid',
  category_title: 'category_title',
  customer_uuid: 'provider_uuid',
  customer_name: 'provider_name',
} as const;

/** The columns of the plan that these rows repeat. */
export const planCover = {
  uuid: 'plan_uuid',
  name: 'plan_name',
  description: 'plan_description',
  unit: 'plan_unit',
} as const;

/** `provider_uuid` of a row is the uuid of the customer that owns the offering (contract §3a, name traps). */
export const providerCover = {
  customer_uuid: 'provider_uuid',
  customer_name: 'provider_name',
  customer_slug: 'provider_slug',
  description: 'provider_description',
} as const;

/** The configuration of GLauth as text. Null where the server refuses with 400, because it does not manage the accounts (contract §11). */
export const glauthConfig = (
  from: RowType,
  route: Extract<ReadRoute, `${string}/{uuid}/glauth_users_config/`>,
) =>
  fetchValue(from, route, ofParent, (client, path, at) => client.text(path, at), {
    isNull: ({ status }) => status === 400,
  });

/** The configuration of GLauth as objects; null as in {@link glauthConfig}. */
export const glauthTree = (from: RowType, route: Extract<ReadRoute, `${string}/{uuid}/glauth_tree/`>) =>
  fetchRowOrNull(from, route, ofParent, { isNull: ({ status }) => status === 400 });

/** Whether an error means that the part below an object does not exist: a 404 of a route that the server has. */
export const isNone = ({ status, routeMissing }: UpstreamError): boolean => status === 404 && !routeMissing;

/** Whether an error means that an existing object has no checklist. */
export const hasNoChecklist = (error: UpstreamError): boolean => error.status === 400 || isNone(error);

/** The query for all questions of a checklist, including those that the answers so far make irrelevant. */
export const allQuestions = ({ includeAll }: { readonly includeAll?: boolean | null | undefined }) =>
  includeAll === true ? [['include_all', 'true'] as const] : [];

/** The usage of the resources of a project or an organization. */
export const usageStats = (
  from: RowType,
  route: Extract<ReadRoute, '/api/projects/{uuid}/stats/' | '/api/customers/{uuid}/stats/'>,
) =>
  fetchRow(from, route, ofParent, {
    query: ({ forCurrentMonth = null }: { readonly forCurrentMonth?: boolean | null | undefined }) =>
      forCurrentMonth === null ? [] : [['for_current_month', String(forCurrentMonth)] as const],
  });

/** The arguments of {@link historyAt}: a moment as ISO 8601 text. */
interface At {
  readonly timestamp: string;
}

/** The version of an object at a moment; null where there was none yet. */
export const historyAt = (from: RowType, route: Extract<ReadRoute, `${string}/{uuid}/history/at/`>) =>
  fetchRowOrNull(from, route, ofParent, {
    query: ({ timestamp }: At) => [['timestamp', timestamp]],
    isNull: isNone,
  });
