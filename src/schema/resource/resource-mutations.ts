import { checkNotEmpty, must } from '../write/checks.ts';
import { input, inputObject, sentAs } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { boundToState, deleted, putTwin, writeMutation } from '../write/write-mutation.ts';
import { resourceAction } from './resource-action.ts';

const target = input.target('UUID of the resource.');

function details(nameRequired: boolean) {
  return {
    uuid: target,
    name: input.string('name', 'Display name of the resource.', {
      required: nameRequired,
      check: must.notBeBlank,
    }),
    description: input.string('description', 'Free text about the resource.'),
    endDate: input.date(
      'end_date',
      'Last day of the resource, after which it is removed; null for no end date.',
    ),
  };
}

const changes = details(false);

writeMutation({
  name: 'updateResource',
  description:
    'Changes the name, description or end date of a resource. Fields that are left out stay unchanged. Other parts ' +
    "of a resource have their own mutations or are changed by orders. For callers on the provider's side.",
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
    'Sets the name, description and end date of a resource, with PUT. Unlike for `updateResource`, the name is ' +
    'required. Give all three: it depends on the server whether a field that is left out stays unchanged. For ' +
    "callers on the provider's side.",
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
  description: 'Moves a resource, with everything that belongs to it, to another project. For staff.',
  refusals: {},
  input: {
    projectUuid: sentAs(
      input.link('/api/projects/{uuid}/', 'project', 'UUID of the project to which the resource moves.', {
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
    'Makes Waldur read a resource from the back end of the offering again, while the resource is `OK` or ' +
    '`ERRED`. Waldur reads after it has responded: query the resource later. Refused when the back end ' +
    'of the offering cannot be read.',
});

resourceAction({
  name: 'refreshResourceLastSync',
  action: 'refresh_last_sync',
  description:
    'Records the current time as the time when a resource was last synchronized with the back end of the ' +
    "offering (`resource.lastSync`). For callers on the provider's side.",
});

const ReportSectionInput = inputObject(
  'ReportSectionInput',
  "One section of the provider's report about a resource.",
  {
    header: input.string('header', 'Heading of the section.', { required: true, check: must.notBeBlank }),
    body: input.string('body', 'Text of the section. It may contain HTML.', {
      required: true,
      check: must.notBeBlank,
    }),
  },
);

resourceAction({
  name: 'submitResourceReport',
  action: 'submit_report',
  description:
    "Sets the provider's report about a resource and replaces the earlier report. For callers on the provider's side.",
  input: {
    report: input.objects(
      ReportSectionInput,
      'report',
      'All sections of the report, in the order in which they are shown.',
      { required: true },
    ),
  },
});

writeMutation({
  name: 'unlinkResource',
  description:
    'Removes a resource from the database of Waldur, in any state, to clean up a resource that is stuck. ' +
    'Nothing is removed in the back end of the offering. For staff.',
  input: { uuid: target },
  method: 'POST',
  route: '/api/marketplace-provider-resources/{uuid}/unlink/',
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Resource'),
});
