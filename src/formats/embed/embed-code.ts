import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { observedIn } from '../../domain/date/observed.ts';
import type { FigureEmbed } from '../../domain/graph/figure-embed.ts';
import { typeset } from '../../domain/language/typography.ts';
import { quantityInWords } from '../../domain/quantity/quantity.ts';

/** How wide an embed is where there is room, in CSS pixels. */
export const embedWidth = 480;

/** What an embed is called where it is announced: what is counted, and how much. */
export function embedTitle({ figure, lang }: FigureEmbed): string {
  return `${typeset(figure.label, lang)} – ${quantityInWords(figure, lang)}`;
}

/**
 * How high an embed is in CSS pixels, so that nothing scrolls from 360 pixels of width on: no page without script can ask
 * for its own height. Letters are counted, at the fewest that a line of that width holds.
 */
export function embedHeight({ figure, lang, sources, changes, state, site }: FigureEmbed): number {
  const lines = (length: number, perLine: number) => Math.ceil(length / perLine);
  const facts = [figure.attributedTo, observedIn(figure), figure.observationAbout];
  const warnings = [
    ...changes.map(({ note }) => 75 + note.length + 2 * quantityInWords(figure, lang).length),
    ...(state.retracted === undefined ? [] : [110]),
    ...(state.expired === undefined ? [] : [70]),
    ...(figure.rank === 'deprecated' ? [30] : []),
  ];
  return (
    72 + // margins, edges, the newsroom's name
    22 * lines(figure.label.length, 40) +
    42 * lines(quantityInWords(figure, lang).length, 22) +
    21 * lines(14 + facts.join('   ').length + 12, 42) +
    warnings.reduce((sum, length) => sum + 10 + 21 * lines(length, 42), 0) +
    (sources.length === 0
      ? 0
      : 21 * lines(10 + sources.map(({ title, voice }) => `${title} (${voice})`).join('   ').length, 42)) +
    21 * (lines(site.length + 4, 36) - 1)
  );
}

/**
 * The HTML with which another site shows a figure: an iframe, no script.
 *
 * @param origin Scheme and host of this site.
 */
export function embedCode(embed: FigureEmbed, origin: string): string {
  return toHtml(
    h('iframe', {
      src: origin + embed.href,
      title: embedTitle(embed),
      width: embedWidth,
      height: embedHeight(embed),
      loading: 'lazy',
      style: 'border:0;max-width:100%',
    }),
  );
}
