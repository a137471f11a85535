import type { Offering } from '../world/types.ts';
import { type Call, hexUuid, ServerFault } from './call.ts';

/** The tasks that an agent of a provider can have for an offering. */
export const agentTypes = ['Order processing', 'Usage reporting', 'Resource sync'] as const;
export type AgentType = (typeof agentTypes)[number];

const seen = new WeakMap<Offering, Map<AgentType, number>>();

/** The time of the last request of an agent for an offering, in milliseconds since 1970; null for none. */
export const agentSeenAt = (offering: Offering, agent: AgentType): number | null =>
  seen.get(offering)?.get(agent) ?? null;

/** Records a request of the site agent with `offering_uuid` as proof that the agent runs (contract section 8). */
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
