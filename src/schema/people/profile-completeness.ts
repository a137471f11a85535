import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { ProfileCompleteness } from '../refs.ts';

const c = columnFields<'ProfileCompleteness'>();

builder.objectType(ProfileCompleteness, {
  description: 'Whether a user has filled in all personal data that the server requires.',
  fields: (t) => ({
    isComplete: c.sure.boolean(t, 'is_complete', 'Whether no required data are missing.'),
    missingFields: c.strings(
      t,
      'missing_fields',
      'REST names of the missing data, for example `phone_number`.',
    ),
    mandatoryFields: c.strings(t, 'mandatory_fields', 'REST names of the data that the server requires.'),
    enforcementEnabled: c.sure.boolean(
      t,
      'enforcement_enabled',
      'Whether the server refuses requests of users whose data are incomplete.',
    ),
  }),
});
