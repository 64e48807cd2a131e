/** A message to editors in every language that commands speak; a missing one does not compile. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}

export type SpokenLanguage = keyof Bilingual;
export const spokenLanguages = ['en', 'fr'] as const satisfies readonly SpokenLanguage[];

/** Joins messages with a space, skipping missing ones. */
export function joined(...texts: readonly (Bilingual | undefined)[]): Bilingual {
  const inOne = (language: SpokenLanguage) => texts.flatMap((text) => text?.[language] || []).join(' ');
  return { en: inOne('en'), fr: inOne('fr') };
}

/** A list of alternatives: `a, b or c`, `a, b ou c`. */
export function choice(items: readonly string[]): Bilingual {
  const [last = '', ...others] = items.toReversed();
  const list = (or: string) => (others.length === 0 ? last : `${others.toReversed().join(', ')} ${or} ${last}`);
  return { en: list('or'), fr: list('ou') };
}
