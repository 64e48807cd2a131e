import { memoize } from './memoize.ts';
import { printingLocale } from './printing-locale.ts';

// Unless more digits stand before or behind: telephone numbers keep their spaces.
const groups = /(?<!\p{Nd}[ \u00a0\u202f]?)\p{Nd}{1,3}(?:[ \u00a0]\p{Nd}{3})+(?![ \u00a0\u202f]?\p{Nd})/gu;

/** Sets typed spaces between groups of three digits as the language prints them, and never to be broken: "10 000". */
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

/** CLDR's separator where it is a space, and elsewhere the thin one of the SI brochure (5.4.4), which never breaks. */
const groupSpace = memoize((lang: string): string => {
  const parts = new Intl.NumberFormat(printingLocale(lang)).formatToParts(1e6);
  const group = parts.find(({ type }) => type === 'group')?.value ?? '';
  return /^[\u00a0\u202f]$/.test(group) ? group : '\u202f';
});
