/**
 * Who a credential stands for, whatever its spelling: the REST API takes the scheme in any letter case, and any white
 * space around its key. For counting and turns only; what is read is told apart by the credential as it came.
 */
export function identityOf(authorization: string | null): string | null {
  if (authorization === null) return null;
  const [scheme = '', ...rest] = authorization.split(/\s+/).filter((part) => part !== '');
  return [scheme.toLowerCase(), ...rest].join(' ');
}
