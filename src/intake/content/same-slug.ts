import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readIfThere } from '../file/content-folder.ts';
import { slugOf } from '../file/file-name.ts';
import { splitFrontmatter } from '../file/frontmatter.ts';
import { readText } from '../file/source-text.ts';

/** A Markdown file with the requested slug. */
export interface SlugFile {
  readonly file: string;
  readonly text: string;
  /** The `lang` of its frontmatter, if any. */
  readonly lang: string | undefined;
}

/** The files with a slug: normally one per language. Reads only these files. */
export async function filesOfSlug(folder: string, files: readonly string[], slug: string): Promise<SlugFile[]> {
  const found: SlugFile[] = [];
  for (const file of files.filter((name) => slugOf(name) === slug)) {
    const bytes = await readIfThere(join(folder, file));
    const read = bytes === undefined ? undefined : readText(bytes);
    if (read === undefined) continue;
    const text = 'text' in read ? read.text : '';
    const parts = splitFrontmatter(text);
    const lang: unknown = typeof parts === 'string' ? undefined : parseDocument(parts.yaml).get('lang');
    found.push({ file, text, lang: typeof lang === 'string' ? lang : undefined });
  }
  return found;
}
