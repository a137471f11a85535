/**
 * Whether a response with this status is that of a proxy which got none, or no whole one, from the server behind it: 502 to
 * 504, and 520 to 527 of Cloudflare. The same request may well be answered a moment later.
 */
export function isProxyStatus(status: number): boolean {
  return (status >= 502 && status <= 504) || (status >= 520 && status <= 527);
}

/**
 * Whether a write that was answered so may have been carried out: a proxy that gives up does not stop the server behind it,
 * and what fails with a page or a text did not get as far as the API's own refusals, which are JSON (contract §7).
 */
export function leavesOutcomeUnknown(status: number, isJson: boolean): boolean {
  return status >= 500 && (!isJson || (isProxyStatus(status) && status !== 503));
}
