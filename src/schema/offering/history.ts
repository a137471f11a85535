import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { connection } from '../connection.ts';
import { columnFields } from '../fields.ts';
import { filterInput, one } from '../filter.ts';
import { Customer, HistoryEntry, Invoice, Offering, Plan, Resource, SshKey, User } from '../refs.ts';
import { fetchedRow, linked } from '../related.ts';

const c = columnFields<'HistoryEntry'>();

builder.objectType(HistoryEntry, {
  description: 'A stored version of an object: its values from `revisionDate` until the next version.',
  fields: (t) => ({
    number: c.sure.int(t, 'id', 'Number of the version, unique on the server.'),
    revisionDate: c.sure.dateTime(t, 'revision_date', 'When the version was stored.'),
    revisionUser: linked(
      t,
      relations.HistoryEntry.revisionUser,
      'The user who made the change; null when the server made it itself.',
    ),
    revisionComment: c.sure.string(
      t,
      'revision_comment',
      'Description of the change, written by the server; empty when there is none.',
    ),
    serializedData: c.json(
      t,
      'serialized_data',
      'The whole object as it was in the database: an object from column name to value. The names are those of the ' +
        'database columns, not those of the REST API. Compare it with the previous version to see what changed. Null when ' +
        'the server stored no data.',
    ),
  }),
});

const HistoryFilter = filterInput('HistoryFilter', 'Selects versions of an object.', {
  createdAfter: one('DateTime', 'created_after', 'Versions that were stored at this time or later.'),
  createdBefore: one('DateTime', 'created_before', 'Versions that were stored at this time or earlier.'),
});

/** The history fields of types whose objects the server stores in versions. */
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
      description: `Versions of the ${noun}, newest first. Costs one request for each ${noun}. For staff and support.`,
      filter: HistoryFilter,
    }),
    historyAt: fetchedRow(
      t,
      historyAt,
      `The version of the ${noun} at a given time; null when there was no version yet. Costs one request ` +
        `for each ${noun}. For staff and support.`,
      {
        timestamp: t.arg({
          type: 'DateTime',
          required: true,
          description: 'The time for which the version is returned.',
        }),
      },
    ),
  }));
}
