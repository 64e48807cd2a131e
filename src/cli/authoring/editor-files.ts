import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../../files/project-folder.ts';
import { jsonSchema, type RecordName, recordNames } from '../../schema/json-schema.ts';

const markdownRecords: readonly RecordName[] = ['briefing', 'page'];

/** The JSON Schema files that code editors read, one per kind of record. */
export function schemaFiles(names = recordNames): { readonly file: string; readonly text: string }[] {
  return names.map((name) => ({
    file: `${name}.schema.json`,
    text: `${JSON.stringify(jsonSchema(name), null, 2)}\n`,
  }));
}

/**
 * Writes the index from which Astro's language server knows which Markdown file belongs to which collection, in the
 * format of `experimental.contentIntellisense`. Astro's own index covers only collections whose entries are plain
 * frontmatter. The server watches the index, so a new briefing has completion at once.
 *
 * @param workspace The folder open in the editor.
 * @param folder The content folder.
 * @param files Its briefings and pages, relative to it.
 */
export function describeMarkdown(
  workspace: string,
  folder: string,
  files: { readonly briefings: readonly string[]; readonly pages: readonly string[] },
): void {
  // The server compares addresses decoded and in lower case.
  const address = (file: string) => decodeURIComponent(pathToFileURL(join(folder, file)).href).toLowerCase();
  const manifest = {
    collections: markdownRecords.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries([
      ...files.briefings.map((file) => [address(file), 'briefing']),
      ...files.pages.map((file) => [address(file), 'page']),
    ]),
  };
  const place = join(workspace, '.astro/collections');
  mkdirSync(place, { recursive: true });
  for (const { file, text } of schemaFiles(markdownRecords)) writeIfNew(join(place, file), text);
  writeIfNew(join(place, 'collections.json'), JSON.stringify(manifest, null, 2));
}

/** Whether a content folder lies in the project, the folder that an editor opens. */
export function isEdited(folder: string): boolean {
  return `${folder}${sep}`.startsWith(projectFolder);
}

/** Writes a file only if its text differs: editors reload everything when a schema is written. */
export function writeIfNew(path: string, text: string): void {
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // The file does not exist yet.
  }
  writeFileSync(path, text);
}
