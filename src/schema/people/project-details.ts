import { UnusableValue } from '../../loaders/errors.ts';
import { stringIn } from '../../loaders/row-values.ts';
import type { RowType } from '../../rest-api/columns.ts';
import type { Row } from '../../upstream/client.ts';
import { uuidNamedBy } from '../../upstream/ids.ts';
import { builder } from '../builder.ts';
import { columnFields, ownColumns } from '../fields.ts';
import { idOf } from '../node.ts';
import { AffiliatedOrganization, ProjectMetadataAnswer, ScienceDomain } from '../refs.ts';
import { partFields } from './part.ts';

const answer = columnFields<'ProjectMetadataAnswer'>();
const organization = columnFields<'AffiliatedOrganization'>();

builder.objectType(ProjectMetadataAnswer, {
  description:
    'The answer of a project to one of the questions that its customer asks about each of its projects.',
  fields: (t) => ({
    questionUuid: answer.sure.uuid(
      t,
      'question_uuid',
      'Identifies the question, of which this API tells no more than stands here.',
    ),
    question: answer.sure.string(t, 'question', 'Text of the question.'),
    questionType: answer.sure.string(
      t,
      'question_type',
      'Kind of answer, for example `boolean` or `single_select`.',
    ),
    answer: answer.json(
      t,
      'answer',
      'The answer, in the form that its kind asks for; null when none was given.',
    ),
  }),
});

builder.objectType(AffiliatedOrganization, {
  description: 'An organization on whose behalf projects are run.',
  fields: (t) => ({
    id: idOf<'AffiliatedOrganization'>(t, 'AffiliatedOrganization'),
    uuid: organization.sureUuid(t, 'uuid', 'Identifies the organization.'),
    url: organization.sure.ownUrl(t, 'url', 'Address of the organization in the REST API.'),
    name: organization.sure.string(t, 'name', 'Full name.'),
    code: organization.sure.string(t, 'code', 'Code by which it is known in other systems.'),
    abbreviation: organization.sure.string(t, 'abbreviation', 'Abbreviated name; empty when there is none.'),
    description: organization.sure.string(t, 'description', 'What the organization is.'),
    email: organization.sure.string(t, 'email', 'E-mail address for contact.'),
    homepage: organization.url(t, 'homepage', 'Web site. Null when there is none.'),
    country: organization.sure.string(t, 'country', 'Country, as a two-letter ISO 3166 code.'),
    address: organization.sure.string(t, 'address', 'Postal address.'),
    created: organization.sure.dateTime(t, 'created', 'When it was registered.'),
    modified: organization.sure.dateTime(t, 'modified', 'When its data last changed.'),
    projectsCount: organization.sure.int(
      t,
      'projects_count',
      'Number of projects that are run on its behalf.',
    ),
  }),
});

/** The uuid of a field of science: the narrower one is named by its address in the API. */
function domainIn(row: Row, column: string): string {
  const uuid = uuidNamedBy(stringIn(row, column) ?? '');
  if (uuid === null) throw new UnusableValue(`no address with a uuid in ${column}`);
  return uuid;
}

builder.objectType(ScienceDomain, {
  description: "A field of science in the server's own classification, which has two levels.",
  fields: (t) => ({
    id: idOf<RowType>(t, 'ScienceDomain', { read: domainIn }),
    uuid: t.field({
      type: 'UUID',
      nullable: false,
      description: 'Identifies the field of science.',
      extensions: ownColumns<RowType>('uuid'),
      resolve: ({ row }) => domainIn(row, 'uuid'),
    }),
    name: partFields.string(t, 'name', 'Display name. Null when the server does not send it.'),
    code: partFields.string(t, 'code', 'Code in the classification. Empty when it has none.'),
  }),
});
