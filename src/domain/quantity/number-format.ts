import { printingLocale } from '../language/printing-locale.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number format, built once for each language and set of options: building one costs more than using it a hundred times. */
export function numberFormat(lang: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(printingLocale(lang), options);
    formats.set(key, format);
  }
  return format;
}

/** What a format prints for a decimal in plain notation; every digit counts, also those that no float can hold. */
export function partsOf(format: Intl.NumberFormat, plain: string): Intl.NumberFormatPart[] {
  return format.formatToParts(plain as Intl.StringNumericLiteral);
}

/** Joins parts, with a minus sign that stands as high as the digits. */
export function joinParts(parts: readonly Intl.NumberFormatPart[]): string {
  return parts.map((part) => (part.type === 'minusSign' ? part.value.replace('-', '−') : part.value)).join('');
}
