import { type Call, forbidden, type Reply } from '../rest/call.ts';
import { page, select } from '../rest/paging.ts';
import type { Route } from '../rest/router.ts';
import { userFilters, userOrderings } from '../routes/people-lists.ts';
import { isoOf } from '../world/text.ts';
import type { User } from '../world/types.ts';

/** The response with the number of users for each value. For staff and support. */
function counts(call: Call, name: string, of: (user: User) => string): Reply {
  if (!call.user.isStaff && !call.user.isSupport) throw forbidden();
  const found = new Map<string, number>();
  for (const user of select(call, () => call.world.users, userFilters, userOrderings))
    found.set(of(user), (found.get(of(user)) ?? 0) + 1);
  return page(call, [...found].sort(), ([value, count]) => ({ [name]: value, count }));
}

const get = (name: string, handle: Route['handle']): Route => ({
  method: 'GET',
  template: `/api/users/${name}/`,
  handle,
});

/** Routes that count users by a property. */
export const userCountRoutes: readonly Route[] = [
  get('user_active_status_count', (call) =>
    counts(call, 'status', ({ isActive }) => (isActive ? 'active' : 'inactive')),
  ),
  get('user_language_count', (call) =>
    counts(call, 'language', ({ country }) => (country === 'EE' ? 'et' : 'en')),
  ),
  get('user_registration_trend', (call) =>
    counts(call, 'month', ({ created }) => isoOf(created).slice(0, 7)),
  ),
];
