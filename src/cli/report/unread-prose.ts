import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { proseWordsFor } from '../../words/prose/prose-words.ts';

/** Says which languages have prose that no rule can read; undefined if there are none. `check` prints it once. */
export function unreadProse(languages: Iterable<string>): Bilingual | undefined {
  const unread = [...new Set(languages)].filter((lang) => proseWordsFor(lang) === undefined).sort();
  if (unread.length === 0) return undefined;
  return {
    en: `Prose in ${names(unread, 'en')} is not read: numbers, days and quotations there are yours to bind.`,
    fr: fr`Le texte en ${names(unread, 'fr')} n'est pas relu : à vous d'y rattacher nombres, jours et citations.`,
  };
}

function names(languages: readonly string[], spoken: 'en' | 'fr'): string {
  const display = new Intl.DisplayNames([spoken], { type: 'language' });
  return new Intl.ListFormat(spoken, { type: 'conjunction' }).format(languages.map((lang) => display.of(lang) ?? lang));
}
