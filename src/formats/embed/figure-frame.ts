import { observedIn } from '../../domain/date/observed.ts';
import type { FigureEmbed } from '../../domain/graph/figure-embed.ts';
import { typeset } from '../../domain/language/typography.ts';
import { quantityInWords } from '../../domain/quantity/quantity.ts';
import type { Frame } from './frame-code.ts';

/** Preferred width of an embed in CSS pixels. */
const embedWidth = 480;

/** The accessible title of an embed: label and quantity. */
export function embedTitle({ figure, lang }: FigureEmbed): string {
  return `${typeset(figure.label, lang)} – ${quantityInWords(figure, lang)}`;
}

/**
 * Estimated height of an embed in CSS pixels, so that nothing scrolls at a width of 360 pixels or more; a page
 * without scripts cannot report its own. Counts characters, assuming the shortest lines of that width.
 */
function embedHeight({ figure, lang, sources, changes, state, site }: FigureEmbed): number {
  const lines = (length: number, perLine: number) => Math.ceil(length / perLine);
  const facts = [figure.attributedTo, observedIn(figure), figure.observationAbout];
  const warnings = [
    ...changes.map(({ note }) => 75 + (note ?? '').length + 2 * quantityInWords(figure, lang).length),
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
 * One value of a figure in another site.
 *
 * @param origin Scheme and host of this site.
 */
export function figureFrame(embed: FigureEmbed, origin: string): Frame {
  return { title: embedTitle(embed), src: origin + embed.href, width: embedWidth, height: embedHeight(embed) };
}
