/**
 * The Open Graph locale of a language: with its own territory, else the one where most of its speakers live. `fr` becomes
 * `fr_FR`, `pt-BR` becomes `pt_BR`. Arabic is `ar_AR`, which names no real territory but is what consumers expect.
 */
export function territoryLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang);
  if (language === 'ar' && region === undefined) return 'ar_AR';
  return `${language}_${region ?? new Intl.Locale(lang).maximize().region}`;
}
