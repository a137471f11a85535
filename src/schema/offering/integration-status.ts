import { builder } from '../builder.ts';
import { AgentType } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { IntegrationStatus } from '../refs.ts';

const c = columnFields<'IntegrationStatus'>();

builder.objectType(IntegrationStatus, {
  description:
    'Status of an agent that the provider runs for an offering, derived from its requests to Waldur.',
  fields: (t) => ({
    agentType: c.sure.enum(t, 'agent_type', AgentType, 'Task of the agent.'),
    agentTypeWord: c.word(t, 'agent_type', 'agentType'),
    status: c.sure.string(
      t,
      'status',
      'Whether Waldur receives requests from the agent, as the server names it, for example `Active`.',
    ),
    lastRequestTimestamp: c.dateTime(
      t,
      'last_request_timestamp',
      'When the agent last sent a request; null when it never did.',
    ),
    serviceName: c.string(t, 'service_name', 'Name under which the agent runs.'),
  }),
});
