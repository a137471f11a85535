import type { ServerResponse } from 'node:http';
import type { Quota } from '../../context/record.ts';

/**
 * Says in the head of a response how many operations its caller may still start (draft-ietf-httpapi-ratelimit-headers): of `q` in
 * `w` seconds `r` are left, and all of them again in `t` seconds. Nothing is said where no rate is limited.
 */
export function setQuotaHeaders(response: ServerResponse, quota: Quota | null): void {
  if (quota === null) return;
  response.setHeader('ratelimit-policy', `"operations";q=${quota.limit};w=${quota.windowSeconds}`);
  response.setHeader('ratelimit', `"operations";r=${quota.left};t=${quota.resetSeconds}`);
}
