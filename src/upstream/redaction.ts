/** Names of query parameters whose values are always hidden. */
const secretName =
  /secret|token|passw|credential|authorization|api_?key|private_?key|session|email|phone|civil|birth/i;

/** What looks like the address of a person. */
const personalValue = /@|%40/;

/**
 * A path with its query that may be shown: ids, paging and columns stay, secret and personal values are hidden.
 */
export function redactPath(path: string): string {
  const start = path.indexOf('?');
  if (start === -1) return path;
  const parameters = path
    .slice(start + 1)
    .split('&')
    .map((parameter) => {
      const split = parameter.indexOf('=');
      const name = split === -1 ? parameter : parameter.slice(0, split);
      const hidden = secretName.test(name) || personalValue.test(parameter.slice(split + 1));
      return hidden ? `${name}=[redacted]` : parameter;
    });
  return `${path.slice(0, start)}?${parameters.join('&')}`;
}
