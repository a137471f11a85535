/** Whether a text can be sent as a header value: latin-1 without control characters, so without line breaks. */
export function isHeaderValue(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
}
