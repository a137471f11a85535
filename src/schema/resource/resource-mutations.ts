import { checkNotEmpty, must } from '../write/checks.ts';
import { input, inputObject, sentAs } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { boundToState, deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { resourceAction } from './resource-action.ts';

const target = input.target('The resource.');

function details(nameRequired: boolean) {
  return {
    uuid: target,
    name: input.string('name', 'Display name.', { required: nameRequired, check: must.notBeBlank }),
    description: input.string('description', 'Free text about the resource.'),
    endDate: input.date('end_date', 'Last day of the resource, which is removed after it; null for no end.'),
  };
}

const changes = details(false);

writeMutation({
  name: 'updateResource',
  description:
    'Changes name, description or end date of a resource. What is left out stays as it is. Everything else of a ' +
    'resource has a mutation of its own or goes through an order. For the provider.',
  input: changes,
  method: 'PATCH',
  route: '/api/marketplace-provider-resources/{uuid}/',
  refusals: boundToState,
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ resource_uuid: uuid }),
  payload: (t) => ({ resource: changed.resource(t) }),
});

writeMutation({
  name: 'replaceResource',
  description:
    'Sets name, description and end date of a resource together, with PUT: unlike for `updateResource` the name is ' +
    'required. Give all three: whether one that is left out stays as it is, is up to the server. For the provider.',
  deprecated: putTwin('updateResource'),
  input: details(true),
  method: 'PUT',
  route: '/api/marketplace-provider-resources/{uuid}/',
  refusals: boundToState,
  result: ({ uuid }) => ({ resource_uuid: uuid }),
  payload: (t) => ({ resource: changed.resource(t) }),
});

resourceAction({
  name: 'moveResource',
  action: 'move_resource',
  description: 'Moves a resource, with all that belongs to it, to another project. Staff only.',
  refusals: {},
  input: {
    projectUuid: sentAs(
      input.link('/api/projects/{uuid}/', 'project', 'The project that the resource is to belong to.', {
        required: true,
      }),
      (uuid, restUrl) => ({ url: `${restUrl}/api/projects/${String(uuid)}/` }),
      () => [],
    ),
  },
});

resourceAction({
  name: 'pullResource',
  action: 'pull',
  description:
    'Has the server read a resource from the system behind the offering again, while it is `OK` or `ERRED`. That goes ' +
    'on after the answer: read the resource later. Refused where the back end of the offering cannot be read.',
});

resourceAction({
  name: 'refreshResourceLastSync',
  action: 'refresh_last_sync',
  description:
    'Notes that a resource was compared with the system behind the offering just now (`resource.lastSync`). For the ' +
    'provider.',
});

const ReportSectionInput = inputObject(
  'ReportSectionInput',
  'One section of what a provider writes about a resource.',
  {
    header: input.string('header', 'Heading.', { required: true, check: must.notBeBlank }),
    body: input.string('body', 'Text. It may hold HTML.', { required: true, check: must.notBeBlank }),
  },
);

resourceAction({
  name: 'submitResourceReport',
  action: 'submit_report',
  description:
    'Sets what the provider writes about a resource, in place of its earlier report. For the provider.',
  input: {
    report: input.objects(ReportSectionInput, 'report', 'The sections, in order.', { required: true }),
  },
});

writeMutation({
  name: 'unlinkResource',
  description:
    'Removes a resource from the database, in any state, for cleaning up one that is stuck. What stands behind it in ' +
    'the system of the offering is left alone. Staff only.',
  input: { uuid: target },
  method: 'POST',
  route: '/api/marketplace-provider-resources/{uuid}/unlink/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Resource'),
});
