/** What an editor is told, in every language that the commands speak; one that is missing does not compile. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

export type SpokenLanguage = keyof Bilingual;
export const spokenLanguages = ['en', 'fr'] as const satisfies readonly SpokenLanguage[];

/** Texts of both languages one after the other, the missing ones left out. */
export function joined(...texts: readonly (Bilingual | undefined)[]): Bilingual {
  const inOne = (language: SpokenLanguage) => texts.flatMap((text) => text?.[language] || []).join(' ');
  return { en: inOne('en'), fr: inOne('fr') };
}

/** A list as a sentence names it: `a, b or c`, `a, b ou c`. */
export function choice(items: readonly string[]): Bilingual {
  const [last = '', ...others] = items.toReversed();
  const list = (or: string) => (others.length === 0 ? last : `${others.toReversed().join(', ')} ${or} ${last}`);
  return { en: list('or'), fr: list('ou') };
}
