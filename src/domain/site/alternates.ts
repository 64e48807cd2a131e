import { withBase } from '../address/address.ts';
import type { Alternate } from '../address/page-link.ts';
import type { Site } from './site.ts';

/**
 * The version of a page for readers of other languages: the first in the order of the site's languages. Undefined if there
 * is only one version.
 *
 * @param versions The page in every language that has it, or nothing.
 */
export function defaultVersion<T extends { readonly lang: string }>(
  versions: readonly T[],
  languages: readonly string[],
): T | undefined {
  return versions.toSorted((a, b) => languages.indexOf(a.lang) - languages.indexOf(b.lang))[0];
}

/**
 * The same page in the other languages of the site, in their order.
 *
 * @param path Its address in a language, without base path.
 * @param exists Whether the page exists in a language. Without it, the page exists in all.
 */
export function alternates(
  { languages, base }: Pick<Site, 'languages' | 'base'>,
  lang: string,
  path: (lang: string, languages: readonly string[]) => string,
  exists: (lang: string) => boolean = () => true,
): Alternate[] {
  return languages
    .filter((other) => other !== lang && exists(other))
    .map((other) => ({ lang: other, href: withBase(base, path(other, languages)) }));
}
