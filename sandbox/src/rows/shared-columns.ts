import type { Column } from '../rest/columns.ts';
import type { JsonObject, Offering, Plan } from '../world/types.ts';
import { categoryIcon } from './category-rows.ts';
import { imageOf, termsOf, thumbnailOf } from './offering-row.ts';
import { urls } from './urls.ts';

/** Limits or usages by component type; components without a value are left out. */
export function numbersByType(offering: Offering, values: readonly number[]): JsonObject {
  const result: JsonObject = {};
  for (const [index, component] of offering.components.entries()) {
    const value = values[index];
    if (value !== undefined && value >= 0) result[component.type] = value;
  }
  return result;
}

/** The columns that the server reads through the plan, which an order or a resource may lack. */
export const planNames = ['plan_unit', 'plan_name', 'plan_uuid', 'plan_description'];

/** The columns that resources and orders repeat from their offering and plan. */
export function offeringColumns<T>(
  offeringOf: (row: T) => Offering,
  planOf: (row: T) => Plan | null,
): Record<string, Column<T>> {
  return {
    offering: (row, call) => urls.publicOffering(call, offeringOf(row).uuid),
    offering_name: (row) => offeringOf(row).name,
    offering_uuid: (row) => offeringOf(row).uuid,
    offering_description: (row) => offeringOf(row).description,
    offering_image: (row, call) => imageOf(offeringOf(row), call),
    offering_thumbnail: (row, call) => thumbnailOf(offeringOf(row), call),
    offering_type: (row) => offeringOf(row).type,
    offering_shared: (row) => offeringOf(row).shared,
    offering_customer_uuid: (row) => offeringOf(row).customer.uuid,
    offering_terms_of_service: (row) => termsOf(offeringOf(row)),
    offering_billable: (row) => offeringOf(row).billable,
    offering_plugin_options: (row) => offeringOf(row).pluginOptions,
    provider_name: (row) => offeringOf(row).customer.name,
    // The customer that owns the offering, not the service provider record (contract section 3a, name traps).
    provider_uuid: (row) => offeringOf(row).customer.uuid,
    provider_slug: (row) => offeringOf(row).customer.slug,
    provider_description: (row, call) =>
      call.world.providerByCustomer.get(offeringOf(row).customer)?.description ?? '',
    category_title: (row) => offeringOf(row).category.title,
    category_uuid: (row) => offeringOf(row).category.uuid,
    category_icon: (row, call) => categoryIcon(offeringOf(row).category, call),
    plan: (row, call) => {
      const plan = planOf(row);
      return plan ? urls.publicPlan(call, plan.offering.uuid, plan.uuid) : null;
    },
    plan_unit: (row) => planOf(row)?.unit ?? null,
    plan_name: (row) => planOf(row)?.name ?? null,
    plan_uuid: (row) => planOf(row)?.uuid ?? null,
    plan_description: (row) => planOf(row)?.description ?? null,
  };
}
