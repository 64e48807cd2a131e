import { briefingPath, dataFormats, embedsPath, factsPath, pagePath } from './address.ts';

/** A briefing or page that has had other addresses. */
export interface Renamed {
  readonly kind: 'briefing' | 'page';
  readonly lang: string;
  readonly slug: string;
  /** Its former slugs, the oldest first. */
  readonly aliases: readonly string[];
}

/** A former address and the present one, root-relative and without the base path. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The moves from the former addresses of a briefing or page. Its embedded figures are left out: other sites show them in
 * frames, so they are also written at their former addresses.
 */
export function movesOf({ kind, lang, slug, aliases }: Renamed, languages: readonly string[]): Move[] {
  const addresses = (name: string) =>
    kind === 'page'
      ? [pagePath(lang, name, languages)]
      : [
          briefingPath(lang, name, languages),
          ...dataFormats.map((format) => factsPath(lang, name, format, languages)),
          embedsPath(lang, name),
        ];
  const present = addresses(slug);
  return aliases.flatMap((alias) => addresses(alias).map((from, index) => ({ from, to: present[index] ?? from })));
}
