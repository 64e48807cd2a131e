import { typeset } from '../domain/language/typography.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { knownAmounts } from '../domain/quantity/quantity-record.ts';
import type { Figure } from '../schema/figure.ts';
import { isUnitBeside } from './number-scale.ts';

/**
 * The value of a figure as a label at its mark, as short as it can be: without the unit where the axis names it, a range
 * as "11 000–12 000".
 */
export function markLabel(figure: Figure, lang: string): string {
  const { value, min, max } = knownAmounts(figure);
  const unit = isUnitBeside(figure, lang) ? {} : { unit: '1', unitCode: undefined };
  if (value !== undefined) {
    return quantityInWords({ ...figure, minValue: undefined, maxValue: undefined, ...unit }, lang);
  }
  if (min === undefined || max === undefined || min === max) return quantityInWords({ ...figure, ...unit }, lang);
  const { unit: own, unitCode } = figure;
  const lower = quantityInWords({ value: min, unit: '1' }, lang);
  return `${lower}–${quantityInWords({ value: max, unit: own, unitCode, ...unit }, lang)}`;
}

/** Of whom and by whom: the lines of a label below its value, where the figures of a chart differ in it. */
export function voiceLabel(
  { attributedTo, observationAbout }: Figure,
  shown: { readonly voice: boolean; readonly thing: boolean },
  lang: string,
): string[] {
  const parts = [shown.thing ? observationAbout : undefined, shown.voice ? attributedTo : undefined];
  return parts.flatMap((part) => (part === undefined ? [] : wrapped(typeset(part, lang))));
}

/** Longest line of a label. */
const longest = 18;

/** A name in lines of whole words. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length === 0 || longer.length > longest) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
