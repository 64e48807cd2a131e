import { protectedSpans, type Span } from '../domain/language/protected-span.ts';

const blank = '[ \u00a0\u202f\u2009]';
const start = '(?<![\\p{L}\\p{N}])';

/** Digit patterns that are never quantities in any language. Each is unambiguous and takes linear time. */
const shapes = [
  // 28/10/2024, 2024-10-28, 28.10.2024
  `${start}\\p{Nd}{1,4}([./-])\\p{Nd}{1,2}\\1\\p{Nd}{2,4}(?!\\p{Nd})`,
  // 10:30, 10:30:15, 119:105
  `${start}\\p{Nd}{1,3}:\\p{Nd}{1,3}(?::\\p{Nd}{2})?`,
  // 10 h 30, 10h30
  `${start}\\p{Nd}{1,2}${blank}?h${blank}?\\p{Nd}{2}(?!\\p{Nd})`,
  // 24h/24, 7 j/7
  `${start}\\p{Nd}{1,2}${blank}?[hj]${blank}?/${blank}?\\p{Nd}{1,2}`,
  // 24/7, 15/17/112, 2016/679
  `${start}\\p{Nd}+(?:/\\p{Nd}+)+`,
  // 48° 51′ N, 48.8566° N
  `${start}\\p{Nd}+(?:[.,]\\p{Nd}+)?${blank}?°${blank}?(?=[\\p{Nd}NSEWO](?![\\p{L}]))[\\p{Nd}′’″"” NSEWO]*`,
  // 51.7304, 36.1926
  `${start}-?\\p{Nd}{1,3}\\.\\p{Nd}{3,},${blank}?-?\\p{Nd}{1,3}\\.\\p{Nd}{3,}`,
  // doi:10.1000/182, ISBN 978-2-07-036822-8, IBAN FR76 3000 …
  `${start}(?:doi|isbn(?:-1[03])?|issn|ean|iban|siret|siren|orcid|pmid|arxiv)${blank}?:?${blank}?[\\p{Lu}\\p{Nd}][\\p{Lu}\\p{Nd}./ \u00a0\u202f-]*`,
  // 4 x 100 m, 16 × 9
  `${start}\\p{Nd}+${blank}?[x×]${blank}?\\p{Nd}+`,
];

const shape = new RegExp(shapes.map((source) => source.replaceAll('\\1', '[./-]')).join('|'), 'giu');
const groups = /(?<![\p{L}\p{N}.,])(?:\+ ?)?(?:\(\p{Nd}{1,4}\)[ -]?)?\p{Nd}+(?:[ \u00a0\u202f.-]\p{Nd}+)+/gu;

/** Ranges of digits that name something: dates, times, telephone numbers, coordinates, versions, addresses. */
export function codeSpans(text: string): Span[] {
  const spans = Array.from(text.matchAll(shape), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
  for (const { index, 0: typed } of text.matchAll(groups)) {
    if (isCode(typed)) spans.push({ start: index, end: index + typed.length });
  }
  return /[@/]|www\./.test(text) ? [...spans, ...protectedSpans(text)] : spans;
}

/** Whether groups of digits form a telephone number, IP address or version, not thousands. */
function isCode(typed: string): boolean {
  if (/^[+(]/.test(typed)) return true;
  const parts = typed.split(/[^\p{Nd}]/u);
  const rest = parts.slice(1);
  if (rest.every((part) => part.length === 3) && parts[0] !== '' && !parts[0]?.startsWith('0')) {
    // "250-300-350" is a code, "12 000 000" and "12.000.000" are thousands.
    return rest.length > 1 && typed.includes('-');
  }
  if (parts.length > 2 && /^(?:[\p{Nd}.]+|[\p{Nd}-]+)$/u.test(typed)) return true;
  if (parts[0]?.startsWith('0') && parts[0].length > 1) return true;
  return rest.filter((part) => part.length === 2).length > 2 || rest.some((part) => /^0\p{Nd}{3}/u.test(part));
}
