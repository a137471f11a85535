import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { restEnum } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { Customer, ProjectDigest, ProjectDigestSection } from '../refs.ts';
import { fetchedRow } from '../related.ts';
import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { putTwin, responseValue, writeMutation } from '../write/write-mutation.ts';

const digest = columnFields<'ProjectDigest'>();
const section = columnFields<'ProjectDigestSection'>();

const DigestFrequency = restEnum(
  'DigestFrequency',
  'How often the digest on the projects of a customer is sent.',
  {
    weekly: 'The digest is sent once a week.',
    biweekly: 'The digest is sent every second week.',
    monthly: 'The digest is sent once a month.',
  },
);

builder.objectType(ProjectDigest, {
  description: 'Settings of the digest: a regular e-mail to the owners of a customer about its projects.',
  fields: (t) => ({
    isEnabled: digest.sure.boolean(t, 'is_enabled', 'Whether the digest is sent.'),
    frequency: digest.sure.enum(t, 'frequency', DigestFrequency, 'How often the digest is sent.'),
    frequencyWord: digest.word(t, 'frequency', 'frequency'),
    dayOfWeek: digest.int(
      t,
      'day_of_week',
      'Day of the week on which the digest is sent, as a number in the numbering of the server; null when none is set.',
    ),
    dayOfMonth: digest.int(
      t,
      'day_of_month',
      'Day of the month on which the digest is sent; null when none is set.',
    ),
    enabledSections: digest.strings(t, 'enabled_sections', 'Keys of the sections that the digest contains.'),
    availableSections: digest.objects(
      t,
      'available_sections',
      ProjectDigestSection,
      'Sections that the digest can contain.',
    ),
    lastSentAt: digest.dateTime(
      t,
      'last_sent_at',
      'When the digest was last sent; null when it was never sent.',
    ),
  }),
});

builder.objectType(ProjectDigestSection, {
  description: 'A section of the digest on the projects of a customer.',
  fields: (t) => ({
    key: section.sure.string(t, 'key', 'Key of the section, as used in inputs.'),
    title: section.sure.string(t, 'title', 'Display name of the section.'),
  }),
});

builder.objectFields(Customer, (t) => ({
  projectDigest: fetchedRow(
    t,
    relations.Customer.projectDigest,
    'Settings of the digest: a regular e-mail to the owners of the customer about its projects. For callers who may update ' +
      'the customer. Null when the site sends no digests. Costs one request for each customer.',
  ),
}));

const target = { uuid: input.target('UUID of the customer.') };
const base = '/api/customers/{uuid}/';

const settings = {
  isEnabled: input.boolean('is_enabled', 'Whether the digest is sent.'),
  frequency: input.enum(DigestFrequency, 'frequency', 'How often the digest is sent.'),
  enabledSections: input.strings(
    'enabled_sections',
    'Complete list of the sections that the digest contains, by the keys in `ProjectDigest.availableSections`.',
  ),
  dayOfWeek: input.int(
    'day_of_week',
    'Day of the week on which the digest is sent, as a number in the numbering of the server.',
  ),
  dayOfMonth: input.int('day_of_month', 'Day of the month on which the digest is sent.'),
};

const who = 'For callers who may update the customer (`CUSTOMER.UPDATE`).';

writeMutation({
  name: 'updateCustomerProjectDigest',
  description:
    'Changes the settings of the digest, an e-mail to the owners of a customer about its projects. ' +
    `Fields that are left out stay unchanged. ${who}`,
  input: { ...target, ...settings },
  method: 'PATCH',
  route: `${base}update-project-digest-config/`,
  check: (value) => checkNotEmpty(settings, value),
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});

writeMutation({
  name: 'replaceCustomerProjectDigest',
  description: `Replaces the settings of the digest, an e-mail to the owners of a customer about its projects, with PUT. ${who}`,
  deprecated: putTwin('updateCustomerProjectDigest'),
  input: { ...target, ...settings },
  method: 'PUT',
  route: `${base}update-project-digest-config/`,
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});

writeMutation({
  name: 'previewCustomerProjectDigest',
  description: `Returns what the digest would say about one project. Nothing is sent. ${who}`,
  input: {
    ...target,
    projectUuid: input.uuid('project_uuid', 'UUID of the project that the preview is about.', {
      required: true,
    }),
  },
  method: 'POST',
  route: `${base}project-digest-config/preview/`,
  result: (_input, { subject, html_body, text_body }) => ({ subject, html_body, text_body }),
  payload: (t) => ({
    subject: responseValue(t, 'String', 'subject', 'Subject of the e-mail; null when the write was refused.'),
    htmlBody: responseValue(
      t,
      'String',
      'html_body',
      'Text of the e-mail, as HTML; null when the write was refused.',
    ),
    textBody: responseValue(
      t,
      'String',
      'text_body',
      'Text of the e-mail, as plain text; null when the write was refused.',
    ),
  }),
});

writeMutation({
  name: 'sendCustomerTestProjectDigest',
  description: `Sends you the digest, an e-mail to the owners of a customer about its projects, as a test. ${who}`,
  input: target,
  method: 'POST',
  route: `${base}project-digest-config/send-test/`,
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});
