import type { Offering } from '../world/types.ts';
import { type Call, hexUuid, ServerFault } from './call.ts';

/** What a provider's agent does for an offering. */
export const agentTypes = ['Order processing', 'Usage reporting', 'Resource sync'] as const;
export type AgentType = (typeof agentTypes)[number];

const seen = new WeakMap<Offering, Map<AgentType, number>>();

/** When an agent last called for an offering, in milliseconds since 1970. */
export const agentSeenAt = (offering: Offering, agent: AgentType): number | null =>
  seen.get(offering)?.get(agent) ?? null;

/** Takes a call of the site agent that names an offering for a sign of life (contract section 8). */
export function noteAgent(call: Call, agent: AgentType): void {
  const named = call.query.last('offering_uuid');
  if (call.method !== 'GET' || named === undefined || !call.userAgent.includes('waldur-site-agent')) return;
  const hex = hexUuid(named);
  if (hex === null) throw new ServerFault();
  const offering = call.world.offeringByUuid.get(hex);
  if (!offering) return;
  const times = seen.get(offering) ?? new Map<AgentType, number>();
  seen.set(offering, times.set(agent, call.world.now().getTime()));
}
