import { UserInputError } from '../../errors/user-input-error.ts';
import { sortKeys } from '../enums.ts';
import { anyOf, filterInput, one, rewritten, sortInput } from '../filter.ts';

/** A moment in the seconds in which the audit log takes it. */
function inSeconds<const N extends string>(param: N) {
  return (value: string, argument: string): readonly (readonly [N, string])[] => {
    const seconds = Date.parse(value) / 1000;
    if (Number.isInteger(seconds)) return [[param, String(seconds)]];
    throw new UserInputError(argument, `${argument} takes whole seconds: Waldur filters events by these.`);
  };
}

/** What filters the audit log everywhere. */
const fields = {
  eventType: anyOf(
    'String',
    'event_type',
    'Of one of these kinds, for example `marketplace_order_created`; `Query.eventGroups` has all.',
  ),
  feature: anyOf('String', 'feature', 'Of a kind in one of these groups of `Query.eventGroups`.'),
  message: one('String', 'message', 'Part of the message.'),
  createdAfter: rewritten(
    'DateTime',
    'created_from',
    'At this moment or later; whole seconds.',
    inSeconds('created_from'),
  ),
  createdBefore: rewritten(
    'DateTime',
    'created_to',
    'Before this moment; whole seconds.',
    inSeconds('created_to'),
  ),
  customerUuid: one('UUID', 'customer_uuid', 'Concerning this customer.'),
  projectUuid: one('UUID', 'project_uuid', 'Concerning this project.'),
  userUuid: one('UUID', 'user_uuid', 'Done by this user.'),
  relatedUserUuid: one('UUID', 'related_user_uuid', 'Done by this user, or concerning it.'),
  authMethod: one('String', 'auth_method', 'Done by who had logged in in this way, for example `token`.'),
  personalAccessTokenUuid: one('UUID', 'pat_uuid', 'Done with this token for programs.'),
} as const;

/** Filters of the audit log. */
export const EventFilter = filterInput('EventFilter', 'Which events are listed.', fields);

const EventSortField = sortKeys('EventSortField', 'What events can be sorted by.', {
  created: 'When it happened.',
});

/** Orders of the audit log. */
export const EventSort = sortInput('EventSort', 'events', EventSortField);
