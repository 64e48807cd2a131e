import type { FigureCard } from '../../domain/briefing/figure-card.ts';
import type { Figure } from '../../schema/figure.ts';

/** The figures that no other figure replaces. */
export function standing(cards: readonly FigureCard[]): FigureCard[] {
  return cards.filter(({ replacedBy }) => replacedBy === undefined);
}

/** The records of cards. */
export function figuresOf(cards: readonly FigureCard[]): Figure[] {
  return cards.map(({ figure }) => figure);
}

/** A figure followed by those it replaces. */
export function withReplaced(card: FigureCard, cards: readonly FigureCard[]): FigureCard[] {
  return [card, ...cards.filter(({ replacedBy }) => replacedBy?.id === card.figure.id)];
}
