import { relations } from '../../relations/relations.ts';
import { builder } from '../builder.ts';
import { restEnum } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { Customer, ProjectDigest, ProjectDigestSection } from '../refs.ts';
import { fetchedRow } from '../related.ts';
import { checkNotEmpty } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { answered, putTwin, writeMutation } from '../write/write-mutation.ts';

const digest = columnFields<'ProjectDigest'>();
const section = columnFields<'ProjectDigestSection'>();

const DigestFrequency = restEnum('DigestFrequency', 'How often a digest is sent.', {
  weekly: 'Once a week.',
  biweekly: 'Every second week.',
  monthly: 'Once a month.',
});

builder.objectType(ProjectDigest, {
  description: 'What the owners of a customer are told about its projects by e-mail from time to time.',
  fields: (t) => ({
    isEnabled: digest.sure.boolean(t, 'is_enabled', 'Whether it is sent.'),
    frequency: digest.sure.enum(t, 'frequency', DigestFrequency, 'How often it is sent.'),
    frequencyWord: digest.word(t, 'frequency', 'frequency'),
    dayOfWeek: digest.int(
      t,
      'day_of_week',
      'Day of the week on which it is sent, by the number that the server gives it; null where none was set.',
    ),
    dayOfMonth: digest.int(
      t,
      'day_of_month',
      'Day of the month on which it is sent; null where none was set.',
    ),
    enabledSections: digest.strings(t, 'enabled_sections', 'What it tells of, by the keys of sections.'),
    availableSections: digest.objects(t, 'available_sections', ProjectDigestSection, 'What it may tell of.'),
    lastSentAt: digest.dateTime(t, 'last_sent_at', 'When it was last sent; null when it never was.'),
  }),
});

builder.objectType(ProjectDigestSection, {
  description: 'A part of the digest on the projects of a customer.',
  fields: (t) => ({
    key: section.sure.string(t, 'key', 'What inputs name it by.'),
    title: section.sure.string(t, 'title', 'Display name.'),
  }),
});

builder.objectFields(Customer, (t) => ({
  projectDigest: fetchedRow(
    t,
    relations.Customer.projectDigest,
    'What its owners are told about its projects by e-mail. For those who may update the customer. Null where the site sends ' +
      'no digests. One request for each customer.',
  ),
}));

const target = { uuid: input.target('The customer.') };
const base = '/api/customers/{uuid}/';

const settings = {
  isEnabled: input.boolean('is_enabled', 'Whether it is sent.'),
  frequency: input.enum(DigestFrequency, 'frequency', 'How often it is sent.'),
  enabledSections: input.strings(
    'enabled_sections',
    'What it tells of, by the keys of `availableSections`, all of it.',
  ),
  dayOfWeek: input.int(
    'day_of_week',
    'Day of the week on which it is sent, by the number that the server gives it.',
  ),
  dayOfMonth: input.int('day_of_month', 'Day of the month on which it is sent.'),
};

const who = 'For those who may update the customer (`CUSTOMER.UPDATE`).';

writeMutation({
  name: 'updateCustomerProjectDigest',
  description: `Changes what the owners of a customer are told about its projects by e-mail. What is left out stays as it is. ${who}`,
  input: { ...target, ...settings },
  method: 'PATCH',
  route: `${base}update-project-digest-config/`,
  check: (value) => checkNotEmpty(settings, value),
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});

writeMutation({
  name: 'replaceCustomerProjectDigest',
  description: `Sets what the owners of a customer are told about its projects by e-mail anew, with PUT. ${who}`,
  deprecated: putTwin('updateCustomerProjectDigest'),
  input: { ...target, ...settings },
  method: 'PUT',
  route: `${base}update-project-digest-config/`,
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});

writeMutation({
  name: 'previewCustomerProjectDigest',
  description: `Shows what would be told about one project. Nothing is sent. ${who}`,
  input: { ...target, projectUuid: input.uuid('project_uuid', 'The project.', { required: true }) },
  method: 'POST',
  route: `${base}project-digest-config/preview/`,
  result: (_input, { subject, html_body, text_body }) => ({ subject, html_body, text_body }),
  payload: (t) => ({
    subject: answered(t, 'String', 'subject', 'The subject of the e-mail; null when the write was refused.'),
    htmlBody: answered(t, 'String', 'html_body', 'What it says, as HTML; null when the write was refused.'),
    textBody: answered(t, 'String', 'text_body', 'The same as text; null when the write was refused.'),
  }),
});

writeMutation({
  name: 'sendCustomerTestProjectDigest',
  description: `Sends you what the owners of a customer are told about its projects by e-mail. ${who}`,
  input: target,
  method: 'POST',
  route: `${base}project-digest-config/send-test/`,
  result: ({ uuid }) => ({ customer_uuid: uuid }),
  payload: (t) => ({ customer: changed.customer(t) }),
});
