import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsonSchema, type RecordName, recordNames } from '../../schema/json-schema.ts';
import { projectFolder } from '../command-line/environment.ts';

const markdownRecords: readonly RecordName[] = ['briefing', 'page'];

/** JSON Schema of records as files for code editors. */
export function schemaFiles(names = recordNames): { readonly file: string; readonly text: string }[] {
  return names.map((name) => ({
    file: `${name}.schema.json`,
    text: `${JSON.stringify(jsonSchema(name), null, 2)}\n`,
  }));
}

/**
 * Tells Astro's language server which Markdown file holds which record, in the form in which it expects that of Astro's own
 * collections (`experimental.contentIntellisense`; ours hold more than the frontmatter). It reads the file again whenever
 * it changes, so a new briefing has completion at once.
 *
 * @param workspace The folder that the editor has open.
 * @param folder The content folder.
 * @param files Its briefings and pages, relative to it.
 */
export function describeMarkdown(
  workspace: string,
  folder: string,
  files: { readonly briefings: readonly string[]; readonly pages: readonly string[] },
): void {
  // The server looks addresses up decoded and in lower case.
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

/** Whether a content folder lies in the project, which is what an editor has open. */
export function isEdited(folder: string): boolean {
  return `${folder}${sep}`.startsWith(projectFolder);
}

/** A file that is written again makes an editor read everything again. */
export function writeIfNew(path: string, text: string): void {
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // There is none yet.
  }
  writeFileSync(path, text);
}
