import { figureIdsIn } from '../../grammar/formula.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Update } from '../../schema/update.ts';
import { figureSourceRecord } from '../record/citation.ts';
import { rankOf } from '../record/lead-figure.ts';
import type { NumberedSource } from '../record/numbered-source.ts';
import type { Rendered } from '../record/rendered.ts';

/** A figure's card. */
export interface FigureCard {
  readonly figure: Figure;
  /** Numbers of the sources that the figure names, with what it says of each. */
  readonly sources: readonly {
    readonly number: number;
    readonly id: string;
    readonly title: string;
    readonly locator: string | undefined;
    readonly quote: string | undefined;
  }[];
  readonly noteHtml: string | undefined;
  readonly mentions: number;
  /** For a deprecated figure: the preferred one of its variable in this briefing. */
  readonly replacedBy: Figure | undefined;
  /** Corrections of this figure, newest first. */
  readonly corrections: readonly Update[];
  /** The figures that `derivedFrom` names, in order. */
  readonly derivedFrom: readonly Figure[];
  readonly comparedWith: Figure | undefined;
}

/** Figures of one variable stand together; a figure without a variable stands alone. */
export interface FigureGroup {
  readonly variable: string | undefined;
  readonly cards: readonly FigureCard[];
}

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
      comparedWith: figures.find((other) => other.id === figure.comparedWith),
      derivedFrom: figureIdsIn(figure.derivedFrom).flatMap((id) => figures.find((other) => other.id === id) ?? []),
    };
  }
}
