import { memoize } from './memoize.ts';
import { printingLocale } from './printing-locale.ts';

// Not if more digits precede or follow: telephone numbers keep their spaces.
const groups = /(?<!\p{Nd}[ \u00a0\u202f]?)\p{Nd}{1,3}(?:[ \u00a0]\p{Nd}{3})+(?![ \u00a0\u202f]?\p{Nd})/gu;

/** Replaces typed spaces between groups of three digits by the language's own, which do not break: "10 000". */
export function bindDigitGroups(
  text: string,
  lang: string,
  { before, after }: { before: string; after: string },
): string {
  if (!/\p{Nd}[ \u00a0]\p{Nd}/u.test(text)) return text;
  const space = groupSpace(lang);
  const set = (before + text + after).replace(groups, (number) => number.replace(/[ \u00a0]/g, space));
  return set.slice(before.length, set.length - after.length);
}

/** CLDR's separator if it is a space, else the thin no-break space that the SI brochure asks for (5.4.4). */
const groupSpace = memoize((lang: string): string => {
  const parts = new Intl.NumberFormat(printingLocale(lang)).formatToParts(1e6);
  const group = parts.find(({ type }) => type === 'group')?.value ?? '';
  return /^[\u00a0\u202f]$/.test(group) ? group : '\u202f';
});
