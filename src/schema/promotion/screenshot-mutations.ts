import { checkNotEmpty, must } from '../write/checks.ts';
import { input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile } from '../write/upload.ts';
import { deleted, putTwin, writeMutation } from '../write/write-mutation.ts';

const route = '/api/marketplace-screenshots/';

const target = { uuid: input.target('UUID of the screenshot.') };

const texts = (required: boolean) => ({
  name: input.string('name', 'Title of the picture.', { required, check: must.notBeBlank }),
  description: input.string('description', 'Description of what the picture shows.'),
});

writeMutation({
  name: 'createScreenshot',
  description: 'Adds a screenshot to an offering. For owners and managers of the offering.',
  input: {
    offeringUuid: input.link(
      '/api/marketplace-provider-offerings/{uuid}/',
      'offering',
      'UUID of the offering that the picture shows.',
      { required: true },
    ),
    ...texts(true),
    image: input.upload('image', 'The picture file: PNG, JPEG, GIF, SVG, ICO or WebP.', {
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
      'The new screenshot; null when none was added, or when Waldur did not return its UUID.',
    ),
    offering: changed.offering(t),
  }),
});

const changes = texts(false);

writeMutation({
  name: 'updateScreenshot',
  description:
    'Changes the title and description of a screenshot. Fields that are left out stay unchanged; the picture and the ' +
    'offering cannot be changed. For owners and managers of the offering.',
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
    'Replaces the title and description of a screenshot, with PUT. For owners and managers of the offering.',
  deprecated: putTwin('updateScreenshot'),
  input: { ...target, ...texts(true) },
  method: 'PUT',
  route: `${route}{uuid}/`,
  result: ({ uuid }) => ({ screenshot_uuid: uuid }),
  payload: (t) => ({ screenshot: changed.screenshot(t) }),
});

writeMutation({
  name: 'deleteScreenshot',
  description: 'Deletes a screenshot of an offering. For owners and managers of the offering.',
  input: target,
  method: 'DELETE',
  route: `${route}{uuid}/`,
  result: ({ uuid }) => ({ deleted_uuid: uuid }),
  payload: (t) => deleted(t, 'Screenshot'),
});
