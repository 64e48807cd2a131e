import { withBase } from '../address/address.ts';
import type { Alternate } from '../address/page-link.ts';
import type { Site } from './site.ts';

/**
 * The version of a page for readers of none of its languages: the one in the first language of the site that has it.
 * Undefined where it has only one.
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
 * @param exists Whether a language has it; every language has pages that are about no language.
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
