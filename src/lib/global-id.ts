/** The global id of an object of this type: its type and uuid, in a form that clients should not take apart. */
export function toGlobalId(type: string, uuid: string): string {
  return Buffer.from(`${type}:${uuid}`).toString('base64url');
}

/** The type and uuid behind a global id, or null when it is none. */
export function fromGlobalId(id: string): { readonly type: string; readonly uuid: string } | null {
  const match = /^([A-Za-z]+):([0-9a-f]{32})$/.exec(Buffer.from(id, 'base64url').toString('latin1'));
  return match?.[1] && match[2] ? { type: match[1], uuid: match[2] } : null;
}
