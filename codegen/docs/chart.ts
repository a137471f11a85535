import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { settings } from '../../src/settings/settings.ts';

/** Settings that are not among the values of `settings`: the chart sets them from other values, or they need a checkout. */
const setByChart: ReadonlySet<string> = new Set([
  'WALDUR_API_URL',
  'WALDUR_PUBLIC_URL',
  'PORT',
  'HOST',
  'METRICS_PORT',
  'SANDBOX',
  'SANDBOX_RESOURCES',
  'SANDBOX_LATENCY_MS',
]);

/** Values that the chart passes to Kubernetes unchanged: any key is valid in them. */
const ofKubernetes = /^(?:annotations|labels|resources)$/;

/** The types of a number. YAML and `--set` differ in what they parse as a number, so text is valid too. */
const number = ['number', 'string'];

/** The JSON schema of one value, derived from its default. */
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

/** The JSON schemas of values. The comment before a key of `values.yaml` is its description. */
const propertiesOf = (values: YAMLMap): Readonly<Record<string, object>> =>
  Object.fromEntries(
    values.items.map(({ key, value }) => {
      if (!isScalar(key)) throw new Error('deploy/helm/values.yaml has a key that is no text.');
      const name = String(key.value);
      const description = key.commentBefore?.replaceAll(/\n ?/g, ' ').trim();
      return [name, { ...(description && { description }), ...schemaOf(name, value) }];
    }),
  );

/** The JSON schema of the values of the Helm chart, from the text of `values.yaml` and all settings. */
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
      // Helm adds `global` to the values of every chart.
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
