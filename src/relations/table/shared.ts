import type { RowType } from '../../rest-api/columns.ts';
import type { ReadRoute } from '../../rest-api/routes.ts';
import type { UpstreamError } from '../../upstream/errors.ts';
import { fetchRow, fetchRowOrNull, fetchValue, ofParent } from '../fetch.ts';

/** What every resource and order row repeats of its offering. */
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

/** What they repeat of the plan. */
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

/** The configuration of GLauth; null where the server refuses, as accounts are not managed (contract §11). */
export const glauthConfig = (
  from: RowType,
  route: Extract<ReadRoute, `${string}/{uuid}/glauth_users_config/`>,
) =>
  fetchValue(from, route, ofParent, (client, path, at) => client.text(path, at), {
    isNull: ({ status }) => status === 400,
  });

/** The same as objects; null likewise. */
export const glauthTree = (from: RowType, route: Extract<ReadRoute, `${string}/{uuid}/glauth_tree/`>) =>
  fetchRowOrNull(from, route, ofParent, { isNull: ({ status }) => status === 400 });

/** Whether a refusal means that there is nothing of the kind, where the object itself is there. */
export const isNone = ({ status, routeMissing }: UpstreamError): boolean => status === 404 && !routeMissing;

/** Whether a refusal means that an object has no checklist, where the object itself is there. */
export const hasNoChecklist = (error: UpstreamError): boolean => error.status === 400 || isNone(error);

/** Whether the questions of a checklist are wanted that the answers so far do not ask for. */
export const allQuestions = ({ includeAll }: { readonly includeAll?: boolean | null | undefined }) =>
  includeAll === true ? [['include_all', 'true'] as const] : [];

/** What the resources of a project or of an organization use. */
export const usageStats = (
  from: RowType,
  route: Extract<ReadRoute, '/api/projects/{uuid}/stats/' | '/api/customers/{uuid}/stats/'>,
) =>
  fetchRow(from, route, ofParent, {
    query: ({ forCurrentMonth = null }: { readonly forCurrentMonth?: boolean | null | undefined }) =>
      forCurrentMonth === null ? [] : [['for_current_month', String(forCurrentMonth)] as const],
  });

/** A moment, for {@link historyAt}. */
interface At {
  readonly timestamp: string;
}

/** The version of an object at a moment; null where there was none yet. */
export const historyAt = (from: RowType, route: Extract<ReadRoute, `${string}/{uuid}/history/at/`>) =>
  fetchRowOrNull(from, route, ofParent, {
    query: ({ timestamp }: At) => [['timestamp', timestamp]],
    isNull: isNone,
  });
