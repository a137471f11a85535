import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
/** Folders of other projects, and folders that builds create. */
const left = new Set(['node_modules', 'dist', '.git', '.built', 'target', '__generated__']);

/** A Markdown file of this repository. */
export interface Document {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** A block of code in a document. */
export interface Block {
  readonly language: string;
  readonly code: string;
}

/** Every Markdown file of this repository. */
export const documents: readonly Document[] = filesIn('').map((path) => ({ path, text: read(path) }));

/** The text of a file, by its path from the root. */
export function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** The blocks of code in a document. */
export function blocksIn({ text }: Document): readonly Block[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}

/** A document without its blocks of code, and without code in the lines of its text. */
export function proseOf({ text }: Document): string {
  return text.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]*`/g, '');
}

function filesIn(folder: string): string[] {
  return readdirSync(fileURLToPath(new URL(folder || '.', root)), { withFileTypes: true }).flatMap(
    (entry) => {
      if (left.has(entry.name)) return [];
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory()) return filesIn(`${path}/`);
      return entry.name.endsWith('.md') ? [path] : [];
    },
  );
}
