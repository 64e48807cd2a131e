import { typeset } from '../../domain/language/typography.ts';
import type { VariablePage } from '../../domain/list/variable-view.ts';
import type { Frame } from './frame-code.ts';

/** Preferred width of a framed chart in CSS pixels: wide enough for a plot over time. */
const width = 640;

/**
 * The chart of a variable in another site.
 *
 * @param frame The address of the chart, with the base path.
 * @param origin Scheme and host of this site.
 */
export function chartFrame({ name, nameLang, charted }: VariablePage, frame: string, origin: string): Frame {
  return { title: typeset(name, nameLang), src: origin + frame, width, height: heightOf(charted.length) };
}

/** Room for the list of rows on a phone, which is never less than that for the plot. */
function heightOf(figures: number): number {
  return Math.max(500, 260 + 62 * figures);
}
