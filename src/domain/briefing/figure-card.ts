import { figureIds, parseFormula } from '../../grammar/formula.ts';
import type { Figure, Rank } from '../../schema/figure.ts';
import type { Update } from '../../schema/update.ts';
import { figureSourceRecord } from '../record/citation.ts';
import type { Rendered } from '../record/rendered.ts';
import type { FigureCard, FigureGroup, NumberedSource } from './briefing-page.ts';

const rankOrder: Readonly<Record<Rank, number>> = { preferred: 0, normal: 1, deprecated: 2 };

/** The cards of a briefing: those of one variable together, preferred figures leading, deprecated ones last. */
export function figureGroups(
  figures: readonly Figure[],
  sources: readonly NumberedSource[],
  updates: readonly Update[],
  rendered: Rendered,
): FigureGroup[] {
  const numbers = new Map(sources.map((numbered) => [numbered.source.id, numbered]));
  const byRank = figures.toSorted((a, b) => rankOf(a) - rankOf(b));
  const groups = new Map<string, FigureCard[]>();
  for (const figure of byRank) {
    const key = figure.variable ?? `figure ${figure.id}`;
    groups.set(key, [...(groups.get(key) ?? []), card(figure)]);
  }
  return [...groups.values()].map((cards) => ({ variable: cards[0]?.figure.variable, cards }));

  function card(figure: Figure): FigureCard {
    return {
      figure,
      sources: (figure.sources ?? []).map(figureSourceRecord).flatMap(({ source, locator, quote }) => {
        const numbered = numbers.get(source);
        return numbered === undefined
          ? []
          : [{ number: numbered.number, id: source, title: numbered.source.title, locator, quote }];
      }),
      noteHtml: rendered.notes[figure.id],
      mentions: rendered.figureMentions[figure.id] ?? 0,
      replacedBy:
        figure.rank === 'deprecated' && figure.variable !== undefined
          ? figures.find((other) => other.rank === 'preferred' && other.variable === figure.variable)
          : undefined,
      corrections: updates.filter((update) => update.figure === figure.id),
      derivedFrom: namedIn(figure.derivedFrom),
    };
  }

  function namedIn(formula: string | undefined): Figure[] {
    const parsed = formula === undefined ? undefined : parseFormula(formula);
    return parsed?.ok
      ? figureIds(parsed.formula).flatMap((id) => figures.find((figure) => figure.id === id) ?? [])
      : [];
  }
}

function rankOf({ rank = 'normal' }: Figure): number {
  return rankOrder[rank];
}

/** The figure that stands for the briefing in lists: the first preferred one, else the first that is not deprecated. */
export function leadFigure(figures: readonly Figure[]): Figure | undefined {
  return figures.toSorted((a, b) => rankOf(a) - rankOf(b)).find(({ rank }) => rank !== 'deprecated');
}
