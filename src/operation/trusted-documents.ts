import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { toError } from '../lib/to-error.ts';

/** The documents that the operator has published, by the ids of their manifest. */
export interface TrustedDocuments {
  byId(id: string): string | null;
  /** Whether a text is one of them. */
  has(text: string): boolean;
  readonly size: number;
  /** Stops watching the manifest. */
  close(): void;
}

/** Settings of {@link loadTrustedDocuments}. */
export interface ManifestOptions {
  /** Checks a manifest before it is used. Throws an `Error` that says what is wrong. */
  readonly check: (texts: readonly string[]) => void;
  /** Called when a new manifest is used. */
  readonly onChange: (count: number) => void;
  /** Called when a new manifest cannot be used; the one before stays. */
  readonly onError: (error: Error) => void;
  /** How often the file is checked for changes, in milliseconds. Default 1000. */
  readonly watchMs?: number;
}

/** No documents at all. */
export const noTrustedDocuments: TrustedDocuments = {
  byId: () => null,
  has: () => false,
  size: 0,
  close: () => {},
};

/**
 * Loads a manifest, `{ "<id>": "<document>" }` as the persisted documents of graphql-codegen are, or one of Apollo
 * (`apollo-persisted-query-manifest`), and loads it again when the file changes. Ids that look like a SHA-1 or SHA-256 have to
 * be that of their document.
 *
 * @throws {Error} with one line that says what is wrong with the first manifest.
 */
export function loadTrustedDocuments(path: string, options: ManifestOptions): TrustedDocuments {
  const { check, onChange, onError, watchMs = 1_000 } = options;
  const load = (): { readonly byId: ReadonlyMap<string, string>; readonly texts: ReadonlySet<string> } => {
    const byId = readManifest(path);
    const texts = new Set(byId.values());
    check([...texts]);
    return { byId, texts };
  };
  // Taken before the file is read: a change meanwhile makes it read again.
  let seen = stampOf(path);
  let current = load();
  const reload = (): void => {
    const stamp = stampOf(path);
    if (stamp === seen) return;
    seen = stamp;
    try {
      current = load();
      onChange(current.byId.size);
    } catch (error) {
      onError(toError(error));
    }
  };
  // By modification time and not by events: a mounted file is replaced through a link, which raises none on the file.
  const watch = setInterval(reload, watchMs).unref();
  return {
    byId: (id) => current.byId.get(id) ?? null,
    has: (text) => current.texts.has(text),
    get size() {
      return current.byId.size;
    },
    close: () => clearInterval(watch),
  };
}

/** The version of a file; empty when there is no file. */
function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs}` : '';
}

function readManifest(path: string): ReadonlyMap<string, string> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`The manifest ${path} cannot be read: ${toError(error).message}`);
  }
  if (typeof manifest !== 'object' || manifest === null || Array.isArray(manifest)) {
    throw new Error(`The manifest ${path} is not an object with documents by id.`);
  }
  const documents = new Map<string, string>();
  for (const [key, text] of 'format' in manifest ? apolloEntries(path, manifest) : Object.entries(manifest)) {
    const id = key.replace(/^sha256:/, '');
    if (typeof text !== 'string') throw new Error(`The manifest ${path} has no document for ${key}.`);
    const algorithm = /^[0-9a-f]{64}$/.test(id) ? 'sha256' : /^[0-9a-f]{40}$/.test(id) ? 'sha1' : null;
    if (algorithm && createHash(algorithm).update(text).digest('hex') !== id) {
      throw new Error(`The manifest ${path} has a document for ${key} that does not match this hash.`);
    }
    documents.set(id, text);
  }
  return documents;
}

/** The ids and documents of what `generate-persisted-query-manifest` of Apollo writes. */
function apolloEntries(path: string, manifest: object): readonly (readonly [string, unknown])[] {
  const { format, version, operations } = manifest as Readonly<Record<string, unknown>>;
  if (format !== 'apollo-persisted-query-manifest' || version !== 1 || !Array.isArray(operations)) {
    throw new Error(
      `The manifest ${path} has an unknown format: the known one is apollo-persisted-query-manifest, version 1.`,
    );
  }
  return operations.map((one: unknown) => {
    const { id, body } = Object(one) as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string') throw new Error(`The manifest ${path} has an operation without an id.`);
    return [id, body] as const;
  });
}
