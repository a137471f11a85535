import { UserInputError } from '../../errors/user-input-error.ts';
import { sortKeys } from '../enums.ts';
import { anyOf, filterInput, one, rewritten, sortInput } from '../filter.ts';

/** A time as the parameter of the audit log: in whole seconds since 1970. */
function inSeconds<const N extends string>(param: N) {
  return (value: string, argument: string): readonly (readonly [N, string])[] => {
    const seconds = Date.parse(value) / 1000;
    if (Number.isInteger(seconds)) return [[param, String(seconds)]];
    throw new UserInputError(
      argument,
      `${argument} takes whole seconds: Waldur filters events by whole seconds.`,
    );
  };
}

/** Filters of every list of events. */
const fields = {
  eventType: anyOf(
    'String',
    'event_type',
    'Events of these kinds, for example `marketplace_order_created`. `Query.eventGroups` lists all kinds.',
  ),
  feature: anyOf(
    'String',
    'feature',
    'Events of the kinds in these groups. `Query.eventGroups` lists the groups.',
  ),
  message: one('String', 'message', 'Events with this text in their message.'),
  createdAfter: rewritten(
    'DateTime',
    'created_from',
    'Events at this time or later, in whole seconds.',
    inSeconds('created_from'),
  ),
  createdBefore: rewritten(
    'DateTime',
    'created_to',
    'Events before this time, in whole seconds.',
    inSeconds('created_to'),
  ),
  customerUuid: one('UUID', 'customer_uuid', 'Events that concern this customer.'),
  projectUuid: one('UUID', 'project_uuid', 'Events that concern this project.'),
  userUuid: one('UUID', 'user_uuid', 'Events caused by this user.'),
  relatedUserUuid: one(
    'UUID',
    'related_user_uuid',
    'Events that were caused by this user or concern this user.',
  ),
  authMethod: one(
    'String',
    'auth_method',
    'Events caused by users who were logged in by this method, for example `token`.',
  ),
  personalAccessTokenUuid: one('UUID', 'pat_uuid', 'Events caused with this personal access token.'),
} as const;

/** Filters of the audit log. */
export const EventFilter = filterInput('EventFilter', 'Selects events.', fields);

const EventSortField = sortKeys('EventSortField', 'Keys by which events can be sorted.', {
  created: 'Time at which the event happened.',
});

/** Sort keys of the audit log. */
export const EventSort = sortInput('EventSort', 'events', EventSortField);
