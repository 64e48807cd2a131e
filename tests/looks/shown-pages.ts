import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/files/folder-listing.ts';

/** A page of a built site that stands for its type. */
export interface ShownPage {
  /** Below the site's base, with a slash at both ends; `/404.html` as it is. */
  readonly path: string;
  /** For the names of its pictures, such as `fr-briefings-crue`. */
  readonly name: string;
}

/** The sections of a site whose pages are of one type, and `page` for editors' own. */
const sections = new Set(['topics', 'archive', 'figures', 'sources', 'updates', 'search', 'guide', 'admin', 'embed']);

/**
 * The pages of a built site that one looks at: every briefing, and of every other type, in every language, the one with
 * the most on it.
 *
 * @param languages The site's languages, the default one first.
 */
export function shownPages(folder: string, languages: readonly string[]): ShownPage[] {
  const chosen = new Map<string, { readonly file: string; readonly size: number }>();
  for (const file of filesBelow(folder)) {
    if (!file.endsWith('index.html') && file !== '404.html') continue;
    const type = typeOf(file, languages);
    const { size } = statSync(join(folder, file));
    if (size > (chosen.get(type)?.size ?? 0)) chosen.set(type, { file, size });
  }
  return [...chosen.values()]
    .map(({ file }) => ({ path: `/${file.replace(/index\.html$/, '')}`, name: nameOf(file) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** `fr/topics/*`: the language, the section, and a star for each part below it. A briefing is a type of its own. */
function typeOf(file: string, languages: readonly string[]): string {
  const parts = file.split('/').slice(0, -1);
  const language = languages.slice(1).includes(parts[0] ?? '') ? parts.shift() : languages[0];
  const [section, ...rest] = parts;
  if (file === '404.html' || section === 'briefings') return file;
  if (section === undefined) return `${language}/`;
  if (!sections.has(section)) return `${language}/page`;
  return [language, section, ...rest.map(() => '*')].join('/');
}

function nameOf(file: string): string {
  return file.replace(/\/?index\.html$|\.html$/, '').replaceAll('/', '-') || 'home';
}
