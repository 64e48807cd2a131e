/**
 * A language as Open Graph names it, with the territory where most of its readers live unless it names one itself:
 * `fr` is `fr_FR`, `pt-BR` is `pt_BR`. Readers of Open Graph know Arabic as `ar_AR`, a territory that is none.
 */
export function territoryLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang);
  if (language === 'ar' && region === undefined) return 'ar_AR';
  return `${language}_${region ?? new Intl.Locale(lang).maximize().region}`;
}
