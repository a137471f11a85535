import { builder } from '../builder.ts';
import { columnFields } from '../fields.ts';
import { ProfileCompleteness } from '../refs.ts';

const c = columnFields<'ProfileCompleteness'>();

builder.objectType(ProfileCompleteness, {
  description: 'Whether a user has filled in all personal data that the server asks for.',
  fields: (t) => ({
    isComplete: c.sure.boolean(t, 'is_complete', 'Whether nothing is missing.'),
    missingFields: c.strings(
      t,
      'missing_fields',
      'Data that are missing, by REST name, for example `phone_number`.',
    ),
    mandatoryFields: c.strings(t, 'mandatory_fields', 'Data that the server asks for, by REST name.'),
    enforcementEnabled: c.sure.boolean(
      t,
      'enforcement_enabled',
      'Whether the server refuses to work for users whose data are incomplete.',
    ),
  }),
});
