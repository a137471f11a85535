import {
  type InputField,
  type InputObject,
  type InputValue,
  input,
  isValue,
  sentAs,
} from '../write/input.ts';

/** The offering that a partition, an endpoint or another part belongs to. `wire` where the body repeats it. */
export const ofOffering = <const W extends string | null = null>(wire?: W) =>
  input.uuid(wire ?? null, 'UUID of the offering.', { required: true });

/** The path parameter of the route for mutations about a part of an offering. */
export const offeringParams = ({ offeringUuid }: InputValue) => ({ uuid: String(offeringUuid) });

/** The row of the payload of a mutation about a part of an offering. */
export const offeringRow = ({ offeringUuid }: InputValue) => ({ offering_uuid: offeringUuid });

/** For maps whose keys the caller chooses: the REST API refuses anything but an object. */
export const mustBeObject = (value: unknown): string | null => (isValue(value) ? null : 'Must be an object.');

/** Marks a setting that servers of 2024 do not know. */
export const newer = <W extends string | null>(declared: InputField<W>): InputField<W> => ({
  ...declared,
  description: `${declared.description} Servers of 2024 ignore it.`,
});

/** The field for settings that a plug-in knows and this schema does not. */
export const extra = input.json(
  'extra',
  'Further settings by their REST names, for settings that this schema does not have yet. Servers ignore settings ' +
    'that they do not know.',
  { check: mustBeObject },
);

/** Sends the entries of `extra` beside the other settings, which take precedence. */
export function withExtra(value: unknown): unknown {
  if (!isValue(value)) return value;
  const { extra: more, ...known } = value;
  return isValue(more) ? { ...more, ...known } : known;
}

/** The place of a setting in the input: a setting without a field of its own belongs in `extra`. */
export function settingIn({ fields }: InputObject, place: readonly string[]): readonly string[] {
  const [name] = place;
  const own = Object.values(fields).some(({ wire }) => wire === name && wire !== 'extra');
  return name === undefined || own ? place : ['extra', ...place];
}

/** An object of settings that has a field `extra`. */
export const settings = <const W extends string>(type: InputObject, wire: W, description: string) =>
  sentAs(input.object(type, wire, description), withExtra, (place) => settingIn(type, place));

/** The texts and addresses that describe an offering to customers. An empty text clears one. */
export const overviewFields = {
  slug: input.string(
    'slug',
    'Slug of the offering: a short unique name for use in URLs. Only staff can choose it.',
  ),
  description: input.string('description', 'Short description of the offering, in a few sentences.'),
  fullDescription: input.string('full_description', 'Long description of the offering. May contain HTML.'),
  privacyPolicyLink: input.string('privacy_policy_link', 'URL of the privacy policy of the service.'),
  helpdeskUrl: input.string('helpdesk_url', 'URL where users of the service get help.'),
  documentationUrl: input.string('documentation_url', 'URL of the manual of the service.'),
  accessUrl: input.string('access_url', 'Public URL of the service.'),
  gettingStarted: input.string('getting_started', 'First steps for users of the offering. May contain HTML.'),
  integrationGuide: input.string(
    'integration_guide',
    'Instructions for the provider for connecting the back end of the offering. May contain HTML.',
  ),
};
