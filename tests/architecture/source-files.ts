import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface SourceFile {
  /** Relative to the repository, with slashes. */
  readonly path: string;
  readonly text: string;
}

const root = join(import.meta.dirname, '../..');

/** The files of our own below the given folders, by their endings. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => endings.some((ending) => name.endsWith(ending)))
      .map((name) => read(`${folder}/${name.replaceAll(sep, '/')}`))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  );
}

export function read(path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}
