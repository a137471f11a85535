import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { settings } from '../../src/settings/settings.ts';

/** Settings that the chart sets by values of its own. */
const setByChart: ReadonlySet<string> = new Set([
  'WALDUR_API_URL',
  'WALDUR_PUBLIC_URL',
  'PORT',
  'HOST',
  'METRICS_PORT',
  // It needs a checkout.
  'SANDBOX',
  'SANDBOX_RESOURCES',
  'SANDBOX_LATENCY_MS',
]);

/** Values that are written to Kubernetes as they are: any key is valid there. */
const ofKubernetes = /^(?:annotations|labels|resources)$/;

/** YAML and `--set` disagree on what is a number, so a number is valid as text, too. */
const number = ['number', 'string'];

/** The schema of one value, from its default. */
function schemaOf(name: string, value: unknown): object {
  if (isSeq(value)) return { type: 'array' };
  if (isMap(value)) {
    if (value.items.length === 0 || ofKubernetes.test(name)) return { type: 'object' };
    return { type: 'object', properties: propertiesOf(value), additionalProperties: false };
  }
  const kind = isScalar(value) ? typeof value.value : null;
  if (kind === 'number') return { type: number };
  if (kind === 'string' || kind === 'boolean') return { type: kind };
  throw new Error(`deploy/helm/values.yaml has no default for ${name}.`);
}

/** What stands before a key of `values.yaml` describes it. */
const propertiesOf = (values: YAMLMap): Readonly<Record<string, object>> =>
  Object.fromEntries(
    values.items.map(({ key, value }) => {
      if (!isScalar(key)) throw new Error('deploy/helm/values.yaml has a key that is no text.');
      const name = String(key.value);
      const description = key.commentBefore?.replaceAll(/\n ?/g, ' ').trim();
      return [name, { ...(description && { description }), ...schemaOf(name, value) }];
    }),
  );

/** The JSON schema of the values of the Helm chart, by the text of `values.yaml` and the settings that there are. */
export function chartSchema(text: string): string {
  const { contents } = parseDocument(text);
  if (!isMap(contents)) throw new Error('deploy/helm/values.yaml has no values.');
  const known = Object.entries(settings).flatMap(([name, { desc }]) =>
    setByChart.has(name) ? [] : [[name, { description: desc, type: ['string', 'number', 'boolean'] }]],
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      // Helm adds it to the values of every chart.
      global: { type: 'object' },
      ...propertiesOf(contents),
      settings: {
        type: 'object',
        properties: Object.fromEntries(known),
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
