/**
 * Who a credential stands for, whatever its spelling: the REST API takes the scheme in any letter case, and any white
 * space around its key. For counting and turns only; what is read is told apart by the credential as it came.
 */
export function identityOf(authorization: string | null): string | null {
  if (authorization === null) return null;
  // What nearly every credential looks like, and needs no list.
  if (/^\S+ \S+$/.test(authorization)) {
    const space = authorization.indexOf(' ');
    return authorization.slice(0, space).toLowerCase() + authorization.slice(space);
  }
  const [scheme = '', ...rest] = authorization.split(/\s+/).filter((part) => part !== '');
  return [scheme.toLowerCase(), ...rest].join(' ');
}
