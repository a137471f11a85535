import { builder } from '../builder.ts';
import { AgentType } from '../enums.ts';
import { columnFields } from '../fields.ts';
import { IntegrationStatus } from '../refs.ts';

const c = columnFields<'IntegrationStatus'>();

builder.objectType(IntegrationStatus, {
  description:
    'How an agent that the provider runs for an offering is getting on, judged by its requests to Waldur.',
  fields: (t) => ({
    agentType: c.sure.enum(t, 'agent_type', AgentType, 'What the agent does.'),
    agentTypeWord: c.word(t, 'agent_type', 'agentType'),
    status: c.sure.string(
      t,
      'status',
      'Whether the agent is heard of, in the words of the server, for example `Active`.',
    ),
    lastRequestTimestamp: c.dateTime(
      t,
      'last_request_timestamp',
      'When the agent last called; null when it never did.',
    ),
    serviceName: c.string(t, 'service_name', 'Name under which the agent runs.'),
  }),
});
