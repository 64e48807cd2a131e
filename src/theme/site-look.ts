import { withBase } from '../domain/address/address.ts';
import { scriptOf } from '../domain/language/text-direction.ts';
import type { SchemeColours } from '../domain/look/colour-token.ts';
import type { PageLook, PreviewColours, SiteLook } from '../domain/look/look.ts';
import type { Site } from '../domain/site/site.ts';
import { outputsOf } from '../domain/site/site-outputs.ts';
import { fallbackOf } from './font-face.ts';
import { type FontFamily, ownFamily, shippedFamily } from './font-family.ts';
import { previewLook } from './preview-look.ts';
import { arabicFont, shippedFonts } from './shipped-fonts.ts';

/** Inputs of a site's look. */
export interface LookSources {
  /** The content folder, with the newsroom's own fonts. */
  readonly folder: string;
  readonly cache: string;
  /** The backgrounds: paper and tint. */
  readonly grounds: readonly SchemeColours[];
  /** The light colours of the pages, with the default accent. */
  readonly colours: PreviewColours;
}

const defaults = { serif: 'source-serif-4', sans: 'source-sans-3' } as const;

/** Computes the look of each language of a site and writes its font files to the cache. */
export async function siteLook(site: Site, { folder, cache, grounds, colours }: LookSources): Promise<SiteLook> {
  const places = { folder, cache, href: (name: string) => withBase(site.base, `/fonts/${name}`) };
  const latin = new Map<Kind, FontFamily>();
  for (const kind of ['serif', 'sans'] as const) {
    const font = site.theme?.fonts?.[kind] ?? defaults[kind];
    if (font === 'system') continue;
    latin.set(
      kind,
      typeof font === 'string'
        ? await shippedFamily(shippedFonts[font], kind, places)
        : await ownFamily(font, kind, places),
    );
  }
  const needsArabic = site.languages.some(isArabic);
  const naskh = needsArabic ? await shippedFamily(arabicFont, 'serif', places) : undefined;
  const accent = await accentOf(site, grounds);
  const pages = site.languages.map(
    (lang) => [lang, pageLook(latin, isArabic(lang) ? naskh : undefined, accent ? accentRule(accent) : '')] as const,
  );
  return {
    pages: Object.fromEntries(pages),
    fontFiles: [...new Set([...latin.values(), ...(naskh ? [naskh] : [])].flatMap(({ files }) => files))].sort(),
    preview: outputsOf(site).previews
      ? await previewLook(site, folder, accent ? { ...colours, accent: accent.light } : colours)
      : undefined,
  };
}

async function accentOf({ theme }: Site, grounds: LookSources['grounds']): Promise<SchemeColours | undefined> {
  if (theme?.accent === undefined) return undefined;
  const { accentColours } = await import('../domain/look/accent.ts');
  return accentColours(theme.accent, grounds);
}

type Kind = 'serif' | 'sans';

function pageLook(latin: ReadonlyMap<Kind, FontFamily>, naskh: FontFamily | undefined, accent: string): PageLook {
  const families = new Set([...latin.values(), ...(naskh ? [naskh] : [])]);
  const names = [...latin].map(([kind, { name }]) => {
    const stack = [...(naskh ? [naskh.name] : []), name, fallbackOf(name)];
    return `--${kind}-font:${stack.map((family) => `"${family}"`).join()}`;
  });
  return {
    styles: `${[...families].map(({ rules }) => rules).join('')}${names.length > 0 ? `:root{${names.join(';')}}` : ''}${accent}`,
    // The first screen of an Arabic page has little Latin text.
    preload: (naskh ? [naskh] : [...latin.values()]).flatMap(({ leading }) => leading),
  };
}

function accentRule({ light, dark }: SchemeColours): string {
  return `:root{--link:light-dark(${light},${dark})}`;
}

function isArabic(lang: string): boolean {
  return scriptOf(lang) === 'Arab';
}
