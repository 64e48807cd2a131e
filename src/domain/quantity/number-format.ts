import { printingLocale } from '../language/printing-locale.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number format, cached by language and options: creating one costs more than a hundred uses. */
export function numberFormat(lang: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(printingLocale(lang), options);
    formats.set(key, format);
  }
  return format;
}

/** Formats a decimal in plain notation without rounding it to a float, so that every digit counts. */
export function partsOf(format: Intl.NumberFormat, plain: string): Intl.NumberFormatPart[] {
  return format.formatToParts(plain as Intl.StringNumericLiteral);
}

/** Joins parts, with U+2212 for a hyphen as minus sign. */
export function joinParts(parts: readonly Intl.NumberFormatPart[]): string {
  return parts.map((part) => (part.type === 'minusSign' ? part.value.replace('-', '−') : part.value)).join('');
}
