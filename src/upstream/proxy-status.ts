/**
 * Whether a response with this status comes from a proxy that got none, or no whole one, from the server behind it: 502 to
 * 504, and 520 to 527 of Cloudflare. The same request may well succeed a moment later.
 */
export function isProxyStatus(status: number): boolean {
  return (status >= 502 && status <= 504) || (status >= 520 && status <= 527);
}

/**
 * Whether a write with such a response may have been carried out: a proxy that gives up does not stop the server behind
 * it, and a page or a text does not come from the API, whose refusals are JSON (contract §7).
 */
export function leavesOutcomeUnknown(status: number, isJson: boolean): boolean {
  return status >= 500 && (!isJson || (isProxyStatus(status) && status !== 503));
}
