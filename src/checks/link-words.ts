import type { AddressBook } from '../domain/graph/address-book.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { meant, nearest } from '../grammar/nearest.ts';
import type { Words } from './rule.ts';
import type { IndexedFile } from './site-index.ts';

/** A link without an address. */
export const noLinkAddress: Words = {
  message: { en: 'This link has no address.', fr: fr`Ce lien n'a pas d'adresse.` },
  hint: { en: 'Write the address in the brackets.', fr: fr`Écrivez l'adresse entre les parenthèses.` },
};

const writeAddress: Bilingual = {
  en: 'Write the address of a page as /briefings/its-slug/, or a whole address with https://.',
  fr: fr`Écrivez l'adresse d'une page comme /briefings/son-nom/, ou une adresse entière avec https://.`,
};

/** An address that the site does not have, with the one that was probably meant. */
export function noAddress(
  url: string,
  path: string | undefined,
  from: string,
  book: AddressBook,
  publicFiles: ReadonlySet<string>,
): Words {
  const message = {
    en: `"${url}" leads nowhere on this site.`,
    fr: fr`« ${url} » ne mène nulle part sur ce site.`,
  };
  if (/^www\./i.test(url)) {
    const whole = `https://${url}`;
    return { message, hint: { en: `Write ${whole} for another site.`, fr: fr`Écrivez ${whole} pour un autre site.` } };
  }
  const similar =
    path === undefined ? undefined : (respelled(path, book, publicFiles) ?? similarAddress(path, from, book));
  return { message, hint: similar === undefined ? writeAddress : meant(similar) };
}

/** The address or file of the same letters with other characters for their accents (NFC, NFD), which hosts tell apart. */
function respelled(path: string, book: AddressBook, publicFiles: ReadonlySet<string>): string | undefined {
  const composed = path.normalize('NFC');
  if (book.has(composed)) return composed;
  return [...publicFiles].find((file) => file.normalize('NFC') === composed);
}

/**
 * A similar address that exists: with the final slash, with the page's folder, for a page named by its Markdown file,
 * or with a typing mistake corrected.
 */
function similarAddress(path: string, from: string, book: AddressBook): string | undefined {
  if (book.has(`${path}/`)) return `${path}/`;
  const name = /([^/]+?)(?:\.md)?$/.exec(path)?.[1];
  const named = name === undefined ? undefined : [...book.keys()].find((address) => address.endsWith(`/${name}/`));
  if (named !== undefined) return named;
  // Anything below the page itself is similar for that reason alone.
  return nearest(path, path.startsWith(from) ? [...book.keys()].filter((address) => address !== from) : book.keys());
}

/** A link to a draft. */
export function draft(url: string): Words {
  return {
    message: {
      en: `"${url}" leads to a draft, which no reader can open.`,
      fr: fr`« ${url} » mène à un brouillon, qu'aucun lecteur ne peut ouvrir.`,
    },
    hint: {
      en: 'Publish the draft first, or remove the link.',
      fr: fr`Publiez d'abord le brouillon, ou retirez le lien.`,
    },
  };
}

/** A link to something that no published briefing has. The page of a source, topic, variable or month comes with the first published briefing that has it. */
export function unused(url: string): Words {
  return {
    message: {
      en: `"${url}" leads to the page of something that only drafts use, which no reader can open.`,
      fr: fr`« ${url} » mène à la page de ce que seuls des brouillons emploient, qu'aucun lecteur ne peut ouvrir.`,
    },
    hint: {
      en: 'Publish a briefing that uses it first, or remove the link.',
      fr: fr`Publiez d'abord une synthèse qui l'emploie, ou retirez le lien.`,
    },
  };
}

/** A link to what is published after the page that has it. */
export function notYet(url: string, moment: number, timeZone: string): Words {
  // Swedish writes a moment as ISO 8601 does.
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(moment);
  return {
    message: {
      en: `"${url}" leads to what is published only on ${day} (${timeZone}), after this page.`,
      fr: fr`« ${url} » mène à une page publiée seulement le ${day} (${timeZone}), après celle-ci.`,
    },
    hint: {
      en: 'Publish this page later, or add the link then.',
      fr: fr`Publiez cette page plus tard, ou ajoutez le lien à ce moment-là.`,
    },
  };
}

const writeFragment: Bilingual = {
  en: 'Write the heading in lower case with hyphens, or #figure- or #source- and an id.',
  fr: fr`Écrivez l'intertitre en minuscules avec des traits d'union, ou #figure- ou #source- et un identifiant.`,
};

/** A fragment that the page of a file lacks. */
export function noFragment(fragment: string, { file, anchors }: Pick<IndexedFile, 'file' | 'anchors'>): Words {
  const similar = nearest(fragment, anchors);
  return {
    message: {
      en: `Nothing in ${file} has the fragment "#${fragment}".`,
      fr: fr`Rien dans ${file} ne porte l'ancre « #${fragment} ».`,
    },
    hint: similar === undefined ? writeFragment : meant(`#${similar}`),
  };
}
