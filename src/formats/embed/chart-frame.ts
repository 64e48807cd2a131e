import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { typeset } from '../../domain/language/typography.ts';
import type { VariablePage } from '../../domain/list/variable-view.ts';

/** Preferred width of a framed chart in CSS pixels: wide enough for a plot over time. */
const width = 640;

/**
 * The HTML by which other sites embed the chart of a variable: an iframe without scripts. Undefined where there is no chart.
 *
 * @param origin Scheme and host of this site.
 */
export function chartCode({ frame, name, nameLang, charted }: VariablePage, origin: string): string | undefined {
  if (frame === undefined) return undefined;
  return toHtml(
    h('iframe', {
      src: origin + frame,
      title: typeset(name, nameLang),
      width,
      height: heightOf(charted.length),
      loading: 'lazy',
      style: 'border:0;max-width:100%',
    }),
  );
}

/** Room for the list of rows on a phone, which is never less than that for the plot. */
function heightOf(figures: number): number {
  return Math.max(500, 260 + 62 * figures);
}
