import { hashOf } from '../random.ts';
import { contains, type Filters, text, uuid } from '../rest/filters.ts';
import { page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { fullName } from '../rows/order-row.ts';
import { isoOf } from '../world/text.ts';
import { type Json, type Offering, type OfferingUser, offeringUserStates } from '../world/types.ts';
import { findOwnProvider } from './find.ts';

const base = '/api/marketplace-service-providers/{uuid}/compliance/';

interface Compliance {
  readonly offering: Offering;
  readonly user: OfferingUser;
  /** Null for an offering without a checklist. */
  readonly percentage: number | null;
}

function complianceOf(offering: Offering): Compliance[] {
  return offering.users.map((user) => {
    const roll = hashOf(user.uuid) % 10;
    const percentage = offering.checklist === null ? null : roll < 5 ? 100 : roll < 8 ? roll * 10 : 0;
    return { offering, user, percentage };
  });
}

function statusOf(percentage: number | null): string {
  if (percentage === null) return 'not_required';
  return percentage === 100 ? 'completed' : percentage === 0 ? 'not_started' : 'pending';
}

function overview(offering: Offering): Json {
  const rows = complianceOf(offering);
  const completed = rows.filter((each) => each.percentage === 100).length;
  return {
    offering_uuid: offering.uuid,
    offering_name: offering.name,
    checklist_name: offering.checklist?.name ?? null,
    total_users: rows.length,
    users_with_completions: rows.filter((each) => (each.percentage ?? 0) > 0).length,
    completed_users: completed,
    pending_users: rows.length - completed,
    compliance_rate: rows.length === 0 ? 0 : Math.round((completed / rows.length) * 1000) / 10,
  };
}

const filters: Filters<Compliance> = {
  offering_uuid: uuid((row, value) => row.offering.uuid === value),
  compliance_status: text((row, value) => statusOf(row.percentage) === value),
  username: contains((row) => row.user.username ?? ''),
};

/** Reads of the checklists of a provider's offerings, and of their completion by users. Servers of 2024 lack them. */
export const providerComplianceRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: `${base}checklists_summary/`,
    handle: (call) => {
      const { offerings } = findOwnProvider(call);
      const used = call.world.checklists.filter((each) =>
        offerings.some((offering) => offering.checklist === each),
      );
      return page(call, used, (checklist) => ({
        checklist_uuid: checklist.uuid,
        checklist_name: checklist.name,
        questions_count: checklist.questions,
        offerings_count: offerings.filter((each) => each.checklist === checklist).length,
      }));
    },
  },
  {
    method: 'GET',
    template: `${base}compliance_overview/`,
    handle: (call) => {
      const rows = findOwnProvider(call).offerings.filter((each) => each.checklist !== null);
      return page(call, rows, overview);
    },
  },
  {
    method: 'GET',
    template: `${base}offering_users/`,
    handle: (call) => {
      const provider = findOwnProvider(call);
      const rows = select(
        call,
        () => provider.offerings.filter((each) => each.checklist !== null).flatMap(complianceOf),
        filters,
      );
      return page(call, rows, ({ offering, user, percentage }) => ({
        uuid: user.uuid,
        user_full_name: fullName(user.user),
        user_email: user.user.email,
        offering_name: offering.name,
        checklist_name: offering.checklist?.name ?? null,
        username: user.username,
        // A number here, but a text in all other routes.
        state: offeringUserStates.indexOf(user.state) + 1,
        completion_percentage: percentage,
        compliance_status: statusOf(percentage),
        last_updated: percentage ? isoOf(user.created + 86_400_000) : null,
        created: isoOf(user.created),
      }));
    },
  },
];
