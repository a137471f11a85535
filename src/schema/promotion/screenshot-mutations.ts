import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile } from '../write/upload.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const route = '/api/marketplace-screenshots/';

const target = { uuid: input.target('The screenshot.') };

const texts = (required: boolean) => ({
  name: input.string('name', 'Title of the picture.', { required, check: must.notBeBlank }),
  description: input.string('description', 'What is to be seen.'),
});

writeMutation({
  name: 'createScreenshot',
  description: 'Adds a picture to an offering. For owners and managers of the offering.',
  input: {
    offeringUuid: input.link(
      '/api/marketplace-provider-offerings/{uuid}/',
      'offering',
      'The offering that the picture shows.',
      { required: true },
    ),
    ...texts(true),
    image: input.upload('image', 'The picture: PNG, JPEG, GIF, SVG, ICO or WebP.', {
      required: true,
      check: mustBeFile('image'),
    }),
  },
  method: 'POST',
  route,
  send: 'form',
  result: ({ offeringUuid }, { uuid }) => ({ offering_uuid: offeringUuid, screenshot_uuid: uuid }),
  payload: (t) => ({
    screenshot: changed.screenshot(
      t,
      'The new picture; null when none was added, or when Waldur did not send its uuid.',
    ),
    offering: changed.offering(t),
  }),
});

const changes = texts(false);

writeMutation({
  name: 'updateScreenshot',
  description:
    'Changes what is said of a picture of an offering. What is left out stays as it is; picture and offering always do. For ' +
    'owners and managers of the offering.',
  input: { ...target, ...changes },
  method: 'PATCH',
  route: `${route}{uuid}/`,
  check: (value) => checkNotEmpty(changes, value),
  result: ({ uuid }) => ({ screenshot_uuid: uuid }),
  payload: (t) => ({ screenshot: changed.screenshot(t) }),
});

writeMutation({
  name: 'replaceScreenshot',
  description:
    'Sets what is said of a picture of an offering anew, with PUT. For owners and managers of the offering.',
  deprecated: putTwin('updateScreenshot'),
  input: { ...target, ...texts(true) },
  method: 'PUT',
  route: `${route}{uuid}/`,
  result: ({ uuid }) => ({ screenshot_uuid: uuid }),
  payload: (t) => ({ screenshot: changed.screenshot(t) }),
});

writeMutation({
  name: 'deleteScreenshot',
  description: 'Deletes a picture of an offering. For owners and managers of the offering.',
  input: target,
  method: 'DELETE',
  route: `${route}{uuid}/`,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Screenshot'),
});
