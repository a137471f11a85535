import type { FieldBuilder } from '../builder.ts';
import { type InputValue, input } from '../write/input.ts';
import { changed } from '../write/transition.ts';
import { mustBeFile } from '../write/upload.ts';
import { boundToState, writeMutation } from '../write/write-mutation.ts';

const uuid = input.target('UUID of the offering.');

/** The two mutations that set and clear a picture of an offering. */
function pictureMutations(picture: 'image' | 'thumbnail', what: string): void {
  const noun = `${picture[0]?.toUpperCase()}${picture.slice(1)}`;
  const common = {
    method: 'POST',
    result: (given: InputValue) => ({ offering_uuid: given.uuid }),
    payload: (t: FieldBuilder) => ({ offering: changed.offering(t) }),
  } as const;
  writeMutation({
    ...common,
    name: `setOffering${noun}`,
    description: `Sets ${what}. Replaces the previous one. For owners and managers of the offering.`,
    input: {
      uuid,
      [picture]: input.upload(picture, 'The picture file: PNG, JPEG, GIF, SVG, ICO or WebP.', {
        required: true,
        check: mustBeFile('image'),
      }),
    },
    route: `/api/marketplace-provider-offerings/{uuid}/update_${picture}/`,
    send: 'form',
  });
  writeMutation({
    ...common,
    name: `clearOffering${noun}`,
    description: `Removes ${what}. For owners and managers of the offering.`,
    input: { uuid },
    route: `/api/marketplace-provider-offerings/{uuid}/delete_${picture}/`,
  });
}

pictureMutations('image', 'the large picture of an offering');
pictureMutations('thumbnail', 'the small picture of an offering, which lists show');

writeMutation({
  name: 'uploadOfferingMarkdownImage',
  description:
    'Uploads a picture for use in the texts of an offering, and returns its URL. Only if the site allows ' +
    'this. For owners and managers of the offering. Refused for an archived offering.',
  input: {
    uuid,
    image: input.upload('image', 'The picture file: PNG, JPEG, GIF or WebP.', {
      required: true,
      check: mustBeFile('image'),
    }),
  },
  method: 'POST',
  route: '/api/marketplace-provider-offerings/{uuid}/upload_markdown_image/',
  send: 'form',
  refusals: boundToState,
  result: (given, { url }) => ({ offering_uuid: given.uuid, url }),
  payload: (t) => ({
    offering: changed.offering(t, 'The offering, which does not change.'),
    url: t.field({
      type: 'URL',
      description:
        'URL of the picture, for use as `![](…)` in a text. Null when the write was refused, or when Waldur ' +
        'did not return it.',
      resolve: ({ row: { url } }, _args, { publicUrls }) =>
        typeof url === 'string' && url !== '' ? publicUrls.of(url) : null,
    }),
  }),
});
