/** The script that a language is usually written in, by its ISO 15924 code. */
export function scriptOf(lang: string): string | undefined {
  return new Intl.Locale(lang).maximize().script;
}

/** Whether a language is written from right to left. */
export function isFromRight(lang: string): boolean {
  return /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/.test(scriptOf(lang) ?? '');
}
