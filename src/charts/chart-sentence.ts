import { typeset } from '../domain/language/typography.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';
import { claimsSentence } from './claims-sentence.ts';
import { projectionSentence } from './projection-sentence.ts';
import { differIn } from './row-name.ts';
import { datedFigures, type Known, knownFigures, seriesIn } from './series.ts';
import { seriesSentence } from './series-sentence.ts';
import { sharesSentence } from './shares.ts';
import { type Telling, told } from './told-figure.ts';

/** How many series have a sentence each; with more of them only the lowest and the highest value is told. */
const mostSeries = 3;

/**
 * Says what a chart of these figures shows, by what they are: a series and its change, claims and their range, shares of
 * one whole, projections against what was observed, a single value; and how many are unknown. Says nothing that another
 * reading of the figures would make wrong. Ignores superseded figures.
 */
export function chartSentence(figures: readonly Figure[], lang: string, timeZone: string): string {
  const relied = figures.filter(({ rank }) => rank !== 'deprecated');
  const known = knownFigures(relied);
  const telling = { lang, timeZone, things: differIn(relied, 'thing', lang, timeZone) };
  const projected = known.filter(({ figure }) => figure.status === 'projected');
  const observed = known.filter(({ figure }) => figure.status !== 'projected');
  const unknown = relied.length - known.length;
  return [
    ...observedSentences(observed, relied, telling),
    ...(projected.length > 0 ? [projectionSentence(projected, observed, telling)] : []),
    ...(unknown > 0 ? [wordsFor(lang).unknownFigures(unknown)] : []),
  ].join(' ');
}

function observedSentences(observed: readonly Known[], relied: readonly Figure[], telling: Telling): string[] {
  const { lang, timeZone } = telling;
  const [first] = observed;
  if (first === undefined) return [];
  if (observed.length === 1) {
    const only = told(first.figure, telling, { date: true });
    return [relied.length === 1 ? wordsFor(lang).onlyFigure(only) : `${only}.`];
  }
  const series = seriesIn(datedFigures(observed));
  if (series.flat().length === observed.length && series.length <= mostSeries) {
    return series.map((values) =>
      seriesSentence(values, lang, timeZone, series.length === 1 ? undefined : seriesName(values[0]?.figure, telling)),
    );
  }
  const shares = sharesSentence(observed, lang);
  if (shares !== undefined) return [shares];
  return [claimsSentence(observed, relied, telling)];
}

/** "Pentagone, Région de Koursk": the name of one series among others. */
function seriesName(figure: Figure | undefined, { lang, things }: Telling): string | undefined {
  const names = [figure?.attributedTo, things ? figure?.observationAbout : undefined].flatMap((name) => name ?? []);
  return names.length === 0
    ? undefined
    : names.map((name) => typeset(name, lang)).join(wordsFor(lang).separators.comma);
}
