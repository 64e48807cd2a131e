interface Translatable {
  readonly slug: string;
  readonly lang: string;
  readonly record: { readonly translationOf?: string | undefined };
}

/** Which texts translate which. */
export interface Translations<T> {
  /** The text that this one translates, if it is there. */
  readonly originalOf: (text: T) => T | undefined;
  /** The same text in other languages, in the order of the languages. */
  readonly of: (text: T) => T[];
}

/** Looks translations up among texts of one kind. A text names its original by slug, which is in another language. */
export function translations<T extends Translatable>(
  texts: readonly T[],
  languages: readonly string[],
): Translations<T> {
  const bySlug = Map.groupBy(texts, ({ slug }) => slug);
  const byOriginal = Map.groupBy(texts, ({ record }) => record.translationOf);
  const originalOf = ({ lang, record: { translationOf } }: T): T | undefined =>
    translationOf === undefined ? undefined : bySlug.get(translationOf)?.find((text) => text.lang !== lang);
  return {
    originalOf,
    of(text) {
      const root = originalOf(text) ?? text;
      const family = [root, ...(byOriginal.get(root.slug) ?? []).filter((other) => originalOf(other) === root)];
      return family
        .filter((other) => other !== text)
        .sort((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang));
    },
  };
}
