import type { ServerResponse } from 'node:http';
import type { Quota } from '../../context/record.ts';

/**
 * Sets the headers with the number of operations that the caller may still start (draft-ietf-httpapi-ratelimit-headers): of
 * `q` in `w` seconds `r` are left, and all of them again in `t` seconds. Sets none where the rate is not limited.
 */
export function setQuotaHeaders(response: ServerResponse, quota: Quota | null): void {
  if (quota === null) return;
  response.setHeader('ratelimit-policy', `"operations";q=${quota.limit};w=${quota.windowSeconds}`);
  response.setHeader('ratelimit', `"operations";r=${quota.left};t=${quota.resetSeconds}`);
}
