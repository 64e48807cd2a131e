interface Translatable {
  readonly slug: string;
  readonly lang: string;
  readonly record: { readonly translationOf?: string | undefined };
}

/** The original and the translations of a text. */
export interface Translations<T> {
  /** The original of the text, if it exists. */
  readonly originalOf: (text: T) => T | undefined;
  /** The text in other languages, in the order of the site's languages. */
  readonly of: (text: T) => T[];
}

/** Finds the translations among texts of one kind. A translation names its original by slug. */
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
