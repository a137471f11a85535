import type { Call, Reply } from '../rest/call.ts';
import { listOf, readBody, required } from '../rest/fields.ts';
import { fields400 } from '../rest/refusals.ts';
import { blank, bool, uuid } from '../rest/values.ts';
import type { Json, Offering, Provider } from '../world/types.ts';

/** A text in YAML: JSON strings are valid YAML. */
const quoted = (value: string): string => JSON.stringify(value);

function offeringLines(call: Call, offering: Offering, apiUrl: string, withPolicies: boolean): string[] {
  const lines = [
    `  - name: ${quoted(offering.name)}`,
    `    waldur_api_url: ${quoted(apiUrl)}`,
    '    waldur_api_token: "<your token>"',
    `    waldur_offering_uuid: ${quoted(offering.uuid)}`,
    '    backend_type: "slurm"',
    '    backend_components:',
    ...offering.components.flatMap((each) => [
      `      ${each.type}:`,
      `        measured_unit: ${quoted(each.measuredUnit)}`,
      `        unit_factor: ${each.factor}`,
      `        accounting_type: ${quoted(each.billingType)}`,
      `        label: ${quoted(each.name)}`,
    ]),
  ];
  const policies = withPolicies ? call.world.policies.filter((each) => each.offering === offering) : [];
  if (policies.length > 0) {
    lines.push('    policies:');
    for (const policy of policies) {
      lines.push(`      - actions: ${quoted(policy.actions)}`);
      for (const { type, limit } of policy.componentLimits) lines.push(`        ${type}: ${limit}`);
    }
  }
  return lines;
}

/** The configuration of the provider's agent as YAML. An offering of another provider is an error at its index. */
export function siteAgentConfig(call: Call, provider: Provider): Reply {
  const sent = readBody(call, {
    offering_uuids: required(listOf(uuid())),
    include_policy_settings: bool(),
    waldur_api_url: blank(),
    timezone: blank(64),
  });
  if (sent.offering_uuids.length === 0) throw fields400({ offering_uuids: 'This list may not be empty.' });
  const errors: Record<string, Json> = {};
  const offerings = sent.offering_uuids.flatMap((hex, index) => {
    const found = provider.offerings.find((each) => each.uuid === hex);
    if (!found) errors[index] = [`Object with uuid=${hex} does not exist.`];
    return found ?? [];
  });
  if (Object.keys(errors).length > 0) throw fields400({ offering_uuids: errors });
  const apiUrl = sent.waldur_api_url || `${call.origin}/api/`;
  const lines = [
    `timezone: ${quoted(sent.timezone || 'UTC')}`,
    'sentry_dsn: ""',
    'offerings:',
    ...offerings.flatMap((each) => offeringLines(call, each, apiUrl, sent.include_policy_settings ?? false)),
  ];
  return {
    status: 200,
    text: { type: 'application/x-yaml', value: `${lines.join('\n')}\n` },
    headers: { 'Content-Disposition': 'attachment; filename="waldur-site-agent-config.yaml"' },
  };
}
