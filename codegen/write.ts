import { readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** Generated files: the path from the root of the repository → a function that returns the content. */
export type Outputs = Readonly<Record<string, () => string>>;

/** Writes the files. With `--check` on the command line, nothing is written, and the process fails if a file is outdated. */
export function writeAll(outputs: Outputs): void {
  const checked = process.argv.includes('--check');
  for (const [path, make] of Object.entries(outputs)) {
    const file = new URL(path, root);
    const made = make().replaceAll(/ +$/gm, '');
    if (!checked) writeFileSync(file, made);
    else if (textOf(path) !== made) {
      console.error(`${path} is out of date: run npm run codegen`);
      process.exitCode = 1;
    }
  }
}

/** The content of a file of the repository; empty when the file does not exist. */
export function textOf(path: string): string {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return '';
  }
}

/** Replaces the part of a text between the comments `<!-- name -->` and `<!-- /name -->`. */
export function withPart(text: string, name: string, part: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`There is no place for ${name}.`);
  return `${before}${start}\n\n${part.trim()}\n\n${end}${after}`;
}
