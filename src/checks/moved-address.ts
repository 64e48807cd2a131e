import { briefingPath, pagePath } from '../domain/address/address.ts';
import { fr } from '../grammar/fr.ts';
import type { IndexedFinding, Rule } from './rule.ts';
import type { IndexedFile, SiteIndex } from './site-index.ts';

/** Addresses of the last build stay, or lead on: readers, search engines and other sites have kept them. */
export const movedAddress: Rule = {
  name: 'moved-address',
  level: 'warning',
  site(index, report) {
    const { files, lastAddresses } = index;
    const present = new Set(files.filter((file) => isOut(file, index)).flatMap((file) => pathsOf(file, index)));
    for (const { path, file, id } of lastAddresses) {
      if (present.has(path)) continue;
      const same = files.find((one) => one.file === file) ?? files.find((one) => id !== undefined && one.id === id);
      report(same?.file ?? file, finding(path, same, index));
    }
  },
};

function isOut({ draft, published }: IndexedFile, { now }: SiteIndex): boolean {
  // A day that cannot be read is an error of its own.
  return !draft && (published === undefined || published <= now);
}

function pathsOf({ kind, lang, slug, aliases }: IndexedFile, { site: { languages } }: SiteIndex): string[] {
  const pathOf = kind === 'page' ? pagePath : briefingPath;
  return [slug, ...aliases].map((name) => pathOf(lang, name, languages));
}

function finding(path: string, file: IndexedFile | undefined, index: SiteIndex): IndexedFinding {
  const where = { value: [] };
  const message = {
    en: `The last build published ${path}; the next one has nothing there.`,
    fr: fr`La dernière construction a publié ${path} ; la prochaine n'y a plus rien.`,
  };
  const slug = path.split('/').at(-2) ?? '';
  // A text in another language cannot lead on from there.
  const isNameable = file !== undefined && pathsOf({ ...file, slug, aliases: [] }, index).includes(path);
  if (file === undefined || (isOut(file, index) && !isNameable))
    return {
      where,
      message,
      hint: {
        en: 'If the text has another name, add this one to its "aliases"; otherwise name a text that replaces it, or accept that links break.',
        fr: fr`Si le texte a changé de nom, ajoutez celui-ci à ses « aliases » ; sinon, nommez un texte qui le remplace, ou acceptez que des liens se brisent.`,
      },
    };
  if (!isOut(file, index))
    return {
      where,
      message,
      hint: {
        en: 'It is a draft or not due yet; readers who follow a link find nothing until it is published again.',
        fr: fr`C'est un brouillon, ou sa date n'est pas venue ; qui suit un lien ne trouve rien jusqu'à sa publication.`,
      },
    };
  return {
    where,
    message,
    hint: { en: `Add "${slug}" to "aliases".`, fr: fr`Ajoutez « ${slug} » à « aliases ».` },
  };
}
