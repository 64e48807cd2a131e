import { briefingPath, dataFormats, embedsPath, factsPath, pagePath } from './address.ts';

/** What has an address, and had others before. */
export interface Renamed {
  readonly kind: 'briefing' | 'page';
  readonly lang: string;
  readonly slug: string;
  /** Its former slugs, the oldest first. */
  readonly aliases: readonly string[];
}

/** An address of before and the one in its place, root-relative and without base path. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Where the former addresses of a briefing or page lead. Its embedded figures are left out: other sites show them in
 * frames, so they stay at their former addresses too.
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
