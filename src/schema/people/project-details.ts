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
    'Answer of a project to one of the questions that its customer asks about each of its projects.',
  fields: (t) => ({
    questionUuid: answer.sure.uuid(
      t,
      'question_uuid',
      'UUID of the question. This API returns only the UUID, the text and the type of the question.',
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
      'The answer, in the form that `questionType` requires; null when there is none.',
    ),
  }),
});

builder.objectType(AffiliatedOrganization, {
  description: 'An organization on whose behalf projects are run.',
  fields: (t) => ({
    id: idOf<'AffiliatedOrganization'>(t, 'AffiliatedOrganization'),
    uuid: organization.sureUuid(t, 'uuid', 'UUID of the organization.'),
    url: organization.sure.ownUrl(t, 'url', 'URL of the organization in the REST API.'),
    name: organization.sure.string(t, 'name', 'Full name of the organization.'),
    code: organization.sure.string(t, 'code', 'Code of the organization in other systems.'),
    abbreviation: organization.sure.string(t, 'abbreviation', 'Abbreviated name; empty when there is none.'),
    description: organization.sure.string(t, 'description', 'Description of the organization.'),
    email: organization.sure.string(t, 'email', 'E-mail address for contact.'),
    homepage: organization.url(t, 'homepage', 'Website of the organization. Null when there is none.'),
    country: organization.sure.string(t, 'country', 'Country, as a two-letter ISO 3166 code.'),
    address: organization.sure.string(t, 'address', 'Postal address.'),
    created: organization.sure.dateTime(t, 'created', 'When the organization was registered.'),
    modified: organization.sure.dateTime(t, 'modified', 'When the data of the organization last changed.'),
    projectsCount: organization.sure.int(
      t,
      'projects_count',
      'Number of projects that are run on behalf of the organization.',
    ),
  }),
});

/** The UUID of a field of science. The REST API identifies the narrower one by its URL. */
function domainIn(row: Row, column: string): string {
  const uuid = uuidNamedBy(stringIn(row, column) ?? '');
  if (uuid === null) throw new UnusableValue(`no address with a UUID in ${column}`);
  return uuid;
}

builder.objectType(ScienceDomain, {
  description: "A field of science in the server's own classification, which has two levels.",
  fields: (t) => ({
    id: idOf<RowType>(t, 'ScienceDomain', { read: domainIn }),
    uuid: t.field({
      type: 'UUID',
      nullable: false,
      description: 'UUID of the field of science.',
      extensions: ownColumns<RowType>('uuid'),
      resolve: ({ row }) => domainIn(row, 'uuid'),
    }),
    name: partFields.string(
      t,
      'name',
      'Display name of the field of science. Null when the server does not return it.',
    ),
    code: partFields.string(t, 'code', 'Code of the field in the classification. Empty when there is none.'),
  }),
});
