/**
 * The global id of an object of this type: its type and uuid, and the uuids of its parents where its values depend
 * on them, in an opaque form.
 */
export function toGlobalId(type: string, ...uuids: readonly string[]): string {
  return Buffer.from([type, ...uuids].join(':')).toString('base64url');
}

/** The type and the uuid of the object itself in a global id; null when the id is invalid. */
export function fromGlobalId(id: string): { readonly type: string; readonly uuid: string } | null {
  const match = /^([A-Za-z]+):([0-9a-f]{32})(?::[0-9a-f]{32})*$/.exec(
    Buffer.from(id, 'base64url').toString('latin1'),
  );
  return match?.[1] && match[2] ? { type: match[1], uuid: match[2] } : null;
}
