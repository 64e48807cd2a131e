import { isReservedPage, pagePath } from '../domain/address.ts';
import type { Rule } from './rule.ts';
import type { IndexedFile } from './site-index.ts';

/** The file name gives the address, so no two briefings or pages of a language share one; drafts count. */
export const duplicateSlug: Rule = {
  name: 'duplicate-slug',
  level: 'error',
  site({ files, site }, report) {
    const taken = new Map<string, IndexedFile>();
    for (const file of inFileOrder(files)) {
      const { kind, lang, slug } = file;
      const name = JSON.stringify([kind, lang, slug]);
      const other = taken.get(name);
      if (other !== undefined) {
        report(file.file, {
          where: { value: [] },
          message: `${other.file} is a ${kind} in "${lang}" with the slug "${slug}" already.`,
          hint: 'Rename one of the two files.',
        });
      } else if (kind === 'page' && isReservedPage(lang, slug, site.languages)) {
        report(file.file, {
          where: { value: [] },
          message: `The address ${pagePath(lang, slug, site.languages)} is the site's own, so no page can be called "${slug}".`,
          hint: 'Rename the file.',
        });
      }
      taken.set(name, other ?? file);
    }
  },
};

function inFileOrder(files: readonly IndexedFile[]): IndexedFile[] {
  return files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}
