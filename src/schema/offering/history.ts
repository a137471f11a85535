import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { filterInput, one } from '../filter.ts';
import { Customer, HistoryEntry, Invoice, Offering, Plan, Resource, SshKey, User } from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';

const c = columnFields<'HistoryEntry'>();

builder.objectType(HistoryEntry, {
  description:
    'One version of an object that the server has kept: how the object was from that moment until the next version.',
  fields: (t) => ({
    number: c.sure.int(t, 'id', 'Number of the version, which no other version on the server has.'),
    revisionDate: c.sure.dateTime(t, 'revision_date', 'When the version came to be.'),
    revisionUser: linked(
      t,
      relations.HistoryEntry.revisionUser,
      'The user who made the change; null when the server made it by itself.',
    ),
    revisionComment: c.sure.string(
      t,
      'revision_comment',
      'What was changed, in the words of the server; empty when it says nothing.',
    ),
    serializedData: c.json(
      t,
      'serialized_data',
      'All of the object as the database had it: an object by the names of the columns there, which are not those of ' +
        'the REST API. What changed is what differs from the version before. Null when the server kept nothing.',
    ),
  }),
});

const HistoryFilter = filterInput('HistoryFilter', 'Which versions are listed.', {
  createdAfter: one('DateTime', 'created_after', 'Made at this moment or later.'),
  createdBefore: one('DateTime', 'created_before', 'Made at this moment or earlier.'),
});

/** The fields of an object of which the server keeps versions. */
for (const [type, { history, historyAt }, noun] of [
  [Offering, relations.Offering, 'offering'],
  [Resource, relations.Resource, 'resource'],
  [Plan, relations.Plan, 'plan'],
  [Invoice, relations.Invoice, 'invoice'],
  [Customer, relations.Customer, 'customer'],
  [User, relations.User, 'user'],
  [SshKey, relations.SshKey, 'key'],
] as const) {
  builder.objectFields(type, (t) => ({
    history: connection(t, history, {
      description: `The versions of the ${noun}, newest first. One request for each ${noun}. For staff and support only.`,
      filter: HistoryFilter,
    }),
    historyAt: fetchedRow(
      t,
      historyAt,
      `The version of the ${noun} at a moment; null when there was none yet. One request for each ${noun}. For staff ` +
        'and support only.',
      { timestamp: t.arg({ type: 'DateTime', required: true, description: 'The moment.' }) },
    ),
  }));
}
