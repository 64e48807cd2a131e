import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { defaultLanguage, type Site } from '../../domain/site/site.ts';
import { fr } from '../../grammar/fr.ts';
import { listContentFolder, listFiles } from '../../intake/file/content-folder.ts';
import { slugOf } from '../../intake/file/file-name.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { importedBriefing } from './imported-briefing.ts';

/** What becomes of a file of another system. */
export interface ImportedFile {
  /** As it was named. */
  readonly from: string;
  /** The draft to write, below the content folder; undefined where the file cannot be read. */
  readonly draft: { readonly file: string; readonly text: string } | undefined;
}

/**
 * The drafts that a file, or every text of a folder, becomes. Slugs that are taken, in the content folder or by one before, get a
 * number. Throws a usage error if there is nothing at the path.
 */
export async function importedFiles(path: string, folder: string, site: Site): Promise<ImportedFile[]> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined)
    throw new UsageError({ en: `There is nothing at ${path}.`, fr: fr`Il n'y a rien à l'adresse ${path}.` });
  const names = found.isDirectory()
    ? (await listFiles(path)).filter((name) => /\.(?:md|markdown|mdx|html?)$/i.test(name))
    : [''];
  const { briefings } = await listContentFolder(folder);
  const taken = new Set(briefings.map((file) => slugOf(file)));
  return names.map((name) => {
    const from = name === '' ? path : join(path, name);
    const read = importedBriefing(name || basename(path), readFileSync(from, 'utf8'), defaultLanguage(site));
    if (read === undefined) return { from, draft: undefined };
    const slug = freeSlug(read.slug, taken);
    taken.add(slug);
    return { from, draft: { file: `briefings/${read.year ?? 'undated'}/${slug}.md`, text: read.text } };
  });
}

function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  for (let number = 2, free = slug; ; number++) {
    if (!taken.has(free)) return free;
    free = `${slug.slice(0, 76)}-${number}`;
  }
}
